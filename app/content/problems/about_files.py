"""Problems: setup and policy files.
Must not hold anything but words."""

from __future__ import annotations

from app.content.problems.wording import QT_TRANSLATE_NOOP, Wording

FILES = {
    "file_unreadable": Wording(
        QT_TRANSLATE_NOOP("problems", "The file {file} cannot be read."),
        QT_TRANSLATE_NOOP("problems", "Check the path and whether you may read it."),
    ),
    "file_unwritable": Wording(
        QT_TRANSLATE_NOOP("problems", "The file {file} cannot be written."),
        QT_TRANSLATE_NOOP("problems", "Choose another place."),
    ),
    "file_exists": Wording(
        QT_TRANSLATE_NOOP("problems", "The file {file} exists already."),
        QT_TRANSLATE_NOOP("problems", "Choose another name; it is not written over."),
    ),
    "pin_file_open": Wording(
        QT_TRANSLATE_NOOP("problems", "Other people can read the PIN file {file}."),
        QT_TRANSLATE_NOOP("problems", "Let only yourself read it: chmod 600 {file}"),
    ),
    "pin_file_empty": Wording(
        QT_TRANSLATE_NOOP("problems", "The PIN file {file} has no PIN in its first line."),
        QT_TRANSLATE_NOOP("problems", "Write the PIN into the first line."),
    ),
    "no_terminal": Wording(
        QT_TRANSLATE_NOOP("problems", "There is no terminal to ask for the PIN."),
        QT_TRANSLATE_NOOP("problems", "Give the PIN with --pin-file FILE."),
    ),
    "pins_differ": Wording(
        QT_TRANSLATE_NOOP("problems", "The two PINs are not the same."),
        QT_TRANSLATE_NOOP("problems", "Enter the new PIN twice alike."),
    ),
    "week_invalid": Wording(
        QT_TRANSLATE_NOOP("problems", "The week {week} could not be read."),
        QT_TRANSLATE_NOOP("problems", "Write it as 2026-W48."),
    ),
    "arguments_invalid": Wording(
        QT_TRANSLATE_NOOP("problems", "{detail}"),
        QT_TRANSLATE_NOOP("problems", "haidang --help shows how it is used."),
    ),
    "resource_missing": Wording(
        QT_TRANSLATE_NOOP("problems", "A file that belongs to Hải Đăng is missing: {file}"),
        QT_TRANSLATE_NOOP("problems", "Install Hải Đăng again."),
    ),
}
