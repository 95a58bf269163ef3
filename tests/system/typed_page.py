"""One of our pages in a program of its own, prepared as the desktop is, which says on its output what stands in its field.
Must not type: that is done from outside, through the keyboard."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.platform.desktop import desktop_for_this_pc
from ui.application import new_application

KINDS: dict[str, type[QLineEdit] | type[QPlainTextEdit]] = {"QLineEdit": QLineEdit, "QPlainTextEdit": QPlainTextEdit}


def text_of(field: QWidget) -> str:
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    assert isinstance(field, QLineEdit)
    return field.text()


def main(name: str, kind: str) -> int:
    # Before the application, as ui.desktop does it: this is what is tested.
    desktop_for_this_pc().prepare_input_methods()
    application = new_application()
    from tests.ui.audit.found import sample_pages
    from tests.ui.audit.stage import Setting, Stage, settle
    from ui.theme import Mode

    stage = Stage(application)
    maker = next(maker for maker in sample_pages() if maker.name == name)
    with stage.shown(maker, Setting("vi", Mode.LIGHT, 1024, 600), really=True) as window:
        fields: list[QLineEdit | QPlainTextEdit] = [*window.findChildren(KINDS[kind])]
        field = next(found for found in fields if found.isVisible() and found.isEnabled())
        field.textChanged.connect(lambda *_: print(text_of(field).replace("\n", " "), flush=True))
        window.activateWindow()
        while not field.hasFocus() or not window.isActiveWindow():
            field.setFocus()
            settle(1)
        print("ready", flush=True)
        application.exec()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
