"""Leave out of Qt's Unicode data the languages and code pages that the app does not speak: 32 MB become 4.
Must not touch a library that it does not understand in full; that one stays as it came."""

from __future__ import annotations

import re
import struct
import subprocess
from pathlib import Path

MAGIC = b"CmnD"
LOCALE = re.compile(r"^[a-z]{2,3}(_[A-Za-z0-9_]+)?\.res$")
SPOKEN = re.compile(r"^(root|en|vi)(_[A-Za-z0-9_]+)?\.res$")
# Qt breaks lines itself, spells out no numbers, and reads no text in a code page of the last century.
UNUSED_FOLDERS = {"brkitr", "rbnf", "translit", "unit"}


def wanted(name: str) -> bool:
    """`name` is a path inside the data without its first folder: `vi.res`, `coll/de.res`, `gb18030.cnv`."""
    folder, _, item = name.rpartition("/")
    if folder in UNUSED_FOLDERS:
        return item in ("res_index.res", "pool.res", "root.res") and folder != "translit"
    if item.endswith(".cnv"):
        return False
    return bool(SPOKEN.match(item)) or not LOCALE.match(item)


def trimmed(library: bytes) -> bytes | None:
    """The data package inside the library, with only what is wanted; None where it is not built as expected."""
    start = library.find(MAGIC) - 12
    if start < 0:
        return None
    (header,) = struct.unpack_from("<H", library, start)
    contents = start + header
    (count,) = struct.unpack_from("<I", library, contents)
    entries = [struct.unpack_from("<II", library, contents + 4 + 8 * number) for number in range(count)]
    names = [library[contents + name : library.index(b"\0", contents + name)].decode("ascii") for name, _ in entries]
    # Where an item ends is where the next begins; the last has none behind it, so it may only be left out.
    kept = [
        (name, library[contents + at : contents + end])
        for name, (_, at), (_, end) in zip(names, entries, entries[1:], strict=False)
        if wanted(name.partition("/")[2])
    ]
    if not 0 < len(kept) < count or wanted(names[-1].partition("/")[2]):
        return None
    return library[start:contents] + packed(kept)


def packed(kept: list[tuple[str, bytes]]) -> bytes:
    """Count, pairs of where a name and its item begin, the names, the items; each item on a border of 16 bytes."""
    texts = b"".join(name.encode("ascii") + b"\0" for name, _ in kept)
    table = 4 + 8 * len(kept)
    first = -(-(table + len(texts)) // 16) * 16
    index, body, text_at = [], bytearray(), table
    for name, item in kept:
        index.append(struct.pack("<II", text_at, first + len(body)))
        text_at += len(name) + 1
        body += item + b"\0" * (-len(item) % 16)
    head = struct.pack("<I", len(kept)) + b"".join(index) + texts
    return head + b"\0" * (first - len(head)) + bytes(body)


def slimmed(library: Path, folder: Path) -> Path:
    """A library with the same name and symbol in `folder`, or the one that was given where that cannot be made."""
    data = trimmed(library.read_bytes())
    if data is None:
        return library
    version = library.name.rpartition(".")[2]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "icu.dat").write_bytes(data)
    made = folder / library.name
    steps = (
        ["ld", "-r", "-b", "binary", "icu.dat", "-o", "plain.o"],
        ["objcopy", "--rename-section", ".data=.rodata,alloc,load,readonly,data,contents", "plain.o", "named.o"],
        ["objcopy", "--set-section-alignment", ".rodata=16", "named.o", "aligned.o"],
        ["objcopy", "--add-symbol", f"icudt{version}_dat=.rodata:0,global,object", "aligned.o", "icu.o"],
        ["ld", "-shared", "-z", "noexecstack", "-soname", library.name, "icu.o", "-o", library.name],
    )
    for step in steps:
        subprocess.run(step, cwd=folder, check=True)
    return made
