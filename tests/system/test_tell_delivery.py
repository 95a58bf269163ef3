"""What a child tells arrives: a whole guard with its real worker against a real SMTP server and a real HTTP endpoint that fail in every way.
Nothing is lost, one id a message, and twice only where the acknowledgement itself was lost."""

from __future__ import annotations

import random
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import msgspec
import pytest

from app.model.people import Role
from app.model.tell import About, Result, Shown, Way, Why
from app.wire import messages as wire
from app.worker import MOST_MEMORY
from tests.guard.builders import BIN, MUM, PIN, Client, Pc, set_up
from tests.guard.family import shown_of
from tests.system.servers import ACKNOWLEDGEMENT_LOST, Does, MailServer, WebServer, free_port, half_dead

WAIT_S = 1.2  # of each step; the guard's own is 15 s
SLOW_S, LATE_S = 0.5, 2.8  # the last acknowledgement may take twice WAIT_S
FAULTS = [does for does in Does if does not in (Does.TAKE, Does.SLOW, Does.BREAKS_OFF)]
DAD_PIN = "918273"
DAD = wire.NewAdult("Ba", Role.PARENT, DAD_PIN)
WORDS = "Con muốn kể với cô chuyện ở lớp. “Thư”\n. một dấu chấm đầu dòng"


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Pc]:
    pc = Pc(tmp_path, carrier_wait_s=WAIT_S)
    pc.carrier_is_real()
    set_up(pc, (MUM, DAD), (BIN,))
    yield pc
    pc.close()


def a_teacher(pc: Pc, way: Way, port: int) -> str:
    """An outside adult whom the channel of that kind reaches."""
    dad = pc.client()
    dad.open_parent(DAD_PIN, "Ba")
    channel = {
        Way.MAIL: wire.PutChannel(Way.MAIL, "Thư", host="127.0.0.1", port=port, sender="ba@nha.vn", security="none"),
        Way.NTFY: wire.PutChannel(Way.NTFY, "Điện thoại", host="127.0.0.1", port=port, security="none"),
        Way.OTHER: wire.PutChannel(Way.OTHER, "Khác", secret=f"json://127.0.0.1:{port}/co-hanh"),
    }[way]
    put = dad.ask(channel)
    assert isinstance(put, wire.ChannelPut)
    address = {Way.MAIL: "hanh@truong.edu.vn", Way.NTFY: "co-hanh", Way.OTHER: ""}[way]
    dad.ask(wire.PutOutsideAdult("Cô Hạnh", "", channel=put.id, address=address))
    are = dad.ask(wire.OutsideAdults())
    assert isinstance(are, wire.OutsideAdultsAre)
    return are.adults[-1].id


def tell(client: Client, adult: str) -> str:
    id, shown = uuid4().hex, shown_of(client, adult)
    assert isinstance(client.ask(wire.Tell(id, adult, (About.MEAN,), WORDS, sure=True, shown=shown)), wire.Told)
    return id


def leg(pc: Pc) -> wire.LegIs:
    pc.settle()
    are = pc.client().ask(wire.MyMessages())
    assert isinstance(are, wire.MyMessagesAre)
    return are.messages[0].parts[0].legs[0]


def next_try(pc: Pc) -> None:
    """Until the outbox wakes again, and what it does then."""
    pc.settle()
    waits = [part.legs[0].next_at for message in pc.guard.tells.kept.messages() for part in message.parts]
    due = [moment for moment in waits if moment is not None]
    if due:
        pc.move(max(0.0, (min(due) - pc.clock.wall()).total_seconds()) + 1)
    pc.settle()


def a_server(way: Way, port: int) -> MailServer | WebServer:
    return MailServer(port, SLOW_S, LATE_S) if way is Way.MAIL else WebServer(port, SLOW_S, LATE_S, heard=way is not Way.OTHER)


def copies(server: MailServer | WebServer, id: str) -> int:
    if isinstance(server, MailServer):
        assert set(server.ids()) <= {f"<{id}@haidang.invalid>"}
        return len(server.got)
    assert all(id[:8].upper() in text for text in server.got)
    return len(server.got)


BOTH = pytest.mark.parametrize("way", [Way.MAIL, Way.NTFY, Way.OTHER], ids=lambda way: way.value)


@BOTH
def test_it_arrives_whole_and_once(pc: Pc, way: Way) -> None:
    port = free_port()
    server = a_server(way, port)
    try:
        id = tell(pc.client(), a_teacher(pc, way, port))
        assert (leg(pc).shown, leg(pc).why) == (Shown.HANDED, None)
        for _ in range(3):
            next_try(pc)
        assert copies(server, id) == 1
        if isinstance(server, MailServer):
            (mail,) = server.got
            assert mail["To"] == "hanh@truong.edu.vn"
            assert "ba@nha.vn" in str(mail["From"])
            text = mail.get_body().get_content()  # type: ignore[union-attr]  # a text mail has a body
            for line in WORDS.split("\n"):
                assert line in text
            assert "Bin" in str(mail["Subject"])
            assert "kể" not in str(mail["Subject"])  # a title stands on locked screens
    finally:
        server.stop()


@BOTH
def test_with_the_network_cut_nothing_is_lost_and_it_goes_when_it_is_back(pc: Pc, way: Way) -> None:
    port = free_port()
    pc.network = False
    id = tell(pc.client(), a_teacher(pc, way, port))
    assert (leg(pc).shown, leg(pc).why) == (Shown.WAITING_FOR_NETWORK, Why.NO_NETWORK)
    pc.restart()  # and the PC is switched off and on meanwhile
    pc.move(3600)
    pc.settle()
    server = a_server(way, port)
    try:
        pc.network = True
        pc.move(6)
        assert leg(pc).shown is Shown.HANDED
        assert copies(server, id) == 1
    finally:
        server.stop()


@BOTH
@pytest.mark.parametrize("does", Does, ids=lambda does: does.value)
def test_each_fault_is_told_truly_and_loses_nothing(pc: Pc, way: Way, does: Does) -> None:
    port = free_port()
    server = a_server(way, port)
    try:
        server.plan.append(does)
        id = tell(pc.client(), a_teacher(pc, way, port))
        first = leg(pc)
        if does in (Does.TAKE, Does.SLOW) or (does is Does.BREAKS_OFF and way is not Way.OTHER):
            assert first.shown is Shown.HANDED
        else:
            assert first.shown is Shown.TRIED_AGAIN
            assert (
                first.why
                in {
                    Does.BUSY: (Why.BUSY,),
                    Does.REFUSE: (Why.ADDRESS,),
                    # Over HTTP nobody can tell whether what went out was read.
                    Does.CUT_BEFORE: (Why.NOT_REACHED,) if way is Way.MAIL else (Why.NO_ANSWER,),
                    Does.LATE: (Why.NO_ANSWER,),
                    Does.CUT_AFTER: (Why.NO_ANSWER,),
                    Does.BREAKS_OFF: (Why.NO_ANSWER,),  # of a way that is not ours nobody knows what the page would have said
                    Does.ELSEWHERE: (Why.BUSY,) if way is Way.MAIL else (Why.NOT_REACHED,),
                }[does]
            )
        next_try(pc)
        assert leg(pc).shown is Shown.HANDED
        next_try(pc)
        lost = does in ACKNOWLEDGEMENT_LOST or (does is Does.BREAKS_OFF and way is Way.OTHER)
        assert copies(server, id) == 1 + server.unheard == (2 if lost else 1)
    finally:
        server.stop()


@BOTH
def test_a_server_that_takes_the_line_and_says_nothing_holds_up_nothing(pc: Pc, way: Way) -> None:
    port = free_port()
    with half_dead(port):
        id = tell(pc.client(), a_teacher(pc, way, port))
        assert leg(pc).shown is Shown.TRIED_AGAIN
    server = a_server(way, port)
    try:
        next_try(pc)
        assert leg(pc).shown is Shown.HANDED
        assert copies(server, id) == 1
    finally:
        server.stop()


@pytest.mark.skipif(not Path("/proc/self/limits").exists(), reason="only this system holds a process to a measure of memory")
def test_a_server_that_fills_the_memory_fills_its_workers_alone(pc: Pc) -> None:
    import resource

    def flood(connection: socket.socket, over: threading.Event) -> None:
        lines = b"220-" + b"a" * 4000 + b"\r\n"
        try:
            while not over.is_set():
                connection.sendall(lines * 200)
        except OSError:
            return

    port = free_port()
    with half_dead(port, flood):
        tell(pc.client(), a_teacher(pc, Way.MAIL, port))
        assert leg(pc).shown is Shown.TRIED_AGAIN
    most_kib = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    assert most_kib * 1024 < MOST_MEMORY
    assert pc.guard.tells.kept.messages()[0].parts[0].body is not None


def test_a_server_that_talks_for_ever_is_left_and_its_worker_killed(pc: Pc) -> None:
    def babble(connection: socket.socket, over: threading.Event) -> None:
        """Never silent long enough for a time limit of its own."""
        try:
            while not over.is_set():
                connection.sendall(b"220-one moment please\r\n")
                over.wait(WAIT_S / 4)
        except OSError:
            return

    port = free_port()
    with half_dead(port, babble):
        id = tell(pc.client(), a_teacher(pc, Way.MAIL, port))
        began = time.monotonic()
        assert (leg(pc).shown, leg(pc).why) == (Shown.TRIED_AGAIN, Why.NO_ANSWER)
        assert time.monotonic() - began < 20 * WAIT_S
    server = MailServer(port, SLOW_S, LATE_S)
    try:
        next_try(pc)
        assert leg(pc).shown is Shown.HANDED
        assert copies(server, id) == 1
    finally:
        server.stop()


@BOTH
def test_any_course_of_faults_ends_with_the_message_there(pc: Pc, way: Way) -> None:
    """Several messages, each fault in any order, with restarts of the guard in between."""
    chance, port = random.Random(11), free_port()
    server = a_server(way, port)
    try:
        teacher = a_teacher(pc, way, port)
        told: list[str] = []
        for _ in range(3):
            server.plan.extend(chance.choice(FAULTS) for _ in range(2))
            told.append(tell(pc.client(), teacher))
            pc.settle()
            if chance.random() < 0.5:
                pc.restart()
                pc.settle()
        for _ in range(9):
            next_try(pc)
        are = pc.client().ask(wire.MyMessages())
        assert isinstance(are, wire.MyMessagesAre)
        assert [message.parts[0].legs[0].shown for message in are.messages] == [Shown.HANDED] * 3
        assert not server.plan
        # Each of them is there, and more often only as often as an acknowledgement was lost.
        assert len(server.got) == len(told) + server.unheard
        if isinstance(server, MailServer):
            assert {id.removeprefix("<").split("@")[0] for id in server.ids()} == set(told)
        else:
            assert all(any(id[:8].upper() in text for text in server.got) for id in told)
    finally:
        server.stop()


def test_a_test_message_tells_what_the_server_did(pc: Pc) -> None:
    port = free_port()
    server = MailServer(port, SLOW_S, LATE_S)
    try:
        a_teacher(pc, Way.MAIL, port)
        dad = pc.client()
        dad.open_parent(DAD_PIN, "Ba")
        are = dad.ask(wire.Channels())
        assert isinstance(are, wire.ChannelsAre)
        channel = are.channels[0].channel.id
        for does, result, why in (
            (Does.TAKE, Result.ACCEPTED, None),
            (Does.REFUSE, Result.REFUSED, Why.ADDRESS),
            (Does.LATE, Result.UNKNOWN, Why.NO_ANSWER),
        ):
            server.plan.append(does)
            assert dad.ask(wire.TestChannel(channel, "ba@nha.vn")) == wire.ChannelTested(result, why)
    finally:
        server.stop()


@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")  # it is loopback
def test_a_password_that_is_not_right_any_more_is_said_and_once_mended_it_goes(pc: Pc) -> None:
    port = free_port()
    server = MailServer(port, SLOW_S, LATE_S, sign_in=("ba@nha.vn", "right"))
    try:
        teacher = a_teacher(pc, Way.MAIL, port)
        dad = pc.client()
        dad.open_parent(DAD_PIN, "Ba")
        are = dad.ask(wire.Channels())
        assert isinstance(are, wire.ChannelsAre)

        def with_password(secret: str) -> None:
            channel = are.channels[0].channel
            dad.ask(
                wire.PutChannel(
                    Way.MAIL, "Thư", channel.id, "127.0.0.1", port, "ba@nha.vn", "ba@nha.vn", security="none", secret=secret
                )
            )

        with_password("of last year")
        id = tell(pc.client(), teacher)
        assert (leg(pc).shown, leg(pc).why) == (Shown.TRIED_AGAIN, Why.SIGN_IN)
        with_password("right")
        assert leg(pc).shown is Shown.HANDED
        assert copies(server, id) == 1
    finally:
        server.stop()


@pytest.mark.parametrize(
    ("channel", "address", "result", "why"),
    [
        (wire.PutChannel(Way.TELEGRAM, "x", secret="no token"), "12345", Result.REFUSED, Why.SETTINGS),
        (wire.PutChannel(Way.OTHER, "x", secret="nobody-knows://this"), "", Result.REFUSED, Why.SETTINGS),
        # It would show the message on this very PC, to whoever sits there.
        (wire.PutChannel(Way.OTHER, "x", secret="dbus://"), "", Result.REFUSED, Why.SETTINGS),
        # Of two receivers one may take it and the other not: then each further try would send it twice.
        (wire.PutChannel(Way.OTHER, "x", secret="ntfy://127.0.0.1:9/good/bad"), "", Result.REFUSED, Why.SETTINGS),
        (
            wire.PutChannel(Way.MAIL, "x", host="no-such-host.invalid", sender="a@b.vn"),
            "x@y.vn",
            Result.NOT_REACHED,
            Why.NOT_REACHED,
        ),
    ],
)
def test_settings_that_lead_nowhere_are_said(pc: Pc, channel: wire.PutChannel, address: str, result: Result, why: Why) -> None:
    dad = pc.client()
    dad.open_parent(DAD_PIN, "Ba")
    put = dad.ask(channel)
    assert isinstance(put, wire.ChannelPut)
    assert dad.ask(wire.TestChannel(put.id, address)) == wire.ChannelTested(result, why)


@pytest.mark.parametrize(
    ("way", "address"), [(Way.MAIL, "hanh@truong.edu.vn,di@nha.vn"), (Way.MAIL, "hanh@truong..vn"), (Way.NTFY, "co-hanh,di")]
)
def test_an_address_that_an_earlier_version_kept_wrongly_is_said_and_nothing_goes_anywhere(
    pc: Pc, way: Way, address: str
) -> None:
    port = free_port()
    server = a_server(way, port)
    try:
        teacher, kept = a_teacher(pc, way, port), pc.guard.tells.kept
        (adult,) = kept.outside_adults()
        kept.put_outside_adult(msgspec.structs.replace(adult, address=address))
        tell(pc.client(), teacher)
        assert (leg(pc).shown, leg(pc).why) == (Shown.TRIED_AGAIN, Why.ADDRESS)
        assert server.got == []
    finally:
        server.stop()


def test_a_server_that_offers_no_encryption_gets_nothing(pc: Pc) -> None:
    port = free_port()
    server = MailServer(port, SLOW_S, LATE_S)
    try:
        dad = pc.client()
        dad.open_parent(DAD_PIN, "Ba")
        put = dad.ask(wire.PutChannel(Way.MAIL, "x", host="127.0.0.1", port=port, sender="a@b.vn", security="starttls"))
        assert isinstance(put, wire.ChannelPut)
        assert dad.ask(wire.TestChannel(put.id, "x@y.vn")) == wire.ChannelTested(Result.NOT_REACHED, Why.SECURITY)
        assert server.got == []
    finally:
        server.stop()


def test_the_page_of_an_adult_here_needs_no_network_at_all(pc: Pc) -> None:
    pc.network = False
    message = tell(pc.client(), "a1")
    assert leg(pc).shown is Shown.WAITING_FOR_ADULT
    mum = pc.client()
    mum.open_parent(PIN, "Mẹ")
    opened = mum.ask(wire.OpenLetter(message))
    assert isinstance(opened, wire.LetterOpened)
    assert opened.parts[0].words == WORDS
