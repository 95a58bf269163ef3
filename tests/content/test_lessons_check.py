"""The checker names every fault of a lesson with its file and line, and finds none in a whole one."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.content.file_table import FileProblems
from app.content.lessons.check import sentences
from app.content.lessons.reading import read_lesson
from app.content.problems import worded
from app.content.words import Words
from app.model.lessons import Bubble, By, Kind, Saying, Tool
from tests.content.lesson_builder import MARKDOWN, TOML, write_lesson


def faults(folder: Path) -> list[tuple[str, str, int]]:
    """Id, file and line of each fault."""
    try:
        read_lesson(folder)
    except FileProblems as found:
        return [(one.id, str(one.facts["file"]).rpartition("/")[2], int(one.facts["line"] or 0)) for one in found.problems]
    return []


def line_of(text: str, part: str) -> int:
    assert text.count(part) == 1, part
    return text[: text.index(part)].count("\n") + 1


def test_a_whole_lesson_has_no_fault_and_is_read_as_it_stands(tmp_path: Path) -> None:
    lesson = read_lesson(write_lesson(tmp_path))
    assert [page.kind for page in lesson.pages].count(Kind.CHOICE) == 2
    clues = lesson.page("clues")
    assert clues is not None
    assert (clues.tool, clues.parts[1].clue, clues.parts[2].by) == (Tool.TELL_PRACTICE, True, By.ME)
    words = lesson.words["vi"]
    assert (words.title, words.about) == ("The kite", "Somebody gives Tí a kite.")
    start = words.pages["start"]
    assert start.text == ("Tí plays. A friend comes.", "Both laugh.")
    assert start.bubbles == (Bubble("computer", "Hello there!"),)
    assert words.pages["what-now"].sayings["option ask"] == Saying("Ask Mum", "Mum helps.")
    assert words.pages["say-it"].say == "I have to ask Mum."
    assert words.questions["q2"].heading == "Two?"


BROKEN_TOML = {
    "file_toml": ('minutes = 4', 'minutes = "4'),
    "file_format_newer": ("format = 1", "format = 2"),
    "file_format_missing": ("format = 1\n", ""),
    "file_key_unknown": ("minutes = 4", "minuts = 4\nminutes = 4"),
    "file_key_missing": ("sources = []\n", ""),
    "file_value": ('"C4", "C5"', '"C4", "C11"'),
    "file_twice": ('id = "told"', 'id = "asked"'),
    "lesson_folder": ('id = "a-kite"', 'id = "a-kites"'),
    "lesson_count": ('bins = ["light", "heavy"]', 'bins = ["light", "heavy", "third", "fourth"]'),
    "lesson_shows": ('{ what = "computer", at = "right", shows = "game" }', '{ what = "cat", at = "right", shows = "game" }'),
    "lesson_no_clue": (", clue = true", ""),
    "lesson_page_unknown": ('next = "again"', 'next = "agian"'),
    "lesson_page_unreached": ('{ id = "name", next = "told" }', '{ id = "name", next = "asked" }'),
    "lesson_option_shared": ('{ id = "stay", next = "sorting", good = true }', '{ id = "stay", next = "pairs", good = true }'),
    "lesson_no_way_out": ('kind = "story"\nnext = "what-now"\n\n[[page]]\nid = "asked"', 'kind = "story"\nnext = "told"\n\n[[page]]\nid = "asked"'),
}  # fmt: skip


@pytest.mark.parametrize(("id", "before", "after"), [(id, *change) for id, change in BROKEN_TOML.items()])
def test_each_fault_of_the_structure_is_named(tmp_path: Path, id: str, before: str, after: str) -> None:
    assert TOML.count(before) == 1
    found = faults(write_lesson(tmp_path, TOML.replace(before, after)))
    assert id in [one for one, _, _ in found], found
    assert all(file == "lesson.toml" for _, file, _ in found), found


@pytest.mark.parametrize(
    ("id", "before", "after", "at"),
    [
        ("file_value", 'strand = "relationships"', 'strand = "friends"', 'strand = "friends"'),
        ("file_value", "minutes = 4", "minutes = 7", "minutes = 7"),
        ("file_value", 'place = "room"', 'place = "moon"', 'place = "moon"'),
        ("file_value", 'who = "ti"', 'who = "tea"', 'who = "tea"'),
        ("file_value", 'mood = "happy"', 'mood = "hungry"', 'mood = "hungry"'),
        ("file_value", 'look = "chat"', 'look = "brand"', 'look = "brand"'),
        ("file_value", 'tool = "tell_practice"', 'tool = "tell"', 'tool = "tell"'),
        ("file_value", 'circular = ["safety"]', 'circular = ["well-being"]', 'circular = ["well-being"]'),
        ("file_key_missing", 'id = "party", bin = "light"', 'id = "party"', 'id = "party"'),
        ("lesson_page_unknown", 'first = "start"', 'first = "begin"', 'first = "begin"'),
        ("lesson_page_unreached", 'id = "name", next = "told"', 'id = "name", next = "asked"', '[[page]]\nid = "told"'),
        (
            "lesson_option_shared",
            'id = "say-it"\nkind = "say"\nnext = "pairs"',
            'id = "say-it"\nkind = "say"\nnext = "sorting"',
            'id = "stay"',
        ),
    ],
)
def test_a_fault_is_told_at_its_line(tmp_path: Path, id: str, before: str, after: str, at: str) -> None:
    broken = TOML.replace(before, after)
    assert (id, "lesson.toml", line_of(broken, at)) in faults(write_lesson(tmp_path, broken))


@pytest.mark.parametrize(
    "id",
    [
        "lesson_few_pages", "lesson_few_choices", "lesson_no_exercise", "lesson_no_say", "lesson_few_questions", "lesson_no_right",
        "lesson_no_scene",
    ],
)  # fmt: skip
def test_what_a_lesson_needs_is_asked_for(tmp_path: Path, id: str) -> None:
    broken = {
        "lesson_few_pages": TOML.replace('{ id = "go", next = "say-it" }', '{ id = "go", next = "end" }')
        .replace(_table("say-it"), "")
        .replace(_table("pairs"), "")
        .replace('next = "pairs"', 'next = "clues"'),
        "lesson_few_choices": TOML.replace('{ id = "stay", next = "sorting", good = true }', '{ id = "stay", next = "say-it", good = true }'),
        "lesson_no_exercise": TOML.replace(_table("sorting"), "").replace(_table("pairs"), "").replace(_table("clues"), "").replace('next = "sorting"', 'next = "end"'),
        "lesson_no_say": TOML.replace(_table("say-it"), "").replace('next = "say-it"', 'next = "clues"'),
        "lesson_few_questions": TOML[: TOML.index('[[review]]\nid = "q3"')],
        "lesson_no_right": TOML.replace('id = "q1"\nanswers = [ { id = "yes" }, { id = "ask", right = true } ]', 'id = "q1"\nanswers = [ { id = "yes" }, { id = "ask" } ]'),
        "lesson_no_scene": "\n".join(line for line in TOML.splitlines() if not line.startswith("scene")),
    }[id]  # fmt: skip
    assert broken != TOML
    assert id in [one for one, _, _ in faults(write_lesson(tmp_path, broken))]


def _table(page: str) -> str:
    start = TOML.index(f'[[page]]\nid = "{page}"')
    return TOML[start : TOML.index("[[", start + 2)]


@pytest.mark.parametrize(
    ("id", "before", "after", "at"),
    [
        ("lesson_words_title", "# The kite\n", "", None),
        ("lesson_words_about", "> Somebody gives Tí a kite.\n", "", "# The kite"),
        ("lesson_words_before", "# The kite", "A line\n# The kite", "A line"),
        ("lesson_words_heading", "### option ask", "### opt ask", "### opt ask"),
        ("lesson_words_heading", "### option ask", "### option", "### option\n"),
        ("lesson_words_heading_missing", "## what-now: What now?", "## what-now", "## what-now"),
        ("lesson_words_page_unknown", "## told\n", "## tolled\n", "## tolled"),
        ("lesson_words_page_missing", "## told\n", "## tolled\n", None),
        ("lesson_words_part_unknown", "### bin heavy", "### bin heavier", "### bin heavier"),
        ("lesson_words_part_missing", "### bin heavy", "### bin heavier", "## sorting"),
        ("lesson_words_empty", "### bin heavy\nHeavy\n", "### bin heavy\n", "### bin heavy"),
        ("lesson_words_empty", "## told\nIt feels odd.\n", "## told\n", "## told"),
        ("lesson_why_missing", "> A name is Tí's own.\n", "", "### option name"),
        ("lesson_why_missing", "> It opens.\n", "", "### right key"),
        ("lesson_why_missing", "> Well said.\n", "", "### part no"),
        ("lesson_says_unknown", "### says computer", "### says mother", "### says mother"),
        ("file_twice", "### option ask\nAsk Mum", "### option name\nAsk Mum", None),
        ("file_twice", "## asked\n", "## told\n", None),
    ],
)
def test_each_fault_of_the_words_is_named_in_its_language(
    tmp_path: Path, id: str, before: str, after: str, at: str | None
) -> None:
    assert MARKDOWN.count(before) == 1
    broken = MARKDOWN.replace(before, after)
    found = faults(write_lesson(tmp_path, en=broken))
    assert {file for _, file, _ in found} == {"en.md"}
    assert id in [one for one, _, _ in found], found
    if at is not None:
        assert (id, "en.md", line_of(broken, at)) in found


def test_a_scene_that_stands_on_from_before_counts_for_who_speaks(tmp_path: Path) -> None:
    spoken = MARKDOWN.replace("It feels odd.\n", "It feels odd.\n\n### says ti\nHm.\n")
    assert faults(write_lesson(tmp_path, vi=spoken, en=spoken)) == []
    # "told" comes back to the choice: its own scene would stand there too, without Tí.
    moved = TOML.replace('id = "told"\nkind = "story"', 'id = "told"\nkind = "story"\nscene = { place = "sea" }')
    asked = MARKDOWN.replace("Mum smiles.\n", "Mum smiles.\n\n### says ti\nMum!\n")
    found = faults(write_lesson(tmp_path, moved, vi=asked, en=asked))
    assert [id for id, _, _ in found] == ["lesson_says_nobody", "lesson_says_nobody"]


# ---- a page for each option ----


def shared(toml: str, folder: Path) -> list[int]:
    """Lines of options without a page of their own."""
    return [line for id, _, line in faults(write_lesson(folder, toml)) if id == "lesson_option_shared"]


def test_an_option_that_leads_straight_to_what_another_comes_to_is_a_fault(tmp_path: Path) -> None:
    two = TOML.replace('id = "name", next = "told"', 'id = "name", next = "asked"')
    here = line_of(two, 'id = "name"')
    assert shared(two, tmp_path) == [here, here], "neither of two that lead to one page has a page of its own"
    near = TOML.replace('id = "told"\nkind = "story"\nnext = "what-now"', 'id = "told"\nkind = "story"\nnext = "asked"')
    assert shared(near, tmp_path) == [line_of(near, 'id = "ask", next')]
    # Further on, past another choice.
    far = TOML.replace('id = "told"\nkind = "story"\nnext = "what-now"', 'id = "told"\nkind = "story"\nnext = "again"')
    far = far.replace('id = "go", next = "say-it"', 'id = "go", next = "asked"')
    assert shared(far, tmp_path) == [line_of(far, 'id = "ask", next')]
    end = TOML.replace('id = "stay", next = "sorting"', 'id = "stay", next = "end"')
    assert shared(end, tmp_path) == [line_of(end, 'id = "stay"')]
    itself = TOML.replace('id = "name", next = "told"', 'id = "name", next = "what-now"')
    assert shared(itself, tmp_path) == [line_of(itself, 'id = "name"')]


def test_a_page_that_leads_back_to_its_choice_may_come_to_the_others_from_there(tmp_path: Path) -> None:
    assert 'id = "told"\nkind = "story"\nnext = "what-now"' in TOML
    assert shared(TOML, tmp_path) == []


# ---- facts and their sources ----

SOURCED = TOML.replace("sources = []", 'sources = ["Decree 56/2017/NĐ-CP, article 23"]')


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Máy bận thì gọi lại 111.", "111"),
        ("Gọi 113, hay 115 đều được.", "113"),
        ("Nhà có số 115 dán ở cửa", "115"),
        ("Luật ghi như vậy.", "Luật"),
        ("Theo Nghị định 56, phải hỏi em.", "Nghị định"),
        ("The law says so.", "law"),
        ("A decree says so.", "decree"),
    ],
)
def test_a_hotline_or_a_law_without_a_source_is_told_once_in_each_language(tmp_path: Path, text: str, fact: str) -> None:
    broken = MARKDOWN.replace("Mum smiles.", text).replace("> Heavy.", f"> {text}")
    assert faults(write_lesson(tmp_path, vi=broken, en=broken)) == [
        ("lesson_no_source", f"{language}.md", line_of(broken, "## asked") + 1) for language in ("vi", "en")
    ]
    with pytest.raises(FileProblems) as found:
        read_lesson(tmp_path / "a-kite")
    assert found.value.problems[0].facts["wrong"] == fact
    assert faults(write_lesson(tmp_path, SOURCED, vi=broken, en=broken)) == []


@pytest.mark.parametrize(
    "place", ["# The kite", "> Somebody gives Tí", "### says computer\nHello", "> Mum helps", "## review q2: Two", "> It opens"]
)
def test_no_place_hides_a_fact_without_a_source(tmp_path: Path, place: str) -> None:
    broken = MARKDOWN.replace(place, f"{place} 111", 1)
    at = broken[: broken.index("111")].count("\n") + 1
    assert faults(write_lesson(tmp_path, vi=broken)) == [("lesson_no_source", "vi.md", at)]


def test_the_end_of_a_line_hides_no_fact_and_makes_none(tmp_path: Path) -> None:
    parted = MARKDOWN.replace("Mum smiles.", "Mẹ đọc.\nTheo nghị\nđịnh 56, phải hỏi em.")
    assert faults(write_lesson(tmp_path, vi=parted)) == [("lesson_no_source", "vi.md", line_of(parted, "Theo nghị"))]
    assert faults(write_lesson(tmp_path, vi=MARKDOWN.replace("Mum smiles.", "Lớp giữ kỷ\nluật, và nhớ luật\nchơi."))) == []


@pytest.mark.parametrize(
    "text",
    [
        "Tí có 111.000 đồng.",
        "Số nhà 1115.",
        "Luật chơi là thế.",
        "Lớp giữ kỷ luật.",
        "Her mother-in-law smiles.",
        "A lawn, and 3.113 kites.",
    ],
)
def test_other_numbers_and_the_rules_of_a_game_need_no_source(tmp_path: Path, text: str) -> None:
    assert faults(write_lesson(tmp_path, en=MARKDOWN.replace("Mum smiles.", text))) == []


def test_a_school_lesson_that_lacks_a_source_or_a_page_of_an_option_can_be_opened(tmp_path: Path) -> None:
    broken = MARKDOWN.replace("Mum smiles.", "Mum calls 111.")
    folder = write_lesson(tmp_path, TOML.replace('id = "stay", next = "sorting"', 'id = "stay", next = "end"')
                          .replace('id = "go", next = "say-it"', 'id = "go", next = "sorting"')
                          .replace('id = "sorting"\nkind = "sort"\nnext = "pairs"', 'id = "sorting"\nkind = "sort"\nnext = "say-it"'), vi=broken)  # fmt: skip
    assert {id for id, _, _ in faults(folder)} == {"lesson_no_source", "lesson_option_shared"}
    assert read_lesson(folder, strict=False).id == "a-kite"


# ---- sentences of the younger band ----


def test_a_colon_does_not_end_a_sentence(tmp_path: Path) -> None:
    long = "One two three four five six seven: eight nine ten eleven twelve thirteen."
    broken = MARKDOWN.replace("Mum smiles.", long)
    assert faults(write_lesson(tmp_path, vi=broken)) == [("lesson_sentence_long", "vi.md", line_of(broken, long))]


def test_a_long_sentence_is_a_fault_for_small_children_alone(tmp_path: Path) -> None:
    long = "One two three four five six seven eight nine ten eleven twelve thirteen."
    broken = MARKDOWN.replace("Mum smiles.", long)
    found = faults(write_lesson(tmp_path, vi=broken))
    assert found == [("lesson_sentence_long", "vi.md", line_of(broken, long))]
    assert faults(write_lesson(tmp_path, TOML.replace('band = "a"', 'band = "b"'), vi=broken)) == []


@pytest.mark.parametrize(
    "place", ["> Somebody gives", "### says computer\nHello", "> Mum helps", "## review q2: Two", "### answer"]
)
def test_no_place_lets_a_long_sentence_through(tmp_path: Path, place: str) -> None:
    long = " and on" * 13
    at = MARKDOWN.index(place) + len(place)
    end = MARKDOWN.index("\n", at) if "answer" not in place else MARKDOWN.index("\n", MARKDOWN.index("\n", at) + 1)
    broken = MARKDOWN[:end].rstrip(".!?") + long + MARKDOWN[end:]
    assert "lesson_sentence_long" in [id for id, _, _ in faults(write_lesson(tmp_path, vi=broken))]


def test_a_long_sentence_is_counted_however_it_is_wrapped_and_told_where_it_begins(tmp_path: Path) -> None:
    wrapped = "Mum smiles. One two three four\nfive six seven eight nine\nten eleven twelve thirteen. She laughs."
    broken = MARKDOWN.replace("Mum smiles.", wrapped)
    at = line_of(broken, "Mum smiles.")
    assert faults(write_lesson(tmp_path, vi=broken)) == [("lesson_sentence_long", "vi.md", at)]
    later = MARKDOWN.replace("Mum smiles.", "Mum\nsmiles.\n" + wrapped.removeprefix("Mum smiles. "))
    assert faults(write_lesson(tmp_path, vi=later)) == [("lesson_sentence_long", "vi.md", at + 2)]
    why = MARKDOWN.replace("> Mum helps.", "> One two three four five six seven\n> eight nine ten eleven twelve thirteen.")
    assert faults(write_lesson(tmp_path, vi=why)) == [("lesson_sentence_long", "vi.md", line_of(why, "> One two"))]
    about = MARKDOWN.replace(
        "> Somebody gives Tí a kite.", "> One two three four five six seven\n\n> eight nine ten eleven twelve thirteen."
    )
    assert faults(write_lesson(tmp_path, vi=about)) == [("lesson_sentence_long", "vi.md", 2)], "the list shows it in one line"


def test_a_blank_line_and_the_end_of_a_sentence_part_what_is_counted(tmp_path: Path) -> None:
    for parted in (
        "One two three four five six seven\n\neight nine ten eleven twelve thirteen.",
        "One two three four five six seven.\nEight nine ten eleven twelve thirteen.",
    ):
        assert faults(write_lesson(tmp_path, vi=MARKDOWN.replace("Mum smiles.", parted))) == []
    # Also behind a why.
    behind = MARKDOWN.replace("> Mum helps.", "> Mum helps.\n\nOne two three four five six seven eight nine ten eleven")
    assert faults(write_lesson(tmp_path, vi=behind)) == []


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Tí chơi. Tí cười!", ["Tí chơi.", "Tí cười!"]),
        ("Nói: “Con phải hỏi mẹ đã.” Rồi đi", ["Nói: “Con phải hỏi mẹ đã.", "Rồi đi"]),
        ("Ơ… lạ quá?", ["Ơ…", "lạ quá?"]),
        ("100.000 kim cương, 3.5 điểm", ["100.000 kim cương, 3.5 điểm"]),
    ],
)
def test_sentences_end_where_a_reader_stops(line: str, parts: list[str]) -> None:
    assert sentences(line) == parts


# ---- what would be right ----


def told(folder: Path, id: str) -> tuple[str, str]:
    """What is wrong and what would be right in the one fault of that name."""
    with pytest.raises(FileProblems) as found:
        read_lesson(folder)
    [fault] = [one for one in found.value.problems if one.id == id]
    return worded(fault, Words("en"))


def test_a_folder_whose_name_is_no_id_is_what_has_to_be_named_anew(tmp_path: Path) -> None:
    folder = write_lesson(tmp_path, name="Bài học 1")
    assert faults(folder) == [("lesson_folder_name", "lesson.toml", 2)]
    assert told(folder, "lesson_folder_name") == (
        'Bài học 1/lesson.toml, line 2, id: a lesson cannot have the name of this folder: "Bài học 1"',
        "A name has only a-z, 0-9 and hyphens. Call the folder: a-kite",
    )
    assert told(write_lesson(tmp_path, name="two"), "lesson_folder")[1] == "Right would be: two"


def test_without_pages_that_alone_is_told_and_no_word_is_held_against_it(tmp_path: Path) -> None:
    folder = write_lesson(tmp_path, TOML[: TOML.index("[[page]]")] + TOML[TOML.index("[[review]]") :])
    assert faults(folder) == [("lesson_no_pages", "lesson.toml", 1)]
    assert told(folder, "lesson_no_pages")[1].endswith('The first one has: id = "start"')
    folder = write_lesson(tmp_path, TOML[: TOML.index("[[page]]")])
    assert sorted(faults(folder)) == [("lesson_few_questions", "lesson.toml", 1), ("lesson_no_pages", "lesson.toml", 1)]
    with pytest.raises(FileProblems):
        read_lesson(folder, strict=False)


@pytest.mark.parametrize(
    ("before", "after", "right"),
    [
        ("## review q2: Two?", "## review q22: Two?", "## review q2: …"),
        ("## review q2: Two?", "## q2: Two?", "## review q2: …"),
        ("## told\n", "## review told\n", "## told: …"),
        ("## told\n", "## tolled\n", "## told: …"),
    ],
)
def test_a_heading_that_is_not_known_is_told_with_the_whole_of_the_right_one(
    tmp_path: Path, before: str, after: str, right: str
) -> None:
    folder = write_lesson(tmp_path, en=MARKDOWN.replace(before, after))
    assert told(folder, "lesson_words_page_unknown")[1] == f"Right would be: {right}"


def test_a_part_before_the_first_page_is_told_to_lack_one(tmp_path: Path) -> None:
    folder = write_lesson(tmp_path, en=MARKDOWN.replace("## start\n", "### says computer\nHi.\n\n## start\n", 1))
    what, right = told(folder, "lesson_words_before")
    assert what.endswith("belongs to nothing: ### says computer")
    assert right == "Before it stands a line such as: ## start: …"


def test_a_heading_is_shown_as_it_stands(tmp_path: Path) -> None:
    folder = write_lesson(tmp_path, en=MARKDOWN.replace("### bin heavy", "#### bin heavy"))
    assert told(folder, "lesson_words_heading")[0].endswith("not known: #### bin heavy")


@pytest.mark.parametrize(
    ("who", "right"),
    [("ti", 'people = [ { who = "ti" } ]'), ("phone", 'things = [ { what = "phone" } ]'), ("me", 'people = [ { who = "…" } ]')],
)
def test_who_speaks_in_an_empty_scene_is_told_how_to_come_into_it(tmp_path: Path, who: str, right: str) -> None:
    empty = TOML.replace('id = "asked"\nkind = "story"', 'id = "asked"\nkind = "story"\nscene = { place = "sea" }')
    folder = write_lesson(tmp_path, empty, en=MARKDOWN.replace("Mum smiles.\n", f"Mum smiles.\n\n### says {who}\nOh.\n"))
    assert told(folder, "lesson_says_nobody")[1] == f"Put it into the scene in lesson.toml: {right}"


def test_pages_that_lead_round_and_round_are_each_told_how_to_get_out(tmp_path: Path) -> None:
    round_ = TOML.replace('id = "ask", next = "asked"', 'id = "ask", next = "what-else"').replace(
        'id = "asked"\nkind = "story"\nnext = "again"',
        'id = "what-else"\nkind = "story"\nnext = "asked"\n\n[[page]]\nid = "asked"\nkind = "story"\nnext = "what-else"',
    )
    with pytest.raises(FileProblems) as found:
        read_lesson(write_lesson(tmp_path, round_))
    ways = {one.facts["wrong"]: one.facts["right"] for one in found.value.problems if one.id == "lesson_no_way_out"}
    assert ways == {
        '"start"': 'next = "end"',
        '"what-now"': '{ id = "name", next = "end" }',
        '"told"': 'next = "end"',
        '"what-else"': 'next = "end"',
        '"asked"': 'next = "end"',
    }


def test_a_question_whose_every_answer_is_right_is_a_fault_of_measure(tmp_path: Path) -> None:
    second = 'id = "q2"\nanswers = [ { id = "yes"'
    folder = write_lesson(tmp_path, TOML.replace(second, f"{second}, right = true"))
    assert faults(folder) == [("lesson_all_right", "lesson.toml", line_of(TOML, second) + 1)]
    assert read_lesson(folder, strict=False).id == "a-kite"
    three = TOML.replace(second, f'{second} }}, {{ id = "mum", right = true')
    words = MARKDOWN.replace("## review q3", "### answer mum\nTell Mum\n> Right too.\n\n## review q3")
    assert faults(write_lesson(tmp_path, three, vi=words, en=words)) == [], "two of three may be right"


# ---- whatever lies there ----


@pytest.mark.parametrize(
    ("sign", "named"), [("\0", "U+0000"), ("\x1b", "U+001B"), ("\x0b", "U+000B"), ("\f", "U+000C"), ("\u2028", "U+2028")]
)
def test_a_sign_that_nobody_sees_is_named_at_its_line_and_never_shown(tmp_path: Path, sign: str, named: str) -> None:
    folder = write_lesson(tmp_path, vi=MARKDOWN.replace("It feels odd.", f"It feels{sign}odd.").replace("> Heavy.\n", ""))
    assert faults(folder) == [
        ("lesson_sign", "vi.md", line_of(MARKDOWN, "It feels odd.")),
        ("lesson_why_missing", "vi.md", line_of(MARKDOWN, "### part secret")),
    ], "lines are counted as an editor counts them"
    assert told(folder, "lesson_sign")[0].endswith(named)
    folder = write_lesson(tmp_path, vi=MARKDOWN.replace("It feels odd.", f"It feels{sign}odd."))
    assert read_lesson(folder, strict=False).words["vi"].pages["told"].text == ("It feels odd.",)


def test_what_is_no_toml_hides_no_file_that_is_missing(tmp_path: Path) -> None:
    found = faults(write_lesson(tmp_path, TOML.replace("minutes = 4", "minutes = = 4"), en=None))
    assert sorted(found) == [("file_toml", "lesson.toml", 8), ("lesson_file_missing", "en.md", 1)]


def test_missing_and_unreadable_files_are_named(tmp_path: Path) -> None:
    assert faults(write_lesson(tmp_path, en=None)) == [("lesson_file_missing", "en.md", 1)]
    folder = write_lesson(tmp_path)
    (folder / "vi.md").write_bytes(b"# \xff\xfe")
    assert faults(folder) == [("lesson_file_unreadable", "vi.md", 1)]
    (folder / "vi.md").write_text("# x\n> y\n" + "a" * 300_000)
    assert faults(folder) == [("lesson_file_unreadable", "vi.md", 1)]
    (folder / "vi.md").write_text(MARKDOWN)
    (folder / "lesson.toml").unlink()
    assert faults(folder) == [("lesson_file_missing", "lesson.toml", 1)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(data=st.data())
def test_a_damaged_lesson_is_told_of_and_never_an_error(tmp_path: Path, data: st.DataObject) -> None:
    text = {"toml": TOML, "vi": MARKDOWN}
    which = data.draw(st.sampled_from(["toml", "vi"]))
    lines = text[which].splitlines()
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(lines) - 1))
        lines[at : at + data.draw(st.integers(0, 3))] = [
            data.draw(st.sampled_from([*lines, "###", "## ", "> ", "[[page]]", "= 3", "id = 3"]))
        ]
    text[which] = "\n".join(lines)
    for one in faults(write_lesson(tmp_path, text["toml"], text["vi"])):
        assert one[2] >= 1


def test_every_fault_says_what_is_wrong_and_what_would_be_right_in_both_languages(tmp_path: Path) -> None:
    folder = write_lesson(tmp_path, TOML.replace('next = "again"', 'next = "agian"'), en=MARKDOWN.replace("> Mum helps.\n", ""))
    with pytest.raises(FileProblems) as found:
        read_lesson(folder)
    unknown, *_, missing = found.value.problems
    assert worded(unknown, Words("en")) == (
        'a-kite/lesson.toml, line 31, page[4].next: there is no page "agian".',
        "Right would be: again",
    )
    assert worded(missing, Words("vi")) == (
        "a-kite/en.md, dòng 19: “option ask” chưa nói vì sao.",
        "Hãy thêm một dòng bắt đầu bằng: > …",
    )


def test_an_option_without_its_page_and_a_fact_without_its_source_are_told_in_both_languages(tmp_path: Path) -> None:
    shared = TOML.replace('id = "stay", next = "sorting"', 'id = "stay", next = "pairs"')
    with pytest.raises(FileProblems) as found:
        read_lesson(write_lesson(tmp_path, shared, vi=MARKDOWN.replace("Mum smiles.", "Mum calls 111.")))
    option = next(one for one in found.value.problems if one.id == "lesson_option_shared")
    source = next(one for one in found.value.problems if one.id == "lesson_no_source")
    assert worded(option, Words("en")) == (
        'a-kite/lesson.toml, line 36, page[5].options[2].next: another option comes to "pairs" too, so this one has no page of its own.',
        'Write a page of what happens after this option, let it lead on, and name it here: next = "stay-…"',
    )
    assert worded(source, Words("vi")) == (
        "a-kite/vi.md, dòng 27: “111” là một dữ kiện, mà lesson.toml chưa ghi nguồn.",
        'Hãy ghi nguồn trong lesson.toml: sources = ["…"]',
    )
