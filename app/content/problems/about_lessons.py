"""Problems: lessons, for whoever writes them and for whoever opens them.
Must not hold anything but words."""

from __future__ import annotations

from app.content.problems.wording import QT_TRANSLATE_NOOP, Wording

LESSONS = {
    "lesson_file_missing": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: this file is missing."),
        QT_TRANSLATE_NOOP("problems", "A lesson has three files: lesson.toml, vi.md and en.md. Add {right}."),
    ),
    "lesson_file_unreadable": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: this file cannot be read."),
        QT_TRANSLATE_NOOP("problems", "Save it as UTF-8, smaller than 256 KB, so that everybody may read it."),
    ),
    "lesson_none": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: there is no lesson here."),
        QT_TRANSLATE_NOOP("problems", "Name the folder of a lesson, or the folder in which lessons lie."),
    ),
    "lesson_no_folder": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: there is no such folder."),
        QT_TRANSLATE_NOOP("problems", "Name the folder of a lesson, or the folder in which lessons lie."),
    ),
    "lesson_folder_unreadable": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: this folder cannot be read."),
        QT_TRANSLATE_NOOP("problems", "Check that it is a folder, and that you may read it."),
    ),
    "lesson_folder": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: {wrong} is not the name of the folder."),
        QT_TRANSLATE_NOOP("problems", "Right would be: {right}"),
    ),
    "lesson_folder_name": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: a lesson cannot have the name of this folder: {wrong}"),
        QT_TRANSLATE_NOOP("problems", "A name has only a-z, 0-9 and hyphens. Call the folder: {right}"),
    ),
    "lesson_twice": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: there is a lesson {wrong} already."),
        QT_TRANSLATE_NOOP("problems", "Give this lesson and its folder another name."),
    ),
    "lesson_count": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: there are {wrong} of them."),
        QT_TRANSLATE_NOOP("problems", "Right would be: {right}"),
    ),
    "lesson_shows": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: {wrong} has no screen, so it shows nothing."),
        QT_TRANSLATE_NOOP("problems", "These have a screen: {right}"),
    ),
    "lesson_no_clue": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: no part is a clue, so there is nothing to find."),
        QT_TRANSLATE_NOOP("problems", "Mark at least one part: {right}"),
    ),
    "lesson_no_right": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: no answer is right."),
        QT_TRANSLATE_NOOP("problems", "Mark at least one answer: {right}"),
    ),
    "lesson_all_right": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: every answer is right, so there is nothing to think about."),
        QT_TRANSLATE_NOOP("problems", "Leave at least one answer without: {right}"),
    ),
    "lesson_no_pages": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: the lesson has no pages."),
        QT_TRANSLATE_NOOP("problems", "Add them, each below a line with [[page]]. The first one has: {right}"),
    ),
    "lesson_few_pages": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: the lesson has {wrong} pages."),
        QT_TRANSLATE_NOOP("problems", "It needs at least {right} pages."),
    ),
    "lesson_few_choices": Wording(
        QT_TRANSLATE_NOOP(
            "problems", "{file}, line {line}: the lesson has {wrong} choices whose options lead to different pages."
        ),
        QT_TRANSLATE_NOOP("problems", "It needs at least {right} such choices."),
    ),
    "lesson_few_questions": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: the lesson has {wrong} review questions."),
        QT_TRANSLATE_NOOP("problems", "It needs at least {right} review questions."),
    ),
    "lesson_no_exercise": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: the lesson has no exercise."),
        QT_TRANSLATE_NOOP("problems", "Add a page with: {right}"),
    ),
    "lesson_no_say": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: the lesson has no sentence to say aloud."),
        QT_TRANSLATE_NOOP("problems", "Add a page with: {right}"),
    ),
    "lesson_no_scene": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: the first page {wrong} has no scene."),
        QT_TRANSLATE_NOOP("problems", "Add one, for example: {right}"),
    ),
    "lesson_page_unknown": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}, {key}: there is no page {wrong}."),
        QT_TRANSLATE_NOOP("problems", "Right would be: {right}"),
    ),
    "lesson_option_shared": Wording(
        QT_TRANSLATE_NOOP(
            "problems", "{file}, line {line}, {key}: another option comes to {wrong} too, so this one has no page of its own."
        ),
        QT_TRANSLATE_NOOP(
            "problems", "Write a page of what happens after this option, let it lead on, and name it here: {right}"
        ),
    ),
    "lesson_no_source": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: “{wrong}” is a fact, and lesson.toml names no source."),
        QT_TRANSLATE_NOOP("problems", "Say in lesson.toml where it comes from: {right}"),
    ),
    "lesson_page_unreached": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: no way leads to the page {wrong}."),
        QT_TRANSLATE_NOOP("problems", "Let a page lead there: {right}"),
    ),
    "lesson_no_way_out": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: no way leads from the page {wrong} to the end."),
        QT_TRANSLATE_NOOP("problems", "Let it lead on, or end the story there: {right}"),
    ),
    "lesson_words_title": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: the file has one title, at its beginning."),
        QT_TRANSLATE_NOOP("problems", "Begin this line so: {right}"),
    ),
    "lesson_words_about": Wording(
        QT_TRANSLATE_NOOP(
            "problems", "{file}, line {line}: under the title a line is missing that says what the lesson is about."
        ),
        QT_TRANSLATE_NOOP("problems", "Begin that line so: {right}"),
    ),
    "lesson_words_before": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: this line belongs to nothing: {wrong}"),
        QT_TRANSLATE_NOOP("problems", "Before it stands a line such as: {right}"),
    ),
    "lesson_sign": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: in this line is a sign that nobody sees: {wrong}"),
        QT_TRANSLATE_NOOP("problems", "Delete it, or write a space in its place."),
    ),
    "lesson_words_heading": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: this heading is not known: {wrong}"),
        QT_TRANSLATE_NOOP("problems", "Right would be: {right}"),
    ),
    "lesson_words_heading_missing": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: {wrong} has no heading for the child to read."),
        QT_TRANSLATE_NOOP("problems", "Write it after the colon: {right}"),
    ),
    "lesson_words_page_unknown": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: lesson.toml has no {wrong}."),
        QT_TRANSLATE_NOOP("problems", "Right would be: {right}"),
    ),
    "lesson_words_page_missing": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: the words for {wrong} are missing."),
        QT_TRANSLATE_NOOP("problems", "Add a part that begins so: {right}"),
    ),
    "lesson_words_part_unknown": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: lesson.toml has no “{wrong}” on this page."),
        QT_TRANSLATE_NOOP("problems", "Right would be: {right}"),
    ),
    "lesson_words_part_missing": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: the words for “{wrong}” are missing on this page."),
        QT_TRANSLATE_NOOP("problems", "Add a part that begins so: {right}"),
    ),
    "lesson_words_empty": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: “{wrong}” has no words."),
        QT_TRANSLATE_NOOP("problems", "Write them on the lines below: {right}"),
    ),
    "lesson_why_missing": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: “{wrong}” does not say why."),
        QT_TRANSLATE_NOOP("problems", "Add a line that begins so: {right}"),
    ),
    "lesson_sentence_long": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: a sentence has {count} words: {wrong}"),
        QT_TRANSLATE_NOOP("problems", "For children of 6 to 10 a sentence has {right} words at most. Make two of it."),
    ),
    "lesson_says_unknown": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: {wrong} is not in the scene of this page."),
        QT_TRANSLATE_NOOP("problems", "These are there: {right}"),
    ),
    "lesson_says_nobody": Wording(
        QT_TRANSLATE_NOOP("problems", "{file}, line {line}: {wrong} is to speak, and the scene of this page is empty."),
        QT_TRANSLATE_NOOP("problems", "Put it into the scene in lesson.toml: {right}"),
    ),
    "lesson_invalid": Wording(
        QT_TRANSLATE_NOOP("problems", "How far you are in this lesson could not be kept."),
        QT_TRANSLATE_NOOP("problems", "The lesson goes on all the same."),
    ),
    "lesson_gone": Wording(
        QT_TRANSLATE_NOOP("problems", "This lesson cannot be opened: {lesson}"),
        QT_TRANSLATE_NOOP("problems", "Choose another lesson. Whoever looks after this PC can check it: haidang lessons check"),
    ),
}
