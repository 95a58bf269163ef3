"""A child is asked where it is, told to come out or to slip away, or is to be fetched by somebody.
Must not take a parent who fetches, a class that meets, or a game of hide-and-seek for it."""

from __future__ import annotations

from collections.abc import Iterator

from app.checks.asking import KIN, ME, TOKEN, WORD, YOU, YOUR_KIN, both, of_a_game, speaks_of, told_only, without_blanks
from app.checks.finding import TextFinding, TextKind
from app.checks.folded import Folded
from app.checks.phrases import phrase

_NO_KIN = r"(?! (?:hai|ba|tư|năm|sáu|bảy|út|cả|họ|ruột|rể|trai|gái|em)(?!\w))"
_COMER = rf"(?:anh|a|chị|c|chú|bác|tụi (?:anh|a)|bên (?:anh|a)|t|tao|tau|tớ|tui){_NO_KIN}"
_COMES = (
    r"(?:chạy|qua|tới|đến|ghé|lại|đón|rước|ra|xuống|lên|phóng|đi|về|vô|lái|đưa|chở|đứng (?:chờ|đợi)|chờ|đợi|gửi quà|ship|giao)"
)
_WHERE = r"(?:ở đâu|chỗ nào|ở mô|chỗ mô|đâu rứa|ở đâu vậy|đâu đó|đâu thế|đâu vậy|đâu dợ|đâu z|khúc nào|khu nào|quán(?: net| game)? nào|đường nào|phòng nào|cổng nào|lối nào|bến nào|trạm nào|nhà (?:số )?mấy|số mấy|góc nào|trường nào|lớp nào|(?:gần|ở|cạnh|bên)(?: [^\s.,!?;:]+){1,3} nào)"
_PLACE_SENT = r"(?:định vị|vị trí|location|loc|gps|live location|map|bản đồ|toạ độ|địa chỉ)"

# ---- where are you ----

_ASKED_WHERE = phrase(
    rf"\b(?:gửi|gởi|chia sẻ|share|bật|mở|thả|ghim|bắn|send|cho|chụp|bấm|up)(?: (?:cho|qua|lại|ngay|liền|cái|lẹ|hộ|giúp|{ME}|anh|xin|biết|coi|xem|luôn)){{0,4}} {_PLACE_SENT}(?!\w)(?: (?:trực tiếp|hiện tại|lên|của|qua|zalo|map|bản đồ|nhà|đang|chỗ|đi|liền|ngay|google|vô|vào|đây|trên|nha|nhé|{YOU})){{0,6}},?(?: cho)? (?:{_COMER}|t|tớ|tao|tui)(?!\w)"
    rf"|\b(?:gửi|gởi|chia sẻ|share|bật|thả|cho|xin)(?: cho)? (?:{_COMER}|t|tao|tớ|tui)(?: (?:xin|biết|xem|coi|cái|ngay|liền)){{0,3}} (?:{_PLACE_SENT}|địa chỉ (?:nhà|trường|lớp|chỗ))(?!\w)(?! (?:shop|quán|sân|lớp|web|mail|email|ip|cửa hàng|tiệm))"
    rf"|\b(?:{YOU} )?(?:(?:đang|giờ|giờ này|hiện|bây giờ) ){{0,3}}(?:ở|đứng|ngồi|đợi|học)?(?: (?:ở|tại|bên|trong))? ?{_WHERE}(?: của (?:{TOKEN} ?){{1,3}})?(?: (?:đó|vậy|rứa|thế|z|v|dợ|em|e|bé|cháu|con|rồi)){{0,2}}[,?!.]{{0,3}}(?: (?:nói|chỉ|cho|để|đứng yên|đứng đó|chờ|ở yên|ra)(?: {TOKEN}){{0,3}})?,? {_COMER}(?: (?:sẽ|liền|đang|tính|định|biết|còn|lái|chạy|phóng|xe)){{0,4}} {_COMES}(?!\w)"
    rf"|\b(?:gửi|share|bật|thả|send|mở|chia sẻ)(?: (?:cái|lại|liền|ngay))? (?:định vị|location|vị trí|live location|gps)(?! (?:quán|sân|shop|nhà hàng|thư viện|nhóm|lớp|để đặt))(?: (?:messenger|zalo|map|trực tiếp|đi|nha|nhé|lên|qua|liền|ngay)){{0,4}}(?: (?:em|e|bé|cháu|nhóc|cưng)(?!\w)|,? (?:anh|a|chị|c|chú|t|tao) (?:tới|qua|chạy|ghé|đón|lại))"
    rf"|\bđứng yên (?:đó|đấy|đi)(?: {TOKEN}){{0,2}}?,? (?:anh|a|chú|chị|c|bác){_NO_KIN}(?: {TOKEN})? {_COMES}(?!\w)|\bchụp (?:chỗ|nơi|xung quanh|khu)(?: {TOKEN}){{0,4}}? (?:đứng|ngồi|ở)(?: {TOKEN}){{0,2}}? (?:gửi|cho)(?: cho)? {_COMER}(?!\w)"
    r"|\bwhich (?:school )?(?:gate|exit|door|bus|entrance|street|block) (?:do|does|are|is) you(?:r)?(?: [^\s.,!?;:]+){0,4}|\btell me (?:exactly )?where you(?:'re| are| live| stay| r)?\b|\bwhere exactly (?:are you|do you live)\b|\bwhere(?:'s| are| r)? you at\b[?,.!]{0,2} (?:i'm|im|omw|on my way|i'll|ill)(?: [^\s.,!?;:]+){0,4}|\bsend(?: me)? (?:your )?(?:location|loc|pin)\b(?! of)"
    r"|\b(?:send|drop|share|give|text|shoot|dm|ping)(?: (?:me|us|over|with me|with us|a|your|the|ur|my|live|exact|current|quick)){1,6} (?:pin|location|loc|live location|address|addy|coordinates|gps|whereabouts)\b(?! of| with (?:mum|mom|dad))(?: with me)?|\bshare (?:your )?(?:live )?location(?: with me)?\b(?! with (?:mum|mom|dad|your|my))"
    r"|\b(?:turn on|enable|activate) your (?:location|gps|snap map)\b|\bdrop a pin\b|\bwhere(?:'s| is| are|'re| r)? (?:you|your (?:house|place|home))\b[^.!\n]{0,20}[?,.]?[^.!?\n]{0,12}? (?:i can|i'll|i will|i'm|i could|we can|ill|can i)(?: (?:be|just|so|like|only|right)){0,4} (?:there|come|ten|five|\d+|get|pick|swing|close|near|around|drive|walk|be)\b"
)
_ON_A_MAP = phrase(
    r"\b(?:loot|(?:vị trí|định vị|địa chỉ) (?:quán|sân|shop|nhà hàng|thư viện|rạp|lớp)|cho cả nhóm|lên nhóm|cả lớp|đội trưởng|grab|shipper|map (?:này|mới|game)|server|in game|on the map|the map|minecraft|team)\b"
)

# ---- fetched ----

_BUSY = r"(?:bận|kẹt|mắc|có việc|họp|đột xuất|bị|không (?:đón|rước|tới|đến)|nhờ|kêu|bảo|dặn|nhắn|nói|sai|gọi|gởi|gửi)"
_FETCHED = (
    rf"\b{KIN}(?: {YOU})?(?: (?:đang|bị|có|vừa|mới|hôm nay|nay|chiều nay|không|ko|k|tới|đến|đón|rước|được|dc|đi|kẹt)){{0,4}} {_BUSY}(?!\w)(?:{WORD}){{0,6}}? (?:anh|a|chị|c|chú|bác|dì|cô){_NO_KIN}(?: (?:ghé|chạy|thay|đi|lại)){{0,4}} (?:tới|đến|qua|ra|đón|rước|chở|đưa|đem)(?!\w)(?: (?:đón|rước|chở|đưa|về|{YOU}|cho|giùm|hộ|giúp)){{0,4}}"
    rf"|\b(?:đừng|khỏi|không cần|khỏi cần|ko cần|k cần|đừng có)(?: (?:lên|đi|chờ|đợi|ra|ngồi|bắt|gọi)){{1,6}} (?:xe (?:buýt|bus|đưa rước|đưa đón|trường|ôm|đò)|mẹ|má|ba|bố|bà|ông|ai|người nhà|taxi|grab)(?: (?:đón|rước|nữa|nha|nhé|đâu|làm gì|chi)){{0,4}}(?!\w)(?:{WORD}){{0,8}}?,? (?:anh|a|chị|c|chú|bác|dì){_NO_KIN}(?: (?:sẽ|cho|tới|qua|ghé|lái|có|chờ|đợi|đem)){{0,4}} (?:chở|đưa|rước|đón|xe|ghé|qua|tới|chờ|đợi)(?!\w)(?: (?:về|em|e|con|cháu|bé|cho|đi)){{0,4}}"
    rf"|\b(?:anh|a|chị|c|chú|bác|dì|tao|t){_NO_KIN}(?: (?:sẽ|đang|mới|đã|vừa)){{0,4}} (?:đậu|đỗ|dừng|để|ngồi|núp|đợi|chờ)(?: (?:sẵn|trong|ở|trên)){{0,4}}(?: (?:cái|chiếc))? (?:xe|ô tô|oto|xế|xe hơi)(?: (?:hơi|trắng|đen|đỏ|bạc|bốn chỗ|\d chỗ|máy|sẵn|chờ|đợi|{YOU})){{0,4}} (?:ở|ngoài|trước|sau|bên|kế|ngay|đầu|cuối|gần|cạnh|dưới|đối diện|chỗ|trong|đợi|chờ|rồi|kia|góc)(?!\w)(?:{WORD}){{0,3}}"
    rf"|\bxe (?:màu )?(?:đen|trắng|đỏ|bạc|xám|xanh|hơi|bốn chỗ|4 chỗ)(?: {TOKEN}){{0,2}} (?:đậu|đỗ|dừng|chờ|đợi)(?!\w){WORD}{{0,7}}?,? (?:lên|leo lên|bước lên|ra) (?:đi|xe|liền|nha|nhé)(?!\w)|\b(?:anh|a|chị|c|chú|bác){_NO_KIN} (?:đi|chạy|lái) (?:chiếc|xe|con)(?: {TOKEN}){{1,3}}?,? (?:em|e|cháu|bé|nhóc) (?:cứ |thì )?ra(?!\w)(?: {TOKEN}){{0,2}}"
    rf"|\b(?:anh|a|chị|c|chú){_NO_KIN}(?: sẽ)? (?:ghé|tới|qua|đến|chạy|lên)(?: (?:tận|thẳng))? (?:trường|cổng|lớp|nhà)(?: (?:em|e|bé|cháu|trường|sau|học))? (?:đón|rước|chờ)(?!\w)(?:{WORD}{{0,2}}?,? (?:em|e|bé|cháu) khỏi (?:đợi|chờ|đi) xe(?: {TOKEN})?)?|\b(?:cuối tuần|mai|mốt|chiều|tối|sáng|hôm nào|rảnh)(?: (?:nay|này|mai))? (?:anh |chú |chị )?(?:chở|dẫn) (?:em|bé|cháu|nhóc) đi(?! học)(?: {TOKEN}){{1,3}}|\b(?:chú|bác|anh|chị|ba|bố|mẹ) (?:tớ|t|tao|mình|tui)(?: sẽ)? (?:lái|đem|chạy|đi) xe (?:tới|qua|đến|lại) (?:đón|rước|chở) (?:cậu|em|e|m|mày|bạn)(?!\w)"
    rf"|\b(?:anh|a|chị|c|chú|bác){_NO_KIN}(?: (?:sẽ|đang))? (?:đem|lái|chạy|đánh|mang|đi) xe (?:hơi |máy |con )?(?:qua|tới|đến|lại|ra|xuống)(?!\w)(?: {TOKEN}){{0,2}}|\bxe (?:của )?(?:anh|a|chị|c|chú|bác|dì){_NO_KIN}(?: (?:màu|là|đang|hơi|trắng|đen|đỏ|đã)){{0,4}} (?:đậu|đỗ|dừng|chờ|đợi|ở)(?!\w)(?:{WORD}){{0,4}}"
    rf"|\b(?:cứ |nhớ |thì |rồi )?(?:mở cửa(?: xe)?(?: rồi)?|leo|trèo|nhảy)(?: {TOKEN}){{0,2}}? (?:lên|vô|vào)(?: (?:xe|ngồi)){{0,4}}(?: (?:ghế (?:trước|sau)|xe|băng sau|đi)(?! (?:buýt|bus|đạp|trường|khách|điện|lửa)(?!\w))){{1,3}}|\b(?:mở cửa(?: xe)?|cửa xe)(?: rồi)? (?:leo|trèo|bước|nhảy|ngồi) (?:lên|vô|vào)(?!\w)|\blên (?:xe|ô tô)(?: (?:của )?(?:anh|chú|chị|bác|dì|cô))? (?:đi|nha|nhé|liền|ngay)(?= (?:em|cháu|con|bé|anh|chú|rồi|mình)|[,.!]|\s*$)"
    rf"|\b(?:ra|tới|đến|xuống) (?:bãi (?:xe|đậu|giữ)|cổng sau|cửa sau|hẻm|ngõ|đầu (?:ngõ|hẻm|đường|làng|phố)|góc|ngã (?:ba|tư)|trạm|bến)(?:{WORD}){{0,5}}?,? (?:anh|a|chị|c|chú|bác|dì){_NO_KIN}(?: (?:sẽ|cho|tới|qua|ghé|đang|có|lái)){{0,4}} (?:chở|đưa|rước|đón|chờ|đợi)(?!\w)(?: (?:về|em|e|con|cháu|bé|cho|đi|sẵn|ở|đó)){{0,4}}"
    rf"|\b(?:để |mai |lát |chiều |tối )(?:anh|a|chú|bác|chị|c){_NO_KIN}(?: (?:sẽ|cho|qua|tới|ghé|lái xe|đem xe)){{0,4}} (?:chở|rước|đón|đưa)(?: (?:em|e|cháu|bé|nhóc|cưng|về|cho)){{1,6}}(?= (?:cho|nha|nhé|đi|liền|luôn|bằng)|[,.!]|\s*$)"
    rf"|\b(?:mum|mom|dad|mother|father|parents?|{YOUR_KIN})(?: (?:has|just|both|is|are|got|said|also)){{0,4}} (?:asked|told|sent|wants|wanted|said)(?: (?:me|for me|us|that)){{1,6}}(?: (?:to|should|could|come|i)){{0,4}} (?:pick|get|fetch|collect|drive|bring|take)\b(?: (?:you|up|home)){{0,3}}"
    r"|\bi(?:'m|m| am|'ll be| will be)? (?:parked|parking|sitting in (?:my|the) (?:car|van|truck)|in (?:the|my|a) (?:\w+ )?(?:car|van|truck|suv))(?: (?:right|just)){0,4}(?: (?:across|outside|behind|near|by|next|in front|at|down|around|opposite|on|waiting)\b(?: [^\s.,!?;:]+){0,4})?"
    r"|\bi(?:'ll| will| can|'m gonna|'d)(?: just| gladly)? (?:drive|take|bring|walk|ride) you (?:home|there|to the|to my|to a|anywhere|around|out|back)\b(?: [^\s.,!?;:]+){0,2}|\b(?:don't|dont|skip|forget) (?:take |get on |wait for |catch )?(?:the |your )?(?:school )?bus\b[^.!?\n]{0,20}\b(?:i'll|i will|i can|my car|ride)\b|\b(?:hop|jump|get) in(?:to)?(?: (?:the|my))? (?:car|van|truck|back ?seat|front seat)\b"
)

# ---- come out, slip away ----

_LURES = rf"(?:anh|a|chị|c|chú|bác|t|tao|tớ|tui|mình|tụi (?:anh|a|mình|t|tao)|bọn (?:anh|a|mình|tớ)){_NO_KIN}"
_SLIPPED = (
    rf"\b(?:trốn|lẻn|chuồn|lén|lủi|trèo|leo|nhảy|tót)(?: (?:ba|bố|mẹ|má|ông|bà|nhà|ra|khỏi|đi|cửa|cửa sổ|cổng|rào|tường|sau|ngoài|xuống|qua|hết|ban công|lầu)(?!\w)){{1,5}}(?:{WORD}){{0,6}}?,? (?:(?:gặp|với|cùng|theo|chờ|đợi|mở cửa cho) {_LURES}|{_LURES} (?:đón|chờ|đợi|rước|bao|đãi|trả))(?!\w)|\b(?:trốn|lẻn|chuồn|lén|trèo|leo)(?: (?:cửa|cửa sổ|cổng|rào|tường|sau)(?!\w)){{1,3}} (?:ra|xuống|qua)(?: ngoài| đây| đi)?(?: (?:mà|rồi|để|đừng|nha|nhé|,)(?!\w))?(?:{WORD}){{0,6}}?,? (?:{_LURES}|dừng|đừng|kẻo)(?!\w)"
    rf"|\b(?:leo|trèo) (?:qua )?cửa sổ(?: mà)? ra(?!\w)(?: {TOKEN}){{0,2}}|\b(?:trốn|cúp|bùng|bỏ|nghỉ|skip|out)(?: (?:học|tiết|lớp|buổi|thêm|tập|một|1|bữa|hôm|chiều|sáng|mai|nay|luôn|đi)){{1,6}},?(?:{WORD}){{0,9}}? (?:với|vs|cùng|theo) {_LURES}(?!\w)"
    rf"|\b(?:trốn|cúp|bùng|bỏ|nghỉ)(?: (?:học|tiết|lớp|buổi|thêm|ca|một|1|bữa|hôm|chiều|sáng|tối|mai|nay|luôn|đi)){{1,6}},?(?: {TOKEN}){{0,2}}? (?:anh|a|chú|chị|c|t|tao){_NO_KIN} (?:chở|dẫn|đưa|cho|rước|đón|bao|đợi|chờ)(?!\w)(?:{WORD}){{0,4}}"
    rf"|\b(?:chờ|đợi|canh|khi nào|lúc) (?:cho )?(?:{KIN}|cả nhà)(?: {YOU})? (?:ngủ|đi|ra ngoài|vắng|về phòng|tắt đèn)(?: {TOKEN}){{0,4}}? (?:ra|xuống|qua|mở cửa|mở cổng|lẻn|trốn)(?: {TOKEN}){{0,3}}? (?:gặp|với|cho|anh|a|chú|ngoài)(?: (?:anh|a|chú|chị|t|tao))?(?!\w)"
    rf"|\bmở (?:cửa|cổng)(?: (?:sau|nhà|phòng))? cho (?:anh|a|chú|t|tao) (?:vô|vào|lên)(?!\w)|\b(?:nói|bảo|xin|xạo|viện cớ) (?:{KIN}|cô)(?: {YOU})? (?:là |cho )?(?:đi|qua|sang|ở lại|có|học)(?!\w){WORD}{{0,6}}? rồi{WORD}{{0,5}}? (?:với|gặp|cùng|qua phòng|qua nhà) {_LURES}(?!\w)"
    rf"|\b(?:nói|bảo|xin|xạo|viện cớ|báo|kêu|nói dối|nói xạo|bịa)(?: (?:với|cho|dối|là)){{0,4}} (?:{KIN}|cô|nhà)(?: {YOU})? (?:là |rằng |cho )?(?:{YOU} )?(?:đi|sang|qua|ở lại|có|học|tập)(?!\w)(?:{WORD}){{0,8}}?[,.]? (?:rồi|xong|mà|là)?(?: {TOKEN}){{0,6}}? ?(?:ra|qua|tới|đến|đậu xe|chờ|đợi|gặp|đón|rước|lên|xuống)(?: (?:đây|chỗ|ngoài|cổng|nhà|xe|với|gặp|cho|đầu|anh|a)){{0,4}}(?: {_LURES})?(?!\w)"
    r"|\b(?:sneak|slip|creep|climb|crawl)(?:ing)? (?:out|away)(?: (?:of|the|your|house|window|home|back|through|door|bedroom|room|school|from|to|and|after|when|tonight|tomorrow|later|with me|at|once|while|this|so|of class)(?!\w)){1,8}(?: [^\s.,!?;:]+){0,5}|\byou (?:should|can|could|gotta|just)(?: just)? (?:sneak|slip) out\b|\b(?:climb|hop|jump|go) (?:out|through|down)(?: of)? (?:the|your|ur) (?:\w+ )?(?:window|balcony|back door|fence)\b(?: [^\s.,!?;:]+){0,4}"
    r"|\b(?:skip|ditch|bunk|cut|miss|blow off)(?: (?:off|your|ur|the|last|first|after|music|piano|football|soccer|swim|math|maths|dance)){0,4} (?:school|class|classes|practice|training|lesson|lessons|period|tuition|homework club|church)(?: (?:tomorrow|today|tonight|this|on|friday|afternoon|monday|later|for once)){0,4}(?: and|,)? (?:come|hang|meet|chill|go|i'll|i will|we can|we'll|let's|lets|spend|ride|see|be)\b(?: [^\s.,!?;:]+){0,5}"
    r"|\b(?:tell|say to|lie to|text) (?:your |ur )?(?:mom|mum|dad|mother|father|parents?|folks|gran|grandma|sister|family)(?: (?:that|you|you're|your|it's|its|it|are|is|were|going|gonna|have|got|at|staying)){1,6}(?: [^\s.,!?;:]+){1,7}|\b(?:leave|go|come|get|slip)(?: out)? (?:through|by|from|via|out) the (?:back|side|basement) (?:door|gate|exit)\b|\b(?:wait|hold on) (?:till|until|for) your (?:mom|mum|dad|parents?|folks)(?: \w+)? (?:sleeps?|asleep|leaves?|to (?:sleep|leave|go)|goes?|gone|fall)(?: \w+)? (?:then|and|before)? ?(?:come|open|go|sneak|meet|call)\b(?: \w+){0,2}|\bsay (?:that )?you(?:'re| are) (?:at|going|with|in) (?:[^\s.,!?;:]+ ){1,4}(?:and|then) (?:meet|come)\b(?: \w+)?|\b(?:your|ur) (?:mom|mum|dad|parents?|folks) (?:will|would) think you(?:'re| are)\b(?: [^\s.,!?;:]+){0,4}"
)
_HURT = phrase(
    rf"\b{KIN}(?: {YOU})?(?: (?:đang|mới|vừa))? (?:nằm viện|bị (?:tai nạn|xe|đau|ngất|té|ốm)|cấp cứu|ngất|nhập viện|gặp nạn)(?!\w)|\b{YOUR_KIN}(?:'s| is| was| got| had| has)(?: \w+){{0,2}} (?:hurt|hospital|accident|sick|injured|crash)\b"
)
_COME_ALONG = phrase(
    r"\b(?:đi|theo|qua) (?:với|cùng|theo) (?:anh|a|chị|c|chú|bác|dì|cô)(?!\w)(?: liền)?|\blên xe(?! (?:buýt|bus))(?!\w)|\b(?:anh|chú|chị|bác|cô|dì)(?: [^\s.,!?;:]+)? (?:đón|chở|đưa|rước)(?: (?:em|cháu|con|bé))?(?!\w)|\b(?:get|hop|jump) in(?: (?:the|my))?(?: car| van)?\b|\bcome with (?:me|us)\b|\bi'll (?:take|bring|drive) you(?: to (?:him|her|them|the hospital))?\b"
)
_BY_ONESELF = phrase(
    rf"\b(?:đến|tới|ra|đi|qua|lên|xuống|vô)(?: {TOKEN}){{0,5}}? (?:một|1) (?:mình|mk|mik)(?: (?:em|e|bé|cháu|con|thôi|nha|nhé|nghen|đi|nghe|hen|á|thui|à)){{1,6}}(?!\w)|\b(?:nhớ|phải|chỉ|cứ|chịu khó|được) (?:đi|đến|tới|ra|qua)(?: {TOKEN}){{0,3}}? (?:một|1) (?:mình|mk|mik)(?!\w)"
    rf"|\b(?:ra|tới|đến|qua|vô) (?:tiệm|quán|công viên|bến|chợ|net|cổng|hồ|sân|cầu|chỗ|nhà|cây|ngõ|hẻm|bờ)(?: {TOKEN}){{0,4}} (?:một|1) (?:mình|mk|mik)(?!\w)|\b(?:chỉ|nhớ)(?: (?:là|có|mỗi|chỉ)){{0,2}} (?:mình|một mình) (?:em|e|bé|cháu|con|m)(?: (?:thôi|tới|đến|ra|đi|qua)){{1,3}}(?!\w)|\b(?:đi|tới|đến) một mình(?= cho (?:dễ|tiện|thoải))|\b(?:đừng|khỏi|không cần|khỏi cần) (?:dẫn|rủ|dắt|kéo|mang) (?:ai|bạn|theo|người|đứa)(?: (?:nào|khác|theo|lớn|đi|thêm|nữa|cùng|hết|đó)){{0,4}}(?: (?:nha|nhé|nghe|nghen|đấy))?"
    r"|\b(?:come|be there|meet|show up|walk|arrive|get here)(?: (?:over|there|here|out|up|back|to)){0,4} (?:alone|by yourself|on your own)\b|\b(?:don't|dont|do not) (?:bring|take|invite) (?:anyone|anybody|any friends|your friends|a friend|your (?:mom|mum|dad|sister|brother))\b|\b(?:just|only) (?:us|the) two\b(?: of us)?|\bjust (?:you and me|me and you|you n me|u and me|u n me|u & me)\b|\bjust the two of us\b|\b(?:chỉ |mỗi )?có (?:hai|2) (?:đứa|anh em|chị em|chú cháu|bác cháu|người)(?: (?:mình|tụi mình|thôi|ta|em|với)){1,2}(?!\w)|\bonly you and (?:me|i)\b|\bjust you (?:come|coming|and no)\b|\bno (?:friends|parents|adults)(?:,? (?:and )?no (?:friends|parents|adults))?,? just (?:you|us)\b"
)
_FITS = phrase(
    rf"\b(?:{_LURES}|gặp|hẹn|đón|chờ|đợi|đưa|chơi|xe|come|meet|hang|i'll|i will|my place|movie|park|beach|out|town|city)\b"
)
_TOWN = (
    rf"\b(?:mai|mốt|tuần (?:sau|này|tới)|tháng (?:sau|tới)|cuối tuần|thứ \w+|chủ nhật|hè|tết|sắp tới|sắp|ít bữa|bữa nào|hôm nào|khi nào)(?: {TOKEN}){{0,3}}? (?:anh|a|chị|c|chú|tui|tao|t|mình){_NO_KIN}(?: (?:sẽ|có|được|phải|định|tính|lại)){{0,4}} (?:xuống|vô|vào|ra|lên|về|qua|tới|ghé|bay)(?:{WORD}){{1,6}}?[,.]?(?: (?:mình|rồi|thì|em|e|nhớ|ra|nha|sẽ|cho|đi|anh|a|chị|bé)){{0,4}} (?:gặp|đi chơi|hẹn|dẫn|rủ|chở|cafe|cà phê|đi ăn|đi uống|ghé)(?: (?:nhau|anh|a|chị|em|e|mặt|chơi|một|bé)){{0,4}}(?!\w)"
    rf"|\b(?:hôm nào|bữa nào|khi nào|lúc nào|lúc rảnh)(?: (?:rảnh|tiện|mình|thì|em|e|bạn)){{0,3}} (?:gặp|hẹn|đi chơi|qua chơi|off)(?: (?:nhau|cho|biết|mặt|em|anh|chơi|nha|nhé)){{0,4}}(?!\w)|\bgặp cho biết mặt|\b(?:em|bé) dẫn (?:anh|a|chú|chị) đi (?:chơi|dạo|ăn|tham quan)(?!\w)"
    rf"|\b(?:anh|a|chị|c|chú|tui|tao|mình|t)(?: (?:sắp|chuẩn bị|mai|tuần sau)){{1,2}} (?:xuống|vô|vào|ra|lên|qua|ghé|bay)(?:{WORD}){{1,4}}?,? (?:gặp|đi chơi|hẹn)(?: (?:nhau|mặt|em|hôn|không|nha|nhé)){{0,3}}(?!\w)"
    r"|\bi (?:live|stay|work)(?: (?:like|just|only|about|right|super|really|pretty)){0,2} (?:\d+ ?(?:min|mins|minutes|blocks?|km)|close|near|around|next)(?: (?:away|from|to|by|the corner)){0,2}(?: (?:your|ur))? (?:school|house|place|home|street|area|town)\b(?: [^\s.,!?;:]+){0,5}|\bwe should (?:hang out|meet|link up|chill)(?: (?:sometime|irl|soon|after school|this weekend|up)){0,2}\b"
    r"|\bi(?:'ll| will|'m gonna| am going to|'m going to|'m| am)(?: (?:be|coming|driving|flying|visiting|headed|gonna)){0,2}(?: (?:be|in|to|down|through|near|by|around)){1,3} (?:your|ur) (?:city|town|area|neighbou?rhood|side|part of town|street|school|house|place)\b(?: [^\s.,!?;:]+){0,4}"
    r"|\bi(?:'ll| will|'m gonna| am gonna)(?: be)? (?:wait|waiting|parked|park|standing|stand)(?: (?:for|you|right|there|alone|outside)){0,4} (?:behind|outside|at|by|near|across|next to|in front of|under|opposite|around) (?:the |your |ur |that |my )?(?:[^\s.,!?;:]+ ?){1,4}"
)
_TAKEN = (
    rf"\b(?:lên|vô|vào|tới|đến|ra|qua|đi|thuê|đặt) (?:khách sạn|nhà nghỉ|homestay|hotel|karaoke|phòng trọ){WORD}{{0,6}}?,? (?:với|gặp|cùng|chơi với|theo) (?:tụi |bọn )?(?:anh|a|chị|c|chú|bác)(?!\w)|\bcó xe (?:tới |đến |ra |riêng |qua |sẵn )?(?:rước|đón|đưa đón)(?!\w)(?! (?:trường|học sinh|khách))"
    rf"|\b(?:anh|a|chú|chị|c|bác){_NO_KIN} (?:sẽ )?(?:cho|dẫn|đưa|chở|dắt) (?:em|e|bé|cháu|con|nhóc|cưng) (?:đi|về|ra|lên|xuống|qua|vô)(?! (?:học|ngủ|đầu|nước|xem xét))(?:{WORD}){{1,4}}|\b(?:anh|a|chị|c|chú|bác) (?:ghé|sang|qua|tới|đến) (?:chơi|ngủ|ở)(?: (?:với|cùng|vs) (?:em|e|mình|tớ|t|bé))?(?= (?:nha|nhé|nghen|đi|được|đc|liền|nghe|không|ko|k)(?!\w)|[?!]|\s*$)"
    rf"|\bngủ (?:ở |lại |qua đêm )?(?:ở )?(?:nhà|phòng|chỗ) (?:anh|a|chú)(?!\w)|\b(?:hẹn|gặp|ra|tới|qua)(?: (?:nhau|ở|anh|em|riêng|tại)){{0,3}} (?:chỗ|nơi|góc) (?:vắng|kín|khuất|không ai|ít người|riêng)(?: {TOKEN})?"
    rf"|\b(?:đi )?theo (?:anh|chú|bác|chị){_NO_KIN} (?:ra|vô|vào|lên|qua|về|xuống)(?: {TOKEN}){{1,2}}|\b(?:vô|vào) (?:nhà|phòng) (?:anh|a|chú|bác|chị)(?: (?:chơi|coi|xem|ngủ|đi|nha|nhé)){{1,3}}|\b(?:ra|qua|tới|lên|vô|vào)(?: (?!game|trận|map|rank|phòng game|server|sảnh){TOKEN}){{1,5}}? chơi (?:với|cùng|vs) (?:anh|a|chú|bác|tụi anh|bọn anh)(?!\w)"
    rf"|\b(?:cho {_LURES} xin|xin|cho) (?:cái )?(?:địa chỉ|đc|dc|số nhà)(?: nhà)?(?:{WORD}){{0,4}}?,? (?:để )?{_LURES} (?:qua|tới|ghé|đến|chạy|ship qua|ship|gửi quà|gửi|giao)(?!\w)(?: chơi)?"
)
_LURED = phrase(f"{_FETCHED}|{_SLIPPED}|{_TOWN}|{_TAKEN}")
_PLAYED = phrase(
    r"\b(?:con (?:mèo|chó|cún|khỉ|chim|thỏ|gà)|leo lên xe buýt|trốn tìm|hide and seek|họp phụ huynh|ngoại khoá|cô giáo|thầy (?:giáo|cô|dạy)|cả lớp|lớp mình|đội tuyển|coach|teacher|the class|assembly|rehearse|practice is|lobby|spawn|map|raid|server|sv|rank|boss|trận (?:này|sau|đấu)|đánh trận|in game|ván (?:này|nữa|sau))\b"
)
_KIN_BEFORE = phrase(
    r"\b(?:mẹ|má (?:em|con|t|tui|mình)|ba|bố|ông|bà|bà ngoại|bà nội|ông ngoại|ông nội|mum|mom|dad|grandma|grandpa)(?: (?:em|tớ|mình|con|t))?(?: (?:sẽ|đang|mới|bận nên|chờ|đón|rước|chở))?\s+$"
)
_OWN_KIN = phrase(
    r"\b(?:mẹ|má|ba|bố|ông|bà|cô|thầy|nội|ngoại) ơi\b|\b(?:anh|chị) (?:hai|ba|tư|út|cả|họ|ruột)\b|\b(?:xe (?:trường|đưa rước)) (?:tới|đón)"
)


def lures(text: Folded) -> Iterator[TextFinding]:
    for start, end in _spans(text):
        start, end = without_blanks(text, start, end)
        if _PLAYED.near(text, start - 40, end + 32) or _OWN_KIN.near(text, start - 24, start + 8):
            continue
        if _KIN_BEFORE.near(text, start - 24, start):
            continue
        if not told_only(text, start, end) and not of_a_game(text, start, end):
            yield TextFinding(*text.place(start, end), TextKind.MEET)


def _spans(text: Folded) -> Iterator[tuple[int, int]]:
    for match in _ASKED_WHERE.found(text):
        if not _ON_A_MAP.near(text, match.start() - 8, match.end() + 24):
            yield match.span()
    for match in _LURED.found(text):
        yield match.span()
    if speaks_of(
        text, "vien", "tai nan", "cap cuu", "ngat", " bi ", "gap nan", "hurt", "hospital", "accident", "sick", "injured", "crash"
    ):
        yield from both(text, _COME_ALONG, _HURT, 60)
    for match in _BY_ONESELF.found(text):
        if _FITS.near(text, match.start() - 60, match.end() + 40):
            yield match.span()
