"""Lessons joined to the files, the guard, the voice and the printer's page.
Must not stop a lesson for anything: where nobody keeps how far the child is, it just is not kept."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from app.content.file_table import FileProblems
from app.content.lessons.catalogue import Catalogue, catalogue
from app.model.learning import Progress, finished, reviewed
from app.model.lessons import Band, Lesson, Tool
from app.model.problem import Problem, ProblemError
from app.platform.desktop import desktop_for_this_pc
from app.platform.desktop.speech import Speech, speech_for_this_pc
from app.wire.messages import (
    ChildStatus,
    FinishLesson,
    ForgetLessons,
    Lessons,
    LessonsAre,
    ReachLesson,
    Result,
    ReviewLesson,
    ShareLessons,
)
from ui.child.lessons.list_state import HomeLessons, home_lessons, list_state
from ui.child.lessons.read_aloud import ReadAloud
from ui.child.lessons.walk import Walk, begun, begun_review
from ui.language import Language
from ui.link import Link
from ui.worded import worded

if TYPE_CHECKING:
    from ui.child.lessons.done_page import DonePage
    from ui.child.lessons.lesson_page import LessonPage
    from ui.child.lessons.list_page import LessonsPage


IDLE_MS = 1000


def own_folders() -> tuple[Path, ...]:
    return tuple(Path(folder) for folder in desktop_for_this_pc().lesson_folders())


class LessonsJoined(QObject):
    """`page_opened(page, alone)`: this page is to be shown, a lesson without the rail.
    `tools`: what the pages may lead to. `with_back`: the list has a button out of it, which tells `left`."""

    page_opened = Signal(object, bool)
    home_changed = Signal(object)  # HomeLessons
    tool_asked = Signal(object)  # Tool
    help_asked = Signal()
    tell_asked = Signal()
    left = Signal()
    gone = Signal()  # another child is here: nothing of the lesson that was open stays on the screen

    def __init__(
        self,
        link: Link,
        language: Language,
        parent: QObject | None = None,
        *,
        folders: Callable[[], Sequence[Path]] = own_folders,
        speech: Callable[[], Speech] = speech_for_this_pc,
        documents: Path | None = None,
        tools: Collection[Tool] = tuple(Tool),
        with_back: bool = False,
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._language = language
        self._folders = folders
        self._documents = documents
        self._tools, self._with_back = tools, with_back
        self._catalogue: Catalogue | None = None
        self._child: ChildStatus | None = None
        self._progress: dict[str, Progress] = {}
        self._shared = False
        self._kept = False  # somebody remembers
        self._asked = False
        self._told_unkept = False
        self._others = False
        self._lesson: Lesson | None = None
        self.ready = False
        self._list: LessonsPage | None = None
        self._page: LessonPage | None = None
        self._done: DonePage | None = None
        self._voice = ReadAloud(speech, self)
        self._voice.no_voice.connect(self._no_voice)
        self._voice.failed.connect(self._voice_failed)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._get_ready)
        self._idle.start()
        language.changed.connect(self._spoke)
        application = QCoreApplication.instance()
        if application is not None:
            # A voice is a program of its own, which would read on.
            application.aboutToQuit.connect(self.close)

    # ---- what others tell ----

    def child_is(self, child: ChildStatus | None) -> None:
        """Who uses this session. Another child sees nothing of the one before."""
        before = self._child.id if self._child is not None else None
        rested = self._child is not None and not self._child.verdict.allowed
        self._child = child
        if (child.id if child is not None else None) == before and (self._asked or child is None):
            if rested and child is not None and child.verdict.allowed:
                self.look_again()  # lessons may have gone on over the cover
            return
        self._progress, self._shared, self._kept, self._told_unkept, self._lesson = {}, False, False, False, None
        self._voice.quiet()
        self._asked = child is not None
        if before is not None and (child is None or child.id != before):
            self.gone.emit()
        if child is not None:
            self._link.ask(Lessons(), partial(self._took, child.id), self._not_told)
        self._show_list()

    def open_list(self) -> None:
        if self._list is None:
            # Each page with its parts only when it is opened: home needs none of them.
            from ui.child.lessons.covers import Covers
            from ui.child.lessons.list_page import LessonsPage

            page = LessonsPage(with_back=self._with_back)
            page.left.connect(self.left)
            page.lesson_chosen.connect(self.open_lesson)
            page.review_chosen.connect(self.open_review)
            page.others_wanted.connect(self._show_others)
            page.share_wanted.connect(self._share)
            page.forget_wanted.connect(self._forget)
            covers = Covers(self._known, page)
            page.cover_wanted.connect(covers.want)
            covers.found.connect(page.show_cover)
            page.help_asked.connect(self.help_asked)
            page.tell_asked.connect(self._tell)
            self._list = page
        self._voice.quiet()
        self._show_list()
        self.page_opened.emit(self._list, False)

    def focus_list(self) -> None:
        """For the keyboard, where no rail keeps it."""
        if self._list is not None:
            self._list.focus_lesson(None)

    def open_lesson(self, id: str) -> None:
        lesson = self._opened(id)
        if lesson is None:
            return
        progress = self._progress.get(id)
        self._open(begun(lesson, progress.path if progress is not None else ()))

    def open_review(self, id: str) -> None:
        lesson = self._opened(id)
        if lesson is not None:
            self._open(begun_review(lesson))

    def _tell(self) -> None:
        self._voice.quiet()
        self.tell_asked.emit()

    def quiet(self) -> None:
        """Another page is open: nobody reads on."""
        self._voice.quiet()

    def close(self) -> None:
        self._voice.close()

    def _get_ready(self) -> None:
        """What the first lesson needs is loaded while a child still looks at home, so that its click is answered at once."""
        import app.content.lessons.reading  # noqa: F401
        import ui.child.lessons.lesson_page  # noqa: F401

        self.ready = True

    # ---- pages ----

    def _known(self) -> Catalogue:
        if self._catalogue is None:
            self._catalogue = catalogue(self._folders())
        return self._catalogue

    def _opened(self, id: str) -> Lesson | None:
        """None: it is damaged; the list leaves it out from now on and says so."""
        try:
            lesson = self._known().opened(id)
        except (FileProblems, KeyError):
            self._catalogue = self._known().without(id)
            self.open_list()
            return None
        self._lesson = lesson
        return lesson

    def _open(self, walk: Walk) -> None:
        if self._page is None:
            from ui.child.lessons.lesson_page import LessonPage

            page = LessonPage(tools=self._tools)
            page.left.connect(self._leave)
            page.walked.connect(self._walked)
            page.finished.connect(self._finished)
            page.tool_asked.connect(self.tool_asked)
            page.read_asked.connect(self._read)
            page.quiet_asked.connect(self._voice.quiet)
            page.help_asked.connect(self.help_asked)
            page.tell_asked.connect(self._tell)
            self._voice.reading.connect(page.show_reading)
            self._page = page
        self.page_opened.emit(self._page, True)
        self._page.open(walk, self._language.code)
        if not walk.review:
            self._walked(walk)

    def _leave(self) -> None:
        lesson = self._lesson.id if self._lesson is not None else None
        self.open_list()
        if self._list is not None:
            self._list.focus_lesson(lesson)

    def _show_list(self) -> None:
        """What stands on the shelf and on home."""
        band = self._band()
        today = date.fromisoformat(self._child.day) if self._child is not None else None
        if self._list is not None:
            known = self._known()
            state = list_state(
                known.heads,
                self._progress,
                band,
                today,
                others=self._others,
                shared=self._shared,
                kept=self._kept,
                left_out=len(known.problems),
            )
            self._list.show_state(state, self._language.code)
        if self._child is not None and (self._kept or not self._asked):
            self.home_changed.emit(home_lessons(self._known().heads, self._progress, band, today))
        else:
            self.home_changed.emit(HomeLessons())

    def _band(self) -> Band:
        return Band.SMALL if self._child is None or self._child.band == "6-10" else Band.BIG

    def _spoke(self, code: str) -> None:
        self._voice.quiet()
        for page in (self._page, self._done):
            if page is not None:
                page.speak(code)
        if self._list is not None:
            self._show_list()

    def _show_others(self, on: bool) -> None:
        self._others = on
        self._show_list()

    # ---- how far ----

    def _took(self, child: str, result: Result) -> None:
        if isinstance(result, LessonsAre) and self._child is not None and self._child.id == child:
            self._progress = {progress.lesson: progress for progress in result.progress}
            self._shared, self._kept = result.shared, True
            self._show_list()

    def _not_told(self, _problem: Problem) -> None:
        self._kept, self._asked = False, False
        self._show_list()

    def _walked(self, walk: Walk) -> None:
        if walk.review:
            return
        lesson = walk.lesson
        before = self._progress.get(lesson.id, Progress(lesson.id, lesson.strand))
        path = walk.path
        self._progress[lesson.id] = Progress(lesson.id, lesson.strand, path, before.done_on, before.reviewed_on)
        if self._asks():
            self._link.ask(ReachLesson(lesson.id, lesson.strand, path), None, self._not_kept)
        else:
            self._tell_unkept()

    def _finished(self, walk: Walk) -> None:
        lesson, today = walk.lesson, date.fromisoformat(self._child.day) if self._child is not None else date.today()
        before = self._progress.get(lesson.id, Progress(lesson.id, lesson.strand))
        self._progress[lesson.id] = reviewed(before, today) if walk.review else finished(before, today)
        if self._asks():
            done = ReviewLesson(lesson.id) if walk.review else FinishLesson(lesson.id, lesson.strand)
            self._link.ask(done, None, self._not_kept)
        self._show_list()
        if self._done is None:
            from ui.child.lessons.done_page import DonePage

            page = DonePage()
            page.left.connect(self._leave)
            page.again_asked.connect(self._again)
            page.certificate_asked.connect(self._certificate)
            page.help_asked.connect(self.help_asked)
            page.tell_asked.connect(self._tell)
            self._done = page
        self.page_opened.emit(self._done, True)
        self._done.show_done(walk, self._language.code, self._kept)

    def _again(self, id: str) -> None:
        lesson = self._opened(id)
        if lesson is not None:
            self._open(begun(lesson))

    def _asks(self) -> bool:
        return self._child is not None and self._kept

    def _not_kept(self, _problem: Problem) -> None:
        """The way as a whole goes with the next page: nothing is lost by one that was not taken."""
        self._tell_unkept()

    def _tell_unkept(self) -> None:
        if self._page is not None and not self._told_unkept:
            self._told_unkept = True
            self._page.show_note(
                self.tr("The page where you stop is not remembered now"), self.tr("The lesson goes on all the same.")
            )

    def _share(self, on: bool) -> None:
        self._link.ask(ShareLessons(on), None, self._not_shared)
        self._shared = on

    def _not_shared(self, _problem: Problem) -> None:
        self.look_again()

    def _forget(self) -> None:
        self._link.ask(ForgetLessons(), self._forgotten, self._not_shared)

    def _forgotten(self, _result: Result) -> None:
        self.look_again()

    def look_again(self) -> None:
        """How far the child is may have changed elsewhere."""
        if self._child is not None:
            self._link.ask(Lessons(), partial(self._took, self._child.id), self._not_told)

    # ---- voice and paper ----

    def _read(self, text: str) -> None:
        self._voice.read(text, self._language.code)

    def _no_voice(self, language: str) -> None:
        if self._page is not None:
            self._page.show_note(
                self.tr("This PC has no Vietnamese voice") if language == "vi" else self.tr("This PC has no English voice"),
                self.tr("An adult can add one in the settings of the PC. You can read it yourself, or together with somebody."),
            )

    def _voice_failed(self) -> None:
        if self._page is not None:
            self._page.show_note(
                self.tr("The voice does not work just now"), self.tr("You can read it yourself, or together with somebody.")
            )

    def _certificate(self, id: str) -> None:
        from ui.child.lessons.certificate import Certificate, CertificateWriter, documents

        if self._lesson is None or self._done is None:
            return
        words = self._lesson.words.get(self._language.code) or next(iter(self._lesson.words.values()))
        progress = self._progress.get(id)
        day = progress.done_on if progress is not None and progress.done_on is not None else date.today()
        nickname = self._child.nickname if self._child is not None else ""
        try:
            path = CertificateWriter(self).write(Certificate(nickname, words.title, day), self._documents or documents())
        except ProblemError as error:
            self._done.show_not_saved(*worded(error.problem))
            return
        self._done.show_saved(path)
