"""Problems: what is checked before it is shared.
Must not hold anything but words."""

from __future__ import annotations

from app.content.problems.wording import QT_TRANSLATE_NOOP, Wording

CHECKS = {
    "file_too_long": Wording(
        QT_TRANSLATE_NOOP("problems", "The file {file} is longer than {most}."),
        QT_TRANSLATE_NOOP("problems", "Check it in parts."),
    ),
    "file_photo_unknown": Wording(
        QT_TRANSLATE_NOOP("problems", "The file {file} is no picture of a kind that is known here."),
        QT_TRANSLATE_NOOP("problems", "JPEG, PNG, WebP and HEIC can be checked."),
    ),
    "file_photo_damaged": Wording(
        QT_TRANSLATE_NOOP("problems", "The picture {file} is damaged or breaks off."),
        QT_TRANSLATE_NOOP("problems", "Take it from the phone or camera again."),
    ),
    "file_photo_too_large": Wording(
        QT_TRANSLATE_NOOP("problems", "The picture {file} is too large to be checked here."),
        QT_TRANSLATE_NOOP("problems", "Up to 100 MB and 100 million pixels can be."),
    ),
    "file_photo_not_clean": Wording(
        QT_TRANSLATE_NOOP("problems", "The copy {file} still held something beside the picture, and was thrown away."),
        QT_TRANSLATE_NOOP("problems", "Save it under another ending, for example .png."),
    ),
    "file_photo_ending": Wording(
        QT_TRANSLATE_NOOP("problems", "A copy cannot be saved as {file}."),
        QT_TRANSLATE_NOOP("problems", "Let its name end in .jpg, .png or .webp; a HEIC becomes a .jpg."),
    ),
    "argument_link": Wording(
        QT_TRANSLATE_NOOP("problems", "This is no link."),
        QT_TRANSLATE_NOOP("problems", "Give it as it was sent, for example https://example.vn/page."),
    ),
}
