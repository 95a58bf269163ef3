"""`haidang lessons check DIR`: every fault of a lesson, or of a folder of lessons, with file and line.
Must not change a file, and needs no guard."""

from __future__ import annotations

from pathlib import Path

from app.cli.run import Run
from app.cli.told import BAD_INPUT, DONE
from app.content.file_table import FileProblems
from app.content.lessons.files import HEAD
from app.content.lessons.reading import read_lesson
from app.content.problems import worded
from app.model.problem import Problem

FORMAT = 1


def lessons(run: Run) -> int:
    root = Path(run.options.folder)
    folders, nothing = _folders(root)
    faults = [fault for folder in folders for fault in _faults(folder, str(folder))]
    if not folders:
        faults.append(Problem(nothing, {"file": str(root), "line": 1}))
    if run.options.json:
        run.say_json({"format": FORMAT, "lessons": len(folders), "faults": [_for_programs(run, fault) for fault in faults]})
    else:
        for fault in faults:
            run.say(" ".join(worded(fault, run.words)))
        # Settled for programs: the same in every language, and one lesson is written like many.
        run.say(f"{len(folders)} lessons, {len(faults)} faults")
    return BAD_INPUT if faults else DONE


def _folders(root: Path) -> tuple[list[Path], str]:
    """The lesson itself, or each folder in it: one without lesson.toml is a lesson that lacks it. And the id of why there is none."""
    try:
        inside = sorted(root.iterdir())
        if any(path.name == HEAD for path in inside):
            return [root.resolve() if root.name in ("", "..") else root], ""
        return [path for path in inside if path.is_dir() and not path.name.startswith((".", "_"))], "lesson_none"
    except FileNotFoundError:
        return [], "lesson_no_folder"
    except NotADirectoryError:
        return [], "lesson_none"
    except OSError:
        return [], "lesson_folder_unreadable"


def _faults(folder: Path, shown: str) -> tuple[Problem, ...]:
    try:
        read_lesson(folder, shown)
    except FileProblems as found:
        return found.problems
    return ()


def _for_programs(run: Run, fault: Problem) -> dict[str, object]:
    wrong, right = worded(fault, run.words)
    return {"file": fault.facts.get("file"), "line": fault.facts.get("line"), "id": fault.id, "wrong": wrong, "right": right}
