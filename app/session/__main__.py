"""The session agent as a process of its own, started by an installed guard in a child's login session.
Must not decide or keep anything: it reports what it sees until the guard goes away."""

from __future__ import annotations

import argparse
import os
import selectors
import socket
import sys
from collections.abc import Sequence

from app import VERSION
from app.model.problem import ProblemError
from app.platform.clock import clock_for_this_pc
from app.platform.foreground import eyes_for_this_session
from app.platform.service import service_for_this_pc
from app.session.agent import Agent
from app.wire.codec import Codec, FrameReader
from app.wire.messages import PROTOCOL, Call, Hello, Refusal, Seen

CONNECT_TIMEOUT_S = 10.0
ANSWER_TIMEOUT_S = 10.0
_READ_BYTES = 65536


class GuardGone(Exception):
    """The guard closed the connection or does not answer."""


class Reporter:
    """One connection to the guard that carries one call at a time."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._connection.settimeout(ANSWER_TIMEOUT_S)
        self._codec = Codec()
        self._reader = FrameReader()
        self._frames: list[bytes] = []
        self._calls = 0

    def hello(self, version: str) -> None:
        """Raises ProblemError where the guard does not take this process for its agent."""
        self._ask(Hello(PROTOCOL, version, sensor=True))

    def report(self, seen: Seen) -> None:
        self._ask(seen)

    def _ask(self, body: Hello | Seen) -> None:
        self._calls += 1
        try:
            self._connection.sendall(self._codec.encode(Call(self._calls, body)))
            while True:
                reply = self._codec.reply(self._next_frame())
                if isinstance(reply, Refusal):
                    raise ProblemError(reply.problem.id, **reply.problem.facts)
                if getattr(reply, "id", None) == self._calls:
                    return
        except OSError as error:
            raise GuardGone from error

    def _next_frame(self) -> bytes:
        while not self._frames:
            data = self._connection.recv(_READ_BYTES)
            if not data:
                raise GuardGone
            self._frames += self._reader.feed(data)
        return self._frames.pop(0)


def watch_session(agent: Agent, reporter: Reporter) -> None:
    """Report until the guard goes away."""
    with selectors.DefaultSelector() as selector:
        descriptor = agent.fileno()
        if descriptor is not None:
            selector.register(descriptor, selectors.EVENT_READ)
        while True:
            reporter.report(agent.look())
            # Events may already wait in the display library's own queue, where no descriptor tells of them.
            if not agent.something_changed() and selector.select(agent.next_look_s()):
                agent.something_changed()


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m app.session")
    parser.add_argument("--socket", required=True)
    parser.add_argument("--session", required=True)
    options = parser.parse_args(arguments)
    agent = Agent(options.session, eyes_for_this_session(dict(os.environ)), clock_for_this_pc().boot_s)
    try:
        connection = service_for_this_pc().connect(options.socket, CONNECT_TIMEOUT_S)
    except OSError:
        return 3
    try:
        reporter = Reporter(connection)
        reporter.hello(VERSION)
        watch_session(agent, reporter)
    except GuardGone:
        return 3
    except ProblemError:
        return 1
    finally:
        connection.close()
        agent.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
