"""The outbox: what waits for a channel is handed over by a worker process, again and again until a server took it or its time is over.
Must not wait on the loop, forget what was not taken, or log anything: a line would tell that something was sent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec

from app.guard.aside import Aside, Work, ask_worker
from app.guard.loop import Loop, Timer
from app.guard.tell_kept import TellKept
from app.model.problem import ProblemError
from app.model.tell import (
    Channel,
    Leg,
    LegState,
    Message,
    Part,
    Result,
    Why,
    after_try,
    aged,
    at_once,
    ended,
    is_due,
    next_due,
    place_mark,
)
from app.model.tell_letter import Kind, Letter, Outcome
from app.platform.secrets import Secrets

WAIT_S = 15.0
MOST_AT_ONCE = 4
LOOK_AT_NETWORK_S = 5.0  # only while something waits that could not be handed over
LONGEST_SLEEP_S = 3600.0
_WORKER_WAITS = 5  # the worker's own time limits come first; then it is killed
_OFFLINE = (Why.NO_NETWORK, Why.NOT_REACHED)

Spot = tuple[str, str, str, int]  # child, message, part, number of the leg


class Outbox:
    """At least once: a try that is not known to have arrived is made again, under the same id. One try a channel at a time, so that a server
    that hangs holds up nobody else's."""

    def __init__(
        self,
        loop: Loop,
        kept: TellKept,
        secrets: Secrets,
        command: list[str],
        now: Callable[[], datetime],
        language: Callable[[], str],
        child_name: Callable[[str], str],
        network: Callable[[], bool | None],
        wait_s: float = WAIT_S,
    ) -> None:
        self._loop = loop
        self._kept = kept
        self._secrets = secrets
        self._command = command
        self._now = now
        self._language = language
        self._child_name = child_name
        self.network = network
        self._wait_s = wait_s
        self._under_way: dict[str, Aside] = {}  # by channel
        self._timer: Timer | None = None
        self._had_network: bool | None = None
        self._ended = False
        self._unkept: dict[Spot, Callable[[Leg], Leg]] = {}  # what came of a try while the disk took nothing

    @property
    def busy(self) -> bool:
        return bool(self._under_way)

    def end(self) -> None:
        self._ended = True
        if self._timer is not None:
            self._timer.cancel()

    def look(self) -> None:
        """Send what is due, end what is over, and see when to look again."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._ended or not self._kept.open:
            return
        now = self._now()
        for spot, change in tuple(self._unkept.items()):
            self._change(spot, change)
        try:
            messages = self._current(now)
        except ProblemError:
            # The disk takes nothing. What is kept stays as it is; the next look tries again.
            messages = self._kept.messages()
        for message in messages:
            for part in message.parts:
                for number, leg in enumerate(part.legs):
                    if is_due(leg, now) and (message.child, message.id, part.id, number) not in self._unkept:
                        self._begin(message, part, number)
        self._again(messages, now)

    def _current(self, now: datetime) -> list[Message]:
        """As they are now, and kept so; where the network has come back, what waits for it is due."""
        network = self.network()
        back = network is True and self._had_network is False
        self._had_network = network
        kept, changed, gone = [], [], []
        for message in self._kept.messages():
            current = aged(self._possible(message, now), now)
            if current is not None and back:
                current = _tried_at_once(current)
            if current is None:
                gone.append(message)
                continue
            kept.append(current)
            if current != message:
                changed.append(current)
        self._kept.put_messages(changed, gone)
        return kept

    def _possible(self, message: Message, now: datetime) -> Message:
        """What can never go where it was sent has ended: of many messages in one write, not in one for each."""

        def leg_now(leg: Leg) -> Leg:
            if not is_due(leg, now):
                return leg
            channel = self._kept.channel(leg.channel)
            if channel is None:
                return ended(leg, Why.CHANNEL_GONE, now)
            return leg if place_mark(channel, leg.address) == leg.mark else ended(leg, Why.CHANGED, now)

        parts = tuple(msgspec.structs.replace(part, legs=tuple(leg_now(leg) for leg in part.legs)) for part in message.parts)
        return message if parts == message.parts else msgspec.structs.replace(message, parts=parts)

    def _again(self, messages: list[Message], now: datetime) -> None:
        due = next_due(messages)
        if due is None:
            return
        wait_s = min(LONGEST_SLEEP_S, max(0.0, (due - now).total_seconds()))
        if any(
            leg.why in _OFFLINE and leg.state is LegState.WAITING for one in messages for part in one.parts for leg in part.legs
        ):
            wait_s = min(wait_s, LOOK_AT_NETWORK_S)
        # What is due and not begun waits for a channel that is busy; its end looks again.
        self._timer = self._loop.call_after(wait_s or LOOK_AT_NETWORK_S, self.look)

    # ---- one try ----

    def _begin(self, message: Message, part: Part, number: int) -> None:
        leg = part.legs[number]
        channel = self._kept.channel(leg.channel)
        spot = (message.child, message.id, part.id, number)
        if channel is None:
            self._end(spot, Why.CHANNEL_GONE)
        elif place_mark(channel, leg.address) != leg.mark:
            self._end(spot, Why.CHANGED)
        elif part.body is None:
            self._end(spot, Why.REFUSED)
        elif channel.id not in self._under_way and len(self._under_way) < MOST_AT_ONCE:
            letter = Letter(
                channel=channel,
                address=leg.address,
                id=part.id,
                kind=Kind.MESSAGE,
                language=self._language(),
                child=self._child_name(message.child),
                adult=message.adult_name,
                body=part.body,
                added=part.id != message.parts[0].id,
            )
            aside = self._under_way[channel.id] = Aside(self._loop.post)
            aside.do(channel.id, self.sending(letter), lambda outcome, _failed: self._tried(spot, channel, outcome))

    def sending(self, letter: Letter) -> Work:
        """Work aside: one letter to its carrier, with the secret of the channel. Never raises for what a server does."""
        letter = msgspec.structs.replace(letter, wait_s=self._wait_s)
        command, secrets, time_s = [*self._command, "send"], self._secrets, self._wait_s * _WORKER_WAITS

        def work() -> Outcome:
            try:
                secret = secrets.get(secret_name(letter.channel)) or ""
            except ProblemError:
                return Outcome(Result.NOT_REACHED, Why.SETTINGS)
            question = msgspec.to_builtins(msgspec.structs.replace(letter, secret=secret))
            try:
                return ask_worker(command, question, Outcome, time_s)
            except ProblemError:
                # Killed, or gone without a word: nobody knows how far it came.
                return Outcome(Result.UNKNOWN, Why.NO_ANSWER)

        return work

    def _tried(self, spot: Spot, channel: Channel, outcome: Outcome | None) -> None:
        self._under_way.pop(channel.id, None)
        if self._ended or not self._kept.open:
            return
        if outcome is None:
            outcome = Outcome(Result.UNKNOWN, Why.NO_ANSWER)
        why = outcome.why
        if why is Why.NOT_REACHED and self.network() is False:
            why = Why.NO_NETWORK
        now = self._now()
        self._change(spot, lambda leg: after_try(leg, outcome.result, why, now))
        self.look()

    def _end(self, spot: Spot, why: Why) -> None:
        now = self._now()
        self._change(spot, lambda leg: ended(leg, why, now))

    def _change(self, spot: Spot, change: Callable[[Leg], Leg]) -> None:
        """On the message as it is by now: the child may have deleted or added to it meanwhile."""
        child, id, part_id, number = spot
        message = self._kept.message(child, id)
        if message is None:
            self._unkept.pop(spot, None)
            return
        parts = tuple(
            msgspec.structs.replace(part, legs=tuple(change(leg) if at == number else leg for at, leg in enumerate(part.legs)))
            if part.id == part_id
            else part
            for part in message.parts
        )
        current = aged(msgspec.structs.replace(message, parts=parts), self._now())
        try:
            self._kept.put_messages(() if current is None else (current,), (message,) if current is None else ())
            self._unkept.pop(spot, None)
        except ProblemError:
            # What a server took is not sent again because a disk is full.
            self._unkept[spot] = change


def secret_name(channel: Channel) -> str:
    """With the mark, where one stands for the receiver: so channel and receiver change in one write, the channel's own."""
    return f"channel-{channel.id}-{channel.mark}" if channel.mark else f"channel-{channel.id}"


def _tried_at_once(message: Message) -> Message:
    parts = tuple(
        msgspec.structs.replace(part, legs=tuple(at_once(leg) if leg.why in _OFFLINE else leg for leg in part.legs))
        for part in message.parts
    )
    return msgspec.structs.replace(message, parts=parts)
