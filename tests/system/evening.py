"""A child's evening on a real PC, step by step: `python -m tests.system.evening` plays it and prints what it saw.
Must not be believed where it prints nothing: each step looks, and the first that sees something else ends it with status 1."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from Xlib import X
from Xlib.display import Display
from Xlib.error import XError

from tests.system.own_place import ROOT, command_in_own_place, inside, why_not
from tests.system.scene import CHILD, LEFT, PIN, RIGHT, WRONG_PIN, NotSeenError, Scene, runs, scene, state_of, stopped, until
from tests.system.windows import Window

ALLOWANCE_S = 120
WARN_S = 60
USED_BEFORE_S = 25  # the quick evening: the child was there already this afternoon
TEXT, MORE, LAST = "Bai van cua con: ngon hai dang", " giua bien dem", " van sang"
_TICK_S = 0.02
_SEED = """
import sys
from datetime import date
from pathlib import Path
from app.model.usage import DayUsage
from app.store.store import Store
from app.store.usage import Beat
store = Store.open(Path(sys.argv[1]))
used = int(sys.argv[3])
for child in store.people.children():
    store.usage.heartbeat([Beat(child.id, DayUsage(date.fromisoformat(sys.argv[2]), used, used))])
store.close()
"""


def midday_zone() -> str:
    """A zone where the day neither begins nor ends during the evening: the hour is looked at, the rules are not about it."""
    offset = 12 - time.gmtime().tm_hour
    return "UTC" if offset == 0 else f"Etc/GMT{-offset:+d}"  # the sign of these names is turned round


class OwnClock:
    """The script's own count: which program is in front while nothing is stopped, looked at fifty times a second."""

    def __init__(self, display: str) -> None:
        self._x: Any = Display(display)
        self._ends = threading.Event()
        self._goes = False
        self._lock = threading.Lock()
        self._seconds: defaultdict[int | None, float] = defaultdict(float)
        self._all_s = 0.0
        self.watched: tuple[int, ...] = ()
        self._thread = threading.Thread(target=self._count, daemon=True)
        self._thread.start()

    def _count(self) -> None:
        before = time.monotonic()
        while not self._ends.wait(_TICK_S):
            now = time.monotonic()
            if self._goes and not any(stopped(pid) for pid in self.watched):
                front = self._front()
                with self._lock:
                    self._seconds[front] += now - before
                    self._all_s += now - before
            before = now

    def _front(self) -> int | None:
        root = self._x.screen().root
        active = root.get_full_property(self._x.intern_atom("_NET_ACTIVE_WINDOW"), X.AnyPropertyType)
        if active is None or not active.value or not active.value[0]:
            return None
        window = self._x.create_resource_object("window", active.value[0])
        with contextlib.suppress(XError):  # gone between two requests
            held = window.get_full_property(self._x.intern_atom("_NET_WM_PID"), X.AnyPropertyType)
            return None if held is None else int(held.value[0])
        return None

    def begin(self) -> None:
        self._goes = True

    def all_s(self) -> float:
        with self._lock:
            return self._all_s

    def of_s(self, pid: int) -> float:
        with self._lock:
            return self._seconds[pid]

    def end(self) -> None:
        self._ends.set()
        self._thread.join()
        self._x.close()


class Evening:
    def __init__(self, pc: Scene, quick: bool) -> None:
        self.pc = pc
        self.quick = quick
        self.before_s = USED_BEFORE_S if quick else 0
        self.began = time.monotonic()
        self.clock = OwnClock(pc.display)
        self.page = pc.file("bai-van.txt", "")

    def say(self, what: str, seen: object = "") -> None:
        print(f"{time.monotonic() - self.began:6.1f} s  {what}{f': {seen}' if seen != '' else ''}", flush=True)

    def play(self) -> None:
        try:
            self.prepare()
            self.open_desktop()
            self.open_programs()
            self.warned()
            self.time_is_up()
            self.help_is_there()
            self.wrong_pins()
            self.right_pin()
            self.goes_on()
            self.add_up()
        finally:
            self.clock.end()

    # ---- before ----

    def prepare(self) -> None:
        self.pc.start_bus()
        self.pc.start_guard()
        zone = midday_zone()
        rules = (
            f'daily_minutes = {ALLOWANCE_S // 60}\nwarn_at = [{WARN_S // 60}]\ngrace = 0\nnew_apps = "allow"\nzone = "{zone}"\n'
        )
        self.pc.set_up(rules)
        self.seed()
        ready = self.pc.start_guard()
        self.clock.begin()
        child = self.pc.child()
        # While no guard ran nobody can say what the child did: that stands as a gap, and counts.
        self.gap_s = child["unknown_s"]
        self.say("the guard runs and is set up", f"{ready}, {ALLOWANCE_S} s a day in {zone}")
        self.say("before the clocks of guard and script begin", f"{self.before_s} s used, {self.gap_s} s not measured")

    def end_guard(self) -> None:
        assert self.pc.guard is not None
        self.pc.guard.terminate()
        status = self.pc.guard.wait(20)
        if status:
            raise NotSeenError(f"the guard ended with status {status}")

    def seed(self) -> None:
        """A known number of seconds before a new life of the guard, with which this script's clock begins."""
        day = self.pc.child()["day"]
        self.end_guard()
        done = self.pc.run(sys.executable, "-c", _SEED, str(self.pc.data), day, str(self.before_s))
        if done.returncode:
            raise NotSeenError(done.stderr)

    def open_desktop(self) -> None:
        self.desktop = self.pc.start_desktop()
        self.pc.window_of(self.desktop, "our own")
        self.pc.until_shows(f"Hello {CHILD}!", "left")
        self.say("the desktop greets the child", next(name for name in self.pc.names() if name.endswith("left")))
        self.pc.click("My time")
        self.pc.click("What is recorded")
        self.pc.walk_to("Yes, I understand")
        self.pc.windows.press("space")
        until(lambda: self.pc.child()["recorded_answer"] == "yes", "the child's yes")
        self.pc.until_shows("Which apps")
        self.say("the child has read what is recorded", self.pc.child()["tracking"])
        self.pc.click("Home")

    def open_programs(self) -> None:
        self.editor = self.pc.start("mousepad", str(self.page))
        self.editor_window = self.pc.window_of(self.editor, "the editor")
        self.pc.windows.choose(self.editor_window)
        self.pc.windows.type(TEXT)
        self.unsaved()
        self.say("the editor holds text that is not saved", self.title(self.editor_window))
        self.pc.until_shows("Hải Đăng ·")
        sign = next(name for name in self.pc.names() if name.startswith("Hải Đăng ·"))
        self.say("a sign stands while other programs are in front", sign)
        self.game = self.pc.start("kobodl", SDL_AUDIODRIVER="dummy")
        self.game_window = self.pc.window_of(self.game, "the game")
        self.clock.watched = (self.editor.pid, self.game.pid)
        until(lambda: self.game_moves(), "the game moving")
        self.say("the game moves", self.game_window.title)
        self.pc.windows.choose(self.editor_window)

    def title(self, window: Window) -> str:
        return next((one.title for one in self.pc.windows.all() if one.number == window.number), "")

    def unsaved(self) -> None:
        until(lambda: self.title(self.editor_window).startswith("*"), "the editor's own sign of unsaved text")
        if self.page.read_text():
            raise NotSeenError("the text lies in the file already")

    def game_moves(self) -> bool:
        first = self.pc.windows.picture(self.game_window)
        with contextlib.suppress(NotSeenError):
            return until(lambda: self.pc.windows.picture(self.game_window) != first, "another picture", 1.0)
        return False

    # ---- the limit ----

    def ours(self) -> list[Window]:
        return self.pc.windows.of(self.desktop.pid)

    def warned(self) -> None:
        before = {window.number for window in self.ours()}
        left_s = ALLOWANCE_S - self.before_s - self.gap_s
        card = until(lambda: [one for one in self.ours() if one.number not in before], "a warning", left_s)[0]
        front = self.pc.windows.active()
        self.pc.until_shows("1 more minute of PC time")
        self.pc.windows.type(MORE)
        if front != self.editor_window.number or self.pc.windows.active() != self.editor_window.number:
            raise NotSeenError("the warning took the keyboard")
        left = self.pc.child()["verdict"]["left_s"]
        self.say("a minute before, a card warns and the keyboard stays with the editor", f"{card.place}, {left} s left")

    def time_is_up(self) -> None:
        # The game in front: it is the one that would rather not stop.
        self.pc.windows.choose(self.game_window)
        try:
            until(lambda: stopped(self.editor.pid) and stopped(self.game.pid), "both programs stopped", WARN_S + 20)
        except NotSeenError as error:
            states = {"the editor": state_of(self.editor.pid), "the game": state_of(self.game.pid)}
            raise NotSeenError(f"{error}; they are {states}; the guard says {self.pc.child()}") from None
        counted = self.clock.all_s() + self.before_s + self.gap_s
        self.say("both programs are stopped, none is ended", f"after {counted:.2f} s by this script's clock")
        if abs(counted - ALLOWANCE_S) > 1.5:
            raise NotSeenError(f"stopped after {counted:.2f} s")
        covers = until(self.covers, "our windows over both screens")
        self.say("the time's-up window covers both screens", [window.place for window in covers])
        self.pc.until_shows("Today’s PC time is used up", "Nothing is lost")
        self.pc.windows.press("alt+F4")
        self.still("Alt+F4 closes nothing")

    def covers(self) -> list[Window] | None:
        found = [next((one for one in self.ours() if one.covers(screen)), None) for screen in (LEFT, RIGHT)]
        whole = [one for one in found if one is not None]
        return whole if len(whole) == 2 else None

    def still(self, what: str) -> None:
        if not (stopped(self.editor.pid) and stopped(self.game.pid)):
            raise NotSeenError("a program goes on")
        until(self.covers, f"both covers ({what})")
        self.say(what, "both covers stand, both programs rest")

    def help_is_there(self) -> None:
        self.pc.walk_to("Help · 111")
        self.pc.windows.press("space")
        self.pc.until_shows("111", "113", "115")
        self.still("help is reached by the keyboard alone")
        self.pc.click("Back")
        self.pc.until_shows("Today’s PC time is used up")
        self.pc.click("Help · 111")
        self.pc.until_shows("Call from any phone")
        self.still("help is reached by the mouse")
        self.pc.click("Back")
        self.pc.until_shows("Adult: unlock with PIN")

    # ---- PIN ----

    def enter(self, pin: str) -> None:
        self.pc.walk_to("PIN")
        self.pc.windows.type(pin)
        self.pc.windows.press("Return")

    def wrong_pins(self) -> None:
        """The fifth one makes the family wait a minute, so the quick evening stops at one and has the rest at its end."""
        self.pc.click("Adult: unlock with PIN")
        self.pc.until_shows("The PIN is checked on this PC.")
        self.enter(WRONG_PIN)
        self.pc.until_shows("PIN is not right")
        self.still("a wrong PIN opens nothing")
        if not self.quick:
            self.throttled(4)
            self.enter(PIN)
            self.pc.until_shows("After several wrong PINs there is a wait.")
            self.still("the right PIN has to wait, too, in the window")
            words = ("resume", "--child", CHILD, "--pin-file", str(self.pc.pin_file))
            until(lambda: self.pc.haidang(*words).returncode != 4, "the end of the wait", 75)

    def throttled(self, wrong: int) -> None:
        words = ("grant", "--child", CHILD, "--minutes", "10", "--pin-file")
        for _ in range(wrong):
            done = self.pc.haidang(*words, str(self.pc.wrong_pin_file))
            if done.returncode != 4:
                raise NotSeenError(f"a wrong PIN: {done}")
        done = self.pc.haidang(*words, str(self.pc.pin_file))
        wait = done.stderr.strip().splitlines()[-1]
        if done.returncode != 4 or not 30 <= int(wait.removeprefix("wait_s: ")) <= 60:
            raise NotSeenError(f"five wrong PINs: {done}")
        self.say("after five wrong PINs the right one has to wait, too", wait)

    def right_pin(self) -> None:
        self.enter(PIN)
        until(lambda: runs(self.editor.pid) and runs(self.game.pid), "both programs going on")
        until(lambda: not any(one.place in (LEFT, RIGHT) for one in self.ours()), "the covers gone")
        grants = self.pc.child()["grants"]
        self.say("the right PIN gives ten minutes", grants)
        if [grant["minutes"] for grant in grants] != [10] or not 580 <= grants[0]["left_s"] <= 600:
            raise NotSeenError(f"ten minutes, but {grants}")

    # ---- after ----

    def goes_on(self) -> None:
        self.pc.windows.choose(self.game_window)
        until(self.game_moves, "the game moving again")
        self.pc.windows.choose(self.editor_window)
        self.unsaved()
        self.pc.windows.press("ctrl+End")
        self.pc.windows.type(LAST)
        self.pc.windows.press("ctrl+s")
        until(self.page.read_text, "the saved text")
        text = self.page.read_text().rstrip("\n")
        self.say("the game moves, and the editor saves the text that was never saved", text)
        if text != TEXT + MORE + LAST:
            raise NotSeenError(f"the text is {text!r}")

    def add_up(self) -> None:
        self.pc.told("pause", "--child", CHILD)  # stops the clocks, so that both can be read at leisure
        until(lambda: stopped(self.game.pid), "the child's own pause")
        own_s = self.clock.all_s() + self.before_s
        day = self.pc.day()
        self.agree("in all", day["used_s"], own_s)
        self.agree("not measured", day["unknown_s"], self.gap_s)
        # A game that runs with the rights of its group hides its file from an ordinary account: then it is known by its name alone.
        used = {app["id"].partition("~")[0]: app["used_s"] for app in day["apps"]}
        self.agree("the editor", used.get("mousepad", 0), self.clock.of_s(self.editor.pid))
        self.agree("the game", used.get("kobodl", 0), self.clock.of_s(self.game.pid))
        if self.quick:
            self.throttled(5)

    def agree(self, what: str, reported: int, own_s: float) -> None:
        """Both in whole seconds, as the report is."""
        self.say(f"the report's seconds, {what}", f"{reported} s, by this script's clock {own_s:.2f} s")
        if not int(own_s) - 1 <= reported <= int(own_s) + 1:
            raise NotSeenError(f"{what}: the report says {reported} s, this script counted {own_s:.2f} s")


@contextlib.contextmanager
def _logs_after_a_fault(pc: Scene) -> Iterator[None]:
    try:
        yield
    except Exception:
        for name in ("guard.log", "desktop.log"):
            path = Path(pc.home, name)
            if path.exists():
                print(f"---- {name}\n{path.read_text('utf-8', 'replace')[-4000:]}")
        ended = {name: None if one is None else one.poll() for name, one in (("guard", pc.guard), ("desktop", pc.desktop))}
        print(f"---- ended: {ended}\n---- windows\n{pc.windows.all()}\n{pc.names()}")
        raise


def main(words: list[str]) -> int:
    """`--quick`: the child was there already, and waits for wrong PINs come at the end."""
    if not inside():
        reason = why_not()
        if reason is not None:
            print(f"This evening cannot be played here: {reason}.")
            return 1
        command = command_in_own_place([sys.executable, "-m", "tests.system.evening", *words])
        return subprocess.run(command, cwd=ROOT, env={**os.environ, "PYTHONUNBUFFERED": "1"}, check=False).returncode
    with scene(screens=2) as pc, _logs_after_a_fault(pc):
        Evening(pc, "--quick" in words).play()
    print("The evening went as it should.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
