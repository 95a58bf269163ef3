"""A family with a real guard in a thread of its own, and the command line run against its socket.
Must not stand in for the guard: only the OS and the watch are hand-moved (tests/guard/builders.py)."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from app.cli.main import main
from app.cli.place import Place
from app.platform.service.posix import connect, private
from tests.guard.builders import PIN, Pc

Given = TypeVar("Given")


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str


class SocketOnly:
    """The command line's view of a PC whose guard answers at one path."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def socket_path(self, installed: bool) -> str:
        return str(self._path)

    def connect(self, path: str, timeout_s: float) -> object:
        return connect(path, timeout_s)

    def private(self, path: Path) -> bool:
        return private(path)


@dataclass
class Home:
    folder: Path
    environment: dict[str, str] = field(default_factory=lambda: {"LANG": "en_GB.UTF-8"})
    answers: list[str] | None = None  # what a person types at the terminal; None: there is no terminal
    prompts: list[str] = field(default_factory=list)
    asks: Callable[[str], str] | None = None  # a terminal at which something else happens than an answer

    def __post_init__(self) -> None:
        self._ends = threading.Event()
        self._begun = threading.Event()
        self._thread = threading.Thread(target=self._live, daemon=True)
        self._thread.start()
        assert self._begun.wait(20)

    def _live(self) -> None:
        self.pc = Pc(self.folder)
        self._begun.set()
        while not self._ends.is_set():
            self.pc.loop.step(0.05)
        self.pc.close()

    def do(self, work: Callable[[Pc], Given]) -> Given:
        """On the guard's own thread."""
        done = threading.Event()
        given: list[Given] = []

        def run() -> None:
            given.append(work(self.pc))
            done.set()

        self.pc.loop.post(run)
        assert done.wait(20), self.pc.faults
        return given[0]

    def account(self, number: int) -> None:
        """Whose account the next runs come from."""
        self.do(lambda pc: setattr(pc.listener, "account", number))

    def file(self, name: str, text: str, mode: int = 0o600) -> str:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        path.chmod(mode)
        return str(path)

    def pin(self, pin: str = PIN) -> str:
        return self.file("pin.txt", pin + "\n")

    def run(self, *arguments: str) -> Ran:
        out, err = io.StringIO(newline=""), io.StringIO()
        place = Place(
            service=SocketOnly(self.pc.path),  # type: ignore[arg-type]  # posix.connect gives a socket
            installed=False,
            environment=self.environment,
            run_guard=lambda given: 77,
            out=out,
            err=err,
            ask_secret=self.asks or (None if self.answers is None else self._ask),
            log_folder=lambda: self.folder / "logs",
            year=lambda: 2026,
        )
        return Ran(main(list(arguments), place), out.getvalue(), err.getvalue())

    def _ask(self, prompt: str) -> str:
        assert self.answers is not None
        self.prompts.append(prompt)
        return self.answers.pop(0)

    def close(self) -> None:
        self._ends.set()
        self._thread.join(20)

    # ---- a family ----

    def set_up(self, more: str = "") -> Ran:
        self.pin()
        setup = self.file(
            "setup.toml",
            'format = 1\nlanguage = "vi"\n[[adult]]\nname = "Mẹ"\npin_file = "pin.txt"\n'
            f'[[child]]\nnickname = "Bin"\nbirth_year = 2018\naccounts = ["minh"]\n{more}',
        )
        return self.run("setup", setup)
