"""Words about photo consents for parents, on the page and on paper: how a line stands, who said what, what the law asks.
Must not decide anything, nor claim more of the law than it says."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.model.consents import Reply, State
from app.wire.messages import ConsentIs
from ui.language import date_of, whole_date
from ui.theme import Icon
from ui.widgets.card import Tint

LOOK = {
    State.ASKED: (Tint.SUN, Icon.HOURGLASS),
    State.TALK: (Tint.SUN, Icon.CHAT_CIRCLE_DOTS),
    State.REFUSED: (Tint.SEA, Icon.HAND_WAVING),
    State.IN_FORCE: (Tint.LEAF, Icon.CHECK_CIRCLE),
    State.WITHDRAWN: (Tint.GROUND, Icon.ARROW_COUNTER_CLOCKWISE),
    State.LAPSED: (Tint.GROUND, Icon.CALENDAR_BLANK),
    State.USED: (Tint.GROUND, Icon.CHECK),
}


class ConsentWords(QObject):
    def law(self) -> str:
        return self.tr(
            "Our safe habit, and the law's: publishing the private life of a child from 7 on needs two yeses, a parent's "
            "and the child's own (Law 91/2025 on personal data, article 24; Decree 56/2017, article 36). Silence is not a yes."
        )

    def state(self, state: State) -> str:
        return {
            State.ASKED: self.tr("waits for the child's yes"),
            State.TALK: self.tr("to be talked about"),
            State.REFUSED: self.tr("the child said no"),
            State.IN_FORCE: self.tr("in force"),
            State.WITHDRAWN: self.tr("taken back"),
            State.LAPSED: self.tr("over by its date"),
            State.USED: self.tr("used, over"),
        }[state]

    def facts(self, line: ConsentIs) -> tuple[str, ...]:
        """Who, for what, where, until when: a line each."""
        entry = line.consent.entry
        return (
            self.tr("Who may use it: {text}").format(text=entry.who),
            self.tr("For what: {text}").format(text=entry.what_for),
            self.tr("Where: {text}").format(text=entry.place),
            self.tr("For one time")
            if entry.until is None
            else self.tr("Until {day}, that day included").format(day=whole_date(entry.until)),
        )

    def stands(self, line: ConsentIs, child: str) -> str:
        """How it stands, in a sentence that says why."""
        consent = line.consent
        adult = consent.written_by or self.tr("An adult")
        when = date_of(consent.replied_at)
        if line.state is State.ASKED:
            return self.tr("Not in force: {child} has not said yes yet.").format(child=child)
        if line.state is State.TALK:
            return self.tr(
                "Not in force: {child} would like to talk about it first. To begin: “What do you not like about it? "
                "We can choose another picture, or none.”"
            ).format(child=child)
        if line.state is State.REFUSED:
            return self.tr("Not in force: {child} said no on {day}. A no needs no reason.").format(child=child, day=when)
        if line.state is State.IN_FORCE:
            if consent.reply is Reply.YES:
                return self.tr("Both said yes: {adult}, and {child} on {day}.").format(adult=adult, child=child, day=when)
            return self.tr(
                "{adult} said yes. {child} is under 7 and was not asked; a no of the child counts all the same."
            ).format(adult=adult, child=child)
        if line.state is State.WITHDRAWN:
            by = child if consent.withdrawn_by_child else consent.withdrawn_by or self.tr("An adult")
            return self.tr("{who} took it back on {day}.").format(who=by, day=date_of(consent.withdrawn_at))
        if line.state is State.USED:
            return self.tr("It was for one time, and was used on {day}.").format(day=date_of(consent.used_at))
        return self.tr("Its last day was {day}.").format(
            day="" if consent.entry.until is None else whole_date(consent.entry.until)
        )

    def written(self, line: ConsentIs) -> str:
        adult = line.consent.written_by or self.tr("An adult")
        return self.tr("Written down by {adult} on {day}").format(adult=adult, day=date_of(line.consent.written_at))
