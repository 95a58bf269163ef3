"""The one bar above a child's page: the guard is away, something was refused, the part for adults has closed.
Must not hold anything of help or of Tell: it is seen by whoever looks over a shoulder."""

from __future__ import annotations

from app.model.problem import Problem
from ui.link import LinkState
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.worded import worded


class ChildNotices(NoticeBar):
    def __init__(self) -> None:
        super().__init__()
        self.closed.connect(self.hide)
        self.hide()

    def show_problem(self, problem: Problem) -> None:
        what, following = worded(problem)
        self.show_notice(NoticeKind.WARNING, what, following, close=self.tr("Close"))
        self.show()

    def show_parents_rested(self) -> None:
        """An adult comes back to another page than the one that was left: the reason stands there until it is closed."""
        self.show_notice(
            NoticeKind.NOTE,
            self.tr("The part for adults has closed by itself"),
            self.tr("It does so after five minutes without use."),
            close=self.tr("Close"),
        )
        self.show()

    def show_link(self, state: LinkState) -> None:
        if state is LinkState.READY:
            self.hide()
            return
        self.show_notice(NoticeKind.AWAY, *self._away(state))
        self.show()

    def _away(self, state: LinkState) -> tuple[str, str]:
        if state is LinkState.AWAY:
            return (
                self.tr("The lighthouse keeper is away"),
                self.tr("Time is not measured now. The keeper comes back by itself. Help is always open."),
            )
        if state is LinkState.SLOW:
            return self.tr("The lighthouse keeper does not answer"), self.tr("The keeper may be busy. Help is always open.")
        return (
            self.tr("The lighthouse keeper and this window are of different versions"),
            self.tr("Please ask an adult to start this PC again. Help is always open."),
        )
