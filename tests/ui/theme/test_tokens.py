"""The tokens keep WCAG AA in both modes; checked by sum, without a screen."""

from __future__ import annotations

import re

import pytest

from ui.theme.tokens import MARK_PAIRS, TEXT_PAIRS, Audience, Mode, Tokens, contrast, sizes_for, tokens_for


def test_contrast_is_21_for_black_on_white_and_1_for_the_same_colour() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#146C8C", "#146C8C") == pytest.approx(1)


def test_contrast_agrees_with_a_published_pair() -> None:
    # The W3C's own example of the darkest grey that just fails on white.
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_every_text_reaches_4_5_to_1(mode: Mode, text: str, ground: str) -> None:
    tokens = tokens_for(mode)
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize(("mark", "ground"), MARK_PAIRS)
def test_every_border_icon_and_bar_reaches_3_to_1(mode: Mode, mark: str, ground: str) -> None:
    tokens = tokens_for(mode)
    assert contrast(getattr(tokens, mark), getattr(tokens, ground)) >= 3


@pytest.mark.parametrize("mode", list(Mode))
def test_every_token_is_a_full_colour(mode: Mode) -> None:
    tokens = tokens_for(mode)
    for name in Tokens.__struct_fields__:
        assert re.fullmatch(r"#[0-9A-F]{6}", getattr(tokens, name)), name


def test_younger_readers_get_larger_type_and_controls() -> None:
    small, big, parent = (sizes_for(audience) for audience in (Audience.CHILD_SMALL, Audience.CHILD_BIG, Audience.PARENT))
    assert small.text > big.text > parent.text >= 16
    assert small.control >= 56
    assert small.control > big.control > parent.control >= 44
