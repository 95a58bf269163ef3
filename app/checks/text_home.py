"""A home that is told by what stands beside it, by the way there, or by the building's own name.
Must not take the way to a shop, or a house in a homework, for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checks.finding import TextFinding, TextKind
from app.checks.folded import Folded
from app.checks.phrases import SELF, WHOSE, any_of, phrase

_HOME = rf"(?:(?:(?:căn |ngôi |cái )?nhà|phòng trọ|nhà trọ|trọ|xóm trọ|phòng|căn hộ|chung cư|tiệm|quán)(?: nhà)?(?: (?:trọ|riêng|cũ|mới|thuê))?(?: của)? {WHOSE})"
_BESIDE = (
    r"(?:đối diện|đối mặt|(?:sát |ngay )?(?:bên )?cạnh|kế(?: bên| cạnh| sát)?|sát(?: bên| vách| cạnh| rạt)?|liền kề|(?:ngay |đằng |phía |ở |mặt )?sau(?: lưng)?|(?:ngay |đằng |phía )?trước(?: mặt| cửa)?"
    r"|chung vách với|bên hông|ngay (?:góc|ngã|chỗ|cổng|dưới|trên|đầu|cuối|bên)|xéo(?: xéo)?|chếch|chéo|nhìn ra|quay ra|dưới (?:chân|dốc)|trên lầu|(?:ở |ngay |trong )?(?:đầu|cuối|giữa|trong) (?:ngõ|hẻm|hẽm|kiệt|phố|đường|xóm|làng|ngách|dãy|khu|chợ|dốc))"
)
_LANDMARK = any_of(
    """chợ trường cây_xăng trạm cầu bưu_điện bệnh_viện công_an đồn uỷ_ban ubnd chùa nhà_thờ đình miếu đền quán tiệm cửa_hàng siêu_thị coopmart bách_hoá bhx winmart
    vinmart circle_k công_viên sân hồ sông đê bờ ga bến toà ngân_hàng nhà_thuốc hiệu nhà_văn_hoá khu kcn lotte aeon vincom big_c đường phố hẻm ngõ xưởng nghĩa_trang rạp
    thư_viện điện_máy thế_giới highlands ngã_ba ngã_tư ngã_năm ngã_sáu vòng_xoay bùng_binh xóm làng gara garage bãi tạp_hoá nhà_máy công_ty cổng gốc cây khách_sạn
    nhà_hàng phòng_khám trung_tâm mầm_non tiểu_học thcs thpt cấp đại_học karaoke cà_phê cafe net shop ao giếng đường_tàu đường_ray kênh kinh rạch biển bãi_biển dốc
    lò cột hàng lăng chung_cư toà_nhà số cây_đa bốt ủy_ban nhà_trẻ trại tượng_đài quảng_trường hầm"""
)
_STOP = any_of(
    """là thì nha nhé nhe á ạ đó đấy do day nè ne rồi nên mà và với nhưng cho để đi luôn lắm quá thôi á hả hông không ko k em e mình tớ t tui tao anh a chị bạn cứ gọi
    lúc khi chiều sáng tối mai hôm nay nghe có ai qua chơi dễ sơn cổng_màu màu"""
)
_WORDS = rf"(?: (?!{_STOP}(?!\w))[^\s,.!?;:()]+){{0,5}}"
_AT = r"(?:(?:,| ạ| á| thì| là| ở| nằm| nó| cũng| chỉ| ngay| đang| hiện| giờ| tại| đâu| trọ| của| xa| quay| mặt| bên| cái| lại| lầu \d| tầng \d{1,2}| dãy \w+| ấy| phải| ngay chỗ)){0,4},?"
_TOLD = phrase(
    rf"\b{_HOME}{_AT}(?: {_BESIDE})+(?: (?:cái|chỗ|với|ngay|của|là|con|tụi|bên|khu|lại|cổng))* (?:{_LANDMARK}(?!\w)|(?P<name>[^\W\d_]+ )){_WORDS}"
    rf"|\b(?:{SELF}|{WHOSE})(?: (?:thì|hiện|đang|giờ|mới|vẫn|chuyển|dọn))*(?: về)? (?:ở|sống|trọ|thuê trọ|thuê nhà|ở trọ)(?: (?:ngay|ở|bên|trong|phía))?(?: {_BESIDE})+(?: (?:cái|chỗ|với|ngay|con|cổng))* {_LANDMARK}(?!\w){_WORDS}"
    rf"|\b{_HOME}{_AT} cách (?:cái |chỗ )?{_LANDMARK}(?!\w){_WORDS}"
    rf"|\b(?:rẽ|quẹo|quẽo|queo|ngoặt|re|đi thẳng|chạy thẳng|đi vào|đi vô|vào|vô|băng|qua|tới|đến|đi|hết|đi hết|đi qua|xuống|ra)(?: (?!(?:là|la)\b)[^\s.!?;]+){{1,12}}? (?:là|la)(?: (?:thấy|tới|đến|gặp|ra|thay|toi|den|trúng|có))?(?: ngay| liền)? (?:(?:căn |ngôi )?nhà|trọ|phòng trọ|phòng) (?:của )?{WHOSE}"
)
_NEAR = phrase(
    rf"\b{_HOME}{_AT} gần(?: (?:ngay|cái|chỗ|khu|bên|cổng|sát))* {_LANDMARK}(?!\w)(?P<what>{_WORDS})"
    rf"|\b(?:{SELF})(?: (?:thì|hiện|đang|giờ|mới|vẫn|chuyển|dọn))*(?: về)? (?:ở|sống|trọ)(?: ngay| khu)? gần {_LANDMARK}(?!\w)(?P<whatelse>{_WORDS})"
)
_BUILDING = re.compile(
    r"\b(?:t[oò]à(?: nhà)?|tháp|block|tower|building|lô|dãy|khu|floor|tầng|tang|toa|căn|can|phòng|phong|room|unit|villa|shophouse|biệt thự|sảnh|zone|phân khu)\b"
    r"|(?<![\w/])[A-Za-z]{1,3}\d{1,2}(?:[.\-]\d{1,2}){0,2}(?![\w/])"
)
_IN = phrase(
    rf"\b(?:(?:{SELF}|{WHOSE})(?: (?:thì|hiện|đang|giờ|mới|vẫn|chuyển|dọn|cũng))*(?: về| qua| sang)? (?:ở|sống|trọ)|(?:nhà|căn hộ|chung cư|toà nhà|toà|khu)(?: của)? (?:{WHOSE})(?: (?:ở|là|tên|tên là|nằm ở|trong))+|nhà ở"
    r"|i(?:'m| am)? liv(?:e|ing) (?:in|at|on)(?: the)?|we live (?:in|at|on)(?: the)?|(?:my|our) (?:apartment|building|flat|house|place|home|condo|block)(?: is| called| name| in| at|'s|:)*|moved (?:in)?to)\s+"
)
_NAMES = re.compile(r"(?:[A-ZĐ0-9][\w&'\-]*)(?:\s+(?:[A-ZĐ0-9][\w&'.\-]*|toà|tòa|toa|tháp|lô|block|tower|khu|sảnh|tầng|tang))*")
_EXACT = re.compile(
    r"[^.!?\n]{0,24}?(?:\b(?:tầng|tang|floor|căn|can hộ|phòng|phong|room|block|toà|tòa|toa|lô|tower)\b|\d+(?:st|nd|rd|th) floor)"
)
_COUNTED = r"(?:(?:first|second|third|fourth|fifth|sixth|last|only|next|\d(?:st|nd|rd|th))(?: \w+)? (?:one|house|building|door|gate|home|place)|(?:one|two|three|four|five|a few|a couple of|\d) (?:houses?|doors?|buildings?|gates?)(?: down| up| along)?)"
_ENGLISH = re.compile(
    r"\b(?:my|our|his|her|their) (?:\w+ )?(?:house|home|place|apartment|building|flat|block|shop)(?:'s| is)?(?: the| that| this)?(?: \w+)?(?: (?:one|house|building|door|gate|right|just|located|like))*"
    r" (?:behind|opposite|across(?: the (?:street|road))? from|next to|beside|in front of|between|above|on top of|around the corner from|on the corner of|at the end of|down the (?:road|street|lane) from)(?: (?:the|a|this|that|our))? [^\s.,!?;]+(?: (?!and\b|so\b|but\b|its\b|it's\b|with\b|come\b)[^\s.,!?;]+){0,3}"
    r"|\b(?:i|we)(?: \w+)? live (?:right |just |literally |directly )?(?:behind|opposite|across(?: the (?:street|road))? from|next (?:door )?to|beside|in front of|above|on top of|at the end of|on the corner of)(?: (?:the|a|this|that))? [^\s.,!?;]+(?: (?!and\b|so\b|but\b|with\b|come\b)[^\s.,!?;]+){0,3}"
    # "the third one after the gas station": after and before speak of time too, so that the houses must be counted.
    rf"|\b(?:(?:my|our) (?:house|home|place|apartment|building|flat)(?:'s| is)|(?:i|we) live (?:in|at)|we're|we are|i'm|mine is|ours is|look for) (?:just |only |literally )?(?:the )?(?:{_COUNTED})(?: on the (?:left|right)| down| up| along)*"
    r" (?:after|past|before|from|behind|on|off|next to|opposite|beyond)(?! (?:the |a |this |that )?(?:list|page|team|top|board|line|update|patch|movie|game|party|war|map|level|way|bus|right|left|internet|screen|server|moon|sun)\b)(?: (?:the|a|an|our|this|that))? [^\s.,!?;]+(?: (?!and\b|so\b|but\b|its\b|it's\b|with\b|come\b)[^\s.,!?;]+){0,4}"
    r"|\b(?:turn (?:left|right)|go (?:straight|past|down|up)|walk (?:past|down|up))[^.!?\n]{1,60}?(?:my|our) (?:house|home|place|door)"
    r"|\b(?:[^\W\d_]+ ){1,4}(?:street|st|road|rd|lane|avenue|ave|alley)\b\.?,? (?:number|no\.?|nr\.?|#) ?\d{1,4}[a-z]?\b"
    r"|\blane \d{1,4}, (?:number|no\.?|house) ?\d{1,4}[a-z]?(?:,(?: [^\W\d_]+){1,3})?|\b(?:hamlet|village|quarter|residential group) \d{1,3},(?: [^\W\d_]+){1,3} (?:commune|ward|town|district)"
    r"|\b(?:villa|apartment|flat|unit|house) (?:no\.? |number )?[a-z]?\d{1,4}[a-z]?, (?:[^\W\d_]+ ){0,3}(?:compound|village|commune|residence|residences|estate|park|towers?|garden|gardens|city|court)\b"
)
_STREET = phrase(
    rf"\b(?:(?:{SELF}|{WHOSE})(?: (?:thì|hiện|đang|giờ|mới|vẫn|chuyển|dọn|cũng))*(?: về| qua| sang)? (?:ở|sống|trọ)|nhà(?: của)? (?:{WHOSE})(?: (?:ở|là|nằm|tại|bên|trong|trên|ngay|khu))+)(?: (?:bên|trong|trên|ngay|khu|gần))*"
    r" (?P<street>(?:đường|phố|hẻm|ngõ|kiệt|ngách|cư xá|khu phố|thôn|ấp|xóm) [^\W\d_]+(?: [^\W\d_]+){0,3})"
)
# A pin on a map.
_PIN = re.compile(
    r"(?<![\d.])-?\d{1,2}\.\d{4,}\s?[,;]\s?-?\d{2,3}\.\d{4,}|(?:https?://)?(?:maps\.app\.goo\.gl|goo\.gl/maps|maps\.google\.[a-z.]+|(?:www\.)?google\.[a-z.]+/maps)/\S*|\b\d{1,2}°\d{1,2}['′][^a-z]{0,8}[nb],?\s?\d{2,3}°\d{1,2}['′][^a-z]{0,8}[eđd]\b"
)
_MORE_NAME = re.compile(r"(?: [A-ZĐÀ-Ỹ][^\W\d_]*)+")
_ABOUT = phrase(
    r"\b(?:tả|trong bài|bài đọc|đề bài|bài văn|bài tập|đoạn văn|minecraft|roblox|game|map|sims|truyện|phim|nhân vật|boss|căn cứ|server|essay|story|movie|skyblock|spawn|village in)\b"
)


def homes(text: Folded) -> Iterator[TextFinding]:
    for start, end in (*_told(text), *_near(text), *_english(text), *_buildings(text), *_streets(text)):
        if not _ABOUT.near(text, start - 30, end + 30):
            more = _MORE_NAME.match(text.cased, end)
            end = more.end() if more is not None else end
            yield TextFinding(*text.place(start, end), TextKind.ADDRESS)


def _streets(text: Folded) -> Iterator[tuple[int, int]]:
    """A street, where it is written as a name."""
    for match in _STREET.found(text):
        at = match.start("street")
        name = text.cased[text.cased.index(" ", at) + 1 :]
        if name[:1].isupper():
            yield match.span("street")
    for pin in _PIN.finditer(text.marked):
        yield pin.span()


def _told(text: Folded) -> Iterator[tuple[int, int]]:
    for match in _TOLD.found(text):
        if match["name"] is None or text.cased[match.start("name")].isupper():
            yield match.span()


def _near(text: Folded) -> Iterator[tuple[int, int]]:
    """Near a market: only where it is told which one."""
    for match in _NEAR.found(text):
        for group in ("what", "whatelse"):
            if match[group] and match[group].strip() and not match[group].endswith((" nào", " nao")):
                yield match.span()


def _english(text: Folded) -> Iterator[tuple[int, int]]:
    for match in _ENGLISH.finditer(text.bare):
        yield match.span()


def _buildings(text: Folded) -> Iterator[tuple[int, int]]:
    """ "Masteri T3", "Hà Đô tầng 11": a name in capitals, and which part of it."""
    for cue in _IN.found(text):
        name = _NAMES.match(text.cased, cue.end())
        if name is None or name[0][0].isdigit():
            continue
        exact = _EXACT.match(text.cased, name.end())
        if exact is not None or _BUILDING.search(name[0]) is not None:
            yield cue.end(), name.end()
