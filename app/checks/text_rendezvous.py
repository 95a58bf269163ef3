"""A meeting that is agreed on without the word for it: a day and a place with "just you and me", who comes where and who goes out to them.
Must not take a class, a parent who fetches, or a meeting on the screen for one."""

from __future__ import annotations

from collections.abc import Iterator

from app.checks.asking import speaks_of, told_only, without_blanks
from app.checks.finding import TextFinding, TextKind
from app.checks.folded import Folded
from app.checks.phrases import phrase
from app.checks.text_meet import DAY, NOT_KIN, no_meeting

_COMER = rf"(?:anh|a|chú|bác|chị|thầy|cô){NOT_KIN}"
_CHILD = r"(?:em|e|cháu|con|bé|nhóc|m|mày)"
_SPOT = r"(?:đầu|cuối|ngõ|hẻm|cổng|góc|ngã|công viên|quán|sân|bãi|bến|trạm|cầu|bờ|sau|cửa|sảnh|chung cư|rạp|siêu thị|chợ|nhà (?:văn hoá|sách|thờ|xe)|cây|gốc|hồ|ga|trường|aeon|vincom|lotte|mall)"
_CLOCK = r"(?:\d{1,2}\s?(?:h|g|giờ|rưỡi)(?:\s?\d{1,2}|\s?rưỡi)?|\d{1,2}[:.]\d\d|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) giờ(?: rưỡi)?)"
# "chú ra đầu ngõ, cháu xuống lấy quà": one comes to a place, the child goes out to it.
_COME_OUT = phrase(
    rf"\b(?:{DAY}|{_CLOCK})(?!\w)[^.!?\n]{{0,24}}?(?<!mẹ[ ])(?<!bố[ ])(?<!ba[ ])\b{_COMER}(?: (?:sẽ|có|đang|chạy|đi|lái|lại))* (?:ra|tới|đến|qua|xuống|lên|ghé)(?: (?:ngay|tận|chỗ|cái|ở|trước))* {_SPOT}(?!\w)[^.!?\n]{{0,24}}?[\s,]+{_CHILD}(?: (?:cứ|nhớ|chỉ cần|thì|tự|lẻn|chạy|đi|tranh thủ|bước))* (?:ra|xuống|lên|tới|qua|chạy ra|lẻn ra)(?!\w)(?: [^\s.,!?;:]+){{0,3}}"
)
# "hẹn 7h tối thứ 7 trước cổng rạp".
_AGREED = phrase(
    rf"\bhẹn(?: (?:em|e|bạn|cậu|m|mày|nhau|bé|t|tớ|mình|lại|cháu))*(?: lúc)? (?:{DAY}|{_CLOCK})(?: (?:{DAY}|{_CLOCK}|này|nay|tới|sau|lúc|\d))*,? (?:ở|tại|ngoài|trước|dưới|sau|ngay|chỗ)(?: (?:cái|cổng|cửa|trước|sau|chỗ))* {_SPOT}(?!\w)(?: [^\s.,!?;:]+){{0,3}}(?:,? (?:đi|tới|ra) (?:một|1) mình)?"
)
# "tối t7 9h ở cổng Aeon nha, tới nơi thì gọi": a day, an hour, a place, and what to do there.
_COME_AND_CALL = phrase(
    rf"\b{DAY}(?: {DAY}| này| nay| tới| lúc| tầm| khoảng| rưỡi| {_CLOCK}){{1,4}},? (?:ở|tại|ngoài|trước|dưới|sau|ngay|chỗ)(?: (?:cái|cổng|cửa|trước|sau|chỗ))* {_SPOT}(?!\w)[^.!?\n]{{0,40}}?\b(?:(?:tới|đến|ra|có mặt)(?: (?:nơi|đó|chỗ|thì|là|rồi))* (?:gọi|alo|nhắn|nt|call|hú|bấm chuông|ới)|gặp (?:nhau|t|tớ|mình|anh|a|chú)|(?:t|tớ|mình|tao|anh|a|chú|tui) (?:chờ|đợi)|(?:chờ|đợi) (?:t|tớ|mình|tao|anh|a|chú|tui|sẵn))(?!\w)"
)
# ---- English ----
_TWO = phrase(
    r"\b(?:just|only|it'?ll be|it's) (?:you and me|you n me|you & me|me and you|the two of us|us two|two of us|you and i)\b(?:,? (?:ok|okay|alone|right|k|deal)\b)?"
    r"|(?<!\w)(?:chỉ|mỗi|có)(?: mỗi)? (?:hai|2) (?:đứa mình|đứa|anh em mình|chú cháu mình|mình)(?: (?:thôi|với nhau))?(?!\w)"
)
_DAY_EN = phrase(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|sat|sun|fri|noon|midnight|tonight|tomorrow|after (?:school|class|dinner|lunch)|this (?:weekend|afternoon|evening)|\d{1,2} ?(?:am|pm|o'clock)|at \d{1,2}|\d{1,2}:\d\d)\b"
    rf"|\b(?:{DAY}|{_CLOCK})(?!\w)"
)
_PLACE_EN = phrase(
    r"\b(?:bus stop|gate|mall|park|cinema|movies|station|cafe|café|coffee shop|corner|playground|beach|pool|library|bridge|lake|river|hotel|parking lot|car park|carpark|garage|supermarket|store|shop|market|arcade|alley|church|gym|court|skate ?park|school|field|woods|pier|behind the \w+|my (?:place|house|car|van))\b"
    rf"|\b{_SPOT}(?!\w)"
)
_FAR = 70
# "pick me up": of a parent as often, so that something must be odd: a place out of sight, or that nobody is to know.
_PICK_ME_UP = phrase(
    r"\b(?:(?:can|could|will|would) (?:you|u|ya)(?: [^\s.,!?;:]+){0,2}? |(?:please |just |so |then |come |and )?)(?:pick|come get|come pick|scoop|grab|get) (?:me|us)(?: up)?(?!\w)(?: (?:at|from|behind|around|by|near|outside|in|on|two|a few|down))(?: (?:at|from|behind|around|by|near|outside|in|on|the|back|corner|block|blocks|away|of)){0,5}(?: [^\s.,!?;:]+){0,4}"
)
_OUT_OF_SIGHT = phrase(
    r"\b(?:behind|around the (?:corner|back)|back (?:gate|door|entrance)|side (?:gate|door|street)|(?:a|one|two|three|few) blocks?|down the (?:street|road|block)|end of (?:the|my) (?:street|road|lane|block)|(?:don'?t|do not|never|not gonna|not going to|without) (?:tell|telling|say|let)|nobody (?:knows|will|has)|no one (?:knows|will|has)|secret(?:ly)?|sneak(?:ing)?|parents (?:think|won't|don't|can't)|(?:mom|mum|dad) (?:thinks|won't|doesn't|can't)|after (?:they|everyone|my parents|mom|mum) (?:are |is |go(?:es)? )?(?:asleep|sleep|to bed))\b"
)
_TO_KIN = phrase(
    r"(?:^|[\s,])(?:hi |hey |hello |ok |thanks |please |pls |love you )?(?:mum|mom|mommy|mama|dad|daddy|papa|gran|grandma|grandpa|granny|nana|auntie|uncle|bố|mẹ|ba|má)(?:[\s]*[,!?.]|\s+(?:can|could|will|would|please|pick)\b|\s*$)"
)


def rendezvous(text: Folded) -> Iterator[TextFinding]:
    spans = [match.span() for match in _COME_OUT.found(text)] if speaks_of(text, "ra ", "xuong", "len ", "toi ", "qua ") else []
    if speaks_of(text, "goi", "alo", "nhan", "gap", "cho", "doi"):
        spans += [match.span() for match in _COME_AND_CALL.found(text)]
    if speaks_of(text, "hen "):
        spans += [match.span() for match in _AGREED.found(text)]
    if speaks_of(text, "you and", "two", "me and", "you n", "you &", "hai ", "2 "):
        spans += _two_of_us(text)
    if speaks_of(text, "pick me", "pick us", "get me", "get us", "grab me", "scoop"):
        spans += [match.span() for match in _PICK_ME_UP.found(text) if _is_odd(text, *match.span())]
    for start, end in spans:
        start, end = without_blanks(text, start, end)
        if not no_meeting(text, start, end) and not told_only(text, start, end):
            yield TextFinding(*text.place(start, end), TextKind.MEET)


def _two_of_us(text: Folded) -> list[tuple[int, int]]:
    """A day, a place, and that nobody else is to come, in one sentence."""
    found = []
    for match in _TWO.found(text):
        begin = max(text.bare.rfind(sign, 0, match.start()) for sign in ("\n", ". ", "! ", "? ")) + 1
        begin = max(begin, match.start() - _FAR)
        days = [day.start() for day in _DAY_EN.between(text, begin, match.start())]
        places = [place.start() for place in _PLACE_EN.between(text, begin, match.start())]
        if days and places:
            found.append((min(*days, *places), match.end()))
    return found


def _is_odd(text: Folded, start: int, end: int) -> bool:
    return _OUT_OF_SIGHT.near(text, start, end + 48) and not _TO_KIN.near(text, start - 40, end + 40)
