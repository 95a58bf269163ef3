"""Hold the pages of a lesson and its words against each other and against the rules of docs/lessons.md.
Must not read files; each fault is a Problem with file and line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from app.content.file_table import Document, shown
from app.content.lessons.structure import ID, Structure
from app.content.lessons.words_file import Piece, Section, WordsFile
from app.content.nearest import nearest
from app.content.scenes import vocabulary as scenes
from app.model.learning import leads_to, reached, reaches_end
from app.model.lessons import END, Band, Kind, Page, Question, Scene

LEAST_PAGES, LEAST_CHOICES, LEAST_QUESTIONS = 8, 2, 3
MOST_WORDS = 12  # in a sentence of band a
_EXERCISES = (Kind.SORT, Kind.MATCH, Kind.SPOT)
_SENTENCE_END = re.compile(r"(?<=[.?!…])[\"'”’)»]*\s+")
# What needs a source: 111, 113 and 115 as numbers of their own, and the law. Not the rules of a game, and nobody's relative.
_NAMED_FACT = re.compile(
    r"(?<![\w.,:])11[135](?![.,:]?\w)|(?<!kỷ )(?<!quy )\bluật\b(?! (?:chơi|bóng|lệ|sư))|\bnghị định\b|(?<!-)\blaws?\b|\bdecrees?\b",
    re.IGNORECASE,
)


def check_pages(document: Document, lesson: Structure, folder: str) -> None:
    """What lesson.toml alone shows."""
    if lesson.id and lesson.id != folder:
        if ID.fullmatch(folder):
            document.problem("lesson_folder", ("id",), wrong=lesson.id, right=folder)
        else:  # no id can be that name
            document.problem("lesson_folder_name", ("id",), wrong=folder, right=lesson.id)
    if len(lesson.review) < LEAST_QUESTIONS:
        _too_few(document, "questions", len(lesson.review), LEAST_QUESTIONS)
    for index, question in enumerate(lesson.review):
        if all(answer.right for answer in question.answers):
            document.problem("lesson_all_right", ("review", index, "answers"), right="right = true")
    if lesson.pages:
        _check_measure(document, lesson)
        _check_ways(document, lesson)
    else:  # that explains all that pages would have
        document.problem("lesson_no_pages", (), right=f'id = "{lesson.first}"')


def _check_measure(document: Document, lesson: Structure) -> None:
    if len(lesson.pages) < LEAST_PAGES:
        _too_few(document, "pages", len(lesson.pages), LEAST_PAGES)
    parting = [page for page in lesson.pages if page.kind is Kind.CHOICE and len(set(leads_to(page))) > 1]
    if len(parting) < LEAST_CHOICES:
        _too_few(document, "choices", len(parting), LEAST_CHOICES)
    if not any(page.kind in _EXERCISES for page in lesson.pages):
        document.problem("lesson_no_exercise", (), right='kind = "sort" | "match" | "spot"')
    if not any(page.kind is Kind.SAY for page in lesson.pages):
        document.problem("lesson_no_say", (), right='kind = "say"')


def _too_few(document: Document, what: str, count: int, least: int) -> None:
    id = {"pages": "lesson_few_pages", "choices": "lesson_few_choices", "questions": "lesson_few_questions"}[what]
    document.problem(id, (), wrong=count, right=str(least))


def _check_ways(document: Document, lesson: Structure) -> None:
    pages = {page.id: page for page in lesson.pages}
    whole = True
    if lesson.first and lesson.first not in pages:
        document.problem("lesson_page_unknown", ("first",), wrong=lesson.first, right=_near(lesson.first, pages))
        whole = False
    for index, page in enumerate(_as_written(document, pages)):
        for path, target in _targets(page, index):
            if target and target != END and target not in pages:
                document.problem("lesson_page_unknown", path, wrong=target, right=_near(target, (*pages, END)))
            whole = whole and (target == END or target in pages)
    if not whole:
        return  # an arrow into nothing explains every page that is not reached
    _check_own_pages(document, lesson, pages)
    found = reached(lesson.pages, lesson.first)
    out = reaches_end(lesson.pages)
    for index, page in enumerate(_as_written(document, pages)):
        if page.id not in found:
            document.problem("lesson_page_unreached", ("page", index), wrong=page.id, right=f'next = "{page.id}"')
        elif page.id not in out:
            document.problem("lesson_no_way_out", ("page", index), wrong=page.id, right=_way_out(page))


def _way_out(page: Page) -> str:
    """A choice goes on by its options alone."""
    return f'{{ id = "{page.options[0].id}", next = "{END}" }}' if page.options else f'next = "{END}"'


def _check_own_pages(document: Document, lesson: Structure, pages: Mapping[str, Page]) -> None:
    """Each option first leads to a page to which no other comes, but by way of the choice itself."""
    for index, page in enumerate(_as_written(document, pages)):
        rest = [other for other in lesson.pages if other.id != page.id]
        for place, option in enumerate(page.options):
            others = (other.next for other in page.options if other is not option)
            if option.next == page.id or any(option.next in _passed(rest, other) for other in others):
                path = ("page", index, "options", place, "next")
                document.problem("lesson_option_shared", path, wrong=option.next, right=f'next = "{option.id}-…"')


def _passed(pages: Iterable[Page], first: str) -> frozenset[str]:
    """What is met on any way from there, itself and the end too."""
    known = list(pages)
    met = reached(known, first)
    return met | {first} | {following for page in known if page.id in met for following in leads_to(page)}


def _as_written(document: Document, pages: Mapping[str, Page]) -> list[Page]:
    """In the order of the file, so that an index is that of the file. What could not be read stands as an empty page."""
    written = document.root.tables("page")
    blank = Page(id=END, kind=Kind.CHOICE)
    seen: set[object] = set()
    found = []
    for table in written:
        id = table.data.get("id")
        found.append(pages.get(id, blank) if isinstance(id, str) and id not in seen else blank)
        seen.add(id)
    return found


def _targets(page: Page, index: int) -> list[tuple[tuple[str | int, ...], str]]:
    if page.kind is Kind.CHOICE:
        return [(("page", index, "options", place, "next"), option.next) for place, option in enumerate(page.options)]
    return [(("page", index, "next"), page.next or "")]


def _near(wrong: str, known: Iterable[str]) -> str:
    ids = list(known)
    return nearest(wrong, ids) or " | ".join(ids)


def _near_heading(wrong: str, known: Iterable[str], before: str) -> str:
    ids = list(known)
    near = nearest(wrong, ids)
    return " | ".join(f"{before}{id}: …" for id in (ids if near is None else [near]))


# ---- words ----


def check_words(lesson: Structure, words: WordsFile) -> None:
    """What one language lacks or has too much of."""
    pages = {page.id: page for page in lesson.pages}
    questions = {question.id: question for question in lesson.review}
    last = max([1, *(section.line for section in words.pages.values()), *(section.line for section in words.questions.values())])
    for id, section in words.pages.items():
        if id not in pages and pages:  # without pages that is told once, of lesson.toml
            right = f"## review {id}: …" if id in questions else _near_heading(id, pages, "## ")
            words.problem("lesson_words_page_unknown", section.line, wrong=id, right=right)
    for id, section in words.questions.items():
        if id not in questions and (questions or id in pages):
            right = f"## {id}: …" if id in pages else _near_heading(id, questions, "## review ")
            words.problem("lesson_words_page_unknown", section.line, wrong=f"review {id}", right=right)
    for id, page in pages.items():
        if id in words.pages:
            _check_page(page, words.pages[id], words)
        else:
            words.problem("lesson_words_page_missing", last, wrong=id, right=f"## {id}: …")
    for id, question in questions.items():
        if id in words.questions:
            _check_question(question, words.questions[id], words)
        else:
            words.problem("lesson_words_page_missing", last, wrong=f"review {id}", right=f"## review {id}: …")
    if lesson.band is Band.SMALL:
        _check_sentences(words)
    if not lesson.sources:
        _check_facts(words)


def _check_page(page: Page, section: Section, words: WordsFile) -> None:
    if page.kind is not Kind.STORY and not section.heading:
        words.problem("lesson_words_heading_missing", section.line, wrong=page.id, right=f"## {page.id}: …")
    if page.kind is Kind.STORY and not section.body.paragraphs() and not section.bubbles:
        words.problem("lesson_words_empty", section.line, wrong=page.id, right="…")
    if section.body.why:
        words.problem("lesson_words_before", section.body.why[0][0], wrong=f"> {section.body.why[0][1]}"[:60], right="### …")
    _check_parts(_parts_of(page), section, words)
    for who, piece in section.bubbles:
        _filled(f"says {who}", piece, words)


def _parts_of(page: Page) -> dict[str, bool]:
    """Which parts a page has -> whether each has a why of its own."""
    if page.kind is Kind.CHOICE:
        return {f"option {option.id}": True for option in page.options}
    if page.kind is Kind.SAY:
        return {"say": False}
    if page.kind is Kind.SORT:
        return {**{f"bin {bin}": False for bin in page.bins}, **{f"item {item.id}": True for item in page.items}}
    if page.kind is Kind.MATCH:
        return {f"{side} {pair}": False for pair in page.pairs for side in ("left", "right")}
    if page.kind is Kind.SPOT:
        return {f"part {part.id}": True for part in page.parts}
    return {}


def _check_question(question: Question, section: Section, words: WordsFile) -> None:
    if not section.heading:
        words.problem("lesson_words_heading_missing", section.line, wrong=question.id, right=f"## review {question.id}: …")
    for who, piece in section.bubbles:
        words.problem("lesson_words_part_unknown", piece.line, wrong=f"says {who}", right="### answer …")
    _check_parts({f"answer {answer.id}": True for answer in question.answers}, section, words)


def _check_parts(wanted: Mapping[str, bool], section: Section, words: WordsFile) -> None:
    for name, piece in section.parts.items():
        if name not in wanted:
            near = nearest(name, wanted)
            right = list(wanted) or ["says …"] if near is None else [near]
            words.problem("lesson_words_part_unknown", piece.line, wrong=name, right=" | ".join(f"### {one}" for one in right))
    for name, with_why in wanted.items():
        if name not in section.parts:
            words.problem("lesson_words_part_missing", section.line, wrong=name, right=f"### {name}")
            continue
        piece = section.parts[name]
        _filled(name, piece, words)
        if with_why and not piece.saying().why:
            words.problem("lesson_why_missing", piece.line, wrong=name, right="> …")
    for name, piece in section.parts.items():
        other = section.parts.get(name.replace("left ", "right ", 1)) if name.startswith("left ") else None
        if other is not None and not piece.saying().why and not other.saying().why:
            words.problem("lesson_why_missing", other.line, wrong=name.removeprefix("left "), right="> …")


def _filled(name: str, piece: Piece, words: WordsFile) -> None:
    if not piece.saying().text:
        words.problem("lesson_words_empty", piece.line, wrong=name, right="…")


def _check_facts(words: WordsFile) -> None:
    """Told once, where the first stands: one source may answer for them all."""
    facts = [(run, fact) for run in words.runs() if (fact := _NAMED_FACT.search(run.text)) is not None]
    if facts:
        number, named = min((run.line_at(fact.start()), fact[0]) for run, fact in facts)
        words.problem("lesson_no_source", number, wrong=named, right='sources = ["…"]')


def _check_sentences(words: WordsFile) -> None:
    """Told where the sentence begins."""
    for run in words.runs():
        begun = 0
        for sentence in sentences(run.text):
            begun = run.text.index(sentence, begun)
            count = sum(any(letter.isalnum() for letter in word) for word in sentence.split())
            if count > MOST_WORDS:
                number = run.line_at(begun)
                words.problem("lesson_sentence_long", number, wrong=shown(sentence), count=count, right=str(MOST_WORDS))
            begun += len(sentence)


def sentences(paragraph: str) -> list[str]:
    """A sentence ends at . ? ! … and at the end of the paragraph."""
    return [part.strip() for part in _SENTENCE_END.split(paragraph) if part.strip()]


# ---- who speaks in which scene ----


def check_speakers(document: Document, lesson: Structure, files: Iterable[WordsFile]) -> None:
    """A bubble belongs to somebody in the scene that the page shows: its own, or the one that any way to it shows last."""
    shown_on = scenes_shown(lesson)
    if lesson.first and any(page.id == lesson.first and page.scene is None for page in lesson.pages):
        document.problem("lesson_no_scene", ("first",), wrong=lesson.first, right='scene = { place = "room" }')
    for words in files:
        for page in lesson.pages:
            section = words.pages.get(page.id)
            for who, piece in section.bubbles if section is not None else ():
                for scene in shown_on.get(page.id, ()):
                    there = [*(figure.who for figure in scene.people), *(thing.what for thing in scene.things)]
                    if who not in there:
                        if there:
                            words.problem("lesson_says_unknown", piece.line, wrong=who, right=" | ".join(there))
                        else:
                            words.problem("lesson_says_nobody", piece.line, wrong=who, right=_in_scene(who))
                        break


def _in_scene(who: str) -> str:
    if who in scenes.THINGS:
        return f'things = [ {{ what = "{who}" }} ]'
    return f'people = [ {{ who = "{who if who in scenes.WHO else "…"}" }} ]'


def scenes_shown(lesson: Structure) -> dict[str, set[Scene]]:
    """Page -> the scenes that may stand on it. A page without one shows the scene before it."""
    pages = {page.id: page for page in lesson.pages}
    found: dict[str, set[Scene]] = {id: set() for id in pages}
    waiting: list[tuple[str, Scene | None]] = [(lesson.first, None)]
    been: set[tuple[str, Scene | None]] = set()
    while waiting:
        id, before = waiting.pop()
        if id not in pages or (id, before) in been:
            continue
        been.add((id, before))
        scene = pages[id].scene or before
        if scene is not None:
            found[id].add(scene)
        waiting.extend((following, scene) for following in leads_to(pages[id]))
    return found
