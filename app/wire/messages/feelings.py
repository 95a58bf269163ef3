"""How a child feels, where it shares it with one adult.
Must not hold behaviour. What a child keeps for itself never comes here."""

from __future__ import annotations

import msgspec

from app.model.feelings import About, Feeling
from app.wire.messages.base import Ask, Say


class MyFeelings(Ask, frozen=True, tag="my_feelings"):
    """The child's own: what it shows to whom, and whom it can show something."""


class SharedFeeling(msgspec.Struct, frozen=True):
    """The feeling itself is sealed to the adult, for everybody else."""

    id: str
    adult_name: str
    at: str


class FeelingAdult(msgspec.Struct, frozen=True):
    id: str
    name: str


class MyFeelingsAre(Say, frozen=True, tag="my_feelings_are"):
    """`closed`: what is shown to whom needs the picture code first; showing something does not."""

    shared: tuple[SharedFeeling, ...]
    adults: tuple[FeelingAdult, ...]
    closed: bool = False


class ShareFeeling(Ask, frozen=True, tag="share_feeling"):
    """Show this one to this adult alone. `id` is made by the desktop (32 hex digits)."""

    id: str
    adult: str
    feeling: Feeling
    about: About


class TakeBackFeeling(Ask, frozen=True, tag="take_back_feeling"):
    """Erased at once, for the adult too."""

    id: str


class Feelings(Ask, frozen=True, tag="feelings"):
    """What children show to the adult whose PIN it is; nobody else's."""


class FeelingIs(msgspec.Struct, frozen=True):
    child_name: str
    at: str
    feeling: Feeling
    about: About


class FeelingsAre(Say, frozen=True, tag="feelings_are"):
    feelings: tuple[FeelingIs, ...]
