"""E-mail addresses, passwords and codes, and the names of a child's accounts.
Must not judge whether a password is a good one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checks.finding import TextFinding, TextKind
from app.checks.folded import Folded
from app.checks.phrases import any_of, phrase

# ---- e-mail ----

_MAILBOXES = any_of("gmail yahoo outlook hotmail icloud proton protonmail zoho mail")
_ENDINGS = any_of("com vn net org edu me io gov info")
_EMAIL = re.compile(
    rf"(?<![a-z0-9])[a-z0-9][a-z0-9._%+\-]{{0,63}}(?:@[a-z0-9\-]+(?:\.[a-z0-9\-]+)*\.[a-z]{{2,}}|\s?@\s?{_MAILBOXES}(?:\s?\.\s?{_ENDINGS})+)"
)
_EMAIL_IN_WORDS = phrase(
    rf"(?<![a-z0-9])[a-z0-9][a-z0-9._+\-]{{0,63}}\s*(?:@|\(\s*(?:at|@)\s*\)|\[\s*at\s*\]| at | a (?:còng|còn|móc) )\s*"
    rf"(?:{_MAILBOXES}(?:\s*(?:\.|\(dot\)|\[dot\]| dot | chấm )\s*{_ENDINGS})*"
    rf"|[a-z0-9\-]+(?:\s*(?:\.|\(\s*dot\s*\)|\[dot\]| dot | chấm )\s*[a-z0-9\-]+)*\s*(?:\.|\(\s*dot\s*\)|\[dot\]| dot | chấm )\s*{_ENDINGS})(?![\w])"
)


def emails(text: Folded) -> Iterator[TextFinding]:
    for match in _EMAIL.finditer(text.bare):
        yield TextFinding(*text.place(*match.span()), TextKind.EMAIL)
    for match in _EMAIL_IN_WORDS.found(text):
        yield TextFinding(*text.place(*match.span()), TextKind.EMAIL)


# ---- passwords ----

_SECRET = phrase(
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
_SAID = phrase(r"\s*(?:[:=→>-]+|\b(?:là|is|was|are)\b)(?:\s*(?:[:=]|là|is))?\s*(?:\"|')?")
_FURTHER = phrase(r"[^\n.!?,;:=]{1,45}?(?:\b(?:là|is)\b|[:=])\s*")
_VALUE = re.compile(r"[^\s,;\"']{3,}")
_NO_VALUE = phrase(
    r"(?:gì|phải|của|rất|không|ko|k|quên|đúng|sai|chưa|có|cái|những|bí mật|quan trọng|thứ|một|tên|ngày|số|chuỗi|"
    r"to|too|not|wrong|weak|strong|the|a|an|very|must|only|secret|important|required|different|what|never|something|like|so|your|my|at|for|in|it|"
    r"người|điều|để|nên|bao|đâu|nào|ai|vậy|thế|do|được|khó|dễ|yếu|mạnh|riêng|cùng|good|bad|easy|hard|private|safe|and|or|than|mình|em|tớ|lan|lộ|private)(?![\w])"
)
_ENDS = phrase(
    r"[.!?,;\"')]*(?:\s*$|\s*[\n,;.!?]|\s+(?:nha|nhé|nhe|ạ|á|a|đó|do|đấy|day|đúng|dung|nghen|nghe|thôi|thoi|nè|ne|okay|ok|but|don't|dont|vào|rồi|đừng)\b)"
)
_UNITS = re.compile(r"\s*(?:mah|%|k\b|đ|vnd|ky tu|ký tự|letters|characters|digits|chu|diem|điểm|sao|phut|phút)")


def passwords(text: Folded) -> Iterator[TextFinding]:
    taken = -1
    for cue in _SECRET.found(text):
        if cue.start() < taken:
            continue
        value = _value_after(text, cue)
        if value is not None:
            taken = value[1]
            yield TextFinding(*text.place(*value), TextKind.PASSWORD)


def _value_after(text: Folded, cue: re.Match[str]) -> tuple[int, int] | None:
    at = cue.end()
    source = cue.string
    filled = (_FILLED.marked if source is text.marked else _FILLED.plain).match(source, at)
    at = filled.end() if filled else at
    said = (_SAID.marked if source is text.marked else _SAID.plain).match(source, at)
    at = said.end() if said else _GAP.match(source, at).end()  # type: ignore[union-attr]  # it matches nothing too
    found = _value_at(text, cue, source, at, said is not None, filled is not None and filled.end() > filled.start())
    if found is None and cue[0] != "mk":
        # "… của cái máy tính bảng là 2580": some words of any kind, and then a value with figures in it.
        further = (_FURTHER.marked if source is text.marked else _FURTHER.plain).match(source, cue.end())
        if further is not None:
            found = _value_at(text, cue, source, further.end(), True, True)
            if found is not None and not any(letter.isdigit() for letter in source[found[0] : found[1]]):
                return None
    return found


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
    if _UNITS.match(text.bare, end):
        return False
    code = re.search(r"pin|otp|ma xac|mã xác|code", cue) is not None
    if code:
        word = word.removeprefix("g-")
        return figures >= 4 and word.isdigit() and (said or cue != "pin") and len(word) <= 8
    mixed = figures > 0 and (figures < len(word))
    if cue in ("mk", "pass", "pw"):
        # "mk" is "mình" too, and "pass" a verb.
        return (said and figures > 0 and len(word) >= 4) or (mixed and len(word) >= 5) or (filled and figures >= 6)
    if figures and len(word) >= 4:
        return said or mixed or len(word) >= 6
    if not said or len(word) < 4:
        return False
    return word.isascii() and (_ENDS.marked if source is text.marked else _ENDS.plain).match(source, end) is not None


# ---- names of accounts ----

_PLATFORM = any_of(
    """fb facebook face zalo ins insta instagram ig tiktok tik_tok discord dis roblox rb rbl snap snapchat telegram tele messenger steam free_fire ff liên_quân lq
    minecraft mc play_together pubg locket threads twitter youtube yt garena valorant genshin blox_fruit game ingame"""
)
_MINE = r"(?:\s+(?:của|cua|mình|tớ|em|con|tao|tui|t|e|mk|name|id|nick|acc|account|tên|user|username|chính|phụ|mới|này|nha|nhé|nè|nek|đi|đây|in game|ingame|là tên)){0,5}"
_OPENING = any_of(
    "nick tên_nick acc account tài_khoản tk id uid username user tên_acc tên add kb kết_bạn follow theo_dõi fl ib inbox kênh my"
)
_NAMED = phrase(
    rf"\b(?:{_OPENING}\s+){{0,4}}(?:{_OPENING}|{_PLATFORM})(?:\s+(?:{_PLATFORM}|{_OPENING})){{0,4}}{_MINE}\s*(?:[:=→]|\b(?:là|is|tên|named|called)\b)\s*[:=]?\s*(?:tên |là )?"
)
_NUMBERED = phrase(rf"\b(?:id|uid)(?: {_PLATFORM})?{_MINE}[ :]*(?P<id>\d{{6,12}})(?!\d)")
# "ig tramy.ng", "fb tớ Nguyễn Trà My": no word between.
_SOCIAL = any_of("ig insta instagram fb facebook zalo tiktok snap snapchat tele telegram discord threads locket")
_BESIDE = phrase(rf"\b{_SOCIAL}\s+(?:(?:của )?(?:mình|tớ|em|con|tao|tui|t|mk)\s+)?(?P<name>[a-z0-9][a-z0-9._]{{5,30}})(?![\w@])")
_OWN_BESIDE = phrase(rf"\b{_SOCIAL} (?:của )?(?:mình|tớ|em|con|tao|tui|t|mk)\s+")
_CAPITALS = re.compile(r"[A-ZĐÀ-Ỹ][^\W\d_]+(?: [A-ZĐÀ-Ỹ][^\W\d_]+)+(?: 2k\d{1,2})?")
_HANDLE = re.compile(r"(?<![\w@.])@[a-z0-9_.]{3,30}(?![\w@])")
_TAG = re.compile(r"(?<![\w])[a-z0-9_.]{2,32}#\d{4}(?!\d)")
_ASKED = phrase(rf"\b(?:add|kb|kết bạn|follow|fl|theo dõi|ib|inbox|tìm|search|nhắn|{_PLATFORM}|nick|acc|my)\b")
_PLATFORM_NEAR = phrase(rf"\b(?:{_PLATFORM}|nick|username|uid)\b")
_ACCOUNT_NAME = re.compile(r"[^\s,;!?:=]{2,}(?: [^\s,;!?:=]+){0,4}")
_ONE_WORD = re.compile(r"[a-z0-9_.\-#@~]{3,40}")
_NO_NAME = phrase(
    r"(?:gì|ai|của|không|ko|k|chưa|một|cái|trò|app|nơi|để|do|game|trang|mạng|bạn|đâu|nào|sao|vậy|a|an|the|so|not|my|very|too|really|full|banned|down|what|where|"
    r"hay|vui|chán|khó|rất|quá|em|tớ|mình|người|học|toán|đồ|ứng dụng|cho|free|fun|cool|good|bad|better|best|on|in|at|for|like|đang|bị|được|phải|that|this|over|easy|hard|old|new|"
    r"level|rank|thế|vì|lag|hết|hack|công|cách|phần|bài|also|just|more|about|called)(?![\w._])"
)


def account_names(text: Folded) -> Iterator[TextFinding]:
    for match in _NAMED.found(text):
        source = match.string
        if not _PLATFORM_NEAR.near(text, match.start() - 1, match.end() + 1):
            continue
        if (_NO_NAME.marked if source is text.marked else _NO_NAME.plain).match(source, match.end()):
            continue
        name = _ONE_WORD.match(text.bare, match.end()) or _ACCOUNT_NAME.match(source, match.end())
        if name is None or re.match(r"https?|www\.|\d{1,3}(?!\d)", name[0]):
            continue
        end = name.end()
        if not _unusual(name[0], text.cased[name.start() : end]):
            wider = _ACCOUNT_NAME.match(source, match.end())
            end = wider.end() if wider else end
            if not text.cased[match.end()].isupper():
                continue
        yield TextFinding(*text.place(match.end(), end), TextKind.ACCOUNT)
    for match in _BESIDE.found(text):
        beside = match["name"]
        if any(letter in "._" or letter.isdigit() for letter in beside.strip(".")) and any(letter.isalpha() for letter in beside):
            end = match.start("name") + len(beside.rstrip("."))
            yield TextFinding(*text.place(match.start("name"), end), TextKind.ACCOUNT)
    for match in _OWN_BESIDE.found(text):
        capital = _CAPITALS.match(text.cased, match.end())
        if capital is not None:
            yield TextFinding(*text.place(*capital.span()), TextKind.ACCOUNT)
    for match in _NUMBERED.found(text):
        if _PLATFORM_NEAR.near(text, match.start() - 24, match.end()):
            yield TextFinding(*text.place(*match.span("id")), TextKind.ACCOUNT)
    for match in _HANDLE.finditer(text.bare):
        if _ASKED.near(text, match.start() - 40, match.start()) or _ASKED.near(text, match.end(), match.end() + 20):
            yield TextFinding(*text.place(*match.span()), TextKind.ACCOUNT)
    for match in _TAG.finditer(text.bare):
        yield TextFinding(*text.place(*match.span()), TextKind.ACCOUNT)


def _unusual(word: str, cased: str) -> bool:
    """Signs or figures inside a word are how names of accounts look."""
    return any(letter in "_.#@~-" or letter.isdigit() for letter in word.strip(".")) or cased[1:] != cased[1:].lower()
