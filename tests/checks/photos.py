"""Small photos with everything in them that a phone or a program may leave there.
Must not need a file of somebody."""

from __future__ import annotations

import io
import struct
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
