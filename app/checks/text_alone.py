"""Being without an adult: at home, on the way, at night.
Must not take playing, winning or being good at something alone for it."""

from __future__ import annotations

from collections.abc import Iterator

from app.checks.finding import TextFinding, TextKind
from app.checks.folded import Folded
from app.checks.phrases import SELF, phrase

_NONE = "(?:không|ko|k|kg|hông|hong|hổng|chẳng|chả|chưa)"
_ALONE = "(?:(?:có )?(?:một|1) mình|mình ên|(?:có )?mỗi mình|lủi thủi)"
_ADULTS = (
    r"(?:(?:bố|ba|cha|tía) (?:và |với )?(?:mẹ|má)|(?:mẹ|má|bố|ba|ông bà|phụ huynh|người lớn|cả nhà|gia đình|mọi người|ông|bà|nội|ngoại|anh chị|chị|anh hai|cô|dì|bác|bảo mẫu)"
    rf"(?: {SELF})?|parents)"
)
_GONE = (
    rf"(?:đi vắng|vắng nhà|vắng hết|đi hết|đi làm hết|đi (?:làm )?ca (?:đêm|tối)|làm (?:ca )?(?:đêm|khuya)|trực đêm|đi trực|ngủ hết|đi xa|{_NONE} (?:có |còn )?(?:ở )?nhà"
    r"|đi (?:làm|công tác|chơi|du lịch|quê|đám|chợ|ăn cưới|nhậu|tiệc|bán|họp|nước ngoài)(?: \w+){0,4}? (?:hết|cả|tới|đến|mới|chưa|tuần này|tối nay|đêm nay|hôm nay|chiều nay|mai|cả ngày|khuya|tối|đêm)"
    r"|về quê(?: \w+){0,3}? (?:hết|tới|đến|mai|hôm nay|tuần này)|(?:\d{1,2}\s?(?:h|g|giờ)\w*(?: (?:tối|đêm|rưỡi))?|tối|khuya|tối muộn|đêm) mới (?:về|tới nhà|đi làm về)|về (?:trễ|muộn|khuya|tối))"
)
_AT_HOME = "(?:ở|ngồi|nằm|trông|coi|giữ|ngủ|về|đi|đạp xe|ăn cơm|lang thang|chờ|đợi|đứng)"
_FOUND = phrase(
    rf"\b{SELF}(?: (?!chơi|solo|đánh|làm|thắng)\w+){{0,3}}? {_AT_HOME}(?: (?:nhà|bộ|học|ngủ|về|xe|phòng|qua|tối|ngoài|đây|buổi \w+|từ \w+|đường \w+)){{0,3}} {_ALONE}"
    rf"|\bở nhà (?:có )?{_ALONE}(?: {SELF})?|\b{_AT_HOME} (?:nhà|bộ về|về|học về|ngủ) {_ALONE}(?: {SELF})?|\b(?:một|1) mình (?:ở|trông|coi|giữ) nhà"
    rf"|\bnhà (?:{SELF} |anh |a )?(?:(?:đang|giờ|lúc này|tối nay|hôm nay|hiện|toàn|thường|hay|thì) )*(?:{_NONE} (?:có |còn )?(?:ai|một ai|người lớn|bóng người)|vắng (?:người|tanh|hoe|hết|lắm)|trống)"
    rf"|\b(?:ở )?nhà (?:chỉ |giờ |còn |{SELF} |đang )*(?:có |còn )(?:mỗi |mình |mỗi mình |một mình ){SELF}"
    rf"|\bnhà(?: {SELF})?(?: (?:giờ|đang|hôm nay|tối nay|hiện|lúc này|bây giờ|chỉ|còn|có|mỗi)){{1,5}} (?:{SELF}|(?:hai|2|ba|3|mấy|hai đứa|tụi|bọn) (?:chị em|anh em|đứa|đứa nhóc|em))(?!\w)"
    rf"|\b(?:chỉ|còn|có)(?: có| còn| mỗi| mình| một mình){{1,3}} {SELF} (?:ở|trông|coi|giữ|trong) nhà"
    rf"|\b{_NONE} (?:có |còn )?(?:ai|người lớn)(?: nào)? (?:ở nhà|trông|coi|ngó|ở cùng|trong nhà)"
    rf"|\b{_ADULTS}(?: (?:đều|cũng|đang|sẽ|hay|toàn|thường|lại|sắp|vẫn|vừa|mới|{SELF}|tối nay|mai|tuần này|hôm nay|chiều nay)){{0,3}} {_GONE}"
    r"|\b(?:home|house|flat|apartment|stay(?:ing)?|here|walk(?:ing)?|bike|go|going|sleep|left)(?: (?:home|here|back|at home|the house|from school|there|all)){0,2} (?:all )?(?:alone|by myself|on my own)\b"
    r"|\b(?:alone|by myself|on my own) (?:at|in the|in my) (?:home|house|flat|room|apartment)\b|\bhouse (?:all )?to myself\b"
    r"|\b(?:nobody|no one|noone|no adults?|no grown ?ups?|no parents)(?:'s| is| are| else| will be| else is|'ll be)? (?:at |here |in )?(?:home|here|the house|around|awake)\b"
    r"|\b(?:my|our) (?:parents|mum|mom|dad|mother|father|folks|family|grandma|nanny|sitter|mum and dad|mom and dad)(?: (?:both|all|always|usually|is|are|will be|gonna be|going to be|r|go|goes|'re|still|not|won't be|isn't|aren't|don't|doesn't|get|gets|come|comes)|'s|'re| won't be| isn't| aren't)*"
    r" (?:out|away|gone|at work|working (?:late|nights?|the night shift)|work (?:late|nights)|works (?:late|nights)|on a trip|on a business trip|home (?:until|till|before|late)|asleep|not home|out of town|at a (?:party|wedding))\b"
    r"|\b(?:just|only) me (?:at|in the) (?:home|house)\b|\bit'?s (?:just|only) me (?:here|at home|tonight|until|till)\b"
)
_PLAY = phrase(
    r"\b(?:game|ván|trận|rank|solo|map|boss|minecraft|roblox|quest|phim|truyện|vượt ải|nhân vật|movie|home alone \d|film|đừng|không nên|never|don't let)\b"
)


def alone(text: Folded) -> Iterator[TextFinding]:
    for match in _FOUND.found(text):
        if not _PLAY.near(text, match.start() - 24, match.end() + 24):
            yield TextFinding(*text.place(*match.span()), TextKind.ALONE)
