"""Numbers of bank accounts and cards, in figures or in words, and the figures on the back of a card.
Must not look anything up, nor take the number of a player for an account."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checks.asking import speaks_of
from app.checks.finding import TextFinding, TextKind
from app.checks.folded import Folded
from app.checks.phrases import any_of, phrase
from app.checks.text_numbers import CALLS, NEAR, PAPER_CUE, PHONE_CUE
from app.checks.text_spoken import word_rows

_CUE = phrase(
    r"\b(?:stk|s\.t\.k|số (?:tài khoản|tk)|tài khoản (?:ngân hàng|của (?:mẹ|bố|ba|má|em|tớ|mình))|(?:số )?thẻ (?:ngân hàng|atm|visa|tín dụng|ghi nợ)|số thẻ|(?:vào|vô|qua|về|stk|bank|tk|số) mb|tk ngân hàng|account (?:number|no)|"
    r"bank account|card number|(?:mom|mum|dad|my|your|his|her|bank|debit)(?:'?s)? (?:bank |debit )?card(?: is| no| number)?|cvv|cvc|credit card|visa|mastercard|iban|sort code|routing (?:number|no)|bsb)\b"
    r"|\b" + any_of("vietcombank vcb techcombank bidv vietinbank agribank mbbank mb_bank tpbank vpbank sacombank acb") + r"\b"
)
# "account 55779911": of a bank, unless a game is spoken of.
_ACCOUNT = phrase(r"\b(?:account|acct|a/c|tài khoản)(?: (?:is|là|số|no\.?))?[\s:=]{0,3}$")
_OF_A_GAME = phrase(
    r"\b(?:game|ingame|roblox|minecraft|steam|free fire|ff|garena|liên quân|lq|discord|zalo|facebook|fb|fortnite|xbox|psn|nintendo|epic|pubg|genshin|valorant|uid|id|server|player|friend code|nick|acc|robux|skins?)\b"
)
_FIGURES = re.compile(r"\d(?:[ .\-]?\d){7,19}(?!\d)")
# Three or four figures on the back of a card: nothing else is called so.
_BACK = phrase(
    r"\b(?:(?:cvv2?|cvc2?)|(?:3|ba) (?:con |chữ )?số (?:ở |in )?(?:mặt sau|phía sau|đằng sau|sau)(?: (?:của|thẻ|cái|lưng))*|security code on the (?:back|card)|(?:3|three) (?:digits|numbers) on the back)"
    r"(?![\w])[^.!?\n\d]{0,24}(?<![\d])(?P<code>\d{3,4})(?![\d/]|[.,:]\d|\s?(?:k|đ|đồng|người|lần|số|con|digits|numbers)(?!\w))"
)


def banks(text: Folded) -> Iterator[TextFinding]:
    for match in _FIGURES.finditer(text.bare):
        digits = re.sub(r"\D", "", match[0])
        before, after = (match.start() - NEAR, match.start()), (match.end(), match.end() + 24)
        if PAPER_CUE.near(text, *before):
            continue
        named = _CUE.near(text, *before) or _CUE.near(text, *after) or _is_account(text, match.start())
        if named or _is_card(digits, match[0]):
            yield TextFinding(*text.place(*match.span()), TextKind.ACCOUNT, bank=True)
    if speaks_of(text, "cv", "so ", "on the"):
        for match in _BACK.found(text):
            yield TextFinding(*text.place(*match.span("code")), TextKind.ACCOUNT, bank=True)
    for start, end, count in word_rows(text):
        if 8 <= count <= 19 and _is_named(text, start):
            yield TextFinding(*text.place(start, end), TextKind.ACCOUNT, bank=True)


def _is_account(text: Folded, start: int) -> bool:
    return _ACCOUNT.near(text, start - 24, start) and not _OF_A_GAME.near(text, start - 40, start + 40)


def _is_named(text: Folded, start: int) -> bool:
    """In words: the cue before it, and no word for a telephone nearer."""
    cue = _CUE.last_end(text, start - NEAR, start)
    return cue is not None and not any(other.near(text, cue, start) for other in (PHONE_CUE, CALLS, PAPER_CUE))


def _is_card(digits: str, written: str) -> bool:
    """A card of sixteen digits: written in fours or in one, of a known kind, and its check digit is right."""
    if len(digits) == 16 and digits.startswith("9704") and re.fullmatch(r"\d{4} \d{4} \d{4} \d{4}", written):
        return True  # of a Vietnamese bank
    if len(digits) != 16 or digits[0] not in "3459" or not re.fullmatch(r"\d{16}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}", written):
        return False
    total = sum(int(digit) if at % 2 else sum(divmod(2 * int(digit), 10)) for at, digit in enumerate(digits))
    return total % 10 == 0
