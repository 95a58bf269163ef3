"""What the page for a photo shows.
Must not word anything, nor import Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from app.checks.finding import PhotoProblem, PhotoReport


class Step(Enum):
    CHOOSE = "choose"
    LOOKING = "looking"
    SHOWN = "shown"
    SAVING = "saving"
    SAVED = "saved"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class PhotoState:
    """`name`: of the file; `copy` and `folder`: the saved copy's name, and the folder that it lies in."""

    step: Step = Step.CHOOSE
    name: str = ""
    small: bytes = b""
    report: PhotoReport | None = None
    problem: PhotoProblem | None = None
    copy: str = ""
    folder: str = ""
