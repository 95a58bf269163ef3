"""The arguments of every verb, in the person's language.
Must not act on them."""

from __future__ import annotations

import argparse
from typing import TypeAlias

from app.content.arguments import Parser
from app.content.words import Words

# argparse has no public name for it.
Verbs: TypeAlias = "argparse._SubParsersAction[Parser]"


def parser(words: Words) -> Parser:
    root = Parser(
        prog="haidang",
        words=words,
        description=words.translate("cli", "Hải Đăng: screen time and safety for children on this PC."),
        add_help=False,
    )
    _help(root, words)
    root.add_argument("--version", action="store_true", help=words.translate("cli", "show the version and leave"))
    verbs = root.add_subparsers(dest="verb", metavar=words.translate("cli", "VERB"))
    for add in (_guard, _setup, _status, _report, _policy, _grant, _pause, _resume, _pin, _doctor, _lessons, _check):
        add(verbs, words)
    return root


def _help(parser: argparse.ArgumentParser, words: Words) -> None:
    parser.add_argument("-h", "--help", action="help", help=words.translate("cli", "show this help and leave"))


def _verb(verbs: Verbs, name: str, about: str, words: Words, *, client: bool = True) -> Parser:
    parser = verbs.add_parser(name, help=about, description=about, add_help=False)
    _help(parser, words)
    if client:
        parser.add_argument(
            "--socket",
            metavar="PATH",
            help=words.translate("cli", "the guard's socket (else HAIDANG_SOCKET, else this PC's guard)"),
        )
    return parser


def _parents(parser: argparse.ArgumentParser, words: Words) -> None:
    parser.add_argument(
        "--adult", metavar="NAME", help=words.translate("cli", "which adult's PIN it is (not needed where there is one adult)")
    )
    parser.add_argument(
        "--pin-file",
        metavar="FILE",
        help=words.translate("cli", "file with the PIN in its first line, readable by you alone (else the terminal asks)"),
    )


def _child(parser: argparse.ArgumentParser, words: Words) -> None:
    parser.add_argument("--child", metavar="NAME", required=True, help=words.translate("cli", "the child's nickname"))


def _json(parser: argparse.ArgumentParser | argparse._MutuallyExclusiveGroup, words: Words) -> None:
    parser.add_argument("--json", action="store_true", help=words.translate("cli", "for programs: JSON as docs/cli.md says"))


def _guard(verbs: Verbs, words: Words) -> None:
    parser = _verb(verbs, "guard", words.translate("cli", "run the guard in the foreground; it prints: ready SOCKET"), words)
    parser.add_argument(
        "--data", metavar="DIR", help=words.translate("cli", "where data are kept (else HAIDANG_DATA, else this PC's place)")
    )
    parser.add_argument(
        "--status-line",
        action="store_true",
        help=words.translate("cli", "keep a line up to date with who uses this PC and what is left"),
    )


def _setup(verbs: Verbs, words: Words) -> None:
    parser = _verb(
        verbs, "setup", words.translate("cli", "set up adults and children from a file; what exists is left alone"), words
    )
    parser.add_argument("file", metavar="FILE")
    parser.add_argument(
        "--recovery-file",
        metavar="FILE",
        help=words.translate("cli", "write the recovery code to this new file, readable by you alone"),
    )
    _parents(parser, words)


def _status(verbs: Verbs, words: Words) -> None:
    parser = _verb(verbs, "status", words.translate("cli", "show time used and left, and what runs"), words)
    _json(parser, words)
    _parents(parser, words)


def _report(verbs: Verbs, words: Words) -> None:
    parser = _verb(verbs, "report", words.translate("cli", "show what was used on a day or in a week"), words)
    _child(parser, words)
    when = parser.add_mutually_exclusive_group(required=True)
    when.add_argument("--day", metavar="YYYY-MM-DD", help=words.translate("cli", "one day, for example 2026-11-24"))
    when.add_argument(
        "--week", metavar="YYYY-Www", help=words.translate("cli", "one week from Monday to Sunday, for example 2026-W48")
    )
    how = parser.add_mutually_exclusive_group()
    _json(how, words)
    how.add_argument("--csv", action="store_true", help=words.translate("cli", "for spreadsheets: day,app,group,seconds"))
    _parents(parser, words)


def _policy(verbs: Verbs, words: Words) -> None:
    about = words.translate("cli", "show, check or apply one child's rules as a file")
    parser = verbs.add_parser("policy", help=about, description=about, add_help=False)
    _help(parser, words)
    what = parser.add_subparsers(dest="what", metavar="show|check|apply", required=True)
    show = _verb(what, "show", words.translate("cli", "print the rules that hold now, as the file that apply takes"), words)
    _child(show, words)
    _parents(show, words)
    check = _verb(
        what, "check", words.translate("cli", "check a file; no guard is needed and nothing is changed"), words, client=False
    )
    check.add_argument("file", metavar="FILE")
    apply = _verb(what, "apply", words.translate("cli", "check a file and let its rules hold from now on"), words)
    apply.add_argument("file", metavar="FILE")
    apply.add_argument("--why", metavar="TEXT", help=words.translate("cli", "the reason that the child is shown"))
    _parents(apply, words)


def _grant(verbs: Verbs, words: Words) -> None:
    parser = _verb(verbs, "grant", words.translate("cli", "give more time, or take it back"), words)
    _child(parser, words)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--minutes",
        metavar="N",
        type=int,
        help=words.translate("cli", "so many minutes, used only where something would stop, gone at midnight"),
    )
    what.add_argument(
        "--until",
        metavar="HH:MM",
        help=words.translate("cli", "until this time today, or until a moment such as 2026-11-24T21:00:00+07:00"),
    )
    what.add_argument(
        "--take-back", metavar="ID", help=words.translate("cli", "take back what was given; haidang status names the ids")
    )
    parser.add_argument("--group", metavar="GROUP", help=words.translate("cli", "only for this group of programs"))
    _parents(parser, words)


def _pause(verbs: Verbs, words: Words) -> None:
    parser = _verb(verbs, "pause", words.translate("cli", "pause everything of a child now"), words)
    _child(parser, words)
    _parents(parser, words)


def _resume(verbs: Verbs, words: Words) -> None:
    parser = _verb(verbs, "resume", words.translate("cli", "end that pause"), words)
    _child(parser, words)
    _parents(parser, words)


def _pin(verbs: Verbs, words: Words) -> None:
    about = words.translate("cli", "change a PIN, or reset it with the recovery code")
    parser = verbs.add_parser("pin", help=about, description=about, add_help=False)
    _help(parser, words)
    what = parser.add_subparsers(dest="what", metavar="set|reset", required=True)
    new = words.translate("cli", "file with the new PIN in its first line, readable by you alone (else the terminal asks)")
    change = _verb(what, "set", words.translate("cli", "change a PIN with the old one"), words)
    change.add_argument("--new-pin-file", metavar="FILE", help=new)
    _parents(change, words)
    reset_about = words.translate(
        "cli", "set a new PIN with the recovery code; a new code is printed, and children's messages not read yet are destroyed"
    )
    reset = _verb(what, "reset", reset_about, words)
    reset.add_argument("--adult", metavar="NAME", help=words.translate("cli", "whose PIN"))
    reset.add_argument(
        "--recovery-file",
        metavar="FILE",
        help=words.translate("cli", "file with the recovery code in its first line (else the terminal asks)"),
    )
    reset.add_argument("--new-pin-file", "--pin-file", metavar="FILE", help=new)


def _doctor(verbs: Verbs, words: Words) -> None:
    parser = _verb(verbs, "doctor", words.translate("cli", "tell what works on this PC, and how the rest is mended"), words)
    _json(parser, words)


def _lessons(verbs: Verbs, words: Words) -> None:
    about = words.translate("cli", "check lessons of your own")
    parser = verbs.add_parser("lessons", help=about, description=about, add_help=False)
    _help(parser, words)
    what = parser.add_subparsers(dest="what", metavar="check", required=True)
    check = _verb(
        what, "check", words.translate("cli", "name every fault of a lesson with its file and line"), words, client=False
    )
    check.add_argument(
        "folder", metavar="DIR", help=words.translate("cli", "a lesson's folder, or the folder in which lessons lie")
    )
    _json(check, words)


def _check(verbs: Verbs, words: Words) -> None:
    about = words.translate(
        "cli", "check a text, a link or a photo before it is shared; no guard is needed and nothing is stored"
    )
    parser = verbs.add_parser("check", help=about, description=about, add_help=False)
    _help(parser, words)
    what = parser.add_subparsers(dest="what", metavar="text|link|photo", required=True)
    text = _verb(what, "text", words.translate("cli", "what a text tells about a child"), words, client=False)
    text.add_argument("file", metavar="FILE", help=words.translate("cli", "a file in UTF-8, or - for the input"))
    _json(text, words)
    link = _verb(what, "link", words.translate("cli", "what a link is; it is not opened"), words, client=False)
    link.add_argument("url", metavar="URL")
    _json(link, words)
    photo = _verb(what, "photo", words.translate("cli", "what a photo's file tells beside the picture"), words, client=False)
    photo.add_argument("file", metavar="FILE")
    photo.add_argument(
        "--clean",
        metavar="OUT",
        help=words.translate("cli", "write a copy with the picture alone to this new file (.jpg, .png, .webp)"),
    )
    _json(photo, words)
