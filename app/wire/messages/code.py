"""The picture code with which a child on a shared account opens what is its own alone.
Must not hold behaviour. No answer to anybody but the child's own session tells whether there is one."""

from __future__ import annotations

from app.wire.messages.base import Ask, Say


class MyCode(Ask, frozen=True, tag="my_code"):
    """Of the child who uses this account now."""


class CodeIs(Say, frozen=True, tag="code_is"):
    """`asked`: this account is shared, so private pages need it. `chosen`: there is one. `open`: it was right on this connection not long
    ago. `reset_at`, `reset_by`: an adult took the old one away, with all that only this child could read; told until a new one is chosen."""

    asked: bool
    chosen: bool = False
    open: bool = True
    wait_s: int = 0
    reset_at: str | None = None
    reset_by: str = ""


class OpenCode(Ask, frozen=True, tag="open_code"):
    """Four pictures, by number, in order."""

    pictures: tuple[int, ...]


class ChooseCode(Ask, frozen=True, tag="choose_code"):
    """The first one, or another one with the `old`."""

    pictures: tuple[int, ...]
    old: tuple[int, ...] | None = None


class CloseCode(Ask, frozen=True, tag="close_code"):
    """The child has gone from the screen: the next private page asks again."""


class ResetCode(Ask, frozen=True, tag="reset_code"):
    """A parent, for a child who has forgotten it. Takes the code, and with it all that only this child can read; the answer is the same
    whether there was anything or not."""

    child: str
