"""The text parts of a PNG, each read by itself: of two with one name Pillow tells only the last, and of some none.
Must not unfold more of a packed text than is shown."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from app.checks.finding import PhotoAbout, PhotoFinding, PhotoKind
from app.checks.photo_exif import exif_block_findings
from app.checks.photo_notes import MOST_BYTES, iptc_findings, readable, xmp_findings

_MOST_UNFOLDED = 1_000_000
_XMP_NAME = "xml:com.adobe.xmp"
_RAW = "raw profile type "
# As the standard and what writes such files call them. Any other name may itself be a note.
_ABOUT = {
    "author": (PhotoKind.TEXT, PhotoAbout.AUTHOR),
    "artist": (PhotoKind.TEXT, PhotoAbout.AUTHOR),
    "copyright": (PhotoKind.TEXT, PhotoAbout.AUTHOR),
    "software": (PhotoKind.DEVICE, PhotoAbout.SOFTWARE),
    "creation time": (PhotoKind.TIME, PhotoAbout.TAKEN),
    "date:create": (PhotoKind.TIME, PhotoAbout.CHANGED),
    "date:modify": (PhotoKind.TIME, PhotoAbout.CHANGED),
    "date:timestamp": (PhotoKind.TIME, PhotoAbout.CHANGED),
    **dict.fromkeys(
        ("title", "description", "comment", "source", "disclaimer", "warning"), (PhotoKind.TEXT, PhotoAbout.DESCRIPTION)
    ),
}


def text_findings(chunk: str, inside: bytes) -> Iterator[PhotoFinding]:
    """`chunk`: tEXt, zTXt or iTXt. Never nothing."""
    name, _nothing, rest = inside.partition(b"\0")
    text = _text(chunk, rest)
    key = name.decode("latin-1").strip()
    low = key.lower()
    if low == _XMP_NAME:
        yield from xmp_findings(text)
    elif low.startswith(_RAW):
        yield from _raw_findings(low.removeprefix(_RAW), _from_hex(text))
    else:
        kind, about = _ABOUT.get(low, (PhotoKind.TEXT, PhotoAbout.DESCRIPTION))
        words = readable(_decoded(chunk, text[:MOST_BYTES]))
        if low not in _ABOUT:
            words = readable(f"{key}: {words}" if words else key)
        if words:
            yield PhotoFinding(kind, about, words)
        else:
            yield PhotoFinding(PhotoKind.OTHER, PhotoAbout.BLOCK, f"{chunk}, {len(inside)}")


def _text(chunk: str, rest: bytes) -> bytes:
    if chunk == "zTXt":
        return _unfolded(rest[1:])
    if chunk == "iTXt":
        packed, rest = rest[:1] == b"\1", rest[2:]
        _language, _nothing, rest = rest.partition(b"\0")
        _name, _nothing, rest = rest.partition(b"\0")
        return _unfolded(rest) if packed else rest
    return rest


def _unfolded(data: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(data, _MOST_UNFOLDED)
    except zlib.error:
        return b""


def _decoded(chunk: str, text: bytes) -> str:
    """The standard says Latin-1 for two of the three; many programs write UTF-8 all the same."""
    try:
        return text.decode("utf-8")
    except UnicodeDecodeError:
        return text.decode("utf-8" if chunk == "iTXt" or len(text) == MOST_BYTES else "latin-1", "ignore")


def _from_hex(text: bytes) -> bytes:
    """As ImageMagick writes it: a line with the kind, one with the length, then figures."""
    figures = b"".join(text.split()[2:])
    try:
        return bytes.fromhex(figures[: len(figures) // 2 * 2].decode("ascii"))
    except ValueError:
        return text


def _raw_findings(kind: str, data: bytes) -> Iterator[PhotoFinding]:
    if kind in ("exif", "app1") and not data.startswith(b"http://ns.adobe.com/"):
        yield from exif_block_findings(data)
    elif kind in ("xmp", "app1"):
        yield from xmp_findings(data.removeprefix(b"http://ns.adobe.com/xap/1.0/\0"))
    elif kind in ("icc", "icm"):
        yield PhotoFinding(PhotoKind.OTHER, PhotoAbout.PROFILE, "")
    else:
        yield from iptc_findings(data)
        yield PhotoFinding(PhotoKind.OTHER, PhotoAbout.NOTES, str(len(data)))
