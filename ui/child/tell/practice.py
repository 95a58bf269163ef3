"""Practising to tell: answers as a guard would, from memory, for people who are made up.
Must not know a link: nothing that is practised can leave the desktop."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from app.model.people import Band
from app.model.problem import Problem
from app.model.tell import COUNTDOWN_S, Shown, Way
from app.model.tell import Result as Sent
from app.wire.messages import (
    AddToMessage,
    AdultConfirmed,
    AdultsToTell,
    AdultsToTellAre,
    AdultToTell,
    ChooseAdult,
    ConfirmAdult,
    DeleteMessage,
    Done,
    LegIs,
    MessageIs,
    MyMessages,
    MyMessagesAre,
    Operation,
    PartIs,
    PutOwnAdult,
    RemoveOwnAdult,
    Result,
    SecondTapNeeded,
    SendWord,
    StatusIs,
    Tell,
    Told,
    WayIs,
    WordSent,
)
from ui.child.home_state import child_of


def made_up(status: StatusIs | None, now: Callable[[], datetime]) -> Practice:
    """In the language of the screen, and with the seconds that this child has when it is no practice."""
    child = child_of(status)
    band = Band.BIG if child is not None and child.band == Band.BIG.value else Band.SMALL
    names = (
        QCoreApplication.translate("Practice", "Mum (practice)"),
        QCoreApplication.translate("Practice", "Grandma (practice)"),
        QCoreApplication.translate("Practice", "Teacher Hạnh (practice)"),
    )
    reach = QCoreApplication.translate("Practice", "Ring the bell of the blue house, or call her number.")
    return Practice(names, reach, COUNTDOWN_S[band], now)


class Practice:
    """`names`: mother, grandmother, teacher, in the language of the screen."""

    def __init__(self, names: tuple[str, str, str], reach: str, countdown_s: int, now: Callable[[], datetime]) -> None:
        mother, grandmother, teacher = names
        self._now = now
        self._messages: dict[str, MessageIs] = {}
        self._are = AdultsToTellAre(
            (
                AdultToTell("mother", mother, (WayIs(Way.PAGE),), here=True, confirmed=True),
                AdultToTell("teacher", teacher, (WayIs(Way.MAIL, "co.hanh@truong.example", mother),), confirmed=True),
                AdultToTell("grandmother", grandmother, (), reach, own=True, confirmed=True),
            ),
            "mother",
            ("teacher",),
            countdown_s,
            True,
        )

    def ask(
        self,
        body: Operation,
        answered: Callable[[Result], None],
        _refused: Callable[[Problem], None],
        within_ms: int | None = None,  # noqa: ARG002  # nothing is waited for
    ) -> None:
        answered(self._answer(body))

    def _answer(self, body: Operation) -> Result:
        if isinstance(body, AdultsToTell):
            return self._are
        if isinstance(body, Tell):
            return self._tell(body)
        if isinstance(body, MyMessages):
            return MyMessagesAre(tuple(reversed(self._messages.values())), True)
        if isinstance(body, AddToMessage) and body.message in self._messages:
            return Told(self._grown(self._messages[body.message], body.part))
        if isinstance(body, DeleteMessage):
            self._messages.pop(body.message, None)
        elif isinstance(body, ChooseAdult):
            self._are = replace(self._are, chosen=body.adult, following=body.following)
        elif isinstance(body, PutOwnAdult):
            kept = tuple(adult for adult in self._are.adults if adult.id != body.id)
            added = AdultToTell(body.id or f"own{len(kept)}", body.name, (), body.how_to_reach, own=True, confirmed=True)
            self._are = replace(self._are, adults=(*kept, added))
        elif isinstance(body, RemoveOwnAdult):
            self._are = replace(self._are, adults=tuple(adult for adult in self._are.adults if adult.id != body.id))
        elif isinstance(body, SendWord):
            return WordSent(Sent.ACCEPTED)
        elif isinstance(body, ConfirmAdult):
            return AdultConfirmed(True, 3)
        return Done()

    def _tell(self, body: Tell) -> Result:
        adult = next(adult for adult in self._are.adults if adult.id == body.adult)
        carried = tuple(way.carried_by for way in adult.ways if way.carried_by is not None)
        if carried and not body.sure:
            return SecondTapNeeded(carried, False)
        message = MessageIs(body.id, adult.id, adult.name, self._now().isoformat(), ())
        return Told(self._grown(message, body.id))

    def _grown(self, message: MessageIs, part: str) -> MessageIs:
        adult = next(adult for adult in self._are.adults if adult.id == message.adult)
        legs = tuple(
            LegIs(way.way, Shown.WAITING_FOR_ADULT if way.way is Way.PAGE else Shown.HANDED, carried_by=way.carried_by)
            for way in adult.ways
        )
        grown = replace(message, parts=(*message.parts, PartIs(part, self._now().isoformat(), legs)))
        self._messages[message.id] = grown
        return grown
