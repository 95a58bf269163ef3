"""Small photos with everything in them that a phone or a program may leave there.
Must not need a file of somebody."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from typing import Any

import pillow_heif
from PIL import Image, ImageCms, ImageDraw, PngImagePlugin

PLACE, WHEN, PHONE, SERIAL = (21.02778, 105.83417), "2026:11:22 16:20:11", "Galaxy A15", "SN4711XYZ"
COMMENT, CAPTION, CITY = "nha em o day", "Sinh nhật ở nhà bà", "Ha Noi"
SECRETS = (
    PHONE.encode(),
    SERIAL.encode(),
    COMMENT.encode(),
    CITY.encode(),
    b"2026:11:22",
    b"2026-11-22",
    b"MAKERSECRET",
    b"Exif\0\0",
    b"ns.adobe.com",
    b"8BIM",
    b"ICC_PROFILE",
)
XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description exif:GPSLatitude="21,1.6668N" xmp:CreateDate="2026-11-22T16:20:11" '
    f'photoshop:City="{CITY}"><dc:creator><rdf:Seq><rdf:li>Mẹ Hương</rdf:li></rdf:Seq></dc:creator></rdf:Description></x:xmpmeta>'
).encode()


def a_picture(size: tuple[int, int] = (64, 48), mode: str = "RGB") -> Image.Image:
    """The left upper corner is red, the rest blue, so that turning it shows."""
    picture = Image.new("RGB", size, (20, 40, 200))
    ImageDraw.Draw(picture).rectangle((0, 0, size[0] // 3, size[1] // 3), fill=(220, 20, 20))
    return picture.convert(mode)


def exif(orientation: int = 1) -> Image.Exif:
    made = Image.Exif()
    made[0x010F], made[0x0110], made[0x0112], made[0x0131], made[0x0132] = "samsung", PHONE, orientation, "A155FXXU", WHEN
    made[0x010E], made[0x013B] = CAPTION, "Bin"
    details: dict[int, Any] = made.get_ifd(0x8769)
    details[0x9003], details[0x927C], details[0xA431], details[0x9286] = (
        WHEN,
        b"MAKERSECRET" * 20,
        SERIAL,
        b"ASCII\0\0\0chi cho ban A",
    )
    gps: dict[int, Any] = made.get_ifd(0x8825)
    gps[1], gps[2], gps[3], gps[4], gps[0x1D] = "N", (21.0, 1.0, 40.0), "E", (105.0, 50.0, 3.0), "2026:11:22"
    return made


def iptc() -> bytes:
    record = b"".join(
        b"\x1c\x02" + bytes([number]) + struct.pack(">H", len(text)) + text
        for number, text in ((90, CITY.encode()), (120, b"anh gia dinh"))
    )
    padded = record + b"\0" * (len(record) % 2)
    return b"Photoshop 3.0\x008BIM\x04\x04\0\0" + struct.pack(">I", len(record)) + padded


def with_thumbnail(made: Image.Exif) -> bytes:
    """EXIF with a second directory that holds a small JPEG: Pillow writes none, so it is put together here."""
    small = io.BytesIO()
    a_picture((16, 12)).save(small, "JPEG")
    body = made.tobytes()
    start = body.index(b"Exif\0\0") + 6 if body.startswith(b"Exif\0\0") else 0
    tiff = bytearray(body[start:])
    order = "<" if tiff[:2] == b"II" else ">"
    first = struct.unpack_from(order + "I", tiff, 4)[0]
    count = struct.unpack_from(order + "H", tiff, first)[0]
    at = len(tiff)
    struct.pack_into(order + "I", tiff, first + 2 + 12 * count, at)
    picture = small.getvalue()
    tiff += struct.pack(order + "H", 2)
    tiff += struct.pack(order + "HHII", 0x0201, 4, 1, at + 2 + 24 + 4)
    tiff += struct.pack(order + "HHII", 0x0202, 4, 1, len(picture))
    tiff += struct.pack(order + "I", 0) + picture
    return b"Exif\0\0" + bytes(tiff)


def srgb() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def a_jpeg(size: tuple[int, int] = (64, 48), orientation: int = 1, after: bytes = b"", quality: int = 90) -> bytes:
    made = io.BytesIO()
    a_picture(size).save(
        made,
        "JPEG",
        quality=quality,
        exif=with_thumbnail(exif(orientation)),
        comment=COMMENT.encode(),
        xmp=XMP,
        icc_profile=srgb(),
        dpi=(300, 300),
    )
    data = made.getvalue()
    block = iptc()
    return data[:2] + b"\xff\xed" + struct.pack(">H", len(block) + 2) + block + data[2:] + after


def a_png(mode: str = "RGBA") -> bytes:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Comment", COMMENT)
    texts.add_itxt("XML:com.adobe.xmp", XMP.decode())
    texts.add_text("Author", "Bin", zip=True)
    texts.add(b"tIME", struct.pack(">HBBBBB", 2026, 11, 22, 16, 20, 11))
    made = io.BytesIO()
    a_picture(mode=mode).save(made, "PNG", pnginfo=texts, exif=exif(6), icc_profile=srgb())
    return made.getvalue()


def a_webp() -> bytes:
    made = io.BytesIO()
    a_picture().save(made, "WEBP", exif=exif(8).tobytes(), xmp=XMP, icc_profile=srgb())
    return made.getvalue()


def a_heic() -> bytes:
    pillow_heif.register_heif_opener()
    made = io.BytesIO()
    a_picture((128, 96)).save(made, "HEIF", exif=exif(6).tobytes(), xmp=XMP)
    return made.getvalue()


def a_moving(format: str) -> bytes:
    made = io.BytesIO()
    first = a_picture()
    first.save(made, format, save_all=True, append_images=[a_picture(mode="L").convert("RGB")], duration=100)
    return made.getvalue()


ALL: dict[str, Callable[[], bytes]] = {"jpeg": a_jpeg, "png": a_png, "webp": a_webp, "heic": a_heic}


# ---- files with one note of a rare kind ----

HOME = "12 Le Loi, nha em"


def _saved(format: str, **options: Any) -> bytes:
    made = io.BytesIO()
    a_picture().save(made, format, **options)
    return made.getvalue()


def _segment(marker: int, inside: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(inside) + 2) + inside


def _chunk(name: bytes, inside: bytes) -> bytes:
    return struct.pack(">I", len(inside)) + name + inside + struct.pack(">I", zlib.crc32(name + inside))


def _jpeg_with(*segments: bytes) -> bytes:
    plain = _saved("JPEG")
    return plain[:2] + b"".join(segments) + plain[2:]


def _png_with(*chunks: bytes, late: bool = False) -> bytes:
    plain = _saved("PNG")
    at = len(plain) - 12 if late else 33
    return plain[:at] + b"".join(chunks) + plain[at:]


def _webp_with(name: bytes, inside: bytes) -> bytes:
    plain = _saved("WEBP")
    chunk = name + struct.pack("<I", len(inside)) + inside + b"\0" * (len(inside) % 2)
    return plain[:4] + struct.pack("<I", len(plain) - 8 + len(chunk)) + plain[8:] + chunk


def _exif(values: dict[int, Any], part: int | None = None) -> Image.Exif:
    made = Image.Exif()
    target: Any = made if part is None else made.get_ifd(part)
    for tag, value in values.items():
        target[tag] = value
    return made


def _exif_bytes(made: Image.Exif) -> bytes:
    return b"Exif\0\0" + made.tobytes().removeprefix(b"Exif\0\0")


def _gps(north: float) -> Image.Exif:
    return _exif({1: "N", 2: (north, 1.0, 40.0), 3: "E", 4: (105.0, 50.0, 3.0)}, 0x8825)


def _two_exifs(first: Image.Exif, second: Image.Exif) -> bytes:
    return _jpeg_with(_segment(0xE1, _exif_bytes(first)), _segment(0xE1, _exif_bytes(second)))


def _text(name: str, text: str) -> bytes:
    return _chunk(b"tEXt", name.encode() + b"\0" + text.encode())


def _raw_profile(kind: str, data: bytes) -> bytes:
    return _text(f"Raw profile type {kind}", f"\n{kind}\n{len(data):8}\n{data.hex()}\n")


def _heic_with(*boxes: tuple[bytes, bytes]) -> bytes:
    pillow_heif.register_heif_opener()
    made = io.BytesIO()
    a_picture((128, 96)).save(made, "HEIF")
    return made.getvalue() + b"".join(struct.pack(">I", len(inside) + 8) + name + inside for name, inside in boxes)


_NAMED = ("comment", "exif", "xmp", "photoshop", "icc_profile", "Comment", "nha em o 12 Le Loi")
_PRIVATE = {
    "unique": (_exif({0xA420: "UNIQUE-ID-12345"}, 0x8769), "UNIQUE-ID-12345"),
    "host": (_exif({0x013C: "PC of Bin"}), "PC of Bin"),
    "program": (_exif({0x000B: "ProcSW"}), "ProcSW"),
    "private": (_exif({0xFE00: HOME}), HOME),
    "offset": (_exif({0x9010: "+07:00"}, 0x8769), "+07:00"),
    "turned": (_exif({0x0112: 6}), ""),
    "height": (_exif({6: 12.0}, 0x8825), ""),
}

RARE: dict[str, tuple[Callable[[], bytes], str]] = {
    "second exif": (lambda: _two_exifs(_exif({0x0112: 1}), _gps(21.0)), "21.02778, 105.83417"),
    "two places": (lambda: _two_exifs(_gps(10.0), _gps(21.0)), "21.02778, 105.83417"),
    "exif without sense": (lambda: _jpeg_with(_segment(0xE1, b"Exif\0\0" + HOME.encode())), ""),
    "APP14 of another": (lambda: _jpeg_with(_segment(0xEE, HOME.encode().ljust(28))), HOME),
    "APP14 twice": (lambda: _jpeg_with(*2 * (_segment(0xEE, b"Adobe\0d\0\0\0\0\1"),)), ""),
    "APP15": (lambda: _jpeg_with(_segment(0xEF, HOME.encode())), HOME),
    "two remarks": (lambda: _jpeg_with(_segment(0xFE, b"first"), _segment(0xFE, HOME.encode())), HOME),
    "two comments": (lambda: _png_with(_text("Comment", HOME), _text("Comment", "second")), HOME),
    "packed": (lambda: _png_with(_chunk(b"zTXt", b"comment\0\0" + zlib.compress(HOME.encode()))), HOME),
    "broken packed": (lambda: _png_with(_chunk(b"zTXt", b"comment\0\0" + b"nonsense")), ""),
    "international": (lambda: _png_with(_chunk(b"iTXt", b"comment\0\0\0vi\0\0" + "Nhà em".encode())), "Nhà em"),
    "late": (lambda: _png_with(_text("comment", HOME), late=True), HOME),
    "date": (lambda: _png_with(_text("date:create", "2024-05-03T10:00:00+07:00")), "2024-05-03T10:00:00+07:00"),
    "empty text": (lambda: _png_with(_chunk(b"tEXt", b"")), ""),
    "raw xmp": (lambda: _png_with(_raw_profile("xmp", XMP)), CITY),
    "raw exif": (lambda: _png_with(_raw_profile("exif", _exif_bytes(_gps(21.0)))), "21.02778, 105.83417"),
    "raw iptc": (lambda: _png_with(_raw_profile("iptc", iptc()[26:])), CITY),
    "private chunk": (lambda: _png_with(_chunk(b"prVt", HOME.encode())), HOME),
    "a large number": (lambda: _png_with(_chunk(b"gAMA", HOME.encode())), HOME),
    "a second number": (lambda: _png_with(_chunk(b"gAMA", b"\0\0\xb1\x8f"), _chunk(b"gAMA", b"Hue ")), ""),
    "histogram": (lambda: _png_with(_chunk(b"hIST", HOME.encode())), HOME),
    "very many": (lambda: _jpeg_with(*20_001 * (_segment(0xDD, b"\0\0"),), _segment(0xFE, HOME.encode())), ""),
    "unknown WebP": (lambda: _webp_with(b"JUNK", HOME.encode()), HOME),
    "a frame alone": (lambda: _webp_with(b"ANMF", HOME.encode()), ""),
    "behind a WebP": (lambda: _saved("WEBP") + b"Hue", ""),
    "behind a HEIC": (lambda: _heic_with() + HOME.encode(), ""),
    "free room of a HEIC": (lambda: _heic_with((b"free", HOME.encode())), HOME),
    **{f"PNG {name}": (lambda name=name: _png_with(_text(name, HOME)), HOME) for name in _NAMED},  # type: ignore[misc]
    **{
        f"{format} {name}": (lambda format=format, made=made: _saved(format, exif=_exif_bytes(made)), said)  # type: ignore[misc]
        for format in ("JPEG", "PNG", "WEBP")
        for name, (made, said) in _PRIVATE.items()
    },
}
"""How it is made, and what a finding must say; "" where it is enough that there is one."""

PLAIN: dict[str, Callable[[], bytes]] = {
    "JPEG": lambda: _saved("JPEG"),
    "progressive JPEG": lambda: _saved("JPEG", progressive=True),
    "JPEG with the Adobe mark": lambda: _jpeg_with(_segment(0xEE, b"Adobe\0d\0\0\0\0\1")),
    "PNG": lambda: _saved("PNG"),
    "PNG as screenshots are": lambda: _png_with(
        _chunk(b"gAMA", b"\0\0\xb1\x8f"), _chunk(b"sRGB", b"\0"), _chunk(b"pHYs", b"\0" * 9)
    ),
    "WebP": lambda: _saved("WEBP"),
    "lossless WebP": lambda: _saved("WEBP", lossless=True),
    "HEIC": lambda: _heic_with((b"free", b"\0" * 8)),
}
"""With the picture and nothing else."""
