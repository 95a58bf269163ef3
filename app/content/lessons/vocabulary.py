"""The words that may stand in a lesson.toml: who and what a scene may show, and what a lesson may be about.
Must not say how any of it is drawn."""

from __future__ import annotations

LANGUAGES = ("vi", "en")

PLACES = (
    "room", "night_room", "living", "kitchen", "classroom", "computer_lab", "schoolyard", "library",
    "yard", "street", "market", "boat", "park", "dorm", "shop", "sea",
)  # fmt: skip
PEOPLE = (
    "bin", "na", "ti", "mai", "bong", "tom", "minh", "hoa", "lan", "huy", "vy", "khoa", "an", "phuc",
    "mother", "father", "grandmother", "grandfather", "aunt", "uncle", "teacher_woman", "teacher_man", "counsellor", "police",
    "doctor", "neighbour", "shopkeeper", "shadow",
)  # fmt: skip
POSES = ("stand", "sit", "wave", "point", "think", "hug", "walk", "hold")
MOODS = ("happy", "calm", "worried", "sad", "surprised", "proud", "sleepy", "angry", "scared")
SPOTS = ("far_left", "left", "middle", "right", "far_right")
FACINGS = ("left", "right")
SCREENS = ("computer", "laptop", "phone", "tablet", "tv")
SHOWS = ("game", "chat", "video", "photo", "call", "page", "gift", "warning", "lock", "blank", "map", "drawing", "heart")
THINGS = (
    *SCREENS, "book", "ball", "gift", "key", "letter", "cake", "kite", "picture", "bicycle", "moped", "lantern", "cat", "dog",
    "plant", "backpack", "clock", "table", "bed", "lamp", "money", "headphones", "camera", "toothbrush", "food", "tree", "bench",
    "board", "bus", "rain", "heart",
)  # fmt: skip
MOST_PEOPLE = 4

HARMS = ("privacy", "harmful-content", "bullying", "violence", "sexual", "fraud", "trafficking", "other")
CIRCULAR = ("safety", "well-being", "cyberbullying")

# How many provisions each group of the Code has.
_PROVISIONS = {"G": 6, "C": 10, "P": 9, "U": 6, "M": 7, "S": 5}
CODE = tuple(f"{group}{number}" for group, count in _PROVISIONS.items() for number in range(1, count + 1))
