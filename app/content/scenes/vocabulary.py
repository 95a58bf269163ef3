"""The names that may stand in a scene of a lesson; each of them is drawn.
Must not say how."""

from __future__ import annotations

PLACES = (
    "room", "night_room", "living", "kitchen", "classroom", "computer_lab", "schoolyard", "library",
    "yard", "street", "market", "boat", "park", "dorm", "shop", "sea",
)  # fmt: skip

CHILDREN = ("bin", "na", "ti", "mai", "bong", "tom", "minh", "hoa", "lan", "huy", "vy", "khoa", "an", "phuc")
ADULTS = (
    "mother", "father", "grandmother", "grandfather", "aunt", "uncle", "teacher_woman", "teacher_man",
    "counsellor", "police", "doctor", "neighbour", "shopkeeper",
)  # fmt: skip
WHO = (*CHILDREN, *ADULTS, "shadow")

POSES = ("stand", "sit", "wave", "point", "think", "hug", "walk", "hold")
MOODS = ("happy", "calm", "worried", "sad", "surprised", "proud", "sleepy", "angry", "scared")
ATS = ("far_left", "left", "middle", "right", "far_right")
FACINGS = ("left", "right")

SCREENS = ("computer", "laptop", "phone", "tablet", "tv")
SHOWS = (
    "game", "chat", "video", "photo", "call", "page", "gift", "warning", "lock", "blank", "map", "drawing", "heart",
)  # fmt: skip
THINGS = (
    *SCREENS, "book", "ball", "gift", "key", "letter", "cake", "kite", "picture", "bicycle", "moped", "lantern",
    "cat", "dog", "plant", "backpack", "clock", "table", "bed", "lamp", "money", "headphones", "camera", "toothbrush",
    "food", "tree", "bench", "board", "bus", "rain", "heart",
)  # fmt: skip

MOST_PEOPLE = 4
