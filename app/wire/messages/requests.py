"""What a child asks for, and what it is answered.
Must not hold behaviour."""

from __future__ import annotations

from enum import Enum

from app.model.people import Request, RequestKind
from app.model.plan import Plan
from app.model.policy import Rule
from app.wire.messages.base import Ask, Say


class AskFor(Ask, frozen=True, tag="ask_for"):
    """The child asks for more time or for an app, says something about a rule, or shows its plan. At most one open of a kind (and app, rule)."""

    kind: RequestKind
    minutes: int | None = None
    app: str | None = None
    words: str = ""
    rule: str | None = None
    plan: Plan | None = None


class Asked(Say, frozen=True, tag="asked"):
    request: Request


class WithdrawRequest(Ask, frozen=True, tag="withdraw_request"):
    id: str


class AnswerKind(Enum):
    GIVE = "give"
    LATER = "later"
    NO = "no"


class AnswerRequest(Ask, frozen=True, tag="answer_request"):
    """GIVE: a time request becomes a grant of `minutes` (None: as asked), an app request a rule (`rule`, default limited).
    To what a child says about a rule, or to its plan, GIVE means that an adult has changed the rules since; NO needs a reason.
    """

    id: str
    answer: AnswerKind
    minutes: int | None = None
    rule: Rule | None = None
    words: str = ""


class Requests(Ask, frozen=True, tag="requests"):
    """A child sees its own; a parent or helper all (child: nickname or id, None: all). Newest first."""

    child: str | None = None


class RequestsAre(Say, frozen=True, tag="requests_are"):
    requests: tuple[Request, ...]


class SawAnswers(Ask, frozen=True, tag="saw_answers"):
    """The child has opened the answers."""
