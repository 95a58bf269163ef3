"""Birth dates.
Must not take one of the history book for somebody's own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checks.asking import beside, speaks_of
from app.checks.finding import TextFinding, TextKind
from app.checks.folded import Folded
from app.checks.phrases import SELF, WHOSE, phrase

_MONTH_NAMES = "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)"
_DAY_WORD = "(?:\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: một| hai| ba| bốn| lăm| sáu| bảy| tám| chín)?|hai mươi(?: mốt| hai| ba| tư| lăm| sáu| bảy| tám| chín)?|ba mươi(?: mốt)?)"
_MONTH_WORD = "(?:\\d{1,2}|giêng|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười một|mười hai|mười|chạp)"
_LONG_YEAR = r"(?:(?:19|20)\d\d|2k\d{1,2})"  # 2k12 is 2012
_YEAR_WORD = "(?:không|trăm|mười|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|lẻ|linh|mươi|mốt|lăm|tư|ngàn|nghìn)"
DATE = (
    rf"(?:\d{{4}}\s?[-/.]\s?\d{{1,2}}\s?[-/.]\s?\d{{1,2}}|\d{{1,2}}\s?[-/. ]\s?\d{{1,2}}\s?[-/. ]\s?{_LONG_YEAR}(?!\w)|\d{{1,2}}\s?[-/.]\s?\d{{1,2}}\s?[-/.]\s?\d\d(?!\d)"
    rf"|\d{{1,2}}\s?[-/.]\s?(?:(?:19|20)\d\d|\d{{1,2}})(?![\d/])"
    rf"|(?:ngày |mùng |mồng |hôm )*{_DAY_WORD} (?:tháng|thg|th) {_MONTH_WORD}(?:(?: năm)? (?:{_LONG_YEAR}|hai (?:ngàn|nghìn)(?: {_YEAR_WORD}){{1,5}}))?(?!\w)"
    rf"|(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH_NAMES}(?:,? (?:19|20)\d\d)?(?!\w)|{_MONTH_NAMES} (?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?:,? (?:19|20)\d\d)?(?!\w))"
)
_SHORT_YEAR = r"2k[01]\d(?!\w)"
_YEAR = r"(?:(?:19|20)\d\d(?!\d)|2k\d{1,2}(?!\w))"
_FILL = r"(?:\s*[:=]\s*|[\s,]+(?:là|vào|ngày|hôm|của|nè|nha|nhé|đó|luôn|rơi|trúng|ngay|mai|nay|em|e|tớ|mình|con|cháu|tao|tui|t|mk|mẹ|bố|ba|má|chị|anh|bạn|lan|nó|thứ|nhằm|đúng|is|was|on|the|in|my|tháng|năm|mùng|mồng|[a-zà-ỹđ]+(?= (?:là|vào|ngày|mùng)))){0,8}[\s:]{0,4}"
_BORN = phrase(
    rf"\b(?<!học\s)sinh(?: (?:ngày|vào|hôm|nhằm|mùng|tháng|năm))*[\s:]*(?:{DATE}|{_YEAR})"
    rf"|\b(?:sinh nhật|snhat|sn)\b{_FILL}{DATE}|\bsn\s?[:.]?\s?{_YEAR}"
    rf"|\bsinh (?:vào )?(?:tháng|thg) {_MONTH_WORD}(?:[\s/,]+(?:năm )?{_YEAR})|\b(?:sinh nhật|snhat|sn) (?:của )?(?!bác(?!\w)){WHOSE}(?: (?:rơi|trúng|vào|là|ngay|đúng|ngày|nhằm|tới|này|năm nay|mùng|nè|nha|á|thứ \w+)){{0,4}}[\s:,]*{DATE}"
    rf"|\b(?:ngày sinh|ngày tháng năm sinh|năm sinh|dob|d\.o\.b\.?|n/s|date of birth|birth ?date)\b{_FILL}(?:{DATE}|{_YEAR})"
    rf"|\bborn (?:(?:on|in) )?(?:the )?(?:{DATE}|{_YEAR}|{_MONTH_NAMES}(?: (?:19|20)\d\d)?(?!\w))"
    rf"|\b(?:birthday|bday|b-day)(?: is|'s| was|:)?(?: on)?(?: the)?[\s:]*{DATE}"
    rf"|\bi(?:'ll| will|'m going to)? (?:turn|be) \d{{1,2}} on (?:the )?{DATE}"
    rf"|\b{SELF}(?: sinh)? 2k\d{{1,2}}(?!\w)"
    rf"|\b(?:(?:sinh|đẻ)(?: ra)? (?:{SELF}|bé|nó|đứa em)|{SELF} đẻ|(?:sinh nhật|snhat|sn) (?:của )?{WHOSE} {WHOSE})(?: (?:là|vào|ngày|hôm|lúc|sáng|trưa|chiều|tối|đêm|khuya|đúng|nhằm|ra|trúng|rơi|nè|nha|á)){{0,4}}[\s:,]{{1,3}}{DATE}"
    # "em là nữ 2k13", "mình là Vy, 2k12", "nam 2k11": how children tell their age to somebody new.
    rf"|\b{SELF}(?: (?:là|tên|tên là|mới|cũng|thì|thuộc|đời|gen|nữ|nam|gái|trai|con gái|con trai|girl|boy|học sinh|hs)){{1,4}} {_SHORT_YEAR}|\b{SELF} (?:là|tên|tên là) [^\W\d_]+(?: [^\W\d_]+)?[\s,]+{_SHORT_YEAR}"
    rf"|\b(?:nữ|nam|con gái|con trai|gái|trai|girl|boy|female|male)[\s,/|-]+(?:sn |sinh |sinh năm )?(?:{_SHORT_YEAR}|k[01]\d(?!\w))|\b{_SHORT_YEAR}[\s,/|-]+(?:nữ|con gái|con trai|girl|boy|female|male|hn|hcm|sg)(?!\w)"
)
# Told the other way round, or as what happens on that day: "Feb 11, I turn 10", "19/12 là sinh nhật em".
_AGE = "(?:\\d{1,2}|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)"
_THAT_DAY = phrase(
    rf"(?<![\d/.]){DATE}(?: (?:này|tới|năm nay|nè|nha|nay))*[\s,]+(?:(?:là|thì|mới|đúng|đến|tới|cũng) )*(?:ngày )?(?:sinh nhật|snhat|sn)(?: (?:lần )?thứ [^\s.,!?]+(?: hai| ba| một)?)?(?: (?:của|tròn \d{{1,2}} tuổi|tròn \d{{1,2}}|\d{{1,2}} tuổi))* {SELF}(?! (?:mèo|chó|cún|chuột|hamster|gấu|vịt|thỏ|gà|cá)(?!\w))(?!\w)"
    rf"|(?<![\d/.]){DATE}(?: (?:này|tới|nè))*[\s,]+(?:(?:là|thì) )?{SELF} (?:(?:sẽ|được|đủ|mới|vừa|lên|tròn|sang|bước) )*(?:lên|tròn|được|sang) {_DAY_WORD} tuổi"
    rf"|(?<![\d/.]){DATE}[^.!?\n\d]{{0,14}}?\bi(?:'ll| will|'m going to|'m gonna|'m| am)? (?:be )?turn(?:ing)? {_AGE}(?!\w|[.:]\d)"
    rf"|(?<![\d/.]){DATE}[\s,)]{{1,3}}(?:(?:is|it's|its|that's|that is|was|will be|on) )?my (?:\w+ )?(?:birthday|bday|b-day)"
    rf"|\bmy (?:\w+ )?(?:birthday|bday|b-day)(?:'s| is| was)?(?: (?:is|was|tomorrow|today|coming|up|soon|next week|this \w+|next \w+|on))*[\s,:(-]{{1,3}}(?:on )?(?:the )?{DATE}"
)
_ITS_WORD = phrase(r"\b(?:sinh nhật|snhat|sn|tuổi|turn(?:ing)?|birthday|bday|b-day)\b")
_BORN_LATER = phrase(
    rf"\b{SELF}(?: (?:được|đã|mới|cũng|thì|vừa|là|sinh|lại|bé|vốn))* (?:chào đời|lọt lòng|ra đời|cất tiếng khóc(?: chào đời| đầu tiên)?)(?!\w)[^.!?\n]{{0,24}}?(?:{DATE}|(?<!\d)20[01]\d(?!\d)|{_SHORT_YEAR})"
    rf"|\bi came into (?:the|this) world (?:on|in) (?:the )?(?:{DATE}|20[01]\d(?!\d))"
)
_OF_FAMILY = phrase(r"\b(?:em|e|tớ|mình|con|cháu|tao|tui|mẹ|bố|ba|má|chị|anh|ông|bà|my|mum|mom|dad|me|i|nhà)\b")


def birth_dates(text: Folded) -> Iterator[TextFinding]:
    for match in _found(text):
        # "born in December 1770": the year stands behind what is found.
        year = re.search(r"(?<!\d)(?:1\d|20)\d\d(?!\d)", text.bare[match.start() : match.end() + 6])
        own = _OF_FAMILY.near(text, match.start() - 24, match.end())
        # Whoever was born before 2000 is somebody of the history book or of the match, unless the family is named.
        if year is None or int(year[0]) >= 2000 or (own and int(year[0]) >= 1930):
            yield TextFinding(*text.place(*match.span()), TextKind.BIRTH_DATE)


def _found(text: Folded) -> Iterator[re.Match[str]]:
    yield from _BORN.found(text)
    if speaks_of(text, "sinh nhat", "sn", "tuoi", "turn", "birthday", "bday", "b-day"):
        # Only beside its word: dates are looked for at every letter otherwise.
        yield from beside(text, _THAT_DAY, (match.span() for match in _ITS_WORD.found(text)), 48, 48)
    if speaks_of(text, "doi", "lot long", "khoc", "came into"):
        yield from _BORN_LATER.found(text)
