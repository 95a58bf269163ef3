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
    ALONE = "alone"


class TextFinding(msgspec.Struct, frozen=True):
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
    nothing_to_compare: bool = False
    """The list of known names is gone, so a copied name cannot be found: never less than careful."""


class PhotoKind(Enum):
    PLACE = "place"
    TIME = "time"
    DEVICE = "device"
    THUMBNAIL = "thumbnail"
    TEXT = "text"
    OTHER = "other"


class PhotoAbout(Enum):
    """What a finding speaks of; words.py has the sentence."""

    GPS = "gps"
    PLACE_NAME = "place_name"
    TAKEN = "taken"
    CHANGED = "changed"
    CAMERA = "camera"
    LENS = "lens"
    SOFTWARE = "software"
    SERIAL = "serial"
    OWNER = "owner"
    THUMBNAIL = "thumbnail"
    SECOND_PICTURE = "second_picture"
    DESCRIPTION = "description"
    AUTHOR = "author"
    MAKER_NOTES = "maker_notes"
    NOTES = "notes"
    PROFILE = "profile"
    AFTER_END = "after_end"
    MOVING = "moving"
    BLOCK = "block"
    DAMAGED = "damaged"


class PhotoFinding(msgspec.Struct, frozen=True):
    """`value`: what the file says, a number of bytes or pictures, or nothing."""

    kind: PhotoKind
    about: PhotoAbout
    value: str = ""


class PhotoFormat(Enum):
    """`value` is the ending that a file of it has."""

    JPEG = "jpg"
    PNG = "png"
    WEBP = "webp"
    HEIC = "heic"


class PhotoReport(msgspec.Struct, frozen=True):
    format: PhotoFormat
    width: int
    height: int
    findings: tuple[PhotoFinding, ...] = ()


class PhotoProblem(Enum):
    """Why a picture cannot be looked at, or no copy be saved."""

    UNREADABLE = "unreadable"  # no such file, or no right to read it
    NO_PICTURE = "no_picture"  # of no kind that we know
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"
    NOT_WRITTEN = "not_written"
    EXISTS = "exists"
    NOT_CLEAN = "not_clean"  # the copy was read back and something was in it; it was thrown away


class PhotoError(Exception):
    def __init__(self, problem: PhotoProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem
