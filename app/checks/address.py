"""A link taken apart as a browser would do it, without opening it.
Must not trust how a link looks: what counts is where it leads."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address

_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.\-]*):")
_NOT_SEEN = re.compile(r"[\u0000-\u001f\u007f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]")
_DOTS = re.compile(r"[\u3002\uff0e\uff61]")
WEB = ("http", "https")
_OTHERS = frozenset({"tel", "sms", "mailto", "data", "javascript", "file", "intent", "zalo", "fb", "market"})


@dataclass(frozen=True, slots=True)
class Address:
    """`host`: in letters that a person reads (xn-- decoded). `hidden`: it holds letters that nobody sees. `written_ip`: the number of an
    address in another writing than four numbers. `scheme_given`: False where "https" was only supposed."""

    scheme: str
    scheme_given: bool
    host: str
    user: str = ""
    port: int | None = None
    ip: IPv4Address | IPv6Address | None = None
    written_ip: bool = False
    encoded: bool = False  # the host was given as xn--
    hidden: bool = False
    length: int = 0

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(self.host.split(".")) if self.host and self.ip is None else ()


def taken_apart(link: str) -> Address | None:
    """None: this is no link at all."""
    text = link.strip().strip("<>\"'“”").strip()
    hidden = _NOT_SEEN.search(text) is not None
    text = _NOT_SEEN.sub("", text)
    if not text:
        return None
    scheme, rest, given = _scheme(text)
    spaced = any(letter.isspace() for letter in text.split("?")[0].split("#")[0])
    if scheme not in WEB:
        return Address(scheme, True, "", hidden=hidden, length=len(text)) if not spaced or _runs(scheme, rest) else None
    # A browser takes \ for /, and any number of them; it opens a page with a space in its name, too.
    rest = rest.strip().replace("\\", "/").lstrip("/")
    authority = re.split(r"[/?#]", rest, maxsplit=1)[0]
    if (spaced and not given) or any(letter.isspace() for letter in authority):
        return None
    user, _at, place = authority.rpartition("@")
    host, port = _port(_unescaped(place))
    if not host:
        return None
    host = _DOTS.sub(".", unicodedata.normalize("NFKC", host)).lower().rstrip(".")
    number, odd = _as_ip(host)
    if number is not None:
        if not given and not user and re.fullmatch(r"\d+(?:\.\d+){0,2}", host):
            return None  # a price, a mark or a date
        return Address(scheme, given, str(number), user, port, number, odd, hidden=hidden, length=len(text))
    if "." not in host and not given and not user:
        return None
    read, encoded = _readable(host)
    if not all(read.split(".")):
        return None  # a dot with nothing before it names no place
    if re.fullmatch(r"0x[0-9a-f]*|[0-9]+", read.rpartition(".")[2]):
        return None  # 256.1.1.1 and 1.2.3.4.5: no browser opens these
    return Address(scheme, given, read, user, port, encoded=encoded, hidden=hidden, length=len(text))


def _scheme(text: str) -> tuple[str, str, bool]:
    found = _SCHEME.match(text)
    if found is None:
        return "https", text, False
    name, rest = found[1].lower(), text[found.end() :]
    # "example.com:8080" and "localhost:80" begin with a host, not a scheme; "tel:0912" does not.
    if "." in name or (name not in _OTHERS and re.match(r"\d{1,5}(?:[/?#]|$)", rest)):
        return "https", text, False
    return name, rest, True


def _runs(scheme: str, rest: str) -> bool:
    """Whether words with spaces in them are still something that a browser would run or open: "data: 3 GB" is not."""
    if scheme in ("javascript", "vbscript"):
        return any(sign in rest for sign in "(=`")
    return "," in rest if scheme == "data" else rest.startswith("/")


def _port(place: str) -> tuple[str, int | None]:
    if place.startswith("["):
        host, _end, rest = place[1:].partition("]")
        port = rest.removeprefix(":")
    else:
        host, _colon, port = place.partition(":")
    return host, int(port) if port.isascii() and port.isdigit() and len(port) <= 5 else None


def _unescaped(place: str) -> str:
    """%2e in a host is a dot to a browser."""
    try:
        return re.sub(r"(?:%[0-9a-fA-F]{2})+", lambda found: bytes.fromhex(found[0].replace("%", "")).decode("utf-8"), place)
    except UnicodeDecodeError:
        return place


def _as_ip(host: str) -> tuple[IPv4Address | IPv6Address | None, bool]:
    """The number, and whether it was written so that a person does not see it: 3232235777, 0xC0A80101, 0300.0250.1.1."""
    try:
        return ip_address(host), False
    except ValueError:
        pass
    parts = host.split(".")
    if not 1 <= len(parts) <= 4 or not all(re.fullmatch(r"0x[0-9a-f]*|\d+", part) for part in parts):
        return None, False
    try:
        numbers = [_number(part) for part in parts]
    except ValueError:
        return None, False
    *first, last = numbers
    if any(number > 255 for number in first) or last >= 256 ** (5 - len(numbers)):
        return None, False
    whole = last
    for at, number in enumerate(first):
        whole += number << (8 * (3 - at))
    return IPv4Address(whole), True


def _number(part: str) -> int:
    if part.startswith("0x"):
        return int(part[2:] or "0", 16)
    return int(part, 8) if len(part) > 1 and part.startswith("0") else int(part)


def _readable(host: str) -> tuple[str, bool]:
    encoded = False
    labels = []
    for label in host.split("."):
        if label.startswith("xn--"):
            encoded = True
            try:
                label = unicodedata.normalize("NFC", label[4:].encode("ascii").decode("punycode")).lower()
            except (UnicodeError, ValueError):
                pass
        labels.append(label)
    return ".".join(labels), encoded
