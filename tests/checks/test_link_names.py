"""True names raise no alarm, copies of them do, and by how much."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.checks import lookalike
from app.checks.finding import Level, LinkFinding, LinkKind, LinkReport
from app.checks.folded import without_marks
from app.checks.glance import How, slip
from app.checks.link import check_link
from app.checks.sites import belongs, known_sites

SITES = known_sites()
_RANK = (Level.OK, Level.CAREFUL, Level.DANGER)

BANKS = """
abbank.vn acb.com.vn agribank.com.vn anz.com baca-bank.vn baovietbank.vn bidv.com.vn bvbank.net.vn cbbank.vn cimb.com.vn co-opbank.vn
dongabank.com.vn eximbank.com.vn gpbank.com.vn hdbank.com.vn hsbc.com.vn indovinabank.com.vn kienlongbank.com lienvietpostbank.com.vn
lpbank.com.vn mbbank.com.vn msb.com.vn namabank.com.vn ncb-bank.vn ocb.com.vn oceanbank.vn pgbank.com.vn publicbank.com.vn pvcombank.com.vn
sacombank.com.vn saigonbank.com.vn sc.com scb.com.vn seabank.com.vn shb.com.vn shinhan.com.vn techcombank.com tpb.vn uob.com.vn vbsp.org.vn
vdb.gov.vn vib.com.vn vietabank.com.vn vietbank.com.vn vietcombank.com.vn vietinbank.vn vpbank.com.vn vrbank.com.vn sbv.gov.vn
timo.vn cake.vn napas.com.vn payoo.vn momo.vn zalopay.vn vnpay.vn viettelmoney.vn shopeepay.vn vpbanks.com.vn mbank.pl arabbank.com
"""
NEWS_AND_SHOPS = """
vnexpress.net tuoitre.vn thanhnien.vn dantri.com.vn vietnamnet.vn znews.vn laodong.vn nhandan.vn tienphong.vn vtcnews.vn kenh14.vn cafef.vn
24h.com.vn soha.vn genk.vn vov.vn vtv.vn qdnd.vn nld.com.vn plo.vn hanoimoi.vn baomoi.com vietnamplus.vn baochinhphu.vn tuoitrethudo.vn
doanthanhnien.vn sggp.org.vn shopee.vn shopee.co.th lazada.vn tiki.vn sendo.vn thegioididong.com fptshop.com.vn cellphones.com.vn meta.vn
zalora.vn nhaccuatui.com fahasa.com nxbkimdong.com.vn jtexpress.vn ghn.vn ghtk.vn giaohangtietkiem.vn viettelpost.com.vn vnpost.vn spx.vn
ninjavan.co grab.com be.com.vn xanhsm.com viettel.vn vietteltelecom.vn viettelstore.vn vinaphone.com.vn mobifone.vn vnpt.com.vn fpt.vn
"""
STATE_AND_SCHOOL = """
dichvucong.gov.vn dichvucong.hanoi.gov.vn dichvucong.bocongan.gov.vn dichvucong.hochiminhcity.gov.vn dichvucong.dancuquocgia.gov.vn
vneid.gov.vn moet.gov.vn chinhphu.vn bocongan.gov.vn www.motcua.sotttt.hanoi.gov.vn mod.gov.vn hue.gov.vn
www.thcsnguyendu.q1.hcm.edu.vn www.thcsx.pgdquan1.hcm.edu.vn thptchuyen.hanoi.edu.vn hust.edu.vn vnu.edu.vn zalo.thcs-nguyendu.edu.vn
vnedu.vn smas.edu.vn vio.edu.vn violympic.vn ioe.vn trangnguyen.edu.vn olm.vn hocmai.vn azota.vn shub.edu.vn hoc10.vn hoclieu.vn vietjack.com
loigiaihay.com hoc247.net tuyensinh247.com vuihoc.vn monkey.edu.vn k12online.vn lms360.edu.vn hocbai.vn duhocmalaysia.vn du-hoc-malaysia.vn
thitotnghiepthpt.edu.vn
"""
WORLD = """
google.vn google.com.vn google.com.sg google.co.uk google.de docs.google.com classroom.google.com forms.gle youtube.com youtu.be
facebook.com m.me messenger.com instagram.com zalo.me chat.zalo.me id.zalo.me tiktok.com discord.gg telegram.org telegra.ph mail.com
mail.ru ymail.com email.vn yahoo.com outlook.com live.com icloud.com hicloud.com proton.me arena.com switch.com twitch.tv garena.vn
napthe.vn lienquan.garena.vn ff.garena.com gardena.com roblox.com minecraft.net steamcommunity.com steampowered.com epicgames.com
nintendo.co.jp playstation.com xbox.com pubgmobile.com vietnam.vn wikipedia.org scratch.mit.edu code.org khanacademy.org quizlet.com
quizizz.com kahoot.it canva.com duolingo.com zoom.us teams.microsoft.com office.com github.com stackoverflow.com python.org netflix.com
spotify.com apple.com apple.com.cn vittel.com discard.com amazon.com ebay.com wikihow.com bbc.com cambridge.org oxfordlearnersdictionaries.com
geogebra.org desmos.com nasa.gov unicef.org telegram.com momoshop.com.tw scb.co.th canvas.com mbageas.life
"""
MARKED = "tuổitrẻ.vn họcmãi.vn nạpthẻ.vn báo-mới.vn tiếngviệt.vn thanhniên.vn họcbài.vn trường-học.vn điệnmáyxanh.vn mờ-mờ.vn"
TRUE = [*BANKS.split(), *NEWS_AND_SHOPS.split(), *STATE_AND_SCHOOL.split(), *WORLD.split(), *MARKED.split()]

_PLAIN = """
vietcombank.com.vn.co facebook.com.co shopee.vn.com vietcombank.com.vn.evil.com blog.tiktok.com.evil.com facebook.com-login.top
id-apple.com.evil.top momo.vn-nhanqua.com facebook-com.net vietcombank-com-vn.info login-facebook-com.net www-facebook.com wwwfacebook.net
zalo.me.dang-nhap.vn t.me.evil.com garena.vn.nap.com
faceb00k.com faceb00k-login.com g00gle.com r0blox.com rob1ox.com robIox.com zaIo.me za1o.vn t1ktok.com m0mo.vn rnomo.vn
b1dv.com.vn v1etcombank.com vietc0mbank.com.vn-x.com vpb4nk.com h0cmai.vn tikt0kvn.com.evil.vn faceb00kvietnam.com m1necraft.net
facebook-l0gin.faceb00k.com garena.x.g4rena.com
facebok.com faceboook.com gooogle.com gogle.com robloxx.com robbloxx.vn lazzada.vn shoppee.vn vietcombannk.com viettcombank.com
youttube.com gooogle-login.com
fcaebook.com facebokk.com googel.com tiktko.com youtbue.com garean.vn sohpee.vn vietcombakn.com rolbox.com
vietcombnk.com facbook.com yotube.com instagam.com fornite.com minecrft.net
vietcombamk.com vietconbamk.com youtobe.com techconbank.com instagran.com
tiktók.com facebỏok.com zálo.me
аррӏе.com fаcebook.com faceboök.com ţiktok.com zаlo.me gοogle.com rоblox.com xn--80ak6aa92e.com
"""
_RESEMBLING = """
shopee-tang-qua.com shopee-vn.com shopee88.vn facebook-login.com facebook1.com accounts-google.com vietcombank-online.com
vietcombankonline.com vpbank-online.com vpbankonline.com roblox-free.com robux-free.com free-robux.net garena-nhanqua.com
lienquan-nhanqua.com napthe-garena.com naptheff.com freefire-event.com freefirevn.com zalo-support.com zalologin.com zalo88.vn
icloud-verify.com appleid-verify.com nhanqua-apple.com nhanqua-momo.com momo-vi.com momo-vn.net momologin.com olm-thi.com scratch-login.com
acb-online.com vib-otp.com messenger-login.com gmail-verify.com tiktok.evil.com login-tiktok.evil.com zalo.evil.com
google.evil.com.vn jtexpress-vn.com ghn-vn.com bidv-otp.com vnedu-dangnhap.com discord-gift.com steamcommunity-trade.com
zalo.com hocmai.com lienquan.vn dichvucong.vn vnedu.com liênquân.vn dịchvụcông.vn face-book.com momo.com.vn
zallo.vn zlao.vn garna.vn tiktk.com shpee.vn tiktoc-shopee.com youtub.com minecraf.net shopeepya.vn
"""
PLAIN, RESEMBLING = _PLAIN.split(), _RESEMBLING.split()


def checked(link: str) -> LinkReport:
    report = check_link(link, SITES)
    assert report is not None, link
    return report


def lookalikes(report: LinkReport) -> list[LinkFinding]:
    return [finding for finding in report.findings if finding.kind is LinkKind.LOOKALIKE]


@pytest.mark.parametrize("host", TRUE)
def test_a_true_site_raises_no_alarm(host: str) -> None:
    for link in (f"https://{host}/", f"https://www.{host}/tin-tuc/bai-1?x=1", host):
        report = checked(link)
        assert (report.level, report.findings) == (Level.OK, ()), link
    assert [finding.kind for finding in checked(f"http://{host}").findings] == [LinkKind.NO_HTTPS]


@pytest.mark.parametrize("host", PLAIN)
def test_a_plain_imitation_is_a_danger(host: str) -> None:
    for link in (f"https://{host}/", f"https://www.{host}/dang-nhap"):
        report = checked(link)
        assert report.level is Level.DANGER
        assert [finding.level for finding in lookalikes(report)] == [Level.DANGER]


@pytest.mark.parametrize("host", RESEMBLING)
def test_a_name_that_only_resembles_asks_for_care(host: str) -> None:
    report = checked(f"https://{host}/")
    assert report.level is Level.CAREFUL
    assert [finding.level for finding in lookalikes(report)] == [Level.CAREFUL]


def test_whom_a_copy_imitates_is_the_longer_name() -> None:
    for host, name in (("zalopay-login.com", "Zalo"), ("viettelpay-vn.com", "Viettel"), ("vietcombamk.com", "Vietcombank"), ("vietbankk.com", "Vietbank")):  # fmt: skip
        assert lookalikes(checked(f"https://{host}"))[0].about.startswith(name + " ("), host


@pytest.mark.parametrize("text", ["javascript:alert('a b')", "data:text/html,<h1>Nhập mật khẩu Zalo</h1><form action=//x.vn>"])
def test_a_scheme_that_runs_is_seen_with_spaces_too(text: str) -> None:
    report = checked(text)
    assert [(one.kind, one.level) for one in report.findings] == [(LinkKind.SCHEME, Level.DANGER)]


@pytest.mark.parametrize(
    "link", ["https://example.com/bài tập toán.pdf", "https://example.com/đường dẫn", "https://zalo.me/a b?c d"]
)
def test_a_browser_opens_a_page_with_a_space_in_its_name(link: str) -> None:
    assert checked(link).level is Level.OK


@pytest.mark.parametrize(
    "text",
    [
        "https://256.1.1.1", "099.1.1.1", "1.2.3.4.5", "https://999999999999", "12.50", "1.5", "3/4", "8.5/10", "123456", "https://com",
        "https://vn/", "xem olm.vn/bai nha", "olm.vn/bai hay lắm", "https://xin chào.vn", "data: 3 GB thôi", "javascript: là gì vậy", "zalo: 0912 345",
        "file: bài tập.docx",
    ],
)  # fmt: skip
def test_words_marks_and_numbers_are_no_links(text: str) -> None:
    assert check_link(text, SITES) is None


def test_numbers_that_a_browser_opens_are_still_told() -> None:
    for link in ("1.2.3.4", "http://1.5", "https://3232235777/", "0x7f.1", "zalo.me@3232235777"):
        assert LinkKind.IP_HOST in {one.kind for one in checked(link).findings}, link
    assert checked("http://localhost:3000").host == "localhost"


def test_japanese_and_korean_names_are_not_mixed() -> None:
    assert {one.kind for one in checked("https://日本のドメイン.jp").findings} == {LinkKind.PUNYCODE}


def test_www_and_the_place_of_a_school_are_not_many_names() -> None:
    many = LinkKind.MANY_SUBDOMAINS
    assert many not in {one.kind for one in checked("https://www.a.b.example.com").findings}
    assert many in {one.kind for one in checked("https://www.a.b.c.example.com").findings}
    assert many in {one.kind for one in checked("https://a.b.c.d.hcm.edu.vn").findings}


def test_the_list_holds_together() -> None:
    domains = [domain for site in SITES.site for domain in site.domains]
    words = [word for site in SITES.site for word in site.word]
    assert len(set(domains)) == len(domains)
    assert len(set(words)) == len(words)
    for site in SITES.site:
        assert site.domains
        assert {*site.common, *site.vietnamese} <= set(site.word), site.name
        assert all(word == without_marks(word).lower().replace("-", "") for word in site.word)
    assert not any(belongs(other, domains) for other in SITES.not_copies.domains)


@given(st.sampled_from([domain for site in SITES.site for domain in site.domains]), st.text(max_size=60))
def test_a_known_site_with_any_page_is_never_worse_than_alone(domain: str, page: str) -> None:
    alone, with_page = check_link(f"https://{domain}", SITES), check_link(f"https://{domain}/{page}", SITES)
    if with_page is None or alone is None or LinkKind.MIXED_SCRIPT in {one.kind for one in with_page.findings}:
        assert alone is not None  # letters that nobody sees are told wherever they stand
        return
    assert with_page.findings == alone.findings
    assert with_page.site == alone.site


_MARKS = {"a": "aáàảãạăắâấ", "e": "eéèẻẽẹêế", "i": "iíìỉĩị", "o": "oóòỏõọôốơớ", "u": "uúùủũụưứ", "y": "yýỳỷỹỵ", "d": "dđ"}
_VIETNAMESE_WORDS = [word for site in SITES.site for word in site.vietnamese]


@given(
    st.data(),
    st.sampled_from(_VIETNAMESE_WORDS),
    st.sampled_from(["", "-game", "hay", "-nhanqua"]),
    st.sampled_from(["vn", "com", "com.vn"]),
)
def test_marks_on_vietnamese_words_never_make_it_worse(data: st.DataObject, word: str, more: str, ending: str) -> None:
    marked = "".join(data.draw(st.sampled_from(_MARKS.get(letter, letter))) for letter in word) + more
    level, bare = checked(f"https://{marked}.{ending}").level, checked(f"https://{word}{more}.{ending}").level
    assert _RANK.index(level) <= _RANK.index(bare)


@given(st.sampled_from([word for site in SITES.site for word in site.word if len(word) >= 5]), st.data())
def test_one_slip_is_seen_as_what_it_is(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 2))
    dropped = slip(word[:at] + word[at + 1 :], word)
    assert dropped is not None
    assert dropped.how is How.DROPPED
    added = slip(word[: at + 1] + "%" + word[at + 1 :], word)
    assert added is not None
    assert (added.how, added.at) == (How.ADDED, at + 1)
    assert slip(word, word) is None


def test_what_was_typed_is_not_kept() -> None:
    checked("https://bi-mat-cua-em-zzq.com")
    before = lookalike._listed.cache_info()
    checked("https://bi-mat-khac-cua-em-zzq.com")
    assert lookalike._listed.cache_info().currsize == before.currsize
    assert before.currsize == sum(len(site.word) for site in SITES.site)
    lookalike.forget_typed()
    assert lookalike._listed.cache_info().currsize == 0
    assert checked("https://faceb00k.com").level is Level.DANGER


def test_a_common_link_takes_no_time() -> None:
    checked("https://example.com")
    began_s = process_time()
    for at in range(100):
        checked(f"https://ten-mien-rat-dai-cua-truong-{at}.abc.def.com.vn/trang")
    assert process_time() - began_s < 4


@pytest.mark.parametrize(
    "host", ["a-" * 5_000 + "com.vn", "facebook-" * 1_000 + "x.com", "zalo." * 4_000 + "com", "rn" * 9_000 + ".vn"]
)
def test_a_name_without_end_keeps_nobody_waiting(host: str) -> None:
    began_s = process_time()
    check_link(f"https://{host}", SITES)
    assert process_time() - began_s < 3
