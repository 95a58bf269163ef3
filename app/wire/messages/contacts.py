"""A child's contacts: asking before a new one, the adults' answers, ending.
Must not hold behaviour. What is a draft never comes here."""

from __future__ import annotations

from app.model.contacts import Answer, Contact, Met, Question, Tick
from app.wire.messages.base import Ask, Say


class Contacts(Ask, frozen=True, tag="contacts"):
    """A child gets its own, a parent all children's (`child`: nickname or id; None: all). Newest first."""

    child: str | None = None


class ContactsAre(Say, frozen=True, tag="contacts_are"):
    """`seen_by`: the adults who can see what is asked, after their PIN."""

    contacts: tuple[Contact, ...]
    seen_by: tuple[str, ...] = ()


class AskContact(Ask, frozen=True, tag="ask_contact"):
    """The child asks. `id` is made by the desktop (32 hex digits), the same when it is sent again after a broken connection."""

    id: str
    nickname: str
    met: Met
    app: str
    ticks: dict[Question, Tick]


class WithdrawContact(Ask, frozen=True, tag="withdraw_contact"):
    """The child takes it back: it is erased with its ticks, as if it had never been asked."""

    id: str


class AnswerContact(Ask, frozen=True, tag="answer_contact"):
    id: str
    answer: Answer
    words: str = ""


class EndContact(Ask, frozen=True, tag="end_contact"):
    """An adult names a reason; a child needs none."""

    id: str
    reason: str = ""


class SawContacts(Ask, frozen=True, tag="saw_contacts"):
    """The child has opened the answers."""


class ContactsChanged(Say, frozen=True, tag="contacts_changed"):
    """Pushed to the child's own session and to open sessions of parents; says nothing but that it is worth asking again."""
