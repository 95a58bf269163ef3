"""Draw the picture world of the lessons into PNG files, to be looked at: every person, mood, pose, place, thing and screen.
Must not be a test."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.content.scenes.composing import composed
from app.content.scenes.vocabulary import MOODS, PLACES, POSES, SCREENS, SHOWS, THINGS, WHO
from app.model.lessons import Figure, Scene, Thing

NEAR = QRectF(250, 120, 140, 360)
WHOLE = QRectF(0, 0, 640, 480)


def sheet(path: Path, rows: Sequence[Sequence[Scene]], view: QRectF, size: tuple[int, int], dark: bool = False) -> None:
    """One picture with a scene in every cell."""
    width, height = size
    image = QImage(width * max(map(len, rows)), height * len(rows), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for down, row in enumerate(rows):
        for across, scene in enumerate(row):
            cell = QRectF(across * width, down * height, width - 2, height - 2)
            renderer = QSvgRenderer(QByteArray(composed(scene, dark).encode()))
            renderer.setViewBox(view)
            painter.setClipRect(cell)
            renderer.render(painter, cell)
    painter.end()
    image.save(str(path))


def alone(who: str, pose: str = "stand", mood: str = "calm", place: str = "room", holds: str | None = None, **more: str) -> Scene:
    return Scene(place, (Figure(who, pose, mood, holds=holds, **more),))


def things(place: str, *whats: str, shows: str | None = None) -> Scene:
    spots = ("far_left", "middle", "far_right")
    return Scene(place, (), tuple(Thing(what, at, shows) for what, at in zip(whats, spots, strict=False)))


def main(folder: Path) -> None:
    _application = QGuiApplication(["sheets", "-platform", "offscreen"])
    folder.mkdir(parents=True, exist_ok=True)
    cast = [alone(who, mood="happy") for who in WHO]
    sheet(folder / "cast.png", [cast[:14], cast[14:]], NEAR, (140, 360))
    pupils = [alone(who, "wave", "happy", "schoolyard") for who in WHO[:14]]
    sheet(folder / "pupils.png", [pupils, [alone(who, "sit", "calm", "classroom") for who in WHO[:14]]], NEAR, (140, 360))
    for name, people in (("children", WHO[:14]), ("adults", WHO[14:])):
        sheet(
            folder / f"moods-{name}.png",
            [[alone(who, mood=mood) for who in people] for mood in MOODS],
            QRectF(270, 130, 100, 210),
            (130, 273),
        )
        sheet(folder / f"poses-{name}.png", [[alone(who, pose) for who in people] for pose in POSES], NEAR, (130, 334))
    sheet(
        folder / "left.png",
        [[alone(who, pose, "sleepy", facing="left") for pose in POSES] for who in ("bong", "an", "grandmother")],
        NEAR,
        (140, 360),
    )
    held = [alone(who, "hold", "calm", "yard", holds=what) for what in THINGS for who in ("mai", "father")]
    sheet(folder / "held.png", [held[at : at + 16] for at in range(0, len(held), 16)], NEAR, (120, 308))
    for dark in (False, True):
        places = [Scene(place) for place in PLACES]
        sheet(
            folder / f"places{'-dark' if dark else ''}.png",
            [places[at : at + 4] for at in range(0, 16, 4)],
            WHOLE,
            (480, 360),
            dark,
        )
    shown = [things("living", *THINGS[at : at + 3]) for at in range(0, len(THINGS), 3)]
    sheet(folder / "things.png", [shown[at : at + 4] for at in range(0, len(shown), 4)], WHOLE, (480, 360))
    screens = [things("room", *SCREENS[2 * at : 2 * at + 3], shows=show) for show in SHOWS for at in (0, 1)]
    sheet(folder / "screens.png", [screens[at : at + 4] for at in range(0, len(screens), 4)], WHOLE, (440, 330))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
