"""Meeting outside the screen.
Must not judge with whom: a friend's question and a stranger's look alike, and the child decides."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checks.finding import TextFinding, TextKind
from app.checks.folded import Folded
from app.checks.phrases import any_of, phrase

_WHO = "(?:em|e|tớ|mình|mk|mik|con|cháu|tao|t|tui|tôi|anh|a|chị|c|bạn|nó|bọn mình|tụi mình|chú|bác|cô|ad|admin|shop|mày|m)"
_TALE = phrase(r"\b(?:đừng|không được|không bao giờ|ko|chớ có|never|don't|do not|should not|shouldn't|ai)\s+(?:\w+\s+){0,2}$")
_TIME = r"(?:sáng|trưa|chiều|tối|đêm|mai|mốt|hôm nay|thứ|chủ nhật|cuối tuần|lúc|\d{1,2}\s?(?:h|g|giờ))"
_SPOTS = "(?:công viên|quán|cổng|trường|nhà|sân|hồ|siêu thị|chợ|bến xe|rạp|cafe|cà phê|trà sữa|net|góc|đầu ngõ|ngã tư|bờ|ngoài|vincom|aeon|lotte|mall|khách sạn|nhà nghỉ|nhà sách|cầu|bể bơi|thư viện|ga|chỗ)"
NOT_KIN = "(?! (?:trai|hai|cả|họ|ba|tư|rể|em|chị|út))"
_MEET = phrase(
    rf"\bgặp (?:nhau|riêng|mặt|trực tiếp|ngoài đời|{_WHO})(?: \w+){{0,4}}? (?:ở|tại|ngoài|trước|chỗ|lúc|chiều|tối|sáng|trưa|mai|cuối tuần|chủ nhật|thứ)\b(?: {_SPOTS})?(?: \w+){{0,2}}"
    rf"|\b{_TIME}(?: nay| này| mai)?(?: \w+){{0,3}} gặp (?:nhau|{_WHO})\b(?: ở| tại| ngoài)?(?: \w+){{0,2}}"
    rf"|\b(?:{_TIME} )?gặp (?:ở|tại|ngoài|trước) {_SPOTS}(?: \w+){{0,2}}|\b(?:đợi|chờ|đứng)(?: \w+){{0,2}} (?:ở|trước|ngoài|dưới|cạnh) (?:cổng |cửa )?(?:nhà|trường|lớp) (?:em|bạn|cháu)\b"
    rf"|\bgặp (?:nhau|{_WHO})? ?(?:ngoài đời|trực tiếp|riêng)(?: thật)?|\b(?:ra|đến|tới|qua|lên)(?: \w+){{1,5}} gặp (?:{_WHO}|nhau)\b"
    rf"|\bmuốn gặp (?:{_WHO})\b|\bgặp (?:{_WHO}|nhau|mặt) (?:đi|nhé|nha|được không|đc k|dc ko|không|một lần|lần)\b"
    rf"|\bhẹn (?:hò|gặp|nhau|{_WHO})(?: nhau| {_WHO})? ?(?:ở|tại|lúc|ra|ngoài|chiều|tối|sáng|mai)\b(?: \w+){{0,3}}|\b(?:đi|đi chơi|ra ngoài)(?: chơi)? (?:riêng|hai đứa|2 đứa)\b"
    rf"|\b(?:qua|tới|đến|chạy qua|lái xe qua|ra)? ?(?:đón|rước|chở) (?:em|e|cháu|con|bạn|bé|c)\b(?: \w+){{0,4}}"
    rf"|\b(?:qua|sang|đến|tới|về|ghé|lên)(?: bên)? (?:nhà|phòng|chỗ) (?:anh|a|tớ|mình|tao|t|chú|tui|em|bạn|bọn tớ)\b(?: chơi| ngủ| học| xem| ăn| đi| lấy| nha| nhé)*"
    rf"|\b(?:đi|ra) (?:cà phê|cafe|trà sữa|xem phim|ăn kem|bơi|net) (?:với|cùng|vs) (?:anh|a|chú)\b{NOT_KIN}|\bđi(?: chơi)? (?:với|cùng|theo|vs) (?:anh|chú)\b{NOT_KIN}(?: \w+){{0,2}}|\b(?:off|offline) (?:ở|tại|nhóm|chỗ|hội)\b(?: \w+){{0,3}}"
    r"|\b(?:let'?s|lets|let us|we (?:can|could|should)|can we|could we|shall we|wanna|want to|want us to|will you|you (?:can|could|should)|i'?ll|i will) (?:\w+ ){0,2}?(?:meet|hang out)(?: up)?(?: me| us| you)?(?: (?:at|in|by|near|outside|behind|for|on|after|before|irl|alone|there|tomorrow|tonight|this|face|next|downtown|and))?(?: \w+){0,3}"
    r"|\bmeet(?: up)?(?: with)? (?:me|us|you|him|her|up)? ?(?:at|in|by|near|outside|behind|irl|alone|after|on|tomorrow|tonight|in person|in real life|face to face)\b(?: \w+){0,3}"
    r"|\b(?:meet|meeting|see you|hang out)(?: up)?(?: \w+){0,2} (?:irl|in real life|in person|face to face)\b"
    r"|\b(?:pick|picking) you up\b(?: \w+){0,3}|\bcome (?:over )?to (?:my|your) (?:house|place|home|flat|room)\b(?: \w+){0,2}|\bcome over(?: (?:to|after|tomorrow|today|tonight|at|on|this|if|when|pls|please|later|now|sometime|any|my|and)(?: \w+){0,3}|(?=[ ]*[?.!,]|[ ]*$))|\bmeet me\b(?=[ ,.!?]*$)"
)
# By its parts: who goes, to whom, and where or when.
_PARTNER = "(?:anh|a|chú|bác|ổng|ảnh|chị|c|em|e|bé|mày|m|bạn|cậu|tớ|mình|t|tui|tao|nhau|bọn mình|tụi mình|người ta|nó|bạn ấy|hai đứa|2 đứa|hai mình|tụi t|tụi này|bọn này|tụi anh|bọn anh)"
_OLDER = "(?:anh|a|chú|ổng|ảnh|bạn trên mạng|người lạ|mình anh|mình a)"
_PLACE = (
    r"(?:công viên|quán|cổng|trường|nhà|sân|hồ|siêu thị|chợ|bến|trạm|rạp|cafe|cà phê|cf|caphe|trà sữa|net|góc|đầu|cuối|ngã|bờ|vincom|aeon|lotte|mall|khách sạn|nhà nghỉ|nhà sách|hiệu sách|cầu|bể bơi|hồ bơi|thư viện|ga|phòng|hẻm|ngõ|đường|phố"
    r"|cửa|kfc|lotteria|jollibee|mixue|highlands|circle k|tiệm|tttm|trung tâm|big c|bigc|go|winmart|coopmart|bãi|sau trường|gốc|hàng|bưu điện|chung cư|sảnh|toà|khu|chỗ|cây xăng|quảng trường|phố đi bộ|bệnh viện|chùa|nhà thờ|landmark|crescent|vạn hạnh|sở thú|ghế|bùng binh|vòng xoay|trạm|bờ|biển|phim|ngoài|đó|đây|dưới|trước|sau)"
)
_GO = r"(?:đi chơi|đi cafe|đi cà phê|đi cf|đi uống|đi ăn|đi xem|đi dạo|đi net|đi bơi|đi hát|đi karaoke|đi dạo phố|đi xem phim|đi phượt|đi trà sữa|đi nhậu|đi mua|đi hẹn hò|đi lượn|đi vòng vòng|đi ra ngoài|ra ngoài|ra ngoài chơi|đi đá bóng|đi du lịch)"
DAY = r"(?:sáng|trưa|chiều|tối|đêm|khuya|mai|mốt|hôm nay|hnay|nay|thứ|t[2-7]|cn|chủ nhật|cuối tuần|lát|xíu|tí|bữa nào|hôm nào|khi nào|\d{1,2}\s?(?:h|g|giờ)|tuần này|tuần sau|cuối tuần|tan học|học xong|ra về)"
_FEW = r"(?: (?!trong|game|rank|boss)[^\s.!?;,]+)"
_PARTS = phrase(
    rf"\b(?:gặp|gặp mặt|gặp gỡ)(?: {_PARTNER}| nhau| mặt| trực tiếp| riêng| luôn| thử| tí| xíu| nha| nhé| đi| thôi){{0,4}} (?:ở|tại|ngoài|trước|sau|dưới|chỗ|ngay|gần|trong)(?: ngay| cái| chỗ| quán)? {_PLACE}(?!\w){_FEW}{{0,2}}"
    rf"|\b(?:ra|tới|đến|qua|xuống|lên|vô|vào|ghé|về|sang)(?: ngay| chỗ| cái| đây| ngoài)* {_PLACE}(?!\w){_FEW}{{0,5}}? (?:gặp|với|cùng|chơi với|đi với|chờ|đợi|kiếm|tìm) (?:{_PARTNER}|mặt)(?!\w)(?: ngoài đời| riêng)?(?: {_PARTNER})?"
    rf"|\b(?:đứng (?:chờ|đợi|đón|canh)|(?:chờ|đợi|đón|rước|chở|kiếm|tìm|hẹn|rình|núp)(?: (?:chờ|đợi|đón))?)(?: {_PARTNER}(?: \w+)?)?(?: sẵn| nha| nhé)? (?:ở|trước|ngoài|tại|gần|dưới|sau|chỗ|ngay|bên|cạnh|kế|đầu|trong)(?: ngay| cái| bên| ngoài| chỗ)* {_PLACE}(?!\w){_FEW}{{0,2}}"
    rf"|\b(?:lên|leo lên|vô|ngồi) (?:xe|ô tô|oto|xe hơi)(?: của)? (?:anh|a|chú|ổng)(?: (?:chở|đưa|đi|rồi|nha|nhé)){{1,3}}{_FEW}{{0,2}}|\b(?:anh|a|chú) (?:chở|đưa|dẫn|dắt) (?:em|e|bé|cháu|con)? ?(?:đi|về|qua|tới|ra)(?!\w){_FEW}{{0,2}}"
    rf"|\b{_GO}(?: ăn| uống| chơi| kem| trà sữa| nước| phim| bánh| cafe| đêm| tí| xíu| luôn| chung| riêng| gì đó){{0,3}} (?:riêng|với|cùng|chung với)(?: riêng| mỗi| mình| một mình)? {_OLDER}(?!\w){NOT_KIN}{_FEW}{{0,2}}"
    rf"|\b(?:lên|leo lên|vô|ngồi) (?:xe|ô tô|oto|xe hơi)(?: của)? (?:anh|a|chú|ổng)(?: (?:chở|đưa|đi|rồi|nha|nhé)){{1,3}}{_FEW}{{0,2}}|\b(?:anh|a|chú) (?:chở|đưa|dẫn|dắt) (?:em|e|bé|cháu|con)? ?(?:đi|về|qua|tới|ra)(?!\w){_FEW}{{0,2}}"
    rf"|\b{_GO}(?: ăn| uống| chơi| kem| trà sữa| nước| phim| với| cùng| chung| riêng){{0,3}} (?:riêng|hai đứa|2 đứa|hai mình|2 mình|một mình em|mình em thôi|chỉ em)(?!\w){_FEW}{{0,2}}"
    rf"|\b(?:hẹn|rủ)(?: {_PARTNER}| nhau)?(?: đi| ra| tới| qua| đến)* (?:gặp|hẹn hò|off|chơi riêng)(?!\w){_FEW}{{0,3}}"
    rf"|\b(?:anh|a|chú)(?: sẽ| đang| tới| qua| đến| ra| chạy| lái| đi| xe| ô tô| oto| hơi| xuống| lên){{0,5}} (?:đón|rước|chở) (?:em|e|bé|cháu|con|bạn|nhóc|c)(?!\w){_FEW}{{0,3}}"
    rf"|\b(?:anh|a|chú) (?:sẽ |đang )?(?:qua|tới|đến|ra|chạy|lái|ghé|lên)(?: \w+){{1,3}} (?:đón|rước|chở) (?:em|e|bé|cháu|con|bạn|nhóc|c)(?!\w)"
    rf"|\b(?:anh|a|chú)(?: sẽ| đang)? (?:qua|tới|đến|ghé|lên|vô)(?: tận| thẳng)? (?:nhà|trường|lớp|phòng|cổng)(?: trường)?(?: của)? (?:em|e|bé|cháu|con|bạn|c|nhóc)(?!\w)"
    rf"|\b{DAY}(?: nay| này| mai| mốt| tới| sau)?(?: {_PARTNER}| rảnh| thì| có| hay| mình| hai đứa| nhớ| có thể| muốn| cứ){{0,4}} gặp (?:{_PARTNER}|mặt)(?!\w){_FEW}{{0,3}}"
    rf"|\bgặp (?:{_PARTNER} )?(?:mặt )?(?:{DAY})(?!\w){_FEW}{{0,2}}|\b(?:muốn|đòi|rủ|xin|kêu|hẹn|bảo|cho) (?:{_PARTNER} )?gặp (?:mặt|{_PARTNER}|riêng|ngoài|trực tiếp|thử)(?!\w){_FEW}{{0,3}}"
    r"|\b(?:wait(?:ing)?|be waiting|stand(?:ing)?|i'll be|see you|see ya|meet|meeting|come|find me|find you|pick you up|get you|hang(?:ing)? out|hang|link up)(?: up)?(?: for)?(?: me| you| us| him| her)?(?: out)?(?: alone| right| just)*"
    r" (?:at|by|near|outside|behind|in front of|in|to|from)(?: the| my| your| ur| our| that)?(?: (?:back|front|old|side|school|big|little|train|bus|city|central|main|local))* (?:gate|school|mall|park|house|home|place|cinema|movies|bus stop|stop|station|cafe|café|coffee|corner|playground|beach|pool|library|bridge|lake|hotel|room|car|van|parking|carpark|garage|supermarket|store|shop|market|vincom|aeon|lotte|kfc|mcdonald'?s|starbucks|highlands|arcade|alley|church|gym|court|door|apartment|river|skatepark)\b(?: \w+){0,2}"
    r"|\b(?:see|meet|visit|find|hang out with|hang with|chill with)(?: with)? (?:you|me|u|us|him|her|ya) (?:irl|in real life|in person|face to face|for real|offline|alone)\b|\b(?:meet|visit|hang out with|hang with|chill with) (?:you|me|us|him|her|ya) (?:after school|after class|tomorrow|tonight|this weekend|on (?:saturday|sunday|friday|monday|tuesday|wednesday|thursday|sat|sun|fri))\b"
    r"|\b(?:come|sneak|get|hop)(?: \w+){0,2} (?:with me|in my car|into my car|out with me|to my hotel|over tonight|outside)\b(?: \w+){0,2}|\bcome (?:over )?to the (?:\w+ ){1,2}(?:tonight|tomorrow|at \d|after|on (?:sat|sun|fri|mon|tues|wednes|thurs)\w*|later|alone|now)\b|\bmy (?:car|van) (?:is|will be) (?:outside|parked)\b(?: \w+){0,3}"
    r"|\bgo(?:ing)? (?:to the|to|on a|out for a|for a) (?:\w+ ){0,2}?(?:movies|cinema|mall|park|date|beach|walk|drive|ride|coffee|boba|arcade) (?:with me|together|just (?:us|you and me|the two of us)|alone)\b"
)
# By what a child is asked in few words: "m qua chơi đi", "anh qua rước". Only as a wish: what follows says so.
_WISH = r"(?=,? (?:đi|nha|nhé|nhe|k|ko|không|hông|luôn|liền|nè|với|chung|cùng|được|tối nay|chiều nay|mai|cho vui)(?!\w)| ?[?!.,]|\s*$)"
_SHORT = phrase(
    rf"\b(?:m|mày|mi|bạn|cậu|e|em|bé|c|nhóc|tụi m|mấy đứa)(?: (?:cứ|nhớ|mai|tối nay|chiều nay|lát|rảnh|thì|muốn|hay)){{0,3}} (?:qua|sang|ghé|tới|đến)(?: (?:đây|t|tớ|tao|mình|a|anh|tui|bên t|bên này))? (?:chơi|ngủ|coi phim|xem phim)(?: (?:với|cùng|vs) (?:t|tớ|a|anh|mình|tui|tao))?{_WISH}"
    rf"|\b(?:qua|sang|ghé) (?:đây|t|tớ|tao|a|anh|tui|chú|bên t|bên này|bên anh|bên a) (?:chơi|ngủ|coi phim|xem phim)(?: (?:với|cùng|vs) (?:t|tớ|a|anh|mình|tui|tao))?{_WISH}"
    rf"|\b(?:anh|a|chú)(?! (?:trai|hai|cả|họ|ba|tư|rể|út))(?: (?:sẽ|đang|liền|lái|chạy|xe|ô tô|oto|đem|mang)){{0,3}} (?:qua|tới|đến|ra|lại|xuống|lên|ghé)(?: (?:tận|nhà|trường|cổng|chỗ|đó|nơi|liền)){{0,2}} (?:đón|rước|chở){_WISH}"
    r"|\b(?:i|we|my \w+)(?:'?ll| will| can| could)? (?:just )?(?:drive|come|swing|stop)(?: by| over| down| round)?(?: and| to)? (?:get|fetch|grab|pick up|pick) you\b"
)
_TOGETHER = phrase(
    r"\b(?:tụi mình|bọn mình|cả nhóm|cả đám|cả hội|cả lớp|nhóm mình|đội mình|mấy đứa|cả bọn|our team|the whole class|whole team|everyone)\b"
)
_ON_SCREEN = phrase(
    r"\b(?:game|ván|trận|rank|server|sever|sv|lobby|sảnh|online|onl|zoom|discord|google meet|gg meet|teams|voice|call|video|stream|livestream|minecraft|roblox|map|phòng chờ|room code|"
    r"trong mơ|nhân vật|phim này|bài đọc|truyện|bộ phim|boss|chương|(?:đọc|xem|tới|đến) (?:tới|đến|khúc|đoạn)|lỗi|kênh|clip|trốn tìm|hide and seek|tập sau|phần sau|mod|fortnite|spawn|dungeon|raid|party chat|world)\b"
)
_FOR_REAL = phrase(r"\b(?:ngoài đời|trực tiếp|gặp mặt|irl|in real life|in person|face to face)\b")
_PAST = phrase(
    r"\b(?:hôm qua|hôm nọ|hôm trước|hồi|năm ngoái|tuần trước|tháng trước|đã gặp|yesterday|last (?:week|year|time|month))\b"
)
_NOT_REAL = phrase(
    r"\b(?:hẹn )?gặp lại\b|\bnice to meet\b|\bpleased to meet\b|\bglad to meet\b|\bmeet(?:ing)? (?:the|our|my) (?:deadline|goal|target|requirement)"
)
_BY_FAMILY = phrase(
    rf"\b(?:mẹ|bố|ba|má|bà|ông|bà ngoại|ông ngoại|bà nội|ông nội|cô giáo|xe trường|xe ôm(?: quen)?|bác|dì|cậu mợ|thím|(?:anh|chị) (?:hai|ba|tư|cả|họ|trai|gái|ruột|út)|mum|mom|dad|grandma|grandpa|gran|me|bo|{any_of('xe_buýt xe_đưa_đón')})(?: \w+){{0,3}}\s+$"
    r"|\b(?:mum|mom|dad|grandma|grandpa|mother|father)s?\b[^.!?\n]{0,32}\b(?:she|he)(?: will| can|'ll)\s+$"
)
_FAMILY_ALONG = phrase(
    r"\b(?:mẹ|ba|bố|ông|bà|má) (?:đang|sắp|bị|kẹt|tới|đón|rước|ra) |\b(?:rồi|nha|nhé|nghe|ạ|nghen) (?:mẹ|ba|bố|má)(?= *[,.!?]| *$)|\b(?:with|cùng|với|có) (?:my )?(?:mum|mom|dad|parents|mẹ|bố|bố mẹ|ba mẹ|ông bà|cô|cả lớp|the class|class)\b"
)
_SCHOOL_THINGS = phrase(
    r"\b(?:phụ huynh|họp|lớp học|cả lớp|cô giáo|thầy|đội tuyển|tập trung|cô dặn|teacher|coach|(?:black|white)?board|classroom|assembly|rehears\w{1,5}|group (?:work|project)|for pe|for class|thuyết trình|bài nhóm|ôn bài|tập (?:văn nghệ|múa|kịch|hát))\b"
)

_GIVEN = re.compile(r"\s*cho (?:em|e|chau|con|ban|be|c)(?!\w)")
"""Without marks, "cho em" is "for me" far more often than "chở em"."""


def meetings(text: Folded) -> Iterator[TextFinding]:
    for match in (*_MEET.found(text), *_PARTS.found(text), *_SHORT.found(text)):
        start, end = match.span()
        if _GIVEN.match(match.string, start) and match.string is not text.marked:
            continue
        while text.bare[start].isspace():
            start += 1
        if not no_meeting(text, start, end):
            yield TextFinding(*text.place(start, end), TextKind.MEET)


def no_meeting(text: Folded, start: int, end: int) -> bool:
    """What stands beside it says that it is on the screen, past, told of, or with the family or the class."""
    before, after = start - 40, end + 30
    if (
        (_ON_SCREEN.near(text, before, after) and not _FOR_REAL.near(text, start, end))
        or _PAST.near(text, start - 16, end + 16)
        or _NOT_REAL.near(text, start - 6, end + 6)
    ):
        return True
    if _BY_FAMILY.near(text, start - 48, start) or _FAMILY_ALONG.near(text, before, after):
        return True
    return _TALE.near(text, start - 24, start) or _SCHOOL_THINGS.near(text, before, after)
