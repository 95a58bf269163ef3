"""What a photo's file tells, and that its copy tells nothing: read again by another tool, and byte by byte."""

from __future__ import annotations

import io
import os
import stat
import struct
import subprocess
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

import exifread
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from app.checks.finding import PhotoAbout, PhotoError, PhotoFinding, PhotoFormat, PhotoKind, PhotoProblem
from app.checks.photo import MOST_BYTES, copied, look, small
from app.checks.photo_blocks import not_the_picture
from app.checks.photo_file import read, save, save_in
from app.checks.photo_worker import Answer, Ask, command
from app.checks.words import photo_value
from app.content.words import Words
from tests.checks.photos import ALL, COMMENT, PLAIN, RARE, SECRETS, SERIAL, a_heic, a_jpeg, a_moving, a_picture, a_png, exif

PLACE = "21.02778, 105.83417"


def told(data: bytes) -> dict[PhotoAbout, str]:
    return {finding.about: finding.value for finding in look(data).findings}


def problem(work: object, *arguments: object) -> PhotoProblem:
    with pytest.raises(PhotoError) as caught:
        work(*arguments)  # type: ignore[operator]  # the function under test
    return caught.value.problem


# ---- what is found ----


@pytest.mark.parametrize("name", ALL)
def test_place_time_and_device_are_found_in_each_kind_of_file(name: str) -> None:
    found = told(ALL[name]())
    assert found[PhotoAbout.GPS] == PLACE
    assert found[PhotoAbout.TAKEN].startswith("2026-11-22")
    assert found[PhotoAbout.CAMERA] == "samsung Galaxy A15"
    assert found[PhotoAbout.SERIAL] == SERIAL
    assert PhotoAbout.MAKER_NOTES in found
    assert PhotoAbout.NOTES in found  # XMP


def test_a_jpeg_tells_of_its_comment_small_picture_profile_and_what_stands_behind_it() -> None:
    report = look(a_jpeg(after=b"ftypmp42" + b"film" * 20))
    assert {finding.kind for finding in report.findings} == set(PhotoKind)
    values = [finding.value for finding in report.findings if finding.kind is PhotoKind.TEXT]
    assert COMMENT in values
    assert "chi cho ban A" in values
    assert {PhotoAbout.THUMBNAIL, PhotoAbout.PROFILE, PhotoAbout.PLACE_NAME} <= set(told(a_jpeg()))
    assert PhotoFinding(PhotoKind.OTHER, PhotoAbout.AFTER_END, "88") in report.findings


def test_a_png_tells_of_its_texts_and_its_time() -> None:
    report = look(a_png())
    values = [finding.value for finding in report.findings]
    assert COMMENT in values
    assert "2026-11-22 16:20:11" in values


@pytest.mark.parametrize("name", PLAIN)
def test_a_picture_alone_tells_nothing(name: str) -> None:
    data = PLAIN[name]()
    assert look(data).findings == ()
    assert not_the_picture(data) == ()


@pytest.mark.parametrize("name", RARE)
def test_a_note_of_a_rare_kind_is_told_and_what_it_says(name: str) -> None:
    make, said = RARE[name]
    data = make()
    findings = look(data).findings
    assert findings
    assert any(said in finding.value for finding in findings)
    for finding in findings:
        assert photo_value(finding, Words("vi"))
    made, _format = copied(data)
    assert look(made).findings == ()
    assert not_the_picture(made) == ()
    assert said.encode() not in made or not said


EVERY: dict[str, Callable[[], bytes]] = {
    **ALL,
    **PLAIN,
    **{name: make for name, (make, _said) in RARE.items()},
    "trailing": lambda: a_jpeg(after=b"film" * 20),
    **{f"moving {format}": lambda format=format: a_moving(format) for format in ("PNG", "WEBP")},  # type: ignore[misc]
    **{f"PNG {mode}": lambda mode=mode: a_png(mode) for mode in ("1", "L", "LA", "P", "RGB")},  # type: ignore[misc]
}


@pytest.mark.parametrize("name", EVERY)
def test_a_file_that_tells_nothing_has_nothing_that_a_copy_would_take_away(name: str) -> None:
    data = EVERY[name]()
    assert (look(data).findings == ()) == (not_the_picture(data) == ())


def test_however_many_notes_of_one_kind_there_are_the_place_is_told() -> None:
    plain = a_jpeg()
    many = b"".join(b"\xff\xfe" + struct.pack(">H", 8) + f"{number:06}".encode() for number in range(15_000))
    findings = look(plain[:2] + many + plain[2:]).findings
    assert PhotoFinding(PhotoKind.PLACE, PhotoAbout.GPS, PLACE) in findings
    assert len(findings) < 60


@pytest.mark.parametrize("format", ["PNG", "WEBP"])
def test_a_moving_picture_is_said_to_move_and_its_copy_stands_still(format: str) -> None:
    data = a_moving(format)
    assert PhotoAbout.MOVING in told(data)
    made, _format = copied(data)
    assert Image.open(io.BytesIO(made)).__dict__.get("n_frames", 1) == 1
    assert not_the_picture(made) == ()


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_finding_has_words(language: str) -> None:
    words = Words(language)
    for about in PhotoAbout:
        for value in ("", "12 {x} %1"):
            assert photo_value(PhotoFinding(PhotoKind.OTHER, about, value), words)


# ---- the copy ----


@pytest.mark.parametrize("name", ALL)
def test_a_copy_holds_nothing_that_another_tool_can_read(name: str) -> None:
    data = ALL[name]()
    made, format = copied(data)
    if name not in ("webp", "heic"):  # of the original it can read only the other two
        assert "GPS GPSLatitude" in exifread.process_file(io.BytesIO(data), details=True)
    assert {tag for tag in exifread.process_file(io.BytesIO(made), details=True) if not tag.startswith("JPEG")} == set()
    for secret in SECRETS:
        assert secret not in made
    assert not_the_picture(made) == ()
    assert look(made).findings == ()
    assert format is (PhotoFormat.JPEG if name == "heic" else look(data).format)


@pytest.mark.parametrize("name", ALL)
def test_a_copy_stands_upright_and_looks_as_the_photo_did(name: str) -> None:
    data = a_jpeg(orientation=6) if name == "jpeg" else ALL[name]()
    upright = Image.open(io.BytesIO(copied(data)[0])).convert("RGB")
    assert upright.height > upright.width  # every sample lies on its side
    # Turned right (6) the red corner is at the right top, turned left (8) at the left bottom.
    corner = (2, upright.height - 3) if name == "webp" else (upright.width - 3, 2)
    red, _green, blue = upright.getpixel(corner)  # type: ignore[misc]  # an RGB picture
    assert red > 150 > blue


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16", "CMYK"])
@pytest.mark.parametrize("wanted", [PhotoFormat.JPEG, PhotoFormat.PNG, PhotoFormat.WEBP])
def test_every_kind_of_pixels_can_be_copied(mode: str, wanted: PhotoFormat) -> None:
    made = io.BytesIO()
    picture = Image.new("I;16", (20, 20)) if mode == "I;16" else a_picture(mode=mode)
    picture.save(made, "JPEG" if mode == "CMYK" else "PNG")
    copy, format = copied(made.getvalue(), wanted)
    assert format is wanted
    assert Image.open(io.BytesIO(copy)).size == picture.size


def test_what_was_cut_away_is_not_left_under_a_see_through_part() -> None:
    picture = Image.new("RGBA", (10, 10), (200, 10, 10, 0))
    picture.putpixel((0, 0), (1, 2, 3, 255))
    made = io.BytesIO()
    picture.save(made, "PNG")
    copy = Image.open(io.BytesIO(copied(made.getvalue())[0])).convert("RGBA")
    assert copy.getpixel((0, 0)) == (1, 2, 3, 255)
    assert copy.getpixel((5, 5)) == (0, 0, 0, 0)


# ---- files ----


def test_the_original_is_never_changed_nor_written_over(tmp_path: Path) -> None:
    photo = tmp_path / "a.jpg"
    photo.write_bytes(a_jpeg())
    before = photo.read_bytes(), photo.stat().st_mtime_ns
    assert problem(save, photo, photo) is PhotoProblem.EXISTS
    copy = save(photo, tmp_path / "b.jpg")
    assert problem(save, photo, copy) is PhotoProblem.EXISTS
    assert (photo.read_bytes(), photo.stat().st_mtime_ns) == before
    assert not_the_picture(copy.read_bytes()) == ()


def test_a_link_in_the_way_is_not_followed(tmp_path: Path) -> None:
    photo, aim = tmp_path / "a.jpg", tmp_path / "aim"
    photo.write_bytes(a_jpeg())
    (tmp_path / "b.jpg").symlink_to(aim)
    assert problem(save, photo, tmp_path / "b.jpg") is PhotoProblem.EXISTS
    assert not aim.exists()


def test_a_copy_gets_a_name_that_tells_nothing_and_takes_no_other_ones(tmp_path: Path) -> None:
    photo = tmp_path / "IMG_20261122_162011.heic"
    photo.write_bytes(a_heic())
    assert [save_in(photo, tmp_path, "anh").name for _time in range(3)] == ["anh-1.jpg", "anh-2.jpg", "anh-3.jpg"]


def test_a_folder_that_takes_no_file_is_said_to_be_one_and_nothing_is_left(tmp_path: Path) -> None:
    photo, folder = tmp_path / "a.jpg", tmp_path / "shut"
    photo.write_bytes(a_jpeg())
    assert problem(save, photo, tmp_path / "missing" / "b.jpg") is PhotoProblem.NOT_WRITTEN
    folder.mkdir(mode=0o555)
    if os.geteuid() == 0:
        # root may write anywhere; a place where nobody can make a file stands in for it.
        folder = Path("/proc/1/task")
    assert problem(save_in, photo, folder, "anh") is PhotoProblem.NOT_WRITTEN


def test_no_room_on_the_disk_leaves_no_half_copy(tmp_path: Path) -> None:
    full = Path("/dev/full")
    if not (full.exists() and stat.S_ISCHR(full.stat().st_mode)):
        pytest.skip("this system has no /dev/full")
    photo = tmp_path / "a.jpg"
    photo.write_bytes(a_jpeg())
    assert problem(save, photo, full) is PhotoProblem.EXISTS


def test_what_is_no_ordinary_file_is_not_read(tmp_path: Path) -> None:
    assert problem(read, tmp_path) is PhotoProblem.UNREADABLE
    assert problem(read, tmp_path / "nothing.jpg") is PhotoProblem.UNREADABLE
    assert problem(read, Path("/dev/zero")) is PhotoProblem.UNREADABLE
    assert problem(read, Path("a\0b")) is PhotoProblem.UNREADABLE
    if hasattr(os, "mkfifo"):
        os.mkfifo(pipe := tmp_path / "pipe.jpg")
        assert problem(read, pipe) is PhotoProblem.UNREADABLE


def test_a_huge_file_is_not_read_at_all(tmp_path: Path) -> None:
    huge = tmp_path / "huge.jpg"
    with huge.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    assert problem(read, huge) is PhotoProblem.TOO_LARGE


def test_a_picture_that_unfolds_to_more_than_the_memory_is_refused_before_it_does() -> None:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    bomb = (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", 50_000, 50_000, 8, 2, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(b"\0" * 1000))
        + chunk(b"IEND", b"")
    )
    for work in (look, copied):
        assert problem(work, bomb) is PhotoProblem.TOO_LARGE
    assert problem(small, bomb, 100) is PhotoProblem.TOO_LARGE


def test_a_text_that_unfolds_to_more_than_the_memory_does_no_harm() -> None:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Comment", "a" * 50_000_000, zip=True)
    made = io.BytesIO()
    a_picture().save(made, "PNG", pnginfo=texts)
    assert problem(look, made.getvalue()) is PhotoProblem.DAMAGED


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xd8",
        b"GIF89a" + b"\0" * 40,
        b"%PDF-1.7",
        b"\x89PNG\r\n\x1a\n",
        b"RIFF\0\0\0\0WEBP",
        b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
    ],
)
def test_what_is_no_picture_is_said_to_be_none_or_damaged(data: bytes) -> None:
    for work in (look, copied):
        assert problem(work, data) in (PhotoProblem.NO_PICTURE, PhotoProblem.DAMAGED)


def test_a_wrong_ending_is_of_no_account(tmp_path: Path) -> None:
    photo = tmp_path / "really_a_png.jpg"
    photo.write_bytes(a_png())
    assert look(read(photo)).format is PhotoFormat.PNG
    assert save_in(photo, tmp_path, "anh").name == "anh-1.png"


@pytest.mark.parametrize("name", ["jpeg", "png", "webp"])
def test_a_photo_that_breaks_off_is_looked_at_or_said_to_be_damaged_but_never_copied_in_part(name: str) -> None:
    data = ALL[name]()
    for share in (0.2, 0.5, 0.8, 0.98):
        broken = data[: int(len(data) * share)]
        with suppress(PhotoError):
            look(broken)
        try:
            made, _format = copied(broken)
        except PhotoError:
            continue
        # Only where what is missing stood behind the picture.
        assert Image.open(io.BytesIO(made)).size == Image.open(io.BytesIO(copied(data)[0])).size


BASES = {name: make() for name, make in ALL.items()}
HITS = st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=6)), min_size=1, max_size=8)


def damaged(name: str, hits: list[tuple[float, bytes]]) -> bytes:
    data = bytearray(BASES[name])
    for place, bytes_ in hits:
        at = int(place * (len(data) - 1))
        data[at : at + len(bytes_)] = bytes_
    return bytes(data)


@given(st.sampled_from(["jpeg", "png", "webp"]), HITS)
@settings(max_examples=80)
def test_no_damage_at_all_breaks_the_check_or_dirties_a_copy(name: str, hits: list[tuple[float, bytes]]) -> None:
    data = damaged(name, hits)
    try:
        assert look(data).findings or not_the_picture(data) == ()
        made, _format = copied(data)
    except PhotoError:
        return
    assert not_the_picture(made) == ()


def test_a_damaged_heic_may_break_its_process_but_nothing_else(tmp_path: Path) -> None:
    """libheif has crashed over some of these. Each is looked at and copied by the real process, which is started again where it broke."""
    chance = Random(111)
    asks: list[Ask] = []
    for number in range(70):
        photo = tmp_path / f"{number}.heic"
        if number >= 60:  # these break off
            photo.write_bytes(BASES["heic"][: len(BASES["heic"]) * (number - 59) // 11])
        else:
            photo.write_bytes(
                damaged(
                    "heic", [(chance.random(), chance.randbytes(chance.randint(1, 6))) for _hit in range(chance.randint(1, 8))]
                )
            )
        asks += [Ask(2 * number, look=str(photo)), Ask(2 * number + 1, copy=str(photo), to=str(tmp_path / f"{number}.jpg"))]
    answered = 0
    while answered < len(asks):
        lines = b"".join(msgspec.json.encode(ask) + b"\n" for ask in asks[answered:])
        done = subprocess.run(command(), input=lines, capture_output=True, timeout=60, check=False)
        told = [msgspec.json.decode(line, type=Answer) for line in done.stdout.splitlines()]
        assert [answer.number for answer in told] == [ask.number for ask in asks[answered : answered + len(told)]]
        answered += len(told) + (0 if done.returncode == 0 else 1)  # the one over which it broke
        assert done.returncode <= 0, done.stderr
    copies = list(tmp_path.glob("*.jpg"))
    assert copies
    assert [copy.name for copy in copies if not_the_picture(copy.read_bytes())] == []


def test_exif_with_nonsense_in_it_is_still_told_of() -> None:
    notes = exif()
    notes.get_ifd(0x8825)[2] = (21.0, 1.0)
    made = io.BytesIO()
    a_picture().save(made, "JPEG", exif=notes)
    assert PhotoAbout.GPS in told(made.getvalue())
