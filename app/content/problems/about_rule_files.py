"""Problems: what is wrong inside a policy or setup file, and clocks.
Must not hold anything but words."""

from __future__ import annotations

from app.content.problems.wording import QT_TRANSLATE_NOOP, Wording

RULE_FILES = {
    "file_toml": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: this cannot be read as TOML: {wrong}"),
        QT_TRANSLATE_NOOP("problems", "Texts stand in quotation marks, lists in square brackets; docs/cli.md has an example."),
    ),
    "file_key_twice": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: the key {key} stands there a second time."),
        QT_TRANSLATE_NOOP("problems", "Leave one of them out."),
    ),
    "file_table_twice": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: the table {key} begins a second time."),
        QT_TRANSLATE_NOOP("problems", "Leave one of them out. Where there may be several, each begins with: [[{key}]]"),
    ),
    "file_format_missing": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: the file does not say which format it has."),
        QT_TRANSLATE_NOOP("problems", "Write at the top: {right}"),
    ),
    "file_format_newer": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: the file has format {wrong}, which is newer than this program."),
        QT_TRANSLATE_NOOP("problems", "Use format {right}, or a newer version of Hải Đăng."),
    ),
    "file_value": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: {wrong} is not possible."),
        QT_TRANSLATE_NOOP("problems", "Right would be: {right}"),
    ),
    "file_window_order": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: {wrong} ends before it begins."),
        QT_TRANSLATE_NOOP("problems", "A window lies within one day and ends by 24:00, for example: {right}"),
    ),
    "file_windows_overlap": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: {wrong} overlaps with another window of that day."),
        QT_TRANSLATE_NOOP("problems", "Write both as one: {right}"),
    ),
    "file_zone_unknown": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: there is no time zone {wrong}."),
        QT_TRANSLATE_NOOP("problems", "Right would be: {right}"),
    ),
    "file_one_of_both": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: exactly one of two keys belongs here."),
        QT_TRANSLATE_NOOP("problems", "Write one of these: {right}"),
    ),
    "file_twice": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: {wrong} stands there twice."),
        QT_TRANSLATE_NOOP("problems", "Leave one of them out."),
    ),
    "file_unprintable": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: {wrong} has a character in it that cannot be printed."),
        QT_TRANSLATE_NOOP("problems", "Right would be: {right}"),
    ),
    "file_too_many": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: there are too many, namely {wrong}."),
        QT_TRANSLATE_NOOP("problems", "There can be at most {right}."),
    ),
    "file_app_unlisted": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: {wrong} is not in Hải Đăng's list of apps."),
        QT_TRANSLATE_NOOP(
            "problems", "That is right if haidang status or haidang report names it so. Otherwise perhaps this is meant: {right}"
        ),
    ),
    "file_app_unknown": Wording(
        QT_TRANSLATE_NOOP(
            "problems", "{file}, line {line}, {key}: nothing on this PC is known as {wrong}, nor in Hải Đăng's list of apps."
        ),
        QT_TRANSLATE_NOOP("problems", "The rule holds as soon as something is. Perhaps this is meant: {right}"),
    ),
    "file_group_unknown": Wording(
        QT_TRANSLATE_NOOP(
            "problems", "{file}, line {line}, {key}: neither this file nor Hải Đăng's list of apps has a group {wrong}."
        ),
        QT_TRANSLATE_NOOP("problems", "No time of a group holds for this app then. Perhaps this is meant: {right}"),
    ),
    "file_group_empty": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: no app belongs to the group {wrong}."),
        QT_TRANSLATE_NOOP("problems", "What stands there holds for nothing then. Perhaps this is meant: {right}"),
    ),
    "clock_set_ahead": Wording(
        QT_TRANSLATE_NOOP("problems", "The clock of this PC was set forward by: {by}"),
        QT_TRANSLATE_NOOP("problems", "It changes no time that is left. Put the clock right in the settings of the PC."),
    ),
    "clock_set_back": Wording(
        QT_TRANSLATE_NOOP("problems", "The clock of this PC was set back by: {by}"),
        QT_TRANSLATE_NOOP("problems", "It changes no time that is left. Put the clock right in the settings of the PC."),
    ),
    "clock_corrected": Wording(
        QT_TRANSLATE_NOOP("problems", "A time server put the clock of this PC right by: {by}"),
        QT_TRANSLATE_NOOP("problems", "Nothing needs to be done."),
    ),
    "zone_changed": Wording(
        QT_TRANSLATE_NOOP("problems", "The time zone of this PC was changed from {before} to {after}."),
        QT_TRANSLATE_NOOP("problems", "The rules go on in the zone that was chosen in them."),
    ),
}
