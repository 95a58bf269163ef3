"""Both languages are whole: nothing unfinished, nothing missing, nothing shown that did not come through tr().
The .ts files are read as they are; nothing here writes them."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from app.content.places import resources_dir, translations_dir
from tests.ui.audit.found import in_turn, page_files, sample_pages
from tests.ui.audit.seen import layer
from tests.ui.audit.spoken import (
    OWN_NAMES,
    Marks,
    broken_tr_calls,
    outside_marks,
    shown_texts,
    unmarked,
    untranslated,
    untranslated_in_ui,
)
from tests.ui.audit.stage import Setting, Stage, Window, settle
from ui.language import LANGUAGES
from ui.page_base import PageMaker
from ui.theme import Mode

ROOT = Path(__file__).parents[2]
SAME_IN_BOTH = OWN_NAMES | {"OK", "PIN", "Video", "PIN: ", "{name}", "111", "113", "115"}
"""What Vietnamese writes as English does, beside texts without a word of their own."""
LONG = 15
"""From so many letters on a Vietnamese text has a diacritic somewhere."""
PLACES = re.compile(r"\{[^{}]*\}|%n|%\d|%[A-Z]\w*")


class Message(NamedTuple):
    context: str
    source: str
    comment: str
    plural: bool
    forms: tuple[str, ...]
    state: str

    @property
    def key(self) -> tuple[str, str, str, bool]:
        return self.context, self.source, self.comment, self.plural


def messages(path: Path) -> list[Message]:
    found = []
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            made = message.find("translation")
            assert made is not None
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in made.findall("numerusform")] if plural else [made.text or ""]
            found.append(
                Message(
                    context.findtext("name") or "",
                    message.findtext("source") or "",
                    message.findtext("comment") or "",
                    plural,
                    tuple(forms),
                    made.get("type", ""),
                )
            )
    return found


def of(language: str) -> list[Message]:
    return messages(translations_dir() / f"haidang_{language}.ts")


def listed(found: list[str]) -> str:
    return "\n".join([f"{len(found)}:", *found[:60]])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_unfinished_or_empty(language: str) -> None:
    forms = {"vi": 1, "en": 2}[language]
    missing = [
        f"{message.context}: {message.source!r} {message.state}"
        for message in of(language)
        if message.state or not all(message.forms) or len(message.forms) != (forms if message.plural else 1)
    ]
    assert not missing, listed(missing)


def test_both_languages_have_the_same_messages() -> None:
    here, there = ({message.key for message in of(language)} for language in LANGUAGES)
    assert not here ^ there, listed([str(key) for key in sorted(here ^ there)])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_hold_what_the_sources_say(language: str, tmp_path: Path) -> None:
    kept = translations_dir() / f"haidang_{language}.ts"
    copy = tmp_path / kept.name
    shutil.copy(kept, copy)
    sources = [str(path) for folder in ("app", "ui") for path in sorted((ROOT / folder).rglob("*.py"))]
    (tmp_path / "sources").write_text("\n".join(sources), encoding="utf-8")
    lupdate = str(Path(sys.executable).parent / "pyside6-lupdate")
    command = [lupdate, "-locations", "none", "-no-obsolete", f"@{tmp_path / 'sources'}", "-ts", str(copy)]
    subprocess.run(command, check=True, capture_output=True)
    before, after = ({message.key for message in messages(path)} for path in (kept, copy))
    gone, new = sorted(before - after), sorted(after - before)
    assert before == after, listed([*(f"new: {key}" for key in new), *(f"gone: {key}" for key in gone)])


def places(text: str) -> Counter[str]:
    return Counter(PLACES.findall(text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_of_the_source_is_in_the_translation(language: str) -> None:
    wrong = []
    for message in of(language):
        for form in message.forms:
            here, there = places(message.source), places(form)
            if message.plural:
                # "One day" may leave the number out.
                here, there = (
                    Counter({place: count for place, count in some.items() if place != "%n"}) for some in (here, there)
                )
            # A place may be said twice, never dropped or invented.
            if form and set(here) != set(there):
                wrong.append(f"{message.context}: {message.source!r} -> {form!r}")
    assert not wrong, listed(wrong)


def bare(text: str) -> str:
    """Only the words that are the translator's."""
    return PLACES.sub(" ", text)


def letters(text: str) -> int:
    return sum(1 for sign in text if sign.isalpha())


def has_diacritic(text: str) -> bool:
    return any(sign in "đĐ" or len(unicodedata.normalize("NFD", sign)) > 1 for sign in text)


def is_technical(text: str) -> bool:
    """A command, a key of a file, a file's name: the same in every language."""
    return letters(bare(text)) < 2 or bool(re.fullmatch(r"[A-Z_|]+|[\w./-]*[./_][\w./-]*", text.strip()))


def test_vietnamese_is_not_left_in_english() -> None:
    same = [
        f"{message.context}: {message.source!r}"
        for message in of("vi")
        if message.source in message.forms and message.source not in SAME_IN_BOTH and not is_technical(message.source)
    ]
    assert not same, listed(same)


def test_a_long_vietnamese_text_has_diacritics() -> None:
    plain = [
        f"{message.context}: {form!r}"
        for message in of("vi")
        for form in message.forms
        if letters(bare(form)) >= LONG and not has_diacritic(bare(form)) and not is_technical(form)
    ]
    assert not plain, listed(plain)


def test_vietnamese_is_kept_in_composed_letters() -> None:
    loose = [message.source for message in of("vi") for form in message.forms if unicodedata.normalize("NFC", form) != form]
    assert not loose, listed(loose)


def test_vietnamese_sets_the_tone_mark_in_one_way() -> None:
    """ "xóa", "khỏe", "tùy": two ways of writing them are taught, and a page that mixes them looks careless."""
    other = re.compile(r"(?<![qQ])(?:o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ])(?!\w)", re.IGNORECASE)
    files = [translations_dir() / "haidang_vi.ts", *(resources_dir() / "lessons").glob("*/vi.md")]
    assert len(files) > 40
    found = {path.parent.name: other.findall(path.read_text(encoding="utf-8")) for path in files}
    assert {name: words for name, words in found.items() if words} == {}


def test_no_text_is_handed_to_the_screen_without_tr() -> None:
    found = untranslated_in_ui()
    assert not found, listed(found)


def test_tr_takes_one_literal() -> None:
    broken = [
        f"{path.name}:{line}" for path in page_files() for line in broken_tr_calls(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not broken, listed(broken)


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ('label.set_text("Hello")', ["Hello"]),
        ('label.set_text(f"{count} minutes")', [" minutes"]),
        ('label.setText("yes" if on else self.tr("no"))', ["yes"]),
        ('TextLabel(TextRole.BODY, text="Hello")', ["Hello"]),
        ('Choice("key", "Words")', ["Words"]),
        ('label.set_text(self.tr("Hello {name}").format(name=name))', []),
        ('label.set_text(f"{hour}:{minute}")', []),
        ('label.set_text("{name} said".format(name=name))', ["{name} said"]),
    ],
)
def test_the_search_finds_what_is_not_translated(source: str, texts: list[str]) -> None:
    assert [text for _line, text in untranslated(ast.parse(source))] == texts


def test_marks_in_marks_are_taken_away_whole() -> None:
    assert outside_marks("«{a} of «b»» Bin").split() == ["Bin"]


@pytest.fixture(scope="module")
def stage(qapp: QApplication) -> Iterator[Stage]:
    made = Stage(qapp)
    yield made
    made.end()


@pytest.fixture
def marks(stage: Stage, qapp: QApplication) -> Iterator[Marks]:
    stage.speak("en")
    made = Marks(qapp)
    QCoreApplication.installTranslator(made)
    yield made
    QCoreApplication.removeTranslator(made)
    made.deleteLater()
    settle()


AT = {language: Setting(language, Mode.LIGHT, 1366, 768) for language in LANGUAGES}


each_page = pytest.mark.parametrize("maker", in_turn(sample_pages(), 0))


@each_page
def test_every_text_of_a_page_came_through_tr(stage: Stage, marks: Marks, maker: PageMaker) -> None:
    with stage.shown(maker, AT["en"]) as window:
        found = unmarked(window)
    assert not found, listed(found)


def texts_of_the_page(window: Window) -> list[str]:
    """A sheet is worded when it is opened; nothing changes the language while one is."""
    return [text for widget, text in shown_texts(window) if layer(widget) is None]


OPENED_WITH_A_LESSON = ("lesson", "child-home-lesson", "timeup-lesson")
"""Words of a lesson come from its files, and the joiner opens those of the other language: tests/ui/child/test_lessons_joined.py."""
worded_by_itself = pytest.mark.parametrize(
    "maker", in_turn([maker for maker in sample_pages() if not maker.name.startswith(OPENED_WITH_A_LESSON)], 1)
)


@worded_by_itself
def test_a_page_that_is_open_changes_its_language_whole(stage: Stage, maker: PageMaker) -> None:
    with stage.shown(maker, AT["en"]) as window:
        fresh = texts_of_the_page(window)
    with stage.shown(maker, AT["vi"]) as window:
        stage.speak("en")
        changed = texts_of_the_page(window)
    left = [f"{here!r} instead of {there!r}" for here, there in zip(changed, fresh, strict=False) if here != there]
    assert changed == fresh, listed(left or [f"{len(changed)} texts, not {len(fresh)}"])
