"""The first run joined with the guard: keeps what was typed, asks the guard once for all of it, and shows the child its page.
Must not keep a PIN longer than the guard needs it, nor turn "I want to talk about it" into yes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.people import RecordedAnswer
from app.model.problem import Problem
from app.wire.messages import Doctor, DoctorIs, Family, FamilyIs, PresetIs, RecordedIs, Result, ShowPreset
from ui.child.recorded_state import recorded_state
from ui.language import Language
from ui.link import Link, LinkState
from ui.page_base import Speaking
from ui.protection_words import level_of, whys_of
from ui.setup.begin_pages import AboutPage, AccountsPage, LanguagePage
from ui.setup.end_pages import DonePage, RecoveryState, RecoveryWords, ShownPage
from ui.setup.keeping import Keeping
from ui.setup.people_pages import AdultsPage, ChildrenPage, first_fault
from ui.setup.preset_page import PresetPage
from ui.setup.preset_state import PresetState, readings_for
from ui.setup.recovery_file import documents, save_recovery_code
from ui.setup.setup_state import (
    Allowance,
    SetupDraft,
    Sharing,
    Step,
    adult_faults,
    allowance,
    child_faults,
    clean,
    likely_sharing,
    step_of_problem,
)
from ui.setup.showing import Showing
from ui.setup.wizard_words import ART, WizardWords
from ui.theme import Appearance, Audience
from ui.widgets.button import ButtonKind
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.wizard import WizardFrame
from ui.worded import worded

STEPS = tuple(Step)
NOT_BACK_FROM = (Step.LANGUAGE, Step.RECOVERY, Step.RECORDED, Step.DONE)
"""After the guard has kept the people, changes are made in Settings."""


class SetupWizard(Speaking):
    """The page that the child reads is dressed in the children's larger type. `this_year` and `folder`: None where the PC's own are meant."""

    finished = Signal()
    help_asked = Signal()

    def __init__(
        self,
        link: Link,
        appearance: Appearance,
        language: Language,
        *,
        this_year: int | None = None,
        folder: Callable[[], Path] = documents,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._language = language
        self._this_year = this_year or date.today().year
        self._folder = folder
        self._words = WizardWords(self)
        self._draft = SetupDraft(language=language.code)
        self._family: FamilyIs | None = None
        self._allowances: dict[str, Allowance] = {}
        self._step = Step.LANGUAGE
        self._at_child = 0
        self._tried: set[Step] = set()
        self._busy = False
        self._noted = False
        self._recovery = RecoveryState("")
        self._answered = False
        self._keeping = Keeping(link, self)
        self._keeping.kept.connect(self._people_kept)
        self._keeping.refused.connect(self._refused)
        self._keeping.rules_refused.connect(self._rules_refused)
        self._showing = Showing(link, self)
        self._showing.told.connect(self._child_told)

        self._notice = NoticeBar()
        self._notice.hide()
        self._frame = WizardFrame()
        self._frame.back_chosen.connect(self._back)
        self._frame.next_chosen.connect(self._on)
        self._frame.help_asked.connect(self.help_asked)
        self._language_page = LanguagePage()
        self._about = AboutPage()
        self._accounts = AccountsPage()
        self._adults = AdultsPage()
        self._children = ChildrenPage()
        self._preset = PresetPage()
        self._recovery_page = RecoveryWords()
        self._shown = ShownPage()
        self._done = DonePage()
        people = (self._accounts, self._adults, self._children, self._preset)
        pages: tuple[QWidget, ...] = (self._language_page, self._about, *people, self._recovery_page, self._shown, self._done)
        self._pages = dict(zip(STEPS, pages, strict=True))
        for page in self._pages.values():
            page.setParent(self)
            page.hide()
        appearance.dress(self._shown, Audience.CHILD_SMALL)
        self._language_page.language_chosen.connect(self._choose_language)
        self._accounts.sharing_chosen.connect(self._choose_sharing)
        self._adults.edited.connect(self._edit_adults)
        self._children.edited.connect(self._edit_children)
        self._preset.allowance_changed.connect(self._change_allowance)
        self._recovery_page.save_asked.connect(self._save_code)
        self._recovery_page.noted.connect(self._note_code)
        self._shown.answered.connect(self._answer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._notice)
        layout.addWidget(self._frame, 1)
        link.state_changed.connect(self._link_changed)
        self._go(Step.LANGUAGE)
        link.ask(Family(), self._took_family)

    # ---- what a page shows ----

    @property
    def step(self) -> Step:
        return self._step

    def retell(self) -> None:
        step = self._step
        nickname = self._nickname()
        title, subtitle = self._words.title(step, nickname, later=not self._showing.nickname)
        self._frame.show_step(STEPS.index(step) + 1, len(STEPS), self._words.place(step))
        self._frame.set_title(title, subtitle)
        self._frame.set_buttons(
            "" if step in NOT_BACK_FROM or self._busy else self._words.back(),
            self._words.on(step, answered=self._answered, busy=self._busy),
            self._words.help(),
        )
        self._frame.set_next_enabled(self._may_go_on())
        # What the child answers comes first; passing it by is a way out.
        later = step is Step.RECORDED and not self._answered
        self._frame.set_next_kind(ButtonKind.QUIET if later else ButtonKind.MAIN)
        if self._link.state is not LinkState.READY:
            self._notice.show_notice(NoticeKind.AWAY, *self._words.away(self._link.away))
            self._notice.show()

    def _nickname(self) -> str:
        if self._step is Step.RECORDED:
            return self._showing.nickname or clean(self._draft.children[0].nickname)
        return clean(self._draft.children[min(self._at_child, len(self._draft.children) - 1)].nickname)

    def _may_go_on(self) -> bool:
        if self._busy:
            return False
        return {
            Step.ACCOUNTS: self._draft.sharing is not None,
            Step.PRESET: self._link.state is LinkState.READY,
            Step.RECOVERY: self._noted,
        }.get(self._step, True)

    def _go(self, step: Step) -> None:
        self._step = step
        draft = self._draft
        accounts = () if self._family is None else tuple(account.name for account in self._family.accounts)
        if step is Step.LANGUAGE:
            self._language_page.show_state(draft)
        elif step is Step.ACCOUNTS:
            self._accounts.show_state(draft, accounts)
        elif step is Step.ADULTS:
            self._adults.show_state(draft.adults, accounts, draft.sharing)
        elif step is Step.CHILDREN:
            self._children.show_state(draft.children, accounts, draft.sharing, self._this_year)
        elif step is Step.RECOVERY:
            self._recovery_page.show_state(self._recovery)
        self._frame.show_art(ART[step])
        self._frame.show_page(self._pages[step])
        self.retell()

    def _show_faults(self) -> None:
        if Step.ADULTS in self._tried:
            self._adults.show_faults(adult_faults(self._draft))
        if Step.CHILDREN in self._tried:
            self._children.show_faults(child_faults(self._draft, self._this_year))

    def _go_to_fault(self) -> None:
        field = first_fault(self._pages[self._step])
        if field is not None:
            self._frame.scroll_to(field)
            field.editor.setFocus()

    def _tell(self, kind: NoticeKind, title: str, text: str) -> None:
        self._notice.show_notice(kind, title, text)
        self._notice.show()

    def _refused(self, problem: object) -> None:
        assert isinstance(problem, Problem)
        self._busy = False
        self._tell(NoticeKind.WARNING, *worded(problem))
        self._go(step_of_problem(problem, self._step))

    # ---- back and on ----

    def _back(self) -> None:
        self._notice.hide()
        if self._step is Step.PRESET and self._at_child > 0:
            self._at_child -= 1
            self._open_preset()
        elif self._step not in NOT_BACK_FROM:
            self._go(STEPS[STEPS.index(self._step) - 1])

    def _on(self) -> None:
        if not self._may_go_on():
            return
        self._notice.hide()
        if self._step in (Step.ADULTS, Step.CHILDREN):
            self._tried.add(self._step)
            self._show_faults()
            if adult_faults(self._draft) if self._step is Step.ADULTS else child_faults(self._draft, self._this_year):
                self._go_to_fault()
                return
        if self._step is Step.CHILDREN:
            self._leave_children()
        elif self._step is Step.PRESET:
            self._leave_preset()
        elif self._step is Step.RECOVERY:
            # Shown once: nothing of it stays in this program.
            self._recovery = RecoveryState("")
            self._recovery_page.show_state(self._recovery)
            self._begin_showing()
        elif self._step is Step.RECORDED:
            self._leave_recorded()
        elif self._step is Step.DONE:
            self.finished.emit()
        else:
            self._go(STEPS[STEPS.index(self._step) + 1])

    # ---- what was chosen and typed ----

    def _choose_language(self, code: str) -> None:
        self._draft = replace(self._draft, language=code)
        self._language.set(code)
        self._go(Step.LANGUAGE)

    def _choose_sharing(self, sharing: object) -> None:
        assert isinstance(sharing, Sharing)
        self._draft = replace(self._draft, sharing=sharing)
        self._go(Step.ACCOUNTS)

    def _edit_adults(self, adults: object) -> None:
        assert isinstance(adults, tuple)
        self._draft = replace(self._draft, adults=adults)
        self._show_faults()

    def _edit_children(self, children: object) -> None:
        assert isinstance(children, tuple)
        self._draft = replace(self._draft, children=children)
        self._show_faults()

    # ---- the suggestion ----

    def _leave_children(self) -> None:
        if adult_faults(self._draft):
            # A birth year may have made a PIN easy to guess.
            self._tried.add(Step.ADULTS)
            self._go(Step.ADULTS)
            self._show_faults()
            return
        self._at_child = 0
        self._open_preset()

    def _key(self) -> str:
        child = self._draft.children[self._at_child]
        return f"{clean(child.nickname)} {child.birth_year}"

    def _open_preset(self) -> None:
        known = self._allowances.get(self._key())
        if known is not None:
            self._show_preset(known)
            return
        child = self._draft.children[self._at_child]
        self._busy = True
        self.retell()
        self._link.ask(ShowPreset(clean(child.nickname), self._age()), self._took_preset, self._refused)

    def _age(self) -> int:
        return self._this_year - (self._draft.children[self._at_child].birth_year or self._this_year)

    def _took_preset(self, result: Result) -> None:
        self._busy = False
        if isinstance(result, PresetIs):
            self._show_preset(allowance(result.policy))

    def _show_preset(self, known: Allowance) -> None:
        self._allowances[self._key()] = known
        nickname = clean(self._draft.children[self._at_child].nickname)
        self._preset.show_state(PresetState(nickname, self._age(), known, *readings_for(self._age(), self._draft.language)))
        self._go(Step.PRESET)

    def _change_allowance(self, changed: object) -> None:
        assert isinstance(changed, Allowance)
        self._allowances[self._key()] = changed

    # ---- all of it or nothing ----

    def _leave_preset(self) -> None:
        if self._at_child + 1 < len(self._draft.children):
            self._at_child += 1
            self._open_preset()
            return
        self._busy = True
        self.retell()
        wanted = (self._allowances.get(f"{clean(child.nickname)} {child.birth_year}") for child in self._draft.children)
        you = "" if self._family is None else self._family.you
        self._keeping.begin(self._draft, you, tuple(one for one in wanted if one is not None))

    def _people_kept(self, code: str) -> None:
        self._busy = False
        self._draft = self._draft.without_pins()
        self._adults.show_state(self._draft.adults, (), None)
        self._recovery = RecoveryState(code)
        if code:
            self._go(Step.RECOVERY)
        else:
            self._begin_showing()

    def _rules_refused(self, problem: object) -> None:
        assert isinstance(problem, Problem)
        self._tell(NoticeKind.WARNING, *worded(problem))

    # ---- recovery code ----

    def _save_code(self) -> None:
        saved = save_recovery_code(self._folder(), self._recovery_page.file_text())
        self._recovery = replace(self._recovery, saved=saved, failed=saved is None)
        self._recovery_page.show_state(self._recovery)

    def _note_code(self, noted: bool) -> None:
        self._noted = noted
        self.retell()

    # ---- what is recorded, for the child ----

    def _begin_showing(self) -> None:
        self._shown.show_later(tuple(clean(child.nickname) for child in self._draft.children))
        self._answered = True
        self._go(Step.RECORDED)
        self._showing.begin(self._draft)

    def _child_told(self, told: object) -> None:
        assert isinstance(told, RecordedIs)
        self._answered = told.answer is not RecordedAnswer.NOT_SHOWN
        self._shown.show_now(recorded_state(told))
        self.retell()

    def _answer(self, answer: object) -> None:
        assert isinstance(answer, RecordedAnswer)
        self._showing.answer(answer)

    def _leave_recorded(self) -> None:
        if self._showing.next_child():
            self._answered = False
            self.retell()
            return
        self._go(Step.DONE)
        self._link.ask(Doctor(), self._took_doctor)

    # ---- the guard ----

    def _took_doctor(self, result: Result) -> None:
        if isinstance(result, DoctorIs):
            self._done.show_state(level_of(result.protection), whys_of(result.protection_why))

    def _took_family(self, result: Result) -> None:
        if isinstance(result, FamilyIs):
            self._family = result
            if self._draft.sharing is None:
                self._draft = replace(self._draft, sharing=likely_sharing(result))
            if self._step in (Step.ACCOUNTS, Step.ADULTS, Step.CHILDREN):
                self._go(self._step)

    def _link_changed(self, state: object) -> None:
        if state is LinkState.READY:
            self._notice.hide()
            if self._family is None:
                self._link.ask(Family(), self._took_family)
        elif self._busy:
            # The answer is lost; the guard keeps all of it or nothing, and what exists is left alone the second time.
            self._busy = False
        self.retell()
