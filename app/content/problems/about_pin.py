"""Problems: pINs, secrets and who may do what.
Must not hold anything but words."""

from __future__ import annotations

from app.content.problems.wording import QT_TRANSLATE_NOOP, Wording

PIN = {
    "code_needed": Wording(
        QT_TRANSLATE_NOOP("problems", "This page needs your pictures."),
        QT_TRANSLATE_NOOP("problems", "Tap your four pictures. Telling an adult and 111 work without them."),
    ),
    "code_wrong": Wording(
        QT_TRANSLATE_NOOP("problems", "These are not the right pictures."),
        QT_TRANSLATE_NOOP("problems", "Try again after: {wait}. Telling an adult and 111 work without them."),
    ),
    "code_wrong_at_once": Wording(
        QT_TRANSLATE_NOOP("problems", "These are not the right pictures."),
        QT_TRANSLATE_NOOP("problems", "Try once more, slowly."),
    ),
    "code_wait": Wording(
        QT_TRANSLATE_NOOP("problems", "After several wrong tries there is a wait."),
        QT_TRANSLATE_NOOP("problems", "Try again after: {wait}. Telling an adult and 111 work without them."),
    ),
    "code_not_chosen": Wording(
        QT_TRANSLATE_NOOP("problems", "No pictures have been chosen yet."),
        QT_TRANSLATE_NOOP("problems", "Choose four pictures first."),
    ),
    "code_invalid": Wording(
        QT_TRANSLATE_NOOP("problems", "A picture code has {length} pictures."),
        QT_TRANSLATE_NOOP("problems", "Tap {length} pictures, one after the other."),
    ),
    "code_differs": Wording(
        QT_TRANSLATE_NOOP("problems", "These were other pictures than before."),
        QT_TRANSLATE_NOOP("problems", "Choose four pictures once more."),
    ),
    "code_too_easy": Wording(
        QT_TRANSLATE_NOOP("problems", "Four times the same picture is easy to guess."),
        QT_TRANSLATE_NOOP("problems", "Choose at least two different pictures."),
    ),
    "pin_needed": Wording(
        QT_TRANSLATE_NOOP("problems", "This needs the PIN of an adult."),
        QT_TRANSLATE_NOOP("problems", "Ask an adult, or enter the PIN."),
    ),
    "pin_wrong": Wording(
        QT_TRANSLATE_NOOP("problems", "The PIN is not right."),
        QT_TRANSLATE_NOOP("problems", "Try again after: {wait}. The recovery code works at any time."),
    ),
    "pin_wrong_at_once": Wording(
        QT_TRANSLATE_NOOP("problems", "The PIN is not right."),
        QT_TRANSLATE_NOOP("problems", "Look at the PIN and try again."),
    ),
    "pin_wait": Wording(
        QT_TRANSLATE_NOOP("problems", "After several wrong PINs there is a wait."),
        QT_TRANSLATE_NOOP("problems", "Try again after: {wait}. The recovery code works at any time."),
    ),
    "pin_only_digits": Wording(
        QT_TRANSLATE_NOOP("problems", "A PIN has digits only."),
        QT_TRANSLATE_NOOP("problems", "Choose {least} digits or more."),
    ),
    "pin_too_short": Wording(
        QT_TRANSLATE_NOOP("problems", "This PIN is too short."),
        QT_TRANSLATE_NOOP("problems", "Choose {least} digits or more."),
    ),
    "pin_too_long": Wording(
        QT_TRANSLATE_NOOP("problems", "This PIN is too long."),
        QT_TRANSLATE_NOOP("problems", "Choose at most {most} digits."),
    ),
    "pin_too_easy": Wording(
        QT_TRANSLATE_NOOP("problems", "This PIN is easy to guess."),
        QT_TRANSLATE_NOOP("problems", "Choose digits that do not repeat, count up, or show a birthday."),
    ),
    "pin_differs": Wording(
        QT_TRANSLATE_NOOP("problems", "The two PINs differ."),
        QT_TRANSLATE_NOOP("problems", "Enter the same PIN twice."),
    ),
    "new_pin_needed": Wording(
        QT_TRANSLATE_NOOP("problems", "{name} needs a PIN."),
        QT_TRANSLATE_NOOP("problems", "Choose a PIN of 6 digits or more."),
    ),
    "pin_elsewhere": Wording(
        QT_TRANSLATE_NOOP("problems", "This PIN belongs to another adult."),
        QT_TRANSLATE_NOOP("problems", "Enter the PIN of the adult who is meant."),
    ),
    "pin_missing": Wording(
        QT_TRANSLATE_NOOP("problems", "The PINs could not be found on this PC."),
        QT_TRANSLATE_NOOP("problems", "Set a new PIN with the recovery code."),
    ),
    "pin_was_reset": Wording(
        QT_TRANSLATE_NOOP("problems", "The PIN of {adult} was reset with the recovery code."),
        QT_TRANSLATE_NOOP("problems", "If nobody in the family did it, choose new PINs and a new recovery code."),
    ),
    "pin_wrong_tried": Wording(
        QT_TRANSLATE_NOOP("problems", "A wrong PIN was entered for {adult}: {wrong} in a row."),
        QT_TRANSLATE_NOOP("problems", "If you did not do it, talk about it at home."),
    ),
    "recovery_code_wrong": Wording(
        QT_TRANSLATE_NOOP("problems", "The recovery code is not right."),
        QT_TRANSLATE_NOOP("problems", "Compare it letter by letter with the one you wrote down or saved."),
    ),
    "recovery_code_wrong_tried": Wording(
        QT_TRANSLATE_NOOP("problems", "A wrong recovery code was entered."),
        QT_TRANSLATE_NOOP("problems", "If you did not do it, talk about it at home."),
    ),
    "not_allowed": Wording(
        QT_TRANSLATE_NOOP("problems", "This account may not do that."),
        QT_TRANSLATE_NOOP("problems", "Ask a parent."),
    ),
    "helper_minutes_only": Wording(
        QT_TRANSLATE_NOOP("problems", "A helper can give minutes, nothing else."),
        QT_TRANSLATE_NOOP("problems", "Ask a parent for the rest."),
    ),
    "helper_minutes_used": Wording(
        QT_TRANSLATE_NOOP("problems", "A helper can give {most} minutes a day; {left} are left today."),
        QT_TRANSLATE_NOOP("problems", "Give fewer minutes, or ask a parent."),
    ),
    "not_the_sensor": Wording(
        QT_TRANSLATE_NOOP("problems", "Only the helper program that Hải Đăng started itself may report what is in use."),
        QT_TRANSLATE_NOOP("problems", "Nothing needs to be done."),
    ),
    "quit_installed": Wording(
        QT_TRANSLATE_NOOP("problems", "Hải Đăng is installed as a service and does not end from here."),
        QT_TRANSLATE_NOOP("problems", "An administrator of this PC can stop or remove it."),
    ),
    "no_keyring": Wording(
        QT_TRANSLATE_NOOP("problems", "This PC has no place to keep secrets safely."),
        QT_TRANSLATE_NOOP("problems", "Install or unlock the password store of this PC. The page Protection names it."),
    ),
    "keyring_locked": Wording(
        QT_TRANSLATE_NOOP("problems", "The password store of this PC is locked."),
        QT_TRANSLATE_NOOP("problems", "Unlock it, then try again."),
    ),
    "keyring_slow": Wording(
        QT_TRANSLATE_NOOP("problems", "The password store of this PC did not answer in time."),
        QT_TRANSLATE_NOOP("problems", "Look whether it asks something in a window, then try again."),
    ),
}
