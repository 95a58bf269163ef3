"""From a call to its answer: who asks, whether that role may, the PIN on the call, then the operation.
Must not know what an operation does; logs event and ids only."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from typing import Any

from app.guard.aside import Aside, Slow, Work
from app.guard.budget import HELP, READS, SELDOM, WRITES, Budget
from app.guard.connections import Caller, Connection
from app.guard.faults import log_fault
from app.guard.permissions import NEEDS, require
from app.guard.pin import Proven
from app.model.people import Adult, Role
from app.model.problem import Problem, ProblemError
from app.store.chest import Chest
from app.wire.messages import (
    Answer,
    Ask,
    Call,
    Consents,
    Contacts,
    Credentials,
    Hello,
    MyLetters,
    Refusal,
    Requests,
    Say,
    Seen,
    Status,
    Subscribe,
)

log = logging.getLogger(__name__)

Steps = Generator[Work | Slow, Any, Say]
"""An operation that has to wait yields the work to be done aside and is sent its result."""

Operation = Callable[[Caller, Connection, Any], "Say | Steps"]
Check = Callable[[Credentials, bool], Generator[Work, Any, Proven]]

# What a screen asks by itself, without a person: it does not lengthen a parent session.
_BY_ITSELF = (Hello, Subscribe, Status, Requests, Contacts, Consents, MyLetters, Seen)


class Dispatch:
    def __init__(
        self,
        operations: dict[type, Operation],
        check: Check,
        adult: Callable[[str], Adult | None],
        set_up: Callable[[], bool],
        boot_s: Callable[[], float],
        private: Callable[[], Generator[Work, Any, Chest]],
        own_code: Callable[[Caller, Ask], None],
        aside: Aside,
        slow: Aside,
        reply: Callable[[Connection, Answer | Refusal], None],
        answered: Callable[[Connection], None],
        quick: dict[type, Callable[[Caller, Connection, int], bool]],
    ) -> None:
        """`own_code`: refuses what is one child's alone until that child has shown its picture code. `quick`: operations that answer by themselves from what is encoded already; False: they had nothing ready."""
        self._operations = operations
        self._check = check
        self._adult = adult
        self._set_up = set_up
        self._boot_s = boot_s
        self._private = private
        self._own_code = own_code
        self._aside = aside
        self._slow = slow
        self._reply = reply
        self._answered = answered
        self._quick = quick
        self._writes = Budget(boot_s, WRITES)
        self._reads = Budget(boot_s, READS)
        self._seldom = Budget(boot_s, SELDOM)
        self._help = Budget(boot_s, HELP)
        self._help_reads = Budget(boot_s, HELP)

    def call(self, connection: Connection, call: Call) -> None:
        """Called by the server for each call; answers now, or when the work aside is done."""
        try:
            quick = self._quick.get(type(call.body))
            if (
                quick is not None
                and call.credentials is None
                and connection.greeted
                and quick(self.caller(connection), connection, call.id)
            ):
                self._answered(connection)
                return
            self._go_on(connection, call, self._steps(connection, call), None, None)
        except Exception as error:
            self._refuse(connection, call, error)

    def caller(self, connection: Connection) -> Caller:
        parent = connection.parent
        adult = self._adult(parent.adult) if parent is not None else None
        if parent is not None and (adult is None or parent.over(self._boot_s())):
            # Removed meanwhile, or idle for too long (its timer tells the screen).
            adult, parent = None, None
        role = connection.role if parent is not None or connection.parent is None else connection.plain_role
        letters = None if parent is None else parent.letters
        return Caller(connection.number, connection.peer.account, connection.account, role, adult, letters=letters)

    def _steps(self, connection: Connection, call: Call) -> Generator[Work | Slow, Any, Say]:
        body = call.body
        if not connection.greeted and not isinstance(body, Hello):
            raise ProblemError("hello_first")
        caller = self.caller(connection)
        if call.credentials is not None and connection.role is not Role.SENSOR:
            wanted = NEEDS.get(type(body))
            proven = yield from self._check(call.credentials, wanted is not None and wanted.letters)
            caller = Caller(
                caller.connection, caller.account_id, caller.account, proven.adult.role, proven.adult, True, proven.letters
            )
        need = require(type(body), caller.role, set_up=self._set_up(), pin_on_call=caller.pin_on_call)
        if caller.role is Role.CHILD:
            # A program that only asks, over and over, does not stand before the one call that tells.
            help = self._help if need.writes else self._help_reads
            (help if need.help else self._writes if need.writes else self._reads).spend(caller.account_id)
            if need.seldom:
                self._seldom.spend(caller.account_id)
        if connection.parent is not None and not isinstance(body, _BY_ITSELF):
            connection.parent.last_call_boot_s = self._boot_s()
        if need.private:
            yield from self._private()
        if need.own_code and caller.role is Role.CHILD:
            self._own_code(caller, body)
        said = self._operations[type(body)](caller, connection, body)
        if isinstance(said, Generator):
            said = yield from said
        return said

    def _go_on(
        self,
        connection: Connection,
        call: Call,
        steps: Generator[Work | Slow, Any, Say],
        result: Any,
        failed: BaseException | None,
        freed: bool = False,
    ) -> None:
        """`freed`: the connection has gone on with other calls meanwhile, its answer comes when it comes."""
        try:
            wanted = steps.throw(failed) if failed is not None else steps.send(result)
            slow = isinstance(wanted, Slow)
            work = wanted.work if isinstance(wanted, Slow) else wanted
            aside = self._slow if slow else self._aside
            gone_on = freed or slow
            aside.do(
                connection.peer.account, work, lambda done, error: self._go_on(connection, call, steps, done, error, gone_on)
            )
            if slow and not freed:
                # A server may take its minute; nobody's other calls wait for it, least of all a call for help.
                self._answered(connection)
        except StopIteration as ended:
            self._reply(connection, Answer(call.id, ended.value))
            if not freed:
                self._answered(connection)
        except Exception as error:
            self._refuse(connection, call, error, freed)

    def _refuse(self, connection: Connection, call: Call, error: Exception, freed: bool = False) -> None:
        if isinstance(error, ProblemError):
            problem = error.problem
        else:
            need = NEEDS.get(type(call.body))
            if need is None or not need.private:
                # Of private things not even a fault leaves a line: it would tell that they were used.
                log_fault(log, f"operation_failed op={type(call.body).__name__}", error)
            problem = Problem("guard_fault")
        self._reply(connection, Refusal(call.id, problem))
        if not freed:
            self._answered(connection)
