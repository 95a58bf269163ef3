"""Who asks whom in a chat, and what is told of asking instead: a warning, a lesson, something that is past.
Must not know what is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from app.checks.folded import Folded
from app.checks.phrases import Phrase, phrase

NOT = "(?:không|ko|k|kg|khg|hông|hong|hổng|hem|hk|khum|chưa)"
ELDER = "(?:anh|a|chị|c|chú|bác|ad|admin|shop|(?:bên|tụi|bọn|team|phía) (?:anh|a|chị|c|chú|shop))"
"""Speaks of themselves so to somebody younger. No teacher: a teacher asks for other things."""
PEER = "(?:t|tớ|tao|tau|tui|tôi|mình|mik|mìn|mk|(?:bên|tụi|bọn|team) (?:t|tao|tui|mình|mik|em|e))"
ME = rf"(?:{ELDER}|{PEER})"
YOU = "(?:em|e|bé|cháu|con|nhóc|cưng|m|mày|mi|mầy|bạn|b|cậu|ông|bà|mấy đứa|mấy bé|các em|các bé)"
KIN = "(?:(?:bố|ba|cha|tía|bọ) (?:và |với )?(?:mẹ|má|mạ)|bố|ba|cha|tía|mẹ|má|mạ|ông bà|ông|bà|bà nội|bà ngoại|ông nội|ông ngoại|gia đình|phụ huynh|người nhà)"
YOUR_KIN = r"(?:your (?:mom|mum|mommy|mother|dad|daddy|father|parents?|folks|family|grandma|grandpa|sister|brother|sis|bro|aunt|auntie|uncle|cousin|teacher|neighbou?r))"
TOKEN = r"[^\s.,!?;:]+"
WORD = rf"(?:,? {TOKEN})"
"""A word, and the comma before it: no end of a sentence."""
_BEFORE = phrase(
    r"\b(?:(?:đừng|không|chẳng|chưa|ko|k) bao giờ|never)\s+(?:[^\s.,!?;:]+\s+){0,3}$|\b(?:đừng|không được|(?:không|ko) (?:nên|cần|phải|ai)|chớ (?:có|nên)|cấm|don't|dont|do not|doesn't|didn't|should not|shouldn't|mustn't|must not|not to|no need to|can't|cannot|won't|wouldn't)\s+(?:[^\s.,!?;:]+\s+){0,2}$"
    r"|(?<!được)(?<!dc)(?<!đc)(?<!rảnh)\s(?:không|ko)\s+$|^(?:không|ko)\s+$"
)
"""A negation right before the words: not one at the end of the question before them."""
_TOLD = phrase(
    r"\b(?:ai|ai đó|người lạ|kẻ [^\W\d_]+|họ|chúng|bọn (?:chúng|nó)|bọn lừa đảo|đứa nào|bạn nào|người nào|thằng nào|có (?:người|ai|kẻ|đứa)(?: [^\s.,!?;:]+)?|nhiều (?:bạn|người)|app|web|trang"
    r"|(?:someone|anyone|anybody|somebody|strangers?|people|they|scammers?|bad guys|hackers?|banks?|the (?:app|site|game|page|website|bank|computer|teacher))) (?:[^\s.,!?;:]+ ){0,2}?"
    r"(?:hỏi|xin|đòi|rủ|bảo|kêu|nhắn|yêu cầu|gạ|dụ|bắt|xưng|asks?|asked|asking|says?|said|tells?|told|wants?|wanted|needs?|pretends?|offers?|promises?|texts?|messages?)(?!\w)"
)
"""Somebody else asks: whoever writes tells of it."""
_WARNS = phrase(
    r"\b(?:(?<!không[ ])(?<!phải[ ])(?<!sợ[ ])(?<!ko[ ])(?<!no[ ])(?:lừa đảo|lừa gạt)|bị lừa|mất hết tiền|là lừa|(?:trò|chiêu|kiểu|mánh|tin) lừa|kẻ (?:gian|xấu|lừa)|mắc bẫy|(?:là|cái) bẫy|dính bẫy|cảnh giác|cảnh báo|khuyến cáo|đề phòng"
    r"|nếu (?:nhận được|thấy|có|gặp) (?:tin|ai|người|cuộc gọi|số lạ)|tin giả|đừng (?:có )?(?:tin|dại|mắc|ham|nghe)|(?:a|the|is|are|common|total|online|got|been|called|big|obvious|report|these|those|such|'s) scam(?:s|mers?|med)?|scammers|scammed|phishing|(?<==[ ])scam|fraudsters?"
    r"|tắt máy kịp|mẹ (?:chặn|tắt)|blocked (?:him|her|them|it)|chặn (?:nó|luôn|liền)|báo công an|bị bắt|sách (?:ghi|viết|dạy|tin học)|bài (?:gdcd|giáo dục|đạo đức)|buổi (?:ngoại khoá|sinh hoạt))\b"
)
_OF_A_GAME = phrase(
    r"\b(?:boss|nhiệm vụ phụ|phó bản|cốt truyện|nhân vật|trong (?:game|truyện|phim|mơ)|truyện kể|tập \d+|vai (?:diễn|phản)|escape room|mật thư|trò chơi lớn|episode|novel|chapter|storyline|npcs?)\b"
)


def warned(text: Folded, start: int, end: int) -> bool:
    return _WARNS.near(text, start - 90, end + 90)


def told_only(text: Folded, start: int, end: int) -> bool:
    """Whether it is warned of, forbidden, or told of others."""
    if _BEFORE.near(text, start - 32, start) or warned(text, start, end):
        return True
    return _TOLD.near(text, start - 40, min(end, start + 12))


def of_a_game(text: Folded, start: int, end: int) -> bool:
    return _OF_A_GAME.near(text, start - 40, end + 40)


def speaks_of(text: Folded, *words: str) -> bool:
    """Whether any of these letters, without marks, stands anywhere in the text: most texts are done with that."""
    return any(word in text.bare for word in words)


def without_blanks(text: Folded, start: int, end: int) -> tuple[int, int]:
    """The same without white space at its ends."""
    found = text.bare[start:end]
    return start + len(found) - len(found.lstrip()), end - (len(found) - len(found.rstrip()))


def around(spans: Iterable[tuple[int, int]], before: int, after: int) -> list[tuple[int, int]]:
    """What stands beside these places; what overlaps is one stretch, so that a long text of nothing else is gone through once."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        start, end = max(0, start - before), end + after
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((start, end))
    return found


def beside(text: Folded, phrase: Phrase, spans: Iterable[tuple[int, int]], before: int, after: int) -> Iterator[re.Match[str]]:
    """Where a phrase is found beside these places: most texts have none, and are done with."""
    for start, end in around(spans, before, after):
        yield from phrase.between(text, start, end)


def both(text: Folded, first: Phrase, second: Phrase, apart: int, *, said_no: bool = False) -> list[tuple[int, int]]:
    """From the one to the other, where both stand within so many letters: on one line as much as on two. `said_no`: also where "do not"
    stands right before the first."""
    others = [match.span() for match in second.found(text)]
    found = []
    for match in beside(text, first, others, apart + 60, apart + 60):
        if not said_no and _BEFORE.near(text, match.start() - 32, match.start()):
            continue
        near = [span for span in others if span[0] - match.end() <= apart and match.start() - span[1] <= apart]
        if near:
            found.append((min(match.start(), *(span[0] for span in near)), max(match.end(), *(span[1] for span in near))))
    return found
