"""Asking for money, and meeting outside the screen.
Must not judge who asks: a friend's question and a stranger's look alike, and the child decides."""

from __future__ import annotations

from collections.abc import Iterator

from app.checks.finding import TextFinding, TextKind
from app.checks.folded import Folded
from app.checks.phrases import any_of, phrase

_WHO = "(?:em|e|tớ|mình|mk|mik|con|cháu|tao|t|tui|tôi|anh|a|chị|c|bạn|nó|bọn mình|tụi mình|chú|bác|cô|ad|admin|shop|mày|m)"
_TENS = "(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\\d{1,3})"
AMOUNT = (
    r"(?:\d{1,3}(?:[.,]\d{3})+\s?(?:đ|d|đồng|dong|vnd|vnđ)?|\d{1,6}\s?(?:k|ka|cành|nghìn|ngàn|ng|đ|đồng|vnd|vnđ|tr|triệu|củ|lít|xị|usd|đô|\$|dollars?|bucks|pounds)(?!\w)"
    r"|\d{1,6} (?:robux|kim cương|quân huy|uc|xu|gold|kc|qh)(?!\w)"
    rf"|\$\s?\d+|{_TENS}(?: mươi| chục)? (?:trăm|nghìn|ngàn|triệu|chục)(?: nghìn| ngàn)?(?!\w))"
)
_THINGS = "(?:tiền|thẻ|card|robux|kim cương|quân huy|skin|nạp|gold|xu|uc|cash|money)"
_BIT = r"(?:[^\W_]+ ){0,3}"
_MONEY = phrase(
    rf"\b(?:cho|giúp|hộ)(?: {_WHO})?(?: (?:mượn|vay|xin|hỏi vay))(?: {_WHO})?(?: tạm| đỡ| ít| thêm| khoảng| tầm)* (?:{AMOUNT}|(?:ít |xíu |chút )?tiền)"
    rf"|\b(?:mượn|vay|xin)(?: {_WHO})?(?: tạm| đỡ| ít| thêm)* (?:tiền|{AMOUNT})(?= (?:đi|nha|nhé|với|được|dc|đc|không|ko|k|hông|mai|rồi|giùm|hộ|để)\b| *[?!]| *$)"
    rf"|\b(?:chuyển|ck|bank|bắn|gửi|đưa)(?: khoản| tiền| trước| ngay| gấp| hộ| giúp| giùm| giúp| qua| luôn| thêm)*(?: cho)?(?: {_WHO})? (?:tiền|{AMOUNT})"
    rf"|\b(?:chuyển|ck|gửi|đưa|bank)(?: khoản)? tiền\b"
    rf"|\b(?:chuyển|ck|bank|bắn)(?: khoản)? cho {_WHO}\b(?=.{{0,20}}(?:momo|stk|tài khoản|tiền))"
    rf"|\b(?:gửi|chuyển|đóng|nộp|trả|thanh toán)(?: tiền| trước)? phí(?: \w+){{0,2}}?(?: {AMOUNT})?"
    rf"|\b(?:đóng|nộp|đặt|trả)(?: trước)? (?:phí|cọc|tiền cọc|lệ phí)(?: \w+)?(?: ship)?(?: {AMOUNT})?"
    rf"|\bnạp(?: \w+)? (?:hộ|giúp|cho|giùm|dùm)(?: {_WHO})?(?: (?:thẻ|tiền|game|{AMOUNT}|{_THINGS}))*"
    rf"|\b(?:tặng|cho|bắn) {_WHO} \d+ (?:robux|kim cương|quân huy|uc|gold|kc|qh)(?!\w)"
    rf"|\bnạp(?: thẻ| tiền)?(?: trước)? {AMOUNT}(?: thẻ)?(?: vào \w+)? (?:để|thì|là|sẽ) "
    rf"|\b(?:gửi|chụp|đọc|cho|đưa|nhắn)(?: \w+)?(?: {_WHO})?(?: cái| xem)? (?:mã|seri|số seri) (?:thẻ|card)(?: cào| nạp| garena| viettel| điện thoại)?(?: cho {_WHO})?"
    rf"|\bmua(?: hộ| giúp| giùm| dùm| cho)(?: {_WHO})? (?:cái |con |bộ |ít |thêm )?(?:thẻ|card|{_THINGS}|gói|acc)\b(?: cào| game| nạp| garena)?"
    rf"|\b(?:donate|ủng hộ|tặng|bao)(?: cho)?(?: {_WHO}) (?:{AMOUNT}|ít tiền|tiền)"
    rf"|\bcho {_WHO}(?: xin)? {AMOUNT}(?= (?:đi|nha|nhé|với|được|dc|đc|không|ko|k)\b| *[?]| *$)"
    rf"|\b(?:send|give|lend|loan|transfer|paypal|wire|venmo)(?: it)?(?: to)? (?:me|us|him|her)(?: just| only| the| some| like| about| a| another)* (?:{AMOUNT}|\d+ ?(?:dollars?|robux|k)|money|cash|gift ?cards?|robux|v-?bucks|diamonds|skins?)"
    rf"|\b(?:send|transfer|pay|deposit|wire)(?: in)?(?: the| some| your| a)? (?:money|cash|{AMOUNT}|deposit|fee|fees|shipping fee)(?: to| first| now| by)?\b"
    rf"|\b(?:buy|get) (?:me|us|him|her)(?: a| some| the| an| one)* (?:\w+ )?(?:gift ?cards?|robux|skins?|v-?bucks|diamonds|itunes card|steam card|card)\b"
    rf"|\b(?:can|could|may) (?:i|you|we) (?:please )?(?:borrow|lend me|lend us|spare|have)(?: me)?(?: some| a little| like| just| about)* (?:money|cash|{AMOUNT}|\d+ ?(?:k|dollars?))"
    rf"|\b(?:i|we) need(?: some| the)? money\b|\bgift ?card (?:code|number)s?\b|\b(?:code|number)s? (?:of|from|on) (?:the|your) (?:gift )?card\b|\blend me {_BIT}?(?:money|{AMOUNT})"
)
_PAID = phrase(r"\b(?:mẹ|bố|ba|má|bà|ông|me)\s+(?:\w+\s+)?$")
_TALE = phrase(r"\b(?:đừng|không được|không bao giờ|ko|chớ|never|don't|do not|should not|shouldn't|ai)\s+(?:\w+\s+){0,2}$")


def money(text: Folded) -> Iterator[TextFinding]:
    for match in _MONEY.found(text):
        if not _TALE.near(text, match.start() - 24, match.start()):
            yield TextFinding(*text.place(match.start(), match.start() + len(match[0].rstrip())), TextKind.MONEY)


_TIME = r"(?:sáng|trưa|chiều|tối|đêm|mai|mốt|hôm nay|thứ|chủ nhật|cuối tuần|lúc|\d{1,2}\s?(?:h|g|giờ))"
_SPOTS = "(?:công viên|quán|cổng|trường|nhà|sân|hồ|siêu thị|chợ|bến xe|rạp|cafe|cà phê|trà sữa|net|góc|đầu ngõ|ngã tư|bờ|ngoài|vincom|aeon|lotte|mall|khách sạn|nhà nghỉ|nhà sách|cầu|bể bơi|thư viện|ga|chỗ)"
_NOT_KIN = "(?! (?:trai|hai|cả|họ|ba|tư|rể|em|chị|út))"
_MEET = phrase(
    rf"\bgặp (?:nhau|riêng|mặt|trực tiếp|ngoài đời|{_WHO})(?: \w+){{0,4}}? (?:ở|tại|ngoài|trước|chỗ|lúc|chiều|tối|sáng|trưa|mai|cuối tuần|chủ nhật|thứ)\b(?: {_SPOTS})?(?: \w+){{0,2}}"
    rf"|{_TIME}(?: nay| này| mai)?(?: \w+){{0,3}} gặp (?:nhau|{_WHO})\b(?: ở| tại| ngoài)?(?: \w+){{0,2}}"
    rf"|(?:{_TIME} )?gặp (?:ở|tại|ngoài|trước) {_SPOTS}(?: \w+){{0,2}}|\b(?:đợi|chờ|đứng)(?: \w+){{0,2}} (?:ở|trước|ngoài|dưới|cạnh) (?:cổng |cửa )?(?:nhà|trường|lớp) (?:em|bạn|cháu)\b"
    rf"|\bgặp (?:nhau|{_WHO})? ?(?:ngoài đời|trực tiếp|riêng)(?: thật)?|\b(?:ra|đến|tới|qua|lên)(?: \w+){{1,5}} gặp (?:{_WHO}|nhau)\b"
    rf"|\bmuốn gặp (?:{_WHO})\b|\bgặp (?:{_WHO}|nhau|mặt) (?:đi|nhé|nha|được không|đc k|dc ko|không|một lần|lần)\b"
    rf"|\bhẹn (?:hò|gặp|nhau|{_WHO})(?: nhau| {_WHO})? ?(?:ở|tại|lúc|ra|ngoài|chiều|tối|sáng|mai)\b(?: \w+){{0,3}}|\b(?:đi|đi chơi|ra ngoài)(?: chơi)? (?:riêng|hai đứa|2 đứa)\b"
    rf"|\b(?:qua|tới|đến|chạy qua|lái xe qua|ra)? ?(?:đón|rước|chở) (?:em|e|cháu|con|bạn|bé|c)\b(?: \w+){{0,4}}"
    rf"|\b(?:qua|sang|đến|tới|về|ghé|lên)(?: bên)? (?:nhà|phòng|chỗ) (?:anh|a|tớ|mình|tao|t|chú|tui|em|bạn|bọn tớ)\b(?: chơi| ngủ| học| xem| ăn| đi| lấy| nha| nhé)*"
    rf"|\b(?:đi|ra) (?:cà phê|cafe|trà sữa|xem phim|ăn kem|bơi|net) (?:với|cùng|vs) (?:anh|a|chú)\b{_NOT_KIN}|\bđi(?: chơi)? (?:với|cùng|theo|vs) (?:anh|chú)\b{_NOT_KIN}(?: \w+){{0,2}}|\b(?:off|offline) (?:ở|tại|nhóm|chỗ|hội)\b(?: \w+){{0,3}}"
    r"|\b(?:let'?s|lets|let us|we (?:can|could|should)|can we|could we|shall we|wanna|want to|want us to|will you|you (?:can|could|should)|i'?ll|i will) (?:\w+ ){0,2}?(?:meet|hang out)(?: up)?(?: me| us| you)?(?: (?:at|in|by|near|outside|behind|for|on|after|before|irl|alone|there|tomorrow|tonight|this|face|next|downtown|and))?(?: \w+){0,3}"
    r"|\bmeet(?: up)?(?: with)? (?:me|us|you|him|her|up)? ?(?:at|in|by|near|outside|behind|irl|alone|after|on|tomorrow|tonight|in person|in real life|face to face)\b(?: \w+){0,3}"
    r"|\b(?:meet|meeting|see you|hang out)(?: up)?(?: \w+){0,2} (?:irl|in real life|in person|face to face)\b"
    r"|\b(?:pick|picking) you up\b(?: \w+){0,3}|\bcome (?:over )?to (?:my|your) (?:house|place|home|flat|room)\b(?: \w+){0,2}|\bcome over(?: (?:to|after|tomorrow|today|tonight|at|on|this|if|when|pls|please|later|now|sometime|any|my|and)(?: \w+){0,3}|(?=[ ]*[?.!,]|[ ]*$))|\bmeet me\b(?=[ ,.!?]*$)"
)
_ON_SCREEN = phrase(
    r"\b(?:game|ván|trận|rank|server|sever|sv|lobby|sảnh|online|onl|zoom|discord|google meet|gg meet|teams|voice|call|video|stream|livestream|minecraft|roblox|map|phòng chờ|room code|"
    r"trên mạng|trong mơ|boss|lỗi|kênh|clip|tập sau|phần sau|mod|fortnite|spawn|dungeon|raid|party chat|world)\b"
)
_PAST = phrase(
    r"\b(?:hôm qua|hôm nọ|hôm trước|hồi|năm ngoái|tuần trước|tháng trước|đã gặp|yesterday|last (?:week|year|time|month))\b"
)
_NOT_REAL = phrase(
    r"\b(?:hẹn )?gặp lại\b|\bnice to meet\b|\bpleased to meet\b|\bglad to meet\b|\bmeet(?:ing)? (?:the|our|my) (?:deadline|goal|target|requirement)"
)
_BY_FAMILY = phrase(
    rf"\b(?:mẹ|bố|ba|má|bà|ông|bà ngoại|ông ngoại|bà nội|ông nội|cô giáo|xe trường|bác|dì|mum|mom|dad|grandma|grandpa|gran|me|bo|{any_of('xe_buýt xe_đưa_đón')})(?: \w+){{0,3}}\s+$"
)
_FAMILY_ALONG = phrase(
    r"\b(?:with|cùng|với|có) (?:my )?(?:mum|mom|dad|parents|mẹ|bố|bố mẹ|ba mẹ|ông bà|cô|cả lớp|the class|class)\b"
)
_SCHOOL_THINGS = phrase(r"\b(?:phụ huynh|họp|cả lớp|cô giáo|thầy|đội tuyển|tập trung|cô dặn|teacher|coach)\b")


def meetings(text: Folded) -> Iterator[TextFinding]:
    for match in _MEET.found(text):
        start, end = match.span()
        while text.bare[start].isspace():
            start += 1
        before, after = start - 40, end + 30
        if (
            _ON_SCREEN.near(text, before, after)
            or _PAST.near(text, start - 16, end + 16)
            or _NOT_REAL.near(text, start - 6, end + 6)
        ):
            continue
        if _BY_FAMILY.near(text, start - 28, start) or _FAMILY_ALONG.near(text, before, after):
            continue
        if _TALE.near(text, start - 24, start) or _SCHOOL_THINGS.near(text, before, after):
            continue
        yield TextFinding(*text.place(start, end), TextKind.MEET)
