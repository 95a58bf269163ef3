"""How adults can be reached: their channels, adults outside this PC, and the word that shows that an address is theirs.
Must not show a secret again, nor let one adult redirect another's messages."""

from __future__ import annotations

import secrets as chance
import unicodedata
from datetime import timedelta

import msgspec

from app.content.tell import WORDS
from app.guard.aside import Slow
from app.guard.connections import Caller, Connection
from app.guard.desk import MOST_WORDS, Desk, clean_name, clean_words
from app.guard.dispatch import Steps
from app.guard.operations.tell_letters import own_adult
from app.guard.outbox import secret_name
from app.model.problem import ProblemError
from app.model.tell import AdultWay, Channel, Outside, Result, Way, Word, is_one_place
from app.model.tell_letter import Kind, Letter, Outcome
from app.wire import messages as wire

MOST_CHANNELS = 10
MOST_OUTSIDE = 20
MOST_TEXT = 200
MOST_SECRET = 1000  # what every keyring takes
SECURITIES = ("starttls", "ssl", "none")
WORD_TRIES = 5
WORDS_A_DAY = 3
_DAY = timedelta(days=1)


# ---- the own way ----


def my_way(desk: Desk, caller: Caller, connection: Connection, ask: wire.MyWay) -> wire.MyWayIs:
    way = desk.tell.kept.ways().get(own_adult(caller).id)
    return wire.MyWayIs(None, "") if way is None else wire.MyWayIs(way.channel, way.address)


def put_my_way(desk: Desk, caller: Caller, connection: Connection, ask: wire.PutMyWay) -> wire.Done:
    adult = own_adult(caller)
    way = None
    if ask.channel is not None:
        channel = _channel(desk, ask.channel)
        way = AdultWay(channel.id, _address(channel, ask.address))
    desk.tell.kept.put_way(adult.id, way)
    return wire.Done()


# ---- channels ----


def channels(desk: Desk, caller: Caller, connection: Connection, ask: wire.Channels) -> wire.ChannelsAre:
    own = None if caller.adult is None else caller.adult.id
    return wire.ChannelsAre(
        tuple(
            wire.ChannelIs(
                channel, owner.name if (owner := desk.household.adult(channel.owner)) is not None else "", channel.owner == own
            )
            for channel in desk.tell.kept.channels()
        )
    )


def put_channel(desk: Desk, caller: Caller, connection: Connection, ask: wire.PutChannel) -> Steps:
    adult, kept = own_adult(caller), desk.tell.kept
    before = None if ask.id is None else _channel(desk, ask.id)
    if before is not None and (before.owner != adult.id or before.kind is not ask.kind):
        raise ProblemError("tell_channel_elsewhere")
    if before is None and len(kept.channels()) >= MOST_CHANNELS:
        raise ProblemError("tell_list_full", most=MOST_CHANNELS)
    if before is None and not ask.secret and ask.kind in (Way.TELEGRAM, Way.OTHER):
        raise ProblemError("tell_channel_invalid")
    channel = Channel(
        id=f"k{chance.token_hex(6)}" if before is None else before.id,
        kind=ask.kind,
        name=clean_name(ask.name),
        owner=adult.id,
        host=_line(ask.host),
        port=ask.port,
        user=_line(ask.user),
        sender=_line(ask.sender),
        security=ask.security,
        has_secret=bool(ask.secret) if ask.secret is not None else before is not None and before.has_secret,
        mark=_new_mark(ask, before),
    )
    _check(channel, ask.secret)
    if ask.secret is not None:
        secrets, name, secret = desk.tell.secrets, secret_name(channel), ask.secret.strip()
        yield lambda: secrets.set(name, secret) if secret else secrets.delete(name)
    kept.put_channel(channel)
    desk.tell.telling.channel_mended(channel)
    if before is not None and secret_name(before) != secret_name(channel):
        secrets, old = desk.tell.secrets, secret_name(before)
        yield lambda: secrets.delete(old)
    return wire.ChannelPut(channel.id)


def remove_channel(desk: Desk, caller: Caller, connection: Connection, ask: wire.RemoveChannel) -> Steps:
    channel, kept = _channel(desk, ask.id), desk.tell.kept
    kept.take_channel(channel.id)
    for adult in [adult for adult in kept.outside_adults() if adult.channel == channel.id]:
        kept.put_outside_adult(msgspec.structs.replace(adult, channel=None, address=""))
        kept.undo_confirmations(adult.id)
    for adult_id in [adult_id for adult_id, way in kept.ways().items() if way.channel == channel.id]:
        kept.put_way(adult_id, None)
    desk.tell.telling.follow()
    secrets, name = desk.tell.secrets, secret_name(channel)
    yield lambda: secrets.delete(name)
    return wire.Done()


def test_channel(desk: Desk, caller: Caller, connection: Connection, ask: wire.TestChannel) -> Steps:
    channel = _channel(desk, ask.id)
    letter = Letter(channel, _address(channel, ask.address), chance.token_hex(16), Kind.TEST, desk.household.settings.language)
    outcome: Outcome = yield Slow(desk.tell.outbox.sending(letter))
    return wire.ChannelTested(outcome.result, outcome.why)


# ---- adults outside ----


def outside_adults(desk: Desk, caller: Caller, connection: Connection, ask: wire.OutsideAdults) -> wire.OutsideAdultsAre:
    return wire.OutsideAdultsAre(tuple(desk.tell.kept.outside_adults()))


def put_outside_adult(desk: Desk, caller: Caller, connection: Connection, ask: wire.PutOutsideAdult) -> wire.Done:
    kept = desk.tell.kept
    outside = kept.outside_adults()
    before = next((adult for adult in outside if adult.id == ask.id), None)
    if ask.id is not None and before is None:
        raise ProblemError("tell_adult_unknown")
    if before is None and len(outside) >= MOST_OUTSIDE:
        raise ProblemError("tell_list_full", most=MOST_OUTSIDE)
    address = ""
    if ask.channel is not None:
        address = _address(_channel(desk, ask.channel), ask.address)
    adult = Outside(
        id=f"o{chance.token_hex(6)}" if before is None else before.id,
        name=clean_name(ask.name),
        how_to_reach=clean_words(ask.how_to_reach),
        added_by=caller.adult.id if caller.adult is not None else (None if before is None else before.added_by),
        channel=ask.channel,
        address=address,
    )
    kept.put_outside_adult(adult)
    if before is not None and (before.channel, before.address, before.name) != (adult.channel, adult.address, adult.name):
        kept.undo_confirmations(adult.id)
    return wire.Done()


def remove_outside_adult(desk: Desk, caller: Caller, connection: Connection, ask: wire.RemoveOutsideAdult) -> wire.Done:
    kept = desk.tell.kept
    if all(adult.id != ask.id for adult in kept.outside_adults()):
        raise ProblemError("tell_adult_unknown")
    kept.take_outside_adult(ask.id)
    kept.undo_confirmations(ask.id)
    desk.tell.telling.follow()
    return wire.Done()


# ---- the word ----


def send_word(desk: Desk, caller: Caller, connection: Connection, ask: wire.SendWord) -> Steps:
    """Kept before it is sent: it may be there before the server has said so."""
    child, kept, now = desk.own_child(caller), desk.tell.kept, desk.now()
    reach = desk.tell.reaching.one(child.id, ask.adult)
    channel = kept.channel(reach.legs[0].channel) if reach.legs and not reach.here else None
    if channel is None:
        raise ProblemError("tell_no_way", how=reach.how_to_reach)
    leg, before = reach.legs[0], kept.word(child.id, reach.id)
    earlier = () if before is None else tuple(at for at in (*before.earlier, before.at) if now - at < _DAY)
    if len(earlier) >= WORDS_A_DAY:
        raise ProblemError("tell_word_too_often", most=WORDS_A_DAY)
    language = desk.household.settings.language
    choices = WORDS.get(language, WORDS["en"])
    word = f"{chance.choice(choices)} {chance.choice(choices)}"
    kept.put_word(child.id, reach.id, Word(word, leg.mark, now, 0, earlier))
    letter = Letter(
        channel, leg.address, chance.token_hex(16), Kind.WORD, language, child=child.nickname, adult=reach.name, word=word
    )
    outcome: Outcome = yield Slow(desk.tell.outbox.sending(letter))
    if outcome.result in (Result.REFUSED, Result.NOT_REACHED) and kept.word(child.id, reach.id) is not None:
        # It surely is not there: nothing to type, but the try counts.
        kept.put_word(child.id, reach.id, Word("", "", now, WORD_TRIES, earlier))
    return wire.WordSent(outcome.result, outcome.why)


def confirm_adult(desk: Desk, caller: Caller, connection: Connection, ask: wire.ConfirmAdult) -> wire.AdultConfirmed:
    child, kept = desk.own_child(caller), desk.tell.kept
    reach, word = desk.tell.reaching.one(child.id, ask.adult), kept.word(child.id, ask.adult)
    if word is None or not word.word or not reach.legs or word.mark != reach.legs[0].mark:
        raise ProblemError("tell_no_word")
    if word.tries >= WORD_TRIES:
        return wire.AdultConfirmed(False, 0)
    if _plain(ask.word[:MOST_WORDS]) == _plain(word.word):
        kept.confirm(child.id, reach.id, word)
        return wire.AdultConfirmed(True, 0)
    kept.put_word(child.id, reach.id, msgspec.structs.replace(word, tries=word.tries + 1))
    return wire.AdultConfirmed(False, WORD_TRIES - word.tries - 1)


def _plain(word: str) -> str:
    """As it is said: without capitals, spaces and diacritics."""
    bare = unicodedata.normalize("NFD", word.casefold().replace("đ", "d"))
    return "".join(sign for sign in bare if sign.isalnum())


# ---- what may be kept ----


def _channel(desk: Desk, id: str) -> Channel:
    channel = desk.tell.kept.channel(id)
    if channel is None:
        raise ProblemError("tell_channel_unknown")
    return channel


def _new_mark(ask: wire.PutChannel, before: Channel | None) -> str:
    """In an Apprise address the receiver is part of the secret: another secret may be another receiver."""
    if ask.kind is not Way.OTHER:
        return ""
    return chance.token_hex(6) if ask.secret is not None or before is None else before.mark


def _check(channel: Channel, secret: str | None) -> None:
    problem = (
        channel.kind is Way.PAGE
        or channel.security not in SECURITIES
        or (channel.port is not None and not 1 <= channel.port <= 65535)
        or (channel.kind is Way.MAIL and (not channel.host or not is_one_place(Way.MAIL, channel.sender or channel.user)))
        or (channel.kind is Way.OTHER and secret is not None and "://" not in secret)
        or (secret is not None and (len(secret) > MOST_SECRET or not secret.isprintable()))
    )
    if problem:
        raise ProblemError("tell_channel_invalid")


def _address(channel: Channel, address: str) -> str:
    """Where the channel takes it: everything but "other" needs one, and one alone."""
    clean = _line(address)
    if channel.kind is Way.OTHER:
        return ""
    if not is_one_place(channel.kind, clean):
        raise ProblemError("tell_address_invalid")
    return clean


def _line(text: str) -> str:
    clean = text.strip()
    if len(clean) > MOST_TEXT or not clean.isprintable():
        raise ProblemError("tell_channel_invalid")
    return clean
