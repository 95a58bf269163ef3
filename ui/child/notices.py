"""The one bar above a child's page: the guard is away, something was refused, the part for adults has closed.
Must not hold anything of help or of Tell: it is seen by whoever looks over a shoulder."""

from __future__ import annotations

from pathlib import PurePath

from app.model.problem import Fact, Problem
from ui.link import AWAY, LinkState
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.worded import worded


class ChildNotices(NoticeBar):
    def __init__(self) -> None:
        super().__init__()
        self.closed.connect(self.hide)
        self.hide()

    def show_problem(self, problem: Problem) -> None:
        what, following = self._refused(problem) if problem.id == AWAY.id and problem.facts else worded(problem)
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

    def show_link(self, state: LinkState, away: Problem) -> None:
        """`away`: what is known of a guard that does not answer."""
        if state is LinkState.READY:
            self.hide()
            return
        self.show_notice(NoticeKind.AWAY, *self._away(state, away))
        self.show()

    def _away(self, state: LinkState, away: Problem) -> tuple[str, str]:
        if state is LinkState.AWAY and away.facts:
            return self._refused(away)
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

    def _refused(self, away: Problem) -> tuple[str, str]:
        """A guard that has said why it does not start does not come back before that is mended. How is no task for a child: it stands
        behind "For adults"."""
        what, _following = worded(Problem(away.id, {name: _end_of(value) for name, value in away.facts.items()}))
        return (
            self.tr("The lighthouse keeper cannot start, so time is not measured now"),
            f"{what} " + self.tr("Please show this to an adult."),
        )


def _end_of(fact: Fact) -> Fact:
    """A whole path has no place to break, and room only on a page for adults."""
    path = PurePath(fact) if isinstance(fact, str) else PurePath()
    return f"…/{path.name}" if len(path.parts) > 1 else fact
