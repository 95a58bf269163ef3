"""Words about a child's contacts for parents: where they met, what the child answered, how to begin a talk, what to write.
Must not decide anything, nor accuse."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from app.model.contacts import Answer, Contact, Met, Question, Said, State, Tick
from ui.theme import Icon
from ui.widgets.card import Tint

LOOK = {
    State.ASKED: (Tint.SUN, Icon.BELL),
    State.TALK: (Tint.SUN, Icon.CHAT_CIRCLE_DOTS),
    State.APPROVED: (Tint.LEAF, Icon.CHECK_CIRCLE),
    State.NOT_NOW: (Tint.SEA, Icon.HAND_WAVING),
    State.ENDED: (Tint.GROUND, Icon.DOOR_OPEN),
}


class ContactWords(QObject):
    def met(self, met: Met) -> str:
        return {
            Met.SCHOOL: self.tr("at school"),
            Met.NEIGHBOURS: self.tr("near home"),
            Met.FAMILY: self.tr("in the family"),
            Met.CLUB: self.tr("in a class or club"),
            Met.GAME: self.tr("in a game"),
            Met.SOCIAL: self.tr("through videos or a social network"),
            Met.GROUP: self.tr("in a chat group"),
            Met.ELSEWHERE: self.tr("somewhere else"),
        }[met]

    def question(self, question: Question) -> str:
        return {
            Question.KNOWN: self.tr("Known in real life"),
            Question.SECRET: self.tr("Asked the child to keep a secret"),
            Question.PICTURE: self.tr("Asked for a picture or video"),
            Question.MONEY: self.tr("Asked for money or promised some"),
            Question.MOVE: self.tr("Asked to go on in another app"),
            Question.MEET: self.tr("Asked to meet"),
        }[question]

    def tick(self, tick: Tick) -> str:
        return {Tick.YES: self.tr("yes"), Tick.NO: self.tr("no"), Tick.NOT_SURE: self.tr("not sure")}[tick]

    def starter(self, question: Question | None) -> str:
        """How to begin a talk; None: nothing worries."""
        if question is None:
            return self.tr("“Thank you for asking first. What do you like to do together?”")
        return {
            Question.KNOWN: self.tr("“How did you get to know each other? Shall we have a look at the profile together?”"),
            Question.SECRET: self.tr(
                "“Good that you told me about the secret. What should nobody know, and how does that feel?”"
            ),
            Question.PICTURE: self.tr("“You did right to tell. What did the person say when asking for a picture?”"),
            Question.MONEY: self.tr("“What was promised, or asked for? We can find out together whether it is true.”"),
            Question.MOVE: self.tr("“Why do you think this person wants to talk somewhere else?”"),
            Question.MEET: self.tr("“If you want to meet one day, we go together. What was the plan?”"),
        }[question]

    def state(self, state: State) -> str:
        return {
            State.ASKED: self.tr("waits for an answer"),
            State.TALK: self.tr("to be talked about"),
            State.APPROVED: self.tr("agreed"),
            State.NOT_NOW: self.tr("not now"),
            State.ENDED: self.tr("ended"),
        }[state]

    def answer(self, answer: Answer) -> str:
        return {
            Answer.APPROVE: self.tr("Yes"),
            Answer.TALK: self.tr("Let's talk"),
            Answer.NOT_NOW: self.tr("Not now"),
        }[answer]

    def suggestions(self, answer: Answer) -> tuple[str, ...]:
        """Ready words for the child, to be changed as one likes."""
        return {
            Answer.APPROVE: (
                self.tr("Yes. If anything feels odd, tell us at once. You will not be scolded."),
                self.tr("Yes, and thank you for asking first."),
            ),
            Answer.TALK: (
                self.tr("Thank you for asking. Let's look at it together tonight."),
                self.tr("Please don't answer yet. We'll talk after dinner. You have done nothing wrong."),
            ),
            Answer.NOT_NOW: (
                self.tr("Not now. You were right to ask first. We can look at it again later."),
                self.tr("Let's get to know the person together first, then ask again."),
            ),
        }[answer]

    def endings(self) -> tuple[str, ...]:
        return (
            self.tr("This account is not what it seems to be. It is not your fault; let's talk about it."),
            self.tr("We have talked about it together, and this is what we agreed."),
        )

    def said(self, said: Said, child: str) -> str:
        """One line of the history."""
        if said.by_child:
            who = child
        else:
            who = said.by or self.tr("An adult")
        done = {
            State.ASKED: self.tr("{who} asked"),
            State.TALK: self.tr("{who} wants to talk about it"),
            State.APPROVED: self.tr("{who} said yes"),
            State.NOT_NOW: self.tr("{who} said not now"),
            State.ENDED: self.tr("{who} ended it"),
        }[said.state].format(who=who)
        if said.words:
            return self.tr("{done}: “{words}”").format(done=done, words=said.words)
        return done

    def place(self, contact: Contact) -> str:
        return self.tr("met {where} · {app}").format(where=self.met(contact.met), app=contact.app)


def local(moment: datetime) -> str:
    """As ParentWords takes a moment: in the zone of this PC."""
    return moment.astimezone().isoformat()
