"""What a lesson is: its pages, scenes and words, as values.
Must not read files, and must not know how a page is drawn."""

from __future__ import annotations

from enum import Enum

import msgspec

END = "end"  # in the place of a page: the story is over, the review questions come


class Band(Enum):
    """For whom a lesson is written."""

    SMALL = "a"  # 6 to 10 years
    BIG = "b"  # 11 to 16


class Strand(Enum):
    """The eight strands of "Education for a Connected World", and asking for help."""

    SELF = "self"
    RELATIONSHIPS = "relationships"
    REPUTATION = "reputation"
    BULLYING = "bullying"
    INFORMATION = "information"
    HEALTH = "health"
    PRIVACY = "privacy"
    COPYRIGHT = "copyright"
    HELP = "help"


class Kind(Enum):
    STORY = "story"
    CHOICE = "choice"
    SAY = "say"
    SORT = "sort"
    MATCH = "match"
    SPOT = "spot"


class Look(Enum):
    """What the made-up screen of a page to spot clues on looks like."""

    CHAT = "chat"
    PAGE = "page"
    MESSAGE = "message"


class By(Enum):
    """Who wrote a part of such a screen."""

    OTHER = "other"
    ME = "me"


class Tool(Enum):
    """A part of the app that a page of a lesson opens, for practice."""

    TELL_PRACTICE = "tell_practice"
    CHECK_TEXT = "check_text"
    CHECK_LINK = "check_link"
    CHECK_PHOTO = "check_photo"
    MY_TIME = "my_time"
    PEOPLE = "people"
    HELP = "help"


# ---- scenes; the words that may stand in them are in app/content/lessons/vocabulary.py ----


class Figure(msgspec.Struct, frozen=True):
    """Somebody in a scene. `facing` None: towards the middle."""

    who: str
    pose: str = "stand"
    mood: str = "calm"
    at: str = "middle"
    holds: str | None = None
    facing: str | None = None


class Thing(msgspec.Struct, frozen=True):
    """Something in a scene. `shows`: what a screen shows."""

    what: str
    at: str = "middle"
    shows: str | None = None


class Scene(msgspec.Struct, frozen=True):
    place: str
    people: tuple[Figure, ...] = ()
    things: tuple[Thing, ...] = ()


class Bubble(msgspec.Struct, frozen=True):
    """What somebody or something in the scene says, in one language."""

    who: str
    text: str


# ---- a lesson ----


class Option(msgspec.Struct, frozen=True):
    id: str
    next: str
    good: bool = False  # safe and kind


class Item(msgspec.Struct, frozen=True):
    """Something to sort, and where it belongs."""

    id: str
    bin: str


class Part(msgspec.Struct, frozen=True):
    """A line of a made-up screen."""

    id: str
    by: By
    clue: bool = False


class Page(msgspec.Struct, frozen=True):
    """`next` is None on a choice: there each option leads on. Of the lists only those of its kind are filled."""

    id: str
    kind: Kind
    next: str | None = None
    scene: Scene | None = None
    tool: Tool | None = None
    options: tuple[Option, ...] = ()
    bins: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    pairs: tuple[str, ...] = ()
    look: Look | None = None
    parts: tuple[Part, ...] = ()


class Answer(msgspec.Struct, frozen=True):
    id: str
    right: bool = False


class Question(msgspec.Struct, frozen=True):
    id: str
    answers: tuple[Answer, ...]


class Saying(msgspec.Struct, frozen=True):
    """The words of an option, item, bin, side of a pair, part or answer, and why."""

    text: str
    why: str = ""


class PageWords(msgspec.Struct, frozen=True):
    """Words of a page or question in one language. `sayings` by what and which: "option ask", "left key"."""

    heading: str = ""
    text: tuple[str, ...] = ()  # paragraphs
    bubbles: tuple[Bubble, ...] = ()
    say: str = ""
    sayings: dict[str, Saying] = {}


class LessonWords(msgspec.Struct, frozen=True):
    title: str
    about: str
    pages: dict[str, PageWords]
    questions: dict[str, PageWords]


class LessonHead(msgspec.Struct, frozen=True):
    """What the list needs; read without the pages. `titles` and `abouts` by language."""

    id: str
    band: Band
    strand: Strand
    code: tuple[str, ...]
    minutes: int
    titles: dict[str, str]
    abouts: dict[str, str]


class Lesson(msgspec.Struct, frozen=True):
    """A whole lesson; `words` by language."""

    id: str
    band: Band
    strand: Strand
    code: tuple[str, ...]
    harm: tuple[str, ...]
    circular: tuple[str, ...]
    minutes: int
    first: str
    sources: tuple[str, ...]
    pages: tuple[Page, ...]
    review: tuple[Question, ...]
    words: dict[str, LessonWords]

    def page(self, id: str) -> Page | None:
        return next((page for page in self.pages if page.id == id), None)

    def question(self, id: str) -> Question | None:
        return next((question for question in self.review if question.id == id), None)
