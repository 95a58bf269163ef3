"""Where somebody lives.
Must not take the address of a library, a shop or a museum for one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checks.finding import TextFinding, TextKind
from app.checks.folded import Folded
from app.checks.phrases import LIKE_A_PERSON, SELF, WHOSE, any_of, phrase

_LIVES = phrase(
    rf"\bnhà (?:của )?(?:nội |ngoại |cũ |mới |trọ |thuê )?{WHOSE}\b|\bhỏi nhà\b|\bchỗ (?:của )?{WHOSE} là\b|\b(?:{WHOSE}|gia đình)(?: thì| hiện| đang| giờ| mới| vẫn| toàn| chuyển)*(?: về)? (?:ở|sống|trọ|thuê|cư trú)\b|\bđịa chỉ\b|\b(?:thường |tạm )?trú(?: tại| ở| quán)\b|\b(?:hộ khẩu|nơi (?:ở|cư trú)|chỗ ở)\b|\bđ/c\b|\bdc\b(?=\s*[:=])"
    r"|\b(?:ship|giao|gửi|chuyển|mang)(?: [^\s.,!?;:]+){0,6}? (?:đến|tới|về|qua|cho)\b|\b(?:qua|sang|đến|tới|ghé)(?: chơi)? nhà\b|\bnhà ở\b|\bquê \w+ ở\b|\bkhu nhà\b|\bnhà số\b|\bthuê trọ\b"
    r"|\bi live\b|\bwe live\b|\bi'm living\b|\bmy (?:home|house|flat|address|place|apartment)\b|\bour (?:home|house|flat|address|place|apartment)\b|\bmy (?:home )?address\b|\bdeliver\b|\bsend it to\b|\baddress:|\bcome (?:over )?to\b"
)
# Only where no shop or library is spoken of.
_OWN_HOME = phrase(
    rf"\bnhà (?:của )?{SELF}(?!\w)|\b{SELF}(?: thì| hiện| đang| giờ| mới| vẫn| chuyển)*(?: về)? (?:ở|sống|trọ)(?!\w)|\b(?:i|we) live\b|\b(?:my|our) (?:house|home|place|address)\b"
)
_STANDS = phrase(r"\bnhà\s*$|\bnhà(?: \w+)? (?:ngay|ở|tại|cạnh)\s*$|\bở\s*$")
_PLACES = phrase(
    r"\b(?:thư viện|nhà sách|hiệu sách|bảo tàng|công viên|rạp|quán|tiệm|siêu thị|cửa hàng|bệnh viện|trung tâm|sân vận động|nhà hát|chùa|nhà thờ|đền|chợ|dinh (?:độc lập|thống nhất|thự|bảo đại|cô)|cung (?:thiếu nhi|văn hoá|điện|thể thao)|nhà thiếu nhi|văn miếu|lăng bác|hoàng thành|tượng đài|landmark|bitexco|toà tháp|trụ sở|sở thú|thảo cầm viên|thuỷ cung|nhà tù|di tích|rạp xiếc|địa đạo|"
    r"vinmart|lotte|aeon|vincom|cgv|fahasa|khách sạn|bể bơi|hồ|ga|bến xe|sân bay|ngân hàng|bưu điện|công ty|văn phòng|nhà hàng|nhà văn hoá|nhà thi đấu|uỷ ban|đồn|phở|bún chả|toà soạn|triển lãm|"
    r"museum|library|cinema|bookshop|shop|store|restaurant|cafe|hotel|hospital|station|stadium|park|theatre|bank|office|market|mall|pagoda|temple|church|museum's)\b"
)
_VISITED = phrase(
    r"\b(?:giá vé|vé (?:vào|học sinh|hs|người|trẻ|rẻ|free|miễn|\d)|mở cửa (?:từ|tới|đến|lúc|\d)|tham quan|check ?in|ngon|open (?:from|until|till|daily))"
)
"""What is said of a museum or a restaurant behind its address, never of a home."""
_NUMBER = r"(?!\d{1,2}[hg]\d)\d{1,4}[a-h]?(?:\s?[/\-]\s?\d{1,4}[a-h]?){0,4}"
_SMALL_WAY = any_of("ngõ ngách hẻm kiệt hẽm xẹt ngỏ")
_WAY = any_of("đường phố đ. street_number")
_AREA = any_of("thôn xóm ấp buôn bản làng tổ_dân_phố khu_phố khối khu_dân_cư tổ khóm kp tdp đội khu")
_HAMLET_WORD = any_of("thôn xóm ấp buôn khu_phố khóm làng tổ_dân_phố khu_dân_cư")
_DISTRICT = any_of("xã phường p. quận q. huyện thị_trấn thị_xã thành_phố tp tp. tỉnh p q")
_BUILDING = any_of(
    "chung_cư toà căn_hộ ccư cc kđt khu_đô_thị block lô khu_tập_thể ktt tập_thể cư_xá khu_tái_định_cư tái_định_cư tđc khu_nhà_ở kdc ký_túc_xá ktx dãy_trọ dãy_nhà_trọ nhà_trọ xóm_trọ biệt_thự villa tháp"
)
_NAME = r"[^\W\d_]+(?: (?!là(?!\w)|nhà(?! trang)(?!\w))[^\W\d_]+){0,3}"
# The strongest forms: nobody writes them by chance.
_ALLEY = phrase(
    rf"\b(?:số )?(?:nhà )?(?:số )?(?:{_NUMBER}[,\s]+)?{_SMALL_WAY}\s?{_NUMBER}(?:[,\s]+{_SMALL_WAY}\s?{_NUMBER})*(?:[,\s]+(?:đường |phố )?(?P<name>{_NAME}))?"
)
_STREET = phrase(
    rf"\b(?:nhà )?(?:số )?(?:nhà )?{_NUMBER}[,\s]+(?:(?:đường|phố|đ\.)\s?(?P<name>{_NAME}|\d{{1,3}}(?!\w))|{_SMALL_WAY} (?P<alley>{_NAME}))"
)
_DIVIDED = phrase(rf"\b(?:số )?(?:nhà )?\d{{1,4}}[a-z]?(?:/\d{{1,4}}[a-z]?){{1,4}} (?P<name>{_NAME})")
_ENGLISH = re.compile(
    r"\b(?:no\.? ?)?\d{1,4}[a-z]?(?:/\d{1,4}[a-z]?){0,4},? (?!(?:at|in|of|for|to|from|and|past)\b)(?:[^\W\d_]+ ){1,4}(?:street|st|road|rd|lane|avenue|ave|alley|drive|boulevard)\b\.?"
    r"|\b(?:apartment|apt|flat)\.? ?(?:no\.? )?[a-z]?\d{2,4}[a-z]?(?:,? (?:block|tower|building|floor) ?[\w.]+)*"
    r"|\b(?:no\.? ?)?(?:\d{1,4}[a-z]?,? )?(?:alley|lane) \d{1,4}(?:/\d{1,4}){0,4}(?:,? (?:[^\W\d_]+ ?){1,3})?"
    r"|\b(?:block|tower|building) [a-z]?\d{0,2}(?:\.\d{1,2})?[a-z]?,? (?:apartment|apt|flat|unit|room|floor|number|no\.?) ?\d{1,4}"
)
_ROOM = re.compile(r"\b(?:unit|room)\.? ?(?:no\.? )?[a-z]?\d{2,4}[a-z]?(?:,? (?:block|tower|building|floor) ?[\w.]+)*")
# Only with words that say whose it is.
_NUMBERED = phrase(rf"\b(?:nhà )?số (?:nhà )?{_NUMBER}[,\s]+(?P<name>{_NAME})")
_NAMED = phrase(rf"\b{_NUMBER},? (?P<name>{_NAME})")
_HAMLET = phrase(
    rf"\b(?:{_AREA} ?(?:số )?\d{{1,3}}[a-z]?(?!\w)|{_HAMLET_WORD} (?!(?:nào|này|kia|ấy|quê|nghề)(?!\w))[^\W\d_]+(?: [^\W\d_]+)?(?: \d{{1,2}}(?!\w))?)(?:[,\s]+{_AREA}(?: ?\d{{1,3}}| {_NAME}))*(?:[,\s]+{_DISTRICT} ?(?:\d{{1,2}}|{_NAME}))*"
)
# "bản" is a copy, a map and a version too, and without its mark a friend ("bạn"): only with a name in capitals, or with the commune behind it.
_VILLAGE_NAME = r"(?!(?:xã|phường|huyện|thị|tỉnh)(?!\w))[^\W\d_]+"
_VILLAGE = phrase(
    rf"\b(?P<word>bản|sóc|phum|plei) (?P<name>{_VILLAGE_NAME}(?: {_VILLAGE_NAME}){{0,3}})(?: \d{{1,2}})?"
    rf"(?P<commune>[,\s]+(?:xã|huyện|thị trấn|phường) {_VILLAGE_NAME}(?: {_VILLAGE_NAME})?)?(?![\w])"
)
_VILLAGE_BEFORE = phrase(r"(?:\bở|\btại|\blà|\bvề|\bqua|\btới|\bđến|\bnhà|\bquê|[:,])\s*$")
_THIS_ONE = phrase(r" (?:này|đó|kia|nào|mới|cũ)(?!\w)")
_CAPITALS = re.compile(r"[A-ZĐÀ-Ỹ][^\W\d_]*(?:,? [A-ZĐÀ-Ỹ][^\W\d_]*){0,6}")
_UNDER = phrase(
    rf"\b(?:xã|phường|thị trấn) (?:\d{{1,2}}|{_NAME})(?:[,\s]+(?:quận|huyện|thị xã|thành phố|tp\.?|tỉnh) ?(?:\d{{1,2}}|{_NAME}))+"
)
_PART_WORD = rf"(?!(?:{_BUILDING}|phòng|tầng|căn)(?!\w))[^\W_]+"
_PART = (
    rf"(?:{_BUILDING} {_PART_WORD}(?: {_PART_WORD}){{0,2}}|(?:phòng|căn hộ|căn|p\.) ?(?:số )?[a-z]?\d{{3,4}}\w?|tầng \d{{1,2}})"
)
_FLAT = phrase(rf"\b(?:[a-z]{{1,2}}\d{{0,2}}[-.]\d{{1,2}}(?:[-.]\d{{1,2}})? )?{_PART}(?:[,\s]+{_PART})*")
_ASKS_STREET = phrase(r"(?:\bở|\btại|\btới|\bđến|\bqua|\bchỉ|\blà|\bnhà|:|\bat|\bin)\s*$")
_FLOOR = re.compile(r"tang \d{1,2}")  # of whatever house
_DAY = re.compile(r"\d{1,2}/\d{1,2}(?:/\d{2,4})?(?![/\d])")
_DAY_AND_NAME = re.compile(r"\d{1,2}/\d{1,2}(?![\w/])")
_FORM = re.compile(r"khoi \d")  # all classes of one age
_OF_A_FORM = ("ca ", "toan ", "hs ", "sinh ", "ban ", "lop ")
# "Tổ 6, khu phố 2, …, nhà nào có cổng hoa giấy là nhà mình": a place in two parts and more, and further off whose it is.
_FURTHER_ON = phrase(rf"[^.!?\n]{{0,70}}?\b(?:là|là cái|chính là|đó là) (?:nhà|chỗ|trọ|phòng trọ)(?: (?:của|trọ))? {SELF}(?!\w)")
_OF_A_TALE = phrase(
    r"\b(?:thám tử|sherlock|holmes|nhân vật|(?:trong|của) (?:truyện|phim|game|sách|bài|tiểu thuyết|anime|manga)|truyện|tiểu thuyết|đề bài|bài đọc|bài văn|bài tập|detective|(?:the|a|this|my) (?:story|movie|novel|book|film|comic)|fictional)\b"
)
_STRONG = (_ALLEY, _DIVIDED, _STREET)
_WEAK = (_NUMBERED, _NAMED, _HAMLET, _UNDER, _FLAT)
_TAIL = phrase(rf"(?:[,\s]+{_DISTRICT} ?(?:\d{{1,2}}(?!\w)|{_NAME}))+")
_NO_STREET = phrase(
    r"(?:mình|mk|nhà|inch|đêm|dòng|hàng|tối|sáng|chiều|thẳng|tròn|chéo|cao|kính|trung|sao|phân|ke|dài|truyền|bay|cong|gấp|link|đua|đi|đến|chạy|phường|cổ|biển|hàng|điểm|người|con|cái|bạn|tuổi|năm|tháng|ngày|giờ|"
    r"phút|giây|lần|bàn|quyển|trang|bài|câu|chữ|sao|mạng|level|cấp|điểm|k|nghìn|ngàn|triệu|đồng|kg|km|cm|m|lít|phần|tập|ván|vàng|kim|coin|quả|anh|em|chị|đứa|"
    r"người|buổi|tiết|tuần|tiếng|món|cốc|hộp|gói|viên|ngôi|chiếc|phòng|tầng|của|và|với|là|thì|trên|mét|độ|nha|nhé|ạ|rồi|h|pm|am|gb|acc|skin|nick|tờ|cây|bông|lớp|"
    r"minutes|hours|years|days|points|pages|people|of|and|more|times|cats|dogs|rooms|floors|friends|games|chapters|am|pm|old|km|levels|books|dollars|goals|kids|stars|coins|lives|brothers|sisters)(?![\w])"
)


def addresses(text: Folded) -> Iterator[TextFinding]:
    for pattern in _STRONG:
        for match in pattern.found(text):
            if text.bare.endswith(("ti ", "ty ", "phan "), 0, match.start()):
                continue  # "tỉ số 3/2 Việt Nam", "phân số 2/3"
            # "8/3 Nguyễn Thị Minh Khai" is a day and a name as often as a street.
            day = pattern is _DIVIDED and _DAY_AND_NAME.match(text.bare, match.start()) is not None and not _is_home(text, match)
            if (
                not day
                and not _is_of_a_tale(text, match)
                and _is_street(text, match)
                and (_is_home(text, match) or not _is_place(text, match))
            ):
                yield _finding(text, match)
    for match in _ENGLISH.finditer(text.bare):
        if not _is_of_a_tale(text, match) and (_is_home(text, match) or not _is_place(text, match)):
            yield _finding(text, match)
    for match in _ROOM.finditer(text.bare):
        if _is_home(text, match):
            yield _finding(text, match)
    yield from _villages(text)
    for pattern in _WEAK:
        for match in pattern.found(text):
            if text.bare.endswith(("ngoi ", "que bac o ", "phan "), 0, match.start()):
                continue  # of a story, of the history book
            if _FORM.match(text.bare, match.start()) and text.bare.endswith(_OF_A_FORM, 0, match.start()):
                continue
            if pattern is _NAMED and not _likely(text, match):
                continue
            if _is_street(text, match) and _is_home(text, match) and not _FLOOR.fullmatch(text.bare, *match.span()):
                yield _finding(text, match)


def _villages(text: Folded) -> Iterator[TextFinding]:
    for match in _VILLAGE.found(text):
        capital = text.cased[match.start("name")].isupper()
        plain = match.string is text.bare and match.string is not text.marked
        if not (match["commune"] or (capital and not plain)) or not _LIVES.near(
            text, _line_start(text, match.start()), match.start()
        ):
            continue
        if not _VILLAGE_BEFORE.near(text, match.start() - 8, match.start()):
            continue
        if match["commune"] is not None:
            yield _finding(text, match)
            continue
        if _THIS_ONE.near(text, match.start("name"), match.end() + 5):
            continue  # a version of a game
        more = _CAPITALS.match(text.cased, match.start("name"))
        yield TextFinding(*text.place(match.start(), more.end() if more else match.end()), TextKind.ADDRESS)


def _likely(text: Folded, match: re.Match[str]) -> bool:
    """A number and small letters: only where the words beside it ask for a street."""
    at = match.start("name")
    if text.cased[at].isupper():
        return True
    like = LIKE_A_PERSON.marked if match.string is text.marked else LIKE_A_PERSON.plain
    return like.match(match.string, at) is not None or _ASKS_STREET.near(text, match.start() - 16, match.start())


def _finding(text: Folded, match: re.Match[str]) -> TextFinding:
    tail = (_TAIL.marked if match.string is text.marked else _TAIL.plain).match(match.string, match.end())
    return TextFinding(*text.place(match.start(), tail.end() if tail else match.end()), TextKind.ADDRESS)


def _is_street(text: Folded, match: re.Match[str]) -> bool:
    """Two straight lines ("2 đường thẳng") and three kinds are no street; a street has a name, which is written with a capital where
    capitals are used at all."""
    names = [name for name in ("name", "alley") if name in match.re.groupindex and match[name] is not None]
    if not names or match[names[0]].isdigit():
        return True
    at = match.start(names[0])
    if text.cased[at].isupper():
        return True
    if (_NO_STREET.marked if match.string is text.marked else _NO_STREET.plain).match(match.string, at):
        return False
    if _DAY.match(text.bare, match.start()):
        return False
    return not text.has_capitals


def _line_start(text: Folded, at: int) -> int:
    return max(text.bare.rfind("\n", 0, at) + 1, at - 60, text.bare.rfind(". ", 0, at) + 1, 0)


def _is_home(text: Folded, match: re.Match[str]) -> bool:
    """Words before it, or right after it, say that somebody lives there, and no shop or library stands between."""
    start = _line_start(text, match.start())
    lives = _LIVES.last_end(text, start, match.start())
    if lives is not None:
        place = _PLACES.last_end(text, start, lives)
        named = place is not None and text.bare[place:lives].strip() == "o"  # "nhà sách ở" is no "nhà Lan ở"
        return not named and not _PLACES.near(text, lives, match.start())
    if _STANDS.near(text, start, match.start()):
        return not _PLACES.near(text, start, match.start()) and not _VISITED.near(text, match.end() - 8, match.end() + 24)
    # "… is my house", "… là nhà em"; "nhà số 15".
    after = text.bare[match.end() : match.end() + 30]
    said_after = " la " in after or " is " in after
    if (said_after and _LIVES.near(text, match.end(), match.end() + 30)) or _LIVES.near(text, match.start(), match.end()):
        return True
    if match.re not in (_HAMLET.marked, _HAMLET.plain, _UNDER.marked, _UNDER.plain) or "," not in match[0]:
        return False
    further = (_FURTHER_ON.marked if match.string is text.marked else _FURTHER_ON.plain).match(match.string, match.end())
    return further is not None


def _is_of_a_tale(text: Folded, match: re.Match[str]) -> bool:
    """Where a detective of a book lives, unless somebody says that it is their own home."""
    start = _line_start(text, match.start())
    if not _OF_A_TALE.near(text, start, match.start()):
        return False
    return not _OWN_HOME.near(text, start, match.end())


def _is_place(text: Folded, match: re.Match[str]) -> bool:
    return _PLACES.near(text, _line_start(text, match.start()), match.start()) or _PLACES.near(
        text, match.end(), match.end() + 30
    )
