"""What a check can say, as values.
Must not hold words for people: words.py has them."""

from __future__ import annotations

from enum import Enum

import msgspec


class TextKind(Enum):
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    SCHOOL = "school"
    ID_NUMBER = "id_number"
    BIRTH_DATE = "birth_date"
    PASSWORD = "password"
    MONEY = "money"
    MEET = "meet"
    ACCOUNT = "account"


class TextFinding(msgspec.Struct, frozen=True, order=True):
    """`start` and `end` count characters of the text as it was given. `bank`: the account is one that holds money."""

    start: int
    end: int
    kind: TextKind
    bank: bool = False


class LinkKind(Enum):
    LOOKALIKE = "lookalike"
    PUNYCODE = "punycode"
    MIXED_SCRIPT = "mixed_script"
    SHORTENER = "shortener"
    USER_PART = "user_part"
    IP_HOST = "ip_host"
    PORT = "port"
    SCHEME = "scheme"
    ODD_TLD = "odd_tld"
    TOO_LONG = "too_long"
    MANY_SUBDOMAINS = "many_subdomains"
    NO_HTTPS = "no_https"


class Level(Enum):
    OK = "ok"
    CAREFUL = "careful"
    DANGER = "danger"


class LinkFinding(msgspec.Struct, frozen=True):
    """`about`: the name that is imitated, the scheme, the ending: what the sentence needs."""

    kind: LinkKind
    level: Level
    about: str = ""


class LinkReport(msgspec.Struct, frozen=True):
    """`host` is what the link really leads to; empty: to no site. `site`: a name of the list that it truly belongs to."""

    level: Level
    host: str
    owner: str
    site: str = ""
    findings: tuple[LinkFinding, ...] = ()


class PhotoKind(Enum):
    PLACE = "place"
    TIME = "time"
    DEVICE = "device"
    THUMBNAIL = "thumbnail"
    TEXT = "text"
    OTHER = "other"


class PhotoFinding(msgspec.Struct, frozen=True):
    """`value` as a person reads it; its words are those of the file, or numbers and sizes."""

    kind: PhotoKind
    value: str
