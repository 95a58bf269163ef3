"""A child's school and class, and birth dates.
Must not know any school by name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checks.finding import TextFinding, TextKind
from app.checks.folded import Folded
from app.checks.phrases import any_of, phrase

CHILD = "(?:em|e|tớ|mình|mk|mik|con|cháu|tao|t|tui|tôi|bọn (?:em|mình|tớ|tao)|tụi (?:em|mình))"

# ---- school ----

_KINDS = any_of(
    "tiểu_học mầm_non mẫu_giáo thcs thpt cấp_1 cấp_2 cấp_3 c1 c2 c3 trung_học_cơ_sở trung_học_phổ_thông trung_học liên_cấp quốc_tế song_ngữ ptth ptcs chuyên"
)
_WITH_KIND = phrase(rf"\b(?:trường )?(?:th |th&thcs )?{_KINDS}(?: {_KINDS})?(?: năng khiếu)? (?=[^\W\d_])")
_PLAIN_SCHOOL = phrase(r"(?<![\w])trường (?=[^\W\d_])")
_NOT_A_SCHOOL = phrase(
    r"\b(?:môi|thị|quảng|hiện|phim|công|chiến|nông|lâm|sở|đường|tuyến|dãy núi|đảo|quần đảo|bài hát|hội|ngoại)\s*$"
)
_NOT_CHILDREN_S = phrase(r"(?:đại học|cao đẳng|đh|sơn|sa|giang|an|hợp|kỳ|thành|đời|tồn|làng|teen|phái|nhóm|ca|quay)(?![\w])")
_STUDIES = phrase(
    rf"\b(?:học|hoc|cổng|ở|tại|gần|lớp|vào|thi|đậu|đỗ|bên|sân|chuyển|tan|sang|tên|là|cùng)(?: ở| tại| bên| sang| về| cái)?\s*$|\b{CHILD}\s+$|[/:,]\s*$"
)
_ENDS_NAME = phrase(
    r"(?:của|là|có|rất|này|kia|nào|nghỉ|tổ chức|cho|được|đẹp|rộng|to|nhỏ|cũ|mới|mình|em|tớ|tao|con|tui|thì|và|với|nhưng|nha|nhé|ạ|á|đi|ở|bị|bắt|"
    r"hôm|ngày|tuần|năm|sáng|chiều|tối|toàn|trên|trong|gần|cạnh|lúc|từ|đến|tới|khó|dễ|hay|vui|buồn|không|ko|k|đang|sẽ|đã|làng|teen|phái|học|mầm|nó|"
    r"bạn|bọn|tụi|lớp|nè|đó|đấy|vậy|thế|sao|à|hả|cũng|đều|thi|nhà|ai|gì|còn|nên|mà|đợt|vừa|ha|luôn|quá|lắm)(?![\w])"
)
_WORD = re.compile(r"[^\W_]+(?:[.\-][^\W_]+)*")
_CLASS = phrase(
    r"\blớp\s*(?:\d{1,2}\s?(?:[a-hk]\s?\d{0,2}(?![\w])|[/.]\s?\d{1,2}(?![\d])|-\s?\d{1,2}(?![\d])|(?:chuyên|anh|toán|văn|lý|hoá|tin) ?\d?(?![\w]))|(?:lá|chồi|mầm) ?\d(?![\w]))"
)
_OWN_CLASS = phrase(
    rf"\b{CHILD}(?: thì| đang| mới| vừa| sắp| giờ| năm nay| cũng| là| nè)*(?: học| lên| vào| học ở)+ (?:lớp )?\d{{1,2}}(?:\s?(?:[a-hk]\d{{0,2}}|[/.]\d{{1,2}}))(?![\w/])"
    rf"|\b{CHILD}(?: thì| đang| mới| vừa| sắp| giờ| năm nay| cũng| là| nè)*(?: học| lên| vào| học ở)+ lớp \d{{1,2}}(?![\w/.]| \d)"
    rf"|\bhọc sinh lớp \d{{1,2}}(?:\s?(?:[a-hk]\d{{0,2}}|[/.]\d{{1,2}}))(?![\w/])"
)
_GRADE = phrase(
    r"\b(?:class|form)\s+\d{1,2}\s?-?[a-hk]\d?(?![\w])|\b(?:grade|year)\s+\d{1,2}\s?-?[a-hk]\d?(?![\w])"
    r"|\bi(?:'m| am|m)? (?:in|going into|starting|study in)(?: the)? (?:grade|year|class) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine)(?![\w])"
    r"|\bi(?:'m| am|m)? (?:in|going into|starting)(?: the)? (?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth) grade(?![\w])"
)
_NAMED_SCHOOL = re.compile(
    r"(?:\b[A-ZĐ][\w'&.\-]*\s+){1,4}(?:(?:[Pp]rimary|[Ee]lementary|[Ss]econdary|[Mm]iddle|[Hh]igh|[Ii]nternational|[Bb]ilingual|[Gg]ifted|[Gg]rammar)\s+){0,2}[Ss]chool\b(?! of)"
)
_GOES_TO = phrase(
    r"\b(?:i|we|my (?:brother|sister|friend)) (?:go|goes|study|studies|learn) (?:to|at|in) |\bmy school(?: is|'s)(?: called)? |\b(?:i am|i'm|im) (?:a )?(?:student|pupil) (?:at|of) "
)
_NO_SCHOOL = frozenset(
    {
        "My",
        "Our",
        "The",
        "Sunday",
        "Old",
        "After",
        "In",
        "At",
        "High",
        "Middle",
        "Primary",
        "Elementary",
        "Night",
        "Back",
        "No",
        "I",
        "Music",
        "Summer",
        "New",
        "Monster",
        "Is",
        "To",
        "This",
        "That",
        "Your",
        "Secondary",
    }
)
_NAME_IN_ENGLISH = re.compile(r"(?:[A-ZĐ][\w'.\-]*)(?:\s+[A-ZĐ][\w'.\-]*){0,4}")


def schools(text: Folded) -> Iterator[TextFinding]:
    spans = [*_by_kind(text), *_by_plain_word(text), *_in_english(text)]
    for pattern in (_CLASS, _OWN_CLASS, _GRADE):
        spans += [match.span() for match in pattern.found(text)]
    for start, end in spans:
        yield TextFinding(*text.place(start, end), TextKind.SCHOOL)


def _by_kind(text: Folded) -> Iterator[tuple[int, int]]:
    for match in _WITH_KIND.found(text):
        end = _name_end(text, match.end(), match.string, 4)
        if end is not None:
            yield match.start(), end


def _by_plain_word(text: Folded) -> Iterator[tuple[int, int]]:
    for match in _PLAIN_SCHOOL.found(text):
        marked = match.string is text.marked
        capital = text.cased[match.end()].isupper()
        before = max(0, match.start() - 24), match.start()
        if text.cased[match.start()].isupper() and text.cased[match.start() : match.end()].strip() != "Trường":
            continue
        if _NOT_A_SCHOOL.near(text, *before) or (_NOT_CHILDREN_S.marked if marked else _NOT_CHILDREN_S.plain).match(
            match.string, match.end()
        ):
            continue
        end = _name_end(text, match.end(), match.string, 3)
        cued = _STUDIES.near(text, *before)
        if end is None or not (cued or (capital and marked and text.cased[match.start()] == "t")):
            continue
        if capital or len(_WORD.findall(text.marked[match.end() : end])) >= 2:
            yield match.start(), end


def _name_end(text: Folded, start: int, source: str, most: int) -> int | None:
    """Where a name that begins here ends. None: an ordinary word goes on here. A name in capitals ends with them."""
    ends, capital = None, text.cased[start].isupper()
    at = start
    stop = _ENDS_NAME.marked if source is text.marked else _ENDS_NAME.plain
    for _word in range(most):
        match = _WORD.match(text.marked, at)
        if match is None or (stop.match(source, at) and not text.cased[at].isupper()):
            break
        if capital and not text.cased[at].isupper() and not text.cased[at].isdigit():
            break
        ends = match.end()
        if ends >= len(text.marked) or text.marked[ends] != " ":
            break
        at = ends + 1
    return ends


def _in_english(text: Folded) -> Iterator[tuple[int, int]]:
    for match in _NAMED_SCHOOL.finditer(text.cased):
        start = match.start()
        words = match[0].split()
        while words and (words[0] in _NO_SCHOOL or words[0].lower() in ("i'm", "i")):
            start = text.cased.index(words[0], start) + len(words[0])
            words = words[1:]
        if len(words) >= 2 and words[0].lower() not in (
            "school",
            "primary",
            "high",
            "secondary",
            "middle",
            "elementary",
            "international",
        ):
            while text.cased[start].isspace():
                start += 1
            yield start, match.end()
    for cue in _GOES_TO.found(text):
        match_name = _NAME_IN_ENGLISH.match(text.cased, cue.end())
        if match_name is not None and match_name[0].split()[0] not in _NO_SCHOOL:
            yield cue.end(), match_name.end()


# ---- birth dates ----

_MONTH_NAMES = "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)"
_DAY_WORD = "(?:\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: một| hai| ba| bốn| lăm| sáu| bảy| tám| chín)?|hai mươi(?: mốt| hai| ba| tư| lăm| sáu| bảy| tám| chín)?|ba mươi(?: mốt)?)"
_MONTH_WORD = "(?:\\d{1,2}|giêng|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười một|mười hai|mười|chạp)"
DATE = (
    rf"(?:\d{{4}}\s?[-/.]\s?\d{{1,2}}\s?[-/.]\s?\d{{1,2}}|\d{{1,2}}\s?[-/. ]\s?\d{{1,2}}\s?[-/. ]\s?(?:19|20)\d\d|\d{{1,2}}\s?[-/.]\s?\d{{1,2}}\s?[-/.]\s?\d\d(?!\d)"
    rf"|\d{{1,2}}\s?[-/.]\s?(?:(?:19|20)\d\d|\d{{1,2}})(?![\d/])"
    rf"|(?:ngày |mùng |mồng |hôm )*{_DAY_WORD} (?:tháng|thg|th) {_MONTH_WORD}(?:(?: năm)? (?:19|20)\d\d)?(?!\w)"
    rf"|(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH_NAMES}(?:,? (?:19|20)\d\d)?(?!\w)|{_MONTH_NAMES} (?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?:,? (?:19|20)\d\d)?(?!\w))"
)
_YEAR = r"(?:(?:19|20)\d\d(?!\d)|2k\d{1,2}(?!\w))"
_FILL = r"(?:\s*[:=]\s*|[\s,]+(?:là|vào|ngày|hôm|của|em|e|tớ|mình|con|cháu|tao|tui|t|mk|mẹ|bố|ba|má|chị|anh|bạn|lan|nó|thứ|nhằm|đúng|is|was|on|the|in|my|tháng|năm|mùng|mồng|[a-zà-ỹđ]+(?= (?:là|vào|ngày|mùng)))){0,8}[\s:]{0,4}"
_BORN = phrase(
    rf"\bsinh(?: (?:ngày|vào|hôm|nhằm|mùng|tháng|năm))*[\s:]*(?:{DATE}|{_YEAR})"
    rf"|\b(?:sinh nhật|snhat|sn)\b{_FILL}{DATE}"
    rf"|\b(?:ngày sinh|ngày tháng năm sinh|năm sinh|dob|d\.o\.b\.?|n/s|date of birth|birth ?date)\b{_FILL}(?:{DATE}|{_YEAR})"
    rf"|\bborn (?:(?:on|in) )?(?:the )?(?:{DATE}|{_YEAR}|{_MONTH_NAMES}(?: (?:19|20)\d\d)?(?!\w))"
    rf"|\b(?:birthday|bday|b-day)(?: is|'s| was|:)?(?: on)?(?: the)?[\s:]*{DATE}"
    rf"|\bi(?:'ll| will|'m going to)? (?:turn|be) \d{{1,2}} on (?:the )?{DATE}"
    rf"|\b{CHILD}(?: sinh)? 2k\d{{1,2}}(?!\w)"
)
_OF_FAMILY = phrase(r"\b(?:em|e|tớ|mình|con|cháu|tao|tui|mẹ|bố|ba|má|chị|anh|ông|bà|my|mum|mom|dad|me|i|nhà)\b")


def birth_dates(text: Folded) -> Iterator[TextFinding]:
    for match in _BORN.found(text):
        year = re.search(r"(?:19|20)\d\d", match[0])
        own = _OF_FAMILY.near(text, match.start() - 24, match.end())
        # Whoever was born before 2000 is somebody of the history book or of the match, unless the family is named.
        if year is None or int(year[0]) >= 2000 or (own and int(year[0]) >= 1930):
            yield TextFinding(*text.place(*match.span()), TextKind.BIRTH_DATE)
