"""Reading aloud with programs that stand in for the system's, and with a Windows voice that remembers.
Must not need a voice or a loudspeaker of this PC."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.platform.desktop.speech import Speech, Spoken
from app.platform.desktop.speech.linux import LinuxSpeech, speaks
from app.platform.desktop.speech.macos import MacSpeech
from app.platform.desktop.speech.windows import WindowsSpeech
from tests.waiting import until

DISPATCHER = """\
                     NAME                 LANGUAGE                  VARIANT
                 English                       en                     none
   Vietnamese (Northern)                    {language}                     none
"""
ESPEAK = """\
Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  vi              --/M      Vietnamese_(Northern) aav/vi
"""
SAY = """\
Alex                en_US    # Most people recognize me by my voice.
Linh                vi_VN    # Xin chào! Tên tôi là Linh.
"""


def program(folder: Path, name: str, script: str) -> None:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text("#!/bin/sh\n" + script)
    path.chmod(0o700)


def path_of(folder: Path) -> dict[str, str]:
    # Only its own programs are found by name; what its scripts use comes after.
    return {"PATH": f"{folder}:/usr/bin:/bin"}


def listing(folder: Path, text: str) -> str:
    (folder.parent / "voices").write_text(text)
    return f"cat {folder.parent / 'voices'}"


class Ends:
    def __init__(self) -> None:
        self.how: list[Spoken] = []
        self._came = threading.Semaphore(0)

    def __call__(self, how: Spoken) -> None:
        self.how.append(how)
        self._came.release()

    def wait(self, times: int = 1) -> list[Spoken]:
        for _ in range(times):
            assert self._came.acquire(timeout=20), self.how
        return self.how


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    folder = tmp_path / "bin"
    folder.mkdir()
    return folder


def a_dispatcher(programs: Path, *, language: str = "vi", reads: str = "") -> Path:
    """Writes down what it was asked to do."""
    asked = programs.parent / "asked"
    voices = listing(programs, DISPATCHER.replace("{language}", language))
    program(
        programs, "spd-say", f'if [ "$1" = -L ]; then {voices}; exit; fi\nprintf "%s|" "$@" >>{asked}; echo >>{asked}\n{reads}\n'
    )
    return asked


def test_the_dispatcher_reads_in_the_language_and_the_text_is_no_option(programs: Path) -> None:
    asked, ends = a_dispatcher(programs), Ends()
    LinuxSpeech(path_of(programs)).say("--help; rm -rf “nhà”", "vi", ends)
    assert ends.wait() == [Spoken.WHOLE]
    assert asked.read_text() == "-w|-r|-15|-l|vi|--|--help; rm -rf “nhà”|\n"


def test_espeak_reads_where_the_dispatcher_has_no_such_voice(programs: Path) -> None:
    asked, ends = a_dispatcher(programs, language="fr"), Ends()
    heard = programs.parent / "heard"
    (programs.parent / "espeak-voices").write_text(ESPEAK)
    program(
        programs,
        "espeak-ng",
        f'case "$1" in --voices=*) cat {programs.parent / "espeak-voices"};; *) printf "%s|" "$@" >{heard}; cat >>{heard};; esac',
    )
    LinuxSpeech(path_of(programs)).say("Con phải hỏi mẹ đã.", "vi", ends)
    assert ends.wait() == [Spoken.WHOLE]
    assert heard.read_text() == "-v|vi|-s|140|--stdin|Con phải hỏi mẹ đã."
    assert not asked.exists()


def test_no_program_or_no_voice_is_said_so(tmp_path: Path, programs: Path) -> None:
    ends = Ends()
    nothing = LinuxSpeech({"PATH": str(tmp_path / "nowhere")})
    nothing.say("Chào em", "vi", ends)
    assert ends.wait() == [Spoken.NO_VOICE]
    assert not nothing.has_voice("vi")
    a_dispatcher(programs, language="fr")
    program(programs, "espeak-ng", "echo Pty Language")
    assert not LinuxSpeech(path_of(programs)).has_voice("vi")
    assert LinuxSpeech(path_of(programs)).has_voice("en")


def test_a_voice_that_is_added_later_is_found(programs: Path) -> None:
    a_dispatcher(programs, language="fr")
    program(programs, "espeak-ng", "echo Pty Language")
    speech = LinuxSpeech(path_of(programs))
    assert not speech.has_voice("vi")
    a_dispatcher(programs)
    assert speech.has_voice("vi")


def test_stopping_ends_what_is_read_and_tells_the_dispatcher(programs: Path) -> None:
    begun = programs.parent / "begun"
    asked = a_dispatcher(programs, reads=f'[ "$1" = -S ] || {{ mkfifo {begun}.wait; touch {begun}; exec cat {begun}.wait; }}')
    speech, ends = LinuxSpeech(path_of(programs)), Ends()
    speech.say("Một câu dài", "vi", ends)
    until(begun.exists)
    speech.stop()
    assert ends.wait() == [Spoken.STOPPED]
    assert asked.read_text().splitlines()[-1] == "-S|"


def test_a_second_reading_ends_the_first_and_is_not_silenced_by_it(programs: Path) -> None:
    begun = programs.parent / "begun"
    asked = a_dispatcher(
        programs,
        reads=f'case "$*" in *first*) mkfifo {begun}.wait; touch {begun}; exec cat {begun}.wait;; esac',
    )
    speech, first, second = LinuxSpeech(path_of(programs)), Ends(), Ends()
    speech.say("first", "vi", first)
    until(begun.exists)
    speech.say("second", "vi", second)
    assert first.wait() == [Spoken.STOPPED]
    assert second.wait() == [Spoken.WHOLE]
    assert [line.split("|")[-2] for line in asked.read_text().splitlines()] == ["first", "-S", "second"]


def test_a_program_that_fails_is_a_failure(programs: Path) -> None:
    a_dispatcher(programs, reads="exit 1")
    ends = Ends()
    LinuxSpeech(path_of(programs)).say("Chào em", "vi", ends)
    assert ends.wait() == [Spoken.FAILED]


@pytest.mark.parametrize(("language", "heard"), [("vi", True), ("en", True), ("x", False), ("", False)])
def test_a_voice_is_found_by_its_language_alone(language: str, heard: bool) -> None:
    assert speaks(DISPATCHER.replace("{language}", "vi-VN"), language, column=-2) == heard
    assert not speaks("", language, column=-2)


def test_macos_chooses_a_voice_of_the_language(programs: Path) -> None:
    heard = programs.parent / "heard"
    (programs.parent / "voices").write_text(SAY)
    program(
        programs,
        "say",
        f'if [ "$2" = "?" ]; then cat {programs.parent / "voices"}; else printf "%s|" "$@" >{heard}; cat >>{heard}; fi',
    )
    speech, ends = MacSpeech(path_of(programs)), Ends()
    speech.say("Chào em", "vi", ends)
    assert ends.wait() == [Spoken.WHOLE]
    assert heard.read_text() == "-v|Linh|-r|150|-f|-|Chào em"
    assert not speech.has_voice("fr")


# ---- Windows ----


class Found:
    def __init__(self, count: int) -> None:
        self.Count = count

    def Item(self, _number: int) -> str:
        return "a voice"


class Sapi:
    def __init__(self, languages: tuple[str, ...], waits: int = 0) -> None:
        self.languages, self.waits = languages, waits
        self.spoken: list[tuple[str, int]] = []
        self.waiting = threading.Event()
        self.Voice: Any = None
        self.Rate = 0

    def GetVoices(self, wanted: str) -> Found:
        return Found(int(wanted.removeprefix("Language=") in self.languages))

    def Speak(self, text: str, flags: int) -> None:
        self.spoken.append((text, flags))

    def WaitUntilDone(self, _milliseconds: int) -> bool:
        self.waiting.set()
        self.waits -= 1
        return self.waits < 0


def on_windows(sapi: Sapi) -> tuple[Speech, list[str]]:
    let_go: list[str] = []

    def make() -> tuple[Any, Callable[[], None]]:
        return sapi, lambda: let_go.append("gone")

    return WindowsSpeech(make), let_go


def test_windows_reads_with_a_voice_of_the_language_and_lets_it_go() -> None:
    sapi, ends = Sapi(("42A",), waits=3), Ends()
    speech, let_go = on_windows(sapi)
    speech.say("Chào <em>", "vi", ends)
    assert ends.wait() == [Spoken.WHOLE]
    assert sapi.spoken == [("Chào <em>", 17)]
    assert sapi.Voice == "a voice"
    assert let_go == ["gone"]
    assert speech.has_voice("vi")
    assert not speech.has_voice("en")


def test_windows_says_where_no_voice_speaks_it_and_where_it_has_no_speech() -> None:
    ends = Ends()
    speech, _ = on_windows(Sapi(("409",)))
    speech.say("Chào em", "vi", ends)
    assert ends.wait() == [Spoken.NO_VOICE]

    def none() -> tuple[Any, Callable[[], None]]:
        raise OSError("no speech")

    WindowsSpeech(none).say("Chào em", "vi", ends)
    assert ends.wait() == [Spoken.NO_VOICE, Spoken.FAILED]
    assert not WindowsSpeech(none).has_voice("vi")


def test_a_voice_of_windows_that_fails_costs_only_the_reading() -> None:
    class Broken(Sapi):
        def GetVoices(self, wanted: str) -> Any:
            raise AttributeError(wanted)  # errors of COM are no kind of OSError either

    class Mute(Sapi):
        def Speak(self, text: str, flags: int) -> None:
            raise RuntimeError("no device")

    ends = Ends()
    speech, let_go = on_windows(Broken(("42A",)))
    assert not speech.has_voice("vi")
    speech.say("Chào em", "vi", ends)
    assert ends.wait() == [Spoken.FAILED]
    assert let_go == ["gone", "gone"]
    mute, _ = on_windows(Mute(("42A",)))
    mute.say("Chào em", "vi", ends)
    assert ends.wait() == [Spoken.FAILED, Spoken.FAILED]


def test_windows_stops_at_once() -> None:
    sapi, ends = Sapi(("42A",), waits=1_000_000_000), Ends()
    speech, let_go = on_windows(sapi)
    speech.say("Một câu dài", "vi", ends)
    assert sapi.waiting.wait(20)
    speech.stop()
    assert ends.wait() == [Spoken.STOPPED]
    assert sapi.spoken[-1] == ("", 3)
    assert let_go == ["gone"]
