"""What a text tells about a child that a stranger should not know.
Pure: nothing is kept, no network; says what it found and where, and forbids nothing."""

from __future__ import annotations

import msgspec

from app.checks.finding import TextFinding, TextKind
from app.checks.folded import fold
from app.checks.text_accounts import account_names, emails
from app.checks.text_alone import alone
from app.checks.text_asked import asked_for
from app.checks.text_banks import banks
from app.checks.text_births import birth_dates
from app.checks.text_frames import frames
from app.checks.text_home import homes
from app.checks.text_lured import lures
from app.checks.text_meet import meetings
from app.checks.text_money import money
from app.checks.text_numbers import numbers
from app.checks.text_passwords import passwords
from app.checks.text_places import addresses
from app.checks.text_rendezvous import rendezvous
from app.checks.text_schools import schools
from app.checks.text_spoken import spoken
from app.checks.text_tricks import baits

MOST_LETTERS = 20_000
"""Longer texts are looked at up to here."""
_OVERLAP = 1000  # of two pieces of a longer one; what is found is far shorter than half of it
_FINDERS = (
    numbers,
    emails,
    addresses,
    homes,
    schools,
    birth_dates,
    passwords,
    spoken,
    asked_for,
    money,
    baits,
    meetings,
    rendezvous,
    lures,
    alone,
    frames,
    banks,
    account_names,
)
# Where two speak of the same letters: the first of these is what it is.
_STRONGER = (
    TextKind.EMAIL, TextKind.PASSWORD, TextKind.PHONE, TextKind.ID_NUMBER, TextKind.ACCOUNT, TextKind.BIRTH_DATE, TextKind.SCHOOL,
    TextKind.ADDRESS, TextKind.MONEY, TextKind.MEET, TextKind.ALONE,
)  # fmt: skip
# These say what somebody wants, or how things are; what stands inside them is still told.
_ASKS = frozenset({TextKind.MONEY, TextKind.MEET, TextKind.ALONE})
_IN_PARTS = _ASKS | {TextKind.ADDRESS, TextKind.SCHOOL}


def check_text(text: str) -> tuple[TextFinding, ...]:
    """In the order of the text. Two findings share letters only where one is somebody's wish and the other a fact in it."""
    folded = fold(text[:MOST_LETTERS])
    found = [finding for finder in _FINDERS for finding in finder(folded)]
    # A home beside a school is told as a home.
    beside = [finding for finding in found if finding.kind is TextKind.ADDRESS]
    found = [one for one in found if one.kind is not TextKind.SCHOOL or not any(_inside(one, home) for home in beside)]
    return _joined(tuple(sorted(_apart(found), key=_place)), text)


def check_long_text(text: str) -> tuple[TextFinding, ...]:
    """All of a text of any length, piece by piece. The pieces overlap, so that what lies across an edge is found in the next one."""
    if len(text) <= MOST_LETTERS:
        return check_text(text)
    found: list[TextFinding] = []
    step, edge = MOST_LETTERS - _OVERLAP, _OVERLAP // 2
    for start in range(0, len(text) - _OVERLAP, step):
        last = start + MOST_LETTERS >= len(text)
        for one in check_text(text[start : start + MOST_LETTERS]):
            # Each piece tells what begins before the middle of what it shares with the next.
            if (start == 0 or one.start >= edge) and (last or one.start < MOST_LETTERS - edge):
                found.append(msgspec.structs.replace(one, start=one.start + start, end=one.end + start))
    return tuple(found)


def _apart(found: list[TextFinding]) -> list[TextFinding]:
    """The strongest of those that share letters; two of one kind become one. By letters, because a long text has thousands of findings."""
    kept: list[TextFinding] = []
    taken: dict[tuple[bool, int], int] = {}  # a letter, and whether of a wish or of a fact -> which of the kept has it
    for finding in sorted(found, key=_strength):
        asks = finding.kind in _ASKS
        letters = [(asks, at) for at in range(finding.start, finding.end)]
        number = min((taken[letter] for letter in letters if letter in taken), default=len(kept))
        if number == len(kept):
            kept.append(finding)
        elif kept[number].kind is finding.kind and not kept[number].bank:
            kept[number] = TextFinding(min(kept[number].start, finding.start), max(kept[number].end, finding.end), finding.kind)
        else:
            continue
        for letter in letters:
            taken[letter] = min(number, taken.get(letter, number))
    return kept


def _joined(found: tuple[TextFinding, ...], text: str) -> tuple[TextFinding, ...]:
    """The parts of one address, or a class and its school, are one finding."""
    joined: list[TextFinding] = []
    for finding in found:
        last = joined[-1] if joined else None
        between = text[last.end : finding.start] if last is not None else ""
        if (
            last is not None
            and last.kind is finding.kind
            and finding.kind in _IN_PARTS
            and len(between) <= 3
            and not between.strip(" ,-")
        ):
            joined[-1] = TextFinding(last.start, finding.end, last.kind)
        else:
            joined.append(finding)
    return tuple(joined)


def _place(finding: TextFinding) -> tuple[int, int]:
    return finding.start, finding.end


def _strength(finding: TextFinding) -> tuple[int, int, int]:
    # A bank's number beats a phone number: the words beside it name it.
    first = -1 if finding.bank else _STRONGER.index(finding.kind)
    return first, finding.start - finding.end, finding.start


def _inside(one: TextFinding, other: TextFinding) -> bool:
    return other.start < one.start < other.end
