"""How a child goes through lessons: ways between pages, how far, what is due, what comes today, what an adult may see.
Pure: no clock, no file; `today` comes in."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta

import msgspec

from app.model.lessons import END, Band, Kind, Lesson, LessonHead, Page, Scene, Strand

REVIEW_AFTER_DAYS = (2, 7, 21)
MOST_PATH = 100  # pages that are kept of one way


# ---- ways ----


def leads_to(page: Page) -> tuple[str, ...]:
    """Every page that this one can lead to, each once."""
    if page.kind is Kind.CHOICE:
        return tuple(dict.fromkeys(option.next for option in page.options if option.next))
    return (page.next,) if page.next else ()


def next_page(page: Page, option: str | None = None) -> str | None:
    """Where it goes on. On a choice only a chosen option leads on; None: nothing is chosen yet."""
    if page.kind is not Kind.CHOICE:
        return page.next
    return next((one.next for one in page.options if one.id == option), None)


def reached(pages: Sequence[Page], first: str) -> frozenset[str]:
    """Every page that some way from the first comes to."""
    known = {page.id: page for page in pages}
    found: set[str] = set()
    waiting = [first]
    while waiting:
        id = waiting.pop()
        if id in known and id not in found:
            found.add(id)
            waiting.extend(leads_to(known[id]))
    return frozenset(found)


def reaches_end(pages: Sequence[Page]) -> frozenset[str]:
    """Every page from which some way leads to the end."""
    return frozenset(steps_to_end(pages))


def steps_to_end(pages: Sequence[Page]) -> dict[str, int]:
    """Page -> how many steps the shortest way from it to the end has. Pages without such a way are left out."""
    before: dict[str, list[str]] = {}
    for page in pages:
        for following in leads_to(page):
            before.setdefault(following, []).append(page.id)
    steps = {END: 0}
    waiting = deque([END])
    while waiting:
        id = waiting.popleft()
        for earlier in before.get(id, ()):
            if earlier not in steps:
                steps[earlier] = steps[id] + 1
                waiting.append(earlier)
    del steps[END]
    return steps


# ---- how far ----


class Stand(msgspec.Struct, frozen=True):
    """`done` of `whole` pages, for the bar: whatever way is taken, it never goes back."""

    done: int
    whole: int

    @property
    def share(self) -> float:
        return self.done / self.whole if self.whole else 1.0


def stand(lesson: Lesson, path: Sequence[str], answered: int = 0) -> Stand:
    """Where a child stands after this way. A page that is met twice counts once; what is left is the shortest way from here.

    `answered`: review questions done, once the path has come to the end.
    """
    steps = steps_to_end(lesson.pages)
    questions = len(lesson.review)
    best = Stand(0, len(lesson.pages) + questions)
    seen: set[str] = set()
    for id in path:
        if id == END:
            here = Stand(len(seen) + min(answered, questions), len(seen) + questions)
        elif id in steps:
            seen.add(id)
            # The page itself is among the steps that are left.
            here = Stand(len(seen), len(seen) + steps[id] - 1 + questions)
        else:
            continue
        if here.share >= best.share:
            best = here
    return best


def known_path(lesson: Lesson, path: Sequence[str]) -> tuple[str, ...]:
    """A way that was kept, as far as the lesson still has it: a new edition may have other pages. Begins at the first page."""
    if not path or path[0] != lesson.first:
        return (lesson.first,)
    known: list[str] = [lesson.first]
    for id in path[1:]:
        page = lesson.page(known[-1])
        if page is None or id not in leads_to(page) or (id != END and lesson.page(id) is None):
            break
        known.append(id)
    return tuple(known)


def stepped(path: Sequence[str], id: str) -> tuple[str, ...]:
    """The way with one more step. One that has grown too long (round and round) is wound back to where it first came here."""
    if len(path) < MOST_PATH:
        return (*path, id)
    return tuple(path[: list(path).index(id) + 1]) if id in path else (*path[:1], id)


def scene_on(lesson: Lesson, path: Sequence[str]) -> Scene | None:
    """The picture that stands after this way: of the last page that has one."""
    for id in reversed(path):
        page = lesson.page(id)
        if page is not None and page.scene is not None:
            return page.scene
    return None


# ---- what is kept of a child, and by the child alone ----


class Progress(msgspec.Struct, frozen=True):
    """All that is kept of one lesson: never an answer, never a time of day.

    `path`: pages gone so far, empty once it is done. `done_on`: None while it is not done. `reviewed_on`: last time.
    """

    lesson: str
    strand: Strand
    path: tuple[str, ...] = ()
    done_on: date | None = None
    reviewed_on: date | None = None

    @property
    def begun(self) -> bool:
        return bool(self.path)

    @property
    def done(self) -> bool:
        return self.done_on is not None


def finished(progress: Progress, today: date) -> Progress:
    """Done. A second time through changes nothing about when its review comes."""
    return msgspec.structs.replace(progress, path=(), done_on=progress.done_on or today)


def reviewed(progress: Progress, today: date) -> Progress:
    return msgspec.structs.replace(progress, reviewed_on=today)


def review_due(progress: Progress, today: date) -> bool:
    """2, 7 and 21 days after finishing, each once. One that was missed is not made up: the next simply comes."""
    if progress.done_on is None:
        return False
    passed = [day for gap in REVIEW_AFTER_DAYS if (day := progress.done_on + timedelta(days=gap)) <= today]
    return bool(passed) and (progress.reviewed_on is None or progress.reviewed_on < passed[-1])


def due_reviews(kept: Mapping[str, Progress], known: Collection[str], today: date) -> tuple[str, ...]:
    """Lessons whose review is due, the one that was done longest ago first."""
    due = [progress for id, progress in kept.items() if id in known and review_due(progress, today)]
    return tuple(progress.lesson for progress in sorted(due, key=lambda one: (one.done_on or today, one.lesson)))


# ---- what comes today ----


def lesson_today(heads: Sequence[LessonHead], kept: Mapping[str, Progress], band: Band) -> LessonHead | None:
    """One that was begun; else one of the strand with the fewest done, with provisions of the Code that were not met yet.

    None: everything of this band is done.
    """
    mine = [head for head in heads if head.band is band]
    done = [head for head in mine if _done(kept, head)]
    begun = [head for head in mine if head.id in kept and kept[head.id].begun and not _done(kept, head)]
    if begun:
        return begun[0]
    met = {code for head in done for code in head.code}
    fresh = [head for head in mine if not _done(kept, head)]

    def order(head: LessonHead) -> tuple[int, int]:
        return sum(one.strand is head.strand for one in done), -len(set(head.code) - met)

    return min(fresh, key=order, default=None)


def _done(kept: Mapping[str, Progress], head: LessonHead) -> bool:
    return head.id in kept and kept[head.id].done


# ---- what an adult may see ----


class StrandCount(msgspec.Struct, frozen=True):
    strand: Strand
    done: int


def counts_for_adults(kept: Mapping[str, Progress], shared: bool) -> tuple[StrandCount, ...] | None:
    """How many are done per strand. None: the child does not share it, and then nothing else tells whether there is anything."""
    if not shared:
        return None
    done = [progress.strand for progress in kept.values() if progress.done]
    return tuple(StrandCount(strand, done.count(strand)) for strand in Strand)
