"""What a child tells an adult, sees of it, and takes back.
Must not be refused by any rule, show an adult what a child chose, or leave a trace outside the chest."""

from __future__ import annotations

import re

from app.guard.connections import Caller, Connection
from app.guard.desk import Desk, clean_name, clean_words
from app.guard.reaching import Reach
from app.model.people import Child
from app.model.problem import ProblemError
from app.model.tell import (
    COUNTDOWN_S,
    About,
    Body,
    Choice,
    Leg,
    Message,
    Outside,
    Way,
    adult_after,
    is_under_way,
    shown,
    without_sign,
)
from app.wire import messages as wire

MOST_OWN = 20
MOST_FOLLOWING = 20
MOST_ABOUT = 9
_ID = re.compile(r"[0-9a-f]{32}")


def adults_to_tell(desk: Desk, caller: Caller, connection: Connection, ask: wire.AdultsToTell) -> wire.AdultsToTellAre:
    child = desk.own_child(caller)
    closed = desk.codes.is_closed(caller)
    reached = [reach for reach in desk.tell.reaching.all(child.id) if not (closed and reach.own)]
    known = {reach.id: reach.place for reach in reached}
    choice = Choice() if closed else desk.tell.kept.choice(child.id)
    chosen = choice.adult if choice.adult in known and choice.place in (None, known[choice.adult]) else None
    return wire.AdultsToTellAre(
        adults=tuple(_adult(desk, reach) for reach in reached),
        chosen=chosen,
        following=tuple(adult for adult in choice.following if adult in known),
        countdown_s=COUNTDOWN_S[child.band(desk.now().astimezone(desk.household.zone(child.id)).year)],
        network=desk.tell.outbox.network(),
        lost_at=desk.private.lost_at,
        closed=closed,
    )


def choose_adult(desk: Desk, caller: Caller, connection: Connection, ask: wire.ChooseAdult) -> wire.Done:
    child = desk.own_child(caller)
    known = {reach.id: reach.place for reach in desk.tell.reaching.all(child.id)}
    wanted = [*(() if ask.adult is None else (ask.adult,)), *ask.following]
    if len(wanted) > MOST_FOLLOWING or not set(wanted) <= set(known):
        raise ProblemError("tell_adult_unknown")
    following = tuple(adult for adult in dict.fromkeys(ask.following) if adult != ask.adult)
    desk.tell.kept.put_choice(child.id, Choice(ask.adult, following, None if ask.adult is None else known[ask.adult]))
    return wire.Done()


def tell(desk: Desk, caller: Caller, connection: Connection, ask: wire.Tell) -> wire.Told | wire.SecondTapNeeded:
    child = desk.own_child(caller)
    id, body = _id(ask.id), _body(ask.about, ask.words)
    before = desk.tell.kept.message(child.id, id)
    if before is not None:
        return wire.Told(_message(desk, child, before, choice=_choice(desk, caller, child)))
    reach = desk.tell.reaching.one(child.id, ask.adult)
    if reach.own and desk.codes.is_closed(caller):
        raise ProblemError("tell_adult_unknown")
    if ask.shown and ask.shown != desk.tell.reaching.mark(reach):
        raise ProblemError("tell_way_changed")
    page = tuple(leg for leg in reach.legs if leg.way is Way.PAGE)
    legs = page if ask.page_only else reach.legs
    if not legs:
        raise ProblemError("tell_no_way", how=reach.how_to_reach)
    carried_by = tuple(dict.fromkeys(name for leg in legs if (name := desk.tell.reaching.carrier(leg, reach.id)) is not None))
    if not ask.shown and (carried_by or not reach.here):
        raise ProblemError("tell_way_changed")
    if carried_by and not ask.sure:
        return wire.SecondTapNeeded(carried_by, bool(page))
    message = desk.tell.telling.tell(child.id, id, reach, legs, body)
    desk.codes.sent(caller, id)
    return wire.Told(_message(desk, child, message, choice=_choice(desk, caller, child)))


def my_messages(desk: Desk, caller: Caller, connection: Connection, ask: wire.MyMessages) -> wire.MyMessagesAre:
    child = desk.own_child(caller)
    closed = desk.codes.is_closed(caller)
    mine = [message for message in desk.tell.telling.mine(child.id) if ask.only in (None, message.id)]
    reached = [reach for reach in desk.tell.reaching.all(child.id) if not (closed and reach.own)]
    choice = _choice(desk, caller, child)
    return wire.MyMessagesAre(
        messages=tuple(_message(desk, child, message, mine, reached, choice) for message in mine),
        network=desk.tell.outbox.network(),
        lost_at=desk.private.lost_at,
    )


def add_to_message(desk: Desk, caller: Caller, connection: Connection, ask: wire.AddToMessage) -> wire.Told:
    child = desk.own_child(caller)
    body = _body(ask.about, ask.words)
    if not body.about and not body.words:
        raise ProblemError("tell_nothing_added")
    message = desk.tell.telling.add(child.id, ask.message, _id(ask.part), body)
    return wire.Told(_message(desk, child, message, choice=_choice(desk, caller, child)))


def delete_message(desk: Desk, caller: Caller, connection: Connection, ask: wire.DeleteMessage) -> wire.Done:
    desk.tell.telling.delete(desk.own_child(caller).id, ask.message)
    return wire.Done()


def put_own_adult(desk: Desk, caller: Caller, connection: Connection, ask: wire.PutOwnAdult) -> wire.Done:
    child, kept = desk.own_child(caller), desk.tell.kept
    own = kept.own_adults(child.id)
    if ask.id is not None and all(adult.id != ask.id for adult in own):
        raise ProblemError("tell_adult_unknown")
    if ask.id is None and len(own) >= MOST_OWN:
        raise ProblemError("tell_list_full", most=MOST_OWN)
    id = ask.id or next(f"o-own{number}" for number in range(MOST_OWN + 1) if all(a.id != f"o-own{number}" for a in own))
    kept.put_own_adult(child.id, Outside(id, clean_name(ask.name), clean_words(ask.how_to_reach)))
    return wire.Done()


def remove_own_adult(desk: Desk, caller: Caller, connection: Connection, ask: wire.RemoveOwnAdult) -> wire.Done:
    child = desk.own_child(caller)
    if all(adult.id != ask.id for adult in desk.tell.kept.own_adults(child.id)):
        raise ProblemError("tell_adult_unknown")
    desk.tell.kept.take_own_adult(child.id, ask.id)
    return wire.Done()


# ---- in words of the wire ----


def _adult(desk: Desk, reach: Reach) -> wire.AdultToTell:
    ways = tuple(wire.WayIs(leg.way, leg.address, carried_by) for leg, carried_by in zip(reach.legs, reach.carried, strict=True))
    return wire.AdultToTell(
        id=reach.id,
        name=reach.name,
        ways=ways,
        how_to_reach=reach.how_to_reach,
        here=reach.here,
        confirmed=reach.confirmed,
        own=reach.own,
        word_sent=reach.word_sent,
        mark=desk.tell.reaching.mark(reach),
    )


def _message(
    desk: Desk,
    child: Child,
    message: Message,
    mine: list[Message] | None = None,
    reached: list[Reach] | None = None,
    choice: Choice | None = None,
) -> wire.MessageIs:
    """`mine`, `reached`: where they are at hand; a list of many messages reads them once."""
    no_sign = without_sign(message, desk.now())
    following = None
    if no_sign:
        reached = desk.tell.reaching.all(child.id) if reached is None else reached
        can_be_told = [reach.id for reach in reached if reach.legs or reach.how_to_reach]
        told = {one.adult for one in (desk.tell.telling.mine(child.id) if mine is None else mine) if one.at >= message.at}
        following = adult_after({message.adult, *told}, choice or Choice(), can_be_told)

    network = desk.tell.outbox.network() if is_under_way(message) else None

    def leg_is(leg: Leg) -> wire.LegIs:
        at = None if leg.done_at is None else desk.household.written(leg.done_at, child.id)
        return wire.LegIs(leg.way, shown(leg, network), leg.why, desk.tell.reaching.carrier(leg, message.adult), at)

    written = desk.household.written
    return wire.MessageIs(
        id=message.id,
        adult=message.adult,
        adult_name=message.adult_name,
        at=written(message.at, child.id),
        parts=tuple(
            wire.PartIs(part.id, written(part.at, child.id), tuple(leg_is(leg) for leg in part.legs)) for part in message.parts
        ),
        read_at=None if message.read_at is None else written(message.read_at, child.id),
        answer=message.answer,
        answered_at=None if message.answered_at is None else written(message.answered_at, child.id),
        no_sign=no_sign,
        next_adult=following,
        can_add=is_under_way(message),
    )


def _choice(desk: Desk, caller: Caller, child: Child) -> Choice:
    """The child's own order, as far as this caller may know it."""
    return Choice() if desk.codes.is_closed(caller) else desk.tell.kept.choice(child.id)


def _body(about: tuple[About, ...], words: str) -> Body:
    return Body(tuple(dict.fromkeys(about))[:MOST_ABOUT], clean_words(words))


def _id(id: str) -> str:
    if not _ID.fullmatch(id):
        raise ProblemError("tell_id_invalid")
    return id
