"""A real SMTP server and a real HTTP endpoint on loopback that do what a test says next: take, refuse, hang, cut, answer too late.
Must not leave a thread or a socket behind."""

from __future__ import annotations

import asyncio
import email
import email.policy
import socket
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from enum import Enum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session


class Does(Enum):
    TAKE = "take"
    SLOW = "slow"  # takes it, within the time that it has
    BUSY = "busy"  # "later"
    REFUSE = "refuse"  # "no such address"
    CUT_BEFORE = "cut_before"  # closes the line before it has the message
    LATE = "late"  # has the message, and says so only when nobody listens any more
    CUT_AFTER = "cut_after"  # has the message, and closes the line without a word
    BREAKS_OFF = "breaks_off"  # says yes and breaks off in the middle of the page behind it; mail just takes it
    ELSEWHERE = "elsewhere"  # sends one on to a page that says "OK" to everything; mail knows no such thing and is told "later"


# With these the server has the message and the sender cannot know it.
ACKNOWLEDGEMENT_LOST = frozenset({Does.LATE, Does.CUT_AFTER})


class _Account:
    def __init__(self, name: str, password: str) -> None:
        self._right = (name.encode(), password.encode())

    def __call__(self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: Any) -> AuthResult:
        return AuthResult(success=(data.login, data.password) == self._right, handled=False)


class MailServer:
    """`plan`: what it does with the next ones; then it takes everything."""

    def __init__(self, port: int, slow_s: float, late_s: float, sign_in: tuple[str, str] | None = None) -> None:
        self.plan: deque[Does] = deque()
        self.unheard = 0  # how often it had a message and nobody heard it say so
        self.got: list[EmailMessage] = []
        self._slow_s, self._late_s = slow_s, late_s
        self._now = Does.TAKE
        more: dict[str, Any] = {}
        if sign_in is not None:
            more = {"authenticator": _Account(*sign_in), "auth_required": True, "auth_require_tls": False}
        self._controller = Controller(self, hostname="127.0.0.1", port=port, ready_timeout=10, **more)
        self._controller.start()

    def stop(self) -> None:
        self._controller.stop()

    async def handle_RCPT(self, server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]) -> str:
        self._now = self.plan.popleft() if self.plan else Does.TAKE
        if self._now is Does.REFUSE:
            return "550 no such address here"
        if self._now in (Does.BUSY, Does.ELSEWHERE):
            return "451 later"
        if self._now is Does.CUT_BEFORE:
            _close(server)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:
        does = self._now
        if does is Does.SLOW:
            await asyncio.sleep(self._slow_s)
        assert isinstance(envelope.content, bytes)
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        self.got.append(message)
        self.unheard += does in ACKNOWLEDGEMENT_LOST
        if does is Does.LATE:
            await asyncio.sleep(self._late_s)
        elif does is Does.CUT_AFTER:
            _close(server)
        return "250 OK"

    def ids(self) -> list[str]:
        return [str(message["Message-ID"]) for message in self.got]


def _close(server: SMTP) -> None:
    transport: Any = server.transport
    transport.abort()


class WebServer:
    """What a phone service looks like from here: each POST is a message. `heard`: whether its yes counts where the page breaks off."""

    def __init__(self, port: int, slow_s: float, late_s: float, heard: bool = True) -> None:
        self.plan: deque[Does] = deque()
        self.unheard = 0  # how often it had a message and nobody heard it say so
        self.got: list[str] = []
        self._heard = heard
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                outer._answer(self, slow_s, late_s)

            def do_GET(self) -> None:
                """Where ELSEWHERE leads."""
                self.send_response(200)
                self.end_headers()
                self.wfile.write(b"{}")

            def log_message(self, *_: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_: object) -> None:
                pass  # a client that has gone is what some tests are about

        self._server = Server(("127.0.0.1", port), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()

    def _answer(self, request: BaseHTTPRequestHandler, slow_s: float, late_s: float) -> None:
        does = self.plan.popleft() if self.plan else Does.TAKE
        wait = threading.Event()
        if does is Does.CUT_BEFORE:
            request.close_connection = True
            return
        text = request.rfile.read(int(request.headers["Content-Length"])).decode()
        if does is Does.ELSEWHERE:
            request.send_response(302)
            request.send_header("Location", "/sign-in")
        elif does in (Does.REFUSE, Does.BUSY):
            request.send_response(404 if does is Does.REFUSE else 503)
        else:
            if does is Does.SLOW:
                wait.wait(slow_s)
            self.got.append(text)
            self.unheard += does in ACKNOWLEDGEMENT_LOST or (does is Does.BREAKS_OFF and not self._heard)
            if does is Does.LATE:
                wait.wait(late_s)
            if does is Does.CUT_AFTER:
                request.close_connection = True
                return
            request.send_response(200)
            if does is Does.BREAKS_OFF:
                request.send_header("Content-Length", "500")
                request.close_connection = True
        request.end_headers()
        request.wfile.write(b"{}")

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def half_dead(port: int, talk: Callable[[socket.socket, threading.Event], None] | None = None) -> Iterator[None]:
    """Takes connections and says nothing (or only what `talk` says), for as long as it stands."""
    over = threading.Event()
    taken: list[socket.socket] = []
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(("127.0.0.1", port))
    listening.listen(8)
    listening.settimeout(0.05)

    def take() -> None:
        while not over.is_set():
            try:
                connection, _ = listening.accept()
            except TimeoutError:
                continue
            taken.append(connection)
            if talk is not None:
                talk(connection, over)

    thread = threading.Thread(target=take)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
        listening.close()
        for connection in taken:
            connection.close()
