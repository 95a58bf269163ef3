"""Which face stands beside an adult's name.
Must not guess more than the word with which the name begins says."""

from __future__ import annotations

from ui.theme.pictures import Art

_FACES = (
    (Art.MOTHER, ("mẹ", "má", "mum", "mom", "mother")),
    (Art.FATHER, ("bố", "ba", "cha", "tía", "dad", "father")),
    (Art.GRANDMOTHER, ("bà", "grandma", "grandmother", "nan")),
    (Art.GRANDFATHER, ("ông", "grandpa", "grandfather")),
    (Art.TEACHER_WOMAN, ("cô",)),
    (Art.TEACHER_MAN, ("thầy",)),
)


def face(name: str) -> Art:
    """By what a family calls somebody; whoever is called otherwise has the face of any adult."""
    first = name.strip().casefold().split(" ")[0]
    return next((art for art, names in _FACES if first in names), Art.ADULT)
