"""The pages of "check before you share", filled: what a child of 8 and one of 13 would see.
Must not hold a real person's number or address."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QWidget

from app.checks.finding import PhotoAbout, PhotoFinding, PhotoFormat, PhotoKind, PhotoProblem, PhotoReport
from app.checks.photo_worker import Answer, Listed
from ui.child.checks.checks_page import ChecksPage
from ui.child.checks.chooser import Place
from ui.child.checks.link_page import LinkPage
from ui.child.checks.photo_page import PhotoPage
from ui.child.checks.photo_process import Answered, PhotoProcess
from ui.child.checks.photo_state import PhotoState, Step
from ui.child.checks.text_page import TextPage
from ui.page_base import PageMaker
from ui.theme import Audience

TEXT = (
    "Chào bạn, mình là Bin, học lớp 3B trường tiểu học Ban Mai. Nhà mình ở số 12 ngõ 34 đường Láng. "
    "Có gì gọi mình số 0912 345 678 nha 🙂 Chiều mai gặp nhau ở công viên Thống Nhất nhé!"
)
REPORT = PhotoReport(
    PhotoFormat.JPEG,
    4000,
    3000,
    (
        PhotoFinding(PhotoKind.PLACE, PhotoAbout.GPS, "21.02778, 105.83417"),
        PhotoFinding(PhotoKind.TIME, PhotoAbout.TAKEN, "2026-11-22 16:20:11"),
        PhotoFinding(PhotoKind.DEVICE, PhotoAbout.CAMERA, "samsung Galaxy A15"),
        PhotoFinding(PhotoKind.TEXT, PhotoAbout.DESCRIPTION, "Sinh nhật Bin ở nhà bà ngoại"),
        PhotoFinding(PhotoKind.THUMBNAIL, PhotoAbout.THUMBNAIL, ""),
        PhotoFinding(PhotoKind.OTHER, PhotoAbout.MAKER_NOTES, "12034"),
    ),
)
ROOTS = (
    Place("pictures", Path("/home/bin/Pictures")),
    Place("downloads", Path("/home/bin/Downloads")),
    Place("desktop", Path("/home/bin/Desktop")),
)


class NoProcess(PhotoProcess):
    """Answers nothing: the samples show what they hold."""

    def ask_list(self, folder: str, answered: Answered) -> None:
        pass

    def ask_small(self, photo: str, side: int, answered: Answered, *, first: bool = False) -> None:
        answered(Answer(0, small=drawn(photo)))

    def ask_look(self, photo: str, answered: Answered) -> None:
        pass


def drawn(name: str) -> bytes:
    """A little picture in a colour of its name."""
    image = QImage(200, 150, QImage.Format.Format_RGB32)
    image.fill(QColor.fromHsl(sum(name.encode()) * 37 % 360, 90, 150))
    painter = QPainter(image)
    painter.setBrush(QColor("#FFF4E2"))
    painter.drawEllipse(60, 30, 80, 90)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())


def a_text_page(text: str) -> Callable[[], QWidget]:
    def make() -> QWidget:
        page = TextPage()
        page.show_text(text)
        return page

    return make


def a_link_page(link: str) -> Callable[[], QWidget]:
    def make() -> QWidget:
        page = LinkPage()
        page.show_link(link)
        return page

    return make


def a_photo_page(state: PhotoState) -> Callable[[], QWidget]:
    def make() -> QWidget:
        page = PhotoPage(roots=lambda: ROOTS, process=NoProcess())
        if state.step is Step.CHOOSE:
            names = tuple(f"IMG_2026112{at}_1620.jpg" for at in range(30))
            page.chooser().show_listed(ROOTS[0].folder, Listed(names, ("Máy ảnh", "Ảnh chụp màn hình", "Tết 2026")))
        page.show_state(state)
        return page

    return make


def no_photos() -> QWidget:
    page = PhotoPage(roots=lambda: ROOTS, process=NoProcess())
    page.chooser().show_listed(ROOTS[0].folder, Listed())
    return page


def before_saving() -> QWidget:
    page = PhotoPage(roots=lambda: ROOTS, process=NoProcess())
    page.show_state(PhotoState(Step.SHOWN, "IMG_20261122_1620.jpg", drawn("a"), REPORT))
    page._ask_before_saving()
    return page


SMALL, BIG = Audience.CHILD_SMALL, Audience.CHILD_BIG
PAGES = (
    PageMaker("checks", SMALL, ChecksPage),
    PageMaker("checks-text-empty", SMALL, a_text_page("")),
    PageMaker("checks-text", SMALL, a_text_page(TEXT)),
    PageMaker("checks-text-big", BIG, a_text_page(TEXT)),
    PageMaker("checks-text-nothing", BIG, a_text_page("Tối nay 8 giờ vào game đánh rank không?")),
    PageMaker("checks-link-empty", SMALL, a_link_page("")),
    PageMaker("checks-link-ok", SMALL, a_link_page("https://www.youtube.com/watch?v=dQw4w9WgXcQ")),
    PageMaker("checks-link-careful", BIG, a_link_page("https://bit.ly/3xYzAbC")),
    PageMaker("checks-link-danger", SMALL, a_link_page("http://vietcombank.com.vn.doi-qua-tri-an-khach-hang.top/nhan-qua")),
    PageMaker("checks-link-none", SMALL, a_link_page("xin chào")),
    PageMaker("checks-photo-choose", SMALL, a_photo_page(PhotoState())),
    PageMaker("checks-photo-none", BIG, no_photos),
    PageMaker("checks-photo", SMALL, a_photo_page(PhotoState(Step.SHOWN, "IMG_20261122_1620.jpg", drawn("a"), REPORT))),
    PageMaker("checks-photo-big", BIG, a_photo_page(PhotoState(Step.SHOWN, "IMG_20261122_1620.jpg", drawn("a"), REPORT))),
    PageMaker(
        "checks-photo-saved",
        SMALL,
        a_photo_page(
            PhotoState(Step.SAVED, "IMG_20261122_1620.jpg", drawn("a"), REPORT, None, "anh-1.jpg", str(ROOTS[0].folder))
        ),
    ),
    PageMaker(
        "checks-photo-problem", SMALL, a_photo_page(PhotoState(Step.PROBLEM, "IMG_9.jpg", b"", None, PhotoProblem.TOO_LARGE))
    ),
    PageMaker("checks-photo-before-saving", SMALL, before_saving),
)
