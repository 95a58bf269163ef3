"""Problems: contacts of a child, and what it shows of how it feels.
Must not hold anything but words; they blame nobody."""

from __future__ import annotations

from app.content.problems.wording import QT_TRANSLATE_NOOP, Wording

CONTACTS = {
    "contact_incomplete": Wording(
        QT_TRANSLATE_NOOP("problems", "Something is still missing before this can be asked."),
        QT_TRANSLATE_NOOP("problems", "Fill in the name, where you met, the app, and answer each question."),
    ),
    "contacts_too_many": Wording(
        QT_TRANSLATE_NOOP("problems", "Many people wait for an answer already ({most})."),
        QT_TRANSLATE_NOOP("problems", "Talk about them together first, or take one back."),
    ),
    "contact_unknown": Wording(
        QT_TRANSLATE_NOOP("problems", "This person is not on the list any more."),
        QT_TRANSLATE_NOOP("problems", "Open the list again to see how it stands now."),
    ),
    "contact_answered": Wording(
        QT_TRANSLATE_NOOP("problems", "This has changed in the meantime."),
        QT_TRANSLATE_NOOP("problems", "Open the list again to see how it stands now."),
    ),
    "contact_reason_needed": Wording(
        QT_TRANSLATE_NOOP("problems", "The child is told why it ends, and a reason is missing."),
        QT_TRANSLATE_NOOP("problems", "Write a short reason in kind words."),
    ),
    "feelings_too_many": Wording(
        QT_TRANSLATE_NOOP("problems", "Many feelings are shared already ({most})."),
        QT_TRANSLATE_NOOP("problems", "You can take some back, or simply tell the adult yourself."),
    ),
}
