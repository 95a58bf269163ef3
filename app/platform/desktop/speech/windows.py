"""Reading aloud on Windows, through its own voices (SAPI).
Must not touch a voice from two threads: each reading has a thread, and the voice lives in it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from app.platform.desktop.speech import Spoken

# Languages as Windows numbers them, in hexadecimal: Vietnamese; English of Britain, of the United States, of Australia.
_NUMBERS = {"vi": ("42A",), "en": ("809", "409", "C09")}
_ASYNCHRONOUS, _PURGE, _PLAIN = 1, 2, 16  # never as XML: a "<" in a lesson is a "<"
_LOOK_MS = 100


class WindowsSpeech:
    """`make_voice` opens the voice in the thread that calls it, and says how to let it go again. A voice may fail with errors of COM's own,
    which are known on Windows only, and may even lack a part: whatever it is, there is no speech."""

    def __init__(self, make_voice: Callable[[], tuple[Any, Callable[[], None]]]) -> None:
        self._make_voice = make_voice
        self._lock = threading.Lock()
        self._stop = threading.Event()

    def say(self, text: str, language: str, ended: Callable[[Spoken], None]) -> None:
        self.stop()
        stop = threading.Event()
        with self._lock:
            self._stop = stop
        threading.Thread(target=self._read, args=(text, language, ended, stop), name="speech", daemon=True).start()

    def stop(self) -> None:
        with self._lock:
            self._stop.set()

    def close(self) -> None:
        self.stop()

    def has_voice(self, language: str) -> bool:
        try:
            voice, let_go = self._make_voice()
        except OSError:
            return False
        try:
            return _token(voice, language) is not None
        except Exception:
            return False
        finally:
            let_go()

    def _read(self, text: str, language: str, ended: Callable[[Spoken], None], stop: threading.Event) -> None:
        try:
            voice, let_go = self._make_voice()
        except OSError:
            ended(Spoken.FAILED)
            return
        try:
            token = _token(voice, language)
            if token is None:
                how = Spoken.NO_VOICE
            else:
                voice.Voice = token
                voice.Rate = -1
                voice.Speak(text, _ASYNCHRONOUS | _PLAIN)
                while not stop.is_set() and not voice.WaitUntilDone(_LOOK_MS):
                    pass
                if stop.is_set():
                    voice.Speak("", _ASYNCHRONOUS | _PURGE)
                how = Spoken.STOPPED if stop.is_set() else Spoken.WHOLE
        except Exception:
            how = Spoken.FAILED
        finally:
            let_go()
        ended(how)


def _token(voice: Any, language: str) -> Any | None:
    for number in _NUMBERS.get(language, ()):
        found = voice.GetVoices(f"Language={number}")
        if found.Count:
            return found.Item(0)
    return None


def _voice_of_windows() -> tuple[Any, Callable[[], None]]:
    """Raises OSError: this Windows has no speech."""
    import pythoncom
    import pywintypes
    import win32com.client

    pythoncom.CoInitialize()
    try:
        return win32com.client.Dispatch("SAPI.SpVoice"), pythoncom.CoUninitialize
    except pywintypes.com_error as error:
        pythoncom.CoUninitialize()
        raise OSError("no speech") from error


def speech() -> WindowsSpeech:
    return WindowsSpeech(_voice_of_windows)
