"""What notes of known kinds in a picture's file tell: XMP, IPTC, words.
Must not fail over a note that cannot be read: that one is left out, and said to be there."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from typing import Any

from app.checks.finding import PhotoAbout, PhotoFinding, PhotoKind

UNREADABLE = (
    OSError,
    ValueError,
    SyntaxError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    EOFError,
    struct.error,
    RuntimeError,
)
"""What Pillow raises over a note that is not what it says it is."""
MOST_LETTERS = 200
MOST_BYTES = 4 * MOST_LETTERS
"""Of what is shown as words no more needs to be decoded."""
_XMP: tuple[tuple[str, PhotoKind, PhotoAbout], ...] = (
    (r"exif:GPS(?:Latitude|Longitude)", PhotoKind.PLACE, PhotoAbout.GPS),
    (
        r"(?:photoshop:(?:City|State|Country)|Iptc4xmpCore:Location|Iptc4xmpExt:(?:City|Sublocation|CountryName))",
        PhotoKind.PLACE,
        PhotoAbout.PLACE_NAME,
    ),
    (r"(?:exif:DateTimeOriginal|photoshop:DateCreated)", PhotoKind.TIME, PhotoAbout.TAKEN),
    (r"xmp:(?:CreateDate|ModifyDate|MetadataDate)", PhotoKind.TIME, PhotoAbout.CHANGED),
    (r"tiff:(?:Make|Model)", PhotoKind.DEVICE, PhotoAbout.CAMERA),
    (r"(?:xmp:CreatorTool|tiff:Software)", PhotoKind.DEVICE, PhotoAbout.SOFTWARE),
    (r"(?:aux|exifEX):(?:SerialNumber|BodySerialNumber|LensSerialNumber)", PhotoKind.DEVICE, PhotoAbout.SERIAL),
    (r"(?:aux:OwnerName|exifEX:CameraOwnerName)", PhotoKind.TEXT, PhotoAbout.OWNER),
    (r"(?:dc:(?:creator|rights)|photoshop:AuthorsPosition)", PhotoKind.TEXT, PhotoAbout.AUTHOR),
    (r"(?:dc:(?:description|title|subject)|photoshop:Headline|exif:UserComment)", PhotoKind.TEXT, PhotoAbout.DESCRIPTION),
)
_IPTC: dict[int, tuple[PhotoKind, PhotoAbout]] = {
    55: (PhotoKind.TIME, PhotoAbout.TAKEN), 60: (PhotoKind.TIME, PhotoAbout.TAKEN), 62: (PhotoKind.TIME, PhotoAbout.TAKEN),
    90: (PhotoKind.PLACE, PhotoAbout.PLACE_NAME), 92: (PhotoKind.PLACE, PhotoAbout.PLACE_NAME), 95: (PhotoKind.PLACE, PhotoAbout.PLACE_NAME),
    101: (PhotoKind.PLACE, PhotoAbout.PLACE_NAME), 5: (PhotoKind.TEXT, PhotoAbout.DESCRIPTION), 25: (PhotoKind.TEXT, PhotoAbout.DESCRIPTION),
    105: (PhotoKind.TEXT, PhotoAbout.DESCRIPTION), 120: (PhotoKind.TEXT, PhotoAbout.DESCRIPTION), 80: (PhotoKind.TEXT, PhotoAbout.AUTHOR),
    110: (PhotoKind.TEXT, PhotoAbout.AUTHOR), 116: (PhotoKind.TEXT, PhotoAbout.AUTHOR), 122: (PhotoKind.TEXT, PhotoAbout.AUTHOR),
}  # fmt: skip


def readable(value: Any) -> str:
    """As a person reads it; nothing where there is nothing to read."""
    if isinstance(value, tuple | list):
        return ", ".join(part for part in map(readable, value) if part)[:MOST_LETTERS]
    if isinstance(value, bytes):
        value = _decoded(value)
    text = "".join(letter if letter.isprintable() else " " for letter in str(value))
    return " ".join(text.split())[:MOST_LETTERS]


def _decoded(value: bytes) -> str:
    for mark, encoding in ((b"ASCII\0\0\0", "ascii"), (b"UNICODE\0", "utf-16"), (b"\0\0\0\0\0\0\0\0", "utf-8")):
        if value.startswith(mark):
            return value[8:].decode(encoding, "ignore")
    if len(value) % 2 == 0 and value[1::2].count(0) > len(value) // 4:
        return value.decode("utf-16-le", "ignore")
    return value.decode("utf-8", "ignore")


# ---- XMP, IPTC, comments ----


def xmp_findings(xmp: bytes) -> Iterator[PhotoFinding]:
    """Read as text, not as XML: nothing in it can then unfold or fetch."""
    text = xmp[:1_000_000].decode("utf-8", "ignore")
    for names, kind, about in _XMP:
        values = []
        for found in re.finditer(
            rf"{names}(?:=\"([^\"]{{1,300}})\"|=\'([^\']{{1,300}})\'|>(.{{1,600}}?)</{names})", text, re.DOTALL
        ):
            value = readable(re.sub(r"<[^>]*>", " ", found[1] or found[2] or found[3] or ""))
            value = re.sub(r"(?<=\d)T(?=\d\d:)", " ", value)
            if value and value not in values:
                values.append(value)
        if values:
            yield PhotoFinding(kind, about, ", ".join(values)[:MOST_LETTERS])
    yield PhotoFinding(PhotoKind.OTHER, PhotoAbout.NOTES, str(len(xmp)))


def iptc_findings(data: bytes) -> Iterator[PhotoFinding]:
    """The records of a Photoshop block: 1C 02, number, length, text."""
    at = data.find(b"\x1c\x02")
    while at >= 0 and at + 5 <= len(data) and data[at : at + 2] == b"\x1c\x02":
        number, size = data[at + 2], int.from_bytes(data[at + 3 : at + 5], "big")
        if number in _IPTC:
            kind, about = _IPTC[number]
            text = readable(data[at + 5 : at + 5 + size])
            if text:
                yield PhotoFinding(kind, about, text)
        at += 5 + size
