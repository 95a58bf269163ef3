"""What a child shows of how it feels, to one adult and sealed to that adult; taken back at any time.
Must not log, note, push or count anything of it, nor rate a child."""

from __future__ import annotations

import re

import msgspec

from app.guard.connections import Caller, Connection
from app.guard.desk import Desk
from app.model.feelings import MOST_OF_A_CHILD, Entry, Told
from app.model.problem import ProblemError
from app.store.feelings import KeptFeelings
from app.wire import messages as wire

_ID = re.compile(r"[0-9a-f]{32}")


def my_feelings(desk: Desk, caller: Caller, connection: Connection, ask: wire.MyFeelings) -> wire.MyFeelingsAre:
    child = desk.own_child(caller).id
    closed = desk.codes.is_closed(caller)
    shared = () if closed else KeptFeelings(desk.private.chest).of_child(child, desk.now())
    return wire.MyFeelingsAre(
        tuple(wire.SharedFeeling(one.id, one.adult_name, desk.household.written(one.at, child)) for one in shared),
        tuple(wire.FeelingAdult(adult.id, adult.name) for adult in desk.household.adults()),
        closed,
    )


def share_feeling(desk: Desk, caller: Caller, connection: Connection, ask: wire.ShareFeeling) -> wire.Done:
    child = desk.own_child(caller).id
    desk.codes.sent(caller, ask.id)
    adult = desk.household.adult(ask.adult)
    if adult is None:
        raise ProblemError("tell_adult_unknown")
    kept = KeptFeelings(desk.private.chest)
    shared = kept.of_child(child, desk.now())
    if any(entry.id == ask.id for entry in shared):
        return wire.Done()  # sent again after a broken connection
    if len(shared) >= MOST_OF_A_CHILD or not _ID.fullmatch(ask.id):
        raise ProblemError("feelings_too_many", most=MOST_OF_A_CHILD)
    told = Told(ask.feeling, ask.about)
    public = desk.pins.letters_to(adult.id)
    # Where the adult has no key yet (set up before there were any) the chest's own sealing has to do.
    kept.put(
        Entry(
            ask.id,
            child,
            adult.id,
            adult.name,
            desk.now(),
            None if public is None else _sealed(told, public),
            told if public is None else None,
        )
    )
    return wire.Done()


def take_back_feeling(desk: Desk, caller: Caller, connection: Connection, ask: wire.TakeBackFeeling) -> wire.Done:
    kept = KeptFeelings(desk.private.chest)
    for entry in kept.of_child(desk.own_child(caller).id, desk.now()):
        if entry.id == ask.id:
            kept.erase(entry)
    return wire.Done()


def feelings(desk: Desk, caller: Caller, connection: Connection, ask: wire.Feelings) -> wire.FeelingsAre:
    if caller.adult is None:
        raise ProblemError("pin_needed", op="feelings")
    found = []
    for entry in KeptFeelings(desk.private.chest).for_adult(caller.adult.id, desk.now()):
        told = _opened(entry, caller.letters)
        child = desk.household.child(entry.child)
        if told is not None and child is not None:
            at = desk.household.written(entry.at, entry.child)
            found.append(wire.FeelingIs(child.nickname, at, told.feeling, told.about))
    return wire.FeelingsAre(tuple(found))


def _sealed(told: Told, public: bytes) -> bytes:
    from nacl.public import PublicKey, SealedBox

    # Of one length, so that not even the owner of the chest's key can tell what it is.
    return bytes(SealedBox(PublicKey(public)).encrypt(msgspec.json.encode(told).ljust(80)))


def _opened(entry: Entry, letters: bytes | None) -> Told | None:
    """None: sealed to a key that nobody has any more (the PIN was reset), or the key is not at hand."""
    if entry.sealed is None:
        return entry.told
    if letters is None:
        return None
    from nacl.exceptions import CryptoError
    from nacl.public import PrivateKey, SealedBox

    try:
        return msgspec.json.decode(SealedBox(PrivateKey(letters)).decrypt(entry.sealed), type=Told)
    except (CryptoError, msgspec.MsgspecError):
        return None
