"""How a name looks at a glance, and by which slip of a letter two names differ.
Must not keep a name that somebody typed."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import Enum

from app.checks.folded import without_marks

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
_FIGURES = str.maketrans({"0": "o", "1": "l", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g", "!": "l", "|": "l"})
_ONE_IS_I = str.maketrans({"1": "i", "!": "i", "|": "i"})
_I_IS_L = str.maketrans({"i": "l"})
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"))
_CLOSE = str.maketrans({"m": "n", "v": "u", "y": "u", "q": "g", "j": "l"})
"""Letters that are told apart by one stroke."""
_VOWELS = frozenset("aeiouy")
# Alphabets that one name may hold together: Japanese and Korean are written so.
_TOGETHER = {"HIRAGANA": "CJK", "KATAKANA": "CJK", "KATAKANA-HIRAGANA": "CJK", "HANGUL": "CJK"}


def spelt(label: str) -> tuple[str, str]:
    """The letters meant, figures read as letters and hyphens kept; once with 1 as l, once as i."""
    text = without_marks(unicodedata.normalize("NFKC", label).lower().translate(_LOOKS)).replace("_", "-")
    return text.translate(_FIGURES), text.translate(_ONE_IS_I).translate(_FIGURES)


def skeleton(label: str) -> str:
    """ "ƒacеb00k" and "facebook" are one, and so are "robIox" and "roblox"."""
    text = spelt(label)[0].translate(_I_IS_L)
    for pair, letter in _PAIRS:
        text = text.replace(pair, letter)
    return text.replace("-", "")


def squeezed(text: str) -> str:
    """Each run of one letter as a single one."""
    return "".join(letter for at, letter in enumerate(text) if at == 0 or text[at - 1] != letter)


def blurred(bones: str) -> str:
    """What is left of a skeleton where m and n, u and v, q and g are one."""
    return bones.translate(_CLOSE)


def scripts(label: str) -> frozenset[str]:
    """LATIN, CYRILLIC, …; figures and hyphens belong to none."""
    names = (unicodedata.name(letter, "UNKNOWN").split()[0] for letter in label if letter.isalpha())
    return frozenset(_TOGETHER.get(name, name) for name in names)


def all_vietnamese(text: str) -> bool:
    return all(letter in VIETNAMESE for letter in text if letter != ".")


class How(Enum):
    SWAPPED = "swapped"
    DROPPED = "dropped"
    ADDED = "added"
    VOWEL = "vowel"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Slip:
    """`at`: the place in the known word. `first`, `last`: it is the word's first or last letter."""

    how: How
    at: int
    first: bool
    last: bool


def slip(seen: str, known: str) -> Slip | None:
    """The one slip that makes `seen` of `known`; None: they are the same, or differ by more."""
    if abs(len(seen) - len(known)) > 1 or seen == known:
        return None
    at = next((at for at, (one, other) in enumerate(zip(seen, known, strict=False)) if one != other), min(len(seen), len(known)))
    end = len(known) - 1
    if len(seen) < len(known):
        return Slip(How.DROPPED, at, at == 0, at == end) if seen[at:] == known[at + 1 :] else None
    if len(seen) > len(known):
        return Slip(How.ADDED, at, at == 0, at == end + 1) if seen[at + 1 :] == known[at:] else None
    if seen[at + 1 :] == known[at + 1 :]:
        how = How.VOWEL if seen[at] in _VOWELS and known[at] in _VOWELS else How.OTHER
        return Slip(how, at, at == 0, at == end)
    if seen[at : at + 2] == known[at : at + 2][::-1] and seen[at + 2 :] == known[at + 2 :]:
        return Slip(How.SWAPPED, at, at == 0, at + 1 == end)
    return None


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
