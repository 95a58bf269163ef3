"""The register of photo consents on paper: a PDF of all lines, child by child.
Must not be written anywhere but where it is told, nor say more than the page does."""

from __future__ import annotations

from datetime import date
from html import escape

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from ui.language import whole_date
from ui.parent.consent_words import ConsentWords
from ui.parent.consents_state import ConsentsState
from ui.theme.fonts import font_of
from ui.theme.tokens import LIGHT

NAME = "hai-dang-photo-consents"
_DOTS_PER_INCH = 300
_POINTS = 10.5


class RegisterWriter(QObject):
    """A QObject for its `tr` only: the words are in the language of the screen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ConsentWords(self)

    def drawn(self, state: ConsentsState, today: date) -> bytes:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(_DOTS_PER_INCH)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageOrientation(QPageLayout.Orientation.Portrait)
        # The document keeps two centimetres of its own on each side.
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setTitle(self.tr("Photo consent register"))
        writer.setCreator("Hải Đăng")
        document = QTextDocument()
        # In points: pixels would be those of the printer.
        font = QFont(font_of(16))
        font.setPointSizeF(_POINTS)
        document.setDefaultFont(font)
        document.setHtml(self.page(state, today))
        document.print_(writer)
        return bytes(buffer.data().data())

    def page(self, state: ConsentsState, today: date) -> str:
        """What the families wrote is text and never markup."""
        title = self.tr("Photo consent register")
        stands = self.tr("As it stands on {day}").format(day=whole_date(today))
        parts = [
            f'<h1 style="color:{LIGHT.sea}">{escape(title)}</h1>',
            f'<p style="color:{LIGHT.soft}">{escape(stands)} · Hải Đăng</p>',
            f"<p>{escape(self._words.law())}</p>",
        ]
        for group in state.groups:
            parts.append(f'<h2 style="color:{LIGHT.ink}">{escape(group.nickname)}</h2>')
            for line in group.lines:
                name = self.tr("{picture} – {state}").format(
                    picture=line.consent.entry.picture, state=self._words.state(line.state)
                )
                texts = (*self._words.facts(line), self._words.stands(line, group.nickname), self._words.written(line))
                parts.append(f"<p><b>{escape(name)}</b><br/>{'<br/>'.join(map(escape, texts))}</p><hr/>")
        return "".join(parts)
