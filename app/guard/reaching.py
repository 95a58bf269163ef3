"""Whom a child can tell and by which ways: adults of this PC, adults outside, those whom the child listed for itself.
Must not send anything, nor show an adult what a child has chosen, listed or confirmed."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from app.guard.household import KeptHousehold
from app.guard.tell_kept import TellKept
from app.model.problem import ProblemError
from app.model.tell import Leg, Way, place_mark


@dataclass(frozen=True, slots=True)
class Reach:
    """`legs`: fresh ones, as a message would take them now. `carried`: by leg, the name of another adult whose account carries it."""

    id: str
    name: str
    legs: tuple[Leg, ...]
    carried: tuple[str | None, ...]
    how_to_reach: str = ""
    here: bool = False
    own: bool = False
    confirmed: bool = True
    word_sent: bool = False

    @property
    def place(self) -> str:
        """Who it is called and where it goes, as one text: another adult may have changed it. Those here set their ways themselves."""
        ways = () if self.here else tuple(leg.mark for leg in self.legs)
        return "" if self.own else "\n".join((self.name, *ways))


class Reaching:
    def __init__(self, household: KeptHousehold, kept: TellKept) -> None:
        self._household = household
        self._kept = kept

    def all(self, child: str) -> list[Reach]:
        ways = self._kept.ways()
        found: list[Reach] = []
        for adult in self._household.adults():
            way = ways.get(adult.id)
            legs = [Leg(Way.PAGE)]
            if way is not None:
                legs += self._leg(way.channel, way.address)
            found.append(Reach(adult.id, adult.name, tuple(legs), tuple(self.carrier(leg, adult.id) for leg in legs), here=True))
        for outside in self._kept.outside_adults():
            legs = self._leg(outside.channel, outside.address)
            word = self._kept.word(child, outside.id)
            mark = legs[0].mark if legs else None
            found.append(
                Reach(
                    outside.id,
                    outside.name,
                    tuple(legs),
                    tuple(self.carrier(leg, outside.id) for leg in legs),
                    outside.how_to_reach,
                    confirmed=mark is not None and self._kept.confirmed(child, outside.id) == mark,
                    word_sent=mark is not None and word is not None and word.mark == mark,
                )
            )
        for own in self._kept.own_adults(child):
            found.append(Reach(own.id, own.name, (), (), own.how_to_reach, own=True, confirmed=False))
        return found

    def one(self, child: str, adult: str) -> Reach:
        for reach in self.all(child):
            if reach.id == adult:
                return reach
        raise ProblemError("tell_adult_unknown")

    def mark(self, reach: Reach) -> str:
        """What a child is shown of an adult before it tells, as one text that cannot be read: the name, every way with its place and its
        carrier, and whether the child has confirmed it. Another one: the child has not seen where its words would go."""
        ways = [(leg.way, leg.mark, carried_by) for leg, carried_by in zip(reach.legs, reach.carried, strict=True)]
        return self._kept.digest(msgspec.json.encode((reach.id, reach.name, reach.confirmed, ways)).decode())

    def names(self) -> frozenset[str]:
        """The ids of all adults who are here or outside; not the children's own."""
        return frozenset(
            [adult.id for adult in self._household.adults()] + [outside.id for outside in self._kept.outside_adults()]
        )

    def carrier(self, leg: Leg, adult: str) -> str | None:
        channel = self._kept.channel(leg.channel)
        if channel is None or channel.owner == adult:
            return None
        owner = self._household.adult(channel.owner)
        return None if owner is None else owner.name

    def _leg(self, id: str | None, address: str) -> list[Leg]:
        channel = self._kept.channel(id)
        if channel is None:
            return []
        return [Leg(channel.kind, channel=channel.id, address=address, mark=place_mark(channel, address))]
