"""What the checks say to a person: why something was found, and what could be written instead.
Must not blame, forbid or frighten; one plain sentence each."""

from __future__ import annotations

from app.checks.finding import LinkFinding, LinkKind, PhotoAbout, PhotoFinding, TextFinding, TextKind
from app.content.problems.wording import QT_TRANSLATE_NOOP
from app.content.words import Words

_WHY = {
    TextKind.PHONE: QT_TRANSLATE_NOOP("share", "With a phone number, a stranger can call and write at any time."),
    TextKind.EMAIL: QT_TRANSLATE_NOOP("share", "With an e-mail address, a stranger can write to you and look for your accounts."),
    TextKind.ADDRESS: QT_TRANSLATE_NOOP("share", "This tells where somebody lives, so a stranger could find the way there."),
    TextKind.SCHOOL: QT_TRANSLATE_NOOP("share", "A school or class tells where you are every day."),
    TextKind.ID_NUMBER: QT_TRANSLATE_NOOP(
        "share", "With the number of an ID paper, others can pretend to be you or your family."
    ),
    TextKind.BIRTH_DATE: QT_TRANSLATE_NOOP("share", "A birth date helps others to guess passwords or to pretend to be you."),
    TextKind.PASSWORD: QT_TRANSLATE_NOOP("share", "This is about a password or a code; whoever has it can get into the account."),
    TextKind.MONEY: QT_TRANSLATE_NOOP(
        "share", "This is about money that is given, lent, offered or asked for; tricks often begin like this."
    ),
    TextKind.MEET: QT_TRANSLATE_NOOP(
        "share", "This is about meeting or being fetched; an adult you trust should know of it first."
    ),
    TextKind.ACCOUNT: QT_TRANSLATE_NOOP("share", "With the name of your account, strangers can find you and write to you."),
    TextKind.ALONE: QT_TRANSLATE_NOOP("share", "This is about when no adult is there; somebody could use that."),
}
_WHY_BANK = QT_TRANSLATE_NOOP("share", "The number of a bank account or card is about your family’s money.")
_INSTEAD = {
    TextKind.PHONE: QT_TRANSLATE_NOOP("share", "“You can write to me here.”"),
    TextKind.EMAIL: QT_TRANSLATE_NOOP("share", "“You can write to me here.”"),
    TextKind.ADDRESS: QT_TRANSLATE_NOOP("share", "The town is enough: “I live in Hue.”"),
    TextKind.SCHOOL: QT_TRANSLATE_NOOP("share", "“I go to school near my home.”"),
    TextKind.ID_NUMBER: QT_TRANSLATE_NOOP("share", "Leave it out, and ask an adult whether it is needed."),
    TextKind.BIRTH_DATE: QT_TRANSLATE_NOOP("share", "The age is enough, or nothing: “My birthday is in spring.”"),
    TextKind.PASSWORD: QT_TRANSLATE_NOOP("share", "Leave it out. “I keep my passwords to myself.”"),
    TextKind.MONEY: QT_TRANSLATE_NOOP("share", "“I will ask at home first.”"),
    TextKind.MEET: QT_TRANSLATE_NOOP("share", "“I will ask at home first. Let us talk here for now.”"),
    TextKind.ACCOUNT: QT_TRANSLATE_NOOP("share", "“I only add people I know in real life.”"),
    TextKind.ALONE: QT_TRANSLATE_NOOP("share", "“I am busy now.” Or nothing at all."),
}
_KIND = {
    TextKind.PHONE: QT_TRANSLATE_NOOP("share", "Phone number"),
    TextKind.EMAIL: QT_TRANSLATE_NOOP("share", "E-mail address"),
    TextKind.ADDRESS: QT_TRANSLATE_NOOP("share", "Where somebody lives"),
    TextKind.SCHOOL: QT_TRANSLATE_NOOP("share", "School or class"),
    TextKind.ID_NUMBER: QT_TRANSLATE_NOOP("share", "Number of a paper"),
    TextKind.BIRTH_DATE: QT_TRANSLATE_NOOP("share", "Birth date"),
    TextKind.PASSWORD: QT_TRANSLATE_NOOP("share", "Password or code"),
    TextKind.MONEY: QT_TRANSLATE_NOOP("share", "Money"),
    TextKind.MEET: QT_TRANSLATE_NOOP("share", "Meeting"),
    TextKind.ACCOUNT: QT_TRANSLATE_NOOP("share", "Account"),
    TextKind.ALONE: QT_TRANSLATE_NOOP("share", "Without an adult"),
}
_LINK = {
    LinkKind.LOOKALIKE: QT_TRANSLATE_NOOP("share", "This is not {about}, though its name looks like it."),
    LinkKind.PUNYCODE: QT_TRANSLATE_NOOP(
        "share", "The name is written in letters of another language, so it is hard to tell whose it is."
    ),
    LinkKind.MIXED_SCRIPT: QT_TRANSLATE_NOOP(
        "share", "Letters of different alphabets are mixed, so that the name looks like another one."
    ),
    LinkKind.SHORTENER: QT_TRANSLATE_NOOP("share", "This is a short link: it hides where it really leads."),
    LinkKind.USER_PART: QT_TRANSLATE_NOOP("share", "What stands before the @ is only for show; the link leads somewhere else."),
    LinkKind.IP_HOST: QT_TRANSLATE_NOOP(
        "share", "There is only a number ({about}) instead of a name, so nobody can tell whose it is."
    ),
    LinkKind.PORT: QT_TRANSLATE_NOOP("share", "It uses an unusual door ({about}); ordinary sites do not need that."),
    LinkKind.SCHEME: QT_TRANSLATE_NOOP("share", "It begins with “{about}:” and is no ordinary web page."),
    LinkKind.ODD_TLD: QT_TRANSLATE_NOOP("share", "Names that end in {about} are cheap, and tricks often use them."),
    LinkKind.TOO_LONG: QT_TRANSLATE_NOOP("share", "It is very long ({about} letters), so the important part is easy to miss."),
    LinkKind.MANY_SUBDOMAINS: QT_TRANSLATE_NOOP("share", "Many names stand in a row; only the last part counts: {about}."),
    LinkKind.NO_HTTPS: QT_TRANSLATE_NOOP("share", "The way there is not locked, so others could read what you type."),
}
_RUNS = QT_TRANSLATE_NOOP("share", "It begins with “{about}:” and would run or open something on this PC instead of a page.")
_PHOTO = {
    PhotoAbout.GPS: QT_TRANSLATE_NOOP("share", "Place where it was taken: {value}"),
    PhotoAbout.PLACE_NAME: QT_TRANSLATE_NOOP("share", "Name of the place: {value}"),
    PhotoAbout.TAKEN: QT_TRANSLATE_NOOP("share", "Taken on: {value}"),
    PhotoAbout.CHANGED: QT_TRANSLATE_NOOP("share", "Made or changed on: {value}"),
    PhotoAbout.CAMERA: QT_TRANSLATE_NOOP("share", "Phone or camera: {value}"),
    PhotoAbout.LENS: QT_TRANSLATE_NOOP("share", "Lens: {value}"),
    PhotoAbout.SOFTWARE: QT_TRANSLATE_NOOP("share", "Program: {value}"),
    PhotoAbout.SERIAL: QT_TRANSLATE_NOOP("share", "Serial number of the device: {value}"),
    PhotoAbout.OWNER: QT_TRANSLATE_NOOP("share", "Owner of the device: {value}"),
    PhotoAbout.THUMBNAIL: QT_TRANSLATE_NOOP("share", "A small copy of the picture, perhaps from before it was cut"),
    PhotoAbout.SECOND_PICTURE: QT_TRANSLATE_NOOP("share", "A second picture inside the file"),
    PhotoAbout.DESCRIPTION: QT_TRANSLATE_NOOP("share", "Words in the file: {value}"),
    PhotoAbout.AUTHOR: QT_TRANSLATE_NOOP("share", "Whose picture it is: {value}"),
    PhotoAbout.MAKER_NOTES: QT_TRANSLATE_NOOP("share", "Notes of the phone’s maker ({value} bytes)"),
    PhotoAbout.NOTES: QT_TRANSLATE_NOOP("share", "Notes of a photo program ({value} bytes)"),
    PhotoAbout.PROFILE: QT_TRANSLATE_NOOP("share", "A colour profile of the device"),
    PhotoAbout.AFTER_END: QT_TRANSLATE_NOOP("share", "More data behind the picture ({value} bytes), perhaps a short film"),
    PhotoAbout.MOVING: QT_TRANSLATE_NOOP("share", "The picture moves; a copy keeps only the first one"),
    PhotoAbout.BLOCK: QT_TRANSLATE_NOOP("share", "Something else: {value}"),
    PhotoAbout.DAMAGED: QT_TRANSLATE_NOOP("share", "A part that cannot be read"),
}
_NO_VALUE = {
    PhotoAbout.GPS: QT_TRANSLATE_NOOP("share", "Place where it was taken"),
    PhotoAbout.MAKER_NOTES: QT_TRANSLATE_NOOP("share", "Notes of the phone’s maker"),
    PhotoAbout.NOTES: QT_TRANSLATE_NOOP("share", "Notes of a photo program"),
}


def text_kind(kind: TextKind, words: Words) -> str:
    return words.translate("share", _KIND[kind])


def text_why(finding: TextFinding, words: Words) -> str:
    return words.translate("share", _WHY_BANK if finding.bank else _WHY[finding.kind])


def text_instead(finding: TextFinding, words: Words) -> str:
    """What could be written there."""
    return words.translate("share", _INSTEAD[TextKind.ID_NUMBER if finding.bank else finding.kind])


def link_why(finding: LinkFinding, words: Words) -> str:
    runs = finding.kind is LinkKind.SCHEME and finding.level.value == "danger"
    return words.translate("share", _RUNS if runs else _LINK[finding.kind]).format(about=finding.about)


def photo_value(finding: PhotoFinding, words: Words) -> str:
    if not finding.value and finding.about in _NO_VALUE:
        return words.translate("share", _NO_VALUE[finding.about])
    return words.translate("share", _PHOTO[finding.about]).format(value=finding.value)
