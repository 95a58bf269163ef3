#!/usr/bin/env python3
"""Everything a developer does with the project: run, test, lint, shots, bench, build, translations, setup.
Must not need anything but the standard library, nor change the PC beyond .venv, caches and the packages that it names."""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, NoReturn

from tests.screen import ScreenError, screen, with_bus

ROOT = Path(__file__).resolve().parent
NEEDS = ROOT / "packaging" / "linux" / "needs.toml"
LOCK = ROOT / "requirements.lock"
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if sys.platform == "win32" else "bin")
PYTHON = BIN / ("python.exe" if sys.platform == "win32" else "python")
STAMP = VENV / "haidang-lock"
OLDEST, NEWEST = (3, 11), (3, 14)
# What decides and keeps, with its own tests: the lines that they cover are measured in the quick run too.
MEASURED = ("checks", "content", "model", "store", "wire")
SYSTEM = "tests/system"
WHOLE_AUDIT = "tests/ui/test_audit.py::test_a_page_is_whole_and_usable_everywhere"
ELSEWHERE = {"win32": "linux|macos|posix|x11|wayland|gamepads", "darwin": "linux|windows|x11|wayland"}


class Need(NamedTuple):
    """Something of the system that a verb cannot do without. The first package that the distribution has is installed."""

    probe: str
    packages: tuple[str, ...]


PROBE = """
import ctypes, os, shutil, subprocess, sys, sysconfig
def there(kind, _, rest):
    if kind == "lib":
        try: ctypes.CDLL(rest)
        except OSError: return False
        return True
    if kind == "command": return shutil.which(rest) is not None
    if kind == "file": return os.path.exists(rest)
    if kind == "venv":
        try: import ensurepip, venv
        except ImportError: return False
        return True
    if kind == "libpython":
        name = sysconfig.get_config_var("INSTSONAME") or ""
        if os.path.exists(os.path.join(sysconfig.get_config_var("LIBDIR") or "", name)): return True
        return there("lib", ":", name)
    name, _, version = rest.partition(":")
    code = "import gi; gi.require_version(%r, %r)" % (name, version)
    return os.path.exists("/usr/bin/python3") and subprocess.run(["/usr/bin/python3", "-c", code], capture_output=True).returncode == 0
for probe in sys.argv[1:]:
    if not there(*probe.partition(":")): print(probe)
"""


class StageFailedError(Exception):
    """A step said no; its own output has told why."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


def say(text: str) -> None:
    print(text, flush=True)


def stop(text: str, status: int = 2) -> NoReturn:
    print(text, file=sys.stderr, flush=True)
    raise SystemExit(status)


def run(command: Sequence[object], env: Mapping[str, str] | None = None) -> None:
    status = subprocess.run([str(part) for part in command], cwd=ROOT, env=env, check=False).returncode
    if status:
        raise StageFailedError(status if status > 0 else 128 - status)


def run_together(commands: Sequence[Sequence[object]]) -> None:
    """All at once, for what takes one core each; each one's output in one piece, in this order."""
    started = [
        subprocess.Popen([str(part) for part in command], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for command in commands
    ]
    for program in started:
        print(program.communicate()[0], end="", flush=True)
    failed = next((program.returncode for program in started if program.returncode), 0)
    if failed:
        raise StageFailedError(failed if failed > 0 else 128 - failed)


@contextlib.contextmanager
def stage(name: str) -> Iterator[None]:
    started = time.monotonic()
    say(f"== {name}")
    yield
    say(f"== {name}: {time.monotonic() - started:.1f} s")


# --- which Python -----------------------------------------------------------------------------------------------------------


def supported(version: tuple[int, ...]) -> bool:
    return OLDEST <= tuple(version[:2]) <= NEWEST


def other_python() -> str | None:
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        # A version manager leaves names behind that lead to nothing, so each is asked.
        if found and subprocess.run([found, "-c", ""], capture_output=True, check=False).returncode == 0:
            return found
    return None


def ensure_python() -> None:
    if supported(sys.version_info[:2]):
        return
    found = other_python()
    if found is None:
        here = ".".join(map(str, sys.version_info[:2]))
        stop(f"This project needs Python 3.11 to 3.14; this is {here} ({sys.executable}), and no other was found.")
    raise SystemExit(subprocess.call([found, str(ROOT / "dev.py"), *sys.argv[1:]]))


def base_python() -> str:
    """The Python outside .venv, so that .venv can be made again by a dev.py that was started from it."""
    return getattr(sys, "_base_executable", None) or sys.executable


# --- what the system misses -------------------------------------------------------------------------------------------------


def needs_of(verb: str) -> list[Need]:
    """The table says what each group of verbs needs; the minor version of this Python is filled in."""
    import tomllib  # Only now: an older Python must get as far as being told so.

    table = tomllib.loads(NEEDS.read_text(encoding="utf-8"))
    groups = [table[group] for group, verbs in table["verbs"].items() if verb in verbs]
    minor = sys.version_info[1]
    return [Need(probe, tuple(name.format(minor=minor) for name in names)) for group in groups for probe, names in group.items()]


def missing(verb: str) -> list[Need]:
    if sys.platform != "linux":
        return []
    needs = needs_of(verb)
    command = [base_python(), "-c", PROBE, *(need.probe for need in needs)]
    gone = set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())
    return [need for need in needs if need.probe in gone]


def packages_for(needs: Sequence[Need], available: set[str]) -> list[str]:
    """The packages to install, each once; of several names for one thing the first that the distribution has."""
    chosen = [next((name for name in need.packages if name in available), need.packages[-1]) for need in needs]
    return list(dict.fromkeys(chosen))


def apt_knows(needs: Sequence[Need]) -> set[str]:
    names = sorted({name for need in needs for name in need.packages})
    found = subprocess.run(
        ["apt-cache", "policy", *names], capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C"}
    )
    known, name = set(), ""
    for line in found.stdout.splitlines():
        if line and not line.startswith(" "):
            name = line.rstrip(":")
        elif line.strip().startswith("Candidate:") and "(none)" not in line:
            known.add(name)
    return known


def ensure_system(verb: str) -> None:
    needs = missing(verb)
    if not needs:
        return
    if shutil.which("apt-get") is None:
        stop("This PC misses: " + ", ".join(need.probe.partition(":")[2] or need.packages[-1] for need in needs))
    root: list[str] | None = None
    if os.geteuid() == 0:
        root = []
    elif shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0:
        root = ["sudo"]
    if root is not None:
        # A fresh system has empty lists: without this no name is known.
        subprocess.run([*root, "apt-get", "update", "-qq"], stdin=subprocess.DEVNULL, check=False)
    packages = packages_for(needs, apt_knows(needs))
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if root is None:
        stop("This PC misses packages. Please run: sudo apt-get update && sudo " + " ".join(install))
    say("Installing what this PC misses: " + " ".join(packages))
    done = subprocess.run(
        [*root, "env", "DEBIAN_FRONTEND=noninteractive", *install],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        check=False,
    )
    left = missing(verb)
    if done.returncode or left:
        stop("apt-get could not install: " + " ".join(packages_for(left or needs, set(packages))), 1)


# --- .venv and translations -------------------------------------------------------------------------------------------------


def lock_stamp() -> str:
    return "{} {}.{}".format(hashlib.sha256(LOCK.read_bytes()).hexdigest(), *sys.version_info[:2])


def ensure_venv() -> None:
    stamp = lock_stamp()
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text() == stamp:
        return
    with stage("making .venv from requirements.lock"):
        pip = [PYTHON, "-m", "pip", "--disable-pip-version-check", "--quiet", "install"]
        run([base_python(), "-m", "venv", "--clear", VENV])
        run([*pip, "--require-hashes", "--requirement", LOCK])
        run([*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT])
        STAMP.write_text(stamp)


def stale(source: Path, made: Path) -> bool:
    return not made.exists() or made.stat().st_mtime < source.stat().st_mtime


def compile_translations() -> None:
    for source in sorted((ROOT / "translations").glob("*.ts")):
        if stale(source, source.with_suffix(".qm")):
            run([BIN / "pyside6-lrelease", "-silent", source, "-qm", source.with_suffix(".qm")])


def collect_translations() -> None:
    """Take the texts out of the sources into the .ts files. What is finished stays; what is gone goes."""
    sources = [path for folder in ("app", "ui") for path in sorted((ROOT / folder).rglob("*.py"))]
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "sources"
        listed.write_text("\n".join(map(str, sources)), encoding="utf-8")
        for language in ("vi", "en"):
            texts = ROOT / "translations" / f"haidang_{language}.ts"
            run([BIN / "pyside6-lupdate", "-locations", "none", "-no-obsolete", f"@{listed}", "-ts", texts])


def ensure(verb: str) -> None:
    ensure_system(verb)
    ensure_venv()
    if verb not in ("setup", "lint", "translations"):
        compile_translations()


# --- the verbs --------------------------------------------------------------------------------------------------------------


def do_run(rest: list[str]) -> None:
    headless = sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    # The guard alone loads no Qt: a server need not have what Qt needs.
    ensure("setup" if headless else "run")
    command = [str(PYTHON), "-m", "ui.desktop", *rest]
    if headless:
        say("There is no display here, so only the guard runs, in the foreground. Ctrl+C ends it.")
        command = [str(PYTHON), "-m", "app", "guard", "--status-line", *rest]
    os.chdir(ROOT)
    if sys.platform == "win32":
        raise SystemExit(subprocess.call(command))
    os.execv(command[0], command)


def do_lint(_rest: list[str]) -> None:
    ensure("lint")
    with stage("style"):
        run([BIN / "ruff", "check", "."])
        run([BIN / "ruff", "format", "--check", "."])
    with stage("types"):
        checks: list[list[object]] = [[BIN / "mypy"]]
        for system, others in ELSEWHERE.items():
            # Only what that system would load: the files of the others call what it does not have. What is known of it is kept apart.
            cache = ROOT / ".mypy_cache" / system
            rest = ["--platform", system, "--cache-dir", cache, "--exclude", rf"/({others})[^/]*\.py$", "app", "ui"]
            checks.append([BIN / "mypy", *rest])
        run_together(checks)
    with stage("import contracts"):
        run([BIN / "lint-imports", "--no-logo"])


def print_coverage(env: Mapping[str, str], home: Path) -> None:
    """One line a package and one in all, from the tests that run inside pytest's own processes."""
    made = home / "coverage.json"
    run([BIN / "coverage", "json", "-q", "-o", made], env=env)
    report = json.loads(made.read_text(encoding="utf-8"))
    packages: dict[str, list[int]] = {}
    for name, file in report["files"].items():
        parts = Path(name).parts
        package = ".".join(parts[:2] if len(parts) > 2 else parts[:1])
        sums = packages.setdefault(package, [0, 0])
        sums[0] += file["summary"]["covered_lines"]
        sums[1] += file["summary"]["num_statements"]
    for package, (covered, statements) in sorted(packages.items()):
        say(f"   {package:<16} {100 * covered / max(1, statements):5.1f} % of {statements} statements")
    say(f"   {'in all':<16} {report['totals']['percent_covered']:5.1f} % with branches")


def do_test(rest: list[str]) -> None:
    everything = "--all" in rest
    rest = [word for word in rest if word != "--all"]
    ensure("test --all" if everything else "test")
    marks = ["-m", ""] if everything else []
    pytest: list[object] = [PYTHON, "-m", "pytest", *marks]
    if everything:
        os.environ["HAIDANG_TEST_ALL"] = "1"  # more examples of each property
    if rest:  # a developer at one thing: only that, and no other stage
        with screen(BIN) as env:
            run(with_bus(*pytest, *rest), env)
        return
    do_lint([])
    if everything:
        do_build([])
    workers = min(2, os.cpu_count() or 1)
    with screen(BIN, displays=workers) as env:
        for name, words in (stages_of_all if everything else quick_stages)():
            with stage(name):
                run(with_bus(*pytest, *words, "-q", *at_once(workers)), env)
        with stage("coverage"):
            print_coverage(env, Path(env["HOME"]))
    # After the others: they stop real programs. Each has a place and a display of its own, and waits more than it works, so one more
    # goes on at once than there are cores. Nothing is printed after pytest's own last line.
    with screen(BIN) as env:
        say("== tests of the whole, with real processes")
        run(with_bus(*pytest, SYSTEM, "-q", "--durations", "10", *at_once(workers + 1)), env)


def at_once(workers: int) -> list[str]:
    return ["-n", str(workers), "--dist", "worksteal"] if workers > 1 else []


def quick_stages() -> list[tuple[str, list[str]]]:
    """Measuring the lines of everything costs a third more time: of what decides and keeps it is done."""
    folders = [f"tests/{name}" for name in MEASURED]
    return [
        ("tests of what decides and keeps", [*folders, *(f"--cov=app.{name}" for name in MEASURED), "--cov-report="]),
        ("tests of the rest", ["tests", *(f"--ignore={folder}" for folder in (SYSTEM, *folders))]),
    ]


def stages_of_all() -> list[tuple[str, list[str]]]:
    """Each page in each setting runs by itself, unmeasured: the lines are those that the page shown once has covered."""
    return [
        ("tests", ["tests", "--ignore", SYSTEM, "--cov", "--cov-report=", "--deselect", WHOLE_AUDIT]),
        ("every page in every setting", [WHOLE_AUDIT]),
    ]


def do_shots(rest: list[str]) -> None:
    ensure("shots")
    with screen(BIN, "2732x1536") as env:
        run(
            with_bus(PYTHON, "-m", "tests.shots", *(str(Path(word).absolute()) if word[0] != "-" else word for word in rest)), env
        )


def do_bench(rest: list[str]) -> None:
    ensure("bench")
    with screen(BIN) as env:
        run(with_bus(PYTHON, "-m", "bench", *rest), env)


def do_build(rest: list[str]) -> None:
    ensure("build")
    with stage("build"):
        run([PYTHON, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN", *rest, "build.spec"])
        size = sum(path.lstat().st_size for path in (ROOT / "dist" / "haidang").rglob("*") if not path.is_symlink())
        say(f"   dist/haidang: {size / 1e6:.0f} MB")


def do_setup(_rest: list[str]) -> None:
    ensure("setup")


def do_translations(_rest: list[str]) -> None:
    ensure("translations")
    collect_translations()
    compile_translations()


VERBS = {
    "run": (do_run, "start the app; with no display the guard in the foreground"),
    "test": (do_test, "lint and every quick test; --all: the long ones too; with pytest arguments: only these tests"),
    "lint": (do_lint, "style, types and import contracts"),
    "shots": (do_shots, "DIR: a picture of every page"),
    "bench": (do_bench, "the table of measured figures, each beside its peer"),
    "build": (do_build, "one folder with both programs in dist/haidang"),
    "translations": (do_translations, "collect the texts into translations/*.ts and compile them"),
    "setup": (do_setup, "only make .venv"),
}


def main(words: Sequence[str]) -> int:
    ensure_python()
    lines = "\n".join(f"  {name:<13} {text}" for name, (_, text) in VERBS.items())
    parser = argparse.ArgumentParser(prog="dev.py", epilog=lines, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("verb", choices=list(VERBS), metavar="verb")
    chosen = parser.parse_args(words[:1]).verb
    # An end by signal takes the same way out as any other, so that no display stays behind.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        VERBS[chosen][0](list(words[1:]))
    except StageFailedError as failed:
        return failed.status
    except ScreenError as failed:
        stop(str(failed), 1)
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
