"""Passwords, and codes that open something.
Must not judge whether a password is a good one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checks.finding import TextFinding, TextKind
from app.checks.folded import Folded
from app.checks.phrases import any_of, phrase

SECRET = phrase(
    r"\b(?:pass ?wifi|mk ?wifi|(?:door )?code (?:to|for|of) (?:the|our|my)(?: \w+)?|door code|mật khẩu|mật mã|mkhẩu|mk|password|passcode|pass ?word|pass|pwd|pw|mã pin|pin|mã otp|otp|mã xác (?:nhận|minh|thực)|"
    r"mã (?:bảo mật|đăng nhập|mở khoá)|verification code|security code|login code|code xác nhận)\b"
)
_FILLING = any_of(
    """wifi nhà của cua tớ mình em con tao tui t e a anh chị mẹ bố ba má bạn acc account tài khoản nick fb facebook face zalo gmail mail email game roblox ff
    free fire liên quân lq insta ig tiktok discord máy điện thoại ipad tablet laptop cũ mới nó gửi về vừa for the my his her our mum's mom's dad's mum mom
    dad phone computer school new old on to of code mail nay này đây hiện tại giờ đang vẫn code là: steam minecraft youtube garena icloud apple id""".replace(
        "là:", ""
    )
)
_GAP = re.compile(r"[\s,]*")
_FILLED = phrase(rf"(?:[\s,]+{_FILLING}(?![\w])){{0,8}}")
_SAID = phrase(
    r"\s*(?:[:=→>-]+|'s\b|\b(?:là|is|was|are|its|it's|vẫn|thành)\b)(?:\s*(?:[:=]|là|is|still|như cũ))?\s*:?\s*(?:\"|')?"
)
_FURTHER = phrase(r"[^\n.!?,;:=]{1,45}?(?:\b(?:là|is|its|it's|thành|sang|vẫn)\b|[:=])\s*")
_VALUE = re.compile(r"[^\s,;\"']{3,}")
_NO_VALUE = phrase(
    r"(?:gì|phải|của|rất|không|ko|k|quên|đúng|sai|chưa|có|cái|những|bí mật|quan trọng|thứ|một|tên|ngày|số|chuỗi|"
    r"to|too|not|wrong|weak|strong|the|a|an|very|must|only|secret|important|required|different|what|never|something|like|so|your|my|at|for|in|it|"
    r"người|điều|để|nên|bao|đâu|nào|ai|vậy|thế|do|được|khó|dễ|yếu|mạnh|riêng|cùng|good|bad|easy|hard|private|safe|and|or|than|mình|em|tớ|lan|lộ|private|block|chặn|report|lừa)(?![\w])"
)
_ENDS = phrase(
    r"[.!?,;\"')]*(?:\s*$|\s*[\n,;.!?]|\s+(?:nha|nhé|nhe|ạ|á|a|đó|do|đấy|day|đúng|dung|nghen|nghe|thôi|thoi|nè|ne|okay|ok|but|don't|dont|mà|còn|hết|luôn|vô|vào|rồi|đừng)\b)"
)
_SPELT = phrase(
    r"\s*[,(]?\s*(?:(?:nha|nhé|nhe|á|đó|mà|nhưng|nhớ) )?(?:(?:viết|vk|vit|ghi|gõ|chữ|không|ko|k|đều|tất cả)\s+){0,3}(?:liền|dính|thường|hoa|in hoa|dấu|cách)(?!\w)"
    r"|\s*[,(]?\s*(?:with |in |its |it's )?(?:all )?(?:lower ?case|small letters|no (?:caps|spaces?|capitals?)|one word|together)(?!\w)"
)
"""How it is to be typed: that is said of nothing but a password."""
# Two and more Vietnamese syllables without a blank between them: no word of the language looks so.
_SYLLABLE = r"(?:ngh?|nh|kh|th|tr|ch|ph|gh|gi|qu|[bcdghklmnprstvx])(?:[aeiouy]|[iuo][aeouy]|y?e[uo]|a[iouy]|o?[ao]i|[iu]e|uye|uoi|ieu|uou|[oeui]u)(?:ch|ng|nh|[cmnpt])?"
_JOINED = re.compile(rf"(?:{_SYLLABLE}){{2,6}}")
_UNITS = re.compile(
    r"\s*(?:mah|%|k|đ|vnd|ky tu|ký tự|letters|characters|digits|robux|kim|quan|xu|gold|uc|coin|vang|dong|nghin|ngan|trieu|usd|nguoi|ban|view|like|lan|gio|ngay|thang|nam|chu|diem|điểm|sao|phut|phút)(?!\w)"
)


# Told further off: any words between, but no end of a sentence.
CODE_CUE = phrase(
    r"\b(?:otp|mã (?:otp|pin|xác (?:nhận|minh|thực)|đăng nhập|khoá|mở|cửa|két|bảo mật|bảo vệ|6 số|4 số|sáu số|bí mật|khôi phục|về|nó|này|đó|kia|của|là|vừa|mới|nè|gửi|hiện|facebook|fb|zalo|google|garena|roblox|sms|tin nhắn|kích hoạt|nhà|thẻ (?:atm|ngân hàng|visa|của|mẹ|bố|ba|má)|tủ|xe|cổng|điện thoại|máy|ipad|đt)"
    r"|(?:màn hình|mở|pass|mật khẩu) (?:khoá|két|cửa)|khoá (?:màn hình|cửa|máy|điện thoại|xe|tủ|két)|(?:nhắn|gửi|báo|ra|có|đọc|gởi|hiện)(?: \w+){0,2} (?:mã|code)|dãy số|dãy mã|passcode|pin|2fa"
    r"|(?:verification|security|login|log in|one time|access|door|gate|lock|unlock|alarm|garage|sms|text|reset|confirmation|recovery|backup|6 digit|4 digit|six digit)s? (?:code|number|pin)|code (?:they|he|she|it|i|that|from|on|for|to|says?|is|in (?:the|my) \w+)|(?:texted|sent|got|gave)(?: \w+){0,3} code)\b"
)
_CODE_VALUE = re.compile(
    r"(?<!\d )(?<![\w.,/+#@\-])(?:[a-z]-)?(?:\d{4,8}|\d{3}[ \-.]\d{3}|\d{2}[ \-.]\d{2}[ \-.]\d{2}|\d(?:[ \-]\d){3,7}|\d{4} \d{4})[#*]?(?![\w/]|[ .,\-:]\d|\s?[:%])"
)
NO_CODE = phrase(
    r"\b(?:giảm giá|khuyến mãi|freeship|giftcode|gift code|hàng|đơn|đề|bài|sản phẩm|vùng|bưu|vạch|qr|nguồn|tân thủ|lớp|phòng|room|line|lines|game pin|kahoot|quizizz|số báo danh|cccd|học sinh|hs|thuế|chứng khoán|màu|zoom|meet|teams|zip|postal|promo|discount|coupon|lobby|server|map|seed|python|scratch|bug|error|lỗi|nghìn|tiền|giá)\b"
)
_FAR = re.compile(r"[^.!?;\n]{0,44}?")
_CUE = phrase(r"\b(?:mật khẩu|mật mã|password|pass ?word|passphrase|mk|pass|pwd|pw|(?:my|our|'s|s) (?:\w+ )?log ?in)\b")
_ODD = re.compile(
    r"(?<![\w@.#/\-])(?![a-z]+\.\w+@|\d+(?:k|h|g|gb|mb|tr|p|s|st|nd|rd|th|cm|kg|km|x)?\d*(?!\w)|2k\d|\d{1,2}[a-k]\d|v\d|ps\d|mp\d|win\d|lv\d|ios\d)(?=[^\s,;]*[a-z])(?=[^\s,;]*\d)[a-z\d@!#$%&*_+?\-]{5,40}(?:\.[a-z\d]+)?(?![\w@])"
)
_PAIR = re.compile(
    r"\b(?:login|log in|acc|account|tk|nick|user)\b[^.!?;\n]{0,16}?[:=\s]\s?[\w.@]{3,30}\s?[/|]\s?(?P<value>(?=\S*\d)(?=\S*[a-z])[^\s,;]{5,40})"
)
_WIFI = phrase(
    r"\b(?:wifi|wi-fi|mạng)\b[^.!?;\n]{0,20}?\b(?:mk|pass|mật khẩu|password|là|pw)\b(?: \w+){0,2}?[\s:=]+(?P<value>[^\s,;]*\d[^\s,;]{3,})"
)


def passwords(text: Folded) -> Iterator[TextFinding]:
    taken: list[tuple[int, int]] = []
    for start, end in (*_beside(text), *_codes(text), *_logins(text)):
        if not any(begin < end and start < stop for begin, stop in taken):
            taken.append((start, end))
            yield TextFinding(*text.place(start, end), TextKind.PASSWORD)


def _codes(text: Folded) -> Iterator[tuple[int, int]]:
    for cue in CODE_CUE.found(text):
        if NO_CODE.near(text, cue.start() - 16, cue.end() + 20):
            continue
        far = _FAR.match(text.bare, cue.end())
        value = _CODE_VALUE.search(text.bare, cue.end(), min(len(text.bare), cue.end() + 44))
        if far is None or value is None or re.search(r"[.!;\n]\s", text.bare[cue.end() : value.start()]):
            continue
        if not _UNITS.match(text.bare, value.end()) and not re.match(r"(?:19|20)\d\d(?!\d)", value[0]):
            yield value.span()


def _logins(text: Folded) -> Iterator[tuple[int, int]]:
    """Somewhere behind the word: figures and letters in one, as only passwords have."""
    for cue in _CUE.found(text):
        odd = _ODD.search(text.bare, cue.end(), min(len(text.bare), cue.end() + 44))
        if (
            odd is None
            or (cue[0].endswith("in") and "user" in text.bare[cue.end() : odd.start()])
            or re.search(r"[.!?;\n](?:\s|$)", text.bare[cue.end() : odd.start()])
            or NO_CODE.near(text, cue.end(), odd.start())
        ):
            continue
        if len(odd[0]) >= (7 if cue[0] in ("mk", "pass", "pw") else 6):
            yield odd.span()
    for match in _PAIR.finditer(text.bare):
        yield match.span("value")
    for match in _WIFI.found(text):
        yield match.span("value")


def _beside(text: Folded) -> Iterator[tuple[int, int]]:
    taken = -1
    for cue in SECRET.found(text):
        if cue.start() < taken:
            continue
        value = _value_after(text, cue)
        if value is not None:
            taken = value[1]
            yield value


def _value_after(text: Folded, cue: re.Match[str]) -> tuple[int, int] | None:
    at = cue.end()
    source = cue.string
    filled = (_FILLED.marked if source is text.marked else _FILLED.plain).match(source, at)
    at = filled.end() if filled else at
    said = (_SAID.marked if source is text.marked else _SAID.plain).match(source, at)
    at = said.end() if said else _GAP.match(source, at).end()  # type: ignore[union-attr]  # it matches nothing too
    found = _value_at(text, cue, source, at, said is not None, filled is not None and filled.end() > filled.start())
    if found is None:
        # "… của cái máy tính bảng là 2580": some words of any kind, and then a value with figures in it.
        further = (_FURTHER.marked if source is text.marked else _FURTHER.plain).match(source, cue.end())
        if further is not None:
            found = _value_at(text, cue, source, further.end(), True, True)
            if found is not None and not _mixed(source[found[0] : found[1]], cue[0]):
                return None
    return found


def _is_joined(word: str) -> bool:
    return 6 <= len(word) <= 30 and _JOINED.fullmatch(word) is not None


def _mixed(value: str, cue: str) -> bool:
    """Far from a word that means something else too, only what looks like nothing but a password."""
    if len(value) >= 9 and _is_joined(value):
        return True
    figures = any(letter.isdigit() for letter in value)
    return figures and (cue not in ("mk", "pass", "pw") or any(letter.isalpha() for letter in value))


def _value_at(text: Folded, cue: re.Match[str], source: str, at: int, said: bool, filled: bool) -> tuple[int, int] | None:
    value = _VALUE.match(source, at)
    if value is None:
        return None
    start, end = value.span()
    while end > start and source[end - 1] in ".!?)(:":
        end -= 1
    word = source[start:end]
    if len(word) < 3 or (_NO_VALUE.marked if source is text.marked else _NO_VALUE.plain).match(source, start):
        return None
    return (start, end) if _is_secret(text, cue[0], said, filled, (start, end), source) else None


def _is_secret(text: Folded, cue: str, said: bool, filled: bool, place: tuple[int, int], source: str) -> bool:
    start, end = place
    word = source[start:end]
    figures = sum(letter.isdigit() for letter in word)
    if figures and _UNITS.match(text.bare, end):
        return False
    code = re.search(r"pin|otp|ma xac|mã xác|code", cue) is not None
    if code:
        word = word.removeprefix("g-")
        return figures >= 4 and word.isdigit() and (said or cue != "pin") and len(word) <= 8
    mixed = figures > 0 and (figures < len(word))
    spelt = (_SPELT.marked if source is text.marked else _SPELT.plain).match(source, end) is not None
    if said and word.isascii() and word.isalpha():
        ends = (_ENDS.marked if source is text.marked else _ENDS.plain).match(source, end) is not None
        # "mk" is "mình" too: "mk là minhanh".
        if (spelt and len(word) >= 4) or (ends and _is_joined(word) and (cue != "mk" or filled)):
            return True
    if cue in ("mk", "pass", "pw"):
        # "mk" is "mình" too, and "pass" a verb.
        return (said and figures > 0 and len(word) >= 4) or (mixed and len(word) >= 5) or (filled and figures >= 6)
    if figures and len(word) >= 4:
        return said or mixed or len(word) >= 6
    if not said or len(word) < 4:
        return False
    return word.isascii() and (_ENDS.marked if source is text.marked else _ENDS.plain).match(source, end) is not None
