"""Problems: what is kept on this PC.
Must not hold anything but words."""

from __future__ import annotations

from app.content.problems.wording import QT_TRANSLATE_NOOP, Wording

STORE = {
    "store_full": Wording(
        QT_TRANSLATE_NOOP("problems", "The disk is full, so nothing more can be kept."),
        QT_TRANSLATE_NOOP("problems", "Free some room on the disk. Until then time goes on being counted, in memory only."),
    ),
    "store_read_only": Wording(
        QT_TRANSLATE_NOOP("problems", "The folder {folder} cannot be written to."),
        QT_TRANSLATE_NOOP("problems", "Make the disk or folder writable. Until then time goes on being counted, in memory only."),
    ),
    "store_write_failed": Wording(
        QT_TRANSLATE_NOOP("problems", "The disk did not take what was to be kept in {folder}."),
        QT_TRANSLATE_NOOP("problems", "Check the disk for faults. Until it works again, time is counted in memory only."),
    ),
    "store_busy": Wording(
        QT_TRANSLATE_NOOP("problems", "Another program is using the data in {folder}."),
        QT_TRANSLATE_NOOP("problems", "Close the other program, or restart this PC."),
    ),
    "store_newer": Wording(
        QT_TRANSLATE_NOOP("problems", "The data in {file} come from a newer version of Hải Đăng."),
        QT_TRANSLATE_NOOP("problems", "Install the newer version again. Nothing was changed."),
    ),
    "store_restored": Wording(
        QT_TRANSLATE_NOOP("problems", "The data were damaged, so the backup of {day} was put back."),
        QT_TRANSLATE_NOOP(
            "problems", "What happened since then may be missing. The damaged file was kept aside as {file} for 30 days."
        ),
    ),
    "store_started_fresh": Wording(
        QT_TRANSLATE_NOOP("problems", "The data were damaged and no good backup was found, so everything starts afresh."),
        QT_TRANSLATE_NOOP(
            "problems", "Please set up adults, children and rules again. The damaged file was kept aside as {file} for 30 days."
        ),
    ),
    "store_upgrade_failed": Wording(
        QT_TRANSLATE_NOOP("problems", "The data in {folder} could not be brought up to this version."),
        QT_TRANSLATE_NOOP("problems", "Free some room on the disk and start again. The data are as they were before."),
    ),
    "store_backup_failed": Wording(
        QT_TRANSLATE_NOOP("problems", "Today's backup could not be made in {folder}."),
        QT_TRANSLATE_NOOP("problems", "Free some room on the disk. Older backups are still there."),
    ),
    "store_closed": Wording(
        QT_TRANSLATE_NOOP("problems", "The data are closed, because Hải Đăng is ending."),
        QT_TRANSLATE_NOOP("problems", "Try again when it has started."),
    ),
    "not_found": Wording(
        QT_TRANSLATE_NOOP("problems", "There is nothing called {what} here."),
        QT_TRANSLATE_NOOP("problems", "Look at the list again and choose from it."),
    ),
}
