"""The certificate of a lesson as a page to print: the child's nickname, the lesson, the day, our lighthouse.
Must not be written anywhere but where it is told, nor carry more than is seen on it."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QObject, QRectF, QStandardPaths, Qt
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPainterPath, QPdfWriter, QPen
from PySide6.QtSvg import QSvgRenderer

from app.model.problem import ProblemError
from ui.language import Dates
from ui.theme.fonts import Weight, font_of
from ui.theme.pictures import Art, art_path
from ui.theme.tokens import LIGHT, Mode
from ui.widgets.typeset import break_lines, draw_lines

_DOTS_PER_INCH = 144
_MOST_NUMBER = 100
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]')


@dataclass(frozen=True, slots=True)
class Certificate:
    """`nickname` may be empty: then the line for it is left blank, to be filled by hand."""

    nickname: str
    lesson: str
    day: date


def documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())


def free_path(folder: Path, title: str) -> Path:
    """A name that says what it is; nothing that is there is written over."""
    name = _NOT_IN_NAMES.sub(" ", title).strip(" .")[:80] or "Hải Đăng"
    for number in range(1, _MOST_NUMBER):
        path = folder / (f"Hải Đăng – {name}.pdf" if number == 1 else f"Hải Đăng – {name} ({number}).pdf")
        if not path.exists():
            return path
    raise ProblemError("file_exists", file=str(folder / f"Hải Đăng – {name}.pdf"))


class CertificateWriter(QObject):
    """A QObject for its `tr` only: the words are in the language of the screen."""

    def write(self, certificate: Certificate, folder: Path) -> Path:
        """Raises ProblemError: file_unwritable, file_exists."""
        path = free_path(folder, certificate.lesson)
        drawn = self.drawn(certificate)
        try:
            with path.open("xb") as file:
                file.write(drawn)
        except FileExistsError:
            raise ProblemError("file_exists", file=str(path)) from None
        except OSError as error:
            with suppress(OSError):
                path.unlink(missing_ok=True)
            raise ProblemError("file_unwritable", file=str(path)) from error
        return path

    def drawn(self, certificate: Certificate) -> bytes:
        """The page as a PDF."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(_DOTS_PER_INCH)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageOrientation(QPageLayout.Orientation.Landscape)
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setTitle(certificate.lesson)
        writer.setCreator("Hải Đăng")
        painter = QPainter(writer)
        self._paint(painter, QRectF(0, 0, writer.width(), writer.height()), certificate)
        painter.end()
        return bytes(buffer.data().data())

    def _paint(self, painter: QPainter, page: QRectF, certificate: Certificate) -> None:
        unit = page.height() / 100
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(page, QColor(LIGHT.ground))
        inside = page.adjusted(3 * unit, 3 * unit, -3 * unit, -3 * unit)
        edge = QPainterPath()
        edge.addRoundedRect(inside, 3 * unit, 3 * unit)
        painter.save()
        painter.setClipPath(edge)
        self._paint_sea(painter, QRectF(inside.left(), inside.top(), inside.width(), 41 * unit))
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(LIGHT.sea), 0.5 * unit))
        painter.drawRoundedRect(inside, 3 * unit, 3 * unit)
        top = 46 * unit
        top = self._line(painter, page, top, self.tr("Certificate"), 8 * unit, Weight.BOLD, LIGHT.ink)
        top = self._line(painter, page, top + unit, self.tr("was given to"), 3 * unit, Weight.REGULAR, LIGHT.soft)
        top = self._line(painter, page, top, certificate.nickname or "…" * 12, 7 * unit, Weight.BOLD, LIGHT.sea)
        top = self._line(
            painter, page, top + unit, self.tr("who has gone through the lesson"), 3 * unit, Weight.REGULAR, LIGHT.soft
        )
        top = self._line(painter, page, top, f"“{certificate.lesson}”", 4.4 * unit, Weight.SEMIBOLD, LIGHT.ink)
        day = self.tr("{day} {year}").format(day=Dates(self).day(certificate.day), year=certificate.day.year)
        self._line(painter, page, 91 * unit, f"Hải Đăng · {day}", 2.6 * unit, Weight.REGULAR, LIGHT.soft)

    def _paint_sea(self, painter: QPainter, place: QRectF) -> None:
        try:
            drawing = QSvgRenderer(QByteArray(art_path(Art.HOME, Mode.LIGHT).read_bytes()))
        except OSError:
            return  # the page is whole without the picture
        size = drawing.defaultSize()
        if size.isEmpty():
            return
        scale = max(place.width() / size.width(), place.height() / size.height())
        wide, high = size.width() * scale, size.height() * scale
        painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        # The lamp is at the top: what stands out at the bottom is water.
        drawing.render(painter, QRectF(place.center().x() - wide / 2, place.top(), wide, high))

    def _line(self, painter: QPainter, page: QRectF, top: float, text: str, size: float, weight: Weight, colour: str) -> float:
        """Centred, smaller where it is too long for three lines. The bottom of it."""
        pixels = round(size)
        room = page.width() * 0.8
        lines = break_lines(text, font_of(pixels, weight), room)
        while len(lines.texts) > 2 and pixels > 12:
            pixels = round(pixels * 0.85)
            lines = break_lines(text, font_of(pixels, weight), room)
        painter.setPen(QColor(colour))
        place = QRectF((page.width() - room) / 2, top, room, lines.height)
        draw_lines(painter, place, lines, font_of(pixels, weight), Qt.AlignmentFlag.AlignHCenter, inside=True)
        return place.bottom()
