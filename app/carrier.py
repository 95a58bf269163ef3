"""Hand one message to one carrier by Apprise, and say truthfully what came of it. Runs in a worker: it may hang and be killed.
Must not keep, log or print anything of a message, nor call something sent that no server took."""

from __future__ import annotations

import email
import logging
import re
import smtplib
import ssl
import sys
from collections.abc import Callable
from email.policy import SMTP
from typing import Any

from apprise import Apprise, AppriseAsset, NotifyFormat
from apprise.exception import AppriseException
from apprise.plugins.base import NotifyBase
from apprise.plugins.email.base import NotifyEmail
from apprise.plugins.email.smtp import AppriseSMTPController

from app.content import tell
from app.content.words import Words
from app.model.tell import Result, Way, Why, is_one_place
from app.model.tell_letter import Kind, Letter, Outcome

NTFY_HOST = "ntfy.sh"
_LOCAL_SCHEMES = frozenset({"dbus", "qt", "kde", "glib", "gnome", "macosx", "windows", "syslog"})  # they show it on this very PC
_AFTER_QUIT_S = 3.0
_LINE_DOT = re.compile(rb"(?m)^\.")
_ID_DOMAIN = "haidang.invalid"  # no real domain is spoken for


ACCEPTED = Outcome(Result.ACCEPTED)
NOT_REACHED = Outcome(Result.NOT_REACHED, Why.NOT_REACHED)
UNSAFE = Outcome(Result.NOT_REACHED, Why.SECURITY)
UNKNOWN = Outcome(Result.UNKNOWN, Why.NO_ANSWER)
SETTINGS = Outcome(Result.REFUSED, Why.SETTINGS)
ADDRESS = Outcome(Result.REFUSED, Why.ADDRESS)


def carried(letter: Letter) -> Outcome:
    # Nothing of it may reach the error output of the guard: Apprise tells addresses and bodies in its log.
    logging.getLogger().handlers = [logging.NullHandler()]
    title, text = _worded(letter)
    if letter.channel.kind is not Way.OTHER and not is_one_place(letter.channel.kind, letter.address.strip()):
        return ADDRESS  # kept by an earlier version, which let it pass
    try:
        if letter.channel.kind is Way.MAIL:
            return _by_mail(letter, title, text)
        return _by_web(letter, title, text)
    except (AppriseException, TypeError, ValueError, AttributeError):
        # Apprise's ways of saying that an address makes no sense to it.
        return SETTINGS


def _worded(letter: Letter) -> tuple[str, str]:
    words = Words(letter.language)
    if letter.kind is Kind.TEST:
        return tell.test_message(words)
    if letter.kind is Kind.WORD:
        return tell.word_to_confirm(words, letter.child, letter.adult, letter.word)
    return tell.message(words, letter.child, letter.adult, letter.body, letter.added, letter.id[:8].upper())


def _asset() -> AppriseAsset:
    # Plain letters: it becomes a header of HTTP, which knows no others.
    return AppriseAsset(app_id="Hai Dang", app_desc="Hai Dang", app_url="", async_mode=False, secure_logging=True)


# ---- mail ----


class _Line(AppriseSMTPController):
    """Apprise's connection to the server, with an end that knows on which side of the acknowledgement it broke."""

    def hand_over(self, sender: str, to: str, data: bytes) -> Outcome:
        server: Any = self._socket
        try:
            server.ehlo_or_helo_if_needed()
            steps: tuple[tuple[Callable[[], Any], Why], ...] = (
                (lambda: server.mail(sender), Why.SIGN_IN),
                (lambda: server.rcpt(to), Why.ADDRESS),
                (lambda: server.docmd("DATA"), Why.REFUSED),
            )
            for step, trouble in steps:
                code, _ = step()
                if not 200 <= code < 400:
                    return _refused(code, trouble)
            server.send(_LINE_DOT.sub(b"..", data).removesuffix(b"\r\n") + b"\r\n.\r\n")
        except (OSError, smtplib.SMTPException):
            return NOT_REACHED  # the closing dot has not gone out: a server throws the half away
        try:
            if server.sock is not None:
                server.sock.settimeout(2 * self.socket_connect_timeout)
            code, _ = server.getreply()
        except (OSError, smtplib.SMTPException):
            return UNKNOWN
        return ACCEPTED if 200 <= code < 300 else _refused(code, Why.REFUSED)

    def __exit__(self, *_: object) -> None:
        server: Any = self._socket
        if server is None:
            return
        try:
            if server.sock is not None:
                server.sock.settimeout(_AFTER_QUIT_S)
            server.quit()
        except (OSError, smtplib.SMTPException):
            server.close()


class _Mail(NotifyEmail):  # type: ignore[no-untyped-call]  # the library has no types there
    outcome: Outcome = SETTINGS
    message_id: str = ""

    def _wait(self) -> Any:
        return self.socket_connect_timeout  # seconds; the library says whole ones and takes others

    def send(
        self,
        body: Any,
        title: Any = "",
        notify_type: Any = None,  # noqa: ARG002 this and the next two: Apprise's own call
        attach: Any = None,  # noqa: ARG002
        body_format: Any = None,  # noqa: ARG002
        **_: Any,
    ) -> Any:
        prepared = next(
            iter(
                NotifyEmail.prepare_emails(
                    subject=title,
                    body=body,
                    from_addr=self.from_addr,
                    to=self.targets,
                    smtp_host=self.smtp_host,
                    notify_format=NotifyFormat.TEXT,
                    headers=self.headers,
                    names=self.names,
                )
            )
        )
        message = email.message_from_string(prepared.body)
        # The same at every try, so that the reader's own server or program may tell a second copy.
        del message["Message-ID"]
        message["Message-ID"] = f"<{self.message_id}@{_ID_DOMAIN}>"
        try:
            line: Any = _Line(
                str(self.smtp_host), int(self.port or 0), str(self.secure_mode), self.user, self.password, True, self._wait()
            )  # fmt: skip
            with line:
                self.outcome = line.hand_over(self.from_addr[1], self.targets[0][1], message.as_bytes(policy=SMTP))
        except smtplib.SMTPAuthenticationError:
            self.outcome = Outcome(Result.REFUSED, Why.SIGN_IN)
        except smtplib.SMTPNotSupportedError:
            # It offers no encryption, or no signing in.
            self.outcome = UNSAFE if self.secure_mode == "starttls" else Outcome(Result.REFUSED, Why.SIGN_IN)
        except ssl.SSLError:
            self.outcome = UNSAFE
        except smtplib.SMTPResponseException as error:
            self.outcome = _refused(error.smtp_code, Why.REFUSED)
        except (OSError, smtplib.SMTPException):
            self.outcome = NOT_REACHED
        return self.outcome is ACCEPTED


def _by_mail(letter: Letter, title: str, text: str) -> Outcome:
    channel = letter.channel
    modes = {"starttls": "starttls", "ssl": "ssl", "none": "insecure"}
    if not channel.host:
        return SETTINGS
    mail: Any = _Mail(  # type: ignore[no-untyped-call]  # as above
        host=channel.host,
        smtp_host=channel.host,
        port=channel.port,
        user=channel.user or None,
        password=letter.secret or None,
        from_addr=f"Hải Đăng <{channel.sender or channel.user}>",
        targets=[letter.address],
        secure_mode=modes.get(channel.security, "starttls"),
        asset=_asset(),
    )
    if len(mail.targets) != 1:
        return ADDRESS  # the library drops without a word what it takes for no address
    mail.user = channel.user or None  # as it was written: the library cuts it at the @
    mail.socket_connect_timeout = letter.wait_s
    mail.message_id = letter.id
    mail.notify(body=text, title=title, body_format=NotifyFormat.TEXT)
    outcome: Outcome = mail.outcome
    return outcome


def _refused(code: int, why: Why) -> Outcome:
    """4xx: later; 5xx: no."""
    return Outcome(Result.REFUSED, Why.BUSY if 400 <= code < 500 else why)


# ---- everything that goes by HTTP ----


class _Watched(logging.Handler):
    """How far a request came: the interpreter tells that bytes went out, the HTTP library which status came back."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.began = False
        self.sent = False
        self.status: int | None = None
        log = logging.getLogger("urllib3.connectionpool")
        log.setLevel(logging.DEBUG)
        log.propagate = False
        log.addHandler(self)
        sys.addaudithook(self._hear)

    def _hear(self, event: str, _arguments: tuple[Any, ...]) -> None:
        if event == "http.client.send":
            self.sent = True
            self.status = None

    def emit(self, record: logging.LogRecord) -> None:
        self.began = True
        # '%s://%s:%s "%s %s %s" %s %s': scheme, host, port, method, path, version, status, length
        if isinstance(record.args, tuple) and len(record.args) == 8 and isinstance(record.args[6], int):
            self.status = record.args[6]


def _by_web(letter: Letter, title: str, text: str) -> Outcome:
    place = _place(letter)
    if place is None:
        return SETTINGS
    carrier = Apprise.instantiate(place, asset=_asset(), suppress_exceptions=True)
    if not isinstance(carrier, NotifyBase):
        return SETTINGS
    if _receivers(carrier) > 1:
        # One may take it and another not: then it is neither sent nor not sent, and each further try sends it twice.
        return SETTINGS
    carrier.socket_connect_timeout = letter.wait_s
    carrier.socket_read_timeout = 2 * letter.wait_s
    # The page behind a redirection (a hotel's sign-in, a moved site) says "OK" to a message that it threw away.
    carrier.redirects = False
    watched = _Watched()
    if carrier.notify(body=text, title=title, body_format=NotifyFormat.TEXT):
        return ACCEPTED
    if watched.status is not None:
        return _by_status(watched.status, letter.channel.kind)
    # A carrier that speaks no HTTP: how far it came cannot be seen.
    return UNKNOWN if watched.sent or not watched.began else NOT_REACHED


def _receivers(carrier: NotifyBase) -> int:
    """The library counts a receiver once more for each try of its own."""
    return len(carrier) // (int(getattr(carrier, "retry", 0) or 0) + 1)


def _place(letter: Letter) -> dict[str, Any] | str | None:
    channel, address = letter.channel, letter.address.strip()
    if channel.kind is Way.TELEGRAM:
        return {"schema": "tgram", "bot_token": letter.secret, "targets": [address], "include_image": False} if address else None
    if channel.kind is Way.NTFY:
        if not address:
            return None
        return {
            "schema": "ntfy" if channel.security == "none" else "ntfys",
            "mode": "private",
            "host": channel.host or NTFY_HOST,
            "port": channel.port,
            "user": channel.user or None,
            "password": letter.secret if channel.user else None,
            "targets": [address],
            "include_image": False,
        }
    scheme = letter.secret.partition("://")[0].casefold()
    return None if scheme in _LOCAL_SCHEMES or not scheme else letter.secret


def _by_status(status: int, way: Way) -> Outcome:
    if 200 <= status < 300:
        # It was taken; what broke off was only the page behind the yes. Some others say no on that page.
        return UNKNOWN if way is Way.OTHER else ACCEPTED
    if 300 <= status < 400:
        return NOT_REACHED
    if status in (401, 403, 407):
        return Outcome(Result.REFUSED, Why.SIGN_IN)
    if status == 429 or status >= 500:
        return Outcome(Result.REFUSED, Why.BUSY)
    if status in (400, 404, 410, 422):
        return Outcome(Result.REFUSED, Why.ADDRESS)
    return Outcome(Result.REFUSED, Why.REFUSED)
