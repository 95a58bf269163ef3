"""Access lists of files for real, also under Wine, which keeps of them what bits of a mode can say.
Must not claim what needs a second account."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

if sys.platform != "win32":
    pytest.skip("the access lists of Windows", allow_module_level=True)

import win32security

from app.platform.service.windows import WindowsService, service
from app.platform.service.windows_files import is_closed
from app.platform.service.windows_places import file_access
from app.platform.sessions import own_account


@pytest.fixture
def pc() -> WindowsService:
    """Of an account whose profile is elsewhere."""
    return WindowsService(service()._library, {"LOCALAPPDATA": r"C:\Nowhere", "USERPROFILE": r"C:\Nowhere"})


def give(path: Path, access: str) -> None:
    """Only to it, whatever is inherited."""
    wanted = win32security.ConvertStringSecurityDescriptorToSecurityDescriptor(access, 1)
    win32security.SetFileSecurity(str(path), win32security.DACL_SECURITY_INFORMATION, wanted)


@pytest.fixture(params=[False, True], ids=["file", "folder"])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    made = tmp_path / "nhà của Bin"
    made.mkdir() if request.param else made.touch()
    return made


def test_outside_the_profile_the_access_list_tells(pc: WindowsService, path: Path) -> None:
    own = str(own_account())
    give(path, "D:P(A;;FA;;;WD)")
    assert not pc.private(path)
    give(path, file_access(own, path.is_dir()))
    assert pc.private(path)
    assert not is_closed(path, "S-1-5-21-1-2-3-1002")  # for another account it is not


def test_what_was_made_private_is(pc: WindowsService, path: Path) -> None:
    if os.environ.get("WINLAB"):
        pytest.skip("Wine adds what the folder above gives, asked for or not")
    give(path, "D:P(A;;FA;;;WD)")
    pc.make_private(path)
    assert pc.private(path)


def test_a_file_is_still_ours_to_read_and_write_in_a_folder_that_was_made_private(pc: WindowsService, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    before = folder / "before"
    before.write_text("1")
    pc.make_private(folder)
    before.write_text("2")
    (folder / "after").write_text("3")
    assert [path.read_text() for path in (before, folder / "after")] == ["2", "3"]


def test_what_is_not_there_is_not_private(pc: WindowsService, tmp_path: Path) -> None:
    assert not pc.private(tmp_path / "none")
    pc.make_private(tmp_path / "none")
    with pytest.raises(OSError):
        is_closed(tmp_path / "none", str(own_account()))
