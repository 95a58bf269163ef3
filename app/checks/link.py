"""What a link is, said before anybody opens it.
Must not open it, ask a network, or look a name up."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from app.checks.address import WEB, Address, taken_apart
from app.checks.finding import Level, LinkFinding, LinkKind, LinkReport
from app.checks.glance import all_vietnamese, scripts
from app.checks.lookalike import copied
from app.checks.sites import Site, Sites, belongs

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

MOST_LETTERS = 20_000
"""No link is longer; what stands behind is not looked at."""
LONG = 200
MANY = 3
"""Names before the owner's: "a.b.c.example.com" has three; "www" is none."""
_OF_PROVINCES = ("gov.vn", "edu.vn")
"""There the owner is a province, and a school stands behind its district: one name more is usual."""
_RANK = (Level.OK, Level.CAREFUL, Level.DANGER)
_RUNS = ("javascript", "data", "vbscript", "file", "blob", "filesystem", "ms-settings", "search-ms", "intent")


@lru_cache(maxsize=1)
def _suffixes() -> PublicSuffixList:
    from publicsuffixlist import PublicSuffixList

    # Only what registries give out: a page at "blogspot.com" is still one of blogspot's.
    return PublicSuffixList(only_icann=True)


def check_link(link: str, sites: Sites) -> LinkReport | None:
    """None: no link is written there."""
    address = taken_apart(link[:MOST_LETTERS])
    if address is None:
        return None
    if address.scheme not in WEB:
        return _no_site(address)
    if address.ip is not None:
        owner, suffix = address.host, ""
    else:
        if len(address.labels) == 1 and not address.user and _suffixes().publicsuffix(address.host, accept_unknown=False):
            return None  # an ending alone ("https://com") is nobody's
        suffix = _suffixes().publicsuffix(address.host) or ""
        owner = _suffixes().privatesuffix(address.host) or address.host
    site = _site_of(address, sites)
    found = [finding for finding in (
        _user(address), _number(address), _script(address), _lookalike(address, owner, suffix, site, sites),
        _short(address, owner, sites), _ending(suffix, site, sites), _names(address, owner, site), _port(address), _long(address), _plain(address),
    ) if finding is not None]  # fmt: skip
    blind = not sites.site
    level = max(_worst(found), Level.CAREFUL if blind else Level.OK, key=_RANK.index)
    return LinkReport(level, address.host, owner, site.name if site else "", tuple(found), blind)


def _no_site(address: Address) -> LinkReport:
    level = Level.DANGER if address.scheme in _RUNS else Level.CAREFUL
    return LinkReport(level, "", "", "", (LinkFinding(LinkKind.SCHEME, level, address.scheme),))


def _worst(found: list[LinkFinding]) -> Level:
    return max((finding.level for finding in found), key=_RANK.index, default=Level.OK)


def _site_of(address: Address, sites: Sites) -> Site | None:
    """The known site that the link truly belongs to."""
    return next((site for site in sites.site if belongs(address.host, site.domains)), None)


def _user(address: Address) -> LinkFinding | None:
    return LinkFinding(LinkKind.USER_PART, Level.DANGER, address.user[:60]) if address.user else None


def _number(address: Address) -> LinkFinding | None:
    if address.ip is None:
        return None
    return LinkFinding(
        LinkKind.IP_HOST, Level.DANGER if address.written_ip or address.ip.is_global else Level.CAREFUL, address.host
    )


def _script(address: Address) -> LinkFinding | None:
    """Letters of two alphabets in one name are a trick; a whole name of another alphabet is only one that we cannot judge."""
    if address.ip is not None:
        return None
    mixed = next((label for label in address.labels if len(scripts(label)) > 1), None)
    if mixed is not None or address.hidden:
        return LinkFinding(LinkKind.MIXED_SCRIPT, Level.DANGER, mixed or address.host)
    if all_vietnamese(address.host):
        return None
    return LinkFinding(LinkKind.PUNYCODE, Level.CAREFUL, address.host)


def _lookalike(address: Address, owner: str, suffix: str, site: Site | None, sites: Sites) -> LinkFinding | None:
    if site is not None or address.ip is not None:
        return None
    copy = copied(owner, address.host, suffix, sites)
    if copy is None:
        return None
    known, how = copy
    level = Level.DANGER if how.plain else Level.CAREFUL
    return LinkFinding(LinkKind.LOOKALIKE, level, f"{known.name} ({known.domains[0]})")


def _short(address: Address, owner: str, sites: Sites) -> LinkFinding | None:
    short = sites.shorteners.domains
    if address.host not in short and owner not in short and address.host.removeprefix("www.") not in short:
        return None
    return LinkFinding(LinkKind.SHORTENER, Level.CAREFUL, owner)


def _ending(suffix: str, site: Site | None, sites: Sites) -> LinkFinding | None:
    last = suffix.rpartition(".")[2]
    if site is not None or last not in sites.odd_endings.endings:
        return None
    return LinkFinding(LinkKind.ODD_TLD, Level.CAREFUL, "." + last)


def _names(address: Address, owner: str, site: Site | None) -> LinkFinding | None:
    before = len(address.labels) - len(owner.split(".")) - (address.host.startswith("www."))
    many = MANY + belongs(owner, _OF_PROVINCES)
    if site is not None or not address.labels or before < many:
        return None
    return LinkFinding(LinkKind.MANY_SUBDOMAINS, Level.CAREFUL, owner)


def _port(address: Address) -> LinkFinding | None:
    usual = {"http": 80, "https": 443}
    if address.port is None or address.port == usual[address.scheme]:
        return None
    return LinkFinding(LinkKind.PORT, Level.CAREFUL, str(address.port))


def _long(address: Address) -> LinkFinding | None:
    return LinkFinding(LinkKind.TOO_LONG, Level.CAREFUL, str(address.length)) if address.length > LONG else None


def _plain(address: Address) -> LinkFinding | None:
    return LinkFinding(LinkKind.NO_HTTPS, Level.CAREFUL) if address.scheme == "http" else None
