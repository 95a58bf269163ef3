"""The least that any desktop program with PySide6 costs: one empty window.
Must not do anything else; it is what our own start and memory are set beside."""

from __future__ import annotations

import sys

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class Empty(QWidget):
    _told = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._told:
            self._told = True
            print("first-paint", flush=True)


def main() -> int:
    application = QApplication(sys.argv[:1])
    window = Empty()
    window.resize(1366, 768)
    window.show()
    return application.exec()


if __name__ == "__main__":
    raise SystemExit(main())
