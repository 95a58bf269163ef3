"""How a child feels, if it likes to say: which feeling, what about, and whether to help; an entry exists only where it is shared.
Pure: no clock, no store. Never a diagnosis, no sum over days, nothing that rates a child."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum

import msgspec

KEPT = timedelta(days=30)
MOST_OF_A_CHILD = 60


class Feeling(Enum):
    HAPPY = "happy"
    CALM = "calm"
    SO_SO = "so_so"
    SAD = "sad"
    WORRIED = "worried"
    ANGRY = "angry"


class About(Enum):
    """What it is about; NOT_SURE is as good an answer as any."""

    FRIENDS = "friends"
    SCHOOL = "school"
    HOME = "home"
    ONLINE = "online"
    GAME = "game"
    BODY = "body"  # tired, hungry, ill
    NOT_SURE = "not_sure"


LOW = frozenset({Feeling.SAD, Feeling.WORRIED, Feeling.ANGRY})


class Told(msgspec.Struct, frozen=True):
    feeling: Feeling
    about: About


class Entry(msgspec.Struct, frozen=True):
    """What a child shows to one adult. `sealed`: it, to that adult's own key; `told` only where the adult has no key yet."""

    id: str
    child: str
    adult: str
    adult_name: str
    at: datetime
    sealed: bytes | None = None
    told: Told | None = None
    hidden: bool = False  # from the child's own list, since its picture code was reset; the adult keeps it


def offers_help(feeling: Feeling, about: About | None = None) -> bool:
    """A low feeling, or anything about home or online that does not feel good, has help beside it."""
    return feeling in LOW or (feeling is Feeling.SO_SO and about in (About.HOME, About.ONLINE))


def asks_who_first(about: About | None) -> bool:
    """About home: somebody outside home is offered before the adults who live there."""
    return about is About.HOME


def kept(entry: Entry, now: datetime) -> bool:
    return now - entry.at < KEPT
