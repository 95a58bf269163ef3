"""The register of photo consents: adults write it, the child answers and may withdraw.
Must not hold behaviour, nor ever a picture."""

from __future__ import annotations

from datetime import date

import msgspec

from app.model.consents import Consent, Reply, State
from app.wire.messages.base import Ask, Say


class Consents(Ask, frozen=True, tag="consents"):
    """A child gets its own, a parent all children's (`child`: nickname or id; None: all). Newest first."""

    child: str | None = None


class ConsentIs(msgspec.Struct, frozen=True):
    """`state` as it stands today. `own_yes`: this child is of an age at which its own yes is needed."""

    consent: Consent
    state: State
    own_yes: bool


class ConsentsAre(Say, frozen=True, tag="consents_are"):
    consents: tuple[ConsentIs, ...]


class AddConsent(Ask, frozen=True, tag="add_consent"):
    """A parent writes down a consent; from seven on the child is asked by it. `until` None: for one time."""

    child: str
    picture: str
    who: str
    what_for: str
    place: str
    until: date | None = None


class AnswerConsent(Ask, frozen=True, tag="answer_consent"):
    """The child's own answer, in its own session."""

    id: str
    reply: Reply


class WithdrawConsent(Ask, frozen=True, tag="withdraw_consent"):
    """By a parent or the child, at any time, without a reason; it stays as history."""

    id: str


class UseConsent(Ask, frozen=True, tag="use_consent"):
    """What was for one time has been used: it is over."""

    id: str


class DeleteConsent(Ask, frozen=True, tag="delete_consent"):
    """A line that is over, or that the child refused, out of the register."""

    id: str


class ConsentsChanged(Say, frozen=True, tag="consents_changed"):
    """Pushed to the child's own session and to open sessions of parents; says nothing but that it is worth asking again."""
