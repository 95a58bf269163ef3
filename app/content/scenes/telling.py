"""Says a scene in words, for whoever cannot see it: the place, who is there and how they feel, and what is there.
Must not describe how it is drawn."""

from __future__ import annotations

from collections.abc import Callable

from app.content.problems.wording import QT_TRANSLATE_NOOP
from app.model.lessons import Figure, Scene, Thing

NAMES = {
    "bin": "Bin", "na": "Na", "ti": "Tí", "mai": "Mai", "bong": "Bống", "tom": "Tôm", "minh": "Minh", "hoa": "Hoa",
    "lan": "Lan", "huy": "Huy", "vy": "Vy", "khoa": "Khoa", "an": "An", "phuc": "Phúc",
}  # fmt: skip
"""The same in every language."""

PEOPLE = {
    "mother": QT_TRANSLATE_NOOP("scenes", "Mum"),
    "father": QT_TRANSLATE_NOOP("scenes", "Dad"),
    "grandmother": QT_TRANSLATE_NOOP("scenes", "Grandmother"),
    "grandfather": QT_TRANSLATE_NOOP("scenes", "Grandfather"),
    "aunt": QT_TRANSLATE_NOOP("scenes", "an aunt"),
    "uncle": QT_TRANSLATE_NOOP("scenes", "an uncle"),
    "teacher_woman": QT_TRANSLATE_NOOP("scenes", "the teacher (a woman)"),
    "teacher_man": QT_TRANSLATE_NOOP("scenes", "the teacher (a man)"),
    "counsellor": QT_TRANSLATE_NOOP("scenes", "a counsellor of 111 on the line"),
    "police": QT_TRANSLATE_NOOP("scenes", "a police officer"),
    "doctor": QT_TRANSLATE_NOOP("scenes", "a doctor"),
    "neighbour": QT_TRANSLATE_NOOP("scenes", "a neighbour"),
    "shopkeeper": QT_TRANSLATE_NOOP("scenes", "the shopkeeper"),
    "shadow": QT_TRANSLATE_NOOP("scenes", "somebody online who is not known"),
}

PLACES = {
    "room": QT_TRANSLATE_NOOP("scenes", "In the bedroom"),
    "night_room": QT_TRANSLATE_NOOP("scenes", "In the bedroom at night"),
    "living": QT_TRANSLATE_NOOP("scenes", "In the living room"),
    "kitchen": QT_TRANSLATE_NOOP("scenes", "In the kitchen"),
    "classroom": QT_TRANSLATE_NOOP("scenes", "In the classroom"),
    "computer_lab": QT_TRANSLATE_NOOP("scenes", "In the computer room at school"),
    "schoolyard": QT_TRANSLATE_NOOP("scenes", "In the schoolyard"),
    "library": QT_TRANSLATE_NOOP("scenes", "In the library"),
    "yard": QT_TRANSLATE_NOOP("scenes", "In the yard at home"),
    "street": QT_TRANSLATE_NOOP("scenes", "In the street"),
    "market": QT_TRANSLATE_NOOP("scenes", "At the market"),
    "boat": QT_TRANSLATE_NOOP("scenes", "In a boat on the river"),
    "park": QT_TRANSLATE_NOOP("scenes", "In the park"),
    "dorm": QT_TRANSLATE_NOOP("scenes", "In the boarding school"),
    "shop": QT_TRANSLATE_NOOP("scenes", "In the internet shop"),
    "sea": QT_TRANSLATE_NOOP("scenes", "At the sea"),
}

MOODS = {
    "happy": QT_TRANSLATE_NOOP("scenes", "happy"),
    "calm": QT_TRANSLATE_NOOP("scenes", "calm"),
    "worried": QT_TRANSLATE_NOOP("scenes", "worried"),
    "sad": QT_TRANSLATE_NOOP("scenes", "sad"),
    "surprised": QT_TRANSLATE_NOOP("scenes", "surprised"),
    "proud": QT_TRANSLATE_NOOP("scenes", "proud"),
    "sleepy": QT_TRANSLATE_NOOP("scenes", "sleepy"),
    "angry": QT_TRANSLATE_NOOP("scenes", "angry"),
    "scared": QT_TRANSLATE_NOOP("scenes", "scared"),
}

THINGS = {
    "computer": QT_TRANSLATE_NOOP("scenes", "a computer"),
    "laptop": QT_TRANSLATE_NOOP("scenes", "a laptop"),
    "phone": QT_TRANSLATE_NOOP("scenes", "a phone"),
    "tablet": QT_TRANSLATE_NOOP("scenes", "a tablet"),
    "tv": QT_TRANSLATE_NOOP("scenes", "a television"),
    "book": QT_TRANSLATE_NOOP("scenes", "a book"),
    "ball": QT_TRANSLATE_NOOP("scenes", "a ball"),
    "gift": QT_TRANSLATE_NOOP("scenes", "a gift"),
    "key": QT_TRANSLATE_NOOP("scenes", "a key"),
    "letter": QT_TRANSLATE_NOOP("scenes", "a letter"),
    "cake": QT_TRANSLATE_NOOP("scenes", "a cake"),
    "kite": QT_TRANSLATE_NOOP("scenes", "a kite"),
    "picture": QT_TRANSLATE_NOOP("scenes", "a picture"),
    "bicycle": QT_TRANSLATE_NOOP("scenes", "a bicycle"),
    "moped": QT_TRANSLATE_NOOP("scenes", "a moped"),
    "lantern": QT_TRANSLATE_NOOP("scenes", "a star lantern"),
    "cat": QT_TRANSLATE_NOOP("scenes", "a cat"),
    "dog": QT_TRANSLATE_NOOP("scenes", "a dog"),
    "plant": QT_TRANSLATE_NOOP("scenes", "a plant"),
    "backpack": QT_TRANSLATE_NOOP("scenes", "a school bag"),
    "clock": QT_TRANSLATE_NOOP("scenes", "a clock"),
    "table": QT_TRANSLATE_NOOP("scenes", "a table"),
    "bed": QT_TRANSLATE_NOOP("scenes", "a bed"),
    "lamp": QT_TRANSLATE_NOOP("scenes", "a lamp"),
    "money": QT_TRANSLATE_NOOP("scenes", "money"),
    "headphones": QT_TRANSLATE_NOOP("scenes", "headphones"),
    "camera": QT_TRANSLATE_NOOP("scenes", "a camera"),
    "toothbrush": QT_TRANSLATE_NOOP("scenes", "a toothbrush"),
    "food": QT_TRANSLATE_NOOP("scenes", "food"),
    "tree": QT_TRANSLATE_NOOP("scenes", "a tree"),
    "bench": QT_TRANSLATE_NOOP("scenes", "a bench"),
    "board": QT_TRANSLATE_NOOP("scenes", "a board"),
    "bus": QT_TRANSLATE_NOOP("scenes", "a bus"),
    "rain": QT_TRANSLATE_NOOP("scenes", "rain"),
    "heart": QT_TRANSLATE_NOOP("scenes", "a heart"),
}

SHOWS = {
    "game": QT_TRANSLATE_NOOP("scenes", "a game"),
    "chat": QT_TRANSLATE_NOOP("scenes", "a chat"),
    "video": QT_TRANSLATE_NOOP("scenes", "a video"),
    "photo": QT_TRANSLATE_NOOP("scenes", "a photo"),
    "call": QT_TRANSLATE_NOOP("scenes", "a call"),
    "page": QT_TRANSLATE_NOOP("scenes", "a web page"),
    "gift": QT_TRANSLATE_NOOP("scenes", "a gift"),
    "warning": QT_TRANSLATE_NOOP("scenes", "a warning"),
    "lock": QT_TRANSLATE_NOOP("scenes", "a lock"),
    "blank": QT_TRANSLATE_NOOP("scenes", "nothing"),
    "map": QT_TRANSLATE_NOOP("scenes", "a map"),
    "drawing": QT_TRANSLATE_NOOP("scenes", "a drawing"),
    "heart": QT_TRANSLATE_NOOP("scenes", "a heart"),
}


Translate = Callable[[str, str], str]
"""Context and English source to the words of a language: `Words.translate`, or the desktop's own."""


def said(scene: Scene, translate: Translate) -> str:
    """For a screen reader: "In the living room: Tí, worried; Mum, calm. There: a computer that shows a chat." """
    place = translate("scenes", PLACES[scene.place])
    people = "; ".join(_person(figure, translate) for figure in scene.people)
    things = ", ".join(_thing(thing, translate) for thing in scene.things)
    text = f"{place}: {people}." if people else f"{place}."
    return text + " " + translate("scenes", WITH_THINGS).format(things=things) if things else text


def name_of(who: str, translate: Translate) -> str:
    """Somebody of the cast or a thing, as the language calls them."""
    if who in NAMES:
        return NAMES[who]
    return translate("scenes", PEOPLE.get(who) or THINGS[who])


def _person(figure: Figure, translate: Translate) -> str:
    name, mood = name_of(figure.who, translate), translate("scenes", MOODS[figure.mood])
    if figure.who == "shadow":
        return name
    if not figure.holds:
        return translate("scenes", PERSON).format(name=name, mood=mood)
    return translate("scenes", PERSON_WITH).format(name=name, mood=mood, thing=translate("scenes", THINGS[figure.holds]))


def _thing(thing: Thing, translate: Translate) -> str:
    name = translate("scenes", THINGS[thing.what])
    if not thing.shows:
        return name
    return translate("scenes", THING_SHOWS).format(thing=name, shows=translate("scenes", SHOWS[thing.shows]))


WITH_THINGS = QT_TRANSLATE_NOOP("scenes", "There: {things}.")
PERSON = QT_TRANSLATE_NOOP("scenes", "{name}, {mood}")
PERSON_WITH = QT_TRANSLATE_NOOP("scenes", "{name}, {mood}, with {thing}")
THING_SHOWS = QT_TRANSLATE_NOOP("scenes", "{thing} that shows {shows}")
