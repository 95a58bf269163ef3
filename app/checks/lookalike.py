"""Whether a name only looks like one that is known.
Must not take ordinary Vietnamese marks for a trick."""

from __future__ import annotations

import unicodedata
from enum import Enum
from functools import lru_cache

from app.checks.folded import without_marks
from app.checks.sites import Site, Sites

VIETNAMESE = frozenset("aăâbcdđeêghiklmnoôơpqrstuưvxyfjwzáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ0123456789-")
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
_FIGURES = str.maketrans(
    {"0": "o", "1": "l", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g", "i": "l", "!": "l", "|": "l"}
)
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


class Copy(Enum):
    """ALMOST: another spelling of the name. BEFORE: the true address stands in front of another owner's. ENDING: the name with an ending
    that the list does not know. HOLDS: the name among other words."""

    ALMOST = "almost"
    BEFORE = "before"
    ENDING = "ending"
    HOLDS = "holds"


def copied(owner: str, host: str, suffix: str, sites: Sites) -> tuple[Site, Copy] | None:
    """The site whose name this one borrows. The caller has made sure that `host` belongs to none of them."""
    own = owner.removesuffix("." + suffix) if suffix else owner
    before = host.removesuffix(owner).rstrip(".")
    mild: tuple[Site, Copy] | None = None
    for site in sites.site:
        for word in site.word:
            how = _how(own, before, word, site)
            if how in (Copy.ALMOST, Copy.BEFORE):
                return site, how
            if how is not None and (mild is None or how is Copy.ENDING):
                mild = site, how
    return mild


def _how(own: str, before: str, word: str, site: Site) -> Copy | None:
    if own == word:
        return Copy.ENDING
    seen, known = skeleton(own), skeleton(word)
    if seen == known:
        return Copy.ALMOST if own.replace("-", "") != word else Copy.HOLDS
    allowed = 0 if len(word) < 5 or site.common else (1 if len(word) < 9 else 2)
    longer = seen.startswith(known) or seen.endswith(known)
    if allowed and not longer and distance(seen, known, allowed) <= allowed:
        return Copy.ALMOST
    if any(f".{domain}." in f".{before}." for domain in site.domains):
        return Copy.BEFORE
    if site.common or len(word) < 4:
        return None
    labels = [skeleton(label) for label in (own, *before.split("."))]
    parts = {skeleton(part) for label in (own, *before.split(".")) for part in label.split("-")}
    return Copy.HOLDS if known in parts or (len(word) >= 6 and any(known in label for label in labels)) else None
