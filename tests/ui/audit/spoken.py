"""Texts that reach the screen without tr(): found in the source, and on pages that speak a language of marks.
Must not judge a translation."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, QTranslator
from PySide6.QtWidgets import QWidget

from app.content.catalogue import group_names
from app.content.helplines import helplines
from app.content.lessons.catalogue import catalogue
from app.content.presets import load_presets
from tests.ui.audit.found import TESTS_OF_UI, page_files
from tests.ui.audit.seen import everything
from ui.language import LANGUAGES

OWN_NAMES = frozenset(
    {"Hải Đăng", "Tiếng Việt", "Vietnamese", "English", "Tiếng Anh"}
    | {"Messenger", "TikTok", "YouTube", "Free Fire", "Liên Quân", "Discord", "Telegram"}
)
"""The same in every language: names of programs, and a choice of language that is made before one is spoken."""

SHOWS = re.compile(
    r"^(set(_?)(text|Text|title|Title|words|name|texts|bar_texts|buttons|PlainText|ToolTip|StatusTip|WhatsThis|WindowTitle"
    r"|AccessibleName|AccessibleDescription|PlaceholderText|Prefix|Suffix|placeholder|tool_tip)"
    r"|show_(notice|message|choice|step|fault|problem)|refused|add(Item|Action|Tab|Row)"
    r"|TextLabel|ActionButton|Chip|Toggle|ChoiceCard|QLabel|QPushButton|QCheckBox|QRadioButton|QAction)$"
)
KEYED = {"Choice": 1, "RailItem": 2, "addTab": 1}
"""What carries a key or a widget before its words."""
TRANSLATES = frozenset({"tr", "translate"})
PASSES_ON = frozenset({"format", "format_map", "replace", "strip", "rstrip", "capitalize", "upper", "lower"})
LETTERS = re.compile(r"[^\W\d_]")


def untranslated(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and text of each literal with letters that is handed to something that shows it."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = _called(node)
        if not SHOWS.match(name) and name not in KEYED:
            continue
        shown = [
            *node.args[KEYED.get(name, 0) :],
            *(word.value for word in node.keywords if word.arg in ("text", "title", "name", None)),
        ]
        for argument in shown:
            for text in _literals(argument):
                if LETTERS.search(text) and text not in OWN_NAMES:
                    yield node.lineno, text


def _called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _literals(node: ast.AST) -> Iterator[str]:
    """The literals that can become part of the value of an expression."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr() | ast.Tuple() | ast.List():
            for part in node.values if isinstance(node, ast.JoinedStr) else node.elts:
                yield from _literals(part)
        case ast.FormattedValue():
            yield from _literals(node.value)
        case ast.BinOp():
            yield from _literals(node.left)
            yield from _literals(node.right)
        case ast.BoolOp():
            for part in node.values:
                yield from _literals(part)
        case ast.IfExp():
            yield from _literals(node.body)
            yield from _literals(node.orelse)
        case ast.Call(func=ast.Attribute() as called) if called.attr in PASSES_ON:
            yield from _literals(called.value)
        case ast.Call(func=ast.Attribute() as called) if called.attr == "join":
            yield from _literals(called.value)
            for part in node.args:
                yield from _literals(part)


def untranslated_in_ui() -> list[str]:
    return [
        f"{path.name}:{line}: {text!r}"
        for path in page_files()
        for line, text in untranslated(ast.parse(path.read_text(encoding="utf-8")))
    ]


def broken_tr_calls(tree: ast.AST) -> Iterator[int]:
    """tr() with anything but one literal: lupdate cannot read it, so that it is never translated."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
            whole = bool(node.args) and isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str)
            if not whole:
                yield node.lineno


class Marks(QTranslator):
    """A language that says everything in its source, between marks."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"«{source}»"

    def isEmpty(self) -> bool:
        return False


def shown_texts(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """All that a page says to eye and screen reader."""
    for widget in everything(root):
        for name in ("text", "placeholderText", "title", "currentText", "accessibleName", "accessibleDescription", "toolTip"):
            asked = getattr(widget, name, None)
            text = asked() if callable(asked) else ""
            if isinstance(text, str) and text:
                yield widget, text


def outside_marks(text: str) -> str:
    """What is left when all that came through tr() is taken away; marks may lie in marks."""
    before = None
    while before != text:
        before, text = text, re.sub(r"«[^«»]*»", " ", text)
    return text


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", text))


def sample_texts() -> frozenset[str]:
    """Every text in the samples: names and words of their families."""
    return frozenset(
        node.value
        for path in sorted(TESTS_OF_UI.glob("samples_*.py"))
        for node in ast.walk(ast.parse(Path(path).read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def content_texts() -> frozenset[str]:
    """What has its languages in files of its own: the hotlines, which need no translation at hand, groups of apps, and reading."""
    lines = [text.in_language(language) for line in helplines() for text in (line.name, line.about) for language in LANGUAGES]
    abroad = [line.abroad.in_language(language) for line in helplines() if line.abroad for language in LANGUAGES]
    groups = [name for language in LANGUAGES for name in group_names(language).values()]
    readings = [one.text(language) for language in LANGUAGES for one in load_presets().reading]
    return frozenset([*lines, *abroad, *groups, *readings])


@cache
def lesson_texts() -> frozenset[str]:
    """Every line of every lesson, whole: its words excuse no other text."""
    found: set[str] = set()
    shelf = catalogue()
    for head in shelf.heads:
        found.update(head.titles.values(), head.abouts.values())
        for words in shelf.opened(head.id).words.values():
            for page in (*words.pages.values(), *words.questions.values()):
                found.update((page.heading, page.say, *page.text, *(bubble.text for bubble in page.bubbles)))
                found.update(text for saying in page.sayings.values() for text in (saying.text, saying.why))
    return frozenset(found - {""})


SHORT_LINE = 12
"""A shorter line of a lesson excuses a text only as the whole of it: it could stand by chance in any other."""


@cache
def long_lesson_texts() -> tuple[str, ...]:
    return tuple(sorted((line for line in lesson_texts() if len(line) >= SHORT_LINE), key=len, reverse=True))


def without_lessons(text: str) -> str:
    """What is left of a text when whole lines of lessons are taken out; a page may put several together."""
    for part in {text, *re.split(r"[«»\n]| – ", text)}:
        if part.strip() in lesson_texts():
            text = text.replace(part, " ")
    for line in long_lesson_texts():
        if line in text:
            text = text.replace(line, " ")
    return text


def unmarked(root: QWidget) -> list[str]:
    """Texts with a word that neither came through tr() nor out of the samples."""
    whole = sample_texts()
    # A key of the samples ("daily", "c1") may be a name as a whole, but its words excuse no other text.
    told = {text for text in whole if not re.fullmatch(r"[a-z0-9_.:-]*", text)} | content_texts() | OWN_NAMES
    allowed = {word for text in told for word in _words(text)}
    faults = []
    for widget, text in shown_texts(root):
        strange = set() if text in whole else _words(without_lessons(outside_marks(text))) - allowed
        if strange:
            faults.append(f"without tr(): {sorted(strange)} in {type(widget).__name__} {text[:80]!r}")
    return faults
