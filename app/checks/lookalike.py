"""Whether a name only looks like one that is known.
Must not take ordinary Vietnamese marks for a trick."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from app.checks.folded import without_marks
from app.checks.sites import Site, Sites

VIETNAMESE = frozenset(
    "aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz"
    "áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ0123456789-"
)
# Letters of other scripts, and signs, that look like ours: Cyrillic, Greek, Armenian, small capitals, and what people mistake in Latin.
_LOOKS = str.maketrans(
    {
        "а": "a", "ɑ": "a", "α": "a", "ą": "a", "å": "a", "ä": "a", "@": "a", "в": "b", "ь": "b", "β": "b", "ƅ": "b", "с": "c", "ϲ": "c", "ç": "c", "ć": "c",
        "ԁ": "d", "ɗ": "d", "ď": "d", "е": "e", "ё": "e", "є": "e", "ε": "e", "ę": "e", "ë": "e", "ė": "e", "ƒ": "f", "ɡ": "g", "ց": "g", "ğ": "g", "ġ": "g",
        "һ": "h", "н": "h", "հ": "h", "і": "i", "ї": "i", "ι": "i", "ı": "i", "ɩ": "i", "ï": "i", "î": "i", "ј": "j", "к": "k", "κ": "k", "ķ": "k",
        "ӏ": "l", "ł": "l", "ⅼ": "l", "ľ": "l", "м": "m", "ʍ": "m", "п": "n", "ո": "n", "ñ": "n", "ń": "n", "η": "n", "о": "o", "ο": "o", "σ": "o", "օ": "o",
        "ö": "o", "ø": "o", "ɵ": "o", "ő": "o", "р": "p", "ρ": "p", "ԛ": "q", "г": "r", "ʀ": "r", "ř": "r", "ѕ": "s", "ś": "s", "ş": "s", "š": "s", "т": "t", "τ": "t",
        "ţ": "t", "ц": "u", "υ": "u", "ü": "u", "ս": "u", "ν": "v", "ѵ": "v", "ԝ": "w", "ω": "w", "х": "x", "χ": "x", "у": "y", "γ": "y", "ү": "y", "ÿ": "y", "ᴢ": "z",
        "ž": "z", "ż": "z", "ʐ": "z",
    }
)  # fmt: skip
_FIGURES = str.maketrans({"0": "o", "1": "l", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g", "i": "l", "!": "l", "|": "l"})
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"))


@lru_cache(maxsize=1024)
def skeleton(label: str) -> str:
    """How a name looks at a glance: "ƒacеb00k" and "facebook" are one."""
    text = without_marks(unicodedata.normalize("NFKC", label).lower().translate(_LOOKS)).translate(_FIGURES)
    for pair, letter in _PAIRS:
        text = text.replace(pair, letter)
    return text.replace("-", "").replace("_", "")


def scripts(label: str) -> frozenset[str]:
    """LATIN, CYRILLIC, …; figures and hyphens belong to none."""
    return frozenset(unicodedata.name(letter, "UNKNOWN").split()[0] for letter in label if letter.isalpha())


def all_vietnamese(text: str) -> bool:
    return all(letter in VIETNAMESE for letter in text if letter != ".")


def distance(one: str, other: str, most: int) -> int:
    """Letters that are wrong, missing, too many or changed over; more than `most` is not counted out."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        older, before, row = before, row, [at] + [0] * len(other)
        for to, wanted in enumerate(other, 1):
            row[to] = min(before[to] + 1, row[to - 1] + 1, before[to - 1] + (letter != wanted))
            if at > 1 and to > 1 and letter == other[to - 2] and one[at - 2] == wanted:
                row[to] = min(row[to], older[to - 2] + 1)
        if min(row) > most:
            return most + 1
    return row[-1]


def copied(owner: str, host: str, suffix: str, sites: Sites) -> tuple[Site, bool] | None:
    """The site whose name this one borrows, and whether it is almost the same (True) or only holds it (False). The caller has made sure
    that `host` belongs to none of them."""
    own = owner.removesuffix("." + suffix) if suffix else owner
    rest = host.removesuffix(owner).rstrip(".")
    held: tuple[Site, bool] | None = None
    for site in sites.site:
        for word in site.word:
            near = _near(own, word, site.common)
            if near:
                return site, True
            if held is None and not site.common and len(word) >= 4 and _holds(own, rest, word, site):
                held = site, word in rest.replace(".", "-").split("-") or any(domain in host for domain in site.domains)
    return held


def _near(own: str, word: str, common: bool) -> bool:
    seen, known = skeleton(own), skeleton(word)
    if seen == known:
        return True
    allowed = 0 if len(word) < 5 or common else (1 if len(word) < 9 else 2)
    return 0 < distance(seen, known, allowed) <= allowed


def _holds(own: str, rest: str, word: str, site: Site) -> bool:
    """ "facebook-dangnhap.com", "vietcombank.com.vn.doi-qua.top"."""
    parts = {skeleton(part) for label in (own, *rest.split(".")) for part in label.split("-")}
    known = skeleton(word)
    if known in parts:
        return True
    return len(word) >= 6 and any(known in skeleton(label) for label in (own, *rest.split(".")))
