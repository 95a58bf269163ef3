"""Phone numbers, and numbers of papers.
Must not look anything up but the numbering plan."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checks.digits import Row, rows
from app.checks.finding import TextFinding, TextKind
from app.checks.folded import Folded
from app.checks.phrases import any_of, phrase

NEAR = 48
"""Letters between a word such as "passport" and the number that it speaks of."""
PHONE_CUE = phrase(
    r"\b(?:sđt|sdt|đt|dt|số (?:điện thoại|đt|phone|máy|zalo)|số (?:của )?"
    r"(?:em|tớ|mình|mẹ|bố|ba|má|con|tao|tui|anh|chị|nhà|ông|bà|cô|dì|chú|bác)|số (?:này|cũ|mới)|zalo|phone|number|mobile|cell|whatsapp|(?:call|text|ring) (?:me|us|my \w+)|hotline)\b"
)
_IN_PARTS = phrase(
    r"\b(?:nửa|đầu|khúc|phần|đoạn|first|start|starts|begins?)(?: [^\s.,!?;:\d]+){0,3}[\s:]{1,3}(?P<first>0\d{2,6})(?P<rest>(?:[\s,.;]{1,3}(?:[^\s.,!?;:\d]+[\s,:]{1,3}){1,4}\d{2,7}(?!\d)){1,4})"
)
# "(555) 013-4478": how numbers of North America are written; without the word beside it, a score or a model.
_AS_ABROAD = re.compile(r"(?:1[-. ])?\(?[2-9]\d\d\)?[-. ]{1,2}\d{3}[-. ]\d{4}")
_NO_PHONE = phrase(
    r"\b(?:order|tracking|serial|ticket|model|isbn|item|part|reference|ref|invoice|booking|case|đơn hàng|vận đơn|đơn|hoá đơn|seri|mẫu)(?: (?:number|code|id|no|is|mã|số|hàng))*\b"
)
PAPER_CUE = phrase(
    r"\b(?:cccd|cmnd|cmt|căn cước|chứng minh (?:thư|nhân dân)|thẻ căn cước|hộ chiếu|passport|mã định danh|số định danh|mã (?:số )?học sinh|mã hs|"
    r"thẻ học sinh|bhyt|bảo hiểm(?: y tế)?|số báo danh|sbd|mã (?:số )?thuế|mshs|mssv|msv|mã (?:số )?sinh viên|giấy khai sinh|bằng lái|gplx|"
    r"id card|identity (?:card|number)|id number|citizen(?:ship)? (?:id|card|number)|birth certificate|driving licen[cs]e|student (?:id|number|code|card)|social security|insurance (?:card|number))\b"
)
CALLS = phrase(r"\b(?:sđt|sdt|đt|dt|điện thoại|zalo|phone|mobile|whatsapp|gọi|alo|nhắn|liên hệ|lh|call|text|ring)\b")
_PAPER = re.compile(r"(?<![\w])(?=[a-z\d]*\d)[a-z]{0,3}\s?\d(?:[ .\-]?\d){5,16}(?![\w])")
# A school's or a library's own: short, or with a sign behind its letters. Only right behind the name of the paper.
_SHORT_PAPER = re.compile(
    r"(?<![\w])(?:[a-z]{1,4}(?:[\-.]\d{2,4})?[\-.]?\d{4,12}|\d{5})(?![\w/]|[.,:]\d|\s?(?:k|d|dong|vnd|nguoi|ban|lan|people|usd)(?!\w))"
)
_OF_THE_PAPER = phrase(
    r"[\s,]*(?:(?:của|mang|ghi|có|là|số|mã|nè|nha|đây|thẻ|này|em|e|tớ|mình|mk|con|cháu|tao|t|tui|tôi|bé|bạn|anh|chị|mẹ|bố|ba|is|it's|was|says|reads|number|no|code|the|on|my|for|here)[\s.,:]+){0,6}(?:(?:là|is|số|ghi|mã|no\.?|number|says|reads|'s)\s+)?[:=#]?\s*"
)
_A_DATE = re.compile(r"\d{1,2}([ .\-])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([ .\-])\d{1,2}\2\d{1,2}")
# The card of the health insurance: a group of people, how much is paid, the province, and ten figures. No other row looks so.
_INSURANCE = re.compile(
    rf"(?<!\w){any_of('dn hx ch nn tk hc xk ht tb no ct xb tn cs qn ca cy xn ms cc ck cb kc hd te bt hn dt dk xd ts tc tq ta ty hg ls pv hs sv gb gd th tv td tu ba')}\s?[1-5]\s?\d\d(?:\s?\d){{10}}(?!\w)"
)


def numbers(text: Folded) -> Iterator[TextFinding]:
    """Phone numbers and numbers of papers: the rows of digits are looked for once."""
    found = rows(text)
    yield from _phones(text, found)
    yield from _papers(text, found)


def _phones(text: Folded, found: tuple[Row, ...]) -> Iterator[TextFinding]:
    yield from _halves(text)
    for row in found:
        if len(row.digits) < 8 or (len(row.digits) <= 13 and _is_of_a_paper(text, row.start)):
            continue
        at = 0
        for part in row.parts(8, 15):
            if part.start < at or not _is_phone(text, part):
                continue
            at = part.end
            start = part.start
            while start > 0 and text.bare[start - 1] in "+(":
                start -= 1
            yield TextFinding(*text.place(start, part.end), TextKind.PHONE)


def _halves(text: Folded) -> Iterator[TextFinding]:
    """ "Nửa đầu 03977, nửa sau 42618": one number in two, or in more."""
    for match in _IN_PARTS.found(text):
        rest = list(re.finditer(r"\d+", match["rest"]))
        for count in range(len(rest), 0, -1):
            number = match["first"] + "".join(part[0] for part in rest[:count])
            if _valid("+84" + number[1:]):
                end = match.start("rest") + rest[count - 1].end()
                yield TextFinding(*text.place(match.start("first"), end), TextKind.PHONE)
                break


def _is_phone(text: Folded, part: Row) -> bool:
    digits = part.digits
    abroad = text.bare[max(0, part.start - 2) : part.start].strip(" (").endswith("+")
    if abroad or digits.startswith("00"):
        number = digits if abroad else digits[2:]
        return _valid("+" + number) or (10 <= len(number) <= 13 and PHONE_CUE.near(text, part.start - NEAR, part.start))
    if digits.startswith("84") and len(digits) in (11, 12):
        return _valid("+" + digits)
    cued = PHONE_CUE.near(text, part.start - NEAR, part.start)
    if digits.startswith("0"):
        if len(digits) in (10, 11) and _valid("+84" + digits[1:]):
            return True
        # Not in the plan (an old one of eleven digits, one that is not given out yet): with the word beside it, it is meant as one.
        return cued and len(digits) in (9, 10, 11) and not part.digits.startswith("012345")
    if cued and _AS_ABROAD.fullmatch(text.bare[max(0, part.start - text.bare[: part.start].endswith("(")) : part.end]):
        return not _NO_PHONE.near(text, part.start - 32, part.start)
    return cued and len(digits) == 9 and _valid("+84" + digits)


def _is_of_a_paper(text: Folded, start: int) -> bool:
    """Right behind the name of a paper, such as "my id card number is": "number" speaks of the paper there, and the first digits of its number
    may look like those of a phone."""
    end = PAPER_CUE.last_end(text, start - NEAR, start)
    if end is None or start - end > 28 or re.search(r"[\d,;.!?\n]", text.bare[end:start]):
        return False
    return not CALLS.near(text, end, start)


def _valid(number: str) -> bool:
    """Of a person: numbers that everybody may call (1800, 1900) are no secret."""
    import phonenumbers as plan

    try:
        parsed = plan.parse(number)
    except plan.NumberParseException:
        return False
    public = (
        plan.PhoneNumberType.TOLL_FREE, plan.PhoneNumberType.PREMIUM_RATE, plan.PhoneNumberType.SHARED_COST, plan.PhoneNumberType.UAN
    )  # fmt: skip
    return plan.is_valid_number(parsed) and plan.number_type(parsed) not in public


def _papers(text: Folded, found: tuple[Row, ...]) -> Iterator[TextFinding]:
    for match in _INSURANCE.finditer(text.bare):
        yield TextFinding(*text.place(*match.span()), TextKind.ID_NUMBER)
    for match in _PAPER.finditer(text.bare):
        if _A_DATE.fullmatch(match[0]):
            continue
        digits = re.sub(r"\D", "", match[0])
        if PAPER_CUE.near(text, match.start() - NEAR, match.start()) or _is_citizen_number(match[0], digits):
            yield TextFinding(*text.place(*match.span()), TextKind.ID_NUMBER)
    yield from _short_papers(text)
    for row in found:
        # Digit by digit, or in words: only with the name of the paper beside it.
        apart = len(row.digits) in (9, 10, 12) and len(row.pieces) >= 9
        if apart and PAPER_CUE.near(text, row.start - NEAR, row.start):
            yield TextFinding(*text.place(row.start, row.end), TextKind.ID_NUMBER)


def _short_papers(text: Folded) -> Iterator[TextFinding]:
    for cue in PAPER_CUE.found(text):
        between = (_OF_THE_PAPER.marked if cue.string is text.marked else _OF_THE_PAPER.plain).match(cue.string, cue.end())
        value = _SHORT_PAPER.match(text.bare, between.end()) if between is not None else None
        if value is not None and not re.fullmatch(r"20\d\d", value[0]):
            yield TextFinding(*text.place(*value.span()), TextKind.ID_NUMBER)


def _is_citizen_number(written: str, digits: str) -> bool:
    """Twelve digits: province, century and sex, year of birth, and six more (Circular 59/2021/TT-BCA). No other row looks so."""
    if len(digits) != 12 or not written[0].isdigit() or re.search(r"[.\-]", written):
        return False
    groups = [len(group) for group in written.split()]
    if groups not in ([12], [3, 3, 3, 3], [4, 4, 4], [6, 6], [3, 9]):
        return False
    return 1 <= int(digits[:3]) <= 96 and digits[3] in "0123"
