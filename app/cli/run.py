"""One run of a verb: its connection, its credentials, its language, and where it writes.
Must not know what any verb does."""

from __future__ import annotations

import argparse
import errno
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeVar

from app import VERSION
from app.cli.place import Place
from app.cli.told import lines
from app.content.setup_file import first_line
from app.content.words import Words
from app.model.problem import Problem, ProblemError
from app.wire.client import Client
from app.wire.messages import Credentials, Operation, Welcome

Got = TypeVar("Got")
CONNECT_S = 5.0


class Run:
    def __init__(self, place: Place, words: Words) -> None:
        self.place = place
        self.words = words
        self.options = argparse.Namespace()
        self._client: Client | None = None
        self._welcome: Welcome | None = None
        self._credentials: Credentials | None = None

    def close(self) -> None:
        if self._client is not None:
            self._client.close()
            self._client = None

    # ---- writing ----

    def say(self, text: str = "") -> None:
        print(text, file=self.place.out)

    def say_json(self, value: Any) -> None:
        self.say(json.dumps(value, ensure_ascii=False, indent=1))

    def note(self, problems: Iterable[Problem]) -> None:
        """What is no fault but should be known; never among what programs read."""
        for problem in problems:
            for line in lines(problem, self.words):
                print(line, file=self.place.err)

    # ---- asking the guard ----

    def welcome(self) -> Welcome:
        """The guard's greeting; the first call connects. Raises ProblemError: guard_away, guard_slow, protocol_differs."""
        if self._welcome is None:
            path = self.place.socket_path(getattr(self.options, "socket", None))
            try:
                connection = self.place.service.connect(path, CONNECT_S)
            except PermissionError as error:
                raise ProblemError("socket_folder" if error.errno == errno.EPERM else "socket_refused", socket=path) from error
            except OSError as error:
                raise ProblemError("guard_away", socket=path) from error
            self._client = Client(connection)
            self._welcome = self._client.hello(VERSION)
            if self.place.language() is None:
                self.words = Words(self._welcome.language)
        return self._welcome

    def ask(self, body: Operation, want: type[Got]) -> Got:
        """With the PIN where one was given. Where the guard wants one and there is a terminal, it is asked for then, once."""
        self.welcome()
        assert self._client is not None
        given = self._given()
        try:
            return self._client.ask(body, want, given)
        except ProblemError as error:
            if error.problem.id != "pin_needed" or given is not None:
                raise
            if self.place.ask_secret is None:
                raise ProblemError("no_terminal_pin") from error
        self._credentials = Credentials(self._pin(self.words.translate("cli", "PIN: ")), getattr(self.options, "adult", None))
        return self._client.ask(body, want, self._credentials)

    def ask_as(self, body: Operation, want: type[Got], credentials: Credentials | None) -> Got:
        """With exactly these credentials."""
        self.welcome()
        assert self._client is not None
        return self._client.ask(body, want, credentials)

    def _given(self) -> Credentials | None:
        if self._credentials is None:
            adult, file = getattr(self.options, "adult", None), getattr(self.options, "pin_file", None)
            if file is not None:
                self._credentials = Credentials(self.from_file(file), adult)
            elif adult is not None:
                # Whoever names an adult wants to be that adult; the guard would answer somebody else without the PIN.
                self._credentials = Credentials(
                    self._pin(self.words.translate("cli", "PIN of {name}: ").format(name=adult)), adult
                )
        return self._credentials

    # ---- PINs and codes ----

    def from_file(self, file: str) -> str:
        return first_line(Path(file), self.place.service.private)

    def secret(self, prompt: str, option: str) -> str:
        """From the terminal; where there is none, `option` takes a file with it."""
        if self.place.ask_secret is None:
            raise ProblemError("no_terminal", option=option)
        return self.place.ask_secret(prompt).strip()

    def _pin(self, prompt: str) -> str:
        """An adult's, for a verb that wants one: without it the answer is no."""
        if self.place.ask_secret is None:
            raise ProblemError("no_terminal_pin")
        return self.place.ask_secret(prompt).strip()

    def new_pin(self, file: str | None) -> str:
        if file is not None:
            return self.from_file(file)
        pin = self.secret(self.words.translate("cli", "New PIN: "), "--new-pin-file")
        if self.secret(self.words.translate("cli", "New PIN once more: "), "--new-pin-file") != pin:
            raise ProblemError("pins_differ")
        return pin
