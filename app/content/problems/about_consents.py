"""Problems: the register of photo consents.
Must not hold anything but words; they blame nobody."""

from __future__ import annotations

from app.content.problems.wording import QT_TRANSLATE_NOOP, Wording

CONSENTS = {
    "consent_incomplete": Wording(
        QT_TRANSLATE_NOOP("problems", "Something is missing, or one of the texts is too long."),
        QT_TRANSLATE_NOOP("problems", "Fill in which picture, who, for what and where, each in {most} letters at most."),
    ),
    "consent_past": Wording(
        QT_TRANSLATE_NOOP("problems", "The last day lies in the past."),
        QT_TRANSLATE_NOOP("problems", "Choose today or a later day, or “one time”."),
    ),
    "consents_too_many": Wording(
        QT_TRANSLATE_NOOP("problems", "The register of this child is full ({most} lines)."),
        QT_TRANSLATE_NOOP("problems", "Save it as a PDF, then delete lines that are over."),
    ),
    "consent_unknown": Wording(
        QT_TRANSLATE_NOOP("problems", "This line is not in the register any more."),
        QT_TRANSLATE_NOOP("problems", "Open the list again to see how it stands now."),
    ),
    "consent_over": Wording(
        QT_TRANSLATE_NOOP("problems", "This consent has changed in the meantime."),
        QT_TRANSLATE_NOOP("problems", "Open the list again to see how it stands now."),
    ),
    "consent_stands": Wording(
        QT_TRANSLATE_NOOP("problems", "This consent is still open."),
        QT_TRANSLATE_NOOP("problems", "Withdraw it first, so that the child sees that it has ended. Then it can be deleted."),
    ),
}
