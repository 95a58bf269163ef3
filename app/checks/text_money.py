"""Asking for money, or for what is worth money.
Must not judge who asks: a friend's question and a stranger's look alike, and the child decides."""

from __future__ import annotations

from collections.abc import Iterator

from app.checks.finding import TextFinding, TextKind
from app.checks.folded import Folded
from app.checks.phrases import phrase

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
    rf"|\b(?:mượn|vay|bank|ck|bắn)(?: {_WHO})?(?: tạm| đỡ| trước| hộ| giúp| giùm| thẻ| cái thẻ| qua| luôn)* \d{{2,4}}(?= (?:mai|đi|nha|nhé|với|rồi|để|trả|t\d|cuối|tuần|không|ko|được|dc|liền|nạp|mua)\b| *[?,!]| *$)"
    rf"|\b(?:gửi|cho|chuyển|giúp|gởi|đưa)(?: cho)? {_WHO}(?: xin| thêm| trước)? (?:ít|xíu|chút|tí|một ít|mấy đồng) tiền"
    r"|\b(?:gift|buy|get|trade|hook) (?:me|us|him|her)(?: up with)?(?: a| some| the| that| an| one| ur| your)* (?:\w+ )?(?:pass|battle pass|skins?|pets?|gamepass|nitro|premium|robux|bundle|gems|coins|diamonds)\b"
    rf"|\b(?:mượn|vay|xin)(?: {_WHO})?(?: tạm| đỡ| ít| thêm)* (?:tiền|{AMOUNT})(?= (?:đi|nha|nhé|với|được|dc|đc|không|ko|k|hông|mai|rồi|giùm|hộ|để)\b| *[?!]| *$)"
    rf"|\b(?:chuyển|ck|bank|bắn|gửi|đưa)(?: khoản| tiền| trước| ngay| gấp| hộ| giúp| giùm| giúp| qua| luôn| thêm)*(?: cho)?(?: {_WHO})? (?:tiền|{AMOUNT})"
    rf"|\b(?:chuyển|ck|gửi|đưa|bank)(?: khoản)? tiền\b"
    rf"|\b(?:chuyển|ck|bank|bắn)(?: khoản)? cho {_WHO}\b(?=.{{0,20}}(?:momo|stk|tài khoản|tiền))"
    rf"|\b(?:gửi|chuyển|đóng|nộp|trả|thanh toán)(?: tiền| trước)? phí(?:(?: \w+){{0,2}}? {AMOUNT})?"
    rf"|\b(?:đóng|nộp|đặt|trả)(?: trước)? (?:phí|cọc|tiền cọc|lệ phí)(?: \w+)?(?: ship)?(?: {AMOUNT})?"
    rf"|\bnạp(?: \w+)? (?:hộ|giúp|cho|giùm|dùm)(?: {_WHO})?(?: (?:thẻ|tiền|game|{AMOUNT}|{_THINGS}))*"
    rf"|\b(?:tặng|cho|bắn) {_WHO} \d+ (?:robux|kim cương|quân huy|uc|gold|kc|qh)(?!\w)"
    rf"|\bnạp(?: thẻ| tiền)?(?: trước)? {AMOUNT}(?: thẻ)?(?: vào \w+)? (?:để|thì|là|sẽ) "
    rf"|\b(?:gửi|chụp|đọc|cho|đưa|nhắn)(?: \w+)?(?: {_WHO})?(?: cái| xem)? (?:mã|seri|số seri) (?:thẻ|card)(?: cào| nạp| garena| viettel| điện thoại)?(?: cho {_WHO})?"
    rf"|\bmua(?: hộ| giúp| giùm| dùm| cho)(?: {_WHO})? (?:cái |con |bộ |ít |thêm )?(?:thẻ|card|{_THINGS}|gói|acc)\b(?: cào| game| nạp| garena)?"
    rf"|\b(?:donate|ủng hộ|tặng|bao)(?: cho)?(?: {_WHO}) (?:{AMOUNT}|ít tiền|tiền)"
    rf"|\bcho {_WHO}(?: xin)? {AMOUNT}(?= (?:đi|nha|nhé|với|được|dc|đc|không|ko|k)\b| *[?]| *$)"
    rf"|\b(?:send|give|pay|lend|loan|transfer|paypal|wire|venmo)(?: it)?(?: to)? (?:me|us|him|her)(?: just| only| the| some| like| about| a| another)* (?:{AMOUNT}|\d+ ?(?:dollars?|robux|k)|money|cash|gift ?cards?|robux|v-?bucks|diamonds|skins?)"
    rf"|\b(?:send|transfer|pay|deposit|wire)(?: in)?(?: the| some| your| a)? (?:money|cash|{AMOUNT}|deposit|fee|fees|shipping fee)(?: to| first| now| by)?\b"
    rf"|\b(?:buy|get) (?:me|us|him|her)(?: a| some| the| an| one)* (?:\w+ )?(?:gift ?cards?|robux|skins?|v-?bucks|diamonds|itunes card|steam card|card)\b"
    rf"|\b(?:can|could|may) (?:i|you|we) (?:please )?(?:borrow|lend me|lend us|spare|have)(?: me)?(?: some| a little| like| just| about)* (?:money|cash|{AMOUNT}|\d+ ?(?:k|dollars?))"
    rf"|\b(?:i|we) need(?: some| the)? money\b|\bgift ?card (?:code|number)s?\b|\b(?:code|number)s? (?:of|from|on) (?:the|your) (?:gift )?card\b|\blend me {_BIT}?(?:money|{AMOUNT})"
    rf"|\bmua (?:cái |tấm |mấy |thêm )?(?:thẻ|card)(?: cào| nạp| game| garena| viettel| điện thoại| mobi| vina)?(?: {AMOUNT})?(?: (?:rồi|xong|và|sau đó|thì))+ (?:đọc|gửi|chụp|nhắn|đưa|cho)(?: {_WHO})?(?: \w+)?(?: mã| seri| số)?"
    rf"|\b(?:đọc|gửi|chụp|nhắn|đưa)(?: cho)?(?: {_WHO})?(?: cái| hình| ảnh)? (?:số )?(?:seri|serial|mã)(?: số)?(?: với| và| cùng)?(?: số)? (?:mã thẻ|seri|thẻ|nạp)\b"
)
_TALE = phrase(r"\b(?:đừng|không được|không bao giờ|ko|chớ|never|don't|do not|should not|shouldn't|ai)\s+(?:\w+\s+){0,2}$")


def money(text: Folded) -> Iterator[TextFinding]:
    for match in _MONEY.found(text):
        if not _TALE.near(text, match.start() - 24, match.start()):
            yield TextFinding(*text.place(match.start(), match.start() + len(match[0].rstrip())), TextKind.MONEY)
