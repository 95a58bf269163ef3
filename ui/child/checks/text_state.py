"""What the page for a text shows, made from the findings.
Must not word anything, nor import Qt."""

from __future__ import annotations

from dataclasses import dataclass

from app.checks.finding import TextFinding

MOST_CARDS = 12


@dataclass(frozen=True, slots=True)
class Found:
    """Things that are told alike share a card. `words`: as they stand in the text; `places`: where."""

    finding: TextFinding
    words: tuple[str, ...]
    places: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class TextState:
    empty: bool = True
    too_long: bool = False
    found: tuple[Found, ...] = ()

    @property
    def places(self) -> tuple[tuple[int, int], ...]:
        return tuple(place for one in self.found for place in one.places)


def text_state(text: str) -> TextState:
    if not text.strip():
        return TextState()
    # Its patterns take longer to build than a page may take to open.
    from app.checks.text import MOST_LETTERS, check_text

    alike: dict[tuple[object, bool], list[TextFinding]] = {}
    for finding in check_text(text):
        alike.setdefault((finding.kind, finding.bank), []).append(finding)
    found = tuple(
        Found(
            group[0],
            tuple(dict.fromkeys(" ".join(text[one.start : one.end].split()) for one in group)),
            tuple((one.start, one.end) for one in group),
        )
        for group in alike.values()
    )
    return TextState(False, len(text) > MOST_LETTERS, found[:MOST_CARDS])
