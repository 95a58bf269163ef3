"""What an adult reads and answers of what children told them: the own messages alone, with the own PIN.
Must not show or count anybody else's, nor anything to the administrator of the OS."""

from __future__ import annotations

from app.guard.connections import Caller, Connection
from app.guard.desk import Desk, clean_words
from app.guard.telling import is_unread
from app.model.people import Adult
from app.model.problem import ProblemError
from app.model.tell import Gone, Message, Part, gone
from app.wire import messages as wire


def my_letters(desk: Desk, caller: Caller, connection: Connection, ask: wire.MyLetters) -> wire.MyLettersAre:
    adult = own_adult(caller)
    letters = desk.tell.telling.letters(adult.id)
    return wire.MyLettersAre(tuple(_letter(desk, letter) for letter in letters), desk.tell.telling.lost(adult.id))


def open_letter(desk: Desk, caller: Caller, connection: Connection, ask: wire.OpenLetter) -> wire.LetterOpened:
    adult = own_adult(caller)
    message, bodies = desk.tell.telling.open(adult.id, ask.id, caller.letters)
    parts = tuple(
        wire.LetterPart(desk.household.written(part.at, message.child), (), "", gone=True, why=gone(part) or Gone.AGED)
        if body is None
        else wire.LetterPart(desk.household.written(part.at, message.child), body.about, body.words)
        for part, body in zip(message.parts, bodies, strict=True)
    )
    return wire.LetterOpened(_letter(desk, message), parts, message.answer)


def answer_letter(desk: Desk, caller: Caller, connection: Connection, ask: wire.AnswerLetter) -> wire.Done:
    adult = own_adult(caller)
    words = clean_words(ask.words)
    if not words:
        raise ProblemError("tell_nothing_added")
    desk.tell.telling.answer(adult.id, ask.id, words)
    return wire.Done()


def own_adult(caller: Caller) -> Adult:
    """The adult whose PIN was right. The administrator of the OS is nobody here."""
    if caller.adult is None:
        raise ProblemError("pin_needed", op="my_letters")
    return caller.adult


def _letter(desk: Desk, message: Message) -> wire.LetterIs:
    child = desk.household.child(message.child)
    return wire.LetterIs(
        id=message.id,
        child=message.child,
        child_name="" if child is None else child.nickname,
        at=desk.household.written(message.at, message.child),
        parts=len(message.parts),
        unread=is_unread(message),
        answered_at=None if message.answered_at is None else desk.household.written(message.answered_at, message.child),
        lost=_lost(message.parts),
    )


def _lost(parts: tuple[Part, ...]) -> Gone | None:
    """Of the newest part that is gone unread."""
    return next((why for part in reversed(parts) if (why := gone(part)) not in (None, Gone.AGED)), None)
