"""Where a child stands in an open lesson, and where each press leads: pages of the story, then its questions, then done.
Must not word anything, nor import Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from app.model.learning import Stand, known_path, next_page, scene_on, stand, stepped
from app.model.lessons import END, Lesson, Page, Question, Scene


class Step(Enum):
    PAGE = "page"
    QUESTION = "question"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Walk:
    """`asked`: how many of the questions were gone through. `review`: the questions alone, some days later."""

    lesson: Lesson
    path: tuple[str, ...]
    asked: int = 0
    review: bool = False

    @property
    def step(self) -> Step:
        if self.page is not None:
            return Step.PAGE
        return Step.QUESTION if self.question is not None else Step.DONE

    @property
    def page(self) -> Page | None:
        return None if self.review or self.path[-1] == END else self.lesson.page(self.path[-1])

    @property
    def question(self) -> Question | None:
        if self.page is not None or self.asked >= len(self.lesson.review):
            return None
        return self.lesson.review[self.asked]

    @property
    def scene(self) -> Scene | None:
        return scene_on(self.lesson, self.path)

    @property
    def stand(self) -> Stand:
        if self.review:
            return Stand(min(self.asked + 1, len(self.lesson.review)), len(self.lesson.review))
        # While a question is open, it counts as the page that one is on.
        return stand(self.lesson, self.path, self.asked + (self.step is Step.QUESTION))

    @property
    def may_go_back(self) -> bool:
        return self.asked > 0 or (not self.review and len(self.path) > 1)


def begun(lesson: Lesson, path: Sequence[str] = ()) -> Walk:
    """At the page where it was left; a lesson of which only the questions were open begins at them."""
    return Walk(lesson, known_path(lesson, path))


def begun_review(lesson: Lesson) -> Walk:
    return Walk(lesson, (lesson.first,), review=True)


def onward(walk: Walk, option: str | None = None) -> Walk:
    """One step on. On a choice without a chosen option nothing moves."""
    page = walk.page
    if page is None:
        return replace(walk, asked=min(walk.asked + 1, len(walk.lesson.review)))
    following = next_page(page, option)
    return walk if following is None else replace(walk, path=stepped(walk.path, following))


def backward(walk: Walk) -> Walk:
    if walk.asked > 0:
        return replace(walk, asked=walk.asked - 1)
    if walk.review or len(walk.path) < 2:
        return walk
    return replace(walk, path=walk.path[:-1])
