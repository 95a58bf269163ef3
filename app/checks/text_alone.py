"""Being without an adult: at home, on the way, at night.
Must not take playing, winning or being good at something alone for it."""

from __future__ import annotations

from collections.abc import Iterator

from app.checks.asking import KIN, NOT, TOKEN, WORD, speaks_of
from app.checks.finding import TextFinding, TextKind
from app.checks.folded import Folded
from app.checks.phrases import SELF, phrase

_NONE = "(?:không|ko|k|kg|hông|hong|hổng|chẳng|chả|chưa)"
_ALONE = "(?:(?:có )?(?:một|1) (?:mình|mk|mik|mìn)|mình ên|(?:có )?mỗi mình|lủi thủi)"
_ADULTS = (
    r"(?:(?:bố|ba|cha|tía) (?:và |với )?(?:mẹ|má)|(?:mẹ|má|bố|ba|ông bà|phụ huynh|người lớn|cả nhà|gia đình|mọi người|ông|bà|nội|ngoại|anh chị|chị|anh hai|cô|dì|bác|bảo mẫu)"
    rf"(?: {SELF})?|parents)"
)
_GONE = (
    rf"(?:đi vắng|vắng nhà|vắng hết|đi hết|đi làm hết|đi (?:làm )?ca (?:đêm|tối)|làm (?:ca )?(?:đêm|khuya)|trực đêm|đi trực|ngủ hết|đi xa|{_NONE} (?:có |còn )?(?:ở )?nhà"
    r"|đi (?:làm|công tác|chơi|du lịch|quê|đám|chợ|ăn cưới|nhậu|tiệc|bán|họp|nước ngoài)(?: \w+){0,4}? (?:hết|cả|tới|đến|mới (?:về|tới|đến|xong)|chưa|tuần này|tối nay|đêm nay|hôm nay|chiều nay|mai|cả ngày|khuya|tối|đêm)"
    r"|về quê(?: \w+){0,3}? (?:hết|tới|đến|mai|hôm nay|tuần này)|(?:\d{1,2}\s?(?:h|g|giờ)\w*(?: (?:tối|đêm|rưỡi))?|tối|khuya|tối muộn|đêm) mới (?:về|tới nhà|đi làm về)|về (?:trễ|muộn|khuya|tối))"
)
# Not "nhà có mình em là con gái", which counts sons and daughters.
_NOTHING_ELSE = r"(?! (?:mê|là|thích|biết|học|được|có|không|ko|k|bị|hay|cao|giỏi|bằng|đeo|nữ|nam|con|ăn|dùng|xài|chưa|sinh|mới|mèo|chó|cún|gà|cá|heo|vịt|xe|chim)(?!\w))"
_AT_HOME = "(?:ở|ngồi|nằm|trông|coi|giữ|ngủ|về|đi|đạp xe|ăn cơm|lang thang|chờ|đợi|đứng)"
_SMALL = "(?:(?:con )?(?:mèo|chó|cún|miu)|em trai|em gái|em bé|bé|nhóc em)"
_PARENTS = rf"(?:(?:bố|ba|cha|tía) (?:và |với )?(?:mẹ|má)|mẹ|má|bố|ba|cha|tía|ông bà|cả nhà|mọi người|người lớn)(?: {SELF})?"
_ERRAND = "(?:làm|chợ|chơi|công tác|vắng|xa|quê|đám|ăn cưới|nhậu|du lịch|họp|trực|bán|ra ngoài|siêu thị|bệnh viện|nước ngoài|tiệc|khỏi nhà|mua đồ|bay|biển|rẫy|ruộng|đồng|rừng|sài gòn|hà nội|sg|hn)"
# What comes behind, where it is told how things are: not what was done next ("đi chợ rồi nấu canh").
_SO = r"(?=\s*[.,!?;:=)]|\s*$| (?:nha|nhé|á|à|ạ|hà|nè|đó|nên|mà|còn|chỉ|có|không|k|ko|chán|buồn|sợ|vắng|m|mày|t|tớ|e|em|con|mình|tui|a|anh|ơi|h|giờ|tối|chiều|sáng|mai|đêm|tới|đến|hết|thôi|qua|ở|trong|trông|nhà|haha|hihi|huhu|hic)(?!\w))"
# Work that keeps a parent out for a night or for months.
_FAR_WORK = (
    r"(?:đi tàu(?! (?:hoả|ngầm|lượn|thuỷ|điện|bay|siêu|lửa|cao|với|về|ra|vô|vào))|đi biển(?! (?:chơi|với|về|vui|tắm|chung|cùng|hè|nha|ko|k|không))|đi (?:công trình|hợp tác|bộ đội|xuất khẩu(?: lao động)?)"
    r"|(?:làm )?tăng ca|chạy (?:xe|tàu)(?: tải| khách)? (?:đường dài|đêm|khuya|bắc nam)|trực (?:đêm|khuya|cả đêm))(?: (?:tới|đến) (?:khuya|tối|đêm|\d{1,2}\s?(?:h|giờ)\w*))?(?!\w)"
)
_FOUND = phrase(
    rf"\b{SELF}(?: (?!chơi|solo|đánh|làm|thắng)\w+){{0,3}}? {_AT_HOME}(?: (?:nhà|bộ|học|ngủ|về|xe|phòng|qua|tối|ngoài|đây|buổi \w+|từ \w+|đường \w+)){{0,3}} {_ALONE}"
    rf"|\bở nhà (?:có )?{_ALONE}(?: {SELF})?|\b{_AT_HOME} (?:nhà|bộ về|về|học về|ngủ) {_ALONE}(?: {SELF})?|\b(?:một|1) mình (?:ở|trông|coi|giữ) nhà"
    rf"|\bnhà (?:{SELF} |anh |a )?(?:(?:đang|giờ|lúc này|tối nay|hôm nay|hiện|toàn|thường|hay|thì) )*(?:{_NONE} (?:có |còn )?(?:ai|một ai|người lớn|bóng người)|vắng (?:người|tanh|hoe|hết|lắm)|trống)"
    rf"|\b(?:ở )?nhà (?:chỉ |giờ |còn |{SELF} |đang )*(?:có |còn )?(?:mỗi |mình |mỗi mình |một mình ){SELF}(?!\w){_NOTHING_ELSE}"
    rf"|\bnhà(?: {SELF})?(?: có)?(?: (?:h|giờ|bh|đang|hôm nay|hnay|tối nay|hiện|lúc này|bây giờ|chỉ|còn|mỗi|mình))+(?: (?:có|còn|mỗi|mình)){{0,3}} (?:{SELF}|(?:hai|2|ba|3|mấy|hai đứa|tụi|bọn) (?:chị em|anh em|đứa|đứa nhóc|em))(?!\w){_NOTHING_ELSE}(?: (?:với|và|cùng) {_SMALL}(?!\w))?"
    rf"|\b(?:có|còn) (?:mỗi |mình |mỗi mình ){SELF} (?:ở|trông|coi|giữ) nhà|\bở nhà (?:có|còn) (?:hai|2|ba|3|mấy) (?:chị em|anh em|đứa)(?!\w)"
    rf"|\b(?:còn|chỉ|mỗi)(?: (?:có|còn|mỗi|mình))* {SELF} (?:với|và|cùng) {_SMALL}(?!\w){_SO}|\bở nhà (?:với|cùng) (?:em|em trai|em gái|em bé|bé|con (?:mèo|chó))(?: {SELF})? (?:thôi|à)(?!\w)"
    rf"|\bở nhà (?:trông|coi|giữ|chăm)(?: (?!nhà)\w+){{1,2}} {_ALONE}|\b{_PARENTS}(?: (?:đều|cũng|vẫn|còn))* chưa (?:có |thấy |ai )?về(?! (?:quê|hưu|nước|đích|trường))(?: nhà)?(?!\w)|\bchưa (?:có )?ai về(?: nhà)?(?! quê)(?!\w)"
    # Away, and said as done: "ba mẹ t về quê rồi"; not "mẹ đi chợ về rồi".
    rf"|\b{_PARENTS}(?: (?:đều|cũng|vừa|mới|lại))* (?:về quê|đi {_ERRAND}|ra (?:ngoài|đồng|ruộng|rẫy|chợ|khỏi nhà))(?: (?!về|ngủ|rồi|cho)\w+){{0,2}} rồi(?!\w){_SO}"
    rf"|\b(?:tối|đêm) nay {_PARENTS} (?:đi )?trực(?! nhật)(?!\w)"
    rf"|\b(?:(?:tối|đêm|chiều|trưa|sáng|hôm|tuần|tháng) (?:nay|này|mai) )?(?:bố|ba|cha|tía|mẹ|má)(?: {SELF})?(?: (?:thì|còn|cũng|đang|toàn|hay|lại|phải))* {_FAR_WORK}"
    rf"|\b(?:để|bỏ) {SELF} (?:(?:ở nhà|lại|ở|ngủ) ){{0,2}}{_ALONE}(?! (?:làm|chơi|đánh|gánh|solo))|\b(?:chỉ|còn|có)(?: có| còn| mỗi| mình| một mình){{1,3}} {SELF} (?:ở|trông|coi|giữ|trong) nhà"
    rf"|\b{_NONE} (?:có |còn )?(?:ai|người lớn)(?: nào)? (?:ở nhà|trông|coi|ngó|ở cùng|trong nhà)"
    rf"|\b{_ADULTS}(?: (?:đều|cũng|đang|sẽ|hay|toàn|thường|lại|sắp|vẫn|vừa|mới|{SELF}|tối nay|mai|tuần này|hôm nay|chiều nay)){{0,3}} {_GONE}"
    r"|\b(?:home|house|flat|apartment|stay(?:ing)?|here|walk(?:ing)?|bike|go|going|sleep|left)(?: (?:home|here|back|at home|the house|from school|there|all)){0,2} (?:all )?(?:alone|by myself|on my own)\b"
    r"|\b(?:alone|by myself|on my own) (?:at|in the|in my) (?:home|house|flat|room|apartment)\b|\bhouse (?:all )?to myself\b"
    r"|\b(?:nobody|no one|noone|no adults?|no grown ?ups?|no parents)(?:'s| is| are| else| will be| else is|'ll be)? (?:at |here |in )?(?:home|here|the house|around|awake)\b"
    r"|\b(?:my|our) (?:parents|mum|mom|dad|mother|father|folks|family|grandma|nanny|sitter|mum and dad|mom and dad)(?: (?:both|all|always|usually|is|are|will be|gonna be|going to be|r|go|goes|'re|still|not|won't be|isn't|aren't|don't|doesn't|wont be|wont|isnt|arent|get|gets|come|comes|be)|'s|'re| won't be| isn't| aren't)*"
    r" (?:out|away|gone|at work|working (?:late|nights?|the night shift)|work (?:late|nights)|works (?:late|nights)|on a trip|on a business trip|home (?:until|till|before|late)|asleep|not home|out of town|at a (?:party|wedding)|back (?:until|till|before|late|tomorrow)|(?:just )?left(?= *[.,!?]| *$| for | already| so ))(?!\w)"
    r"|\b(?:just|only) me (?:at|in the) (?:home|house)\b|\bit'?s (?:just|only) me (?:here|at home|tonight|until|till)\b"
    r"|\bit'?s (?:just|only) me and my (?:little |baby |lil |big |older |younger )?(?:bro|brother|sis|sister|dog|cat)(?=[^.!?\n]{0,20}\b(?:home|here|house|tonight|until|till)\b)"
)
# ---- asked by somebody: when the grown-ups come home, who else is there ----

_CARER = "(?:(?:chị|cô|bà|bác) giúp việc(?: nhà)?|bảo mẫu|vú nuôi)"
_CHILD = "(?:em|e|bé|cháu|con|nhóc|cưng|m|mày|bạn|cậu)"
_WHEN = "(?:khi mô|chừng mô|bao lâu|mấy (?:giờ|h)|khi nào|lúc nào|bao giờ|giờ nào|chừng nào|tới khi nào)"
_ASKED = phrase(
    rf"\b{KIN} (?:của )?{_CHILD}(?: (?:đang|giờ|giờ này|tối|tối nay|hay|thường|toàn|có|đã|chắc|còn|mấy hôm nay|đi|vẫn|hôm nay)){{0,3}} (?:ngủ|làm|về|ở nhà|nhà|vắng|ca|công tác|chợ|đâu|thức|biết){WORD}{{0,5}}? (?:chưa|{NOT}|hả|à|hết rồi|{_WHEN}|đâu rồi|rồi (?:hả|à|phải|đúng))(?!\w)"
    rf"|\b{KIN} (?:của )?{_CHILD}(?: (?:thường|hay|tối nay|hôm nay|đi làm|thì)){{0,2}} {_WHEN}(?: (?:mới|thì|đi làm|tan ca|đi|vậy)){{0,2}} (?:về|ngủ|đi|tới nhà|có nhà)(?!\w)|\b{_WHEN}(?: thì)? {KIN} (?:của )?{_CHILD}(?: (?:mới|đi|đi làm|làm|tan|tan ca|thì|thường|hay|trực|sẽ)){{0,3}} (?:về|ngủ|đi|vắng|có nhà|làm)(?!\w)"
    rf"|\b{KIN}(?: {_CHILD})?(?: (?:đi|ở))? đâu hết(?: (?:rồi|cả))?(?!\w)|\b{KIN}(?: {_CHILD})?(?: (?:có|hay|thường)){{1,3}} (?:để|bỏ|cho) {_CHILD} (?:ở nhà |ở |lại |ngủ )?{_ALONE}|\b{_WHEN} (?:thì )?{_CHILD} (?:lại )?(?:được )?ở nhà {_ALONE}"
    rf"|\b(?:trong |ở )?nhà (?:{_CHILD} )?(?:(?:giờ|đang|hiện|tối nay|hôm nay|lúc này|bây giờ|này|mình) ){{0,2}}(?:có|còn) (?:những )?(?:ai|người lớn|ai lớn|người nào)(?: (?:lớn|thức|khác|nữa|ở|trong|đó|nhà|ngoài|coi|trông|chơi)){{0,4}}(?: {_CHILD}(?: nữa)?| (?:{NOT}|hả|hở|hay|à)(?: (?:{_CHILD}|vậy|z|v|thế|chỉ|em)){{1,2}})(?!\w)"
    rf"|\bnhà {_CHILD} (?:(?:giờ|giờ này|đang|hiện|tối nay|hôm nay|bây giờ|lúc này) ){{0,2}}(?:có|còn) ai(?: (?:ở nhà|lớn|khác|trong nhà|thức|nữa)){{0,2}} ?(?:{NOT}|hả|hở)(?!\w)|\b{_CHILD}(?: (?:hay|đang|thường|toàn|giờ|tối|ở|buổi tối|tối nay)){{0,3}} (?:ở nhà|ngủ|ở|trong nhà) (?:với|cùng|chung với) (?:những )?ai(?!\w)|\bai (?:trông|coi|giữ|chăm|canh|ở nhà với|ở với|ngó) {_CHILD}(?= (?:buổi|tối|lúc|khi|ở|vậy|hả|thế|z|v|mỗi|ban|trong)(?!\w)| *[?]| *$)"
    rf"|\bai (?:trông|coi|giữ|ở) nhà (?:với|cùng|cho) {_CHILD}(?!\w)|\b(?:em|e|bé|cháu|nhóc) có phòng riêng (?:không|ko|k)(?!\w)|\bnhà {_CHILD} (?:(?:tối nay|giờ|chiều nay|mai|đang|có) ){{0,2}}vắng (?:{NOT}|hả|à)(?!\w)(?! con)|\b{_CHILD} (?:đang |hay |toàn |lại )?(?:ở|ngủ) {_ALONE}(?: (?:thôi|vậy))? (?:hả|à|không|ko|hở)(?!\w)|\b(?:ở|trong) nhà (?:chỉ )?(?:có|còn) (?:mỗi|mình|một mình|mỗi mình) {_CHILD}(?: thôi)? (?:hả|à|không|hở|phải)(?!\w)|\b{_CARER}(?: {_CHILD})? (?:có |còn |đã )?(?:về|ở|nghỉ|đi)(?: {TOKEN}){{0,2}}? (?:chưa|{NOT}|hả)(?!\w)|\b{_CHILD} ngủ (?:phòng )?riêng (?:hay|{NOT}|hả|à|hay là)(?!\w)(?: ngủ với {KIN})?|\bnhà {_CHILD}(?: (?:giờ|h|đang|giờ này|hiện|chỉ)){{0,3}} (?:có|còn) (?:mỗi |mình |mỗi mình |một mình ){_CHILD}(?!\w)(?: (?:à|hả|a|không|hở|phải không))?"
    rf"|\b(?:còn|có) ai (?:thức|ở nhà|trong nhà) (?:ngoài|với|cùng) {_CHILD}"
)
_ASKED_EN = phrase(
    r"\byou (?:all |at )?(?:home )?(?:alone|by yourself)(?: (?:right now|rn|now|tonight|there))? ?(?=[?]|\s*$)|\byour (?:parents?|mom|mum|dad|folks)(?: (?:both|still))? (?:won't|wont|will not|isn't|aren't|not) (?:be )?(?:home|back|there|in)\b(?: (?:till|until|before|for)(?: \w+)?)?|\b(?:does|do|will) (?:anyone|anybody|your (?:mom|mum|dad|parents|folks)) (?:ever )?check on you\b(?: at night)?"
    r"|\bare your (?:parents?|mom|mum|dad|folks|mother|father|family|grandma)(?: (?:and (?:mom|mum|dad)|both|still|already|even|usually)){0,2} (?:home|asleep|awake|around|there|in|out|at work|working|gone|sleeping|away|in bed)\b(?: (?:yet|right now|tonight|now|today|too))?"
    r"|\b(?:is|are) your (?:mom|mum|dad|mother|father|parents|folks|grandma) (?:and (?:mom|mum|dad) )?(?:home|asleep|around|in|out|at work|sleeping|away|in bed|there)\b(?: (?:yet|right now|tonight|now|too|with you))?"
    r"|\b(?:when|what time|how late|how long|what days?)(?:'s)? (?:do|does|will|are|is|r|until)? ?your (?:parents?|mom|mum|dad|folks|mother|father|family|mom and dad|mum and dad)(?: (?:usually|normally|both|gonna|going to|be|on \w+)){0,4} (?:get|gets|come|comes|back|home|leave|leaves|go|goes|sleep|asleep|finish|work|out|arrive|return|gone)\b(?: [^\s.,!?;:]+){0,4}"
    r"|\b(?:any ?one|anybody) else (?:home|there|in the house|in the room|around|awake)(?: with you)?\b|\b(?:is|are|is there) (?:anyone|anybody|someone|any adults?|a grown ?up|any grown ?ups?) (?:else (?:home|there|around|awake|in the house|at home|with you)|(?:home|there|around|awake|in the house|at home|in the room)(?= (?:with you|right now|tonight|too|now)))(?: (?:with you|right now|tonight|too|now))?"
    r"|\bwho(?:'s| is| else is|s| else's)? (?:home|there|at home|in the house|in the room|watching|looking after|babysitting|staying)(?: (?:with|after))? you\b|\bwho(?:'s| is|s) (?:at|in) your (?:house|place|home)\b|\bwho (?:looks after|watches|takes care of|babysits|stays with|minds) you\b(?! (?:play|dance|swim|perform|sing|race))(?: (?:when|at|after|while|until)(?: [^\s.,!?;:]+){0,5})?"
    r"|\b(?:are|r) you (?:(?:all|there|home|at home|in) ){0,3}(?:alone|by yourself|on your own)(?= (?:right|now|rn|tonight|there|at|in|home|today|or)\b| ?[?]|\s*$)|\b(?:leave|left|leaving) you (?:(?:home|there|at home|in the house) (?:all )?alone|(?:(?:home|there|all) ){0,2}(?:by yourself|on your own))\b"
)
_AT_SCHOOL = phrase(
    r"\b(?:họp phụ huynh|phụ huynh|cô gọi|cô gặp|gặp cô|cô giáo|thầy (?:giáo|cô)|shipper|giao hàng|ship|concert|meeting|squad|duo|queue|trio|the wolf|party up)\b"
)
_PLAY = phrase(
    r"\b(?:game|ván|trận|rank|solo|map|boss|minecraft|roblox|quest|phim|truyện|vượt ải|nhân vật|movie|home alone \d|film|đừng|không nên|never|don't let)\b"
)

# "con mèo ngủ một mình"
_NO_CHILD = phrase(r"con (?:mèo|chó|gà|cá|chim|thú|vật|boss|quái|gấu|khỉ|chuột|heo|lợn|thỏ|vịt|cún|voi|rùa|nhân vật)\b")
# Sleeping in a bed of one's own, since when.
_PET = phrase(r"\b(?:my|our|the|his|her) (?:cat|dog|puppy|kitten|hamster|bird|fish|rabbit|plant)s?\b")
_HABIT = phrase(r"\b(?:từ|hồi) (?:lớp|nhỏ|hồi|bé|năm)\b")


def alone(text: Folded) -> Iterator[TextFinding]:
    for match in _FOUND.found(text):
        if (_NO_CHILD.marked if match.string is text.marked else _NO_CHILD.plain).match(
            match.string, match.start()
        ) or _HABIT.near(text, match.end() - 1, match.end() + 12):
            continue
        if text.cased.startswith("Home Alone", match.start()) or _PET.near(text, match.start() - 24, match.start()):
            continue
        if not _PLAY.near(text, match.start() - 24, match.end() + 24):
            yield TextFinding(*text.place(*match.span()), TextKind.ALONE)
    asked = [*_ASKED.found(text), *(_ASKED_EN.found(text) if speaks_of(text, "you", "any", "who") else ())]
    for match in asked:
        if match[0].startswith("ma ") and match.string is not text.marked:
            continue  # "mà em ngủ chưa": a friend asks a friend
        if not _AT_SCHOOL.near(text, match.start() - 24, match.end() + 24) and not _PLAY.near(
            text, match.start() - 24, match.end()
        ):
            yield TextFinding(*text.place(*match.span()), TextKind.ALONE)
