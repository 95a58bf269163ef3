"""Telling an adult: what the child sends and sees, what each adult reads, and how adults can be reached.
Must not hold behaviour. Nothing of it is ever logged, noted, reported or counted."""

from __future__ import annotations

import msgspec

from app.model.tell import About, Channel, Gone, Outside, Result, Shown, Way, Why
from app.wire.messages.base import Ask, Say

# ---- the child ----


class AdultsToTell(Ask, frozen=True, tag="adults_to_tell"):
    """Whom the calling child can tell. Asked when the child opens Tell, never before: it opens the private part."""


class WayIs(msgspec.Struct, frozen=True):
    """One way to an adult. `carried_by`: the name of another adult whose account carries it ("Dad's mail account will carry this");
    None: nobody else's."""

    way: Way
    address: str = ""  # mail address, chat or topic; empty for page and other
    carried_by: str | None = None


class AdultToTell(msgspec.Struct, frozen=True):
    """`ways` empty: `how_to_reach` is all there is, nothing can be sent. `confirmed`: this child has typed the word that this adult told in
    person (always true for an adult of this PC). `own`: added by this child, seen by no adult. `mark`: stands for all that is shown here
    of where words would go, and cannot be read; Tell sends it back."""

    id: str
    name: str
    ways: tuple[WayIs, ...]
    how_to_reach: str = ""
    here: bool = False
    confirmed: bool = False
    own: bool = False
    word_sent: bool = False  # a word is on its way to this address and can be typed
    mark: str = ""


class AdultsToTellAre(Say, frozen=True, tag="adults_to_tell_are"):
    """`chosen`: whom one tap tells; None: the tap asks who. `network`: whether this PC has any; None: not known.
    `lost_at`: the private part was damaged then, and what was sent before is gone: "please send again". `closed`: without the child's
    picture code it is as if nobody were chosen or added; telling works all the same."""

    adults: tuple[AdultToTell, ...]
    chosen: str | None
    following: tuple[str, ...]
    countdown_s: int
    network: bool | None
    lost_at: str | None = None
    closed: bool = False


class ChooseAdult(Ask, frozen=True, tag="choose_adult"):
    """Whom one tap tells (None: ask each time) and who comes next, in order. Seen by no adult."""

    adult: str | None
    following: tuple[str, ...] = ()


class Tell(Ask, frozen=True, tag="tell"):
    """After the countdown. `id` is made by the desktop (32 hex digits) and stays the same when it is sent again after a broken connection:
    the answer is then about the same message. `sure`: the second tap, where another adult's account carries it. `page_only`: leave
    out the channels and use the adult's page on this PC alone (then no second tap is needed). `shown`: the `mark` of this adult in the
    list that the child saw. Where another is true now, nothing is kept or sent ("tell_way_changed"), at either tap: ask for the list
    again. Empty, from a client that does not say: then only an adult of this PC is told, by the page and by that adult's own account;
    whatever needs a second tap or can be confirmed is refused, for nobody knows which place the child was shown."""

    id: str
    adult: str
    about: tuple[About, ...] = ()
    words: str = ""
    sure: bool = False
    page_only: bool = False
    shown: str = ""


class SecondTapNeeded(Say, frozen=True, tag="second_tap_needed"):
    """Nothing was written or sent. Say whose account will carry it; then Tell again with `sure`, `page_only` or another adult."""

    carried_by: tuple[str, ...]
    page_possible: bool


class LegIs(msgspec.Struct, frozen=True):
    way: Way
    shown: Shown
    why: Why | None = None
    carried_by: str | None = None
    at: str | None = None  # when it was handed over, opened or given up


class PartIs(msgspec.Struct, frozen=True):
    id: str
    at: str
    legs: tuple[LegIs, ...]


class MessageIs(msgspec.Struct, frozen=True):
    """`no_sign`: half an hour without one, or it could not be sent: show `next_adult` and 111; send nothing by itself.
    The words themselves are not kept for the child: they are sealed to the adult."""

    id: str
    adult: str
    adult_name: str
    at: str
    parts: tuple[PartIs, ...]
    read_at: str | None = None
    answer: str = ""
    answered_at: str | None = None
    no_sign: bool = False
    next_adult: str | None = None
    can_add: bool = True


class Told(Say, frozen=True, tag="told"):
    message: MessageIs


class MyMessages(Ask, frozen=True, tag="my_messages"):
    """What this child has told, newest first, with what is true of it now. Receipts are shown nowhere else. `only`: this one alone;
    one that was told on this very connection a moment ago needs no picture code."""

    only: str | None = None


class MyMessagesAre(Say, frozen=True, tag="my_messages_are"):
    messages: tuple[MessageIs, ...]
    network: bool | None
    lost_at: str | None = None


class AddToMessage(Ask, frozen=True, tag="add_to_message"):
    """What it is about, or a sentence, later. `part` is made by the desktop (32 hex digits), the same when sent again. Goes the ways that
    the message went. Something at home: ask *who* again first, and Tell that adult instead."""

    message: str
    part: str
    about: tuple[About, ...] = ()
    words: str = ""


class DeleteMessage(Ask, frozen=True, tag="delete_message"):
    """At once, on the adult's page too. What a server already has cannot be called back: say so."""

    message: str


class PutOwnAdult(Ask, frozen=True, tag="put_own_adult"):
    """An adult whom this child lists for itself: a name, and how to reach them. Nothing is sent to them; no adult sees it."""

    name: str
    how_to_reach: str
    id: str | None = None


class RemoveOwnAdult(Ask, frozen=True, tag="remove_own_adult"):
    id: str


class SendWord(Ask, frozen=True, tag="send_word"):
    """Send a word to this outside adult's address, for them to tell the child in person."""

    adult: str


class WordSent(Say, frozen=True, tag="word_sent"):
    """The true result of the try."""

    result: Result
    why: Why | None = None


class ConfirmAdult(Ask, frozen=True, tag="confirm_adult"):
    """The word as the child typed it: capitals, spaces and diacritics do not matter."""

    adult: str
    word: str


class AdultConfirmed(Say, frozen=True, tag="adult_confirmed"):
    """`tries_left` 0: the word is used up, a new one has to be sent."""

    right: bool
    tries_left: int


# ---- each adult, with the own PIN ----


class MyLetters(Ask, frozen=True, tag="my_letters"):
    """What children have told the adult whose parent session this is; nobody else's. Newest first; opening one marks it read."""


class LetterIs(msgspec.Struct, frozen=True):
    id: str
    child: str
    child_name: str
    at: str
    parts: int
    unread: bool  # some part of it
    answered_at: str | None = None
    lost: Gone | None = None  # some part of it is gone and was never opened


class MyLettersAre(Say, frozen=True, tag="my_letters_are"):
    """`lost`: how many were destroyed when this adult's PIN was reset without the old one."""

    letters: tuple[LetterIs, ...]
    lost: int = 0


class OpenLetter(Ask, frozen=True, tag="open_letter"):
    """Read it: the child sees "read" from now on, inside Tell alone."""

    id: str


class LetterPart(msgspec.Struct, frozen=True):
    at: str
    about: tuple[About, ...]
    words: str
    gone: bool = False  # 30 days after it was read, or it can never be read any more: `why`
    why: Gone | None = None


class LetterOpened(Say, frozen=True, tag="letter_opened"):
    letter: LetterIs
    parts: tuple[LetterPart, ...]
    answer: str = ""


class AnswerLetter(Ask, frozen=True, tag="answer_letter"):
    """Words for the child, shown inside Tell when the child opens it. A second answer takes the first one's place."""

    id: str
    words: str


class LettersChanged(Say, frozen=True, tag="letters_changed"):
    """Pushed to the open parent session of the one adult whom it concerns, and to nobody else."""


# ---- how adults can be reached ----


class MyWay(Ask, frozen=True, tag="my_way"):
    """How the calling adult is told besides the page on this PC."""


class MyWayIs(Say, frozen=True, tag="my_way_is"):
    channel: str | None
    address: str


class PutMyWay(Ask, frozen=True, tag="put_my_way"):
    """Only for oneself. `channel` None: the page on this PC alone."""

    channel: str | None
    address: str = ""


class ChannelIs(msgspec.Struct, frozen=True):
    """`channel.has_secret` says that one is kept; it is never shown again."""

    channel: Channel
    owner_name: str
    yours: bool


class Channels(Ask, frozen=True, tag="channels"):
    pass


class ChannelsAre(Say, frozen=True, tag="channels_are"):
    channels: tuple[ChannelIs, ...]


class PutChannel(Ask, frozen=True, tag="put_channel"):
    """Make (id None) or change one's own. mail: host, port, user, sender, security, secret = password. telegram: secret = bot token.
    ntfy: host (default ntfy.sh), security none | ssl, user, secret = password. other: secret = the whole Apprise address.
    `secret` None: as it is."""

    kind: Way
    name: str
    id: str | None = None
    host: str = ""
    port: int | None = None
    user: str = ""
    sender: str = ""
    security: str = "starttls"
    secret: str | None = None


class ChannelPut(Say, frozen=True, tag="channel_put"):
    id: str


class RemoveChannel(Ask, frozen=True, tag="remove_channel"):
    """What still waits for it is not sent; the child is told."""

    id: str


class TestChannel(Ask, frozen=True, tag="test_channel"):
    """Send a test message to `address` (other: empty). Answers when the server has, within a minute."""

    id: str
    address: str = ""


class ChannelTested(Say, frozen=True, tag="channel_tested"):
    result: Result
    why: Why | None = None


class OutsideAdults(Ask, frozen=True, tag="outside_adults"):
    """Those whom adults have added; what children listed for themselves is not among them."""


class OutsideAdultsAre(Say, frozen=True, tag="outside_adults_are"):
    adults: tuple[Outside, ...]


class PutOutsideAdult(Ask, frozen=True, tag="put_outside_adult"):
    """Any change of channel or address undoes what children have confirmed."""

    name: str
    how_to_reach: str = ""
    id: str | None = None
    channel: str | None = None
    address: str = ""


class RemoveOutsideAdult(Ask, frozen=True, tag="remove_outside_adult"):
    id: str
