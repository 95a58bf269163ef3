"""What the EXIF part of a picture's file tells, each part of it: a file may have several, and Pillow reads them as one.
Must not fail over a note that cannot be read: that one is left out, and said to be there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

from app.checks.finding import PhotoAbout, PhotoFinding, PhotoKind
from app.checks.photo_notes import MOST_BYTES, UNREADABLE, readable

if TYPE_CHECKING:
    from PIL import Image

_GPS, _DETAILS, _SECOND = 0x8825, 0x8769, -1

_EXIF: dict[int, tuple[PhotoKind, PhotoAbout]] = {
    0x0132: (PhotoKind.TIME, PhotoAbout.CHANGED),
    0x9003: (PhotoKind.TIME, PhotoAbout.TAKEN),
    0x9004: (PhotoKind.TIME, PhotoAbout.TAKEN),
    0x000B: (PhotoKind.DEVICE, PhotoAbout.SOFTWARE),
    0x0131: (PhotoKind.DEVICE, PhotoAbout.SOFTWARE),
    0x013C: (PhotoKind.DEVICE, PhotoAbout.SOFTWARE),
    0xA433: (PhotoKind.DEVICE, PhotoAbout.LENS),
    0xA434: (PhotoKind.DEVICE, PhotoAbout.LENS),
    0xA431: (PhotoKind.DEVICE, PhotoAbout.SERIAL),
    0xA435: (PhotoKind.DEVICE, PhotoAbout.SERIAL),
    0xC62F: (PhotoKind.DEVICE, PhotoAbout.SERIAL),
    0xA430: (PhotoKind.TEXT, PhotoAbout.OWNER),
    0x013B: (PhotoKind.TEXT, PhotoAbout.AUTHOR),
    0x8298: (PhotoKind.TEXT, PhotoAbout.AUTHOR),
    0x010E: (PhotoKind.TEXT, PhotoAbout.DESCRIPTION),
    0x9286: (PhotoKind.TEXT, PhotoAbout.DESCRIPTION),
    0x9C9B: (PhotoKind.TEXT, PhotoAbout.DESCRIPTION),
    0x9C9C: (PhotoKind.TEXT, PhotoAbout.DESCRIPTION),
    0x9C9D: (PhotoKind.TEXT, PhotoAbout.AUTHOR),
    0x9C9E: (PhotoKind.TEXT, PhotoAbout.DESCRIPTION),
    0x9C9F: (PhotoKind.TEXT, PhotoAbout.DESCRIPTION),
}
# Versions and the like, which every camera writes alike. A camera's notes are told of as such.
_NO_WORDS = frozenset({0x010F, 0x0110, 0x9000, 0x9101, 0x927C, 0xA000, 0xA300, 0xA301, 0xA302, 0xC4A5, 0x0001, 0x0002})
_LEAST_LETTERS = 3
_HEAD = b"Exif\0\0"


def exif_block_findings(block: bytes) -> Iterator[PhotoFinding]:
    """Of one part by itself. Never nothing: what is in it may be of no known kind, and is there all the same."""
    from PIL import Image

    found: list[PhotoFinding] = []
    try:
        exif = Image.Exif()
        exif.load(block if block.startswith(_HEAD) else _HEAD + block)
        found += exif_findings(exif)
    except UNREADABLE:
        pass
    yield from found or [PhotoFinding(PhotoKind.OTHER, PhotoAbout.NOTES, str(len(block)))]


def exif_findings(exif: Image.Exif) -> Iterator[PhotoFinding]:
    camera = " ".join(part for part in (readable(exif.get(0x010F, "")), readable(exif.get(0x0110, ""))) if part)
    if camera:
        yield PhotoFinding(PhotoKind.DEVICE, PhotoAbout.CAMERA, camera)
    details = _part(exif, _DETAILS)
    for tag, value in (*exif.items(), *details.items()):
        if tag in _EXIF:
            kind, about = _EXIF[tag]
            text = _moment(readable(value)) if kind is PhotoKind.TIME else readable(value)
            if text:
                yield PhotoFinding(kind, about, text)
    notes = details.get(0x927C)
    if notes:
        yield PhotoFinding(PhotoKind.OTHER, PhotoAbout.MAKER_NOTES, str(len(notes)) if isinstance(notes, bytes) else "")
    yield from _gps_findings(_part(exif, _GPS))
    small = _part(exif, _SECOND)
    yield from _other_words({**small, **details, **exif})
    if small.get(0x0201) or small.get(0x0111):
        yield PhotoFinding(PhotoKind.THUMBNAIL, PhotoAbout.THUMBNAIL, "")


def _other_words(values: dict[int, Any]) -> Iterator[PhotoFinding]:
    """Words under a number that is none of ours: numbers say how the picture was taken, words may say anything."""
    from PIL.ExifTags import TAGS

    for tag, value in values.items():
        if tag in _EXIF or tag in _NO_WORDS or not isinstance(value, str | bytes):
            continue
        text = readable(value[:MOST_BYTES])
        if sum(letter.isalnum() for letter in text) < _LEAST_LETTERS:
            continue
        name = TAGS.get(tag, "")
        if name:
            yield PhotoFinding(PhotoKind.OTHER, PhotoAbout.BLOCK, f"{name}: {text}")
        else:
            yield PhotoFinding(PhotoKind.TEXT, PhotoAbout.DESCRIPTION, text)


def _part(exif: Image.Exif, tag: int) -> dict[int, Any]:
    try:
        return dict(exif.get_ifd(tag))
    except UNREADABLE:
        return {}


def _moment(text: str) -> str:
    """ "2024:05:03 16:20:11" as people write it."""
    try:
        return datetime.strptime(text, "%Y:%m:%d %H:%M:%S").isoformat(sep=" ")
    except ValueError:
        return text


def _gps_findings(gps: dict[int, Any]) -> Iterator[PhotoFinding]:
    place = []
    for mark, tag, negative in ((1, 2, "S"), (3, 4, "W")):
        try:
            degrees, minutes, seconds = (float(part) for part in gps[tag])
            number = degrees + minutes / 60 + seconds / 3600
            place.append(f"{-number if readable(gps.get(mark, '')) == negative else number:.5f}")
        except UNREADABLE:
            continue
    if place:
        yield PhotoFinding(PhotoKind.PLACE, PhotoAbout.GPS, ", ".join(place))
    for tag in (0x1B, 0x1C):
        name = readable(gps.get(tag, b""))
        if tag == 0x1C and name:
            yield PhotoFinding(PhotoKind.PLACE, PhotoAbout.PLACE_NAME, name)
    day = readable(gps.get(0x1D, ""))
    if day:
        yield PhotoFinding(PhotoKind.TIME, PhotoAbout.TAKEN, day.replace(":", "-"))
    if gps and not place:
        yield PhotoFinding(PhotoKind.PLACE, PhotoAbout.GPS, "")
