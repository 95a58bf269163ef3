"""Somebody asks for a password, or for a code that has just come to a phone.
Must not take the code of a room, of a lesson or of a shop for one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checks.asking import KIN, ME, TOKEN, WORD, YOU, YOUR_KIN, beside, both, of_a_game, speaks_of, told_only
from app.checks.finding import TextFinding, TextKind
from app.checks.folded import Folded
from app.checks.phrases import any_of, phrase

_ACCOUNT = any_of(
    """nick acc account tk tài_khoản fb face facebook zalo zl gmail mail email ff free_fire lq lqmb liên_quân roblox rb rbl blox insta ig tiktok tik_tok tik garena icloud apple game momo
    bank ngân_hàng steam minecraft mc discord dis play_together pubg epic fortnite valorant genshin máy điện_thoại đt ipad tablet laptop máy_tính két tủ cửa thẻ atm messenger snap tele
    telegram youtube yt google chplay id netflix spotify canva vieon fpt_play"""
)
_HERE = "(?:(?:qua|vô|vào|lên|lại|về|ra|xuống) (?:đây|này|cho|bên|ô|link|form|trang|khung|chat|tin)|đây|nè|đi|liền|lẹ|nhanh|ngay)"
_SURE = r"(?:mật khẩu|mật mã|passcode|password|mã pin|pin (?:két|atm|momo|ngân hàng|thẻ)|(?:mã )?otp|mã (?:xác (?:nhận|minh|thực)|bảo mật|đăng nhập|mở khoá|khôi phục|dự phòng|2fa)|2fa|tên đăng nhập)"
"""Words that mean nothing else."""
# "mk" is "mình" too, and "pass" a verb: an account or its owner must stand beside it.
_SHORT = rf"(?:(?:mk|pass|pw|pwd|mkhau)(?: của)?(?: (?:{_ACCOUNT}|{KIN}|{YOU})(?!\w)){{1,3}}|(?:{_ACCOUNT} ){{1,2}}(?:{YOU} )?(?:và|với|vs|cùng|kèm|,|/|\+|lẫn)? ?(?:mk|pass|pw|pwd)(?!\w))"
_SECRET = rf"(?:{_SURE}|{_SHORT})"
_GIVE = any_of(
    """cho đưa gửi gởi đọc nhắn nói quăng ném thảy vứt liệng share chia_sẻ cấp bỏ thả show ghi viết nhập điền gõ bấm báo cung_cấp tiết_lộ khai bật_mí giao nộp pm ib inbox add
    chụp bắn gửi_ngay nhả kể rep trả_lời cài"""
)
_FILL = r"(?:,? (?!(?:đừng|không|ko|quên|đổi|cho|nhớ|wifi|là)(?!\w))[^\s.,!?;:]+)"
_WANTS = phrase(
    # Give me the password; the password, here.
    rf"\b{_GIVE}(?: (?:cho|qua|lại|nhanh|ngay|liền|giúp|giùm|hộ|dùm|thử|với|đại|nhỏ|khẽ)){{0,4}} {ME}(?!\w)(?: (?!{_GIVE}(?!\w)){TOKEN}){{0,5}}? (?:(?:nick|acc|tài khoản|tên đăng nhập) (?:và|với|vs|cùng|kèm|,|/|\+) )?{_SECRET}(?!\w)(?: (?:của )?{TOKEN}){{0,2}}"
    rf"|\b{_GIVE}{_FILL}{{0,5}}? {_SECRET}(?!\w){WORD}{{0,6}}?,? (?:cho (?:{ME}|trưởng nhóm|nhóm trưởng|mod|gm|quản trị|bang chủ)|để (?:{ME}|hệ thống|ktra|kiểm tra|xác minh|nhận|vào|vô|lấy|mở)|{_HERE})(?!\w)"
    rf"|\b{_GIVE}{_FILL}{{0,4}}? {_SECRET} (?:nick |acc |của |{_ACCOUNT} ){{0,4}}(?:{YOU}|{KIN}(?: {YOU})?)(?!\w)(?= (?:đi|nha|nhé|với|đây|cho|qua|để|vô|vào|lên|coi|xem|luôn|nào|nghe)(?!\w)|,|\?|\s*$)"
    rf"|\b(?:xin|mượn|hỏi mượn)(?: (?:cái|lại|luôn|tạm|nick|acc|và|với|vs|thêm|đỡ|ké)){{0,3}} {_SECRET}(?!\w)(?: (?:của )?{TOKEN}){{0,2}}"
    rf"|\b(?:tên đăng nhập|tk|tài khoản|nick|acc)(?: (?:và|với|vs|cùng|kèm|lẫn)| ?[,/+]){{1,2}} ?(?:luôn )?(?:cái |cả )?(?:mật khẩu|mk|pass|pw|chuỗi)(?!\w){WORD}{{0,5}}?,? (?:cho {ME}|{_HERE})(?!\w)"
    rf"|\b(?:tên đăng nhập|nick|acc|tài khoản) (?:và|với|vs|cùng|kèm) (?:cái )?(?:chuỗi|dãy|mấy số|mấy chữ){WORD}{{0,6}}?,? (?:qua|cho|đây)(?!\w)"
    rf"|\b(?:cho|đưa){WORD}{{0,5}}?,? (?:acc|nick|tài khoản){WORD}{{0,4}}?,? (?:đưa |cho |gửi )?(?:cả|luôn|kèm|với) (?:cả )?(?:mật khẩu|pass|mk|pw)(?!\w)"
    rf"|\b(?:cho|để|đưa) {ME} (?:vô|vào|đăng nhập|log|login|log in|on|onl) (?:được |thử |tạm )?(?:nick|acc|tk|tài khoản|zalo|face|fb|facebook) (?:của )?{YOU}(?!\w)"
    # What is the password of yours?
    rf"|\b{_SURE}(?: (?:của|nick|acc|{_ACCOUNT}|vô|vào|mở)){{0,4}} (?:{YOU}|{KIN}(?: {YOU})?)(?!\w)(?: (?:đó|ấy|là|thì|đang|hồi|có|toàn|xài|hay|để|đặt)){{0,4}} (?:gì|j|chi|mấy|bao nhiêu|sao|nào|ntn|như nào)(?!\w)"
    rf"|\b(?:mk|pass|pw|pwd)(?: (?:của|nick|acc|{_ACCOUNT}|vô|vào|mở)){{0,4}} (?:{YOU}|{KIN}(?: {YOU})?)(?!\w)(?: (?:đó|ấy|là|la|thì|đang|xài|hay|để|đặt)){{0,4}} (?:gì|j|chi|mấy|bao nhiêu|ji)(?!\w)"
    rf"|\b(?:{_ACCOUNT} ){{1,2}}(?:của |nhà )?(?:{YOU}|{KIN}(?: {YOU})?) (?:thì )?(?:pass|mk|pw|mật khẩu|password)(?: (?:là|đang|để|đặt)){{0,4}} (?:gì|j|chi|mấy|bao nhiêu|ji)(?!\w)"
    # What opens the phone of a grown-up, the safe, the door?
    rf"|\b(?:két|tủ|điện thoại|đt|máy|máy tính|máy tính bảng|ipad|tablet|laptop|cửa|cổng|ví|thẻ)(?: (?:sắt|nhà|bảng|tính|của|khoá|{KIN}|{YOU})){{0,4}} (?:{KIN}|{YOU}|nhà {YOU})(?!\w)(?: (?:thì|đang|hay|thường|phải)){{0,2}}(?: (?:mở|khoá|vô|vào|bấm|nhập|xài|dùng|để|đặt)){{1,3}}(?: (?:bằng|là|khoá|mã|mật khẩu|pass|số|mấy|bốn|4|sáu|6|chữ|cái|con|hình|theo)){{0,4}} (?:gì|j|chi|mấy|nào|bao nhiêu|số mấy|mấy số)(?!\w)"
)
# The word, and somebody who wants it, somewhere beside each other.
_WORD_FOR_IT = phrase(
    rf"\b(?:{_SURE}(?! (?:managers?|generators?|strength|rules?|policy|policies|hints?|protection|security|tips?|mạnh|an toàn)(?!\w))|mật khẩu|(?:pass|mk|pw) (?:{_ACCOUNT})|user(?:name)? ?(?:and|\+|&|/|,) ?(?:pass|pw|password)|mã (?:về|vừa|mới|nó|gửi)(?: (?:gửi|về|tới|mới|vừa|trên|máy|gmail|sđt|sdt|điện thoại|của|mail|zalo|{KIN}|{YOU})){{0,5}}|(?:6|sáu) (?:con |chữ )?số)(?!\w)"
)
_WANT_IT = phrase(
    rf"\b(?:đọc|nhắn|gửi|gởi|chụp|đưa|nói|báo|cung cấp|cho|ghi|viết|nhập|điền|share|bật mí|tiết lộ)(?: (?:lại|cho|qua|liền|ngay|nhanh|giúp|hộ|gấp)){{0,3}} (?:{ME}|admin|hệ thống|bên|cô|thầy|dì)(?! (?:bạn|các|giáo))(?: (?:biết|nghe|xem|coi|cái|xin|với|đi|để)){{0,2}}(?!\w)|\b(?:cần|yêu cầu|đề nghị|vui lòng) (?:{YOU} )?(?:cung cấp|gửi|nhập|điền|đọc|xác nhận)(?!\w)"
    rf"|\b(?:đọc|gửi|gởi|chụp|nhắn)(?: (?:lại|cái|qua|dãy|màn hình)){{0,2}} (?:mã|code|otp|6 số|sáu số)(?!\w)|\b(?:{YOU}) (?:đọc|gửi|nhắn|chụp|nhập|điền|ghi|rep) (?:đi|liền|lẹ|nhanh|qua|lại|vô|vào|lên)(?!\w)|\bxin (?:cái |lại )?(?:mật khẩu|pass|mk)(?!\w)|\b(?:send|give|drop|reply|tell)(?: (?:me|us|the|your|over|here|in)){{0,2}}(?!\w)|\b(?:type|enter|(?:need|want)(?<!do[ ]i[ ]need)(?<!kids[ ]need)(?<!people[ ]need)(?<!they[ ]need)(?<!they[ ]want)(?<!we[ ]need))(?: (?:me|us|the|your|it|over|here|in|that|his|her|this)){{1,2}}(?!\w)"
)
_ACCOUNT_WANTED = phrase(
    rf"\b(?:đưa|quăng|ném|thảy|gửi|giao) (?:acc|nick|tài khoản)(?: (?:đây|qua đây|cho {ME})) ?(?:{ME} |để )?(?:cày|leo|kéo|chơi|nạp|buff|up|nhận|lấy)(?: (?:cho|hộ|giùm|dùm|giúp))?(?!\w)"
    rf"|\b{_SURE}(?: (?:của|nick|acc|{_ACCOUNT})){{0,3}} {YOU}(?!\w)(?: {TOKEN}){{1,6}}? (?:hả|phải không|phải ko|đúng không|đúng ko|đk|à)(?!\w)|\b(?:acc|nick|tk|tài khoản) (?:của )?{YOU} (?:để|đặt|xài|dùng|cài) (?:mật khẩu|pass|mk)(?: là)? (?:gì|j|chi|sao)(?!\w)|\b(?:mật khẩu|pass|mk) wifi (?:của )?nhà (?:{YOU})(?: (?:là|thì))? (?:gì|j|chi|bao nhiêu|mấy)(?!\w)"
)
_SPOKEN_OF = phrase(
    r"\b(?:mật khẩu|mật mã|mk|mkhau|pass|password|passcode|pw|pwd|pin|otp|mã|đăng nhập|chuỗi|nick|acc|tk|tài khoản|(?:số|bằng|mã|là) (?:gì|mấy|nào|j)|mấy số|(?:6|sáu) (?:con |chữ )?số|user(?:name)?|2fa|zalo|face|fb|facebook)(?!\w)"
)
"""One of these stands in whatever they find."""
_NUMBER = "(?:mã|code|otp|(?:dãy|hàng|cụm) (?:sáu|6|bốn|4|số|mã)(?: số)?|(?:6|sáu|4|bốn|mấy) (?:con |chữ )?số)"
_CAME = phrase(
    rf"\b{_NUMBER}(?: (?!(?:giảm|khuyến|thẻ|lớp|phòng|đơn|bài|đề|quà|vận|hàng|mời|qr|học|sinh|của cô)(?!\w)){TOKEN}){{0,5}}? (?:về|tới|đến|gửi|gởi|nhắn|hiện|nhảy|báo)(?!\w)(?: (?:về|tới|đến|qua|rồi|vô|vào|trên))?(?: (?:máy|điện thoại|đt|sim|số|zalo|mail|tin nhắn|sms)(?!\w))?"
    rf"|\b(?:máy|điện thoại|đt|zalo|tin nhắn|sim|sms|số)(?: (?:của|{KIN}|{YOU})(?!\w)){{0,3}}(?: (?:vừa|mới|đang|có|nó|sẽ|hồi nãy|nãy|giờ)){{0,4}} (?:ting|nhận|báo|hiện|nhảy|về|tới)(?: (?:có|được|dc|ra|cái|một|1|lên|tin)){{0,4}} {_NUMBER}"
    rf"|\b(?:gửi|gởi|nhắn|bắn) (?:cái |một |1 )?(?:mã|code|otp)(?: \w+){{0,3}}? (?:về|tới|đến|qua|vô|vào) (?:máy|điện thoại|đt|sim|số|zalo|mail)(?: (?:của )?(?:{YOU}|{KIN}))?"
    rf"|\b(?:trong (?:đó|tin|tin nhắn)|tin nhắn) (?:có|ghi) (?:cái |một )?(?:mã|code|otp|dãy số|6 số|sáu số)|\botp (?:về|tới|của|trên|máy|đâu|chưa|gì)(?!\w)"
)
_TELL = phrase(
    rf"\b(?:đọc|gửi|gởi|nhắn|ghi|chụp|chép|gõ|nhập|nói|báo|chuyển|đưa|cho|điền|bấm)(?: (?:lại|nhanh|ngay|liền|lẹ|y|y chang|chang|cái|dãy|số|mã|đó|màn|hình|giúp|hộ|dùm|giùm|giúp|đại|mấy|gửi|đọc|qua|dùm|luôn|nguyên)){{0,4}}"
    rf" (?:cho {ME}|{ME}(?= (?:nghe|coi|xem|biết|cái|dãy|liền|ngay|lẹ|nha|nhé|với|đi|để|6|sáu|số|mã|luôn|nhanh)(?!\w)|,|\s*$|\.)|(?:vô|vào|lên|qua|lại|ra) đây|đây)(?!\w)"
    rf"|\b(?:đọc|nhắn|gửi|báo|chụp) (?:cho )?{ME} (?:cái |dãy |cụm )?(?:mã|6|sáu|bốn|4|otp|code|số|dãy)(?!\w)"
)
_CODE_ASKED = phrase(
    rf"\b(?:đọc|gửi|gởi|nhắn|chụp|báo|cho|đưa|nói|nhập|điền)(?: {TOKEN}){{0,4}}? (?:mã otp|otp|mã (?:xác (?:nhận|minh|thực)|6 số|sáu số|bảo mật|đăng nhập|khôi phục|dự phòng|pin)|(?:6|sáu) (?:con |chữ )?số)(?!\w)(?: (?:trên|trong|vừa|mới|về|ở|gửi|nó|đó|ngay|liền|của|máy|điện thoại|đt|tin nhắn|đây|cho|qua|vô|lẹ|để|nha|nhé|đi|với|{KIN}|{YOU}|{ME})(?!\w)){{1,6}}"
)
_NOT_ONES_OWN = phrase(
    r"\b(?:wifi|wi fi|mạng quán|giải nén|file|zip|rar|bộ đề|phòng|zoom|meet|teams|lớp|nhóm lớp|drive|link|tài liệu|azota|k12|kahoot|quizizz|giảm giá|khuyến mãi|giftcode|gift code|vận đơn|đơn hàng|mã lớp|mã phòng|voucher|server|sv|room|lobby|friend code|creator code|qr|thẻ (?:cào|garena|viettel|mobi|vina|zing|nạp|game|điện thoại|\d+k?)|lớp cào)\b"
)
_TAUGHT = phrase(r"\b(?:ba|bố|mẹ|má|cô|thầy|ông|bà|mum|mom|dad) (?:dặn|nói|dạy|kể|bảo|nhắc|says?|said|told)(?!\w)")
_TO_KIN = phrase(
    r"\b(?:mẹ|má|ba|bố|cha|ông|bà|nội|ngoại|cô|thầy|dì|chị hai|anh hai) ơi\b|\b(?:vậy|hả) (?:mẹ|má|ba|bố|cô|thầy|ông|bà)\b|\b(?:mum|mom|dad|miss|teacher)[,!]"
)
_NOUN_EN = r"(?:pass ?words?(?! (?:managers?|generators?|strength|rules?|policy|hints?)\b)|passcode|(?<=your[ ])pass(?!\w)|pass(?= (?:to|for|on) (?:your|his|her|the) )|pw|pwd|log ?in(?: (?:info|details|name))?|pin(?: code| number)?|log ?in code|(?:security|verification|confirmation|one time|recovery|backup|reset) codes?|(?:6|six|4|four)[ \-]digit (?:codes?|number|pin)|otp|2fa(?: code)?|sign ?in (?:info|details))"
_THING_EN = any_of(
    "roblox minecraft fortnite discord steam snap insta instagram ig tiktok google gmail apple icloud epic xbox psn account acc game school phone ipad wifi bank the old new real and or user username email name's her his mom's mum's dad's moms mums dads mother's father's"
)
_ENGLISH = phrase(
    rf"\b(?:give|tell|send|dm|share|show|text|drop|reply with|respond with|confirm|provide|message|lend|spill|need|want|put|say|whisper|type|enter|hand over|gimme|lemme (?:have|get|see)|can i (?:have|get)|could i (?:have|get)|verify)"
    rf"(?: (?:me|us|in|here|over|just|up|out|back|with|to|pls|please|quick|real|now|him|her|it)){{0,3}} (?:your|the|that|(?:mom|mum|dad|your mom|your mum|your dad)(?:'?s)?)(?: (?:{_THING_EN}|mom'?s|mum'?s|dad'?s|parents'?|moms|dads|mums|sister'?s|brother'?s)){{0,4}} {_NOUN_EN}(?!\w)(?:{WORD}{{0,6}} (?:phone|email|with me|to me|here|in dm|in dms|so (?:i|we)|below|within|and (?:i|we)|or (?:your|the|we|i)))?"
    rf"|\bwhat(?:'s|s| is| was|'re| are)? (?:your|the) (?:(?:{_THING_EN}) ){{0,3}}{_NOUN_EN}(?: (?:to|for|on|of) (?:your|his|her|the|ur)(?: (?:mom'?s|mum'?s|dad'?s|moms|dads|mums|parents'?))?(?: \w+)?)?"
    rf"|\b(?:whats|what's|what is|what) (?:do|does|did) (?:you|{YOUR_KIN}) (?:type|put|enter|use|press|write|tap)(?: in)? (?:after|next to|below|to (?:log ?in|sign ?in|unlock|open|get in)|under|as|for)(?: (?:your|the))?(?: \w+)?"
    rf"|\bwhat(?:'s|s)? (?:pin|code|password|passcode|pattern) (?:does|do) (?:you|{YOUR_KIN}|he|she|they) (?:use|have|type|put)\b"
    r"|\b(?:i(?:'ll| will|'ve)?|let me|lemme|can i|could i|i gotta|i need to|i have to|i just)(?: (?:gotta|need to|have to|just|quickly|please|got to|should|can)){0,4} (?:log|sign|get|hop|go) ?(?:in|on|onto)?(?: ?to| as| on){0,2} (?:as you|(?:your|ur) (?:acc|account|roblox|profile|game|fb|insta|snap))\b"
    r"|\bwhat(?:'s|s| is)? (?:the |your )?(?:pass|password|pin|login)(?= *\?| *$)"
)
_OWN = phrase(r"\b(?:your|you|as you)\b|\bto me\b|\bwith me\b|\bme (?:the|that)\b|\bhere\b|\bin dms?\b")
_CAME_EN = phrase(
    r"\b(?:texted|sent|got|gets?|getting|receive[ds]?|received|came|see|have|text(?:ed)? you|should (?:get|see|receive))\b[^.!?\n]{0,24}?\b(?:code|digits?|otp|pin|numbers?)\b|\b(?:code|digits?|otp|numbers?)\b[^.!?\n]{0,32}?\b(?:from your(?: \w+)? (?:phone|texts?|messages|email|inbox)|sent|texted|came|arrived|(?:just )?popped up|shows? up|on (?:your|her|his|the)(?: \w+)? (?:phone|screen|email))\b"
)
_TELL_EN = phrase(
    r"\b(?:type|send|read|tell|give|reply|text|forward|screenshot|dm|put|enter|say|share|need|want)(?: (?:me|us|back|it|just|out|in|quick|over|with)){0,4} (?:(?:those|the|that|it|them|me|us|back|what it is|screenshots? of the|a pic of the)\b(?: (?:code|digits|6 numbers|number|numbers|what it is|what it says))?|here\b)(?: (?:here|to me|back|to us|over|in))?"
)
_PHONE_EN = phrase(
    r"\b(?:your|her|his|the) (?:\w+(?:'s)? )?(?:phone|email|inbox|number|mail|messages|texts?|screen)\b|\b(?:6|six|4|four)[ \-]digit\b|\b(?:text|txt|sms)\b|\b(?:they|we) (?:texted|sent)\b|\btexted\b|\bpopped up\b|\bgot a code\b|\bverification\b|\bmine\b"
)
_NO_CODE_EN = phrase(
    r"\b(?:friend|creator|room|lobby|server|gift|promo|discount|coupon|class|classroom|zoom|meet|teams|kahoot|quiz|scratch|python|zip|area|map|invite|party|trade|redeem|teacher|homework|math|maths|game pin|project|wifi|source|html|cheat|secret)\b"
)

_MANY_FIGURES = re.compile(r"\d(?:[ .\-]?\d){6,}")


def asked_for(text: Folded) -> Iterator[TextFinding]:
    for start, end in (*_wanted(text), *_codes(text), *_in_english(text)):
        if told_only(text, start, end) or of_a_game(text, start, end):
            continue
        number = _MANY_FIGURES.search(text.bare, start, end)
        if number is not None:
            end = number.start()  # a phone number or a paper's is told as that
        if end > start:
            yield TextFinding(*text.place(start, end), TextKind.PASSWORD)


def _wanted(text: Folded) -> Iterator[tuple[int, int]]:
    spoken_of = [match.span() for match in _SPOKEN_OF.found(text)]
    spans = [match.span() for match in beside(text, _WANTS, spoken_of, 90, 90)]
    spans += [match.span() for match in beside(text, _CODE_ASKED, spoken_of, 60, 60)]
    if spoken_of:
        spans += both(text, _WANT_IT, _WORD_FOR_IT, 24)
    for start, end in spans:
        if (
            not _NOT_ONES_OWN.near(text, start - 24, end + 16)
            and not _TAUGHT.near(text, start - 24, start + 8)
            and not _TO_KIN.near(text, start - 40, end + 24)
        ):
            yield start, end
    for match in beside(text, _ACCOUNT_WANTED, spoken_of, 60, 60):
        if not _TO_KIN.near(text, match.start() - 40, match.end() + 24):
            yield match.span()


def _codes(text: Folded) -> Iterator[tuple[int, int]]:
    """A code has come, and somebody wants to hear it: two sentences as often as one."""
    for came in _CAME.found(text):
        end = _TELL.last_end(text, came.start() - 28, came.end() + 72)
        if end is None or _NOT_ONES_OWN.near(text, came.start() - 16, came.end() + 20):
            continue
        yield min(came.start(), *(match.start() for match in _TELL.between(text, came.start() - 28, end))), max(came.end(), end)


def _in_english(text: Folded) -> Iterator[tuple[int, int]]:
    if not speaks_of(text, "pass", "pw", "pin", "code", "log", "otp", "2fa", "sign", "digit", "number"):
        return
    for match in _ENGLISH.found(text):
        if _OWN.near(text, match.start() - 40, match.end() + 12) and not _NO_CODE_EN.near(text, match.start(), match.end() + 12):
            yield match.span()
    if not speaks_of(text, "code", "digit", "otp", "pin", "number"):
        return
    for came in _CAME_EN.found(text):
        end = _TELL_EN.last_end(text, came.start() - 24, came.end() + 72)
        if end is None or not _PHONE_EN.near(text, came.start() - 8, max(end, came.end()) + 16):
            continue
        if not _NO_CODE_EN.near(text, came.start() - 24, came.end() + 24):
            yield (
                min(came.start(), *(match.start() for match in _TELL_EN.between(text, came.start() - 24, end))),
                max(came.end(), end),
            )
