"""Notifications reach a server on a real bus, and the answer comes back.
Must not show anything to a person."""

from __future__ import annotations

import queue
import time
from collections.abc import Iterator
from typing import Any

import pytest

from app.platform.desktop.linux_notify import BusNotifier
from tests.platform.desktop.buses import NOTIFICATIONS, Service, a_bus

PATH = "/org/freedesktop/Notifications"


@pytest.fixture
def address() -> Iterator[str]:
    with a_bus() as found:
        yield found


@pytest.fixture
def server(address: str) -> Iterator[Service]:
    numbers = iter(range(7, 100))

    def notify(body: tuple[Any, ...]) -> tuple[str, tuple[int]]:
        return "u", (body[1] or next(numbers),)

    found = Service(
        address,
        NOTIFICATIONS,
        {"GetCapabilities": ("as", (["actions", "body-markup"],)), "Notify": notify, "CloseNotification": ("", ())},
    )
    yield found
    found.end()


@pytest.fixture
def notifier(address: str, server: Service) -> Iterator[BusNotifier]:
    found = BusNotifier(address)
    yield found
    found.close()


def next_call(server: Service, member: str) -> tuple[Any, ...]:
    while True:
        name, body = server.calls.get(timeout=5)
        if name == member:
            return body


def test_a_notification_is_shown_leaves_no_history_and_its_action_comes_back(notifier: BusNotifier, server: Service) -> None:
    chosen: queue.Queue[str] = queue.Queue()
    assert notifier.show("warn", "Còn 5 phút", "Con <b> & lưu bài nhé", {"help": "Trợ giúp", "ask": "Xin thêm"}, chosen.put)
    app, replaces, _icon, title, body, actions, hints, _ = next_call(server, "Notify")
    assert (app, replaces, title) == ("Hải Đăng", 0, "Còn 5 phút")
    assert body == "Con &lt;b&gt; &amp; lưu bài nhé"
    assert actions == ["help", "Trợ giúp", "ask", "Xin thêm"]
    assert hints["transient"] == ("b", True)
    server.signal(PATH, NOTIFICATIONS, "ActionInvoked", "us", (7, "ask"))
    assert chosen.get(timeout=5) == "ask"


def test_the_same_key_replaces_what_is_shown_and_withdrawing_closes_it(notifier: BusNotifier, server: Service) -> None:
    notifier.show("warn", "5", "", {}, None)
    assert next_call(server, "Notify")[1] == 0
    notifier.show("warn", "4", "", {}, None)
    assert next_call(server, "Notify")[1] == 7
    notifier.show("other", "x", "", {}, None)
    assert next_call(server, "Notify")[1] == 0
    notifier.withdraw("warn")
    assert next_call(server, "CloseNotification") == (7,)
    notifier.show("warn", "3", "", {}, None)
    assert next_call(server, "Notify")[1] == 0


def test_an_action_that_a_stranger_on_the_bus_claims_is_not_believed(
    notifier: BusNotifier, server: Service, address: str
) -> None:
    chosen: queue.Queue[str] = queue.Queue()
    notifier.show("warn", "5", "", {"ask": "Ask"}, chosen.put)
    next_call(server, "Notify")
    stranger = Service(address, "org.example.Stranger", {})
    stranger.signal(PATH, NOTIFICATIONS, "ActionInvoked", "us", (7, "forged"))
    stranger.end()
    server.signal(PATH, NOTIFICATIONS, "ActionInvoked", "us", (7, "ask"))
    assert chosen.get(timeout=5) == "ask"
    assert chosen.empty()


def test_with_no_server_no_bus_or_a_dead_bus_nobody_shows_anything(address: str) -> None:
    for at in (address, None, "unix:path=/nonexistent/bus", "rubbish"):
        notifier = BusNotifier(at)
        assert not notifier.available()
        assert not notifier.show("warn", "5", "", {}, None)
        notifier.withdraw("warn")
        notifier.close()


def test_a_server_that_never_answers_costs_half_a_second(address: str) -> None:
    silent = Service(address, NOTIFICATIONS, {"GetCapabilities": "silent"})
    notifier = BusNotifier(address)
    start = time.monotonic()
    assert not notifier.available()
    assert time.monotonic() - start < 1.5
    notifier.close()
    silent.end()


def test_a_server_that_goes_away_is_noticed(notifier: BusNotifier, server: Service) -> None:
    assert notifier.available()
    server.end()
    end = time.monotonic() + 5
    while notifier.available():
        assert time.monotonic() < end
