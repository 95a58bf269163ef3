"""The OS's keyring, asked from a process that lives for one question.
Must not be imported by the guard, nor use a backend that keeps plain text or that a configuration file chose."""

from __future__ import annotations

import msgspec

SERVICE = "haidang"
_TRUSTED = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)


class KeyringQuestion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Exactly one of get, set (with `value`) and delete: the name of an entry."""

    get: str | None = None
    set: str | None = None
    delete: str | None = None
    value: str | None = None


def answered(question: KeyringQuestion) -> dict[str, str | None]:
    """{"value": …}, or {"problem": no_keyring | keyring_locked}."""
    from keyring.backend import KeyringBackend, get_all_keyring
    from keyring.errors import InitError, KeyringError, KeyringLocked, PasswordDeleteError

    usable: list[KeyringBackend] = [one for one in get_all_keyring() if type(one).__module__.startswith(_TRUSTED)]
    backend = max(usable, key=lambda one: float(one.priority), default=None)
    if backend is None or backend.priority <= 0:
        return {"problem": "no_keyring"}
    try:
        if question.get is not None:
            return {"value": backend.get_password(SERVICE, question.get)}
        if question.set is not None:
            backend.set_password(SERVICE, question.set, question.value or "")
        elif question.delete is not None:
            backend.delete_password(SERVICE, question.delete)
    except (KeyringLocked, InitError):
        return {"problem": "keyring_locked"}
    except PasswordDeleteError:
        return {"value": None}  # it was not there
    except KeyringError:
        return {"problem": "no_keyring"}
    return {"value": None}
