"""The picture codes of children on shared accounts: kept in the chest, checked in a short-lived process, open for one connection and child.
Must not keep, log or note a code, whether there is one, or that it was tried; must not make the loop wait."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any

import msgspec

from app.guard.aside import Work, ask_worker
from app.guard.connections import Caller
from app.guard.household import KeptHousehold
from app.guard.private import Private
from app.guard.tell_kept import TellKept
from app.model.access import PinWait
from app.model.code import OPEN_S, KeptCode, after_wrong_code, code_problem, code_text, code_wait_s
from app.model.people import Child
from app.model.problem import ProblemError
from app.store.feelings import KeptFeelings
from app.wire import messages as wire


class _Checked(msgspec.Struct, frozen=True):
    right: bool


class _Made(msgspec.Struct, frozen=True):
    made: tuple[str, ...]


@dataclass(slots=True)
class _Turn:
    """What one child may see on one connection. `open_boot_s`: when the code was last needed; None: it is closed. `sent`: what was told
    or shown here just now, by its id, and when."""

    child: str
    account: str | None
    open_boot_s: float | None = None
    sent: dict[str, float] = field(default_factory=dict)


class Codes:
    """`command`: how the worker that stretches PINs is started."""

    def __init__(
        self, household: KeptHousehold, private: Private, kept: TellKept, command: list[str], boot_s: Callable[[], float]
    ):
        self._household = household
        self._private = private
        self._tell = kept
        self._command = command
        self._boot_s = boot_s
        self._turns: dict[int, _Turn] = {}

    # ---- who needs it ----

    def child_asked(self, caller: Caller) -> Child | None:
        """The child whose code is asked for; None: this account is no shared one, or nobody has been chosen."""
        who = self._household.who
        return who.child_of(caller.account) if who.to_choose(caller.account) else None

    def is_closed(self, caller: Caller) -> bool:
        child = self.child_asked(caller)
        if child is None:
            return False
        turn = self._turn(caller, child)
        return turn.open_boot_s is None or self._boot_s() - turn.open_boot_s >= OPEN_S

    def require(self, caller: Caller, body: wire.Ask) -> None:
        """ProblemError("code_needed"): what is asked for is one child's alone, and nobody has shown to be that child."""
        child = self.child_asked(caller)
        if child is None:
            return
        if not self.is_closed(caller):
            self._turn(caller, child).open_boot_s = self._boot_s()
        elif not self._just_sent(caller, child, body):
            raise ProblemError("code_needed")

    def sent(self, caller: Caller, id: str) -> None:
        """Whoever has just told something sees what becomes of it, and can take it back."""
        child = self.child_asked(caller)
        if child is not None:
            self._turn(caller, child).sent[id] = self._boot_s()

    def _just_sent(self, caller: Caller, child: Child, body: wire.Ask) -> bool:
        match body:
            case wire.MyMessages(only=str(id)) | wire.DeleteMessage(message=id) | wire.AddToMessage(message=id):
                pass
            case wire.TakeBackFeeling(id=id):
                pass
            case _:
                return False
        at = self._turn(caller, child).sent.get(id)
        return at is not None and self._boot_s() - at < OPEN_S

    def _turn(self, caller: Caller, child: Child) -> _Turn:
        turn = self._turns.get(caller.connection)
        if turn is None or turn.child != child.id or turn.account != caller.account:
            turn = self._turns[caller.connection] = _Turn(child.id, caller.account)
        return turn

    # ---- closing ----

    def close(self, connection: int) -> None:
        self._turns.pop(connection, None)

    def close_account(self, account: str | None) -> None:
        """Somebody else uses it now, or its session is locked."""
        self._turns = {number: turn for number, turn in self._turns.items() if turn.account != account}

    # ---- the code ----

    def kept(self, child: str) -> KeptCode:
        value = self._private.chest.value(_name(child))
        try:
            return KeptCode() if value is None else msgspec.msgpack.decode(value, type=KeptCode)
        except msgspec.MsgspecError:
            return KeptCode()

    def wait_s(self, child: str) -> int:
        return code_wait_s(self.kept(child).wait, self._household.now())

    def open(self, caller: Caller, pictures: tuple[int, ...]) -> Generator[Work, Any, None]:
        """ProblemError: code_wait, code_wrong, code_not_chosen."""
        child = self.child_asked(caller)
        if child is None:
            return
        yield from self._check(child.id, pictures)
        if self.child_asked(caller) != child:
            raise ProblemError("code_needed")  # somebody else was chosen meanwhile
        self._turn(caller, child).open_boot_s = self._boot_s()

    def choose(self, caller: Caller, pictures: tuple[int, ...], old: tuple[int, ...] | None) -> Generator[Work, Any, None]:
        """The first one, or another one with the old. It is open from then on."""
        child = self.child_asked(caller)
        if child is None:
            raise ProblemError("account_not_shared")
        problem = code_problem(pictures)
        if problem is not None:
            raise ProblemError(problem.id, **problem.facts)
        if self.kept(child.id).verifier is not None:
            if old is None:
                raise ProblemError("code_needed")
            yield from self._check(child.id, old)
        before = self.kept(child.id)
        asked = [{"pin": code_text(pictures), "letters": None}]
        made = yield lambda: ask_worker(self._command, {"make": asked}, _Made)
        if self.kept(child.id) != before or self.child_asked(caller) != child:
            raise ProblemError("code_needed")  # chosen, reset or left meanwhile
        self._put(child.id, KeptCode(made.made[0]))
        self._turn(caller, child).open_boot_s = self._boot_s()

    def _check(self, child: str, pictures: tuple[int, ...]) -> Generator[Work, Any, None]:
        kept = self.kept(child)
        if kept.verifier is None:
            raise ProblemError("code_not_chosen")
        self._refuse_while_waiting(kept)
        question = {"verifier": kept.verifier, "pin": code_text(pictures[:16]), "box": None}

        checked = yield lambda: ask_worker(self._command, {"check": question}, _Checked)
        now = self.kept(child)
        # Tries that were sent together count one by one.
        self._refuse_while_waiting(now)
        if now.verifier != kept.verifier:
            raise ProblemError("code_needed")  # changed or reset meanwhile
        if not checked.right:
            wrong = msgspec.structs.replace(now, wait=after_wrong_code(now.wait, self._household.now()))
            self._put(child, wrong)  # before it is answered: cutting the power gives no more tries
            raise ProblemError("code_wrong", wait_s=code_wait_s(wrong.wait, self._household.now()))
        if now.wait.wrong:
            self._put(child, msgspec.structs.replace(now, wait=PinWait()))

    def _refuse_while_waiting(self, kept: KeptCode) -> None:
        left_s = code_wait_s(kept.wait, self._household.now())
        if left_s > 0:
            raise ProblemError("code_wait", wait_s=left_s)

    def reset(self, child: str, by: str) -> None:
        """The code goes, and with it all that this child alone can read. One write, whether there was anything or not."""
        now = self._household.now()
        puts, takes = self._tell.forgetting_own(child)
        puts.update(KeptFeelings(self._private.chest).hiding(child, now))
        puts[_name(child)] = msgspec.msgpack.encode(KeptCode(reset_at=now, reset_by=by))
        self._private.chest.change(puts, [*takes, f"plan/{child}"])
        self._turns = {number: turn for number, turn in self._turns.items() if turn.child != child}

    def _put(self, child: str, kept: KeptCode) -> None:
        self._private.chest.put(_name(child), msgspec.msgpack.encode(kept))


def _name(child: str) -> str:
    return f"code/{child}/1"
