"""`haidang check`: the checks of child mode without a window; no guard is asked.
Must not keep what was checked, nor open a link."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import msgspec

from app.checks import words as said
from app.checks.finding import LinkReport, PhotoFormat, PhotoProblem, PhotoReport, TextFinding, TextKind
from app.checks.photo_worker import Answer, Ask, command
from app.cli.run import Run
from app.cli.told import DONE
from app.content.file_text import as_text
from app.model.problem import Problem, ProblemError

MOST_BYTES = 1024 * 1024
MOST_S = 60
_ENDINGS = {".jpg": PhotoFormat.JPEG, ".jpeg": PhotoFormat.JPEG, ".png": PhotoFormat.PNG, ".webp": PhotoFormat.WEBP}
_PROBLEMS = {
    PhotoProblem.UNREADABLE: "file_unreadable",
    PhotoProblem.NO_PICTURE: "file_photo_unknown",
    PhotoProblem.DAMAGED: "file_photo_damaged",
    PhotoProblem.TOO_LARGE: "file_photo_too_large",
    PhotoProblem.NOT_WRITTEN: "file_unwritable",
    PhotoProblem.EXISTS: "file_exists",
    PhotoProblem.NOT_CLEAN: "file_photo_not_clean",
}
_OF_THE_COPY = frozenset({PhotoProblem.NOT_WRITTEN, PhotoProblem.EXISTS, PhotoProblem.NOT_CLEAN})


def check(run: Run) -> int:
    return {"text": _text, "link": _link, "photo": _photo}[run.options.what](run)


# ---- text ----


def _text(run: Run) -> int:
    from app.checks.text import check_long_text

    text = _given(run.options.file)
    found = check_long_text(text)
    if run.options.json:
        run.say_json(
            {
                "format": 1,
                "findings": [
                    {"kind": kind.value, "start": one.start, "end": one.end, "why": said.text_why(one, run.words)}
                    for one in found
                    for kind in _kinds(one)
                ],
            }
        )
        return DONE
    _say_findings(run, text, found)
    return DONE


def _say_findings(run: Run, text: str, found: tuple[TextFinding, ...]) -> None:
    if not found:
        run.say(run.words.translate("cli", "Nothing was found. That does not mean that there is nothing."))
    for one in found:
        run.say(f"{said.text_kind(_told(one), run.words)}: {' '.join(text[one.start : one.end].split())}")
        run.say(f"  {said.text_why(one, run.words)}")


def _told(finding: TextFinding) -> TextKind:
    """The list of kinds is settled, and to be without an adult is not among them: it is told as what it may lead to."""
    return TextKind.MEET if finding.kind is TextKind.ALONE else finding.kind


def _kinds(finding: TextFinding) -> tuple[TextKind, ...]:
    """What holds money is looked for under either kind by whoever reads the format. To people it is told once."""
    return (_told(finding), TextKind.MONEY) if finding.bank else (_told(finding),)


def _given(file: str) -> str:
    """All of a file or of the input, as UTF-8, line ends as they are, so that places count what was given."""
    try:
        if file == "-":
            data = sys.stdin.buffer.read(MOST_BYTES + 1)
        else:
            if not Path(file).is_file():
                raise FileNotFoundError(file)  # a pipe or a device may never end
            with Path(file).open("rb") as opened:
                data = opened.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise ProblemError("file_too_long", file=file, most="1 MiB")
    except (OSError, ValueError) as error:
        raise ProblemError("file_unreadable", file=file) from error
    return as_text(data, file)


# ---- link ----


def _link(run: Run) -> int:
    from app.checks.link import check_link
    from app.checks.sites import known_sites

    report = check_link(run.options.url, known_sites())
    if report is None:
        raise ProblemError("argument_link")
    if report.nothing_to_compare:
        run.note([Problem("resource_missing", {"file": "known_sites.toml"})])
    if run.options.json:
        run.say_json(
            {
                "format": 1,
                "level": report.level.value,
                "host": report.host,
                "findings": [{"kind": one.kind.value, "why": said.link_why(one, run.words)} for one in report.findings],
            }
        )
        return DONE
    _say_link(run, report)
    return DONE


def _say_link(run: Run, report: LinkReport) -> None:
    words = run.words
    run.say(
        {
            "ok": words.translate("cli", "Nothing odd about this link. That does not make the page a good one."),
            "careful": words.translate("cli", "Careful with this link."),
            "danger": words.translate("cli", "Better do not open this link."),
        }[report.level.value]
    )
    if report.host:
        run.say(words.translate("cli", "It leads to: {host}").format(host=report.host))
    for one in report.findings:
        run.say(f"  {said.link_why(one, words)}")


# ---- photo ----


def _photo(run: Run) -> int:
    file, out = run.options.file, run.options.clean
    wanted = None
    if out is not None:
        wanted = _ENDINGS.get(Path(out).suffix.lower())
        if wanted is None:
            raise ProblemError("file_photo_ending", file=out)
    looked = _answer(Ask(1, look=file))
    if looked.report is None:
        raise ProblemError(_PROBLEMS[looked.problem or PhotoProblem.DAMAGED], file=file)
    report = looked.report
    if out is not None:
        problem = _answer(Ask(2, copy=file, to=out, wanted=wanted)).problem
        if problem is not None:
            raise ProblemError(_PROBLEMS[problem], file=out if problem in _OF_THE_COPY else file)
    if run.options.json:
        run.say_json(
            {
                "format": 1,
                "findings": [{"kind": one.kind.value, "value": said.photo_value(one, run.words)} for one in report.findings],
                "clean": out,
            }
        )
        return DONE
    _say_photo(run, report, out)
    return DONE


def _answer(ask: Ask) -> Answer:
    """From a process of its own: a damaged picture may break the library that decodes it, and that process with it."""
    try:
        done = subprocess.run(command(), input=msgspec.json.encode(ask) + b"\n", capture_output=True, timeout=MOST_S, check=False)
        return msgspec.json.decode(done.stdout, type=Answer)
    except subprocess.TimeoutExpired:
        return Answer(ask.number, PhotoProblem.TOO_LARGE)
    except (msgspec.DecodeError, OSError):
        return Answer(ask.number, PhotoProblem.DAMAGED)


def _say_photo(run: Run, report: PhotoReport, out: str | None) -> None:
    words = run.words
    if not report.findings:
        run.say(words.translate("cli", "The file holds the picture and nothing else."))
    for one in report.findings:
        run.say(said.photo_value(one, words))
    if out is not None:
        run.say(words.translate("cli", "A copy with the picture alone: {file}").format(file=out))
    run.say(
        words.translate(
            "cli", "What the picture shows is not looked at. A picture of a body is never safe to send, cleaned or not."
        )
    )
