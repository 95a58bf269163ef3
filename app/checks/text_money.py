"""Asking for money, or for what is worth money.
Must not judge who asks: a friend's question and a stranger's look alike, and the child decides."""

from __future__ import annotations

from collections.abc import Iterator

from app.checks.asking import warned
from app.checks.finding import TextFinding, TextKind
from app.checks.folded import Folded
from app.checks.phrases import phrase

_WHO = "(?:em|e|tớ|mình|mk|mik|con|cháu|tao|t|tui|tôi|anh|a|chị|c|bạn|cậu|nó|bọn mình|tụi mình|chú|bác|cô|ad|admin|shop|mày|m)"
_PAYER = "(?:em|e|tớ|mình|mk|mik|tao|t|tui|tôi|anh|a|chị|chú|shop|ad)"
_TENS = "(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\\d{1,3})"
AMOUNT = (
    r"(?:\d{1,3}(?:[.,]\d{3})+\s?(?:đ|d|đồng|dong|vnd|vnđ)?|\d{1,6}\s?(?:k|ka|cành|nghìn|ngàn|ng|đ|đồng|vnd|vnđ|tr|triệu|củ|lít|xị|usd|đô|\$|dollars?|bucks|pounds)(?!\w)"
    r"|\d{1,6} (?:robux|kim cương|quân huy|uc|xu|gold|kc|qh)(?!\w)"
    rf"|\$\s?\d+|{_TENS}(?: mươi| chục)? (?:trăm|nghìn|ngàn|triệu|chục)(?: nghìn| ngàn)?(?!\w))"
)
_THINGS = "(?:tiền|thẻ|card|robux|kim cương|quân huy|skin|nạp|gold|xu|uc|cash|money)"
_BIT = r"(?:[^\W_]+ ){0,3}"
_KIN = "(?:mẹ|má|bố|ba|cha|ông|bà|ông bà|bố mẹ|ba mẹ|mẹ m|mẹ e|mẹ em|ba e|bố e|ba m|bố m|chị|chị hai|anh hai)"
_WALLET = r"(?:momo|zalopay|zalo pay|viettelpay|vnpay|tài khoản|tk|stk|số|ví|thẻ|vcb|mb|acc)"
_INTO = rf"(?: (?:vào|vô|qua|sang|về|tới|đến)(?: cái| số)? {_WALLET}(?: (?:này|kia|đây|dưới|trên|nè))?)?"
_MONEY = phrase(
    rf"\b(?:cho|giúp|hộ)(?: {_WHO})?(?: (?:mượn|vay|xin|hỏi vay))(?: {_WHO})?(?: tạm| đỡ| ít| thêm| khoảng| tầm)* (?:{AMOUNT}|(?:ít |xíu |chút )?tiền)"
    rf"|\b(?:mượn|vay|bank|ck|bắn)(?: {_WHO})?(?: tạm| đỡ| trước| hộ| giúp| giùm| thẻ| cái thẻ| qua| luôn)* \d{{2,4}}(?= (?:mai|đi|nha|nhé|với|rồi|để|trả|t\d|cuối|tuần|không|ko|được|dc|liền|nạp|mua)\b| *[?,!]| *$)"
    rf"|\b(?:gửi|cho|chuyển|giúp|gởi|đưa)(?: cho)? {_WHO}(?: xin| thêm| trước)? (?:ít|xíu|chút|tí|một ít|mấy đồng) tiền"
    r"|\b(?:gift|buy|get|trade|hook) (?:me|us|him|her)(?: up with)?(?: a| some| the| that| an| one| ur| your)* (?:\w+ )?(?:pass|battle pass|skins?|pets?|gamepass|nitro|premium|robux|bundle|gems|coins|diamonds)\b"
    rf"|\b(?:mượn|vay|xin)(?: {_WHO})?(?: tạm| đỡ| ít| thêm)* (?:tiền|{AMOUNT})(?= (?:đi|nha|nhé|với|được|dc|đc|không|ko|k|hông|mai|rồi|giùm|hộ|để)\b| *[?!]| *$)"
    rf"|\b(?<!vận[ ])(?:chuyển|ck|bank|bắn|gửi|đưa)(?: khoản| tiền| trước| ngay| gấp| hộ| giúp| giùm| giúp| qua| luôn| thêm)*(?: cho)?(?: {_WHO})? (?:tiền|{AMOUNT}){_INTO}"
    rf"|\b(?:chuyển|ck|gửi|đưa|bank)(?: khoản)? tiền\b"
    rf"|\b(?:chuyển|ck|bank|bắn)(?: khoản)? cho {_WHO}\b(?=.{{0,20}}(?:momo|stk|tài khoản|tiền))"
    rf"|\b(?:gửi|chuyển|đóng|nộp|trả|thanh toán)(?: tiền| trước)? phí(?:(?: \w+){{0,2}}? {AMOUNT})?"
    rf"|\b(?:đóng|nộp|đặt|trả)(?: trước)? (?:phí|cọc|tiền cọc|lệ phí)(?: \w+)?(?: ship)?(?: {AMOUNT})?"
    rf"|\bnạp(?: (?!đâu(?!\w))\w+)? (?:hộ|giúp|cho|giùm|dùm)(?: {_WHO})?(?: (?:cái|con|tấm|ít|thêm|thẻ|tiền|game|cào|viettel|garena|mobi|vina|vào|vô|nick|acc|{AMOUNT}|{_THINGS}))*"
    rf"|\b(?:tặng|cho|bắn) {_WHO} \d+ (?:robux|kim cương|quân huy|uc|gold|kc|qh)(?!\w)"
    rf"|\bnạp(?: thẻ| tiền)?(?: trước)? {AMOUNT}(?: thẻ)?(?: vào \w+)? (?:để|thì|là|sẽ) "
    rf"|\b(?:gửi|chụp|đọc|cho|đưa|nhắn)(?: \w+)?(?: {_WHO})?(?: cái| xem)? (?:mã|seri|số seri) (?:thẻ|card)(?: cào| nạp| garena| viettel| điện thoại)?(?: cho {_WHO})?"
    rf"|\bmua(?: hộ| giúp| giùm| dùm| cho)(?: {_WHO})? (?:cái |con |bộ |ít |thêm )?(?:thẻ|card|{_THINGS}|gói|acc)\b(?: cào| game| nạp| garena)?"
    rf"|\b(?:donate|ủng hộ|tặng|bao)(?: cho)?(?: {_WHO}) (?:{AMOUNT}|ít tiền|tiền)"
    rf"|\bcho {_WHO}(?: xin)? {AMOUNT}(?= (?:đi|nha|nhé|với|được|dc|đc|không|ko|k)\b| *[?]| *$)"
    rf"|\b(?:send|give|pay|lend|loan|transfer|paypal|wire|venmo|cash ?app)(?: it)?(?: to)? (?:me|us|him|her)(?: just| only| the| some| like| about| a| another)* (?:{AMOUNT}|\d+ ?(?:dollars?|robux|k)|money|cash|gift ?cards?|robux|v-?bucks|diamonds|skins?)"
    rf"|\b(?:send|transfer|pay|deposit|wire)(?: in)?(?: the| some| your| a)? (?:money|cash|{AMOUNT}|deposit|fee|fees|shipping fee)(?: to| first| now| by)?\b"
    rf"|\b(?:buy|get) (?:me|us|him|her)(?: a| some| the| an| one)* (?:\w+ )?(?:gift ?cards?|robux|skins?|v-?bucks|diamonds|itunes card|steam card|card)\b"
    rf"|\b(?:can|could|may) (?:i|you|we) (?:please )?(?:borrow|lend me|lend us|spare|have)(?: me)?(?: some| a little| like| just| about)* (?:money|cash|{AMOUNT}|\d+ ?(?:k|dollars?))"
    rf"|\b(?:i|we) need(?: some| the)? money\b|\bgift ?card (?:code|number)s?\b|\b(?:code|number)s? (?:of|from|on) (?:the|your) (?:gift )?card\b|\blend me {_BIT}?(?:money|{AMOUNT})"
    rf"|\bmua (?:cái |tấm |mấy |thêm )?(?:thẻ|card)(?: cào| nạp| game| garena| viettel| điện thoại| mobi| vina)?(?: {AMOUNT})?(?: (?:rồi|xong|và|sau đó|thì))+ (?:đọc|gửi|chụp|nhắn|đưa|cho)(?: {_WHO})?(?: \w+)?(?: mã| seri| số)?"
    rf"|\b(?:đọc|gửi|chụp|nhắn|đưa)(?: cho)?(?: {_WHO})?(?: cái| hình| ảnh)? (?:số )?(?:seri|serial|mã)(?: số)?(?: với| và| cùng)?(?: số)? (?:mã thẻ|seri|thẻ|nạp)\b"
    rf"|\bnạp(?: cái)?(?: thẻ| card)?(?: {AMOUNT})?(?: rồi| xong)* (?:gửi|chụp|đọc|nhắn)(?: cho)?(?: {_WHO})? (?:mã|seri)(?: thẻ)?(?: cho {_WHO})?(?!\w)"
    rf"|\b(?:cho|tặng|bắn|kiếm)(?: {_WHO})?(?: xin)? (?:cái |con |tấm )?(?:thẻ|card)(?: garena| viettel| cào| nạp| điện thoại| vina| mobi)? {AMOUNT}(?= (?:đi|nha|nhé|với|được|dc|đc|không|ko|k|hông)\b| *[?!]| *$)"
    # With what belongs to a grown-up: a card, a phone, a purse.
    rf"|\b(?:lấy|mượn|xài|dùng|cầm|lén|trộm|chôm|ăn cắp)(?: trộm| lén| đại| tạm| cái| lấy)* (?:thẻ|card|điện thoại|đt|máy|app|ví|tài khoản)(?: (?:visa|atm|ngân hàng|tín dụng|momo|bank))*(?: của)? {_KIN}(?: (?:rồi|để|mà|đi|m|em|e))* (?:quét|quẹt|nạp|chuyển|ck|bank|thanh toán|cà|trả)(?!\w)(?:(?: \w+)? {AMOUNT})?"
    rf"|\b(?:quét|quẹt|cà)(?: đại| lén| cái| bằng)* (?:thẻ|card)(?: (?:visa|atm|ngân hàng|tín dụng))*(?: của)? {_KIN}(?!\w)(?: {AMOUNT})?"
    rf"|\bchụp(?: lén| cái| hình| ảnh| 2 mặt| hai mặt| mặt trước| mặt sau)* (?:thẻ|card)(?: (?:visa|atm|ngân hàng|tín dụng))*(?: của)? {_KIN}(?!\w)(?: (?:rồi |xong )?(?:gửi|cho)(?: cho| qua)? {_WHO}(?!\w))?"
    rf"|\blấy (?:trộm |lén |đỡ |ít |đại )?tiền (?:trong |ở )?(?:ví|túi|tủ|bóp|két|heo)(?: của)? {_KIN}(?!\w)"
    rf"|\bquét (?:cái )?(?:mã|mã qr|qr|mã vietqr)(?: này| đó| nè)? (?:{AMOUNT}|(?:để |rồi )?(?:chuyển khoản|chuyển tiền|ck|thanh toán|trả tiền)(?: {AMOUNT})?(?: (?:giúp|hộ|cho|giùm) {_WHO})?)(?!\w)"
    rf"|\b(?:use|take|scan|grab|borrow|swipe|steal|(?:send|show|get|take|snap) (?:me )?(?:a )?(?:pic|picture|photo) of|send me) (?:your|yr) (?:mom|mum|dad|mother|father|parents?|grandma|grandpa|sister|brother)(?:'?s?'?) (?:(?:credit|debit|bank|visa) )?(?:card|wallet|purse|money)\b"
    # To a wallet, whose number is that of a telephone.
    rf"|\b(?:chuyển|ck|gửi|nạp|trả|thanh toán|bank|bắn)(?: khoản| tiền| giùm| hộ| giúp| cho {_WHO}| liền| luôn)* (?:qua|vào|vô|tới|về|sang|bằng) (?:ví )?(?:momo|zalopay|zalo pay|viettelpay|viettel pay|vnpay|shopeepay|ví)(?: (?:số|này|{_WHO}|của {_WHO}|là))*[\s:]*0\d[\d .]{{7,12}}"
    rf"|\b(?:send|pay|transfer|cash ?app|venmo|paypal)(?:(?: (?:me|it|the money|the rest|money)){{1,2}} (?:to|via|through|on|by)(?: my)?| (?:to|via|through|on|by) my) (?:momo|zalopay|paypal|cash ?app|venmo|zelle)(?!\w)"
    # Whoever writes offers a sum to anybody who gives something for it.
    rf"|\b{_PAYER}(?: (?:sẽ|xin|có thể|sẵn sàng|chịu|dám))* (?:trả|mua lại|thưởng|hậu tạ|bo|tặng|cho)(?: (?:luôn|liền|ngay|nóng|hẳn))* {AMOUNT} (?:cho|nếu) (?:ai|bạn nào|đứa nào|người nào|em nào|bé nào|bạn|em)(?!\w)(?: (?!nợ|hôm)[^\s.,!?;:]+){{1,4}}"
    rf"|\b(?:ai|bạn nào|em nào|bé nào|đứa nào|người nào)(?: [^\s.,!?;:]+){{1,7}},? {_PAYER} (?:trả|thưởng|hậu tạ|mua lại|bo|mua)(?: (?:luôn|liền|ngay|nóng|hẳn))* {AMOUNT}"
    rf"|\b{_PAYER}(?: (?:sẽ|xin))* (?:trả|thưởng|bo)(?: (?:luôn|liền|ngay|nóng|hẳn))*(?: {_WHO})?(?: (?:luôn|liền|ngay|nóng|hẳn))* {AMOUNT},? (?:nếu|miễn là|chỉ cần|để) (?:em|e|bạn|cậu|bé|cháu|mày|m|nhóc|con)(?!\w)(?: [^\s.,!?;:]+){{1,4}}"
    rf"|\bi(?:'ll| will| can|'d| would)? (?:pay|give)(?: you)? (?:{AMOUNT}|\d+ ?(?:dollars?|bucks|robux|k|pounds|euros?)) (?:to|for) (?:anyone|anybody|whoever|someone|somebody|the first (?:one|person))\b(?: [^\s.,!?;:]+){{1,4}}"
    rf"|\btop (?:me up|up my (?:\w+ )?(?:game|account|acc|phone|id|roblox|steam))(?: with)?(?: {AMOUNT})?"
)
_TALE = phrase(
    r"\b(?:đừng|không được|không bao giờ|ko|chớ có|never|don't|dont|do not|should not|shouldn't|ai)\s+(?:\w+\s+){0,2}$"
)

# "mẹ nạp cho t rồi": told, not asked for.
_FROM_KIN = phrase(rf"\b{_KIN}(?: {_WHO})?(?: (?:vừa|mới|đã|toàn|hay))?\s+$")
# "dad says he'll give me 100k"
_PROMISED = phrase(
    r"\b(?:thu ngân|nhân viên|cô bán hàng|he|she|they|dad|mum|mom|grandma|grandpa|my (?:dad|mum|mom|parents|aunt|uncle))(?:'ll| will| would|'d| always| might)?\s+$"
)
_PAID = phrase(r"\b(?:rồi|xong|chưa)\b")
# What families pay for, and somebody has paid: no trick.
_BILL = phrase(
    r"\b(?:tiền|cọc) (?:trọ|nhà|điện|nước|học|học phí|bánh|hàng|quỹ|cơm|xăng|wifi|thuốc|áo|xe|gas|homestay|khách sạn|phòng|sân|bàn|tour)(?!\w)"
)
# "tớ vừa chuyển cho cậu 50k rồi": paid already.
_I_HAVE = phrase(r"\b(?:em|e|tớ|to|mình|mk|con|cháu|tao|t|tui|tôi) (?:vừa|mới|đã|vừa mới|có)\s+$")
_DONE = phrase(r"\b(?:rồi|xong|hôm qua|hôm nọ|hồi nãy|lúc nãy)\b")


def money(text: Folded) -> Iterator[TextFinding]:
    for match in _MONEY.found(text):
        done = _FROM_KIN.near(text, match.start() - 20, match.start()) and _DONE.near(text, match.end(), match.end() + 20)
        done = done or (_I_HAVE.near(text, match.start() - 16, match.start()) and _DONE.near(text, match.end(), match.end() + 12))
        if done or _PROMISED.near(text, match.start() - 24, match.start()) or warned(text, *match.span()):
            continue
        if _BILL.near(text, match.start(), match.end() + 12) and _PAID.near(text, match.end(), match.end() + 28):
            continue
        if not _TALE.near(text, match.start() - 24, match.start()):
            yield TextFinding(*text.place(match.start(), match.start() + len(match[0].rstrip())), TextKind.MONEY)
