"""Problems: seeing, counting and pausing.
Must not hold anything but words."""

from __future__ import annotations

from app.content.problems.wording import QT_TRANSLATE_NOOP, Wording

WATCH = {
    "cannot_pause": Wording(
        QT_TRANSLATE_NOOP("problems", "{app} could not be paused."),
        QT_TRANSLATE_NOOP("problems", "Close it by hand. The page Protection says what helps."),
    ),
    "cannot_lock": Wording(
        QT_TRANSLATE_NOOP("problems", "The screen could not be locked when the time was up."),
        QT_TRANSLATE_NOOP("problems", "The page Protection says what helps."),
    ),
    "cannot_sign_out": Wording(
        QT_TRANSLATE_NOOP("problems", "The session could not be ended when the time was up."),
        QT_TRANSLATE_NOOP("problems", "The page Protection says what helps."),
    ),
    "sensor_silent": Wording(
        QT_TRANSLATE_NOOP("problems", "What is in use could not be seen for a while; that time is shown as not measured."),
        QT_TRANSLATE_NOOP("problems", "Nothing needs to be done if it is over. If it stays, restart this PC."),
    ),
    "held_keyboard": Wording(
        QT_TRANSLATE_NOOP("problems", "{app} held the keyboard or the mouse when its time was up, so it was asked to let go."),
        QT_TRANSLATE_NOOP("problems", "Nothing needs to be done."),
    ),
    "self_test_see": Wording(
        QT_TRANSLATE_NOOP("problems", "Today's test of this PC: a program that the test started was not seen."),
        QT_TRANSLATE_NOOP("problems", "Restart this PC. If it stays so, look at the page Protection."),
    ),
    "self_test_count": Wording(
        QT_TRANSLATE_NOOP("problems", "Today's test of this PC: its seconds were not counted."),
        QT_TRANSLATE_NOOP("problems", "Restart this PC. If it stays so, look at the page Protection."),
    ),
    "self_test_pause": Wording(
        QT_TRANSLATE_NOOP("problems", "Today's test of this PC: a program could not be paused."),
        QT_TRANSLATE_NOOP("problems", "Restart this PC. If it stays so, look at the page Protection."),
    ),
    "started_again": Wording(
        QT_TRANSLATE_NOOP("problems", "{app} was started again although its time was up."),
        QT_TRANSLATE_NOOP("problems", "Talk about it. The page Protection says what makes a pause hold."),
    ),
}
