"""Frames of asking, luring and telling that run over two clauses: what is held out and what is wanted for it, who is away and who is left.
Must not judge a clause that another module finds by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checks.asking import ELDER, KIN, ME, TOKEN, WORD, YOU, YOUR_KIN, both, of_a_game, told_only, without_blanks
from app.checks.finding import TextFinding, TextKind
from app.checks.folded import Folded
from app.checks.phrases import SELF, phrase
from app.checks.text_offers import BARE_SUM, SUM, with_sums

_NO_KIN = r"(?! (?:hai|ba|tư|năm|út|cả|họ|ruột|rể|trai|gái|em)(?!\w))"
_GIVER = rf"(?:{ELDER}|thầy|cô|dì){_NO_KIN}"

# ---- money ----

_GIFT = phrase(
    rf"\b{_GIVER}(?: (?:sẽ|đang|có|mới|hứa|là|liền|để dành|còn))* (?:cho|tặng|mua|bao|sắm|order|đặt|bơm|rải|nạp|bắn|free)(?: (?:cho|{YOU}|free|hẳn|luôn|riêng|tặng)){{0,3}} (?:{SUM}|mấy|(?:nguyên |hẳn )?(?:cái|con|bộ|đôi|chiếc|hộp|cây|cặp|thùng|em)|skin|thẻ|quà|giày|váy|áo|điện thoại|iphone|gấu bông|tai nghe)(?!\w)(?: (?!nhưng|rồi|là|thì){TOKEN}){{0,4}}"
    rf"|\b{_GIVER} (?:có|giữ|để dành)(?: sẵn)? (?:cái|con|bộ|đôi|chiếc|hộp)(?: {TOKEN}){{1,5}}? cho (?:em|e|bé|cháu|con|nhóc|cưng)(?!\w)"
    r"|\b(?:i've got|i got|i have|got|bought|i'll (?:get|buy|give|bring)|i can (?:get|buy|give)|i will (?:get|buy|give))(?: you)?(?: (?:some|a|an|the|this|these|brand|new|free|big|pair|of|really|cool|cute))* (?:\w+ ){1,3}?(?:for you|if you)\b"
)
_PICTURE_WANTED = phrase(
    rf"\b(?:chỉ cần|đổi lại|bù lại|miễn là|miễn|với điều kiện|chỉ việc|nếu|chỉ)(?: (?:{YOU}|là|tối nay|thì|phải|chịu))* (?:gửi|chụp|quay|bật cam|call|cho (?:{ME}|cô|thầy|dì) (?:xem|coi|ngắm)|mặc|thay đồ)(?!\w)(?: {TOKEN}){{0,7}}"
    rf"|\b(?:gửi|chụp|quay)(?: (?:cho|lại|qua))? {_GIVER} (?:xem |coi )?(?:mấy|vài|một|cái|ít|\d) (?:tấm|hình|ảnh|clip|video)(?: {TOKEN}){{0,4}}"
    r"|\b(?:if you|just|you only have to|all you (?:have to|gotta|need to) do is) (?:send|show|snap|take|turn on|film)(?: \w+){1,5}"
)
_COME_FOR_IT = phrase(
    rf"\b(?:ra|tới|đến|qua|ghé|xuống|lên)(?: {TOKEN}){{1,4}}? (?:gặp|với|chơi với|lấy)(?: {_GIVER})?(?: (?:một|1) mình)?(?!\w)|\b(?:qua|tới|đến|ghé) (?:nhà|phòng|chỗ) {_GIVER}"
    r"|\b(?:come|swing|stop|drop)(?: (?:by|over|to|round|and))* (?:my|get|meet|pick)\b|\bmeet me\b|\bby my (?:van|car|place|house|truck)\b"
)
_LENT = (
    rf"\b(?:có|còn|dư|sẵn)(?: (?:dư|sẵn|tiền|đồng|trăm|chục|củ|lít|cành|xu|ít|tầm|khoảng|{SUM}|mấy|vài|mô|nào|chi|không|ko|k|hông)){{1,4}},? cho {ME} (?:mượn|vay|xin|giật)(?!\w)(?: (?:với|đỡ|tạm|đi|nha|ít)(?!\w)){{0,2}}"
    rf"|\b(?:cho|giúp) {ME} (?:vay|mượn)(?: (?:tạm|đỡ|nóng))? {SUM}{WORD}{{0,4}}?,? (?:{ME} )?(?:gửi|trả|hoàn|bù)(?: (?:lại|cho|{YOU}|thêm|hẳn|thành|liền))* {BARE_SUM}"
    rf"|\b(?:đưa|nộp|góp|đóng|cống)(?: (?:cho|tiền))? {ME} {SUM} (?:mỗi|một) (?:ngày|tuần|bữa|buổi)(?!\w)(?: (?:không|ko|k) thì)?"
)
_DEPOSIT = (
    rf"\b(?:phí|tiền) (?:giữ|đặt|mua|xử lý|làm|in|ship|gửi)(?: {TOKEN}){{0,5}}? (?:là|chỉ|có|còn|hết) {SUM}{WORD}{{0,3}}?,? (?:ck|chuyển khoản|chuyển|bank|gửi|nạp|đóng|thanh toán)(?: {TOKEN}){{0,2}}"
    rf"|\b(?:đặt |tiền )?cọc(?: (?:trước|có|chỉ|tầm|khoảng))* {SUM}(?= (?:thôi|là|thì|rồi|xong|trước|á|à|giữ|đi|nha|nhé)(?!\w)|[,.!?]|\s*$)"
    r"|\b(?:ck|chuyển khoản|chuyển tiền|bank|nạp) (?:vào|vô|qua|về) (?:stk|số tài khoản|tài khoản|số tk|tk)(?!\w)(?=[^.!?\n]{0,60}(?:giữ|cọc|nhận|trả acc|giao acc)(?!\w))"
)
_SHARED = phrase(
    rf"\b(?:mỗi|một|1|từng|cứ) (?:vỉ|gói|hộp|cái|đơn|bịch|chai|bao|tấm|thẻ|lần|chuyến|tờ|người|cuốn|cây|món|điếu|viên|bộ|hũ|lọ|túi)(?: (?:bán|giao|được|đưa|xong|thì|là|rồi|ra))*(?: {YOU})? (?:được|lời|lãi|hưởng|ăn|kiếm|nhận|bỏ túi|{ELDER} (?:chia|trả|cho))(?: (?:liền|hẳn|tới|ngay|{YOU}|thêm))* {BARE_SUM}"
)
_RUN = phrase(
    rf"\b(?:bán|giao|đưa|chuyển|phát|mang|xách|ship|cầm|nhận)(?: (?:hàng|đồ|kẹo|đơn))?(?: (?:hộ|giùm|dùm|giúp|cho))(?: {ELDER})?(?!\w)(?: {TOKEN}){{0,6}}"
)
_LIKED = phrase(
    r"\b(?:like|share|sub|follow|tag|thả tim|bình luận|cmt|mời)(?: (?:page|fanpage|trang|kênh|bài|video|clip|này|và|rồi|xong|\d{1,3}|nhóm|bạn|group|đứa|người)){1,8}(?!\w)"
)
_FREE = phrase(
    rf"\b(?:là|thì|được|sẽ|để|xong)(?: (?:được|có|là|sẽ))* (?:nhận|có|ăn|tặng|rinh)(?: (?:liền|ngay|thẻ|quà|acc|cái|garena|viettel|nạp|game|free|{SUM}))*(?: {SUM}|(?<=thẻ)|(?<=free))(?: free)?(?!\w)"
)
_NO_PRESENT = phrase(
    r"\b(?:sinh nhật|giáng sinh|noel|tết|mẹ (?:em|tớ|mình|t)|(?:kỷ yếu|cưới)|ảnh thẻ|ảnh bìa|lớp mình|cả lớp|cô giáo|birthday|christmas)\b"
)
_CARD_CODE = rf"\b(?:nhập|điền|gõ|dán|ghi|quăng|thảy|thả|ném|bỏ|để)(?: (?:cái|số|luôn|giùm))* mã thẻ(?: (?:cào|nạp|game|garena|viettel|vt|mobi|vina|zing))*(?: {BARE_SUM})?(?=[^.!?\n]{{0,40}}(?:(?:vô|vào|qua|xuống|lên) (?:đây|link|form|ô|khung|trang)|để (?:x\d|nhân|nhận))(?!\w))"
_PAID_OR = r"\b(?:pay|send|give)(?: me| us)? (?:ꙮ+|\d+)[^.!?\n]{0,24}\bor (?:your|the|those|these|i)(?: \w+)? (?:pics?|pictures?|photos?|screenshots?|videos?|chats?|secrets?|messages|texts|post|send|leak|tell|show)(?: (?:go|get|will|are|to|it|them|all|everyone|everybody|your|out|leak))*"
_SHIPPING = r"\b(?:won|winner|giveaway|free|congrats|is yours|selected)\b[^?\n]{0,40}?\b(?:cover|pay|send)(?: \w+){0,3}? \d+(?:[.,]\d+)? (?:shipping|delivery|postage|customs|handling|processing)(?: fee)?(?: with (?:your|ur) (?:mum|mom|dad|parent)'?s'? card)?"
_MONEY = phrase(f"{_LENT}|{_DEPOSIT}|{_CARD_CODE}|{_PAID_OR}|{_SHIPPING}")

# ---- passwords ----

_PASS = "(?:mật khẩu|mật mã|mkhau|pass|password|passcode|pw)"
_APP = "(?:fb|facebook|face|zalo|ig|insta|instagram|tiktok|roblox|ff|free fire|liên quân|lq|garena|gmail|mail|nick|acc|game|máy|điện thoại|momo)"
_ASKED = phrase(
    rf"\b(?:gửi|gởi|đưa|nhắn|quăng|thảy|thả|ném|ghi|nhập|điền|ib|inbox|bắn|cho)(?: (?:cái|luôn|lại|cả|acc|nick|và|với|cho {ME}))* {_PASS}(?: (?:của|{YOU}|{_APP}))* (?:qua|vô|vào|lên|xuống|về) (?:đây|ib|inbox|ô|khung|form)(?!\w)"
    rf"|\b{_PASS} {_APP}(?: {YOU})?(?: {TOKEN})? (?:vô|vào|qua|lên) (?:đây|ô|form|link|khung)(?!\w)"
    rf"|\b(?:cho|nói|đưa|trao|chia sẻ|biết|đổi|trao đổi)(?: (?:cho|nhau|biết|xem|cả|hết|luôn|thì|là))*(?<=nhau)(?: (?:biết|xem|cả|hết))* {_PASS}(?: {_APP})?(?!\w)|\b(?:cho|nói|đưa) nhau (?:biết )?{_PASS}(?: {_APP})?|\b(?:đổi|trao|trao đổi) {_PASS}(?: {_APP})? cho nhau(?!\w)"
    rf"|\b(?:yêu|thương|tin|quý|coi|bạn thân)(?: (?:nhau|{ME}|thật|thiệt|là|bạn|lắm)){{0,4}} thì(?: (?:phải|nên|cho|{YOU}|đâu|có|gì|mà))*(?: (?:đưa|cho|gửi|nói|đọc|chia sẻ))(?: {TOKEN}){{0,4}}? {_PASS}(?: {_APP})?(?!\w)"
    rf"|\b(?:nhập|điền|gõ|gửi|cung cấp)(?: (?:lại|giúp|đúng|ngay))* {_PASS}(?: (?:cũ|mới|hiện tại|nick|acc))*(?: (?:cùng|và|với|kèm) mã(?: {TOKEN}){{1,3}}?)? (?:vào|vô|qua|xuống) (?:ô|khung|đây|form|chat|cửa sổ)(?: (?:chat|này|đây|dưới|bên))*"
    rf"|\b(?:đọc|gửi|nhắn|chụp)(?: (?:giúp|giùm|hộ|dùm|lại|cho|liền))* (?:{ME}|cô|thầy|dì) (?:cái |dãy |mấy )?(?:mã )?(?:otp|xác (?:nhận|thực|minh))(?: (?:vừa|mới|đang|nó))* (?:hiện|về|gửi|tới|nhảy|báo|nằm|ở|trên|trong)(?: (?:về|tới|trên|trong|ở|màn hình|điện thoại|máy|đt|zalo|{KIN}|{YOU}))*"
)
_NOT_SECRET = phrase(r"\b(?:wifi|file|zip|rar|zoom|meet|phòng|kahoot|tài liệu|drive|giải nén)\b")
_KEY_IN = phrase(
    r"\b(?:bấm|nhập|gõ|ấn|nhấn|quay|xoay|punch in|type|press|enter|key in|dial|put in)(?: (?:số|mã|dãy|thử|là|vô|vào|the|code|in))* (?P<value>\d(?:[ \-.]?\d){3,7})(?![\d/])(?: (?:rồi|xong|và|then|and)(?: [^\s.,!?;:]+){1,3}?)?,? (?:là|thì|and (?:it|the|you)|to (?:open|unlock|get))(?: (?:nó|cửa|máy|door|it|gate|phone))* ?(?:mở|vô|vào|xong|được|ra|opens?|unlocks?|open|unlock|get|are in|'re in)?(?!\w)"
)
LOCK = phrase(
    r"\b(?:khoá|khóa|cửa|cổng|két|tủ|máy|điện thoại|đt|ipad|vali|xe|laptop|lock|door|gate|phone|safe|tablet|laptop|garage|alarm|locker)\b"
)
_LIKEWISE = phrase(
    rf"\b(?:mật khẩu|mật mã|password|{_PASS} {_APP})[^.!?;\n]{{1,60}}?\b(?:đều|cùng|cũng|toàn|giống nhau)(?: (?:đều|cùng|cũng|toàn|một|xài|dùng|để|đặt))* ?(?:là|=|:)?\s(?P<value>(?=[^\s,;.]*\d)(?=[^\s,;.]*[a-z])[^\s,;]{{5,30}})(?![\w])"
)
_LOGIN = re.compile(
    r"\b(?:dang nhap|login|log in|nick|acc|tk|tai khoan|gmail|mail)\b[^!?;\n]{0,60}?[,;/+ ]\s?(?:mk|pass|pw|mat khau)[ :]{1,2}(?P<value>[a-z]{9,30})(?![\w])"
)

# ---- meeting ----

_COMER = rf"(?:{ELDER}|thầy|cô|o|dì|thím|mợ|cậu|t|tao|tau|tui){_NO_KIN}"
_RIDE = r"(?:xe|ô tô|oto|xế|mô tô|moto|con (?:xe|sh|wave|vision|exciter|ab|vario|winner|lead|air ?blade|mẹc|vios)|chiếc)"
_SPOT = r"(?:tầng hầm|hầm xe|sân thượng|nhà xe|bãi xe|nhà kho|nhà hoang|cầu thang|nhà vệ sinh|bờ sông|bờ đê|bờ kè|bờ hồ|công viên|đầu ngõ|ngoài ngõ|ngõ|hẻm|đầu hẻm|cổng sau|cổng phụ|cửa sau|sau nhà|sau trường|ban công|sân sau|gốc cây|rẫy|ruộng|đồng|bến|ga|cầu)"
_MEET = phrase(
    rf"\b{_COMER}(?: (?:đậu|đỗ|dựng|dừng|để|chờ|đợi|ngồi|đứng)) (?:sẵn )?(?:cái |chiếc )?{_RIDE}(?: {TOKEN}){{0,3}}? (?:ở|ngoài|trước|sau|bên|ngay|đầu|gần|dưới)(?: {TOKEN}){{1,5}}?(?: (?:chờ|đợi|đón|rước) {YOU})?(?= |[.,!?]|$)(?! (?:chờ|đợi))"
    rf"|\b(?:đừng|khỏi|không cần|ko cần|k cần) (?:lên|đi|chờ|đợi|ra|bắt) xe(?: {TOKEN}){{1,2}},? {_COMER} (?:đậu|đỗ|đứng|dừng|chờ|đợi|chở|đón|rước){WORD}{{0,8}}? (?:chờ|đợi|đón|rước|chở) {YOU}(?!\w)"
    rf"|\b(?:xuống|ra|lên|vô|vào|qua|tới|đến) (?:dưới |ngoài |trên |phía )?{_SPOT}(?: {TOKEN}){{0,4}}?(?: (?:tí|chút|xíu|đi|nha|nhé|liền|1m|một mình|1 mình))+,? {_COMER}(?: (?:có|cho|chỉ|khoe|đưa|đợi|chờ|đón))(?!\w)(?:{WORD}{{0,7}}?,? (?:nhớ )?(?:đi )?(?:một|1) mình)?(?: (?:cho|xem|ở|sẵn))*"
    rf"|\b(?:{YOU} )?(?:mở cửa|mở cổng|chạy|bước|tót)(?: (?:chạy|ra|xuống|tới|ngoài|liền|đi|đây|cửa|ngõ|hẻm|lẹ|qua)){{1,4}},? (?:cho |để |rồi )?{_COMER} (?:chở|rước|đón|đưa|dẫn|dắt) (?:{YOU} )?(?:đi|về|ra)(?!\w)(?: {TOKEN}){{0,2}}"
    rf"|\b(?:thầy|cô|chú|bác|anh|gia sư)(?: (?:sẽ|nhận|muốn))? (?:kèm|dạy|luyện|tập|chỉ)(?: (?:thêm|riêng|kèm))+(?: cho)? {YOU}(?: (?:ở|tại|bên|trong)) (?:nhà|phòng|phòng trọ|chỗ|căn hộ)(?: (?:trọ|riêng|của))* (?:thầy|cô|chú|bác|anh|mình)(?!\w){WORD}{{0,5}}?(?:,? (?:tự tới|tới một mình|một mình|đừng rủ(?: {TOKEN})?))?"
    rf"|\b(?:{YOU} )?(?:(?:đang|giờ|giờ này|h|đag) )*(?:đứng|ngồi|ở)?(?: ở)? ?(?:chỗ nào|đâu|khúc nào|chỗ mô|mô),? (?:gửi|bật|thả|share|mở|bắn|ghim)(?: (?:cái|liền|ngay))? (?:định vị|vị trí|location|gps)(?: (?:lên|đây|qua|vô|đi|cho))*,? (?:để )?{_COMER} (?:tới|chạy|qua|đến|rước|đón|ghé|ra)(?!\w)(?: (?:tới|rước|đón|liền|qua))*"
    rf"|\b(?:đợi|chờ|canh) (?:cho )?(?:{KIN}|cả nhà)(?: {YOU})? (?:ngủ|đi|ra|vắng|tắt đèn)(?!\w){WORD}{{0,8}}?,? (?:lẻn|trốn|chuồn|tót|lén)(?: {TOKEN}){{0,4}}(?:,? {_COMER} (?:dẫn|chở|đón|chờ|đợi|đưa|rước)(?: {YOU})?(?: đi)?)?"
    rf"|\b(?:trốn|cúp|bùng|bỏ|nghỉ) (?:học|tiết|lớp|buổi)(?: (?:cuối|đầu|thêm|chiều|sáng|toán|văn|anh|thể dục|mai|nay|đi|học|1|một|bữa|hôm)){{0,4}},?(?: (?:rồi|mình|tụi mình|hai đứa|2 đứa|anh em mình))* (?:gặp nhau|gặp {_COMER}|đi chơi|đi net|đi xem)(?!\w)(?: {TOKEN}){{0,4}}"
    rf"|\b(?:chỉ|mỗi) (?:hai|2) (?:đứa|anh em|chị em|chú cháu|bác cháu|mình) ?(?:mình|thôi|tụi mình|với nhau)(?= (?:nha|nhé|nghen|thôi|á)|[.,!?]|\s*$)"
    rf"|\b(?:thì|nếu không|ko có ai|không có ai)(?: (?:để|cho))? (?:anh|a|chú|chị|c){_NO_KIN} (?:qua|ghé|sang|tới) chơi(?: game| bài)? (?:chung|cùng|với)(?! (?:server|sv|team|phòng))"
    r"|\bcome (?:by|over to|round to|around to|down to|up to|to|behind|see) my (?:\w+ )?(?:van|car|truck|garage|shop|office|apartment|boat)\b(?: (?:behind|at|in|by|near|outside|after|the|and|don't|bring|your|alone|market|school|sister|brother|friends?))*"
    rf"|\b{YOUR_KIN}(?:'s)?\b[^.!?\n]{{1,40}}?\b(?:she|he|they|so she|so he)(?: (?:just|has|have|kindly))? (?:asked|told|sent|wants?|wanted) me (?:to|for)(?: (?:come|and|go|to))* (?:pick|get|fetch|collect|drive|bring|take|grab)(?: (?:you|up|home))*"
    r"|\bcome (?:out|outside|down|downstairs|to the (?:window|door|gate))\b[^.!?\n]{0,24}?\bi(?:'m|m| am) (?:\w+ ){0,2}?(?:outside|across|here|downstairs|in front|by the|at the|near|behind|waiting|standing|parked)(?: (?:across|from|the|street|your|of|house|gate|door|school|road|at|by|outside|in|front))*"
)
_PLAYED = phrase(
    r"\b(?:map|server|rank|boss|trận|ván (?:này|sau|nữa|game)|lobby|minecraft|cô giáo|cả lớp|lớp mình|họp phụ huynh|trốn tìm|hide and seek|the class|teacher|mẹ (?:mình|em)|ba mình)\b"
)

# ---- alone ----

_PARENTS = rf"(?:(?:bố|ba|cha|tía|bọ|pa|papa) ?(?:và |với )?(?:mẹ|má|mạ|ma)|pama|papa mama|mẹ|má|mạ|bố|ba|cả nhà|mọi người|ông bà)(?: {SELF})?"
_ALONE = "(?:(?:một|1) (?:mình|mk|mik)|mình ên|(?:có )?mỗi mình)"
_LEFT = phrase(
    rf"\b{_PARENTS}(?: (?:đều|cũng|đang|sẽ|vừa|mới|lại|hôm nay|nay|tối nay|hết)){{0,3}} (?:về quê|đi (?!học|ngủ)|ra ngoài|trực|tăng ca)(?:{WORD}){{0,7}}?,? (?:nên |còn |mà |chỉ |để )*(?:(?:có |mỗi )?{SELF} )?(?:lại )?(?:ở nhà|trông nhà|coi nhà|giữ nhà)(?: có)? {_ALONE}"
    rf"|\b{_PARENTS} đi vắng(?: (?:hết|tới|đến|cả|từ|suốt)(?: {TOKEN}){{0,2}})+(?: mới về)?|\b(?:mẹ|má|mạ|bố|ba)(?: {SELF})? trực (?:(?!nhật){TOKEN} ){{0,3}}?(?:ca đêm|đêm|khuya|ca tối)(?!\w)"
    rf"|\b(?:trong |ở )?nhà(?: (?:lúc đó|giờ|{YOU}|h nay|h này|h|giờ này|hôm nay|nay))* (?:có|còn) (?:người lớn|ai)(?: (?:lớn|nào|ở nhà|khác|nữa)){{0,3}}(?: (?:trông|coi|giữ|ở với|chăm) {YOU})? ?(?:không|hông|hk|hông|ko|k|hem|hả|hôn)(?!\w)"
    rf"|\b(?:mấy giờ|khi nào|chừng nào|bao giờ|lúc nào|mấy h)(?: thì)? (?:ông bà già|ông già|bà già|phụ huynh|nhị vị)(?: {YOU})?(?: mới)? (?:về|ngủ|đi)(?!\w)"
    r"|\b(?:mum|mom|dad|mommy|daddy|gran|grandma)(?:'s)? (?:always |usually |often )?(?:works?|working|on) (?:(?:nights?|the night shift)(?:,? (?:so|and) (?:it's|its|i'm) (?:just|only|home|all)(?: \w+){0,2})?|(?:late|the late shift),? (?:so|and) (?:it's|its|i'm) (?:just|only|home|all)(?: \w+){0,2})"
)
_AT_PLAY = phrase(r"\b(?:quán|shop|tiệm|server|map|boss|game show|phim|truyện)\b")


def frames(text: Folded) -> Iterator[TextFinding]:
    signed = with_sums(text)
    yield from _told(text, _money(signed), TextKind.MONEY)
    asked = [match.span() for match in _ASKED.found(text) if not _NOT_SECRET.near(text, match.start() - 16, match.end() + 16)]
    yield from _told(text, asked, TextKind.PASSWORD)
    for place in _secrets(text):
        yield TextFinding(*text.place(*place), TextKind.PASSWORD)
    met = [match.span() for match in _MEET.found(text) if not _PLAYED.near(text, match.start() - 40, match.end() + 32)]
    yield from _told(text, met, TextKind.MEET)
    left = [match.span() for match in _LEFT.found(text) if not _AT_PLAY.near(text, match.start() - 24, match.end() + 16)]
    for place in left:
        yield TextFinding(*text.place(*without_blanks(text, *place)), TextKind.ALONE)


def _told(text: Folded, spans: list[tuple[int, int]], kind: TextKind) -> Iterator[TextFinding]:
    for start, end in spans:
        start, end = without_blanks(text, start, end)
        if not told_only(text, start, end) and not of_a_game(text, start, end):
            yield TextFinding(*text.place(start, end), kind)


def _money(text: Folded) -> list[tuple[int, int]]:
    spans = [match.span() for match in _MONEY.found(text)]
    spans += both(text, _RUN, _SHARED, 60)
    spans += both(text, _LIKED, _FREE, 40)
    given = both(text, _PICTURE_WANTED, _GIFT, 40)
    for gift in _GIFT.found(text):
        if _COME_FOR_IT.near(text, gift.start() - 50, gift.end() + 40):
            given.append(gift.span())
    return spans + [span for span in given if not _NO_PRESENT.near(text, span[0] - 30, span[1] + 30)]


def _secrets(text: Folded) -> Iterator[tuple[int, int]]:
    for match in _KEY_IN.found(text):
        if LOCK.near(text, match.start() - 40, match.end() + 24):
            yield match.span("value")
    for match in _LIKEWISE.found(text):
        yield match.span("value")
    for match in _LOGIN.finditer(text.bare):
        yield match.span("value")
