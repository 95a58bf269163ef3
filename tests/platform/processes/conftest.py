"""Fixtures of the process tests: a folder, programs, and the pausers that this machine allows.
Must not leave a program or a cgroup folder behind."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform != "linux":
    collect_ignore_glob = ["test_linux_*.py"]
else:
    from app.platform.processes.linux_freezer import Freezer
    from app.platform.processes.linux_pause import LinuxPauser
    from tests.platform.processes.programs import Programs, programs_in

    @pytest.fixture
    def programs(tmp_path: Path) -> Iterator[Programs]:
        tmp_path.chmod(0o755)
        with programs_in(tmp_path) as started:
            yield started

    @pytest.fixture
    def state_dir(tmp_path: Path) -> str:
        folder = tmp_path / "state"
        folder.mkdir()
        return str(folder)

    @pytest.fixture
    def freezer(state_dir: str) -> Iterator[Freezer]:
        found = Freezer.for_this_pc(state_dir)
        if found is None:
            pytest.skip("the version 2 cgroup freezer is not ours to use on this machine")
        yield found
        found.clean()

    @pytest.fixture
    def by_signal(state_dir: str, programs: Programs) -> Iterator[LinuxPauser]:
        pauser = LinuxPauser(state_dir, None)
        yield pauser
        pauser.resume_all()

    @pytest.fixture
    def holding(state_dir: str, freezer: Freezer, programs: Programs) -> Iterator[LinuxPauser]:
        pauser = LinuxPauser(state_dir, freezer)
        yield pauser
        pauser.resume_all()

    @pytest.fixture(params=["by_signal", "holding"])
    def pauser(request: pytest.FixtureRequest) -> LinuxPauser:
        found = request.getfixturevalue(request.param)
        assert isinstance(found, LinuxPauser)
        return found
