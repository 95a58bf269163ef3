"""Problems: what is wrong inside a policy or setup file, and clocks.
Must not hold anything but words."""

from __future__ import annotations

from app.content.problems.wording import QT_TRANSLATE_NOOP, Wording

RULE_FILES = {
    "file_toml": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: this cannot be read as TOML: {wrong}"),
        QT_TRANSLATE_NOOP("problems", "Texts stand in quotation marks, lists in square brackets; docs/cli.md has an example."),
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
