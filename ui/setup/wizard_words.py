"""Title, picture and button words of each step of the first run.
Must not know what a step holds."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.model.problem import Problem
from ui.setup.setup_state import Step
from ui.theme import Art
from ui.worded import worded

ART = {
    Step.LANGUAGE: Art.WELCOME,
    Step.ABOUT: Art.WELCOME,
    Step.ACCOUNTS: Art.FAMILY,
    Step.ADULTS: Art.KEY,
    Step.CHILDREN: Art.FAMILY,
    Step.PRESET: Art.AGREEMENT,
    Step.RECOVERY: Art.KEY,
    Step.RECORDED: Art.AGREEMENT,
    Step.DONE: Art.WELCOME,
}


class WizardWords(QObject):
    """A QObject for its `tr` only."""

    def place(self, step: Step) -> str:
        steps = tuple(Step)
        return self.tr("Step {step} of {steps}").format(step=steps.index(step) + 1, steps=len(steps))

    def title(self, step: Step, nickname: str, *, later: bool = False) -> tuple[str, str]:
        """`later`: no child uses this account, so nobody reads the page now."""
        if step is Step.RECORDED and later:
            return self.tr("What the child is shown"), self.tr(
                "Nothing is hidden from a child: each reads what is recorded, and answers."
            )
        return {
            Step.LANGUAGE: (self.tr("Welcome to Hải Đăng"), self.tr("Which language would you like?")),
            Step.ABOUT: (self.tr("A lighthouse for your child"), self.tr("Set up by an adult, in about five minutes.")),
            Step.ACCOUNTS: (self.tr("How is this PC used?"), ""),
            Step.ADULTS: (self.tr("The adults"), self.tr("One or more. Each has a PIN of their own.")),
            Step.CHILDREN: (self.tr("The children"), ""),
            Step.PRESET: (
                self.tr("Time for {nickname}").format(nickname=nickname),
                self.tr("A place to start. You can change it at any time, best together."),
            ),
            Step.RECOVERY: (self.tr("Your recovery code"), ""),
            Step.RECORDED: (
                self.tr("For {nickname} to read").format(nickname=nickname),
                self.tr("Please let the child read and answer this page themselves."),
            ),
            Step.DONE: (self.tr("Hải Đăng is ready"), ""),
        }[step]

    def on(self, step: Step, *, answered: bool, busy: bool) -> str:
        if busy:
            return self.tr("One moment…")
        if step is Step.RECORDED and not answered:
            return self.tr("Show it later")
        return self.tr("Finish") if step is Step.DONE else self.tr("Continue")

    def back(self) -> str:
        return self.tr("Back")

    def help(self) -> str:
        return self.tr("Help")

    def away(self, why: Problem) -> tuple[str, str]:
        """`why`: what is known of a guard that does not answer."""
        if why.facts:
            what, following = worded(why)
            kept = self.tr("What you have typed stays here.")
            return self.tr("The lighthouse keeper cannot start"), f"{what} {following} {kept}"
        return (
            self.tr("The lighthouse keeper does not answer"),
            self.tr("What you have typed stays here. It goes on as soon as the keeper is back."),
        )
