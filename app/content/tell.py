"""The words in which a child's message, a test or a word to confirm goes out to a mailbox or a phone.
Must not hold anything that the child did not send, nor promise that an answer reaches the child."""

from __future__ import annotations

from app.content.words import Words
from app.model.tell import About, Body


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks a text for lupdate."""
    return text


ABOUT: dict[About, str] = {
    About.MEAN: QT_TRANSLATE_NOOP("tell", "Somebody is mean to me."),
    About.STRANGER: QT_TRANSLATE_NOOP("tell", "Somebody I do not know talks to me."),
    About.PICTURE: QT_TRANSLATE_NOOP("tell", "It is about a picture."),
    About.SCARED: QT_TRANSLATE_NOOP("tell", "I saw something that upset me."),
    About.SECRET: QT_TRANSLATE_NOOP("tell", "Somebody wants me to keep a secret."),
    About.MONEY: QT_TRANSLATE_NOOP("tell", "It is about money, or things in a game."),
    About.MISTAKE: QT_TRANSLATE_NOOP("tell", "I did something and it worries me."),
    About.HOME: QT_TRANSLATE_NOOP("tell", "It is about something at home."),
    About.OTHER: QT_TRANSLATE_NOOP("tell", "It is about something else."),
}

# Two of them make the word that an adult tells a child in person: short, friendly, easy to say and to type.
WORDS: dict[str, tuple[str, ...]] = {
    "vi": (
        "sen", "cam", "mèo", "trăng", "gió", "lúa", "sao", "cá", "dừa", "mây", "trâu", "tre", "diều", "thuyền", "ong", "bưởi",
        "sóng", "núi", "chim", "rùa", "xoài", "đèn", "ngô", "voi", "bống", "khế", "nắng", "bướm", "hải âu", "cỏ", "gấu", "ếch",
    ),
    "en": (
        "apple", "boat", "cloud", "duck", "eagle", "fern", "goat", "hill", "island", "jar", "kite", "lamp", "moon", "nest", "olive",
        "panda", "quilt", "river", "star", "tiger", "violin", "whale", "yarn", "zebra", "bridge", "candle", "drum", "field", "garden",
        "honey", "lemon", "pearl",
    ),
}  # fmt: skip


def message(words: Words, child: str, adult: str, body: Body, added: bool, reference: str) -> tuple[str, str]:
    """Title and text. The title names nothing that was told: it stands on locked screens."""
    title = words.translate("tell", "{child} would like to talk with you").format(child=child)
    first = (
        words.translate("tell", "{child} has added something to what they told you through Hải Đăng:")
        if added
        else words.translate("tell", "{child} has told you something through Hải Đăng and would like to talk with you.")
    ).format(child=child)
    said = [f"– {words.translate('tell', ABOUT[about])}" for about in body.about]
    if body.words:
        said.append(f"“{body.words}”")
    lines = [
        words.translate("tell", "Dear {adult},").format(adult=adult),
        first,
        *(["\n".join(said)] if said else []),
        words.translate(
            "tell",
            "Please find a quiet moment to listen. Believe what you hear, do not blame, and thank them for telling you. If somebody may be in danger: 111 (children's helpline, free, day and night) or 113 (police).",
        ),
        words.translate("tell", "An answer to this message does not reach {child}. Please talk with them in person.").format(
            child=child
        ),
        words.translate("tell", "Message {reference}. If it comes twice, it is the same one.").format(reference=reference),
    ]
    return title, "\n\n".join(lines)


def word_to_confirm(words: Words, child: str, adult: str, word: str) -> tuple[str, str]:
    title = words.translate("tell", "A word for {child}").format(child=child)
    lines = [
        words.translate("tell", "Dear {adult},").format(adult=adult),
        words.translate(
            "tell",
            "{child} would like to be able to tell you something through Hải Đăng, if it is ever needed. To show that this address is really yours, please tell {child} this word, in person:",
        ).format(child=child),
        f"    {word}",
        words.translate("tell", "If you do not know {child}, there is nothing you need to do.").format(child=child),
    ]
    return title, "\n\n".join(lines)


def test_message(words: Words) -> tuple[str, str]:
    return (
        words.translate("tell", "A test from Hải Đăng"),
        words.translate("tell", "This is a test. If you can read it, messages from your family can reach this address."),
    )
