"""Words of My people that several of its pages say, in the child's voice.
Must not decide anything."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.model.contacts import Contact, Met, Question, State, Thought, Tick
from ui.theme import Icon
from ui.widgets.card import Tint

MET_ICONS = {
    Met.SCHOOL: Icon.STUDENT,
    Met.NEIGHBOURS: Icon.HOUSE_LINE,
    Met.FAMILY: Icon.USERS_THREE,
    Met.CLUB: Icon.SOCCER_BALL,
    Met.GAME: Icon.GAME_CONTROLLER,
    Met.SOCIAL: Icon.FILM_STRIP,
    Met.GROUP: Icon.CHAT_CIRCLE_DOTS,
    Met.ELSEWHERE: Icon.GLOBE,
}
TICK_ICONS = {Tick.YES: Icon.CHECK, Tick.NO: Icon.X, Tick.NOT_SURE: Icon.QUESTION}
LOOK = {
    State.ASKED: (Tint.SUN, Icon.HOURGLASS),
    State.TALK: (Tint.SUN, Icon.CHAT_CIRCLE_DOTS),
    State.APPROVED: (Tint.LEAF, Icon.CHECK_CIRCLE),
    State.NOT_NOW: (Tint.SEA, Icon.HAND_WAVING),
    State.ENDED: (Tint.GROUND, Icon.DOOR_OPEN),
}


class MyPeopleWords(QObject):
    def met(self, met: Met) -> str:
        return {
            Met.SCHOOL: self.tr("At school"),
            Met.NEIGHBOURS: self.tr("Near home"),
            Met.FAMILY: self.tr("In the family"),
            Met.CLUB: self.tr("In a class or club"),
            Met.GAME: self.tr("In a game"),
            Met.SOCIAL: self.tr("Videos and social networks"),
            Met.GROUP: self.tr("In a chat group"),
            Met.ELSEWHERE: self.tr("Somewhere else"),
        }[met]

    def question(self, question: Question, name: str) -> str:
        return {
            Question.KNOWN: self.tr("Do you know {name} in real life?"),
            Question.SECRET: self.tr("Has {name} asked you to keep a secret?"),
            Question.PICTURE: self.tr("Has {name} asked for a picture or video of you?"),
            Question.MONEY: self.tr("Has {name} asked for money, or promised you some?"),
            Question.MOVE: self.tr("Has {name} asked you to go on in another app?"),
            Question.MEET: self.tr("Has {name} asked to meet you?"),
        }[question].format(name=name)

    def question_hint(self, question: Question) -> str:
        return {
            Question.KNOWN: self.tr("That means: you have met face to face, and your family knows the person too."),
            Question.SECRET: self.tr("For example: “Don't tell your parents about me.”"),
            Question.PICTURE: self.tr("Any picture: your face, your room, your uniform, your body."),
            Question.MONEY: self.tr("Gifts, diamonds or skins in a game count too."),
            Question.MOVE: self.tr("For example: “Let's write somewhere else, where nobody sees it.”"),
            Question.MEET: self.tr("Alone or with others, near home or far away."),
        }[question]

    def short(self, question: Question) -> str:
        """For the list of what will be shown."""
        return {
            Question.KNOWN: self.tr("I know this person in real life"),
            Question.SECRET: self.tr("Asked me to keep a secret"),
            Question.PICTURE: self.tr("Asked for a picture or video"),
            Question.MONEY: self.tr("Asked for money or promised some"),
            Question.MOVE: self.tr("Asked to go on in another app"),
            Question.MEET: self.tr("Asked to meet"),
        }[question]

    def tick(self, tick: Tick) -> str:
        return {Tick.YES: self.tr("Yes"), Tick.NO: self.tr("No"), Tick.NOT_SURE: self.tr("Not sure")}[tick]

    def noticed(self, tick: Tick) -> str:
        """Over what is said to a worrying answer: praise first."""
        return self.tr("“Not sure” is a good answer.") if tick is Tick.NOT_SURE else self.tr("Good that you thought about it.")

    def advice(self, question: Question) -> str:
        return {
            Question.KNOWN: self.tr(
                "There is nothing bad about that. Online, somebody can be another person than they say. Talk with an adult first."
            ),
            Question.SECRET: self.tr(
                "A surprise is a light secret. Hiding somebody from your family is a heavy one. Talk with an adult first."
            ),
            Question.PICTURE: self.tr("Your pictures are yours. You need not send any, however often somebody asks. Talk with an adult first."),
            Question.MONEY: self.tr("Friends do not ask for money, and do not buy friendship with gifts. Talk with an adult first."),
            Question.MOVE: self.tr("Stay where you are. Talk with an adult first."),
            Question.MEET: self.tr("Meeting is something for which an adult comes along. Talk with an adult first."),
        }[question]  # fmt: skip

    def thought(self, thought: Thought, name: str) -> tuple[str, str]:
        """A heading, and what follows from it."""
        heading, text = {
            Thought.OPEN: (self.tr("Some answers are still missing."), ""),
            Thought.CALM: (
                self.tr("That sounds good."),
                self.tr("You know {name}, and nothing odd was asked. Asking first is our safe habit all the same."),
            ),
            Thought.UNSURE: (
                self.tr("Let's look at it together."),
                self.tr("There is something to talk about with an adult. Ask here, and talk about it in person too."),
            ),
            Thought.WORRYING: (
                self.tr("Talk with an adult whom you trust first."),
                self.tr(
                    "You have done nothing wrong. Don't answer, don't delete anything, show it to an adult. You can ask here too."
                ),
            ),
        }[thought]
        return heading, text.format(name=name)

    def chip(self, contact: Contact) -> str:
        """On the list: that there is an answer comes before what it is."""
        return self.state(contact.state) if contact.seen_by_child else self.tr("there is an answer")

    def state(self, state: State) -> str:
        return {
            State.ASKED: self.tr("waits for an answer"),
            State.TALK: self.tr("to be talked about"),
            State.APPROVED: self.tr("agreed"),
            State.NOT_NOW: self.tr("not now"),
            State.ENDED: self.tr("ended"),
        }[state]

    def told(self, contact: Contact) -> str:
        said = contact.last
        who = said.by if said is not None and said.by else self.tr("An adult")
        if contact.state is State.ENDED and said is not None and said.by_child:
            return self.tr("You have ended this contact. That is fine, and needs no reason.")
        return {
            State.ASKED: self.tr("It waits for an answer. You can also go and ask in person."),
            State.TALK: self.tr("{who} would like to talk about it with you."),
            State.APPROVED: self.tr("{who} said yes. You can tell them at any time if something feels odd."),
            State.NOT_NOW: self.tr("{who} said: not now. You asked first, and that was right. Talk about it together when you like."),
            State.ENDED: self.tr("{who} has ended this contact. It is not your fault."),
        }[contact.state].format(who=who)  # fmt: skip

    def names(self, names: tuple[str, ...]) -> str:
        """ "Mum, Dad and Grandma"."""
        if len(names) < 2:
            return "".join(names)
        return self.tr("{first} and {last}").format(first=", ".join(names[:-1]), last=names[-1])
