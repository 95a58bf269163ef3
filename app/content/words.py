"""Words for people without Qt, from the same translation files that the desktop uses.
Must not decide what to say, only how it is said in a language."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

from app.content.places import translations_dir


class Words:
    """Translations of one language. A missing file or message falls back to the English source, never to an error."""

    def __init__(self, language: str, folder: Path | None = None) -> None:
        self.language = language
        self._texts: dict[tuple[str, str], str] = {}
        self._plurals: dict[tuple[str, str], list[str]] = {}
        path = (folder or translations_dir()) / f"haidang_{language}.ts"
        try:
            root = ElementTree.parse(path).getroot()
        except (OSError, ElementTree.ParseError):
            return
        for context in root.findall("context"):
            name = context.findtext("name") or ""
            for message in context.findall("message"):
                source = message.findtext("source") or ""
                translation = message.find("translation")
                if translation is None or translation.get("type") == "unfinished":
                    continue
                if message.get("numerus") == "yes":
                    self._plurals[name, source] = [form.text or "" for form in translation.findall("numerusform")]
                elif translation.text:
                    self._texts[name, source] = translation.text

    def translate(self, context: str, source: str, comment: str = "", n: int | None = None) -> str:  # noqa: ARG002 lupdate reads the comment
        """The text in this language. With `n`, `%n` is filled and the right plural form taken (vi: one form, en: two)."""
        if n is None:
            return self._texts.get((context, source), source)
        forms = self._plurals.get((context, source)) or [source]
        form = forms[0] if n == 1 or len(forms) == 1 else forms[1]
        return form.replace("%n", str(n))
