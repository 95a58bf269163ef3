"""Problems: setup and policy files.
Must not hold anything but words."""

from __future__ import annotations

from app.content.problems.wording import QT_TRANSLATE_NOOP, Wording

FILES = {
    "file_unreadable": Wording(
        QT_TRANSLATE_NOOP("problems", "The file {file} cannot be read."),
        QT_TRANSLATE_NOOP("problems", "Check the path and whether you may read it."),
    ),
    "file_not_utf8": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: this is not text in UTF-8."),
        QT_TRANSLATE_NOOP("problems", "Save the file once more, as text in UTF-8."),
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
        QT_TRANSLATE_NOOP("problems", "{option} is missing, and there is no terminal to ask instead."),
        QT_TRANSLATE_NOOP("problems", "Write it into a file that you alone can read, and name that file: {option} FILE"),
    ),
    "no_terminal_pin": Wording(
        QT_TRANSLATE_NOOP("problems", "This needs the PIN of an adult, and there is no terminal to ask for it."),
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
    "file_key_unknown": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: the key {key} is not known."),
        QT_TRANSLATE_NOOP("problems", "Right would be: {right}"),
    ),
    "file_key_missing": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: the key {key} is missing."),
        QT_TRANSLATE_NOOP("problems", "Add it, for example: {right}"),
    ),
    "file_child_unknown": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: no child here is called {wrong}."),
        QT_TRANSLATE_NOOP("problems", "Check the nickname."),
    ),
    "setup_pin_file_open": Wording(
        QT_TRANSLATE_NOOP(
            "problems", "{file}, line {line}, {key}: other people can read the file {pin_file}, which has a PIN in it."
        ),
        QT_TRANSLATE_NOOP("problems", "Let only yourself read it: chmod 600 {pin_file}"),
    ),
    "setup_pin_file_empty": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: the first line of {pin_file} has no PIN."),
        QT_TRANSLATE_NOOP("problems", "Write the PIN into the first line."),
    ),
    "setup_file_unreadable": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: the file {pin_file} cannot be read."),
        QT_TRANSLATE_NOOP("problems", "The path counts from the folder of this file."),
    ),
    "setup_file_not_utf8": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: the file {pin_file} is not text in UTF-8."),
        QT_TRANSLATE_NOOP("problems", "Save that file once more, as text in UTF-8."),
    ),
    "setup_parent_needed": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: at least one adult must be a parent."),
        QT_TRANSLATE_NOOP("problems", "Right would be: {right}"),
    ),
    "setup_account_of_adult": Wording(
        QT_TRANSLATE_NOOP(
            "problems",
            "{file}, line {line}, {key}: the account {account} is named for {adult}, and an adult's account is never tracked.",
        ),
        QT_TRANSLATE_NOOP(
            "problems",
            "Right would be an account of the child's own: {right}. Where both use one account, leave it out for the adult.",
        ),
    ),
    "setup_account_left_out": Wording(
        QT_TRANSLATE_NOOP(
            "problems",
            "{file}, line {line}, {key}: left out, this is the account {account}. It is named for {adult}, and an adult's account "
            "is never tracked.",
        ),
        QT_TRANSLATE_NOOP(
            "problems",
            "Right would be an account of the child's own: {right}. Where both use one account, leave it out for the adult.",
        ),
    ),
    "setup_account_of_child": Wording(
        QT_TRANSLATE_NOOP(
            "problems", "{file}, line {line}, {key}: the account {account} is {child}'s, and an adult's account is never tracked."
        ),
        QT_TRANSLATE_NOOP(
            "problems", "Leave it out here. Where both use it, it stays the child's, and an adult opens it with the PIN."
        ),
    ),
    "setup_pin_only_digits": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: a PIN has digits only."),
        QT_TRANSLATE_NOOP("problems", "Choose {least} digits or more."),
    ),
    "setup_pin_too_short": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: this PIN is too short."),
        QT_TRANSLATE_NOOP("problems", "Choose {least} digits or more."),
    ),
    "setup_pin_too_long": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: this PIN is too long."),
        QT_TRANSLATE_NOOP("problems", "Choose at most {most} digits."),
    ),
    "setup_pin_too_easy": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: this PIN is easy to guess."),
        QT_TRANSLATE_NOOP("problems", "Choose digits that do not repeat, count up, or show a birthday."),
    ),
    "argument_missing": Wording(
        QT_TRANSLATE_NOOP("problems", "These are missing: {names}"),
        QT_TRANSLATE_NOOP("problems", "haidang --help shows how it is used."),
    ),
    "argument_unknown": Wording(
        QT_TRANSLATE_NOOP("problems", "This is not understood: {names}"),
        QT_TRANSLATE_NOOP("problems", "haidang --help shows how it is used."),
    ),
    "argument_choice": Wording(
        QT_TRANSLATE_NOOP("problems", "{names}: {value} is not possible."),
        QT_TRANSLATE_NOOP("problems", "Possible: {right}"),
    ),
    "argument_number": Wording(
        QT_TRANSLATE_NOOP("problems", "{names}: {value} is not a number."),
        QT_TRANSLATE_NOOP("problems", "Give a whole number."),
    ),
    "argument_value": Wording(
        QT_TRANSLATE_NOOP("problems", "{names}: a value is missing."),
        QT_TRANSLATE_NOOP("problems", "haidang --help shows how it is used."),
    ),
    "argument_one_of": Wording(
        QT_TRANSLATE_NOOP("problems", "One of these is needed: {names}"),
        QT_TRANSLATE_NOOP("problems", "haidang --help shows how it is used."),
    ),
    "argument_both": Wording(
        QT_TRANSLATE_NOOP("problems", "{names} and {value} do not go together."),
        QT_TRANSLATE_NOOP("problems", "Use one of them."),
    ),
    "pin_file_damaged": Wording(
        QT_TRANSLATE_NOOP("problems", "The file {file}, in which PINs are kept, is damaged."),
        QT_TRANSLATE_NOOP("problems", "Put it back from a copy of this PC, or tell whoever looks after this PC."),
    ),
    "pin_file_missing": Wording(
        QT_TRANSLATE_NOOP("problems", "The file {file}, in which PINs are kept, is missing."),
        QT_TRANSLATE_NOOP(
            "problems",
            "On purpose it lies apart from the data. Put it back from a copy of this PC, or tell whoever looks after this PC.",
        ),
    ),
}
