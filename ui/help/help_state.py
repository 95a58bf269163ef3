"""What the help page shows, without Qt: the numbers in one language, and when three Shifts are a quick exit.
Must not read a file: the numbers are handed in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from app.content.helplines import Helpline

EXIT_PRESSES = 3
EXIT_WITHIN_S = 1.2


class Listener(Enum):
    """Whom the child may want to tell. `ANYONE`: not said."""

    ANYONE = "anyone"
    HOME = "home"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class HelpNumber:
    number: str
    name: str
    about: str
    abroad: str = ""  # where it does not work; empty: nothing to say


@dataclass(frozen=True, slots=True)
class HelpState:
    """`first` is shown large (111), the others beside it."""

    first: HelpNumber
    others: tuple[HelpNumber, ...]


def help_state(lines: tuple[Helpline, ...], language: str) -> HelpState:
    """`lines`: as app.content.helplines gives them, never empty."""
    first, *others = (_in(line, language) for line in lines)
    return HelpState(first, tuple(others))


def _in(line: Helpline, language: str) -> HelpNumber:
    # Who reads Vietnamese here lives with 111; the English reader may be a guest who takes the PC home.
    abroad = line.abroad.in_language(language) if line.abroad is not None and language != "vi" else ""
    return HelpNumber(line.number, line.name.in_language(language), line.about.in_language(language), abroad)


class ShiftCount:
    """Three presses of Shift alone, one after the other within 1.2 s. Any other key, or Shift held for a capital, begins anew."""

    def __init__(self) -> None:
        self._pressed_s: list[float] = []

    def shift_pressed(self, at_s: float) -> bool:
        """True: this was the third."""
        self._pressed_s = [before for before in self._pressed_s if at_s - before <= EXIT_WITHIN_S]
        self._pressed_s.append(at_s)
        if len(self._pressed_s) < EXIT_PRESSES:
            return False
        self.forget()
        return True

    def forget(self) -> None:
        self._pressed_s = []
