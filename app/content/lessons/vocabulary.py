"""What a lesson may be about: languages, harms, tags, and the ids of the Code.
Must not name what a scene shows; app/content/scenes/vocabulary.py does."""

from __future__ import annotations

LANGUAGES = ("vi", "en")

HARMS = ("privacy", "harmful-content", "bullying", "violence", "sexual", "fraud", "trafficking", "other")
CIRCULAR = ("safety", "well-being", "cyberbullying")

# How many provisions each group of the Code has.
_PROVISIONS = {"G": 6, "C": 10, "P": 9, "U": 6, "M": 7, "S": 5}
CODE = tuple(f"{group}{number}" for group, count in _PROVISIONS.items() for number in range(1, count + 1))
