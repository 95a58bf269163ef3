"""Money that is held out to a child: for pictures, for coming, for being a friend, for an easy job, as a loan.
Must not take a price, the wage of a real job or a sum in a homework for it."""

from __future__ import annotations

from collections.abc import Iterator

from app.checks.asking import ELDER, KIN, ME, PEER, TOKEN, WORD, YOU, beside, both, speaks_of, told_only, without_blanks
from app.checks.finding import TextFinding, TextKind
from app.checks.folded import Folded
from app.checks.phrases import phrase
from app.checks.text_money import AMOUNT

SIGN = "ꙮ"
"""Stands for the letters of a sum of money, each of them."""
_SUMS = phrase(
    rf"(?<!\w)(?:\$ ?\d{{1,7}}(?:[.,]\d{{1,3}}){{0,2}}|{AMOUNT}|(?:mấy|vài|nửa|bạc|cả|một|hai|ba|bốn|năm|\d{{1,3}}) (?:trăm|chục|triệu|củ|lít|xị|cành|chai)(?!\w)|trăm (?:ngàn|nghìn|k)(?!\w)"
    r"|\d{1,4} ?(?:euros?|quid|mil|million|thousand|v-?bucks|gems|diamonds|robux|kc|kim cương|quân huy|qh|uc)(?!\w)|(?:five|ten|twenty|thirty|forty|fifty|sixty|eighty|ninety|(?:a|one|two|half a) hundred|hundred|a thousand)(?: thousand| million)? (?:bucks|dollars?|euros?|pounds|quid|k|dong|robux)(?!\w)|(?:a|one|two|half a) million(?!\w))"
    r"(?: rưỡi(?!\w)| \d(?= (?:tiền|phí|thuế)))?(?! ?(?:view|like|tim|sub|follow|lượt|điểm|sao|tuổi|%|phần|mét|bậc|người|viên|trang|gam|km|phút|giây)(?!\w))"
)
SUM = f"{SIGN}+"
BARE_SUM = rf"(?:{SIGN}+|\d{{2,3}}(?! ?(?:điểm|view|like|tim|sub|follow|sao|năm|tuổi|trang|người|bạn|m|km|kg|cái|bài|%|phút|giây|h|giờ|lần|mạng|-|/|\.|,\d)(?!\w))(?!\w))"
"""Where it is clear that money is spoken of, a number alone is one."""
_PAYS = "(?:trả|nạp cho|nạp|cho|thưởng|tặng|chuyển|bắn|bank|ck|gửi|bao|lì xì|boa|donate|đưa|trả công|chi)"
_NO_NAME = r"(?! (?:hai|cả|ba|tư|út|họ|ruột)(?!\w))"
_OFFER = rf"(?:{ELDER}|{PEER}|có người|người ta|khách|họ){_NO_NAME}(?: (?:sẽ|liền|luôn|hứa|thì|là|cũng|có thể|muốn|sẵn sàng|bên)){{0,3}} {_PAYS}(?: (?:liền|luôn|ngay|cho|hẳn|thêm|công|nóng|riêng|tiền)){{0,2}}?(?: {YOU})?(?: (?:liền|luôn|ngay|hẳn|thêm|tận|công|tiền|thẻ)){{0,2}} {BARE_SUM}"
_PIECE = r"(?:tấm|hình|ảnh|clip|video|đoạn|bộ ảnh|bộ hình|bức|pic|pics|lần (?:quay|chụp|bật cam|call)|cuộc gọi)"
_PAYS_EN = rf"(?:(?:i|we)(?:'?ll| will| can| could|'d| would|'m gonna| am gonna|'re gonna| gonna)?|gonna|will|happy to|somebody|someone)(?: (?:just|even|also|totally|gladly|really))? (?:pay|give|send|cash ?app|venmo|paypal|tip|gift|zelle|transfer|wire)s?(?: (?:you|ya|each of you))?(?: (?:like|even|up to|around|about|over|a|an extra|another)){{0,2}} (?:{SUM}|\d{{2,4}}(?!\w))"

# ---- for pictures ----

_PICTURE = phrase(
    r"\b(?:(?:tấm|hình|ảnh|clip|video|vid|pic|selfie|đoạn)(?! (?:kỷ yếu|thẻ|bìa|nền|game|hài|cưới|vé|phim|tường)(?!\w))|quay|chụp|bật cam|cam|mở cam|call video|gọi video|mặc (?:đồ|váy|quần|áo)|cởi|không mặc|mẫu (?:nhí|ảnh|tay|chân|đồ)|livestream|live|call|vc|nhảy|khoe|(?:xem|coi|thấy|nhìn) mặt)(?!\w)"
    r"|\b(?:pics?|pictures?|photos?|selfies?|nudes?|videos?|vids?|clips?|shots?|bikini|swimsuit|swim ?suit|underwear|bra|feet|webcam|cam|undress|model(?:l?ing)?)\b"
)
_OF_YOU = phrase(rf"\b(?:{YOU}|của em|người mẫu|mẫu|gửi|mặc|mặt|selfie|your|you|(?:anh|chị|chú|bác|a|c) {_PAYS})(?!\w)")
_PAID = phrase(
    rf"\b{_OFFER}|\b{ELDER} (?:sẽ )?trả (?:tiền|công)(?!\w)|\b(?:trả|thưởng)(?: {YOU})?(?: {TOKEN})? {SUM}|\b(?:mỗi|một|1|từng|cứ) {_PIECE}{WORD}{{0,8}}? {SUM}|\b{SUM} ?(?:/ ?1?|cho |một |mỗi |1 )(?:một |mỗi |1 )?{_PIECE}(?!\w)"
    rf"|\b{_PAYS_EN}|\b(?:i'll|i will|we|i|i'd|i can) (?:pay|tip) (?:you )?(?:for|per|good|well|extra|if)\b|\b(?:wanna|want to|easy way to|how about you) (?:make|earn|get)(?: (?:like|an extra|easy|a quick)){{0,2}} {SUM}[?!.,]{{0,2}}(?: (?:just|all you do is|easy)(?: \w+){{0,2}})?|\b{SUM} (?:for|per|each|a|every|if)(?: (?:a|one|each|every|some|the|that|just|more|you|quick)){{0,3}} (?:pics?|pictures?|photos?|selfies?|videos?|vids?|clips?|shots?|nudes?|send|show|dance|turn)(?!\w)|\b(?:pics?|selfies?|videos?|vids?|nudes?|photos?) ?= ?{SUM}|\b{SUM} (?:lands|goes|hits|comes|straight|right|will be) (?:straight |right )?(?:in|into|to|on|yours)\b"
)
_IN_A_SHOP = phrase(
    r"\b(?:tiệm|in (?:ảnh|hình)|rửa ảnh|photocopy|kỷ yếu|(?:ảnh|hình) thẻ|mua vé|vé (?:vào|xem|phim|tàu)|thợ chụp|anh thợ|studio|photobooth|triển lãm|cuộc thi|giải (?:nhất|nhì|ba|thưởng)|khung|album|bản quyền|thi vẽ|vẽ tranh|canva|tickets?|contest|frames?|prints?)\b"
)

# ---- for coming ----

_VISIT = phrase(
    r"\b(?:khách sạn|nhà nghỉ|phòng (?:trọ|anh|chị)|nhà (?:anh|chị|chú|a|c)|đi chơi|một buổi|1 buổi|một đêm|ra (?:gặp|đây)|gặp|hẹn|qua đêm|ngủ lại|đi với|tới một mình|đi một mình|ôm|hôn|làm quen|nhắn tin với|đi (?:ăn|uống|cafe|cà phê|xem phim|hát) với|phụ (?:anh|chú|bác)|nuôi|em (?:gái|trai) nuôi|nếu (?:em|bé|cháu)|làm bạn|(?:em|bé|cháu) ngoan|to see you|in your|if you|tiêu vặt|bạn gái|người yêu|by yourself|come|meet|visit|hang|alone|sleep|kiss|hug|girlfriend|date)\b"
)
_PAID_TO_COME = phrase(
    rf"\b(?:anh|a|chị|c|chú|bác){_NO_NAME} {_PAYS}(?: {YOU})? {BARE_SUM}|\b(?:anh|chị|chú|bác){_NO_NAME} {WORD}{{1,4}}?, (?:cho|tặng|thưởng) (?:em|e|bé|cháu|nhóc) {SUM}|\btháng (?:anh|chị|chú|bác) cho (?:{YOU} )?{SUM}|\b(?:give|pay|send) you {SUM}"
)

# ---- for being a friend ----

_GAME_MONEY = "(?:tiền(?: (?:nạp|mua|tiêu|xài|game|ăn|net|chơi))?|skins?(?: (?:nào|gì|j))?|kim cương|kc|robux|rb|quân huy|qh|uc|thẻ(?: nạp| cào)?|nạp|xu|gold|vàng|pet|acc xịn|nitro|v-?bucks|diamonds|gems|coins|pass|battle pass|(?:cái )?(?:điện thoại|iphone|ipad|laptop|máy tính|xe đạp|giày|váy|quà|lego|đồ chơi|gấu bông)(?: (?:mới|đẹp|xịn|này|đó))?)"
_FRIEND = r"(?:anh|a|chị|c|chú|bác|đây|ad|shop)"
_THING_EN = r"(?:robux|skins?|diamonds|v-?bucks|nitro|gems|coins|gamepass|iphone|pets?|gift ?cards?|battle pass)"
_GENEROUS = (
    rf"\b(?:thiếu|cần|hết|kẹt|muốn|thích|thik|ưng|mê|khát)(?: (?:có|thêm|nhiều|mua|nạp|tí|ít|xíu|free|cái|con|bộ)){{0,3}} {_GAME_MONEY}(?!\w){WORD}{{0,4}}?[,.?!]{{0,3}}(?: (?:thì|cứ|để|bảo|nói|kêu|ới|alo|gọi|hú|đừng lo|khỏi lo|hả|không)){{0,3}} {_FRIEND}(?: (?:sẽ|liền|luôn|cũng|hết)){{0,2}} (?:cho|tặng|bao|mua|nạp|lo|chuyển|bắn|bơm|chi|gift|cân)(?!\w)(?:{WORD}{{0,2}}, (?:cần|muốn|thích) (?:bao nhiêu|gì|mấy)(?: (?:cứ|cũng|thì) \w+)?)?"
    rf"|\b{_FRIEND}(?: (?:đang|mới|vẫn))? (?:có|còn|dư)(?: (?:dư|sẵn|tận|hơn|cả))? {SUM}{WORD}{{0,3}}?,? cho (?:em|e|bé|cháu|nhóc)(?!\w)|\b(?:anh|chú|chị|bác){_NO_NAME} (?:nuôi|bao nuôi|chu cấp|tài trợ|lo hết|bao hết|bao trọn)(?! (?:con|mèo|chó|gà|heo|cá|bò|chim|thỏ|ong|tôm|vịt))(?: (?:em|e|bé|cháu|cho|hết|luôn|tất)){{0,2}}(?!\w)|\bđể {_FRIEND} (?:mua|nạp|bao|lo|tặng)(?: {TOKEN}){{0,3}}? (?:cho|luôn|hết|liền)(?!\w)|\b(?:tặng|phát|cho) (?:free |miễn phí |không )?{SUM}(?: free)? cho (?:bé|em|bạn|ai|mấy)(?: {TOKEN}){{0,2}}|\bai (?:cần|muốn|thiếu) {_GAME_MONEY} (?:ib|inbox|kb|kết bạn|nhắn|add|cmt)(?:{WORD}{{0,2}}, (?:tặng|phát|cho) (?:free |miễn phí )?{SUM})?"
    rf"|\b{_FRIEND}{_NO_NAME}(?: (?:sẽ|hứa|thì|luôn|hay)){{0,2}} (?:cho|tặng|bao|mua(?: cho)?|nạp(?: cho)?|bắn(?: cho)?|gift)(?: (?:em|e|bé|cháu|con|nhóc|cưng|hết|luôn|ngay|cái|thêm|bộ)){{0,3}} (?:thẻ (?:nạp |cào |garena |game |viettel )?{BARE_SUM}|thẻ (?:nạp|cào|game|garena)|{SUM}|(?:cái |con |bộ )?(?:skins?|robux|kim cương|pet|điện thoại|iphone|ipad|laptop|xe đạp|đồng hồ)(?! (?:của|này|đó|thôi|rồi)))(?!\w)"
    rf"|\b(?:want|need|wanna|wanting)(?: (?:some|free|any|more|a|lots of|new|to get|get)){{0,3}} (?:{_THING_EN}|money|cash)\b[?!.,]{{0,3}}(?: (?:for free|bro|sweetie|babe|honey|kid|lol|then|so|or not|again)){{0,2}}[?!.,]{{0,3}}(?: and| because)? (?:i can|i'll|i will|i got you|i'd|lemme|let me|i could|hmu|just ask|dm me|add me)\b(?: (?:gift|give|buy|send|get|hook|pay))?"
    rf"|\bi(?:'?ll| will| can| could|'d)(?: just| totally| even)? (?:buy|gift|get|send|give|hook) (?:you|ya)(?: up with)?(?: (?:any|some|a|all|the|as|many|lots of|of|every|free|whatever|new|more|that|\d{{1,6}})){{0,3}}(?: \w+)? {_THING_EN}(?!\w)"
)

# ---- easy jobs ----

_TASK = phrase(
    r"\b(?:like dạo|thả tim|bấm tim|tim (?:video|clip|shop|gian|dạo)|(?:xem|coi|lướt) (?:video|clip|quảng cáo|tiktok|tóp tóp|youtube|yt|web|phim)|đánh giá|chốt đơn|(?:giật|săn|xử lý|làm|đẩy|ghép|cày|chạy) đơn|đơn ảo|(?:gõ|nhập|giải) captcha|nhập liệu|(?:click|bấm|nhấn) (?:quảng cáo|link|nút)|nhiệm vụ"
    r"|like (?:video|bài|page|fanpage|clip|trang|tóp tóp|tiktok|youtube)|(?:follow|theo dõi) (?:kênh|shop|idol|trang)|sub kênh|việc (?:nhẹ|nhàn|dễ|online|làm)|job (?:nhẹ|nhàn|online|tại nhà|ngon)|làm (?:tại nhà|online|thêm|ở nhà|trên điện thoại)|(?:kiếm|cày) (?:tiền|thêm)|ctv|cộng tác viên|nghề tay trái|tay trái|chỉ (?:cần|với|bằng) (?:một |cái |chiếc )?(?:điện thoại|đt|smartphone)|tại nhà|like và share|bấm điện thoại|ngồi nhà|chỉ (?:like|share|bấm|lướt|tim)"
    r"|easy (?:job|money|cash|work|gig)|(?:work|working) from home|(?:watch|lik|rat|review|click|test)(?:e|ing)?(?: (?:on|some|and|our|these|tiktok|youtube)){0,3} (?:videos?|youtube|tiktoks?|clips|products?|ads|posts|apps?|games)|online (?:job|work|gig)|side (?:hustle|job)|data entry|from your (?:phone|bed|couch)|no experience|remote job|testers?|no age limit|for teens|for kids)\b"
)
_RATE = phrase(
    rf"\b{SUM} ?(?:/ ?1?|một |mỗi |1 |a |per |each |cho mỗi )(?:1 )?(?:ngày|lượt|đơn|giờ|video|clip|tuần|tháng|tối|buổi|nhiệm vụ|trang|tim|like|kênh|tin|bài|h|day|hour|week|month|task|post)(?!\w)|\b(?:mỗi|một|1|từng|cứ|ngày|per|tối|tuần) ?(?:ngày|lượt|đơn|giờ|video|clip|tuần|tháng|tối|buổi|nhiệm vụ|trang|tim|like|day|hour|week)?{WORD}{{0,4}}? {SUM}"
    rf"|\b(?:lương (?:cao|trả|theo|khủng|ngày|tuần)|thu nhập|hoa hồng|rút (?:tiền|liền|về)|trả (?:theo ngày|trong ngày|tiền ngay|công)|tiền về (?:liền|ngay)|lãi liền|kiếm(?: (?:được|liền|thêm|hẳn|tới|đều)){{0,3}} {SUM}|nhận(?: (?:được|ngay|liền|về)){{0,2}} {SUM})(?!\w)"
    rf"|\b(?:earn|make|making|earning|pays?|paid|get paid|get)(?: (?:up to|like|over|around|about|you|me|at least|easy)){{0,3}} {SUM}|\b(?:paid|payout|pay) (?:daily|weekly|same day|instantly|every day)\b"
)
_REAL_WORK = phrase(
    r"\b(?:phục vụ|bồi bàn|rửa (?:chén|bát)|pha chế|nhân viên (?:bán|phục|giao|kho|pha)|tại (?:quán|cửa hàng|xưởng)|trên 18|đủ 18|hồ sơ|phỏng vấn|xưởng|công nhân|gia sư|sếp|tiền lương|ứng lương|(?:mẹ|ba|bố|chị|anh) (?:em|con|mình|tớ|t|tui|tao) (?:làm|đi làm)|lớp mình|cô giao|thầy giao|sách giáo khoa|bài toán|hỏi (?:sau|mỗi|người|số))\b"
)
_BAIT = (
    rf"\bget paid (?:for|to) (?:\w+ing|watch|like|play|test|click|post)\b(?: \w+)?|\b(?:mời|rủ|giới thiệu)(?: (?:được|thêm|đủ))? \d{{1,2}} (?:bạn|người|đứa){WORD}{{0,4}}?,? (?:nhận|được|kiếm|thưởng)(?: (?:ngay|liền))? {SUM}|\bviệc nhẹ,? lương cao\b|\bkiếm(?: (?:được|liền|thêm|đều|hẳn|tới)){{0,3}} {SUM} ?(?:mỗi|một|1|/|trong) ?(?:ngày|giờ|tuần|buổi|tối|h)(?!\w)|\b(?:earn|make|making) (?:{SUM}|money) (?:a|per|every|each|an) (?:day|hour|week){WORD}{{0,4}}?,? (?:just|by|only|from|watching|liking|online|easy)"
    rf"|\b(?:ứng|nạp|đóng|góp|cọc|chuyển|ck) trước(?: cho {ME}| {ME}| khoảng| tầm)? {BARE_SUM}(?:{WORD}{{0,2}}?,? (?:làm vốn|kích hoạt|mở khoá)(?: {TOKEN}){{0,2}})?|\b(?:nạp|ứng|đóng|chuyển|ck|góp)(?: (?:tiền|phí|cọc|vốn))? {SUM}{WORD}{{0,3}}?,? (?:làm vốn|kích hoạt|hoàn lại|hoàn tiền|mở khoá|mở gói|nâng cấp vip|lên vip|bảo lãnh|đảm bảo|giữ chỗ|làm tin|xác thực|xác minh)(?!\w)"
    rf"|\b(?:khoản|tiền|phí) (?:cọc|giữ chỗ|giao dịch|kích hoạt|đặt chỗ|bảo hiểm đơn|mở khoá)(?: (?:là|có|chỉ|đúng|còn|thêm)){{0,2}} {BARE_SUM}(?: giữ chỗ)?|\bcọc(?: trước)? {SUM}(?= (?:qua|vào|vô|giữ|là|rồi (?:giao|gửi|đưa)|để|cho|tôi|mình|t|a|c|shop|momo|nha|nhé|đi)(?!\w)|,|\s*$)"
)

# ---- loans ----

_NO_CHECK = "(?:(?:không|ko|k) (?:cần|thẩm định|thế chấp|lãi)|chỉ cần|ai cũng|duyệt|giải ngân|lãi|cccd|căn cước|giấy tờ|phút)"
_BORROWED = phrase(r"\b(?:vay|giải ngân|góp mỗi ngày|(?:borrow|loan)(?: \S+){0,2} (?:now|today|million|k|cash))(?!\w)(?! mượn)")
_AT_ONCE = phrase(
    rf"\b(?:app (?:này|đó)|\d{{1,2}} ?(?:p|phút)(?: là)? (?:có|duyệt|xong|về)|khỏi (?:giấy tờ|thẩm định|cần)|không cần (?:giấy tờ|thẩm định|bố mẹ|ba mẹ|chứng minh)|(?:chụp|đưa|gửi|mượn)(?: {TOKEN}){{0,2}} (?:căn cước|cccd|cmnd)|căn cước (?:của )?{KIN}|hs|học sinh|vay nóng|cho vay nóng|góp mỗi ngày|duyệt liền|no (?:parents|id|job|credit check)|pay (?:it )?(?:back )?later)(?!\w)"
)
_OF_GROWN_UPS = phrase(
    r"\b(?:ngân hàng|mua nhà|xây nhà|bài toán|lãi suất|kỳ hạn|vở kịch|tiếng (?:hán|việt|anh|pháp)|một người|bác \w+ vay|đề bài|library|book)\b"
)
_LOAN = (
    rf"\bvay(?: (?:nhanh|nóng|liền|online|onl|gấp|tiền|ngay|dễ|tín chấp|qua app|cầm đồ|góp)){{1,3}}{WORD}{{0,12}}? (?:{_NO_CHECK}|{SUM})(?!\w)(?:{WORD}{{0,6}}?,? (?:cũng vay được|{SUM}))?"
    rf"|\b(?:học sinh|hs|sinh viên|sv|chưa (?:đủ tuổi|có cccd|18|đủ 18)|(?:không|ko|k) cần (?:cccd|cmnd|giấy tờ|căn cước|thẩm định|bố mẹ|ba mẹ)|nợ xấu){WORD}{{0,3}}? vay{WORD}{{0,3}} ?(?:được|đc|dc|liền|thì|{SUM})(?!\w)(?:{WORD}{{0,6}}?,? (?:duyệt|giải ngân) (?:trong )?(?:\d+ phút|{SUM}))?|\bvay {SUM}{WORD}{{0,5}}?,? (?:phút|không (?:thẩm định|cần|thế chấp)|duyệt|giải ngân|có tiền|lãi \d+k|lãi có|trả góp \d|liền)(?!\w)"
    rf"|\b(?:duyệt|giải ngân)(?: (?:vay|liền|ngay|trong|nhanh|luôn|cho {YOU})){{0,3}} ?(?:{SUM}|\d{{1,2}} phút)|\bcho(?: (?:hs|học sinh|sinh viên|{YOU})){{0,2}} vay {SUM}{WORD}{{0,4}}? lãi(?!\w)|\bvay (?:(?:{ELDER}|{PEER}) {SUM}|{SUM}{WORD}{{0,2}}? (?:trả|góp) {SUM})|\b{ELDER} cho (?:{YOU} )?vay(?! mượn)(?:{WORD}{{0,2}}?,? lãi(?: {TOKEN}){{0,2}})?|\bapp (?:này |đó |kia )?(?:cho )?vay (?:liền|tiền|nhanh|online|được|ngay|dễ)|\blấy (?:tên|cccd|căn cước) (?:của )?{KIN}(?: {YOU})?(?: (?:mà|để|đi))? ?(?:vay|đứng tên|đăng ký)?"
    r"|\b(?:instant|quick|fast|easy|payday|student|small) loans?\b(?:[^.!?\n]{0,40}\b(?:no|without|up to|approved|minutes|id|today|kids|teens)\b)?|\bborrow up to \S{2,20}|\bloans? (?:for|to) (?:teens|students|kids|anyone)\b"
)
_ENOUGH = phrase(rf"{_BAIT}|{_GENEROUS}|{_LOAN}")
"""These say it by themselves."""


def with_sums(text: Folded) -> Folded:
    found = [match.span() for match in _SUMS.found(text)]
    return text.with_sign(found, SIGN) if found else text


def offers(text: Folded) -> Iterator[TextFinding]:
    """Of a text whose sums are signed."""
    spans = [match.span() for match in _ENOUGH.found(text)]
    spans += both(text, _RATE, _TASK, 90)
    borrowed = both(text, _BORROWED, _AT_ONCE, 60) if speaks_of(text, "vay", "giai ngan", "gop moi", "borrow", "loan") else []
    spans += [span for span in borrowed if not _OF_GROWN_UPS.near(text, span[0] - 40, span[1] + 40)]
    spans = [span for span in spans if not _REAL_WORK.near(text, span[0] - 40, span[1] + 40)]
    spans += [
        span
        for span in both(text, _PAID, _PICTURE, 80)
        if _OF_YOU.near(text, span[0] - 20, span[1] + 40) and not _IN_A_SHOP.near(text, span[0] - 24, span[1] + 24)
    ]
    visits = [match.span() for match in _VISIT.found(text)]
    spans += [match.span() for match in beside(text, _PAID_TO_COME, visits, 80, 80)]
    for start, end in spans:
        if not told_only(text, start, end):
            yield TextFinding(*text.place(*without_blanks(text, start, end)), TextKind.MONEY)
