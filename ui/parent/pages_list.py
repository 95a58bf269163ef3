"""The pages Messages, People, Protection and Settings as parent mode finds them: key, icon, title, maker, and who may open them.
Must not make a page before it is opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.model.people import Role
from ui.parent.parent_page import ParentNeeds, ParentPage
from ui.theme import Icon

PARENTS = frozenset({Role.PARENT, Role.ADMIN})
ADULTS = frozenset({Role.HELPER, Role.PARENT, Role.ADMIN})
OWN_ADULTS = frozenset({Role.HELPER, Role.PARENT})
"""Those of the family: an administrator of the PC has no letters."""


@dataclass(frozen=True, slots=True)
class ParentPageEntry:
    key: str
    icon: Icon
    title: Callable[[], str]
    make: Callable[[ParentNeeds], ParentPage]
    roles: frozenset[Role]


def _messages_title() -> str:
    return QCoreApplication.translate("ParentPages", "Messages")


def _people_title() -> str:
    return QCoreApplication.translate("ParentPages", "People")


def _protection_title() -> str:
    return QCoreApplication.translate("ParentPages", "Protection")


def _settings_title() -> str:
    return QCoreApplication.translate("ParentPages", "Settings")


def _contacts_title() -> str:
    return QCoreApplication.translate("ParentPages", "Contacts")


def _contacts(needs: ParentNeeds) -> ParentPage:
    from ui.parent.contacts_joined import ContactsJoined

    return ContactsJoined(needs)


def _consents_title() -> str:
    return QCoreApplication.translate("ParentPages", "Photo consent")


def _consents(needs: ParentNeeds) -> ParentPage:
    from ui.parent.consents_joined import ConsentsJoined

    return ConsentsJoined(needs)


def _messages(needs: ParentNeeds) -> ParentPage:
    from ui.parent.tell_joined import LettersJoined

    return LettersJoined(needs)


def _people(needs: ParentNeeds) -> ParentPage:
    from ui.parent.people_joined import PeopleJoined

    return PeopleJoined(needs)


def _protection(needs: ParentNeeds) -> ParentPage:
    from ui.parent.protection_joined import ProtectionJoined

    return ProtectionJoined(needs)


def _settings(needs: ParentNeeds) -> ParentPage:
    from ui.parent.settings_joined import SettingsJoined

    return SettingsJoined(needs)


LATER_PAGES: tuple[ParentPageEntry, ...] = (
    ParentPageEntry("tell", Icon.ENVELOPE_SIMPLE, _messages_title, _messages, OWN_ADULTS),
    ParentPageEntry("contacts", Icon.USERS, _contacts_title, _contacts, PARENTS),
    ParentPageEntry("consents", Icon.IMAGE, _consents_title, _consents, PARENTS),
    ParentPageEntry("people", Icon.USERS_THREE, _people_title, _people, PARENTS),
    ParentPageEntry("protection", Icon.SHIELD_CHECK, _protection_title, _protection, PARENTS),
    ParentPageEntry("settings", Icon.GEAR, _settings_title, _settings, PARENTS),
)
"""They stand below Today, Requests, Rules and Apps in the rail."""
