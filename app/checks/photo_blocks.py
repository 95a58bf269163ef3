"""The parts of a picture's file, found by walking through it ourselves: what is in it that is not the picture.
Must not decode a picture, nor trust a length that the file gives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.checks.finding import PhotoFormat

_PNG = b"\x89PNG\r\n\x1a\n"
_HEIF_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"heim", b"heis", b"hevm", b"hevs", b"mif1", b"msf1", b"MiHE"})
_MOST_BLOCKS = 20_000
AFTER_END, NOT_READABLE = "after the end", "not readable"
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)

# What a picture needs to be drawn, and nothing else.
_JPEG_PICTURE = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC4, 0xDA, 0xDB, 0xDD})
_PNG_PICTURE = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
# How it is drawn: numbers of so many bytes, each once. As with a JPEG's opening block, there is no room for a note.
_PNG_DRAWN: dict[bytes, tuple[int, ...]] = {
    b"gAMA": (4,),
    b"cHRM": (32,),
    b"sRGB": (1,),
    b"pHYs": (9,),
    b"sBIT": (1, 2, 3, 4),
    b"bKGD": (1, 2, 6),
}
_WEBP_PICTURE = frozenset({b"VP8 ", b"VP8L", b"ALPH", b"VP8X"})
_WEBP_FLAGS_OF_NOTES = 0x20 | 0x08 | 0x04 | 0x02  # profile, EXIF, XMP, animation
_ITEMS_OF_THE_PICTURE = frozenset({b"hvc1", b"grid", b"iden", b"iovl"})
_BOXES_OF_THE_PICTURE = frozenset({b"hdlr", b"pitm", b"iloc", b"iinf", b"iref", b"iprp", b"idat", b"dinf", b"grpl"})


@dataclass(frozen=True, slots=True)
class Block:
    """`name`: "APP1", "tEXt", "EXIF", "after the end". `needed`: the picture is drawn with it."""

    name: str
    data: memoryview
    needed: bool


def format_of(data: bytes) -> PhotoFormat | None:
    """By what stands in the file; its name says nothing."""
    if data[:3] == b"\xff\xd8\xff":
        return PhotoFormat.JPEG
    if data[:8] == _PNG:
        return PhotoFormat.PNG
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return PhotoFormat.WEBP
    if data[4:8] == b"ftyp":
        size = int.from_bytes(data[:4], "big")
        brands = {data[at : at + 4] for at in (8, *range(16, min(size, 128), 4))}
        if brands & _HEIF_BRANDS:
            return PhotoFormat.HEIC
    return None


def blocks(data: bytes, format: PhotoFormat) -> tuple[Block, ...]:
    """In the order of the file; a file that breaks off ends the row."""
    walk = {PhotoFormat.JPEG: _jpeg, PhotoFormat.PNG: _png, PhotoFormat.WEBP: _webp, PhotoFormat.HEIC: _heic}[format]
    found = []
    for block in walk(memoryview(data)):
        found.append(block)
        if len(found) >= _MOST_BLOCKS:
            found.append(Block(NOT_READABLE, memoryview(b""), False))
            break
    return tuple(found)


def not_the_picture(data: bytes) -> tuple[str, ...]:
    """Names of all that a clean picture does not hold. Empty: there is nothing but the picture."""
    format = format_of(data)
    if format is None:
        return ("no picture",)
    return tuple(block.name for block in blocks(data, format) if not block.needed)


# ---- JPEG ----


def _jpeg(data: memoryview) -> Iterator[Block]:
    at, ended, adobe = 2, False, False
    while at + 2 <= len(data):
        if data[at] != 0xFF:
            break
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == 0xD9:
            at += 2
            ended = True
            break
        if 0xD0 <= marker <= 0xD8 or marker == 0x01:
            at += 2
            continue
        size = int.from_bytes(data[at + 2 : at + 4], "big")
        inside = data[at + 4 : at + 2 + size]
        needed = marker in _JPEG_PICTURE or _plain_jfif(marker, inside) or (_plain_adobe(marker, inside) and not adobe)
        adobe = adobe or marker == 0xEE
        yield Block(_jpeg_name(marker), inside, needed)
        at += 2 + max(2, size)
        if marker == 0xDA:
            at = _after_scan(data, at)
    rest = data[at:]
    if len(rest) and ended:
        yield Block(AFTER_END, rest, False)
    elif len(rest):
        yield Block(NOT_READABLE, rest, False)


def _jpeg_name(marker: int) -> str:
    if 0xE0 <= marker <= 0xEF:
        return f"APP{marker - 0xE0}"
    return "COM" if marker == 0xFE else f"{marker:02X}"


def _plain_jfif(marker: int, inside: memoryview) -> bool:
    """The opening block that every JPEG has, without a small picture in it."""
    return marker == 0xE0 and bytes(inside[:5]) == b"JFIF\0" and len(inside) == 14 and inside[12] == 0 and inside[13] == 0


def _plain_adobe(marker: int, inside: memoryview) -> bool:
    """By which the colours of some are told; twelve bytes and no more."""
    return marker == 0xEE and bytes(inside[:5]) == b"Adobe" and len(inside) == 12


def _after_scan(data: memoryview, at: int) -> int:
    """The marker after the picture's own bytes, in which FF stands as FF 00."""
    found = _MARKER.search(data, at)
    return len(data) if found is None else found.start()


# ---- PNG ----


def _png(data: memoryview) -> Iterator[Block]:
    at = 8
    drawn: set[bytes] = set()
    while at + 12 <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        name = bytes(data[at + 4 : at + 8])
        needed = name in _PNG_PICTURE or (size in _PNG_DRAWN.get(name, ()) and name not in drawn)
        drawn.add(name)
        yield Block(name.decode("latin-1"), data[at + 8 : at + 8 + size], needed)
        at += 12 + size
        if name == b"IEND":
            break
    if at < len(data):
        yield Block(AFTER_END, data[at:], False)


# ---- WebP ----


def _webp(data: memoryview) -> Iterator[Block]:
    end = min(len(data), 8 + int.from_bytes(data[4:8], "little"))
    at = 12
    while at + 8 <= end:
        name = bytes(data[at : at + 4])
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        inside = data[at + 8 : min(end, at + 8 + size)]
        notes = name == b"VP8X" and len(inside) > 0 and inside[0] & _WEBP_FLAGS_OF_NOTES
        yield Block(name.decode("latin-1").strip(), inside, name in _WEBP_PICTURE and not notes)
        at += 8 + size + size % 2
    rest = min(at, end)
    if rest < len(data):
        yield Block(AFTER_END, data[rest:], False)


# ---- HEIC ----


def _heic(data: memoryview) -> Iterator[Block]:
    """Boxes, and inside `meta` the items: Exif, mime (XMP) and what else is no picture. Their bytes lie elsewhere in the file; Pillow's
    plug-in reads them."""
    end = 0
    for name, inside in _boxes(data, 0, len(data)):
        end += len(inside) + (16 if bytes(data[end : end + 4]) == b"\0\0\0\1" else 8)
        if name == b"meta":
            for inner, content in _boxes(inside, 4, len(inside)):
                if inner == b"iinf":
                    yield from _items(content)
                elif inner not in _BOXES_OF_THE_PICTURE and not _empty(inner, content):
                    yield Block(inner.decode("latin-1"), content, False)
        elif name not in (b"ftyp", b"mdat") and not _empty(name, inside):
            yield Block(name.decode("latin-1"), inside, False)
    if end < len(data):
        yield Block(AFTER_END, data[end:], False)


def _empty(name: bytes, inside: memoryview) -> bool:
    """Room that is kept free, and truly is."""
    return name in (b"free", b"skip") and not any(inside)


def _boxes(data: memoryview, at: int, end: int) -> Iterator[tuple[bytes, memoryview]]:
    while at + 8 <= end:
        size = int.from_bytes(data[at : at + 4], "big")
        head = 8
        if size == 1 and at + 16 <= end:
            size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        elif size == 0:
            size = end - at
        if size < head or at + size > end:
            return
        yield bytes(data[at + 4 : at + 8]), data[at + head : at + size]
        at += size


def _items(data: memoryview) -> Iterator[Block]:
    version = data[0] if len(data) else 0
    for name, inside in _boxes(data, 6 if version == 0 else 8, len(data)):
        if name == b"infe" and len(inside) >= 12 and inside[0] >= 2:
            at = 8 if inside[0] == 2 else 10
            kind = bytes(inside[at : at + 4])
            yield Block(kind.decode("latin-1"), inside, kind in _ITEMS_OF_THE_PICTURE)
