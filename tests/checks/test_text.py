"""What the check of a text finds: measured on labelled messages, and its places in the text as it was given."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.checks.finding import TextKind
from app.checks.folded import fold, without_marks
from app.checks.text import MOST_LETTERS, check_long_text, check_text
from app.checks.words import text_instead, text_kind, text_why
from app.content.words import Words
from tests.checks.measured import Message, measure, message, messages

HERE = Path(__file__).parent
CORPUS, HELD_OUT = messages(HERE / "corpus.toml"), messages(HERE / "held_out.toml")
LOTS = {path.stem.replace("_", " "): messages(path) for path in sorted(HERE.glob("lot_*.toml"))}
"""Each was written before the rules were bettered with it; its first lines tell what they found in it then."""
LOTS_OF_ALL = {"corpus": CORPUS, "held out": HELD_OUT, **LOTS}
VIETNAMESE = Words("vi")
LEAST_RECALL, MOST_FALSE = 0.95, 0.05


def kinds(text: str) -> list[str]:
    return [finding.kind.value for finding in check_text(text)]


def words_found(text: str) -> list[tuple[str, str]]:
    return [(finding.kind.value, text[finding.start : finding.end]) for finding in check_text(text)]


@pytest.mark.parametrize(("name", "held"), LOTS_OF_ALL.items())
def test_most_is_found_and_little_is_found_wrongly(
    name: str, held: tuple[Message, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    found = measure(held, check_text)
    with capsys.disabled():
        print(f"\n{found.told(name)}")
    assert found.recall >= LEAST_RECALL, "\n".join(found.missed)
    assert found.false_alarms <= MOST_FALSE, "\n".join(found.wrong)
    assert found.wrong_share <= MOST_FALSE, "\n".join(found.wrong)


def test_the_messages_are_many_and_of_every_kind() -> None:
    assert len(CORPUS) >= 400
    assert len(HELD_OUT) >= 100
    sets = [{one.text for one in held} for held in LOTS_OF_ALL.values()]
    assert len(set.union(*sets)) == sum(map(len, sets))
    for name, held in LOTS_OF_ALL.items():
        kinds_held = {label.kind for one in held for label in one.labels}
        assert kinds_held | ({"alone"} if name == "held out" else set()) == {kind.value for kind in TextKind}
        assert sum(not one.labels for one in held) >= len(held) * 0.4


@settings(max_examples=15)
@given(st.integers(0, 900), st.sampled_from([0, 20_000, 18_990, 19_480, 19_500, 19_520, 38_490]))
def test_nothing_is_lost_or_told_twice_where_a_long_text_is_cut(before: int, at: int) -> None:
    said = "số mình 0912 345 678 nhé "
    text = "hôm nay trời đẹp " * ((at + before) // 17) + said + "mai mình đi bơi " * 60
    found = check_long_text(text)
    assert [text[one.start : one.end] for one in found if one.kind is TextKind.PHONE] == ["0912 345 678"]


def test_a_measure_that_finds_nothing_fails() -> None:
    nothing = measure(CORPUS, lambda _text: ())
    assert nothing.recall == 0
    everything = measure((message("chào bạn"),), lambda text: tuple(check_text("0912345678")))
    assert everything.false_alarms == 1


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_the_same_is_found_in_both_ways_of_writing_marks(form: str) -> None:
    for one in CORPUS:
        text = unicodedata.normalize(form, one.text)  # type: ignore[arg-type]  # NFC or NFD
        told = [(kind, unicodedata.normalize("NFC", words)) for kind, words in words_found(text)]
        assert told == words_found(unicodedata.normalize("NFC", one.text)), text


@pytest.mark.parametrize(
    "written",
    [
        "0912345678", "0912 345 678", "0912.345.678", "0912-345-678", "(0912) 345 678", "+84 912 345 678", "0084912345678",
        "０９１２３４５６７８", "0 9 1 2 3 4 5 6 7 8", "không chín một hai ba bốn năm sáu bảy tám", "khong chin mot hai ba bon nam sau bay tam",
        "zero nine one two three four five six seven eight", "o912345678", "0912\u200b345\u200b678", "0912\u00a0345\u00a0678", "09 một hai 345 678",
        "KHÔNG CHÍN MỘT HAI BA BỐN NĂM SÁU BẢY TÁM", "0️⃣9️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣",
    ],
)  # fmt: skip
def test_a_phone_number_is_found_however_it_is_written(written: str) -> None:
    assert kinds(f"đây nè {written} nhé") == ["phone"]


@pytest.mark.parametrize(
    ("demand", "kind", "warning"),
    [
        ("đưa mật khẩu nick cho anh", "password", "đừng bao giờ đưa mật khẩu nick cho anh nào hết"),
        ("đọc mã OTP cho chị", "password", "ngân hàng không bao giờ bảo em đọc mã OTP cho chị"),
        ("send me your password", "password", "if somebody says send me your password, tell an adult"),
        ("em trúng iPhone rồi, đóng phí 200k để nhận", "money", "báo em trúng iPhone rồi, đóng phí 200k để nhận là lừa đảo đó"),
        ("việc nhẹ lương cao, ngày 300k", "money", "việc nhẹ lương cao là bẫy đó con"),
        ("trốn ra ngoài chơi với anh", "meet", "đừng trốn ra ngoài chơi với anh nào hết"),
    ],
)
def test_a_warning_is_no_demand(demand: str, kind: str, warning: str) -> None:
    assert kinds(demand) == [kind]
    assert kinds(warning) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hộ chiếu con số C8204117, con sinh 27-02-2015", ["id_number", "birth_date"]),
        ("CCCD của em 036213007851, em sinh 08-05-2013", ["id_number", "birth_date"]),
        ("Em sinh ngày mùng 3 tháng 11 năm 2012, học sinh trường cấp hai Phan Sào Nam", ["birth_date", "school"]),
        ("Đăng nhập acc: be.heo@gmail.com, mk heoconmaptron", ["email", "password"]),
    ],
)
def test_what_stands_behind_another_secret_is_found_too(text: str, found: list[str]) -> None:
    assert kinds(text) == found


def test_a_threat_begins_with_not_and_is_no_warning() -> None:
    assert kinds("không chuyển 500k thì anh đăng hình em lên nhóm lớp") == ["money"]


def test_a_number_in_a_demand_is_told_as_well() -> None:
    assert kinds("gửi mật khẩu nick của em qua số 0912 345 678 cho anh") == ["password", "phone"]


@pytest.mark.parametrize(
    "text",
    ["1900 1234", "gọi 18001091 miễn phí", "111", "0123456789", "bản 0.912345678", "12/09/2026 07:45", "09-05-2016 07 45 30"],
)
def test_numbers_for_all_and_numbers_of_nobody_are_no_secret(text: str) -> None:
    assert kinds(text) == []


def test_places_count_letters_as_given_also_after_emoji_and_loose_marks() -> None:
    text = "🙂👨‍👩‍👧 e\u0301 " + unicodedata.normalize("NFD", "số của mình là ") + "0912 345 678 🙂"
    (found,) = check_text(text)
    assert text[found.start : found.end] == "0912 345 678"


def test_the_old_and_the_new_place_of_a_tone_are_one() -> None:
    assert (
        kinds("nhà em ở chung cư Hòa Bình toà B phòng 1203")
        == kinds("nhà em ở chung cư Hoà Bình tòa B phòng 1203")
        == ["address"]
    )


def test_a_word_without_marks_is_no_other_word_in_a_text_with_marks() -> None:
    assert kinds("vui nha em, 12 Trần Phú") == []
    assert kinds("Nhà em, 12 Trần Phú") == kinds("nha em, 12 tran phu") == ["address"]


@given(st.text(max_size=300))
def test_any_text_at_all_gives_places_inside_it_in_order_and_words_to_each(text: str) -> None:
    found = check_text(text)
    assert list(found) == sorted(found, key=lambda one: (one.start, one.end))
    for one in found:
        assert 0 <= one.start < one.end <= len(text)
        assert all((text_why(one, VIETNAMESE), text_kind(one.kind, VIETNAMESE), text_instead(one, VIETNAMESE)))


@given(st.text(alphabet="nhàôngõ 0912345678.,-/abcđườngsố\n🙂", max_size=120))
def test_folding_never_loses_a_place(text: str) -> None:
    folded = fold(text)
    assert len(folded.marked) == len(folded.bare) == len(folded.cased)
    for at in range(len(folded.marked)):
        start, end = folded.place(at, at + 1)
        assert 0 <= start < end <= len(text)
    assert without_marks(folded.marked) == folded.bare


def test_a_text_without_end_is_looked_at_up_to_a_measure() -> None:
    text = "a " * MOST_LETTERS + "0912345678"
    assert check_text(text) == ()


@pytest.mark.parametrize(
    "part",
    [
        "1 ", "1.", "a.", "1/2/", "a@", "không ", "sinh ngày ", "ngày sinh ", "fb id nick ", "pass wifi ", "nhà em ở ", "số nhà 1/", "gặp nhau ",
        "a (at) ", "trường lớp ", "Trường A ", "chung cư a ", "cho mình vay ", "meet up ", "🙂",
        "nhà em cạnh ", "rẽ trái là ", "mã ", "mật khẩu a1", "code is ", "ở nhà ", "mẹ đi ", "em học Lê ", "7a1 ", "ra quán ", "vs r ", "my house ", "fb tên ", "i live in A1 ",
        "ở bản A, B, C, ", "8/7 Trần ", "mẹ đi chợ ", "m qua chơi ", "lấy thẻ mẹ ", "pass là na",
        "cho anh xin mật khẩu ", "gửi mã về máy ", "anh cho em 50k ", "chụp hình 50k ", "vay nhanh ", "trúng quà đóng phí ", "chuyển 50k không thì clip ", "em ở đâu anh ",
        "nói mẹ là đi ", "trốn ra ", "mẹ em mấy giờ ", "give me your ", "the code sent to your phone ", "send $50 or ", "tell your mom you ", "50k ", "đừng ",
        "chị mua cho em cái ", "gửi chị mấy tấm ", "share nhóm ", "nhận thẻ 50k ", "bấm 4 ", "nhau ", "đợi mẹ ngủ ", "xuống công viên đi ", "mẹ đi nên ", "come my ", "your dad he ", "mk ",
    ],
)  # fmt: skip
def test_no_text_keeps_the_window_waiting(part: str) -> None:
    text = (part * MOST_LETTERS)[:MOST_LETTERS]
    began_s = process_time()
    check_text(text)
    assert process_time() - began_s < 3  # the longest text, of the worst kind; a tenth of it takes less than a tenth of that


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_kind_has_its_sentence_in_both_languages(language: str) -> None:
    words = Words(language)
    said = {text_why(finding, words) for one in CORPUS for finding in check_text(one.text)}
    assert len(said) == len(TextKind) + 1  # a bank's number has one of its own
