"""Words for people without Qt, from the same translation files that the desktop uses.
Must not decide what to say, only how it is said in a language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from app.content.places import translations_dir


def language_of(environment: Mapping[str, str]) -> str | None:
    """What the person's own settings say; an empty one says nothing. None: they name no language of ours."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = environment.get(name)
        if value:
            short = value.split("_")[0].split(".")[0].lower()
            return short if short in ("vi", "en") else None
    return None


class Words:
    """Translations of one language, read when the first is asked for. A missing file or message falls back to the English
    source, never to an error."""

    def __init__(self, language: str, folder: Path | None = None) -> None:
        self.language = language
        self._path = (folder or translations_dir()) / f"haidang_{language}.ts"

    @cached_property
    def _read(self) -> tuple[dict[tuple[str, str], str], dict[tuple[str, str], list[str]]]:
        """Texts, and the forms of those with a count."""
        from xml.etree import ElementTree  # not for a process that only hands a language on

        texts: dict[tuple[str, str], str] = {}
        plurals: dict[tuple[str, str], list[str]] = {}
        try:
            root = ElementTree.parse(self._path).getroot()
        except (OSError, ElementTree.ParseError):
            return texts, plurals
        for context in root.findall("context"):
            name = context.findtext("name") or ""
            for message in context.findall("message"):
                source = message.findtext("source") or ""
                translation = message.find("translation")
                if translation is None or translation.get("type") == "unfinished":
                    continue
                if message.get("numerus") == "yes":
                    plurals[name, source] = [form.text or "" for form in translation.findall("numerusform")]
                elif translation.text:
                    texts[name, source] = translation.text
        return texts, plurals

    def translate(self, context: str, source: str, comment: str = "", n: int | None = None) -> str:  # noqa: ARG002 lupdate reads the comment
        """The text in this language. With `n`, `%n` is filled and the right plural form taken (vi: one form, en: two)."""
        texts, plurals = self._read
        if n is None:
            return texts.get((context, source), source)
        forms = plurals.get((context, source)) or [source]
        form = forms[0] if n == 1 or len(forms) == 1 else forms[1]
        return form.replace("%n", str(n))
