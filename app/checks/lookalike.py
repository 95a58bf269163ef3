"""Whether a name only looks like one that is known.
Must not take ordinary Vietnamese marks, or another honest name, for a trick."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from app.checks.folded import without_marks
from app.checks.glance import How, Slip, all_vietnamese, blurred, distance, skeleton, slip, spelt, squeezed
from app.checks.sites import Site, Sites, belongs

_STATE = ("gov.vn", "mil.vn")
"""Given to bodies of the State alone: what stands there imitates nobody."""
_SCHOOLS = "edu.vn"
_MOST_PARTS = 40
_TELLING = frozenset({"com", "net", "org", "gov", "edu"})
_BANK = "bank"


class Copy(Enum):
    """ALMOST: another spelling of the name. BEFORE: the true address stands in front of what is another owner's. ENDING: the name with an
    ending that the list does not know. HOLDS: the name among other words. NEAR: a name that resembles it."""

    ALMOST = "almost"
    BEFORE = "before"
    ENDING = "ending"
    HOLDS = "holds"
    NEAR = "near"

    @property
    def plain(self) -> bool:
        """Nobody has such a name by chance."""
        return self in (Copy.ALMOST, Copy.BEFORE)


_RANK = (Copy.NEAR, Copy.HOLDS, Copy.ENDING, Copy.ALMOST, Copy.BEFORE)


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of the list. `common`: others have it in their names too. `vietnamese`: it may be written with marks."""

    text: str
    bones: str
    thin: str
    blur: str
    common: bool
    vietnamese: bool

    @property
    def head(self) -> int:
        """In "vpbank" only "vp" is the name; so many first letters are left alone, for another two make another bank."""
        long = len(self.text) - len(_BANK)
        return long if self.text.endswith(_BANK) and long <= 4 else 0


@lru_cache(maxsize=1024)
def _listed(text: str, common: bool, vietnamese: bool) -> _Word:
    """Only for the list's own words. What somebody typed would stay in the process."""
    bones = skeleton(text)
    return _Word(text, bones, squeezed(bones), blurred(squeezed(bones)), common or len(text) < 4, vietnamese)


def forget_typed() -> None:
    """Empties what this module keeps. What was typed is never among it, only the list's own words; this makes sure."""
    _listed.cache_clear()


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of a name, made ready to be compared. `marked`: with Vietnamese marks, and nothing but Vietnamese letters."""

    text: str
    bare: str
    bones: str
    thin: str
    read: tuple[str, str]
    marked: bool

    def as_for(self, word: _Word) -> str:
        return self.bare if word.vietnamese else self.text


def _part(text: str) -> _Part:
    bones = skeleton(text)
    bare = without_marks(text)
    marked = bare != text and all_vietnamese(text)
    return _Part(text, bare if marked else text, bones, squeezed(bones), spelt(text), marked)


@dataclass(frozen=True, slots=True)
class _Label:
    whole: _Part
    parts: tuple[_Part, ...]
    owners: bool


@dataclass(frozen=True, slots=True)
class _Seen:
    """The name that is looked at. `before`: what stands before the owner's name."""

    host: str
    own: _Part
    before: str
    suffix: str
    labels: tuple[_Label, ...]
    lures: frozenset[str]
    odd: bool


def copied(owner: str, host: str, suffix: str, sites: Sites) -> tuple[Site, Copy] | None:
    """The site whose name this one borrows. The caller has made sure that `host` belongs to none of them."""
    if belongs(host, _STATE) or belongs(host, sites.not_copies.domains) or _rightly_spelt(host, sites):
        return None
    seen = _seen(owner, host, suffix, sites)
    best: tuple[Site, Copy] | None = None
    key = (-1, 0)
    for site, length, how in _all_copies(seen, sites):
        if (_RANK.index(how), length) > key:
            best, key = (site, how), (_RANK.index(how), length)
    return best


def _rightly_spelt(host: str, sites: Sites) -> bool:
    """tuổitrẻ.vn is how tuoitre.vn is written."""
    bare = without_marks(host)
    if bare == host or not all_vietnamese(host):
        return False
    return any(
        belongs(bare, [domain for domain in site.domains if domain.partition(".")[0] in site.vietnamese])
        for site in sites.site
        if site.vietnamese
    )


def _seen(owner: str, host: str, suffix: str, sites: Sites) -> _Seen:
    own = owner.removesuffix("." + suffix) if suffix else owner
    before = host.removesuffix(owner).rstrip(".")
    # Schools call their own pages after what is taught or used there.
    others = [] if not before or belongs(owner, (_SCHOOLS,)) else before.split(".")[-_MOST_PARTS:]
    labels = []
    for at, label in enumerate((own, *others)):
        pieces = [piece for piece in label.split("-")[:_MOST_PARTS] if piece]
        labels.append(_Label(_part(label), tuple(_part(piece) for piece in pieces), at == 0))
    odd = suffix.rpartition(".")[2] in sites.odd_endings.endings
    return _Seen(host, labels[0].whole, before, suffix, tuple(labels), sites.lures.words, odd)


def _all_copies(seen: _Seen, sites: Sites) -> Iterator[tuple[Site, int, Copy]]:
    for site in sites.site:
        if _completed(seen, site):
            yield site, len(site.name), Copy.BEFORE
        for text in site.word:
            word = _listed(text, text in site.common, text in site.vietnamese)
            how = _how(seen, word)
            if how is not None:
                yield site, len(text), how


def _completed(seen: _Seen, site: Site) -> bool:
    """facebook.com.co, facebook.com.evil.top, facebook.com-login.top, facebook-com.top: the true address, and it goes on."""
    host, before = f".{seen.host}.", f"{seen.before}."
    for domain in site.domains:
        name, _dot, ending = domain.partition(".")
        if f".{domain}." in host:
            only_ending = seen.own.text == name and f"{seen.suffix}.".startswith(f"{ending}.")
            if not only_ending or (name in site.word and name not in site.common):
                return True
        if len(domain) >= 6 and (f".{domain}-" in host or f"-{domain}." in before):
            return True
        if name in site.word and name not in site.common and not _TELLING.isdisjoint(ending.split(".")):
            written = domain.replace(".", "-")
            if written in seen.host.replace(".", "-") and any(f"-{written}-" in f"-{one.whole.text}-" for one in seen.labels):
                return True
    return False


def _how(seen: _Seen, word: _Word) -> Copy | None:
    own = seen.own
    text = own.as_for(word)
    if text == word.text:
        return _other_ending(seen, word)
    if text in (f"www{word.text}", f"www-{word.text}"):
        return Copy.ALMOST
    if own.bones == word.bones:
        return _same_look(own, word)
    found = [_slipped(own, word), *(_within(label, word, seen) for label in seen.labels)]
    return _strongest(found)


def _strongest(found: Iterable[Copy | None]) -> Copy | None:
    return max((how for how in found if how is not None), key=_RANK.index, default=None)


def _other_ending(seen: _Seen, word: _Word) -> Copy | None:
    """A word that others have too is told only where it stands among Vietnamese names, or among cheap ones."""
    if not word.common or seen.odd:
        return Copy.ENDING
    here = seen.suffix.rpartition(".")[2] == "vn" and seen.suffix != _SCHOOLS
    return Copy.ENDING if here and len(word.text) >= 4 else None


def _same_look(own: _Part, word: _Word) -> Copy | None:
    if own.as_for(word).replace("-", "") == word.text:
        return None if word.common else Copy.HOLDS
    if own.marked and word.common:
        return None if "-" in own.text else Copy.NEAR
    return Copy.NEAR if len(word.text) < 4 else Copy.ALMOST


def _slipped(part: _Part, word: _Word) -> Copy | None:
    """A letter doubled, dropped, swapped or wrong. Names with Vietnamese marks are words of their own."""
    long = len(word.text)
    if part.marked or long < 4:
        return None
    if part.thin == word.thin and not (word.head and len(part.bones) < len(word.bones)):
        if long == 4 or word.common:
            return None if word.common and long == 4 else Copy.NEAR
        return Copy.ALMOST
    if word.common:
        return None
    seen = part.read[0].replace("-", "")
    if long >= 5 and not word.head and not word.vietnamese and blurred(part.thin) == word.blur:
        return Copy.ALMOST if long >= 7 else Copy.NEAR
    one = slip(seen, word.text) or slip(part.read[1].replace("-", ""), word.text)
    if one is not None:
        return _weighed(one, word)
    if long >= 9 and not word.vietnamese and seen[:1] == word.text[0] and distance(seen, word.text, 2) <= 2:
        return Copy.NEAR
    return None


def _weighed(one: Slip, word: _Word) -> Copy | None:
    """In a long word a slip in the middle is no chance; in a short one it may be another word. The first letter makes another name."""
    long = len(word.text)
    if word.head and one.at < word.head + (one.how is How.ADDED):
        return None
    if one.how is How.SWAPPED:
        return Copy.NEAR if long == 4 or word.vietnamese else Copy.ALMOST
    if long < 5 or (word.vietnamese and (long < 7 or one.how in (How.VOWEL, How.OTHER))):
        return None
    if one.first:
        return Copy.NEAR if one.how is How.DROPPED and long >= 8 else None
    if one.how is How.ADDED and one.last:
        return None  # the name and more: told as such where it is long enough
    if one.last:
        return Copy.NEAR if long >= 7 else None
    if one.how is How.OTHER:
        near = blurred(word.text) != word.text
        return Copy.NEAR if long >= 7 or (near and long >= 6) else None
    return Copy.ALMOST if long >= 7 and not word.vietnamese else Copy.NEAR


def _within(label: _Label, word: _Word, seen: _Seen) -> Copy | None:
    """The name as one of the words of a longer one."""
    if word.common and word.vietnamese:
        return None
    alone = len(label.parts) == 1
    found = (_among(part, word, seen, alone=alone and label.owners, only=alone, label=label) for part in label.parts)
    return _strongest((*found, _holds(label, word)))


def _among(part: _Part, word: _Word, seen: _Seen, *, alone: bool, only: bool, label: _Label) -> Copy | None:
    text, long = part.as_for(word), len(word.text)
    if text == word.text:
        if long < 4:
            return Copy.HOLDS if any(other.bare in seen.lures for other in label.parts) else None
        return None if word.common and only else Copy.HOLDS
    if long < 4:
        return None
    if part.bones == word.bones and not alone:
        return Copy.HOLDS if part.marked and word.common else Copy.ALMOST
    if text.strip("0123456789") == word.text:
        return Copy.HOLDS
    for rest in (text.removeprefix(word.text), text.removesuffix(word.text)):
        if rest != text and rest in seen.lures:
            return Copy.HOLDS
    if alone or long < 6:
        return None
    how = _slipped(part, word)
    return how if how is None or part.thin == word.thin else Copy.NEAR


def _holds(label: _Label, word: _Word) -> Copy | None:
    """Inside another word, as in "facebookvietnam". Vietnamese words run into each other by chance where hyphens are left out."""
    if word.common or len(word.text) < 6:
        return None
    if word.vietnamese:
        return Copy.HOLDS if any(word.text in part.bare for part in label.parts) else None
    whole = label.whole.text.replace("-", "")
    if word.head and len(word.text) <= 8:
        return Copy.HOLDS if whole.startswith(word.text) else None
    if word.text in without_marks(whole):
        return Copy.HOLDS
    if any(word.text in read.replace("-", "") for read in label.whole.read):
        return Copy.ALMOST
    return None
