"""Who belongs to the cast and what they look like: build, skin, hair, and clothes for home and school.
Must not draw."""

from __future__ import annotations

from dataclasses import dataclass

SCHOOL_PLACES = ("classroom", "computer_lab", "schoolyard", "library")
HOME_PLACES = ("room", "night_room", "living", "kitchen", "dorm")
HAT_PLACES = ("yard", "street", "market", "boat", "sea")

FAIR = {"#F3CBA5": "#F3CBA5", "#E3AE84": "#E3AE84", "#EE9A80": "#EE9A80"}
WARM = {"#F3CBA5": "#EDBE94", "#E3AE84": "#D9A174", "#EE9A80": "#E58B6F"}
TAN = {"#F3CBA5": "#DFA877", "#E3AE84": "#C48A5A", "#EE9A80": "#D57C5C"}
BLACK = {"#2B2530": "#2B2530", "#4A4150": "#4A4150", "#2A2631": "#2A2631"}
BROWN = {"#2B2530": "#3A2B29", "#4A4150": "#5A4642", "#2A2631": "#33282B"}
GREY = {"#2B2530": "#BDB9BC", "#4A4150": "#A29DA2", "#2A2631": "#8E8A8E"}
WHITE = {"#2B2530": "#DCD9DA", "#4A4150": "#BDB9BC", "#2A2631": "#9A9598"}


@dataclass(frozen=True, slots=True)
class Clothes:
    """`top` and `lower` are drawn parts; the colours stand for the sample ones of these parts."""

    top: str
    colour: str
    shade: str
    trim: str = "#FFF3DC"
    sleeve: float = 0.37  # share of the arm; the hand begins at 1
    sleeve_colour: str = ""
    legs: str = "shorts"  # shorts, trousers, bare
    bottom: str = "#3F5B78"
    bottom_shade: str = "#2F4760"
    lower: str = ""
    lower_colour: str = ""
    scarf: bool = False
    shoes: str = "#5A4A44"


@dataclass(frozen=True, slots=True)
class Person:
    build: str
    face: str
    skin: dict[str, str]
    hair: dict[str, str]
    home: Clothes
    school: Clothes | None = None
    scale: float = 1.0
    lashes: bool = False
    wheelchair: bool = False
    hat: bool = False  # a conical hat out of doors


def _pupil(girl: bool, scarf: bool = True, teen: bool = False) -> Clothes:
    """A white shirt, blue below; the red scarf from 9 to 15."""
    if girl:
        return Clothes(
            "shirt", "#F6F9FB", "#D5E0E8", legs="trousers" if teen else "bare", bottom="#2F4A68", bottom_shade="#24405E",
            lower="" if teen else "skirt", lower_colour="#2F4A68", scarf=scarf,
        )  # fmt: skip
    return Clothes("shirt", "#F6F9FB", "#D5E0E8", legs="trousers", bottom="#2F4A68", bottom_shade="#24405E", scarf=scarf)


CAST = {
    "bin": Person("child", "child", WARM, BROWN,
        Clothes("tee_striped", "#DE8A2E", "#C4741D", "#FFF3DC", bottom="#3F5B78"), _pupil(False, scarf=False), 0.97),
    "na": Person("child", "child", FAIR, BLACK,
        Clothes("tee", "#F2B84B", "#D99A2B", "#FFF3DC", legs="bare", lower="skirt", lower_colour="#3F8CA5"), _pupil(True, scarf=False), 0.96, lashes=True),
    "ti": Person("small", "child", TAN, BLACK,
        Clothes("tee", "#3E9A76", "#2F8060", "#FFE3A0", bottom="#7A5B44", bottom_shade="#634834"), _pupil(False, scarf=False), 1.03),
    "mai": Person("child", "child", FAIR, BLACK,
        Clothes("blouse", "#E58B7B", "#CF6F60", "#FFF3DC", legs="trousers", bottom="#6A5B86", bottom_shade="#564A70"), _pupil(True), 1.0, lashes=True),
    "bong": Person("child", "child", FAIR, BROWN,
        Clothes("dress", "#7CB68C", "#5F9C72", "#FFF8E6", legs="bare", lower="skirt", lower_colour="#7CB68C"), _pupil(True, scarf=False), 0.97, lashes=True),
    "tom": Person("small", "child", WARM, BROWN,
        Clothes("tee_striped", "#3F8CA5", "#2E748C", "#E2F2F5", bottom="#C98F5A", bottom_shade="#B07A48"), _pupil(False, scarf=False), 0.97),
    "minh": Person("child", "child", WARM, BLACK,
        Clothes("hoodie", "#4C7FB0", "#3B6896", "#E2F2F5", sleeve=0.9, legs="trousers", bottom="#4A5568", bottom_shade="#3B4454"), _pupil(False), 1.03, wheelchair=True),
    "hoa": Person("child", "child", TAN, BLACK,
        Clothes("hmong", "#2C3A6B", "#222E58", "#F2B84B", sleeve=0.86, legs="bare", lower="pleats", lower_colour="#2C3A6B"), None, 1.04, lashes=True),
    "lan": Person("teen", "teen", WARM, BLACK,
        Clothes("hoodie", "#9D74B1", "#84569B", "#F1E6F3", sleeve=0.9, legs="trousers", bottom="#3F5B78"), _pupil(True, teen=True), 0.99, lashes=True),
    "huy": Person("teen", "teen", TAN, BLACK,
        Clothes("hoodie", "#5F7A8C", "#4C6575", "#F3EFE6", sleeve=0.9, legs="trousers", bottom="#4B4A55", bottom_shade="#3C3B45"), _pupil(False), 1.03),
    "vy": Person("teen", "teen", FAIR, BROWN,
        Clothes("tee", "#FFD06B", "#E5B04A", "#FFFFFF", legs="trousers", bottom="#5B86B0", bottom_shade="#4A7098"), _pupil(True, teen=True), 0.95, lashes=True),
    "khoa": Person("teen", "teen", WARM, BROWN,
        Clothes("tee", "#3FA3A0", "#2F8683", "#E2F2F5", legs="trousers", bottom="#5B5348", bottom_shade="#4A4339"), _pupil(False), 0.96),
    "an": Person("teen", "teen", FAIR, BROWN,
        Clothes("cardigan", "#5E9A74", "#4A8360", "#FFF8E6", sleeve=0.9, legs="trousers", bottom="#3F5B78"), _pupil(True, teen=True), 1.04, lashes=True),
    "phuc": Person("teen", "teen", WARM, BLACK,
        Clothes("polo", "#C4583F", "#A84730", "#FFF3DC", legs="trousers", bottom="#3F4F63", bottom_shade="#324052"), _pupil(False), 1.08),
    "mother": Person("woman", "adult", WARM, BLACK,
        Clothes("blouse", "#DE8A2E", "#C4741D", "#F2B05A", sleeve=0.62, legs="trousers", bottom="#4A5A78", bottom_shade="#3B4962"), lashes=True),
    "father": Person("man", "adult", TAN, BLACK,
        Clothes("polo", "#146C8C", "#0F556F", "#E2F2F5", legs="trousers", bottom="#6B5F52", bottom_shade="#574C41")),
    "grandmother": Person("elder", "elder", WARM, GREY,
        Clothes("ba_ba", "#84569B", "#6A4380", "#F1E6F3", sleeve=0.9, legs="trousers", bottom="#2F2A3A", bottom_shade="#24202E"), hat=True),
    "grandfather": Person("elder", "elder", WARM, WHITE,
        Clothes("jacket", "#8C6A4A", "#74563A", "#F6EEDF", sleeve=0.9, legs="trousers", bottom="#B9AD98", bottom_shade="#A29680"), scale=1.05),
    "aunt": Person("woman", "adult", FAIR, BROWN,
        Clothes("blouse", "#C2708E", "#A95A77", "#F6DCE5", legs="bare", lower="skirt", lower_colour="#5A4A6B"), scale=0.97, lashes=True),
    "uncle": Person("man", "adult", TAN, BLACK,
        Clothes("tee", "#7A8F5A", "#647848", "#F3EFE6", legs="trousers", bottom="#4A5568", bottom_shade="#3B4454"), scale=0.98),
    "teacher_woman": Person("woman", "adult", FAIR, BROWN,
        Clothes("ao_dai", "#2F8560", "#236B4C", "#FFE3A0", sleeve=0.92, legs="trousers", bottom="#FBFAF5", bottom_shade="#E5E2D8", lower="flaps", lower_colour="#2F8560"), lashes=True),
    "teacher_man": Person("man", "adult", FAIR, BLACK,
        Clothes("shirt_tie", "#BFDDE8", "#8FB9CA", "#146C8C", sleeve=0.92, legs="trousers", bottom="#3B4A5E", bottom_shade="#2E3B4C")),
    "counsellor": Person("woman", "adult", WARM, BLACK,
        Clothes("cardigan", "#146C8C", "#0F556F", "#FFFFFF", sleeve=0.9, legs="trousers", bottom="#3B4A5E", bottom_shade="#2E3B4C"), scale=0.98, lashes=True),
    "police": Person("man", "adult", WARM, BLACK,
        Clothes("uniform", "#4F7D54", "#3E6743", "#FFD977", sleeve=0.92, legs="trousers", bottom="#4F7D54", bottom_shade="#3E6743")),
    "doctor": Person("woman", "adult", FAIR, BLACK,
        Clothes("coat", "#FFFFFF", "#D9E4EA", "#5FB3C9", sleeve=0.92, legs="trousers", bottom="#4A6A7E", bottom_shade="#3B5768", lower="tails", lower_colour="#FFFFFF"), lashes=True),
    "neighbour": Person("woman", "adult", TAN, BROWN,
        Clothes("ba_ba", "#5F9AA0", "#4A8288", "#E2F2F5", sleeve=0.9, legs="trousers", bottom="#3A3A46", bottom_shade="#2D2D38"), scale=0.97, lashes=True, hat=True),
    "shopkeeper": Person("man", "adult", WARM, BROWN,
        Clothes("apron", "#C9B08A", "#AF9570", "#2F8560", legs="trousers", bottom="#4A5568", bottom_shade="#3B4454"), scale=0.97),
}  # fmt: skip
