"""A child's school and class.
Must not know any school by name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checks.finding import TextFinding, TextKind
from app.checks.folded import Folded
from app.checks.phrases import LIKE_A_PERSON, SELF, WHOSE, any_of, phrase

_KINDS = any_of(
    "tiểu_học mầm_non mẫu_giáo thcs thpt cấp_1 cấp_2 cấp_3 cấp_một cấp_hai cấp_ba c1 c2 c3 trung_học_cơ_sở trung_học_phổ_thông trung_học liên_cấp quốc_tế song_ngữ ptth ptcs chuyên"
)
_WITH_KIND = phrase(rf"\b(?:trường )?(?:th |th&thcs )?{_KINDS}(?: {_KINDS})?(?: năng khiếu)? (?=[^\W\d_])")
_OF_A_HOUSE = phrase(r"\b(?:lô|block|toà|dãy|căn|khu|nhà|tầng|sảnh|tháp)\s*$")
_ANY_KIND = phrase(r"(?:cấp|chuyên|quốc tế|song ngữ|liên cấp|trung học)\b")
"""Words that speak of other things too."""
_PLAIN_SCHOOL = phrase(r"(?<![\w])trường (?=[^\W\d_])")
_NOT_A_SCHOOL = phrase(
    r"\b(?:môi|thị|quảng|hiện|phim|công|chiến|nông|lâm|sở|đường|tuyến|dãy núi|đảo|quần đảo|bài hát|hội|ngoại)\s*$"
)
_NOT_CHILDREN_S = phrase(r"(?:đại học|cao đẳng|đh|sơn|sa|giang|an|hợp|kỳ|thành|đời|tồn|làng|teen|phái|nhóm|ca|quay)(?![\w])")
_STUDIES = phrase(
    rf"\b(?:học|hoc|cổng|ở|tại|gần|lớp|vào|thi|đậu|đỗ|bên|sân|chuyển|tan|sang|tên|là|cùng)(?: ở| tại| bên| sang| về| cái)?\s*$|\b{SELF}\s+$|[/:,]\s*$"
)
_ENDS_NAME = phrase(
    r"(?:ơi|của|là|có|rất|này|kia|nào|nghỉ|tổ chức|cho|được|đẹp|rộng|to|nhỏ|cũ|mới|mình|em|tớ|tao|con|tui|thì|và|với|nhưng|nha|nhé|ạ|á|đi|ở|bị|bắt|"
    r"hôm|ngày|tuần|năm|sáng|chiều|tối|toàn|trên|trong|gần|cạnh|lúc|từ|đến|tới|khó|dễ|hay|vui|buồn|không|ko|k|đang|sẽ|đã|làng|teen|phái|học|mầm|nó|"
    r"bạn|bọn|tụi|lớp|nè|đó|đấy|vậy|thế|sao|à|hả|cũng|đều|thi|nhà|ai|gì|còn|nên|mà|đợt|vừa|ha|luôn|quá|lắm|tập|họp|điểm)(?![\w])"
)
_MAYBE_STUDIES = phrase(
    r"\b(?:hs|học sinh|hsinh|của|trước|sau|đối diện|qua|đến|tới|đón|rước|ngoài|trong|rời|về|từ|với|dạy|là|thuộc|ra|trước cổng|sau lưng|kế|cạnh)\s*$|\b\d{1,2}\s?[a-k]?\d{0,2}\s*$|\d[./]\d{1,2}\s*$"
)
"""Only before a name that is one: with capitals, or that begins like a person's."""
_WORD = re.compile(r"[^\W_]+(?:[.\-][^\W_]+)*")
_CLASS = phrase(
    r"\blớp\s*(?:(?:1[0-2]|[1-9])\s?(?:[a-hk]\s?\d{0,2}(?![\w])|[/.]\s?\d{1,2}(?![\d])|-\s?\d{1,2}(?![\d])|(?:chuyên|anh|toán|văn|lý|hoá|tin) ?\d?(?![\w]))|(?:lá|chồi|mầm) ?\d(?![\w]))"
)
_CODE = r"(?:1[0-2]|[1-9])[a-e]\d{1,2}"
_CODED = phrase(rf"(?<![\w/.,]){_CODE}(?![\w/])")
# "8/7 Trần Văn Ơn": a class and the name of its school; a day or a house's number only where nobody studies.
_SLASHED = phrase(r"(?<![\w/.,])(?:1[0-2]|[1-9])[/.](?:1\d|20|[1-9]) (?:trường )?(?=[^\W\d_])")
_IN_CLASS = phrase(
    r"\b(?:học|lớp|hs|học sinh|chuyển (?:sang|qua|vô|vào|về|lên)|học (?:bên|cùng|chung)|bên lớp|(?:vào|vô|lên) lớp)\s*$"
)
# Without marks: "lop truong oi" calls the head of the class ("trưởng").
_A_HEAD = re.compile(r"\b(?:lop|hieu|doi|to|nhom|ban|hoi|vien|pho|cong|thuyen)\s*$")
_OF_CLASSES = phrase(
    rf"\b(?:lớp|trường|học|hs|hsinh|chuyển|bạn cùng|cùng lớp|năm nay|chủ nhiệm|gvcn|cô|thầy|bên|class|grade)\b|\b{WHOSE} (?:(?:cũng|là|ở|bên|bị|được|vô|vào|lên|thì|tên \w+) )*$"
)
_OWN_CLASS = phrase(
    rf"\b{SELF}(?: thì| đang| mới| vừa| sắp| giờ| năm nay| cũng| là| nè)*(?: học| lên| vào| học ở)+ (?:lớp )?\d{{1,2}}(?:\s?(?:[a-hk]\d{{0,2}}|[/.]\d{{1,2}}))(?![\w/])"
    rf"|\b{SELF}(?: thì| đang| mới| vừa| sắp| giờ| năm nay| cũng| là| nè)*(?: học| lên| vào| học ở)+ lớp \d{{1,2}}(?![\w/.]| \d)"
    rf"|\bhọc sinh lớp \d{{1,2}}(?:\s?(?:[a-hk]\d{{0,2}}|[/.]\d{{1,2}}))(?![\w/])"
)
# "học sinh 6C Nguyễn Du": without the word "lớp", only of whoever writes, or with the school behind it.
_PUPIL_OF = phrase(r"\b(?:học sinh|hs|hsinh)[\s:]+(?:1[0-2]|[1-9])\s?[a-f]\d{0,2}(?![\w/])")
_SELF_BEFORE = phrase(
    rf"\b{SELF}(?: (?:là|đang|cũng|thì|vẫn|mới|nè|một|1|vừa|hiện|đều))*\s+$|\b{SELF} (?:là|tên|tên là) [^\W\d_]+(?: [^\W\d_]+)?[\s,]+(?:là )?$"
)
_NEWS = phrase(
    r"\b(?:báo(?: (?:đăng|nói|viết|chí|mạng))|đọc báo|lên báo|tivi|tv|ti vi|tin tức|thời sự|giải (?:quốc gia|quốc tế|nhất|nhì|vàng)|huy chương|vô địch|chung kết|bán kết|tứ kết|trận|thắng|thua|bảng xếp hạng|điểm chuẩn|olympia)(?!\w)"
)
_OUR_OWN = phrase(rf"\b(?:{SELF}|trường (?:em|tớ|mình|con|cháu|tụi))(?!\w)")
"""A school of the news or of a match is nobody's, unless whoever writes speaks of themselves."""
_OPPONENT = phrase(r"\b(?:đá|đấu|gặp|thắng|thua|đụng|đánh)(?: (?:bóng|với|vs|được|giao hữu|trận))*\s+$")
"""A class that is played against says nothing of whoever writes."""
_GRADE = phrase(
    r"\b(?:class|form)\s+\d{1,2}(?:\s?-?[a-hk]\d{0,2}|[./]\d{1,2})(?![\w])|\b(?:grade|year)\s+\d{1,2}\s?-?[a-hk]\d?(?![\w])"
    r"|\b(?:in|class|year|grade|form) \d{1,2} (?:green|blue|red|yellow|orange|purple|white|gold|silver|pink)(?!\w)|\b\d{1,2}(?:st|nd|rd|th) grader? at(?= )|\b(?:[5-9]|1[0-2])[a-e] at(?= [a-z])"
    r"|\b(?:i'm|im|i am|is|he's|she's|are|am|was) (?:in|going into|starting) (?:grade|year|class) \d{1,2}(?!\w)|\bi(?:'m| am|m)? (?:in|going into|starting|study in)(?: the)? (?:grade|year|class) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine)(?![\w])"
    r"|\bi(?:'m| am|m)? (?:in|going into|starting)(?: the)? (?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth) grade(?![\w])"
)
_NAMED_SCHOOL = re.compile(
    r"(?:\b[A-ZĐ][\w'&.\-]*\s+){1,4}(?:(?:[Pp]rimary|[Ee]lementary|[Ss]econdary|[Mm]iddle|[Hh]igh|[Ii]nternational|[Bb]ilingual|[Gg]ifted|[Gg]rammar)\s+){0,2}[Ss]chool\b(?! of)"
)
_NAMED_KIND = re.compile(
    r"(?:\b[A-ZĐ][\w'&.\-]*\s+){1,4}(?:Secondary|Academy|Primary|Elementary|College)\b(?! [Ss]chool| [Aa]wards| of)"
)
_BEFORE_NAME = re.compile(r"(?:\b(?:at|to|attend|attends|from|joined)\s+(?:the\s+)?|\d[a-k]\d{0,2}[\s,.!:\-]{1,4})$")
_NO_ACADEMY = ("Khan", "Umbrella", "Vampire", "Police", "Hero", "Football", "Starfleet", "Dance")
_YEAR = phrase(
    r"\b(?:year|grade|class|form) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine)(?![\w.:/])|\b\d{1,2}(?:st|nd|rd|th) grade(?!\w)"
)
_OF_A_SCHOOL = phrase(r"\b(?:my school|new kid|new school|our school|at school in|go to|student|pupil|transferred)\b")
_AFTER_CLASS = re.compile(r"(?:\s?[,\-]\s?|\s+)(?:(?:of|at|in|from|trường(?:\s+th)?|th|ở|của trường|bên|của)\s+)?(?=[^\W\d_])")
_ONE_NAME = re.compile(r"[A-ZĐ][^\W\d_]{4,}")
_SUBJECT = phrase(
    r"(?:toán|văn|lý|lí|hoá|sinh|sử|địa|anh|tiếng|ngữ|lịch|tin|gdcd|khtn|khxh|tiktok|python|scratch|piano|guitar|đàn|võ|vẽ|múa|bơi|lái|online|zoom|onl|ielts|toeic|pháp|nhật|hàn|trung|ở|tại|bài|thêm|giỏi|dốt|ngu|"
    r"english|math|maths|science|art|music|bed|sleep|hell|heaven|minecraft|roblox|youtube|chatgpt|google|kumon|ila|apollo|vật|công|mỹ|thể|khoa)(?![\w])"
)
_STUDIES_AT = phrase(
    rf"\b(?:{WHOSE}|lớp {_CODE}|{_CODE})(?: (?:đang|cũng|vừa|mới|sẽ|từng|hiện|giờ|năm nay|toàn|thì|chuẩn bị|sắp|là|lại|còn|đều|đã|được|định|muốn))*"
    r" (?:học|học sinh|hs|đậu|đỗ|thi đậu|thi đỗ|thi vào|thi vô|chuyển|nhập học|vào học|trúng tuyển)(?: (?:ở|tại|bên|qua|sang|về|vào|vô|lớp \d{1,2}\w{0,3}|trường|cấp \d|cùng|tới|đến|cơ sở|trong))*\s+(?:chuyên )?"
    rf"|\btrường (?:cũ |mới )?(?:của )?{WHOSE} (?:tên là|tên|là|ở|nằm ở|học là|:)\s+"
)
_GOES_TO = phrase(
    r"\b(?:i|we|my (?:brother|sister|friend)) (?:go|goes|study|studies|learn) (?:to|at|in) |\bmy school(?: is|'s)(?: called)? |\b(?:i am|i'm|im) (?:a |an )?(?:\w+ )?(?:student|pupil|grader|freshman) (?:at|of|in|from) "
    r"|\b(?:my|our|her|his|their) (?:new |old )?school(?: is|'s| was|:| =)(?: called| named)? |\b(?:he|she|they|my (?:cousin|best friend|bff|bro|sis)|both|all)(?: both| all| also)? (?:goes?|studies|study|went|transferred|moved) (?:to|at) "
)
_MOVED = phrase(
    r"\b(?:moved|transferred|switched|going|changed|got in|got accepted|accepted|came|joined) (?:to|into|from) |\b(?:joined|attend|attended|at|in|from) "
)
_NO_SCHOOL = frozenset(
    [
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
        "It",
        "Its",
        "Driving",
        "Drama",
        "Dance",
        "Art",
        "Church",
        "Whole",
        "Every",
        "All",
        "Which",
        "What",
        "When",
        "If",
        "And",
        "But",
        "Because",
        "So",
    ]
)
_NAME_IN_ENGLISH = re.compile(r"(?:[A-ZĐ][\w'.\-]*)(?:\s+[A-ZĐ][\w'.\-]*){0,4}")


def schools(text: Folded) -> Iterator[TextFinding]:
    spans = [*_by_kind(text), *_by_plain_word(text), *_in_english(text)]
    classes = [
        match.span()
        for pattern in (_CLASS, _OWN_CLASS, _GRADE)
        for match in pattern.found(text)
        if not _OPPONENT.near(text, match.start() - 24, match.start())
    ]
    classes += [
        match.span()
        for match in _CODED.found(text)
        if _OF_CLASSES.near(text, match.start() - 28, match.start()) or _OF_CLASSES.near(text, match.end(), match.end() + 16)
    ]
    classes += [match.span() for match in _PUPIL_OF.found(text) if _is_pupil(text, match)]
    spans += [(start, _with_school(text, end)) for start, end in classes]
    spans += [span for match in _STUDIES_AT.found(text) if (span := _name_of(text, match.end(), match.string)) is not None]
    spans += [
        (match.start(), span[1])
        for match in _SLASHED.found(text)
        if _IN_CLASS.near(text, match.start() - 24, match.start())
        and (span := _name_of(text, match.end(), match.string)) is not None
    ]
    spans += [match.span() for match in _YEAR.found(text) if _OF_A_SCHOOL.near(text, match.start() - 48, match.end() + 24)]
    for start, end in spans:
        yield TextFinding(*text.place(start, end), TextKind.SCHOOL)


def _is_pupil(text: Folded, match: re.Match[str]) -> bool:
    own = _SELF_BEFORE.near(text, match.start() - 32, match.start())
    return own or (_with_school(text, match.end()) > match.end() and not _NEWS.near(text, match.start() - 40, match.end() + 40))


def _with_school(text: Folded, end: int) -> int:
    """Where a class and the name of the school behind it end."""
    between = _AFTER_CLASS.match(text.marked, end)
    if between is None:
        return end
    unmarked = any(start <= end <= stop and without for start, stop, without in text.parts)
    span = _name_of(text, between.end(), text.bare if unmarked else text.marked)
    alone = _ONE_NAME.match(text.cased, between.end())
    return span[1] if span is not None else alone.end() if alone is not None else end


def _name_of(text: Folded, start: int, source: str) -> tuple[int, int] | None:
    """A name of a school: in capitals, or beginning as that of a person does."""
    if start >= len(source) or not source[start].isalpha():
        return None
    subject = (_SUBJECT.marked if source is text.marked else _SUBJECT.plain).match(source, start)
    if subject and not _like_a_person(text, start, source):  # physics and Lý Tự Trọng begin alike
        return None
    if not text.cased[start].isupper() and not _like_a_person(text, start, source):
        return None
    end = _name_end(text, start, source, 4)
    if end is None or (len(_WORD.findall(text.marked[start:end])) < 2 and not text.cased[start : start + 4].isupper()):
        return None
    return start, end


def _like_a_person(text: Folded, start: int, source: str) -> bool:
    return (LIKE_A_PERSON.marked if source is text.marked else LIKE_A_PERSON.plain).match(source, start) is not None


def _by_kind(text: Folded) -> Iterator[tuple[int, int]]:
    for match in _WITH_KIND.found(text):
        if _OF_A_HOUSE.near(text, match.start() - 12, match.start()):
            continue
        end = _name_end(text, match.end(), match.string, 4)
        if (
            _ANY_KIND.near(text, match.start(), match.end())
            and not text.bare.startswith("truong ", match.start())
            and not (text.cased[match.end()].isupper() or _like_a_person(text, match.end(), match.string))
        ):
            continue
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
        named = capital or _like_a_person(text, match.end(), match.string)
        if not marked and not named and _A_HEAD.search(text.bare, *before):
            continue
        end = _name_end(text, match.end(), match.string, 3)
        cued = _STUDIES.near(text, *before) or (_MAYBE_STUDIES.near(text, *before) and named)
        if end is None or not (cued or (capital and marked and text.cased[match.start()] == "t")):
            continue
        if not cued and _NEWS.near(text, match.start() - 40, end + 40) and not _OUR_OWN.near(text, match.start() - 40, end + 40):
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
    for match in _NAMED_KIND.finditer(text.cased):
        if _BEFORE_NAME.search(text.bare, max(0, match.start() - 16), match.start()) and match[0].split()[0] not in _NO_ACADEMY:
            yield match.span()
    for cue in _GOES_TO.found(text):
        match_name = _NAME_IN_ENGLISH.match(text.cased, cue.end())
        if match_name is not None and match_name[0].split()[0] not in _NO_SCHOOL:
            yield cue.end(), match_name.end()
    for cue in _MOVED.found(text):
        match_name = _NAME_IN_ENGLISH.match(text.cased, cue.end())
        if match_name is not None and _OF_A_SCHOOL.near(text, cue.start() - 40, match_name.end() + 48):
            yield cue.end(), match_name.end()
