"""Problems: seeing, counting and pausing.
Must not hold anything but words."""

from __future__ import annotations

from app.content.problems.wording import QT_TRANSLATE_NOOP, Wording

WATCH = {
    "cannot_pause": Wording(
        QT_TRANSLATE_NOOP("problems", "{app} could not be paused."),
        QT_TRANSLATE_NOOP("problems", "Close it by hand. The page Protection says what helps."),
    ),
    "held_keyboard": Wording(
        QT_TRANSLATE_NOOP("problems", "{app} held the keyboard or the mouse when its time was up, so it was asked to let go."),
        QT_TRANSLATE_NOOP("problems", "Nothing needs to be done."),
    ),
    "started_again": Wording(
        QT_TRANSLATE_NOOP("problems", "{app} was started again although its time was up."),
        QT_TRANSLATE_NOOP("problems", "Talk about it. The page Protection says what makes a pause hold."),
    ),
}
