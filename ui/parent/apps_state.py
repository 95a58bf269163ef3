"""The apps of one child in the order in which a parent needs them, and the search that knows no diacritics.
Must not word anything, nor import Qt."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from app.wire.messages import KnownApp


@dataclass(frozen=True, slots=True)
class AppsState:
    """`apps` None: not told yet. `waiting`: apps that nobody has said yes or no to."""

    children: tuple[tuple[str, str], ...] = ()
    child: str | None = None
    nickname: str = ""
    day: str | None = None
    told: bool = False
    waiting: tuple[KnownApp, ...] = ()
    apps: tuple[KnownApp, ...] = ()
    groups: tuple[str, ...] = ()


def folded(text: str) -> str:
    """Small letters without diacritics: "Vẽ tranh" as "ve tranh"."""
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).replace("đ", "d")


def found(app: KnownApp, asked: str, group: str) -> bool:
    """Every word of the question stands in the app's name, file or group. `group`: its name on the screen."""
    text = folded(f"{app.name} {app.id} {group}")
    return all(word in text for word in folded(asked).split())


def waits(app: KnownApp) -> bool:
    return app.unclassified and app.rule is None


def apps_state(
    apps: tuple[KnownApp, ...] | None,
    groups: tuple[str, ...],
    *,
    children: tuple[tuple[str, str], ...] = (),
    child: str | None = None,
    day: str | None = None,
) -> AppsState:
    nickname = dict(children).get(child or "", "")
    if apps is None:
        return AppsState(children, child, nickname, day)
    ordered = sorted(apps, key=lambda app: (not app.running, -app.week_s, folded(app.name)))
    return AppsState(
        children,
        child,
        nickname,
        day,
        True,
        tuple(app for app in ordered if waits(app)),
        tuple(app for app in ordered if not waits(app)),
        groups,
    )
