"""What a photo's file tells beside the picture, and a copy of the picture alone.
Must not write a file, nor change what it was given."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from app.checks.finding import PhotoAbout, PhotoError, PhotoFinding, PhotoFormat, PhotoKind, PhotoProblem, PhotoReport
from app.checks.photo_blocks import Block, blocks, format_of, not_the_picture
from app.checks.photo_exif import exif_findings
from app.checks.photo_notes import UNREADABLE, xmp_findings
from app.checks.photo_told import findings_of

if TYPE_CHECKING:
    from PIL import Image

MOST_BYTES = 100 * 1024 * 1024
MOST_PIXELS = 100_000_000
"""Larger ones are not opened: one of 100 million takes 400 MB of memory."""
_NAMES = {PhotoFormat.JPEG: "JPEG", PhotoFormat.PNG: "PNG", PhotoFormat.WEBP: "WEBP", PhotoFormat.HEIC: "HEIF"}
_OPENED = ["JPEG", "PNG", "WEBP", "HEIF"]
_SEVERAL = frozenset({PhotoKind.TEXT, PhotoKind.TIME, PhotoKind.PLACE, PhotoKind.DEVICE})
_EXIF_ITEM, _XMP_ITEM = _ITEMS = ("Exif", "mime")
"""Of a HEIC: their bytes lie elsewhere in the file, and Pillow's plug-in reads the first of each."""
MOST_ALIKE = 20
_DEGREES = re.compile(r"-?\d+\.\d{5}(, -?\d+\.\d{5})?")
_ORDER = (PhotoKind.PLACE, PhotoKind.TIME, PhotoKind.DEVICE, PhotoKind.TEXT, PhotoKind.THUMBNAIL, PhotoKind.OTHER)


def look(data: bytes) -> PhotoReport:
    """Raises PhotoError: no picture, too large, damaged beyond looking."""
    format = _format(data)
    with _quiet(), _opened(data) as picture:
        parts = blocks(data, format)
        read_with_it = _ITEMS if format is PhotoFormat.HEIC else ()
        found = [*_noted(picture, parts), *findings_of(tuple(part for part in parts if part.name not in read_with_it))]
        if getattr(picture, "is_animated", False) and picture.format != "MPO":
            found.append(PhotoFinding(PhotoKind.OTHER, PhotoAbout.MOVING, str(getattr(picture, "n_frames", ""))))
        width, height = picture.size
    return PhotoReport(format, width, height, _in_order(found))


def copied(data: bytes, wanted: PhotoFormat | None = None) -> tuple[bytes, PhotoFormat]:
    """The picture alone, as it is seen: turned upright, its colours those of every screen. Made from the pixels, so that nothing else can
    come along; read back before it is given out. A HEIC becomes a JPEG: every program opens one, and writing HEIC takes half a minute.
    Of a moving picture only the first is kept."""
    format = _format(data)
    target = wanted or format
    if target is PhotoFormat.HEIC:
        target = PhotoFormat.JPEG
    with _quiet(), _opened(data) as picture:
        try:
            pixels = _pixels(picture, target)
            made = _written(pixels, target)
        except MemoryError:
            raise PhotoError(PhotoProblem.TOO_LARGE) from None
        except UNREADABLE:
            raise PhotoError(PhotoProblem.DAMAGED) from None
    if not_the_picture(made) or look(made).findings:
        raise PhotoError(PhotoProblem.NOT_CLEAN)
    return made, target


def small(data: bytes, side: int) -> bytes:
    """A little PNG of the picture, for a list to choose from."""
    _format(data)
    with _quiet(), _opened(data) as picture:
        try:
            # A JPEG is read at the size that is wanted.
            picture.draft("RGB", (side * 2, side * 2))
            upright = _upright(picture)
            upright.thumbnail((side, side))
            return _written(_alone(upright.convert("RGBA" if _see_through(upright) else "RGB")), PhotoFormat.PNG, 1)
        except MemoryError:
            raise PhotoError(PhotoProblem.TOO_LARGE) from None
        except UNREADABLE:
            raise PhotoError(PhotoProblem.DAMAGED) from None


def _format(data: bytes) -> PhotoFormat:
    if len(data) > MOST_BYTES:
        raise PhotoError(PhotoProblem.TOO_LARGE)
    format = format_of(data)
    if format is None:
        raise PhotoError(PhotoProblem.NO_PICTURE)
    return format


@contextmanager
def _quiet() -> Iterator[None]:
    """Broken notes are a finding of ours, and sizes have a limit of ours: Pillow need not warn of them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _opened(data: bytes) -> Image.Image:
    import pi_heif
    from PIL import Image, JpegImagePlugin, PngImagePlugin, WebPImagePlugin  # noqa: F401  # each makes itself known to Pillow

    pi_heif.register_heif_opener()
    try:
        picture = Image.open(io.BytesIO(data), formats=_OPENED)
    except Image.DecompressionBombError:
        raise PhotoError(PhotoProblem.TOO_LARGE) from None
    except UNREADABLE:
        raise PhotoError(PhotoProblem.DAMAGED) from None
    if picture.width * picture.height > MOST_PIXELS:
        picture.close()
        raise PhotoError(PhotoProblem.TOO_LARGE)
    return picture


# ---- looking ----


def _noted(picture: Image.Image, parts: tuple[Block, ...]) -> Iterator[PhotoFinding]:
    found: list[PhotoFinding] = []
    try:
        if picture.format == "PNG":
            picture.load()  # whether it can be drawn to its end
        # EXIF too long for one part of a JPEG is put together here; each part is read by itself as well.
        found += exif_findings(picture.getexif())
    except UNREADABLE:
        yield PhotoFinding(PhotoKind.OTHER, PhotoAbout.DAMAGED, "")
    yield from found
    if picture.format == "HEIF":
        names = [part.name for part in parts]
        yield from _more_items(names.count(_EXIF_ITEM), 1 if found else 0)
        yield from _more_items(names.count(_XMP_ITEM), 1 if picture.info.get("xmp") else 0)
        yield from _heic_parts(picture.info)
    if picture.format == "MPO":
        yield PhotoFinding(PhotoKind.THUMBNAIL, PhotoAbout.SECOND_PICTURE, "")


def _more_items(there: int, told: int) -> Iterator[PhotoFinding]:
    if there > told:
        yield PhotoFinding(PhotoKind.OTHER, PhotoAbout.NOTES, "")


def _heic_parts(info: dict[Any, Any]) -> Iterator[PhotoFinding]:
    if info.get("xmp"):
        yield from xmp_findings(info["xmp"])
    if info.get("thumbnails"):
        yield PhotoFinding(PhotoKind.THUMBNAIL, PhotoAbout.THUMBNAIL, "")
    if info.get("depth_images") or info.get("aux"):
        yield PhotoFinding(PhotoKind.THUMBNAIL, PhotoAbout.SECOND_PICTURE, "")
    if info.get("icc_profile"):
        yield PhotoFinding(PhotoKind.OTHER, PhotoAbout.PROFILE, "")


def _in_order(found: list[PhotoFinding]) -> tuple[PhotoFinding, ...]:
    """Each thing once. EXIF and XMP often say the same."""
    once: list[PhotoFinding] = []
    for finding in found:
        same = [other for other in once if (other.kind, other.about) == (finding.kind, finding.about)]
        if not same:
            once.append(finding)
        elif finding.value and not any(finding.value in other.value for other in same):
            if not same[0].value:
                once[once.index(same[0])] = finding
            elif len(same) < MOST_ALIKE and _is_another(finding):
                once.append(finding)
    return tuple(sorted(once, key=lambda finding: _ORDER.index(finding.kind)))


def _is_another(finding: PhotoFinding) -> bool:
    """A place that XMP spells in its own way is the one that EXIF has told already."""
    if finding.about is PhotoAbout.GPS:
        return _DEGREES.fullmatch(finding.value) is not None
    return finding.kind in _SEVERAL or finding.about is PhotoAbout.BLOCK


# ---- the copy ----


def _pixels(picture: Image.Image, target: PhotoFormat) -> Image.Image:
    picture.seek(0)
    picture.load()
    upright = _for_every_screen(picture, _upright(picture))
    see_through = _see_through(upright)
    if target is PhotoFormat.JPEG:
        return _alone(_on_white(upright) if see_through else _as(upright, "L" if upright.mode in ("1", "L") else "RGB"))
    if upright.mode in ("1", "L", "I;16") and not see_through:
        return _alone(upright if target is PhotoFormat.PNG else upright.convert("L"))
    return _alone(_nothing_under(upright.convert("RGBA")) if see_through else _as(upright, "RGB"))


def _upright(picture: Image.Image) -> Image.Image:
    """Turned as the notes say; where they cannot be read it stays as it lies."""
    from PIL import ImageOps

    try:
        return ImageOps.exif_transpose(picture)
    except UNREADABLE:
        return picture


def _for_every_screen(picture: Image.Image, upright: Image.Image) -> Image.Image:
    """Colours by the file's own profile, turned into those that need none. A profile that cannot be read is left out."""
    profile = picture.info.get("icc_profile")
    if not profile or upright.mode not in ("RGB", "RGBA", "CMYK", "L"):
        return upright
    from PIL import ImageCms

    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        mode = "RGB" if upright.mode == "CMYK" else upright.mode
        if mode == "L":
            return upright
        return ImageCms.profileToProfile(upright, own, ImageCms.createProfile("sRGB"), outputMode=mode) or upright
    except (ImageCms.PyCMSError, *UNREADABLE):
        return upright


def _see_through(picture: Image.Image) -> bool:
    return picture.mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in picture.info


def _as(picture: Image.Image, mode: str) -> Image.Image:
    return picture if picture.mode == mode else picture.convert(mode)


def _on_white(picture: Image.Image) -> Image.Image:
    from PIL import Image

    ground = Image.new("RGB", picture.size, "white")
    upper = picture.convert("RGBA")
    ground.paste(upper, mask=upper.getchannel("A"))
    return ground


def _nothing_under(picture: Image.Image) -> Image.Image:
    """Where a picture is wholly see-through its colours may still hold what was cut away."""
    from PIL import Image

    seen = picture.getchannel("A").point(lambda value: 255 if value else 0)
    return Image.composite(picture, Image.new("RGBA", picture.size), seen)


def _alone(picture: Image.Image) -> Image.Image:
    """A new picture with these pixels: none of what came with the old one."""
    from PIL import Image

    made = Image.new(picture.mode, picture.size)
    made.paste(picture)
    return made


def _written(picture: Image.Image, target: PhotoFormat, compress: int = 6) -> bytes:
    made = io.BytesIO()
    if target is PhotoFormat.JPEG:
        picture.save(made, "JPEG", quality=92)
    elif target is PhotoFormat.PNG:
        picture.save(made, "PNG", compress_level=compress)
    else:
        picture.save(made, "WEBP", quality=90, method=2)
    return made.getvalue()
