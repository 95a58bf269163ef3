"""Money that is to be got out of a child: the code of a card, a fee for a prize, a sum under threat, what was "sent by mistake", its savings,
the card of a grown-up.
Must not take a parcel that a family waits for, or a fee that a school asks for, for it."""

from __future__ import annotations

from collections.abc import Iterator

from app.checks.asking import (
    ELDER,
    KIN,
    ME,
    NOT,
    PEER,
    TOKEN,
    WORD,
    YOU,
    YOUR_KIN,
    both,
    speaks_of,
    told_only,
    warned,
    without_blanks,
)
from app.checks.finding import TextFinding, TextKind
from app.checks.folded import Folded
from app.checks.phrases import phrase
from app.checks.text_offers import BARE_SUM, SUM, offers, with_sums

# ---- top-up cards ----

_CARD_NAME = "(?:cào|nạp|garena|viettel|vietel|vittel|vt|mobi|mobifone|vina|vinaphone|vnmobi|zing|gate|game|điện thoại|đt|steam|itunes|google|gg|appota|vcoin|funcard|roblox|robux|ff|lq)"
_COUNT = rf"(?:(?:một|hai|ba|bốn|năm|mấy|vài|1|2|3|4|5|cái|tấm|con|chiếc|thêm|giúp|hộ|giùm|dùm|cho|{ME}|{YOU}) ){{0,5}}"
_GIFT_CARD = r"(?:(?:steam|itunes|apple|google(?: play)?|garena|roblox|amazon|razer|viettel|gift|xbox|psn|game|phone|top ?up|vanilla) ?){1,3}(?:gift )?cards?"
_CARD = (
    rf"\b(?:mua|kiếm|nạp|xin|lấy|order|đặt){WORD}{{0,5}}? ?{_COUNT}thẻ(?: {_CARD_NAME}){{0,2}}(?!\w)(?: (?:mệnh giá|loại|{BARE_SUM}|một trăm|hai trăm|năm chục|năm trăm|trăm)){{0,3}}[,.]?(?: (?:rồi|xong|và|sau đó|xong rồi|về))?{WORD}{{0,4}}?,? (?:cào|cạo|đọc|chụp|gửi|nhắn|quét|đưa|báo)(?: (?:lại|lấy|cho|qua|hình|ảnh|dãy|cái|mặt sau|lớp|{ME})){{0,4}} ?(?:mã|dãy|số|seri|serial|pin|code|cào|{ME})(?!\w)(?: (?:cào|số|thẻ|qua|cho|đây|sau|gửi|{ME})(?!\w)){{0,4}}"
    rf"|\bmua (?:giúp|hộ|giùm|dùm|cho) {ME} {_COUNT}thẻ(?: {_CARD_NAME}){{0,2}}(?!\w)(?: {BARE_SUM})?|\b{ELDER} (?:đưa|trao|tặng|giao|cho)(?: {YOU})? thẻ (?:nạp|cào|game|garena|robux)(?!\w)(?: tận tay)?|\b(?:gửi|bắn|cho|đưa) {ME} (?:cái |con |tấm )?(?:thẻ|card) (?:{_CARD_NAME} ){{0,2}}{BARE_SUM}"
    rf"|\b(?:buy|grab|get|pick up|purchase)(?: (?:me|us|a|an|the|some|two|three|few|couple|of|one|it|that|{SUM}|first|more)){{0,5}} {_GIFT_CARD}\b(?:[^!?\n]{{0,48}}\b(?:read|send|text|tell|give|show|scratch|snap|dm)\b[^.!?\n]{{0,24}}\b(?:code|codes|numbers?|digits|back|pin|it|me|picture|pic)\b)?"
)
_LOT = rf"(?:{SUM}|\d{{2,6}} ?(?:xu|vàng)|\d{{2,5}}(?! ?(?:giờ|h|phút|trang|bài|điểm|m|km)(?!\w))(?!\w))"
_CARD_WORD = phrase(rf"\b(?:thẻ (?:{_CARD_NAME})|(?:cào|cạo) (?:thẻ|lớp|xong|chưa|ra)|thẻ chưa)(?!\w)")
_READ = phrase(
    rf"\b(?:đọc|nhắn|gửi|chụp|báo)(?: (?:cho|qua|lại|cái|hình|dãy)){{0,2}} (?:{ME}(?! (?:bài|thơ|truyện|sách))|(?:\d\d |mười ba )?số|mã|seri|dãy)(?!\w)(?: (?:cho|qua) {ME})?"
)
_GAMBLE = phrase(
    r"\b(?:tài xỉu|nổ hũ|cá độ|đánh đề|lô đề|số đề|đá gà|casino|baccarat|nhà cái|kèo (?:thơm|ngon|này)|bắn cá ăn tiền|roulette|slots?|bet(?:ting)?)\b"
)
_GAMES_FOR_MONEY = (
    "xiu",
    "no hu",
    "ca do",
    "danh de",
    "lo de",
    "so de",
    "da ga",
    "casino",
    "baccarat",
    "nha cai",
    "keo ",
    "ban ca",
    "roulette",
    "slot",
    "bet",
)
_STAKE = phrase(
    rf"\b(?:góp|đưa|gửi|nạp|chuyển|đặt|cược|bỏ|vào|theo|ck|chơi)(?: (?:trước|vào|anh|a|chị|chỉ|có|cho {ME}))? {SUM}|\b(?:put|bet|send|deposit) {SUM}"
)
_DOUBLE = (
    rf"\b(?:trả|gửi|hoàn|nhận|bank|chuyển|ck)(?: (?:lại|luôn|về|cho {YOU}|{YOU}|liền)){{0,3}} (?:gấp|x) ?(?:đôi|hai|2|ba|3|bốn|năm|5|mười|10)(?!\w)|\b(?:nạp|gửi|chuyển|ck|góp|đầu tư|bỏ ra|bắn)(?: (?:trước|vào|anh|a|chị|c))? {_LOT}{WORD}{{0,4}}? (?:nhận|được|thành|ăn|ra|lời|lãi|về|rút|bắn lại|trả lại|gửi lại)(?: (?:lại|liền|ngay|được|dc|đc)){{0,2}} {_LOT}"
    rf"|\b(?:double|triple) (?:your|the) (?:robux|money|cash|diamonds|gems|coins|v-?bucks|balance|gold|skins)|\bsend (?:me )?(?:{SUM}|\d+ \w+)[^.!?\n]{{0,16}} (?:i'?ll|and i|i will) (?:send|give|pay)(?: you)?(?: back)? (?:\d+|double|twice|back|more)"
)

# ---- prizes and parcels ----

_PRIZE = phrase(
    rf"\b(?:trúng(?! (?:tuyển|tim|đích|tủ|gió|mưa|thực|kế|đạn|độc|ý|giờ|cách|phóc))|quà (?:sinh nhật|tết|noel|cho|từ)|gửi tặng (?:em|bạn|cháu|con|bé)|chúc mừng (?:bạn|em|bé|e|m|cháu|quý|chị|anh|con)|(?:được|đc|dc) (?:tặng|chọn|nhận|thưởng)|phần quà|quà (?:tặng|của|bị|này|đang|đã)|giải thưởng|nhận (?:quà|giải|thưởng|kc|kim cương|robux)|vòng quay|may mắn|tặng (?:free|miễn phí|bạn|em|bé|\d|{SUM})|khách hàng thứ|kiện hàng|gói quà|bưu kiện|hải quan|để nhận)(?!\w)"
    r"|\b(?:won|winner|prizes?|giveaway|congrats|congratulations|you've been (?:selected|chosen)|you were (?:selected|chosen)|selected to|your free \w+|free (?:iphone|ps5|laptop|gift|console|phone|robux|ipad|switch|xbox)|claim|customs|your (?:gift|package|parcel|reward)|is yours|lucky (?:draw|customer|user|visitor)|reward)\b"
)
_FEE_WORD = "(?:phí|thuế|ship|lệ phí|cọc|vận chuyển|hải quan|thủ tục|bảo hiểm|thông quan)"
_FEE_EN = r"(?:fee|fees|shipping|customs|postage|tax|taxes|delivery|charge)"
_FEE = phrase(
    rf"\b(?:đóng|nộp|trả|chuyển|ck|thanh toán|gửi|nạp|mất|tốn|cần|còn|chịu|lo|cọc|bank)(?: (?:trước|giúp|chỉ|có|thêm|đúng|mỗi|tiền|khoản|một|ít|lại|ngay|cho {ME}|{SUM})){{0,4}} (?:tiền )?{_FEE_WORD}(?!\w)(?: (?:vận chuyển|ship|thuế|kích hoạt|hải quan|thủ tục|xử lý|nhận (?:quà|giải)|là|trước|bảo hiểm|giao hàng|có|chỉ)){{0,3}}(?: {SUM})?"
    rf"|\b(?:phí|thuế|tiền ship|ship) (?:(?:vận chuyển|kích hoạt|hải quan|thủ tục|giao hàng|nhận quà|trước|có|chỉ|là) ){{0,3}}{SUM}|\b(?:đóng|nộp|trả|chuyển|ck|cọc|nạp|bank|gửi)(?: trước)? {SUM}(?: (?:trước|phí|thuế|ship|cọc|tiền|để|là|thì|qua|vào|vô|làm (?:thủ tục|hồ sơ)|nhận)(?!\w)){{1,3}}(?: (?:thuế|phí|ship))?"
    rf"|\b(?:pay|cover|send|covering|paying|transfer|wire|deposit)(?: (?:just|only|the|a|an|for|us|me|small|tiny|little|your|this|one time|of|upfront|now)){{0,5}} (?:{SUM}|\d+)?(?: ?for)?(?: ?(?:the|a|in|of))? ?(?:small |shipping |customs |processing |delivery |handling |activation |verification |release |import |admin ){{0,2}}{_FEE_EN}\b(?: (?:of )?{SUM})?"
    rf"|\b{_FEE_EN}(?: (?:fee|is|of|only|just|applies|costs?)){{0,3}} {SUM}|\b(?:send|pay|transfer|wire) {SUM}(?: to this account)?"
)
_KIND_OF_JOB = phrase(
    r"\b(?:kiếm tiền|làm nhiệm vụ|nhóm vip|vào nhóm|vô nhóm|nhận (?:việc|nhiệm vụ|đơn)|việc (?:online|nhẹ|làm)|tham gia)\b"
)
_NO_PRIZE = phrase(
    r"\b(?:lớp mình|cả lớp|hội chợ|bốc thăm|quỹ lớp|mỗi bạn|phụ huynh|freeship|free ship|hội phí|học phí|viện phí|museum|zoo|tickets?|library|tour)\b"
)

# ---- threats ----

_DEMAND = phrase(
    rf"\b(?:chuyển|ck|bank|nộp|nạp|đưa|gửi|trả|đóng|bắn)(?: (?:khoản|cho {ME}|{ME}|đủ|ngay|liền|gấp|trước|đây|thêm|tiền)){{0,3}} {BARE_SUM}|\b{BARE_SUM} (?:vô|vào|qua|về|trong) (?:cái )?(?:momo|tài khoản|tk|stk|ví|zalopay|số|mb|vcb)(?!\w)|\b{BARE_SUM} (?:đây )?(?:không|ko|k|hoặc|hay)(?: (?:thì|là|tao|t))?(?!\w)|\b{SUM}(?: (?:mai|trước|tối nay|bây giờ|giờ)){{0,2}} (?:có|đưa|đủ) (?:không|ko|k|chưa)(?!\w)|\b(?:không|ko|k) có {SUM}|\b(?:chuyển|đưa|trả|nạp|nộp|gửi|ck|bank) tiền(?!\w)"
    rf"|\b(?:pay|send|give|transfer|cash ?app|i want|you owe|pay up)(?: (?:me|us|up|over|to)){{0,2}} (?:{SUM}|(?:all )?your (?:robux|skins?|pets?|money|diamonds|coins|items))|\b{SUM}(?: (?:in|by|before|to|now|tonight|today|midnight|gift|cards?|or|robux|my|account)(?!\w)){{1,5}}"
)
_OR_ELSE = phrase(
    rf"\b(?:không|ko|k|kg|hông)(?: (?:thì|chuyển|ck|trả|nộp|đưa|nạp|gửi|có|làm|nghe|chịu|bank|là|tao|t|anh|a)){{1,3}}(?!\w)|\b(?:nếu không|hoặc|hay là)(?!\w)|\bchưa (?:thấy|có|nhận|chuyển|ck)(?!\w)|\b(?:cho|còn|có|trong|hạn) (?:{YOU} )?(?:đúng )?\d{{1,2}} (?:tiếng|giờ|phút|ngày|h)(?!\w)|\btrước (?:tối|chiều|sáng|trưa|\d|mai|khi|nửa)|\b(?:or|else|otherwise|unless|if you don't|if not)\b"
)
_SPREAD = phrase(
    rf"\b(?:hình|ảnh|clip|video|tấm|đoạn chat|tin nhắn|bí mật|nude)(?: {TOKEN}){{0,9}}? (?:tung|đăng|gửi|lên (?:mạng|nhóm|fb|face|tiktok|trang|group)|bay|phát tán|lan|share|cho (?:cả|mẹ|ba|bố|bạn|mọi|thầy|cô|ba mẹ|bố mẹ|lớp|trường)|vô (?:nhóm|group)|vào (?:nhóm|group)|tới (?:tay )?(?:mẹ|ba|bố|cô|cả))(?!\w)(?: {TOKEN}){{0,2}}"
    rf"|\b(?:tung|đăng|phát tán|gửi|up|post|leak|share|rải|dán|in|show)(?: (?:hết|mấy|cái|lên|cho|ra|toàn bộ|cả|luôn|liền)){{0,3}} (?:hình|ảnh|clip|video|tấm|tin nhắn|đoạn chat|nude|bí mật|mẹ|ba|bố|face|fb|nhóm|group|mạng)(?!\w)(?: {TOKEN}){{0,4}}|\b(?:méc|mách|kể|nói|gửi) (?:cho )?(?:cô|thầy|mẹ|ba|bố|má|cả lớp)(?!\w)|\b(?:lên|len) (?:group|nhóm|face|fb|mạng|trang) (?:trường|lớp)|\b(?:cả|toàn) (?:trường|lớp|khối|nhóm|xóm|nhà|phường)(?: {TOKEN}){{0,3}}? (?:thấy|xem|coi|biết|có|cười)(?!\w)|\b(?:thấy|xem|coi|biết) (?:hết|cả trường|cả lớp)"
    r"|\b(?:post|leak|send|share|show|upload|expose|drop)(?:ing)?(?: (?:it|them|all|your|those|these|the|everything|to)){1,3}(?: \w+)?|\b(?:pics?|pictures?|photos?|videos?|screenshots?) (?:goes?|gets?|are going|will be|end up)(?: (?:to|on|up|sent|posted|your|straight)){1,3}(?: \w+)?|\b(?:everyone|everybody|your (?:whole |entire )?(?:school|class|friends|family|parents|mom|mum|dad|followers?)|the whole (?:school|class)|every follower)(?: \w+){0,3}? (?:sees?|gets?|knows?|will see|watch|finds? out)\b|\b(?:nudes|your (?:pics|pictures|photos|video))\b"
)
_RANSOM = rf"\b(?:muốn|đòi)(?: {ME})? (?:xoá|gỡ|im|giữ kín|giữ bí mật|giấu|tha)(?: (?:hình|ảnh|clip|video|nó|hết|đi|mấy|cho|tấm|đó|này)){{0,4}},? (?:thì|là|phải|cần|đưa|chuyển)(?: {TOKEN}){{0,4}}? {BARE_SUM}"

# ---- sent by mistake ----

_BY_MISTAKE = phrase(
    rf"\b(?:chuyển|ck|bank|nạp|bắn|gửi|trả|hoàn|cọc)(?: (?:khoản|tiền|qua|cho|vào|lỡ|hơi|mất)){{0,2}} (?:nhầm|lộn|dư|lố|thừa)(?!\w)(?: (?:cho {YOU}|qua|{YOU}|tiền|khoản|vào|tk|tài khoản|của|{KIN})){{0,4}} (?:{BARE_SUM}|tiền)(?!\w)|\bsent (?:you )?{SUM}(?: \w+){{0,4}}? by (?:mistake|accident)|\baccidentally (?:sent|paid|transferred)"
)
_BACK = phrase(
    rf"\b(?:chuyển|ck|bank|gửi|trả|hoàn|bắn|nạp)(?: (?:khoản|tiền|giúp|hộ|giùm|dùm|lẹ|ngay)){{0,2}} (?:lại|trả)(?: (?:cho|vào|vô|giúp|hộ|giùm|dùm|qua|{ME}|tài khoản|tk|stk|số|này|tiền)(?!\w)){{1,4}}|\b(?:xin|lấy) lại(?= (?:nha|nhé|với|tiền|được|đi|số)(?!\w)|[,.]|\s*$)|\b(?:kêu|nhờ|bảo) {KIN} (?:chuyển|trả|gửi|hoàn) lại(?: (?:cho|giúp|giùm) {ME})?|\bsend (?:it|the money|them|that) back\b|\b(?:pay|transfer|return) (?:it|me|the money)(?: back)?\b"
)
_REFUND = phrase(rf"\b(?:chuyển|hoàn|gửi|trả)(?: (?:trả|tiền|khoản))? lại(?: cho)?(?: {YOU})? {SUM}")
_AT_THE_BANK = phrase(r"\b(?:ngân hàng|otp|treo|bị (?:khoá|lỗi)|phong toả|sao kê)\b")

# ---- lending, and what belongs to a grown-up ----

_SAVINGS = "(?:tiền (?:lì xì|mừng tuổi|để dành|heo|tiết kiệm|heo đất|ăn sáng|ăn vặt|tiêu vặt|túi|quỹ lớp)|ống heo|heo đất|lon heo|con heo|lợn đất|ống tiền|bỏ ống|heo)"
_LEND = (
    rf"\b(?:cho|giúp) (?:{ME}|cô|dì|thầy) (?:mượn|vay|xin|giật)(?: (?:tạm|đỡ|ít|thêm|khoảng|tầm|hết|trước|nóng|có|đúng)){{0,3}} (?:{SUM}|\d{{2,4}}(?= (?:mai|đi|nha|nhé|với|rồi|để|trả|cuối|tuần|{NOT}|được|dc|liền|nạp|mua|tối|chiều|bữa|ra|mốt|tháng)(?!\w)|[?,!]|\s*$)|tiền(?!\w)|ít(?= (?:đi|nha|nhé|với|mai|được|dc|không|ko|k)(?!\w)|\s*$|[,?!]))"
    rf"|\b{_SAVINGS}(?!\w){WORD}{{0,6}}?,? (?:(?:cho|giúp|đưa|để) {ME} (?:mượn|vay|xin|giữ|tạm)|{ELDER} giữ (?:giúp|hộ|giùm))(?!\w)(?: (?:tạm|đỡ|ít|hết|trước|\d{{2,4}})(?!\w)){{0,2}}|\b(?:{ELDER}|{PEER}) (?:mượn|vay|xin)(?: (?:tạm|đỡ|ít|hết|trước|lại|cái)){{0,3}} {_SAVINGS}(?!\w)|\b(?:cho|đập) (?:{ME} )?(?:mượn|vay|đập)(?: (?:tạm|đỡ|cái|con|luôn)){{0,3}} (?:{_SAVINGS}|hết tiền)(?!\w)"
    rf"|\b{PEER} (?:đang )?(?:cần|thiếu|kẹt)(?: (?:gấp|tạm|thêm|khoảng|đúng))? {SUM}{WORD}{{0,4}}?,? (?:m|mày|bạn|b|cậu|em|e|ai) (?:có )?(?:bank|ck|chuyển|cho|bắn|mượn|giúp)(?!\w)(?: {TOKEN}){{0,2}}"
)
_CARD_OF_KIN = (
    rf"\bthẻ{WORD}{{0,5}}?,? (?:lấy |đem |cầm )?(?:quẹt|quét|cà) (?:cho|giúp|giùm) {ME}(?!\w)(?: {TOKEN}){{0,2}}"
    rf"|\b(?:lục|mở|móc|thò)(?: {TOKEN})? (?:ví|túi|tủ|bóp|giỏ|két)(?: (?:của|xách|quần|áo)){{0,2}} {KIN}(?: {YOU})?(?!\w){WORD}{{0,2}}? lấy (?:{SUM}|tiền)|\b(?:type|enter|put|give|send|read|fill)(?: (?:in|me|us|out)){{0,2}} (?:{YOUR_KIN}|your)(?:'?s)? (?:credit |debit |bank )?card (?:number|details|info|no)\b|\b(?:spot|front|loan|lend) (?:me|us) {SUM}"
    rf"|\b(?:thẻ|card)(?: (?:atm|visa|ngân hàng|tín dụng|của|đen|xanh)){{0,3}} {KIN}(?: (?:{PEER}|em|con|e|{YOU}))?(?!\w){WORD}{{0,14}}?[,.]?(?: {TOKEN}){{0,8}}? (?:nạp|mua|quẹt|quét|cà|xài) (?:game|đi|thoải mái|skin|kc|kim cương|robux|pass|gì|cho)(?!\w)"
    rf"|\b(?:mom|mum|dad|mommy|grandma)(?:'?s)? (?:credit |debit |visa |bank )?card\b[^!?\n]{{0,48}}? (?:buy|get|use|pay|order|top up)(?: \w+){{0,2}} (?:pass|skins?|robux|game|it|both|us|v-?bucks|gems|diamonds|stuff|whatever|anything)\b"
    rf"|\b(?:take|grab|steal|borrow|get|sneak|nick|swipe)(?: (?:like|about|just|some|the|a|out)){{0,2}} (?:{SUM}|money|cash)(?: out)? (?:of|from|in|off) (?:{YOUR_KIN}|his|her|their)(?:'?s?'?) (?:purse|wallet|bag|drawer|handbag|room|card|account|jacket|pocket|safe)\b"
)
_ENOUGH = phrase(rf"{_CARD}|{_DOUBLE}|{_RANSOM}|{_LEND}|{_CARD_OF_KIN}")
"""These say it by themselves."""


def baits(text: Folded) -> Iterator[TextFinding]:
    """Money that is held out, and money that is to be got."""
    signed = with_sums(text)
    yield from offers(signed)
    yield from _tricks(signed)


def _tricks(text: Folded) -> Iterator[TextFinding]:
    spans = [match.span() for match in _ENOUGH.found(text)]
    spans += [span for span in both(text, _FEE, _PRIZE, 110) if not _NO_PRIZE.near(text, span[0] - 24, span[1] + 24)]
    spans += both(text, _READ, _CARD_WORD, 40)
    if speaks_of(text, *_GAMES_FOR_MONEY):
        spans += both(text, _STAKE, _GAMBLE, 50)
    spans += both(text, _FEE, _KIND_OF_JOB, 60)
    if speaks_of(text, "lai", "back", "return", "tra"):
        spans += both(text, _BACK, _BY_MISTAKE, 80)
        spans += both(text, _REFUND, _AT_THE_BANK, 80)
    spans = [span for span in spans if not told_only(text, *span)]
    # A threat begins with "if you do not send it": that is no warning.
    spans += [
        span
        for span in both(text, _DEMAND, _SPREAD, 80, said_no=True)
        if _OR_ELSE.near(text, span[0] - 24, span[1] + 16) and not warned(text, *span)
    ]
    for start, end in spans:
        yield TextFinding(*text.place(*without_blanks(text, start, end)), TextKind.MONEY)
