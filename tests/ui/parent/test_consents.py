"""The parents' page of photo consents joined to a link: writing down, taking back, used, deleting, and the PDF."""

from __future__ import annotations

import re
import stat
import zlib
from datetime import date
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.model.people import Role
from app.model.problem import Problem
from app.wire.messages import (
    AddConsent,
    Consents,
    ConsentsAre,
    ConsentsChanged,
    DeleteConsent,
    Done,
    UseConsent,
    WithdrawConsent,
)
from tests.ui.fake_link import FakeLink
from tests.ui.hands import press, said
from tests.ui.parent.test_contacts import needs_of, window
from tests.ui.samples_consents import (
    ALL,
    ASKED,
    BIN,
    CHILDREN,
    IN_FORCE,
    LAPSED,
    LITTLE,
    REFUSED,
    TAKEN_BACK,
    TALK,
    TODAY,
    USED,
    a_line,
)
from tests.ui.statuses import a_child, a_status
from ui.language import Language
from ui.parent.consent_words import ConsentWords
from ui.parent.consents_file import RegisterWriter
from ui.parent.consents_joined import ConsentsJoined
from ui.parent.consents_state import consents_state, may_delete, may_use, may_withdraw
from ui.parent.pages_list import LATER_PAGES, PARENTS

BIN_HIMSELF, TI = a_child(), a_child(id="c2", nickname="Tí")


@pytest.fixture
def link() -> FakeLink:
    return FakeLink(status=msgspec.structs.replace(a_status(BIN_HIMSELF), children=(BIN_HIMSELF, TI), who=None))


@pytest.fixture
def joined(link: FakeLink, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> ConsentsJoined:
    root = QWidget()
    root.resize(1366, 768)
    qtbot.addWidget(root)
    made = ConsentsJoined(needs_of(link, root, qapp), lambda: (("documents", tmp_path),), lambda: TODAY)
    made.setParent(root)
    made.resize(1366, 768)
    root.show()
    made.show()
    qtbot.waitExposed(root)
    made.open_page()
    link.answer(ConsentsAre((ASKED,)), Consents)
    return made


def showing(joined: ConsentsJoined, link: FakeLink, *lines: object) -> None:
    link.pushed.emit(ConsentsChanged())
    link.answer(ConsentsAre(lines), Consents)  # type: ignore[arg-type]  # samples are lines


def test_a_line_without_the_childs_yes_never_reads_as_in_force(joined: ConsentsJoined, link: FakeLink, qtbot: QtBot) -> None:
    for line in (ASKED, TALK, REFUSED):
        showing(joined, link, line)
        assert "Not in force" in said(joined)
        assert "Both said yes" not in said(joined)
    showing(joined, link, IN_FORCE)
    assert "Both said yes: Mẹ Hương, and Bin on 24/11/2026." in said(joined)
    showing(joined, link, LITTLE)
    qtbot.waitUntil(lambda: "Tí is under 7 and was not asked" in said(joined))


def test_the_words_claim_no_more_than_the_law_says(joined: ConsentsJoined) -> None:
    text = said(joined)
    assert "Law 91/2025 on personal data, article 24; Decree 56/2017, article 36" in text
    assert "publishing the private life of a child from 7 on needs two yeses" in text


def test_a_consent_is_written_down_in_words_with_a_last_day(joined: ConsentsJoined, link: FakeLink) -> None:
    press(joined, "Write down a consent")
    sheet = joined.add_sheet
    for field, text in (
        (sheet.picture, "Ảnh lớp"),
        (sheet.who, "Cô Lan"),
        (sheet.what_for, "Bảng tin"),
        (sheet.place, "Trong lớp"),
    ):
        field.setText(text)
    sheet.child.choose("c2")
    sheet.day.setDate(QDate(2027, 5, 31))
    press(window(joined), "Keep, and ask the child")
    assert link.last(AddConsent).body == AddConsent("c2", "Ảnh lớp", "Cô Lan", "Bảng tin", "Trong lớp", date(2027, 5, 31))
    link.answer(Done(), AddConsent)
    assert not sheet.isVisible()
    assert isinstance(link.asked[-1].body, Consents)


def test_one_time_has_no_day_and_a_refusal_stays_in_the_sheet(joined: ConsentsJoined, link: FakeLink) -> None:
    press(joined, "Write down a consent")
    press(window(joined), "For one time")
    assert not joined.add_sheet.day.isVisible()
    press(window(joined), "Keep, and ask the child")
    assert link.last(AddConsent).body == AddConsent("c1", "", "", "", "", None)
    link.refuse(Problem("consent_incomplete", {"most": 200}), AddConsent)
    assert joined.add_sheet.isVisible()
    assert "Fill in which picture, who, for what and where" in said(window(joined))


def test_taking_back_says_that_the_picture_itself_is_to_be_asked_for(joined: ConsentsJoined, link: FakeLink) -> None:
    press(joined, "Take it back")
    assert "Please tell Cô Lan, lớp 3B as well" in said(window(joined))
    assert not [asked for asked in link.asked if isinstance(asked.body, WithdrawConsent)]
    joined.end_sheet.main.click()
    assert link.last(WithdrawConsent).body == WithdrawConsent("p1")


def test_one_time_is_marked_used_and_what_is_over_is_deleted_after_being_asked(joined: ConsentsJoined, link: FakeLink) -> None:
    showing(joined, link, IN_FORCE)
    press(joined, "It has been used")
    joined.end_sheet.main.click()
    assert link.last(UseConsent).body == UseConsent("p4")
    link.answer(Done(), UseConsent)
    link.answer(ConsentsAre((TAKEN_BACK,)), Consents)
    press(joined, "Delete")
    joined.end_sheet.main.click()
    assert link.last(DeleteConsent).body == DeleteConsent("p5")


def test_the_buttons_follow_from_how_a_line_stands() -> None:
    assert [may_withdraw(line) for line in (ASKED, TALK, REFUSED, IN_FORCE, LITTLE)] == [True] * 5
    assert [may_withdraw(line) for line in (TAKEN_BACK, USED, LAPSED)] == [False] * 3
    assert [may_use(line) for line in (IN_FORCE, LITTLE, ASKED, USED)] == [True, True, False, False]
    assert [may_delete(line) for line in (REFUSED, TAKEN_BACK, USED, LAPSED, ASKED, IN_FORCE)] == [True] * 4 + [False] * 2


def test_lines_stand_child_by_child_and_what_is_over_last() -> None:
    state = consents_state(ALL[::-1], CHILDREN)
    assert [(group.nickname, len(group.lines)) for group in state.groups] == [("Bin", len(BIN)), ("Tí", 1)]
    assert [line.consent.id for line in state.groups[0].lines[:4]] == ["p2", "p3", "p1", "p4"]
    assert consents_state((), CHILDREN).groups == ()


def test_nothing_is_held_once_the_page_is_left(joined: ConsentsJoined) -> None:
    joined.hide()
    joined.show()
    assert ASKED.consent.entry.picture not in said(joined)


def test_only_parents_find_the_page_in_the_rail() -> None:
    (entry,) = (page for page in LATER_PAGES if page.key == "consents")
    assert entry.roles == PARENTS
    assert Role.HELPER not in entry.roles


# ---- on paper ----


def test_the_pdf_is_saved_for_this_account_alone_and_overwrites_nothing(joined: ConsentsJoined, tmp_path: Path) -> None:
    for name in ("hai-dang-photo-consents.pdf", "hai-dang-photo-consents-2.pdf"):
        press(joined, "Save as PDF")
        press(window(joined), "Save")
        path = tmp_path / name
        assert path.read_bytes().startswith(b"%PDF-")
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_long_register_breaks_into_pages(qapp: QApplication) -> None:
    def pages(count: int) -> int:
        drawn = RegisterWriter().drawn(consents_state(tuple(a_line(f"p{n}") for n in range(count)), CHILDREN), TODAY)
        return len(re.findall(rb"/Type\s*/Page\b", drawn + b"".join(_streams(drawn))))

    assert pages(1) == 1
    assert pages(40) > 3


def _streams(pdf: bytes) -> list[bytes]:
    found = []
    for body in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            found.append(zlib.decompress(body))
        except zlib.error:
            continue
    return found


def test_the_paper_says_all_that_the_page_says_and_takes_no_markup_from_what_was_written(qapp: QApplication) -> None:
    language = Language()
    language.set("en")
    odd = a_line("p9", msgspec.structs.replace(ASKED.consent.entry, picture="<b>Ảnh & tên</b>"))
    page = RegisterWriter().page(consents_state((odd, *ALL), CHILDREN), TODAY)
    assert "&lt;b&gt;Ảnh &amp; tên&lt;/b&gt;" in page
    words = ConsentWords()
    for line in ALL:
        assert words.stands(line, dict(CHILDREN)[line.consent.child]).replace("'", "&#x27;") in page
    assert page.count("<hr/>") == len(ALL) + 1


def test_the_paper_is_in_the_language_of_the_screen(qapp: QApplication) -> None:
    language = Language()
    state = consents_state(ALL, CHILDREN)
    pages = {}
    for code in ("en", "vi"):
        language.set(code)
        pages[code] = RegisterWriter().page(state, TODAY)
    assert "As it stands on 24/11/2026" in pages["en"]
    assert "Tình trạng ngày 24/11/2026" in pages["vi"]
    for words in ("As it stands", "Photo consent", "Who may", "For what", "Both said"):
        assert words not in pages["vi"]
