"""E-mail addresses, and the names of a child's accounts.
Must not take the name of a game or a channel for somebody's account."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checks.asking import speaks_of
from app.checks.finding import TextFinding, TextKind
from app.checks.folded import Folded, without_marks
from app.checks.phrases import SELF, WHOSE, any_of, phrase

# ---- e-mail ----

_MAILBOXES = any_of("gmail yahoo outlook hotmail icloud proton protonmail zoho mail")
_ENDINGS = any_of("com vn net org edu me io gov info")
_EMAIL = re.compile(
    rf"(?<![a-z0-9])[a-z0-9][a-z0-9._%+\-]{{0,63}}(?:@[a-z0-9\-]+(?:\.[a-z0-9\-]+)*\.[a-z]{{2,}}|\s?@\s?{_MAILBOXES}(?:\s?\.\s?{_ENDINGS})+)"
)
_EMAIL_IN_WORDS = phrase(
    rf"(?<![a-z0-9])[a-z0-9][a-z0-9._+\-]{{0,63}}\s*(?:@|\(\s*(?:at|@|a)\s*\)|\[\s*at\s*\]| at | a (?:còng|còn|móc) )\s*"
    rf"(?:{_MAILBOXES}(?:\s*(?:\.|\(dot\)|\[dot\]| dot | chấm )\s*{_ENDINGS})*"
    rf"|[a-z0-9\-]+(?:\s*(?:\.|\(\s*dot\s*\)|\[dot\]| dot | chấm )\s*[a-z0-9\-]+)*\s*(?:\.|\(\s*dot\s*\)|\[dot\]| dot | chấm )\s*{_ENDINGS})(?![\w])"
)


_A_MAILBOX = re.compile(rf"@\s?{_MAILBOXES}")


def emails(text: Folded) -> Iterator[TextFinding]:
    for match in _EMAIL.finditer(text.bare):
        yield TextFinding(*text.place(*match.span()), TextKind.EMAIL)
    for match in _EMAIL_IN_WORDS.found(text):
        if " @" in match[0] and not _A_MAILBOX.search(match[0]):
            continue  # "my name there is @panda.vn"
        yield TextFinding(*text.place(*match.span()), TextKind.EMAIL)


# ---- names of accounts ----

_PLATFORM = any_of(
    """fb facebook face zalo ins insta instagram ig tiktok tik_tok discord dis roblox rb rbl snap snapchat telegram tele messenger steam free_fire ff liên_quân lq
    minecraft mc play_together pubg locket threads twitter disc tik youtube yt garena valorant genshin blox_fruit game ingame"""
)
_MINE = rf"(?:\s+(?:của|cua|{WHOSE}|name|id|nick|acc|account|tên|user|username|chính|phụ|mới|này|nha|nhé|nè|nek|đi|đây|in game|ingame|là tên)){{0,5}}"
_OPENING = any_of(
    """nick tên_nick acc account tài_khoản tk id uid username user tên_acc tên add kb kết_bạn follow theo_dõi fl ib inbox kênh my gamertag gamer_tag ign tên_đăng_nhập tên_tài_khoản tên_người_dùng tên_hiển_thị
    login_name screen_name display_name user_name"""
)
_NAMED = phrase(
    rf"\b(?:{_OPENING}\s+){{0,4}}(?:{_OPENING}|{_PLATFORM})(?:\s+(?:{_PLATFORM}|{_OPENING})){{0,4}}{_MINE}\s*(?:[:=→]|\b(?:là|is|tên|named|called)\b)\s*[:=]?\s*(?:tên |là )?"
)
# "my Minecraft username's PixelOtter99", "xbox tag: …": a name, but no sentence ("my handle is broken").
_CONSOLE = rf"(?:{_PLATFORM}|xbox(?: live)?|psn|ps[45]|playstation|switch|nintendo|epic(?: games)?|fortnite|ea|riot|ubisoft|brawl stars|clash royale|coc|clash of clans|twitch|reddit|kik|wattpad|scratch|duolingo)"
_HANDLES = rf"(?:\b(?:my|our|his|her)(?: {_CONSOLE})?(?: (?:user ?name|user|nick(?:name)?|ign|gamer ?tag|tag|handle|login name|screen ?name|display name|acc|account|id))?|\b{_CONSOLE} (?:gamer ?tag|tag|user ?name|user|nick(?:name)?|handle|id|ign|name|acc|account)(?: (?:của|cua) {SELF}| {SELF})?|\b(?:user ?name|gamer ?tag|screen ?name|ign|handle))"
_OWNED = phrase(rf"{_HANDLES}(?:\s*[:=]\s*|'s\s+|\s+(?:is|là)\s+)(?:now |actually |just |still )?")
_HAS_HANDLE = phrase(rf"(?:user|nick|ign|tag|handle|name|acc|id|{_CONSOLE})")
_FRIEND_CODE = phrase(
    r"(?<!the[ ])(?<!this[ ])(?<!that[ ])\b(?:friend ?code|friend id|player (?:id|tag)|clan tag|fc|switch code|mã (?:kết bạn|bạn bè|người chơi)|id người chơi)\b(?:[\s:#=]|(?:của|cua|is|là|mine|my|nè|nha|in|game|steam|switch|tớ|em|mình|t|tao|tui|con|cháu)(?!\w)|'s){0,6}?(?P<id>(?:sw-)?\d{4}[- ]\d{4}[- ]\d{4}|\d{3}[ -]\d{3}[ -]\d{3}|\d{6,12}|#?(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{7,10})(?![\w])"
)
_FOR_ALL = phrase(r"\b(?:mã|code|giftcode|gift|map|quà|giải|bản|phiên bản|version|seed|item|promo)\b")
"""Before the name of a game: what is given to everybody."""
_NUMBERED = phrase(rf"\b(?:id|uid)(?: {_PLATFORM})?{_MINE}[ :]*(?P<id>\d{{6,12}})(?!\d)")
# "ig tramy.ng", "fb tớ Nguyễn Trà My": no word between.
_SOCIAL = any_of("ig insta instagram fb facebook zalo tiktok tik snap snapchat tele telegram discord disc threads locket")
_BESIDE = phrase(
    rf"\b{_SOCIAL}[\s,:]+(?:(?:của )?{WHOSE}[\s:]+|(?:tên|nick|name|acc)\s+)?(?:(?:nè|nha|nek|này|mới)\s+)?(?P<name>[a-z0-9._][a-z0-9._]{{4,30}})(?![\w@])"
)
_OWN_BESIDE = phrase(rf"\b{_SOCIAL} (?:của )?{SELF}\s+")
_NAMED_LATER = phrase(rf"\b(?:{_SOCIAL}|kết bạn|kb|add)\b[^.!?\n]{{0,24}}?[\s,]tên (?:là |nick |fb |zalo |hiển thị )?")
_MY_NICK = phrase(rf"\b(?:nick|id|uid|tên|acc|ign|ingame|user|username)(?: (?:{_PLATFORM}|game))? (?:của )?{WHOSE}\s+")
_ADDED = phrase(rf"\b(?:add|kb|kết bạn|follow|fl) (?:{_PLATFORM}|{_SOCIAL}) (?:(?:của )?{SELF} )?")
_SOCIAL_NAME = re.compile(rf"^(?:add|kb|kết bạn|ket ban|follow|fl) {_SOCIAL}\b")
_A_PLATFORM = re.compile(rf"(?:{without_marks(_PLATFORM)})(?!\w)")
_USER = re.compile(
    r"\b(?:user|username|ign)(?:[: ]+| (?:is|la) )(?P<name>[a-z][\w.]*[_.\d][\w.]*)(?=,?\s+(?:(?:and|with|va|,) )?(?:(?:the|my) )?(?:pass|pw|mk|password|mat khau)\b)"
)
_ODD = re.compile(r"(?=\S*(?:[a-zà-ỹ][A-ZĐ]|[_\d]))[^\W\d][\w.]{3,24}")
_CAPITALS = re.compile(r"[A-ZĐÀ-Ỹ][^\W\d_]+(?: [A-ZĐÀ-Ỹ][^\W\d_]+)+(?: 2k\d{1,2})?")
_HANDLE = re.compile(r"(?<![\w@.])@[a-z0-9_.]{3,30}(?![\w@])")
_TAG = re.compile(r"(?<![\w])[a-z0-9_.]{2,32}#\d{4}(?!\d)")
_ASKED = phrase(rf"\b(?:add|kb|kết bạn|follow|fl|theo dõi|ib|inbox|tìm|search|nhắn|{_PLATFORM}|{_SOCIAL}|nick|acc|my)\b")
_PLATFORM_NEAR = phrase(
    rf"\b(?:{_PLATFORM}|nick|username|uid|gamertag|gamer tag|ign|tên (?:đăng nhập|tài khoản|người dùng|hiển thị)|(?:login|screen|display|user) name)\b"
)
_OPENING_IN = phrase(rf"\b{_OPENING}\b")
_NICKNAME = phrase(r"\b(?:nick ?name|biệt danh)\b")
_PROFILE = re.compile(
    r"(?:https?://)?(?:www\.|m\.|vt\.)?(?:(?:facebook|fb|instagram|threads|twitter|x|snapchat)\.com/(?!watch|groups|events|p/|reel|share|stories|marketplace|explore|games|gaming|home|help|login)(?:add/|profile\.php\?id=|people/)?[\w.@%\-/]{3,60}"
    r"|(?:tiktok\.com/|threads\.net/|youtube\.com/)@[\w.]{2,40}(?![\w/])|(?:t|m|zalo)\.me/[\w.+]{3,40}|discord\.(?:gg|com/users)/\w+|roblox\.com/users/\d+\S*|steamcommunity\.com/(?:id|profiles)/\w+)"
)
_ACCOUNT_NAME = re.compile(r"[^\s,;!?:=]{2,}(?: [^\s,;!?:=]+){0,4}")
_ONE_WORD = re.compile(r"[a-z0-9_.\-#@~]{3,40}")
_NO_NAME = phrase(
    r"(?:gì|ai|của|không|ko|k|chưa|một|cái|trò|app|nơi|để|do|game|trang|mạng|bạn|đâu|nào|sao|vậy|a|an|the|so|not|my|very|too|really|full|banned|down|what|where|"
    r"hay|vui|chán|khó|rất|quá|em|tớ|mình|người|học|toán|đồ|ứng dụng|cho|free|fun|cool|good|bad|better|best|on|in|at|for|like|đang|bị|được|phải|that|this|over|easy|hard|old|new|"
    r"level|rank|thế|vì|lag|hết|hack|công|cách|phần|bài|also|just|more|about|called|required|optional|bắt buộc|tối thiểu|ít nhất|dài|gồm|sai|trùng|already|taken|invalid|must|should)(?![\w._])"
)


def account_names(text: Folded) -> Iterator[TextFinding]:
    for match in _NAMED.found(text):
        source = match.string
        if not _PLATFORM_NEAR.near(text, match.start() - 1, match.end() + 1) or _NICKNAME.near(text, match.start(), match.end()):
            continue
        if (_NO_NAME.marked if source is text.marked else _NO_NAME.plain).match(source, match.end()):
            continue
        if match[0].startswith("game") and (
            _FOR_ALL.near(text, match.start() - 24, match.start()) or not _OPENING_IN.near(text, match.start() - 16, match.end())
        ):
            continue  # "mã quà của game là SUMMER2025", "game tên là …"
        if _A_PLATFORM.match(text.bare, match.end()):
            continue  # "the game is called Play Together"
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
    for match in _NAMED_LATER.found(text):
        capital = _CAPITALS.match(text.cased, match.end())
        if capital is not None:
            yield TextFinding(*text.place(*capital.span()), TextKind.ACCOUNT)
    for match in (*_MY_NICK.found(text), *_ADDED.found(text)):
        odd = _ODD.match(text.cased, match.end())
        if odd is None and _SOCIAL_NAME.search(match[0]):
            odd = _CAPITALS.match(text.cased, match.end())
        if odd is not None:
            yield TextFinding(*text.place(*odd.span()), TextKind.ACCOUNT)
    yield from _owned(text)
    if speaks_of(text, "friend", "player", "clan tag", "fc", "switch", "ma ket", "ma ban", "ma nguoi", "id nguoi"):
        for match in _FRIEND_CODE.found(text):
            yield TextFinding(*text.place(*match.span("id")), TextKind.ACCOUNT)
    for match in _NUMBERED.found(text):
        if _PLATFORM_NEAR.near(text, match.start() - 24, match.end()):
            yield TextFinding(*text.place(*match.span("id")), TextKind.ACCOUNT)
    for match in _HANDLE.finditer(text.bare):
        if _ASKED.near(text, match.start() - 40, match.start()) or _ASKED.near(text, match.end(), match.end() + 20):
            yield TextFinding(*text.place(*match.span()), TextKind.ACCOUNT)
    for match in _USER.finditer(text.bare):
        yield TextFinding(*text.place(*match.span("name")), TextKind.ACCOUNT)
    for match in _PROFILE.finditer(text.bare):
        yield TextFinding(*text.place(*match.span()), TextKind.ACCOUNT)
    for match in _TAG.finditer(text.bare):
        yield TextFinding(*text.place(*match.span()), TextKind.ACCOUNT)


def _owned(text: Folded) -> Iterator[TextFinding]:
    if not speaks_of(text, "'s", "tag", "name", "handle", "user", "ign", "id", "my ", "nick", "acc"):
        return
    for match in _OWNED.found(text):
        name = _ONE_WORD.match(text.bare, match.end())
        if name is None or not _HAS_HANDLE.near(text, *match.span()) or _NICKNAME.near(text, match.start(), match.end()):
            continue
        written = text.cased[name.start() : name.end()].rstrip(".")
        if _looks_odd(written) and not _FOR_ALL.near(text, match.start() - 24, match.start()):
            yield TextFinding(*text.place(name.start(), name.start() + len(written)), TextKind.ACCOUNT)


def _looks_odd(name: str) -> bool:
    """Figures and letters in one word, a sign, or a capital inside: no word of a sentence looks so."""
    letters = any(letter.isalpha() for letter in name)
    figures = any(letter.isdigit() for letter in name)
    inner = re.search(r"[a-zà-ỹ][A-ZĐ]", name) is not None
    return (
        letters and len(name) >= 4 and ((figures and not re.fullmatch(r"\d.*|[a-z]{1,3}\d{1,2}", name)) or "_" in name or inner)
    )


def _unusual(word: str, cased: str) -> bool:
    """Signs or figures inside a word are how names of accounts look."""
    return any(letter in "_.#@~-" or letter.isdigit() for letter in word.strip(".")) or cased[1:] != cased[1:].lower()
