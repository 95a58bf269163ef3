"""What each part of a picture's file tells that is not the picture, whatever part it is.
Must not be silent about one: a file without findings is said to hold the picture alone."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from app.checks.finding import PhotoAbout, PhotoFinding, PhotoKind
from app.checks.photo_blocks import AFTER_END, NOT_READABLE, Block
from app.checks.photo_exif import exif_block_findings
from app.checks.photo_notes import MOST_BYTES, UNREADABLE, iptc_findings, readable, xmp_findings
from app.checks.photo_texts import text_findings

_LEAST_WORDS = 4


def findings_of(blocks: tuple[Block, ...]) -> Iterator[PhotoFinding]:
    """Of all that are not needed for the picture."""
    some = False
    for block in blocks:
        if not block.needed:
            try:
                for finding in block_findings(block):
                    some = True
                    yield finding
            except UNREADABLE:
                some = True
                yield PhotoFinding(PhotoKind.OTHER, PhotoAbout.DAMAGED, "")
    if not some:
        for block in blocks:
            if not block.needed:
                yield _block(block.name, str(len(block.data)))


def block_findings(block: Block) -> Iterator[PhotoFinding]:
    """What a part of the file tells that is not the picture: at least that it is there."""
    inside, name = block.data, block.name
    size = str(len(inside))
    head = bytes(inside[:64])
    if name == "APP1" and head.startswith(b"http://ns.adobe.com/xap/1.0/\0"):
        yield from xmp_findings(bytes(inside[29:]))
    elif name == "APP1" and head.startswith(b"http://ns.adobe.com/xmp/extension/\0"):
        yield from xmp_findings(bytes(inside[75:]))
    elif name == "XMP":
        yield from xmp_findings(bytes(inside))
    elif name in ("eXIf", "EXIF") or (name == "APP1" and head.startswith(b"Exif\0")):
        yield from exif_block_findings(bytes(inside))
    elif name in ("tEXt", "zTXt", "iTXt"):
        yield from text_findings(name, bytes(inside))
    elif name == "APP13":
        yield from iptc_findings(bytes(inside))
        yield PhotoFinding(PhotoKind.OTHER, PhotoAbout.NOTES, size)
    elif name == "APP0" and head.startswith((b"JFIF\0", b"JFXX\0")):
        yield PhotoFinding(PhotoKind.THUMBNAIL, PhotoAbout.THUMBNAIL, "")
    elif name == "APP2" and head.startswith(b"MPF\0"):
        yield PhotoFinding(PhotoKind.THUMBNAIL, PhotoAbout.SECOND_PICTURE, "")
    elif name == "COM":
        yield _words_or_block(name, bytes(inside))
    elif name == "tIME" and len(inside) == 7:
        year, month, day, hour, minute, second = struct.unpack(">HBBBBB", inside)
        yield PhotoFinding(PhotoKind.TIME, PhotoAbout.CHANGED, f"{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
    elif name in ("ANIM", "acTL", "ANMF", "fcTL", "fdAT"):
        yield PhotoFinding(PhotoKind.OTHER, PhotoAbout.MOVING, "")
    elif name == AFTER_END:
        yield PhotoFinding(PhotoKind.OTHER, PhotoAbout.AFTER_END, size)
    elif name == NOT_READABLE:
        yield PhotoFinding(PhotoKind.OTHER, PhotoAbout.DAMAGED, "")
    elif name in ("ICCP", "iCCP") or (name == "APP2" and head.startswith(b"ICC_PROFILE\0")):
        yield PhotoFinding(PhotoKind.OTHER, PhotoAbout.PROFILE, "")
    elif name != "VP8X":  # a table of what else is there, and each of that is told
        words = readable(bytes(inside[:MOST_BYTES]))
        plain = len(words) >= _LEAST_WORDS and all(0x20 <= byte < 0x7F for byte in bytes(inside[:MOST_BYTES]).strip(b"\0\r\n\t"))
        yield PhotoFinding(PhotoKind.TEXT, PhotoAbout.DESCRIPTION, words) if plain else _block(name, size)


def _block(name: str, size: str) -> PhotoFinding:
    return PhotoFinding(PhotoKind.OTHER, PhotoAbout.BLOCK, f"{readable(name)}, {size}")


def _words_or_block(name: str, inside: bytes) -> PhotoFinding:
    words = readable(inside[:MOST_BYTES])
    return PhotoFinding(PhotoKind.TEXT, PhotoAbout.DESCRIPTION, words) if words else _block(name, str(len(inside)))
