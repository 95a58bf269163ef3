"""How bodies are built and how they stand: lengths for each age, joints for each pose, looking to the right.
Must not draw."""

from __future__ import annotations

from dataclasses import dataclass

Point = tuple[float, float]


DESK = 96.0
"""Where hands lie on a desk."""


@dataclass(frozen=True, slots=True)
class Build:
    """Lengths in scene units. The head is drawn in a frame of 160, in which the chin lies at 104."""

    head: float  # scale of the head's frame
    chin: float  # above the ground
    shoulder: float
    hip: float
    half_shoulder: float
    half_hip: float
    arm: float
    arm_width: float
    leg_width: float

    @property
    def height(self) -> float:
        return self.chin + 82 * self.head


BUILDS = {
    "small": Build(0.84, 117, 113, 57, 22, 18, 50, 12, 16),
    "child": Build(0.85, 140, 136, 71, 24.5, 19.5, 59, 13, 17),
    "teen": Build(0.83, 176, 171, 93, 28, 21.5, 72, 14, 18),
    "woman": Build(0.81, 208, 202, 111, 30, 24.5, 84, 15, 20),
    "man": Build(0.82, 222, 216, 117, 35.5, 25.5, 90, 17, 22),
    "elder": Build(0.82, 190, 184, 99, 31, 26, 78, 15.5, 20.5),
}


@dataclass(frozen=True, slots=True)
class Arm:
    """Elbow and hand from the shoulder, in arm lengths; `over`: before the body."""

    elbow: Point
    hand: Point
    over: bool = True
    shape: str = "fist"  # fist, open, finger


@dataclass(frozen=True, slots=True)
class Leg:
    """Knee and foot from the hip, in hip heights."""

    knee: Point
    foot: Point
    turn: float = 0


@dataclass(frozen=True, slots=True)
class Pose:
    """`near` is the side away from where the figure looks."""

    near: Arm
    far: Arm
    near_leg: Leg = Leg((-0.02, 0.5), (-0.03, 1))
    far_leg: Leg = Leg((0.02, 0.5), (0.03, 1))
    sits: bool = False
    tilt: float = 0  # of the head, in degrees


_HANGS_NEAR = Arm((-0.17, 0.45), (-0.12, 0.92))
_HANGS_FAR = Arm((0.17, 0.45), (0.12, 0.92))
SEAT = 56.0
"""How high a chair, a stool or a wheelchair is: the same for all, so that small legs dangle."""

POSES_DRAWN = {
    "stand": Pose(_HANGS_NEAR, _HANGS_FAR),
    "sit": Pose(Arm((-0.16, 0.46), (0.24, 0.74)), Arm((0.20, 0.44), (0.34, 0.72)), sits=True),
    "wave": Pose(_HANGS_NEAR, Arm((0.28, 0.30), (0.36, -0.30), shape="open"), tilt=3),
    "point": Pose(_HANGS_NEAR, Arm((0.10, 0.40), (0.56, 0.24), shape="finger")),
    "think": Pose(Arm((-0.10, 0.52), (0.34, 0.02)), Arm((0.16, 0.47), (-0.30, 0.52)), tilt=5),
    "hug": Pose(Arm((-0.02, 0.40), (0.62, 0.44)), Arm((0.26, 0.34), (0.60, 0.30), over=False), tilt=7),
    "walk": Pose(
        Arm((-0.30, 0.40), (-0.36, 0.80)),
        Arm((0.24, 0.42), (0.46, 0.70)),
        Leg((-0.08, 0.50), (-0.36, 0.92), turn=40),
        Leg((0.14, 0.46), (0.24, 0.99)),
    ),
    "hold": Pose(Arm((-0.20, 0.46), (0.10, 0.62)), Arm((0.20, 0.46), (-0.02, 0.62))),
}

LIFTED = Arm((0.16, 0.45), (0.30, 0.04))
"""The far hand with something small in it."""
BOTH = (Arm((-0.20, 0.46), (0.02, 0.66)), Arm((0.20, 0.46), (0.04, 0.66)))
"""Both hands before the body, under something."""


def sitting_legs(build: Build) -> tuple[Leg, Leg]:
    """The near and the far leg over the edge of a seat."""
    thigh = min(0.52 * build.hip, 44) / build.hip
    down = min(0.60 * build.hip, SEAT + build.leg_width * 0.35) / build.hip
    return Leg((thigh * 0.88, 0.03), (thigh * 0.84, down)), Leg((thigh * 1.06, 0), (thigh * 1.06, down - 0.04))


def hugging(build: Build, far: float, high: float) -> Pose:
    """Arms around somebody whose middle is `far` away and whose shoulders are `high`."""
    own = build.shoulder - build.arm_width * 0.55
    down = (own - min(own, high - 16)) / build.arm
    side = (build.half_shoulder - build.arm_width * 0.42) / build.arm
    reach = far / build.arm
    near = Arm(((reach * 0.62 + side) * 0.42, down * 0.5 + 0.16), (reach * 0.78 + side, down + 0.06))
    away = Arm(((reach - side) * 0.5, down * 0.5 + 0.10), (reach - side, down), over=False)
    return Pose(near, away, tilt=8)


def typing(build: Build) -> Pose:
    """Sitting, with both hands on a desk."""
    shoulder = build.shoulder - (build.hip - SEAT - build.leg_width * 0.35) - build.arm_width * 0.55
    down = (shoulder - DESK) / build.arm
    near = Arm((0.10, max(0.38, down * 0.7)), (1, down))
    far = Arm((0.16, max(0.34, down * 0.6)), (1, down - 0.05))
    return Pose(near, far, sits=True, tilt=2)
