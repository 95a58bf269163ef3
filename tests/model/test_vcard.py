"""Contact cards can be read back as RFC 6350 says, and hold nothing but a name and a note."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.model.vcard import MOST_OCTETS, vcards

TEXT = st.text(st.characters(exclude_categories=("Cc", "Cs"), include_characters="\n"), min_size=1, max_size=80)


def read(text: str) -> list[dict[str, str]]:
    """As section 3.2 (unfolding) and 3.4 (escapes) say."""
    cards: list[dict[str, str]] = []
    for line in text.replace("\r\n ", "").split("\r\n"):
        name, _, value = line.partition(":")
        if name == "BEGIN":
            cards.append({})
        elif name and name != "END":
            plain, signs = "", iter(value)
            for sign in signs:
                if sign == "\\":
                    following = next(signs)
                    plain += "\n" if following == "n" else following
                else:
                    plain += sign
            cards[-1][name] = plain
    return cards


@given(st.lists(st.tuples(TEXT, TEXT), max_size=4))
def test_what_is_written_is_read_back_and_nothing_else_is_in_it(people: list[tuple[str, str]]) -> None:
    text = vcards(people)
    assert [(card["FN"], card["NICKNAME"], card["NOTE"]) for card in read(text)] == [(name, name, note) for name, note in people]
    assert all(set(card) == {"VERSION", "FN", "NICKNAME", "NOTE"} for card in read(text))
    assert all(len(line.encode()) <= MOST_OCTETS for line in text.split("\r\n"))
    assert text.replace("\r\n", "").count("\n") == 0


def test_a_card_as_a_family_would_have_it() -> None:
    assert vcards([("Hà, lớp 3B", "Ở trường")]) == (
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Hà\\, lớp 3B\r\nNICKNAME:Hà\\, lớp 3B\r\nNOTE:Ở trường\r\nEND:VCARD\r\n"
    )
