"""What is written in a picture's file beside the picture: EXIF, XMP, IPTC, comments, small pictures.
Must not fail over a note that cannot be read: that one is left out, and said to be there."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

from app.checks.finding import PhotoAbout, PhotoFinding, PhotoKind
from app.checks.photo_blocks import Block

if TYPE_CHECKING:
    from PIL import Image

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
_GPS, _DETAILS = 0x8825, 0x8769

_EXIF: dict[int, tuple[PhotoKind, PhotoAbout]] = {
    0x0132: (PhotoKind.TIME, PhotoAbout.CHANGED),
    0x9003: (PhotoKind.TIME, PhotoAbout.TAKEN),
    0x9004: (PhotoKind.TIME, PhotoAbout.TAKEN),
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


# ---- EXIF ----


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
    from PIL.ExifTags import IFD

    small = _part(exif, IFD.IFD1)
    if small.get(0x0201) or small.get(0x0111):
        yield PhotoFinding(PhotoKind.THUMBNAIL, PhotoAbout.THUMBNAIL, "")


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


def block_findings(block: Block) -> Iterator[PhotoFinding]:
    """What a part of the file is that Pillow does not tell of by itself."""
    inside, name = block.data, block.name
    size = str(len(inside))
    head = bytes(inside[:64])
    if name == "APP1" and head.startswith(b"http://ns.adobe.com/xap/1.0/\0"):
        yield from xmp_findings(bytes(inside[29:]))
    elif name == "APP1" and head.startswith(b"http://ns.adobe.com/xmp/extension/\0"):
        yield from xmp_findings(bytes(inside[75:]))
    elif name == "XMP":
        yield from xmp_findings(bytes(inside))
    elif name == "iTXt" and head.startswith(b"XML:com.adobe.xmp\0"):
        yield from xmp_findings(bytes(inside[22:]))
    elif name == "APP13":
        yield from iptc_findings(bytes(inside))
        yield PhotoFinding(PhotoKind.OTHER, PhotoAbout.NOTES, size)
    elif name == "APP0" and head.startswith((b"JFIF\0", b"JFXX\0")):
        yield PhotoFinding(PhotoKind.THUMBNAIL, PhotoAbout.THUMBNAIL, "")
    elif name == "APP2" and head.startswith(b"MPF\0"):
        yield PhotoFinding(PhotoKind.THUMBNAIL, PhotoAbout.SECOND_PICTURE, "")
    elif name == "COM":
        yield PhotoFinding(PhotoKind.TEXT, PhotoAbout.DESCRIPTION, readable(bytes(inside)))
    elif name == "tIME" and len(inside) == 7:
        year, month, day, hour, minute, second = struct.unpack(">HBBBBB", inside)
        yield PhotoFinding(PhotoKind.TIME, PhotoAbout.CHANGED, f"{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
    elif name in ("ANIM", "acTL"):
        yield PhotoFinding(PhotoKind.OTHER, PhotoAbout.MOVING, "")
    elif name == "after the end":
        yield PhotoFinding(PhotoKind.OTHER, PhotoAbout.AFTER_END, size)
    elif name == "not readable":
        yield PhotoFinding(PhotoKind.OTHER, PhotoAbout.DAMAGED, "")
    elif name in ("ICCP", "iCCP") or (name == "APP2" and head.startswith(b"ICC_PROFILE\0")):
        yield PhotoFinding(PhotoKind.OTHER, PhotoAbout.PROFILE, "")
    elif name not in _TOLD_ELSEWHERE and not (name == "APP1" and head.startswith(b"Exif\0")):
        yield PhotoFinding(PhotoKind.OTHER, PhotoAbout.BLOCK, f"{name}, {size}")


# By Pillow (EXIF and texts), by another block, or how a picture is drawn.
_TOLD_ELSEWHERE = frozenset(
    {
        "APP14",
        "tEXt",
        "zTXt",
        "iTXt",
        "eXIf",
        "EXIF",
        "VP8X",
        "ANMF",
        "fcTL",
        "fdAT",
        "gAMA",
        "cHRM",
        "sRGB",
        "pHYs",
        "sBIT",
        "bKGD",
        "hIST",
        "Exif",
        "mime",
    }
)
