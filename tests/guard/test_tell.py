"""Telling an adult over the socket: whom, the second tap, what the child sees, what each adult reads, and what goes when.
Must not use a real carrier; tests/system/test_tell_delivery.py does."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from app.guard.telling import MOST_KEPT_BYTES
from app.model.people import Role
from app.model.problem import Problem
from app.model.tell import About, Body, Gone, Leg, Message, Part, Result, Shown, Way, Why
from app.model.verdict import Reason, Verdict
from app.platform.service import Install
from app.store.chest import CHEST_NAME
from app.wire import messages as wire
from tests.guard.builders import BIN, GRANDPA, MUM, NA, OTHER_PIN, PIN, Client, Pc, set_up
from tests.guard.family import an_adult, family, shown_of

DAD_PIN = "918273"
DAD = wire.NewAdult("Ba", Role.PARENT, DAD_PIN)
MUM_ID, DAD_ID, GRANDPA_ID = "a1", "a2", "a3"
WORDS = "Con muốn nói với mẹ chuyện ở lớp"
DAY_S = 86400


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Pc]:
    yield from family(tmp_path, (MUM, DAD, GRANDPA), (BIN,))


def tell(client: Client, adult: str = MUM_ID, **more: object) -> wire.MessageIs:
    if more.get("sure"):
        more.setdefault("shown", shown_of(client, adult))
    told = client.ask(wire.Tell(uuid4().hex, adult, **more))  # type: ignore[arg-type]  # the fields are Tell's own
    assert isinstance(told, wire.Told), told
    return told.message


def mine(client: Client) -> tuple[wire.MessageIs, ...]:
    are = client.ask(wire.MyMessages())
    assert isinstance(are, wire.MyMessagesAre)
    return are.messages


def shown(message: wire.MessageIs) -> list[tuple[Way, Shown, Why | None]]:
    return [(leg.way, leg.shown, leg.why) for part in message.parts for leg in part.legs]


def letters(client: Client) -> wire.MyLettersAre:
    are = client.ask(wire.MyLetters())
    assert isinstance(are, wire.MyLettersAre)
    return are


def opened(client: Client, id: str) -> wire.LetterOpened:
    letter = client.ask(wire.OpenLetter(id))
    assert isinstance(letter, wire.LetterOpened)
    return letter


def a_channel(client: Client, name: str = "Hộp thư của ba", secret: str = "mật khẩu") -> str:
    put = client.ask(
        wire.PutChannel(Way.MAIL, name, host="smtp.nha.vn", port=587, user="ba@nha.vn", sender="ba@nha.vn", secret=secret)
    )
    assert isinstance(put, wire.ChannelPut)
    return put.id


def a_teacher(client: Client, channel: str | None, address: str = "hanh@truong.edu.vn") -> str:
    before = client.ask(wire.OutsideAdults())
    client.ask(wire.PutOutsideAdult("Cô Hạnh", "Phòng giáo viên", channel=channel, address=address if channel else ""))
    are = client.ask(wire.OutsideAdults())
    assert isinstance(before, wire.OutsideAdultsAre)
    assert isinstance(are, wire.OutsideAdultsAre)
    (new,) = set(are.adults) - set(before.adults)  # their order is that of chance
    return new.id


def whom(client: Client) -> wire.AdultsToTellAre:
    are = client.ask(wire.AdultsToTell())
    assert isinstance(are, wire.AdultsToTellAre)
    return are


# ---- whom ----


def test_every_adult_of_this_pc_can_be_told_on_their_page(pc: Pc) -> None:
    are = whom(pc.client())
    assert [(adult.name, [way.way for way in adult.ways], adult.confirmed) for adult in are.adults] == [
        ("Mẹ", [Way.PAGE], True),
        ("Ba", [Way.PAGE], True),
        ("Ông", [Way.PAGE], True),
    ]
    assert (are.chosen, are.countdown_s, are.network, are.lost_at) == (None, 10, True, None)


def test_a_choice_is_kept_in_order_and_may_be_taken_back(pc: Pc) -> None:
    child = pc.client()
    child.ask(wire.ChooseAdult(GRANDPA_ID, (MUM_ID, GRANDPA_ID, MUM_ID, DAD_ID)))
    assert (whom(child).chosen, whom(child).following) == (GRANDPA_ID, (MUM_ID, DAD_ID))
    assert child.refused(wire.ChooseAdult("a9")).id == "tell_adult_unknown"
    pc.restart()
    pc.settle()
    child = pc.client()
    assert whom(child).chosen == GRANDPA_ID
    child.ask(wire.ChooseAdult(None))
    assert whom(child).chosen is None


def test_an_adult_whom_the_child_lists_is_shown_to_the_child_alone_and_nothing_is_sent_there(pc: Pc) -> None:
    child = pc.client()
    child.ask(wire.PutOwnAdult("Cô Mai hàng xóm", "Nhà số 5"))
    own = whom(child).adults[-1]
    assert (own.name, own.how_to_reach, own.ways, own.own, own.confirmed) == ("Cô Mai hàng xóm", "Nhà số 5", (), True, False)
    refused = child.refused(wire.Tell(uuid4().hex, own.id))
    assert refused == Problem("tell_no_way", {"how": "Nhà số 5"})
    assert an_adult(pc).ask(wire.OutsideAdults()) == wire.OutsideAdultsAre(())
    child.ask(wire.PutOwnAdult("Cô Mai", "Nhà số 7", own.id))
    assert whom(child).adults[-1].how_to_reach == "Nhà số 7"
    child.ask(wire.RemoveOwnAdult(own.id))
    assert len(whom(child).adults) == 3


# ---- one tap ----


def test_what_was_told_waits_on_the_page_and_is_read_and_answered_there(pc: Pc) -> None:
    child = pc.client()
    message = tell(child, about=(About.MEAN,), words=WORDS)
    assert shown(message) == [(Way.PAGE, Shown.WAITING_FOR_ADULT, None)]
    mum = an_adult(pc)
    (letter,) = letters(mum).letters
    assert (letter.child_name, letter.unread, letter.answered_at) == ("Bin", True, None)
    assert shown(mine(child)[0]) == [(Way.PAGE, Shown.WAITING_FOR_ADULT, None)]  # a look at the list reads nothing
    letter_opened = opened(mum, letter.id)
    assert [(part.about, part.words, part.gone) for part in letter_opened.parts] == [((About.MEAN,), WORDS, False)]
    assert shown(mine(child)[0]) == [(Way.PAGE, Shown.READ, None)]
    mum.ask(wire.AnswerLetter(letter.id, "Mẹ cảm ơn con đã kể. Tối nay mẹ con mình nói chuyện nhé."))
    (answered,) = mine(child)
    assert answered.answer == "Mẹ cảm ơn con đã kể. Tối nay mẹ con mình nói chuyện nhé."
    assert answered.answered_at is not None
    assert not letters(mum).letters[0].unread


def test_the_same_tap_twice_is_one_message(pc: Pc) -> None:
    child, id = pc.client(), uuid4().hex
    first = child.ask(wire.Tell(id, MUM_ID))
    assert child.ask(wire.Tell(id, MUM_ID)) == first
    assert child.ask(wire.Tell(id, DAD_ID)) == first
    assert len(mine(child)) == 1
    assert child.refused(wire.Tell("no number", MUM_ID)).id == "tell_id_invalid"


def test_more_can_be_added_later_and_goes_the_same_way_once(pc: Pc) -> None:
    child = pc.client()
    message = tell(child)
    part = uuid4().hex
    for _ in range(2):
        child.ask(wire.AddToMessage(message.id, part, (About.PICTURE,), WORDS))
    assert child.refused(wire.AddToMessage(message.id, uuid4().hex)).id == "tell_nothing_added"
    mum = an_adult(pc)
    letter = opened(mum, message.id)
    assert [(part.about, part.words) for part in letter.parts] == [((), ""), ((About.PICTURE,), WORDS)]
    child.ask(wire.AddToMessage(message.id, uuid4().hex, (), "còn nữa"))
    assert letters(mum).letters[0].unread
    assert shown(mine(child)[0]) == [
        (Way.PAGE, Shown.READ, None),
        (Way.PAGE, Shown.READ, None),
        (Way.PAGE, Shown.WAITING_FOR_ADULT, None),
    ]


def test_nobody_but_the_one_adult_sees_it_or_counts_it(pc: Pc) -> None:
    message = tell(pc.client(), words=WORDS)
    dad, grandpa = an_adult(pc, DAD_PIN, "Ba"), an_adult(pc, OTHER_PIN, "Ông")
    for other in (dad, grandpa):
        assert letters(other) == wire.MyLettersAre(())
        assert other.refused(wire.OpenLetter(message.id)).id == "tell_message_unknown"
        assert other.refused(wire.AnswerLetter(message.id, "x")).id == "tell_message_unknown"
        for ask in (wire.MyMessages(), wire.AdultsToTell()):
            assert other.refused(ask).id == "not_allowed"


def test_a_helper_reads_and_answers_its_own(pc: Pc) -> None:
    child = pc.client()
    message = tell(child, GRANDPA_ID, words=WORDS)
    grandpa = an_adult(pc, OTHER_PIN, "Ông")
    assert opened(grandpa, message.id).parts[0].words == WORDS
    grandpa.ask(wire.AnswerLetter(message.id, "Ông nghe rồi"))
    assert mine(child)[0].answer == "Ông nghe rồi"
    assert grandpa.refused(wire.Channels()).id == "not_allowed"


def test_only_the_adults_own_open_session_is_told_that_something_came(pc: Pc) -> None:
    child, mum, dad = pc.client(), an_adult(pc), an_adult(pc, DAD_PIN, "Ba")
    for client in (child, mum, dad):
        client.ask(wire.Subscribe())
    tell(child)
    assert mum.pushed(wire.LettersChanged) == [wire.LettersChanged()]
    assert dad.pushed(wire.LettersChanged) == child.pushed(wire.LettersChanged) == []
    mum.ask(wire.AnswerLetter(mine(child)[0].id, "Ừ"))
    assert [type(event) for event in child.pushed(wire.Say) if not isinstance(event, wire.StatusChanged)] == []


def test_a_deleted_message_is_gone_on_the_adults_page_at_once(pc: Pc) -> None:
    child, mum = pc.client(), an_adult(pc)
    message = tell(child, words=WORDS)
    child.ask(wire.DeleteMessage(message.id))
    assert mine(child) == ()
    assert letters(mum).letters == ()
    assert mum.refused(wire.OpenLetter(message.id)).id == "tell_message_unknown"
    assert child.refused(wire.DeleteMessage(message.id)).id == "tell_message_unknown"


def test_it_can_be_told_when_everything_else_is_refused(pc: Pc) -> None:
    today = pc.guard.household.today("c1")
    for reason in (Reason.DAILY, Reason.PAUSED, Reason.SCHEDULE):
        verdict = pc.watch.view("c1").verdict
        pc.watch.verdicts["c1"] = Verdict(today, verdict.day_type, False, reason, 0, None)
        tell(pc.client(), words=WORDS)
    child = pc.client()
    # Other writes of the same account are used up.
    while child.call(wire.WithdrawRequest("r9")).problem.id != "too_often":  # type: ignore[union-attr]  # all are refused
        pass
    tell(child)


def test_a_flood_is_slowed_and_bounded(pc: Pc) -> None:
    child = pc.client()
    for _ in range(50):
        tell(child)
        pc.move(1)
    assert child.refused(wire.Tell(uuid4().hex, MUM_ID)) == Problem("tell_too_many", {"most": 50})
    pc.move(DAY_S)
    tell(child)


def test_a_program_that_only_asks_over_and_over_does_not_stand_before_the_call_that_tells(pc: Pc) -> None:
    program, child = pc.client(), pc.client()
    replies = [program.call(ask) for _ in range(40) for ask in (wire.AdultsToTell(), wire.MyMessages())]
    assert replies[-1].problem.id == "too_often"  # type: ignore[union-attr]  # it is a refusal
    tell(child)


def test_a_flood_of_one_child_leaves_room_for_its_sister_and_for_the_guard(tmp_path: Path) -> None:
    pc = Pc(tmp_path, install=Install.INSTALLED, own_account=0)
    admin = pc.client(0)
    admin.ask(wire.Setup("vi", (MUM,), (BIN, NA)))
    flood, sister = pc.client(), pc.client(1001)
    kept = pc.guard.tells.kept
    days_ago = pc.clock.wall() - timedelta(days=2)
    legs = (Leg(Way.PAGE), Leg(Way.MAIL, channel="k", address="m" * 60, mark="m" * 80))
    # As it would lie there after days; of short messages the most fit.
    parts = tuple(Part(uuid4().hex, days_ago, legs, bytes(80), Body()) for _ in range(20))
    kept.put_messages(Message(uuid4().hex, "c1", MUM_ID, "Mẹ", days_ago, parts) for _ in range(80))
    assert kept.kept_bytes("c1") > MOST_KEPT_BYTES
    old = kept.messages("c1")[0]
    assert flood.refused(wire.Tell(uuid4().hex, MUM_ID)) == Problem("tell_no_room")
    assert flood.refused(wire.AddToMessage(old.id, uuid4().hex, words="x")).id == "tell_too_many_parts"
    began = time.perf_counter()
    assert len(mine(flood)) > 10  # it fits into a frame
    assert time.perf_counter() - began < 0.5
    tell(sister, words=WORDS)
    for message in kept.messages("c1")[40:]:
        flood.ask(wire.DeleteMessage(message.id))
        pc.move(1)
    tell(flood)
    pc.close()


# ---- no sign ----


def test_half_an_hour_without_a_sign_shows_the_next_adult_and_sends_nothing(pc: Pc) -> None:
    child = pc.client()
    child.ask(wire.ChooseAdult(MUM_ID, (GRANDPA_ID,)))
    message = tell(child)
    pc.move(29 * 60)
    assert (mine(child)[0].no_sign, mine(child)[0].next_adult) == (False, None)
    pc.move(60)
    assert (mine(child)[0].no_sign, mine(child)[0].next_adult) == (True, GRANDPA_ID)
    assert letters(an_adult(pc, OTHER_PIN, "Ông")).letters == ()
    tell(child, GRANDPA_ID)
    assert mine(child)[1].next_adult == DAD_ID
    opened(an_adult(pc), message.id)
    assert not mine(child)[1].no_sign


# ---- PINs ----


def test_a_new_pin_with_the_old_one_keeps_what_was_sealed(pc: Pc) -> None:
    message = tell(pc.client(), words=WORDS)
    pc.client().ask(wire.SetPin("Mẹ", "620471"), PIN, "Mẹ")
    assert opened(an_adult(pc, "620471"), message.id).parts[0].words == WORDS


def test_a_reset_pin_destroys_what_was_sealed_and_both_are_told(tmp_path: Path) -> None:
    pc = Pc(tmp_path)
    done = set_up(pc, (MUM, DAD), (BIN,))
    child = pc.client()
    message = tell(child, words=WORDS)
    pc.move(1)
    other = tell(child, DAD_ID, words=WORDS)
    child.ask(wire.ResetPin("Mẹ", "620471", done.recovery_code or ""))
    mum = an_adult(pc, "620471")
    assert letters(mum).lost == 1
    assert [(letter.unread, letter.lost) for letter in letters(mum).letters] == [(False, Gone.PIN_RESET)]
    assert [(part.words, part.gone, part.why) for part in opened(mum, message.id).parts] == [("", True, Gone.PIN_RESET)]
    assert shown(mine(child)[1]) == [(Way.PAGE, Shown.NOT_SENT, Why.PIN_RESET)]
    assert mine(child)[1].no_sign
    assert opened(an_adult(pc, DAD_PIN, "Ba"), other.id).parts[0].words == WORDS
    # From now on it goes to the new key.
    assert opened(mum, tell(child, words=WORDS).id).parts[0].words == WORDS
    pc.close()


def test_a_pin_session_alone_opens_letters_and_loses_the_key_with_its_end(pc: Pc) -> None:
    message = tell(pc.client(), words=WORDS)
    client = an_adult(pc)
    client.ask(wire.CloseParent())
    assert client.refused(wire.OpenLetter(message.id)).id == "pin_needed"
    # With the PIN on the call it works as well.
    letter = client.ask(wire.OpenLetter(message.id), PIN, "Mẹ")
    assert isinstance(letter, wire.LetterOpened)
    assert letter.parts[0].words == WORDS


# ---- time goes by ----


def test_words_go_thirty_days_after_they_were_read(pc: Pc) -> None:
    child = pc.client()
    message = tell(child, words=WORDS)
    opened(an_adult(pc), message.id)
    pc.move(30 * DAY_S + 60)
    pc.settle()
    assert mine(pc.client()) == ()
    assert pc.guard.tells.kept.messages() == []


def test_a_message_that_nobody_opens_ends_after_thirty_days_and_the_child_is_told(pc: Pc) -> None:
    tell(pc.client(), words=WORDS)
    pc.move(30 * DAY_S + 60)
    pc.settle()
    assert shown(mine(pc.client())[0]) == [(Way.PAGE, Shown.NOT_SENT, Why.NOT_OPENED)]
    (kept,) = pc.guard.tells.kept.messages()
    assert (kept.parts[0].sealed, kept.parts[0].body) == (None, None)
    mum = an_adult(pc)
    (letter,) = letters(mum).letters
    assert (letter.unread, letter.lost) == (False, Gone.NOT_OPENED)
    assert [(part.gone, part.why) for part in opened(mum, letter.id).parts] == [(True, Gone.NOT_OPENED)]


def test_an_answer_is_no_sign_for_what_was_added_and_not_opened(pc: Pc) -> None:
    child, mum = pc.client(), an_adult(pc)
    message = tell(child, words=WORDS)
    opened(mum, message.id)
    pc.move(60)
    child.ask(wire.AddToMessage(message.id, uuid4().hex, words="khẩn cấp"))
    pc.move(5)
    mum.ask(wire.AnswerLetter(message.id, "Tối nói nhé"))
    assert letters(mum).letters[0].unread
    pc.move(30 * 60)
    child = pc.client()
    assert (mine(child)[0].no_sign, mine(child)[0].next_adult) == (True, DAD_ID)
    opened(an_adult(pc), message.id)
    assert not mine(child)[0].no_sign


def test_with_a_damaged_chest_the_child_is_asked_to_send_again(pc: Pc) -> None:
    tell(pc.client(), words=WORDS)
    pc.close()
    (pc.folder / "data" / CHEST_NAME).write_bytes(b"damaged" * 50_000)
    pc.begin()
    pc.settle()
    are = pc.client().ask(wire.MyMessages())
    assert isinstance(are, wire.MyMessagesAre)
    assert are.messages == ()
    assert are.lost_at is not None
    tell(pc.client(), words=WORDS)


def test_where_the_secrets_cannot_be_read_it_is_said_and_works_again_afterwards(pc: Pc) -> None:
    tell(pc.client(), words=WORDS)
    pc.close()
    pc.secrets.broken = Problem("keyring_locked")
    pc.begin()
    pc.settle()
    assert pc.client().refused(wire.Tell(uuid4().hex, MUM_ID)).id == "private_unavailable"
    pc.secrets.broken = None
    assert len(mine(pc.client())) == 1


def test_no_line_of_the_log_counts_how_often_something_private_was_asked_for(pc: Pc, caplog: pytest.LogCaptureFixture) -> None:
    pc.close()
    pc.secrets.broken = Problem("keyring_locked")
    pc.begin()
    pc.settle()
    caplog.set_level(logging.DEBUG)
    caplog.clear()
    child = pc.client()
    for ask in (wire.AdultsToTell(), wire.Tell(uuid4().hex, MUM_ID), wire.MyMessages()):
        assert child.refused(ask).id == "private_unavailable"
    assert not caplog.records


def test_what_waits_goes_as_soon_as_the_secrets_can_be_read_again(pc: Pc) -> None:
    dad = an_adult(pc, DAD_PIN, "Ba")
    teacher = a_teacher(dad, a_channel(dad))
    pc.carrier_does("not_reached", "not_reached")
    tell(pc.client(), teacher, sure=True)
    pc.settle()
    pc.close()
    pc.secrets.broken = Problem("keyring_locked")
    pc.carrier_does("accepted")
    pc.begin()
    pc.move(60)
    pc.settle()
    assert len(pc.sent()) == 1
    pc.secrets.broken = None
    pc.move(60)
    pc.settle()
    assert len(pc.sent()) == 2
    assert shown(mine(pc.client())[0]) == [(Way.MAIL, Shown.HANDED, None)]


def test_what_another_version_has_written_stands_in_nobodys_way(pc: Pc) -> None:
    child = pc.client()
    tell(child, words=WORDS)
    pc.guard.private.chest.put(f"tell/c1/message/{uuid4().hex}", b"\x81\xa1xnot ours")
    pc.guard.private.chest.put("tell-channel/k1", b"")
    assert len(mine(child)) == 1
    assert letters(an_adult(pc)).letters[0].unread
    tell(child)


def test_a_removed_adult_gets_nothing_more_and_the_child_is_told(pc: Pc) -> None:
    child = pc.client()
    tell(child, GRANDPA_ID, words=WORDS)
    an_adult(pc).ask(wire.RemoveAdult(GRANDPA_ID))
    assert shown(mine(child)[0]) == [(Way.PAGE, Shown.NOT_SENT, Why.ADULT_GONE)]
    assert mine(child)[0].no_sign


def test_a_removed_child_leaves_nothing_in_the_chest(pc: Pc) -> None:
    child = pc.client()
    child.ask(wire.ChooseAdult(MUM_ID))
    tell(child, words=WORDS)
    an_adult(pc).ask(wire.RemoveChild("c1"))
    assert [name for name, _ in pc.guard.private.chest.values("tell/")] == []


# ---- channels ----


def test_what_an_own_channel_carries_is_handed_over_once_and_the_words_go(pc: Pc) -> None:
    mum = an_adult(pc)
    channel = a_channel(mum, "Thư của mẹ")
    mum.ask(wire.PutMyWay(channel, "me@nha.vn"))
    child = pc.client()
    message = tell(child, about=(About.SECRET,), words=WORDS)  # her own account carries it: no second tap
    (sent,) = pc.sent()
    assert (sent["id"], sent["address"], sent["secret"], sent["child"]) == (message.id, "me@nha.vn", "mật khẩu", "Bin")
    assert sent["body"] == {"about": ["secret"], "words": WORDS}
    assert shown(mine(child)[0]) == [(Way.PAGE, Shown.WAITING_FOR_ADULT, None), (Way.MAIL, Shown.HANDED, None)]
    (kept,) = pc.guard.tells.kept.messages()
    assert kept.parts[0].body is None
    assert kept.parts[0].sealed is not None
    assert not mine(child)[0].no_sign
    pc.move(31 * 60)
    assert mine(child)[0].no_sign  # a server that took it is no sign of a person
    assert len(pc.sent()) == 1


def test_another_adults_account_needs_a_second_tap_and_nothing_is_written_before_it(pc: Pc) -> None:
    dad, mum = an_adult(pc, DAD_PIN, "Ba"), an_adult(pc)
    channel = a_channel(dad)
    mum.ask(wire.PutMyWay(channel, "me@nha.vn"))
    child = pc.client()
    assert [way.carried_by for way in whom(child).adults[0].ways] == [None, "Ba"]
    id = uuid4().hex
    shown_now = shown_of(child, MUM_ID)
    assert child.ask(wire.Tell(id, MUM_ID, shown=shown_now)) == wire.SecondTapNeeded(("Ba",), page_possible=True)
    assert mine(child) == ()
    assert pc.sent() == []
    told = child.ask(wire.Tell(id, MUM_ID, page_only=True, shown=shown_now))
    assert isinstance(told, wire.Told)
    assert [leg.way for leg in told.message.parts[0].legs] == [Way.PAGE]
    tell(child, sure=True)
    assert len(pc.sent()) == 1


# ---- only where the child has seen it go ----

CHANGES = {
    "address": lambda channel, teacher: wire.PutOutsideAdult("Cô Hạnh", "", teacher, channel, "ba@nha.vn"),
    "no way any more": lambda channel, teacher: wire.PutOutsideAdult("Cô Hạnh", "Phòng 3", teacher),
    "name": lambda channel, teacher: wire.PutOutsideAdult("Bà ngoại", "", teacher, channel, "hanh@truong.edu.vn"),
    "channel gone": lambda channel, teacher: wire.RemoveChannel(channel),
    "whose account": lambda channel, teacher: wire.PutAdult("Bố", Role.PARENT, DAD_ID),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_what_was_changed_since_the_child_saw_it_is_refused_and_nothing_is_kept_or_sent(
    pc: Pc, change: Callable[[str, str], wire.Operation]
) -> None:
    dad, child = an_adult(pc, DAD_PIN, "Ba"), pc.client()
    channel = a_channel(dad)
    teacher = a_teacher(dad, channel)
    child.ask(wire.SendWord(teacher))
    child.ask(wire.ConfirmAdult(teacher, pc.sent()[-1]["word"]))
    assert whom(child).adults[-1].confirmed
    seen, id, sent = shown_of(child, teacher), uuid4().hex, len(pc.sent())
    assert isinstance(child.ask(wire.Tell(id, teacher, words=WORDS, shown=seen)), wire.SecondTapNeeded)
    dad.ask(change(channel, teacher))
    for sure in (False, True):
        assert child.refused(wire.Tell(id, teacher, words=WORDS, sure=sure, shown=seen)) == Problem("tell_way_changed")
    pc.settle()
    assert mine(child) == ()
    assert pc.guard.tells.kept.messages() == []
    assert len(pc.sent()) == sent


def test_what_is_as_it_was_shown_goes_there_also_after_a_new_start(pc: Pc) -> None:
    dad, child = an_adult(pc, DAD_PIN, "Ba"), pc.client()
    channel = a_channel(dad)
    teacher = a_teacher(dad, channel)
    seen = shown_of(child, teacher)
    dad.ask(wire.PutOutsideAdult("Cô Hạnh", "Phòng khác", teacher, channel, " Hanh@truong.edu.vn"))  # the same place
    a_teacher(dad, channel, "khac@truong.edu.vn")
    assert shown_of(child, teacher) == seen
    pc.restart()
    pc.settle()
    tell(pc.client(), teacher, sure=True, shown=seen)
    assert pc.sent()[-1]["address"] == "Hanh@truong.edu.vn"


def test_a_message_that_is_kept_is_answered_for_whatever_was_changed_since(pc: Pc) -> None:
    dad, child = an_adult(pc, DAD_PIN, "Ba"), pc.client()
    channel = a_channel(dad)
    teacher = a_teacher(dad, channel)
    ask = wire.Tell(uuid4().hex, teacher, sure=True, shown=shown_of(child, teacher))
    assert isinstance(child.ask(ask), wire.Told)
    dad.ask(wire.PutOutsideAdult("Cô Hạnh", "", teacher, channel, "ba@nha.vn"))
    again = child.ask(ask)  # the connection broke: it is about the same message
    assert isinstance(again, wire.Told)
    assert [one.id for one in mine(child)] == [ask.id]
    assert [sent["address"] for sent in pc.sent()] == ["hanh@truong.edu.vn"]


def test_an_adult_of_this_pc_who_gained_a_channel_is_looked_at_again(pc: Pc) -> None:
    mum, child = an_adult(pc), pc.client()
    seen = shown_of(child, MUM_ID)
    mum.ask(wire.PutMyWay(a_channel(mum), "me@nha.vn"))
    for page_only in (False, True):
        assert child.refused(wire.Tell(uuid4().hex, MUM_ID, page_only=page_only, shown=seen)).id == "tell_way_changed"
    assert mine(child) == ()
    tell(child, shown=shown_of(child, MUM_ID))
    assert [sent["address"] for sent in pc.sent()] == ["me@nha.vn"]


def test_confirming_changes_what_is_shown(pc: Pc) -> None:
    dad, child = an_adult(pc, DAD_PIN, "Ba"), pc.client()
    teacher = a_teacher(dad, a_channel(dad))
    before = shown_of(child, teacher)
    child.ask(wire.SendWord(teacher))
    assert shown_of(child, teacher) == before  # a word on its way is not confirmed yet
    child.ask(wire.ConfirmAdult(teacher, pc.sent()[-1]["word"]))
    assert shown_of(child, teacher) != before


def test_a_client_that_does_not_say_what_it_showed_tells_only_adults_of_this_pc_and_by_nobody_elses_account(pc: Pc) -> None:
    dad, mum, child = an_adult(pc, DAD_PIN, "Ba"), an_adult(pc), pc.client()
    channel = a_channel(dad)
    teacher = a_teacher(dad, channel)
    for sure in (False, True):
        assert child.refused(wire.Tell(uuid4().hex, teacher, sure=sure)).id == "tell_way_changed"
    mum.ask(wire.PutMyWay(channel, "me@nha.vn"))
    assert child.refused(wire.Tell(uuid4().hex, MUM_ID, sure=True)).id == "tell_way_changed"
    assert mine(child) == ()
    assert pc.sent() == []
    assert isinstance(child.ask(wire.Tell(uuid4().hex, MUM_ID, page_only=True)), wire.Told)
    assert isinstance(child.ask(wire.Tell(uuid4().hex, GRANDPA_ID)), wire.Told)


def test_a_mark_of_another_adult_or_of_chance_is_none(pc: Pc) -> None:
    child = pc.client()
    marks = [adult.mark for adult in whom(child).adults]
    assert len(set(marks)) == len(marks)
    for wrong in (marks[1], "0" * 32, marks[0].upper() + "0"):
        assert child.refused(wire.Tell(uuid4().hex, MUM_ID, shown=wrong)).id == "tell_way_changed"


def test_only_oneself_sets_how_one_is_told_and_only_the_owner_changes_a_channel(pc: Pc) -> None:
    dad, mum = an_adult(pc, DAD_PIN, "Ba"), an_adult(pc)
    channel = a_channel(dad)
    change = wire.PutChannel(Way.MAIL, "x", id=channel, host="elsewhere.vn", sender="x@y.vn")
    assert mum.refused(change).id == "tell_channel_elsewhere"
    dad.ask(wire.PutMyWay(channel, "ba@nha.vn"))
    assert mum.ask(wire.MyWay()) == wire.MyWayIs(None, "")
    are = mum.ask(wire.Channels())
    assert isinstance(are, wire.ChannelsAre)
    assert [(one.owner_name, one.yours, one.channel.has_secret) for one in are.channels] == [("Ba", False, True)]
    assert "mật khẩu" not in repr(are)


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        (wire.PutChannel(Way.MAIL, "x"), "tell_channel_invalid"),
        (wire.PutChannel(Way.MAIL, "x", host="a", sender="no address"), "tell_channel_invalid"),
        (wire.PutChannel(Way.PAGE, "x"), "tell_channel_invalid"),
        (wire.PutChannel(Way.OTHER, "x", secret="no address"), "tell_channel_invalid"),
        (wire.PutChannel(Way.OTHER, "x"), "tell_channel_invalid"),
        (wire.PutChannel(Way.NTFY, "x", port=70000), "tell_channel_invalid"),
        (wire.PutChannel(Way.NTFY, ""), "name_invalid"),
        (wire.PutOutsideAdult("x", channel="k1", address="x"), "tell_channel_unknown"),
        (wire.PutMyWay("k1", "x"), "tell_channel_unknown"),
    ],
)
def test_settings_that_cannot_be_right_are_refused(pc: Pc, wrong: wire.Operation, problem: str) -> None:
    assert an_adult(pc).refused(wrong).id == problem


def test_an_address_that_cannot_be_right_is_refused(pc: Pc) -> None:
    dad = an_adult(pc, DAD_PIN, "Ba")
    channel = a_channel(dad)
    for address in ("", "no mail", "@x", "x@", "mum@@x", "mum@x..vn", "mum@x.vn,aunt@y.vn", "mum@x.vn;aunt@y.vn"):
        assert dad.refused(wire.PutOutsideAdult("x", channel=channel, address=address)).id == "tell_address_invalid"
        assert dad.refused(wire.PutMyWay(channel, address)).id == "tell_address_invalid"
        assert dad.refused(wire.TestChannel(channel, address)).id == "tell_address_invalid"
    put = dad.ask(wire.PutChannel(Way.NTFY, "Điện thoại"))
    assert isinstance(put, wire.ChannelPut)
    assert dad.refused(wire.PutMyWay(put.id, "good,bad")).id == "tell_address_invalid"
    assert isinstance(dad.ask(wire.PutMyWay(put.id, "good")), wire.Done)


def test_a_test_message_tells_its_true_result(pc: Pc) -> None:
    dad = an_adult(pc, DAD_PIN, "Ba")
    channel = a_channel(dad)
    for result, why in ((Result.ACCEPTED, None), (Result.REFUSED, Why.SIGN_IN), (Result.UNKNOWN, Why.NO_ANSWER)):
        pc.carrier_does(result.value, None if why is None else why.value)
        assert dad.ask(wire.TestChannel(channel, "ba@nha.vn")) == wire.ChannelTested(result, why)
    assert [sent["kind"] for sent in pc.sent()] == ["test"] * 3


def test_while_a_server_takes_its_minute_the_same_connection_and_every_pin_go_on(pc: Pc) -> None:
    dad = an_adult(pc, DAD_PIN, "Ba")
    teacher = a_teacher(dad, a_channel(dad))
    child = pc.client()
    pc.carrier_hangs(True)
    number = child.send(wire.SendWord(teacher))
    pc.turn()
    tell(child, words=WORDS)  # on the very connection that waits
    an_adult(pc)
    pc.carrier_hangs(False)
    pc.settle()
    assert [reply for reply in child.hear() if not isinstance(reply, wire.Event)] == [
        wire.Answer(number, wire.WordSent(Result.ACCEPTED))
    ]


def test_a_carrier_that_hangs_holds_up_no_other(pc: Pc) -> None:
    dad = an_adult(pc, DAD_PIN, "Ba")
    teacher, relative = a_teacher(dad, a_channel(dad)), a_teacher(dad, a_channel(dad, "Thư khác"), "di@nha.vn")
    child = pc.client()
    pc.carrier_hangs(True)
    for adult in (teacher, relative, teacher):
        tell(child, adult, sure=True)
        pc.move(1)
    assert len(pc.guard.tells.outbox._under_way) == 2
    assert {leg for message in mine(child) for leg in shown(message)} == {(Way.MAIL, Shown.SENDING, None)}
    pc.carrier_hangs(False)
    assert len(pc.sent()) == 3
    assert {leg for message in mine(child) for leg in shown(message)} == {(Way.MAIL, Shown.HANDED, None)}


def test_what_is_not_taken_is_tried_again_with_the_same_id_until_it_is(pc: Pc) -> None:
    dad = an_adult(pc, DAD_PIN, "Ba")
    teacher = a_teacher(dad, a_channel(dad))
    child = pc.client()
    pc.carrier_does("not_reached", "not_reached")
    message = tell(child, teacher, sure=True, words=WORDS)
    pc.settle()
    assert shown(mine(child)[0]) == [(Way.MAIL, Shown.TRIED_AGAIN, Why.NOT_REACHED)]
    pc.restart()
    pc.settle()
    pc.move(30)
    pc.settle()
    pc.carrier_does("unknown", "no_answer")
    pc.move(60)
    pc.settle()
    assert shown(mine(pc.client())[0]) == [(Way.MAIL, Shown.TRIED_AGAIN, Why.NO_ANSWER)]
    pc.carrier_does("accepted")
    pc.move(120)
    pc.settle()
    assert [sent["id"] for sent in pc.sent()] == [message.id] * 4
    assert shown(mine(pc.client())[0]) == [(Way.MAIL, Shown.HANDED, None)]
    pc.move(DAY_S)
    assert len(pc.sent()) == 4


def test_without_a_network_it_says_so_and_goes_when_it_is_back(pc: Pc) -> None:
    dad = an_adult(pc, DAD_PIN, "Ba")
    teacher = a_teacher(dad, a_channel(dad))
    child = pc.client()
    pc.network = False
    pc.carrier_does("not_reached", "not_reached")
    pc.carrier_hangs(True)
    tell(child, teacher, sure=True)
    # While the first try still runs, too.
    assert shown(mine(child)[0]) == [(Way.MAIL, Shown.WAITING_FOR_NETWORK, None)]
    pc.carrier_hangs(False)
    pc.settle()
    assert whom(child).network is False
    assert shown(mine(child)[0]) == [(Way.MAIL, Shown.WAITING_FOR_NETWORK, Why.NO_NETWORK)]
    pc.move(5)
    pc.carrier_does("accepted")
    pc.network = True
    pc.move(5)
    pc.settle()
    assert shown(mine(child)[0]) == [(Way.MAIL, Shown.HANDED, None)]


def test_after_three_days_an_unsent_message_ends_its_words_go_and_the_child_is_told(pc: Pc) -> None:
    dad = an_adult(pc, DAD_PIN, "Ba")
    teacher = a_teacher(dad, a_channel(dad))
    pc.carrier_does("refused", "sign_in")
    tell(pc.client(), teacher, sure=True, words=WORDS)
    pc.settle()
    assert shown(mine(pc.client())[0]) == [(Way.MAIL, Shown.TRIED_AGAIN, Why.SIGN_IN)]
    pc.move(3 * DAY_S)
    pc.settle()
    (message,) = mine(pc.client())
    assert shown(message) == [(Way.MAIL, Shown.NOT_SENT, Why.SIGN_IN)]
    assert message.no_sign
    assert pc.guard.tells.kept.messages()[0].parts[0].body is None


def test_a_mended_channel_is_tried_at_once(pc: Pc) -> None:
    dad = an_adult(pc, DAD_PIN, "Ba")
    channel = a_channel(dad)
    teacher = a_teacher(dad, channel)
    pc.carrier_does("refused", "sign_in")
    tell(pc.client(), teacher, sure=True)
    pc.settle()
    pc.carrier_does("accepted")
    dad.ask(wire.PutChannel(Way.MAIL, "x", id=channel, host="smtp.nha.vn", user="ba@nha.vn", sender="ba@nha.vn", secret="neu"))
    assert [sent["secret"] for sent in pc.sent()] == ["mật khẩu", "neu"]
    assert shown(mine(pc.client())[0]) == [(Way.MAIL, Shown.HANDED, None)]


@pytest.mark.parametrize(
    ("kind", "wrong", "right"),
    [
        (Way.NTFY, {"host": "ntfy.sch"}, {"host": "ntfy.sh"}),
        (Way.OTHER, {"secret": "json://sai.vn/x"}, {"secret": "json://dung.vn/x"}),
    ],
)
def test_what_waits_for_an_adults_own_way_goes_by_it_once_it_is_mended(
    pc: Pc, kind: Way, wrong: dict[str, str], right: dict[str, str]
) -> None:
    dad = an_adult(pc, DAD_PIN, "Ba")
    put = dad.ask(wire.PutChannel(kind, "Điện thoại", host=wrong.get("host", ""), secret=wrong.get("secret")))
    assert isinstance(put, wire.ChannelPut)
    dad.ask(wire.PutMyWay(put.id, "ba" if kind is Way.NTFY else ""))
    (id_of_dad,) = {one.id for one in pc.guard.household.adults() if one.name == "Ba"}
    pc.carrier_does("refused", "settings")
    tell(pc.client(), id_of_dad)
    pc.settle()
    pc.carrier_does("accepted")
    dad.ask(wire.PutChannel(kind, "Điện thoại", id=put.id, host=right.get("host", ""), secret=right.get("secret")))
    pc.settle()
    assert shown(mine(pc.client())[0])[-1] == (kind, Shown.HANDED, None)
    assert pc.sent()[-1]["secret"] == right.get("secret", "")


def test_another_receiver_of_a_channel_takes_nothing_that_was_told_to_somebody_else(pc: Pc) -> None:
    dad = an_adult(pc, DAD_PIN, "Ba")
    put = dad.ask(wire.PutChannel(Way.OTHER, "Khác", secret="json://co.vn/x"))
    assert isinstance(put, wire.ChannelPut)
    teacher = a_teacher(dad, put.id, "")
    pc.carrier_does("not_reached", "not_reached")
    tell(pc.client(), teacher, sure=True)
    pc.settle()
    pc.carrier_does("accepted")
    dad.ask(wire.PutChannel(Way.OTHER, "Khác", id=put.id, secret="json://khac.vn/x"))
    pc.move(31)
    assert [sent["secret"] for sent in pc.sent()] == ["json://co.vn/x"]
    assert shown(mine(pc.client())[0]) == [(Way.OTHER, Shown.NOT_SENT, Why.CHANGED)]


def test_a_changed_address_never_redirects_what_was_sent_before(pc: Pc) -> None:
    dad = an_adult(pc, DAD_PIN, "Ba")
    channel = a_channel(dad)
    teacher = a_teacher(dad, channel)
    pc.carrier_does("not_reached", "not_reached")
    tell(pc.client(), teacher, sure=True)
    pc.settle()
    dad.ask(wire.PutOutsideAdult("Cô Hạnh", "", teacher, channel, "khac@truong.edu.vn"))
    pc.carrier_does("accepted")
    pc.move(31)
    assert {sent["address"] for sent in pc.sent()} == {"hanh@truong.edu.vn"}


def test_another_whole_address_of_a_channel_ends_what_waits_for_it(pc: Pc) -> None:
    dad = an_adult(pc, DAD_PIN, "Ba")
    put = dad.ask(wire.PutChannel(Way.OTHER, "Zalo", secret="json://a.vn/x"))
    assert isinstance(put, wire.ChannelPut)
    teacher = a_teacher(dad, put.id)
    pc.carrier_does("not_reached", "not_reached")
    tell(pc.client(), teacher, sure=True)
    pc.settle()
    dad.ask(wire.PutChannel(Way.OTHER, "Zalo", id=put.id, secret="json://b.vn/x"))
    pc.settle()
    assert shown(mine(pc.client())[0]) == [(Way.OTHER, Shown.NOT_SENT, Why.CHANGED)]


def test_a_removed_channel_ends_what_waits_for_it(pc: Pc) -> None:
    dad = an_adult(pc, DAD_PIN, "Ba")
    channel = a_channel(dad)
    teacher = a_teacher(dad, channel)
    pc.carrier_does("not_reached", "not_reached")
    tell(pc.client(), teacher, sure=True)
    pc.settle()
    an_adult(pc).ask(wire.RemoveChannel(channel))
    assert shown(mine(pc.client())[0]) == [(Way.MAIL, Shown.NOT_SENT, Why.CHANNEL_GONE)]
    assert whom(pc.client()).adults[-1].ways == ()
    assert [name for name in pc.secrets.kept if name.startswith("channel-")] == []


def test_a_message_deleted_while_it_is_being_sent_is_not_sent_again(pc: Pc) -> None:
    dad = an_adult(pc, DAD_PIN, "Ba")
    teacher = a_teacher(dad, a_channel(dad))
    child = pc.client()
    pc.carrier_does("not_reached", "not_reached")
    message = tell(child, teacher, sure=True)
    child.ask(wire.DeleteMessage(message.id))
    pc.settle()
    pc.move(3600)
    assert len(pc.sent()) <= 1
    assert mine(child) == ()


# ---- the word ----


def test_an_outside_address_is_confirmed_by_the_word_and_any_change_undoes_it(pc: Pc) -> None:
    dad = an_adult(pc, DAD_PIN, "Ba")
    channel = a_channel(dad)
    teacher = a_teacher(dad, channel)
    child = pc.client()
    assert not whom(child).adults[-1].confirmed
    assert child.refused(wire.ConfirmAdult(teacher, "x")).id == "tell_no_word"
    assert child.ask(wire.SendWord(teacher)) == wire.WordSent(Result.ACCEPTED)
    word = pc.sent()[-1]["word"]
    assert pc.sent()[-1]["kind"] == "word"
    assert whom(child).adults[-1].word_sent
    assert child.ask(wire.ConfirmAdult(teacher, "not it")) == wire.AdultConfirmed(False, 4)
    assert child.ask(wire.ConfirmAdult(teacher, f" {word.upper()} ")) == wire.AdultConfirmed(True, 0)
    assert whom(child).adults[-1].confirmed
    dad.ask(wire.PutOutsideAdult("Cô Hạnh", "Phòng khác", teacher, channel, "hanh@truong.edu.vn"))
    assert whom(child).adults[-1].confirmed  # how to reach her is no address
    dad.ask(wire.PutOutsideAdult("Cô Hạnh", "", teacher, channel, "ba@nha.vn"))
    assert not whom(child).adults[-1].confirmed
    dad.ask(wire.PutOutsideAdult("Cô Hạnh", "", teacher, channel, "hanh@truong.edu.vn"))
    assert not whom(child).adults[-1].confirmed


def test_one_tap_asks_again_who_where_an_adult_has_changed_whom_it_would_reach(pc: Pc) -> None:
    dad = an_adult(pc, DAD_PIN, "Ba")
    channel = a_channel(dad)
    teacher = a_teacher(dad, channel)
    child = pc.client()
    child.ask(wire.ChooseAdult(teacher, (GRANDPA_ID,)))
    dad.ask(wire.PutOutsideAdult("Cô Hạnh", "Phòng khác", teacher, channel, "hanh@truong.edu.vn"))
    assert whom(child).chosen == teacher  # how to reach her otherwise is no place to which anything is sent
    for other in (
        wire.PutOutsideAdult("Cô Hạnh", "", teacher, channel, "ba@nha.vn"),
        wire.PutOutsideAdult("Bà ngoại", "", teacher, channel, "hanh@truong.edu.vn"),
        wire.PutOutsideAdult("Cô Hạnh", "", teacher),
    ):
        dad.ask(other)
        assert whom(child).chosen is None
        assert whom(child).following == (GRANDPA_ID,)
    child.ask(wire.ChooseAdult(teacher))
    assert whom(child).chosen == teacher
    child.ask(wire.ChooseAdult(MUM_ID))
    an_adult(pc).ask(wire.PutMyWay(channel, "me@nha.vn"))
    assert whom(child).chosen == MUM_ID  # her own doing
    dad.ask(wire.PutAdult("Má", Role.PARENT, MUM_ID))
    assert whom(child).chosen is None


def test_a_word_is_used_up_by_guessing_and_sent_three_times_a_day_at_most(pc: Pc) -> None:
    dad = an_adult(pc, DAD_PIN, "Ba")
    teacher = a_teacher(dad, a_channel(dad))
    child = pc.client()
    for _ in range(3):
        child.ask(wire.SendWord(teacher))
    word = pc.sent()[-1]["word"]
    for left in (4, 3, 2, 1, 0, 0):
        assert child.ask(wire.ConfirmAdult(teacher, "not it")) == wire.AdultConfirmed(False, left)
    assert child.ask(wire.ConfirmAdult(teacher, word)) == wire.AdultConfirmed(False, 0)
    assert child.refused(wire.SendWord(teacher)) == Problem("tell_word_too_often", {"most": 3})
    pc.move(DAY_S)
    assert child.ask(wire.SendWord(teacher)) == wire.WordSent(Result.ACCEPTED)


def test_a_word_that_surely_is_not_there_cannot_be_typed(pc: Pc) -> None:
    dad = an_adult(pc, DAD_PIN, "Ba")
    teacher = a_teacher(dad, a_channel(dad))
    child = pc.client()
    pc.carrier_does("refused", "address")
    assert child.ask(wire.SendWord(teacher)) == wire.WordSent(Result.REFUSED, Why.ADDRESS)
    assert not whom(child).adults[-1].word_sent
    assert child.refused(wire.ConfirmAdult(teacher, pc.sent()[-1]["word"])).id == "tell_no_word"


def test_a_picture_of_several_signs_arrives_whole_and_hiding_signs_do_not(pc: Pc) -> None:
    mum = an_adult(pc, PIN, "Mẹ")
    tell(pc.client(), "a1", words="con và 👩\u200d🚀, mẹ\u200d ơi\u202e")
    are = mum.ask(wire.MyLetters())
    assert isinstance(are, wire.MyLettersAre)
    opened = mum.ask(wire.OpenLetter(are.letters[0].id))
    assert isinstance(opened, wire.LetterOpened)
    assert opened.parts[0].words == "con và 👩\u200d🚀, mẹ ơi"
