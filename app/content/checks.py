"""Words for the rows of `doctor` and the page Protection: what a state means here, and how it is mended.
Must not look at the PC itself."""

from __future__ import annotations

from collections.abc import Mapping

from app.content.problems.wording import QT_TRANSLATE_NOOP, Wording
from app.content.words import Words

OK, LIMITED, MISSING = "ok", "limited", "missing"

_NOTHING = QT_TRANSLATE_NOOP("checks", "Nothing needs to be done.")

TITLES: Mapping[str, str] = {
    "processes": QT_TRANSLATE_NOOP("checks", "Seeing programs start"),
    "foreground": QT_TRANSLATE_NOOP("checks", "Seeing which program is in front"),
    "idle": QT_TRANSLATE_NOOP("checks", "Seeing whether somebody is there"),
    "enforcement": QT_TRANSLATE_NOOP("checks", "Pausing programs"),
    "store": QT_TRANSLATE_NOOP("checks", "Keeping data"),
    "keyring": QT_TRANSLATE_NOOP("checks", "Keeping PINs safe"),
    "pin": QT_TRANSLATE_NOOP("checks", "PINs"),
    "display": QT_TRANSLATE_NOOP("checks", "Windows on the screen"),
    "typing": QT_TRANSLATE_NOOP("checks", "Typing Vietnamese"),
    "sessions": QT_TRANSLATE_NOOP("checks", "Seeing who is signed in"),
    "notifications": QT_TRANSLATE_NOOP("checks", "Notifications"),
    "tray": QT_TRANSLATE_NOOP("checks", "Sign in the tray"),
    "speech": QT_TRANSLATE_NOOP("checks", "Reading aloud"),
    "shortcut": QT_TRANSLATE_NOOP("checks", "Keys that open “tell an adult”"),
    "self_test_see": QT_TRANSLATE_NOOP("checks", "Daily test: seeing"),
    "self_test_count": QT_TRANSLATE_NOOP("checks", "Daily test: counting"),
    "self_test_pause": QT_TRANSLATE_NOOP("checks", "Daily test: pausing"),
}

_WORDS: Mapping[tuple[str, str], Wording] = {
    ("processes", OK): Wording(QT_TRANSLATE_NOOP("checks", "The system tells at once when a program starts."), _NOTHING),
    ("processes", LIMITED): Wording(
        QT_TRANSLATE_NOOP("checks", "Programs are looked for again and again, so a pause comes up to half a second later."),
        QT_TRANSLATE_NOOP("checks", "Install Hải Đăng as a service; then the system tells it at once."),
    ),
    ("processes", MISSING): Wording(
        QT_TRANSLATE_NOOP("checks", "Programs cannot be seen on this system yet."),
        QT_TRANSLATE_NOOP("checks", "Use Hải Đăng on Linux, or wait for a later version. Help works all the same."),
    ),
    ("foreground", OK): Wording(QT_TRANSLATE_NOOP("checks", "The program in front is seen ({by})."), _NOTHING),
    ("foreground", MISSING): Wording(
        QT_TRANSLATE_NOOP("checks", "The program in front cannot be seen here, so the whole session counts."),
        QT_TRANSLATE_NOOP("checks", "Sign in with an X11 session, or with a desktop that tells its windows to others."),
    ),
    ("idle", OK): Wording(QT_TRANSLATE_NOOP("checks", "Pauses at the keyboard and mouse are seen ({by})."), _NOTHING),
    ("idle", MISSING): Wording(
        QT_TRANSLATE_NOOP("checks", "Whether somebody is at the PC cannot be seen here, so all time that is signed in counts."),
        QT_TRANSLATE_NOOP("checks", "Sign in with an X11 session, and lock the screen when leaving the PC."),
    ),
    ("enforcement", OK): Wording(
        QT_TRANSLATE_NOOP("checks", "A pause holds, whatever the program's own account does."), _NOTHING
    ),
    ("enforcement", LIMITED): Wording(
        QT_TRANSLATE_NOOP("checks", "Programs are paused, but the account that runs them can start them again."),
        QT_TRANSLATE_NOOP("checks", "Install Hải Đăng as a service and give the child a standard account of their own."),
    ),
    ("enforcement", MISSING): Wording(
        QT_TRANSLATE_NOOP("checks", "Programs cannot be paused on this system yet."),
        QT_TRANSLATE_NOOP("checks", "Use Hải Đăng on Linux, or wait for a later version. Help works all the same."),
    ),
    ("store", OK): Wording(QT_TRANSLATE_NOOP("checks", "Data are kept in {folder}."), _NOTHING),
    ("store", LIMITED): Wording(
        QT_TRANSLATE_NOOP("checks", "Nothing can be written to {folder}; time is counted in memory only."),
        QT_TRANSLATE_NOOP("checks", "Free some room on the disk, or make the folder writable."),
    ),
    ("keyring", OK): Wording(QT_TRANSLATE_NOOP("checks", "PINs lie in a safe place of this PC."), _NOTHING),
    ("keyring", LIMITED): Wording(
        QT_TRANSLATE_NOOP("checks", "This PC has no password store, so PINs lie in a file that only this account can read."),
        QT_TRANSLATE_NOOP("checks", "Install a password store, for example gnome-keyring, and sign in again."),
    ),
    ("keyring_file", LIMITED): Wording(
        QT_TRANSLATE_NOOP(
            "checks",
            "This PC has no password store, so PINs and the key to the private part of Hải Đăng lie in a file beside the data: whoever "
            "copies the data has that file, too.",
        ),
        QT_TRANSLATE_NOOP(
            "checks",
            "Keep the data in a folder of their own, let this account write to its home folder, and start Hải Đăng again: it then moves "
            "that file away from the data by itself.",
        ),
    ),
    ("keyring_file", MISSING): Wording(
        QT_TRANSLATE_NOOP("checks", "PINs cannot be read or kept on this PC now."),
        QT_TRANSLATE_NOOP("checks", "Look after the file {file}: it must be there, whole, and readable by this account alone."),
    ),
    ("keyring", MISSING): Wording(
        QT_TRANSLATE_NOOP("checks", "PINs cannot be read or kept on this PC now."),
        QT_TRANSLATE_NOOP(
            "checks", "Install or unlock the password store of this PC, for example gnome-keyring, and sign in again."
        ),
    ),
    ("pin", MISSING): Wording(
        QT_TRANSLATE_NOOP("checks", "The PIN of an adult is missing on this PC."),
        QT_TRANSLATE_NOOP("checks", "Set a new one with the recovery code: haidang pin reset --adult NAME"),
    ),
    ("display", OK): Wording(QT_TRANSLATE_NOOP("checks", "Windows can be shown ({by})."), _NOTHING),
    ("display", LIMITED): Wording(
        QT_TRANSLATE_NOOP("checks", "Windows can be shown ({by}), but not above all others everywhere."),
        QT_TRANSLATE_NOOP("checks", "Sign in with an X11 session if the time's-up page must cover everything."),
    ),
    ("display", MISSING): Wording(
        QT_TRANSLATE_NOOP("checks", "No screen was found, so no window can be shown."),
        QT_TRANSLATE_NOOP("checks", "Start Hải Đăng inside a desktop session."),
    ),
    ("typing", OK): Wording(QT_TRANSLATE_NOOP("checks", "Vietnamese can be typed ({by})."), _NOTHING),
    ("typing", LIMITED): Wording(
        QT_TRANSLATE_NOOP("checks", "An input method is there, but it does not run in this session."),
        QT_TRANSLATE_NOOP("checks", "Start it from the settings of the desktop: ibus or fcitx5, with Telex or VNI."),
    ),
    ("typing", MISSING): Wording(
        QT_TRANSLATE_NOOP("checks", "No input method for Vietnamese was found."),
        QT_TRANSLATE_NOOP("checks", "Install one, for example: ibus-unikey, or fcitx5-unikey."),
    ),
    ("sessions", OK): Wording(QT_TRANSLATE_NOOP("checks", "Sign-ins, locks and switches of the user are seen ({by})."), _NOTHING),
    ("sessions", LIMITED): Wording(
        QT_TRANSLATE_NOOP("checks", "The system names no sign-ins, so this account counts as one session."),
        QT_TRANSLATE_NOOP("checks", "Nothing needs to be done in a container; elsewhere systemd-logind helps."),
    ),
    ("sessions", MISSING): Wording(
        QT_TRANSLATE_NOOP("checks", "Sign-ins cannot be seen on this system yet."),
        QT_TRANSLATE_NOOP("checks", "Use Hải Đăng on Linux, or wait for a later version. Help works all the same."),
    ),
    ("notifications", OK): Wording(QT_TRANSLATE_NOOP("checks", "Warnings are shown as notifications of the desktop."), _NOTHING),
    ("notifications", MISSING): Wording(
        QT_TRANSLATE_NOOP("checks", "Nobody shows notifications here, so warnings come in a small window of our own."),
        QT_TRANSLATE_NOOP("checks", "Install a notification service if the desktop has none."),
    ),
    ("tray", OK): Wording(QT_TRANSLATE_NOOP("checks", "The time left stands in the tray."), _NOTHING),
    ("tray", MISSING): Wording(
        QT_TRANSLATE_NOOP("checks", "The desktop has no tray, so a small sign of our own stays on the screen."),
        QT_TRANSLATE_NOOP("checks", "Add a tray to the desktop's panel if there is one to add."),
    ),
    ("shortcut", OK): Wording(
        QT_TRANSLATE_NOOP("checks", "A child can choose keys that open “tell an adult” from anywhere ({by})."), _NOTHING
    ),
    ("shortcut", MISSING): Wording(
        QT_TRANSLATE_NOOP("checks", "This session gives no program keys of its own."),
        QT_TRANSLATE_NOOP("checks", "The button on every page and the sign in the tray open it all the same."),
    ),
    ("speech", OK): Wording(QT_TRANSLATE_NOOP("checks", "A voice for Vietnamese is there."), _NOTHING),
    ("speech", MISSING): Wording(
        QT_TRANSLATE_NOOP("checks", "No voice for Vietnamese was found, so nothing can be read aloud."),
        QT_TRANSLATE_NOOP("checks", "Install one, for example: espeak-ng."),
    ),
    ("self_test_see", OK): Wording(QT_TRANSLATE_NOOP("checks", "A program that the test started was seen."), _NOTHING),
    ("self_test_see", MISSING): Wording(
        QT_TRANSLATE_NOOP("checks", "A program that the test started was not seen."),
        QT_TRANSLATE_NOOP("checks", "Restart this PC. If it stays so, tell whoever looks after it."),
    ),
    ("self_test_count", OK): Wording(QT_TRANSLATE_NOOP("checks", "The seconds of the test were counted."), _NOTHING),
    ("self_test_count", MISSING): Wording(
        QT_TRANSLATE_NOOP("checks", "The seconds of the test were not counted."),
        QT_TRANSLATE_NOOP("checks", "Restart this PC. If it stays so, tell whoever looks after it."),
    ),
    ("self_test_pause", OK): Wording(
        QT_TRANSLATE_NOOP("checks", "A program that the test started was paused and went on."), _NOTHING
    ),
    ("self_test_pause", MISSING): Wording(
        QT_TRANSLATE_NOOP("checks", "A program that the test started could not be paused."),
        QT_TRANSLATE_NOOP("checks", "Restart this PC. If it stays so, tell whoever looks after it."),
    ),
}

# For a row that a newer guard knows and this program does not.
_GENERAL: Mapping[str, Wording] = {
    OK: Wording(QT_TRANSLATE_NOOP("checks", "This works here."), _NOTHING),
    LIMITED: Wording(
        QT_TRANSLATE_NOOP("checks", "This works only in part here."),
        QT_TRANSLATE_NOOP("checks", "Look into docs/cli.md, at the verb doctor."),
    ),
    MISSING: Wording(
        QT_TRANSLATE_NOOP("checks", "This does not work here."),
        QT_TRANSLATE_NOOP("checks", "Look into docs/cli.md, at the verb doctor."),
    ),
}


class _Facts(dict[str, str]):
    def __missing__(self, _key: str) -> str:
        return "–"


def titled(id: str, words: Words) -> str:
    return words.translate("checks", TITLES[id]) if id in TITLES else id


def worded(id: str, state: str, facts: Mapping[str, str | int | float | None], words: Words) -> tuple[str, str]:
    """What it means here, and the mend."""
    # Where a thing lies may make a difference to what can be said of it.
    wording = (
        _WORDS.get((f"{id}_{facts.get('place')}", state)) or _WORDS.get((id, state)) or _GENERAL.get(state, _GENERAL[MISSING])
    )
    filled = _Facts({name: str(value) for name, value in facts.items() if value is not None})
    return words.translate("checks", wording.what).format_map(filled), words.translate("checks", wording.next).format_map(filled)
