"""Take how the numbers of each country are built, which the library opens by name.
Must not bring who lives behind a number: carriers, towns and time zones weigh more than the rest and are never asked."""

from __future__ import annotations

from PyInstaller.utils.hooks import collect_submodules

UNUSED = ("phonenumbers.carrierdata", "phonenumbers.geodata", "phonenumbers.tzdata")

hiddenimports = collect_submodules("phonenumbers", filter=lambda name: not name.startswith(UNUSED))
