"""What is said of a link without opening it."""

from __future__ import annotations

from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.checks.finding import Level, LinkKind, LinkReport
from app.checks.link import check_link
from app.checks.sites import Sites, known_sites
from app.checks.words import link_why
from app.content.words import Words

SITES = known_sites()
ENGLISH = Words("en")


def checked(link: str) -> LinkReport:
    report = check_link(link, SITES)
    assert report is not None
    return report


def kinds(link: str) -> set[str]:
    return {finding.kind.value for finding in checked(link).findings}


@pytest.mark.parametrize(
    "link",
    [
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ", "https://zalo.me/g/abcdef123", "https://báo-mới.vn/tin", "https://tiếngviệt.vn",
        "https://xn--tingvit-5t4cyc.vn/bai-1", "https://vietcombank.com.vn", "https://drive.google.com/file/d/1", "https://thcs-nguyendu.edu.vn/tin-tuc",
        "https://example.com:443/", "olm.vn/hoc-bai", "HTTPS://WWW.FACEBOOK.COM/groups/1", "https://vi.wikipedia.org/wiki/Việt_Nam", "https://dantri.com.vn",
        "https://tuoitre.vn/", "https://hoc10.vn",
    ],
)  # fmt: skip
def test_an_ordinary_link_raises_no_alarm(link: str) -> None:
    report = checked(link)
    assert (report.level, report.findings) == (Level.OK, ())


@pytest.mark.parametrize(
    ("link", "kind", "level"),
    [
        ("https://fаcebook.com", "lookalike", Level.DANGER),  # a Cyrillic а
        ("https://fаcebook.com", "mixed_script", Level.DANGER),
        ("https://faceb00k.com/login", "lookalike", Level.DANGER),
        ("https://rnomo.vn", "lookalike", Level.DANGER),
        ("https://youtobe.com", "lookalike", Level.DANGER),
        ("https://facebỏok.com", "lookalike", Level.DANGER),  # Vietnamese letters may imitate, too
        ("https://robIox.com", "lookalike", Level.DANGER),
        ("https://shopee-tang-qua.com", "lookalike", Level.CAREFUL),
        ("https://vietcombank.com.vn.doi-qua.top/x", "lookalike", Level.DANGER),
        ("https://www.facebook.com%2eevil.com/", "lookalike", Level.DANGER),
        ("https://xn--80ak6aa92e.com", "lookalike", Level.DANGER),
        ("https://xn--80ak6aa92e.com", "punycode", Level.DANGER),
        ("https://пример.рф", "punycode", Level.CAREFUL),
        ("https://bit.ly/abc", "shortener", Level.CAREFUL),
        ("https://www.tinyurl.com/abc", "shortener", Level.CAREFUL),
        ("https://facebook.com@evil.example/", "user_part", Level.DANGER),
        ("https://facebook.com:80@evil.example/", "user_part", Level.DANGER),
        ("https://8.8.8.8/", "ip_host", Level.DANGER),
        ("https://192.168.1.1/", "ip_host", Level.CAREFUL),
        ("http://3232235777/", "ip_host", Level.DANGER),
        ("http://0xC0A80101/", "ip_host", Level.DANGER),
        ("http://0300.0250.1.1/", "ip_host", Level.DANGER),
        ("http://[::1]/", "ip_host", Level.CAREFUL),
        ("https://example.com:8443/", "port", Level.CAREFUL),
        ("javascript:alert(1)", "scheme", Level.DANGER),
        ("java\nscript:alert(1)", "scheme", Level.DANGER),
        ("data:text/html;base64,PGI+", "scheme", Level.DANGER),
        ("file:///home/bin/a", "scheme", Level.DANGER),
        ("tel:0912345678", "scheme", Level.CAREFUL),
        ("https://nhan-qua.top/", "odd_tld", Level.CAREFUL),
        ("https://example.com/" + "a" * 300, "too_long", Level.CAREFUL),
        ("https://a.b.c.d.example.com", "many_subdomains", Level.CAREFUL),
        ("http://example.com", "no_https", Level.CAREFUL),
        ("https://face\u200bbook.com", "mixed_script", Level.DANGER),
    ],
)
def test_each_trick_is_named(link: str, kind: str, level: Level) -> None:
    report = checked(link)
    assert kind in kinds(link)
    assert report.level is level


def test_every_kind_of_finding_can_be_met() -> None:
    links = [
        "https://fаcebook.com", "https://пример.рф", "https://bit.ly/a", "https://a@b.com", "https://8.8.8.8", "https://a.com:8080",
        "data:x", "https://a.top", "https://a.com/" + "x" * 300, "https://a.b.c.d.com", "http://a.com",
    ]  # fmt: skip
    assert set().union(*(kinds(link) for link in links)) == {kind.value for kind in LinkKind}


def test_the_host_told_is_where_a_browser_would_go() -> None:
    assert checked("https://google.com\\@evil.example/").host == "google.com"  # a backslash ends the host
    assert checked("https:\\\\evil.example").host == "evil.example"
    assert checked("https:evil.example/x").host == "evil.example"
    assert checked("http://0x7f.1/").host == "127.0.0.1"
    assert checked("https://ｇｏｏｇｌｅ.com").host == "google.com"
    assert checked("https://a。vn").host == "a.vn"


def test_the_owner_is_what_somebody_has_registered() -> None:
    assert checked("https://x.y.example.com.vn/").owner == "example.com.vn"
    assert checked("https://vietcombank.com.vn.doi-qua.top/").owner == "doi-qua.top"


@pytest.mark.parametrize(
    "text", ["https://.com", "https://xn--", "https://a..b.com", "", "   ", "xin chào bạn", "hello", "https://", "http:///"]
)
def test_what_is_no_link_is_said_to_be_none(text: str) -> None:
    assert check_link(text, SITES) is None


def test_without_the_list_of_sites_a_link_is_still_taken_apart(tmp_path: object) -> None:
    report = check_link("http://user@8.8.8.8:99/", Sites())
    assert report is not None
    assert {one.kind for one in report.findings} == {LinkKind.USER_PART, LinkKind.IP_HOST, LinkKind.PORT, LinkKind.NO_HTTPS}


@given(st.text(max_size=200))
def test_no_text_breaks_the_check_and_each_finding_has_words(text: str) -> None:
    for link in (text, f"https://{text}", f"http://{text}.vn/"):
        report = check_link(link, SITES)
        for finding in report.findings if report is not None else ():
            assert link_why(finding, ENGLISH)


def test_the_true_sites_of_the_list_are_all_without_alarm() -> None:
    for site in SITES.site:
        for domain in site.domains:
            report = checked(f"https://{domain}/")
            assert report.site == site.name
            assert LinkKind.LOOKALIKE not in {one.kind for one in report.findings}, domain


@pytest.mark.parametrize(
    "link", ["https://" + "a." * 500_000 + "com", "https://" + "a" * 1_000_000 + ".com", "%61" * 500_000, "x" * 1_000_000]
)
def test_a_link_without_end_keeps_nobody_waiting(link: str) -> None:
    began_s = process_time()
    check_link(link, SITES)
    assert process_time() - began_s < 3


@pytest.mark.parametrize(("link", "level"), [("https://vietcombamk.com", Level.CAREFUL), ("javascript:alert(1)", Level.DANGER)])
def test_without_the_list_of_names_no_link_is_called_ok(tmp_path: Path, link: str, level: Level) -> None:
    for damaged in (False, True):
        if damaged:
            (tmp_path / "known_sites.toml").write_text("[[site", encoding="utf-8")
        report = check_link(link, known_sites(tmp_path))
        assert report is not None
        assert report.level is level
        assert report.nothing_to_compare is (level is Level.CAREFUL)
    assert not checked("https://zalo.me").nothing_to_compare
