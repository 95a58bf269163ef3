"""A drop-down list whose lines are as high as every other control.
Must not know what is chosen from."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy, QStyledItemDelegate, QWidget


class DropDown(QComboBox):
    """`choice_made` of its kind is QComboBox's own `activated`: only what the person chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Qt's own list for a combo box knows nothing of the sheet's line height.
        self.setView(QListView(self))
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_choices(self, choices: tuple[tuple[str, str], ...], chosen: str | None) -> None:
        """Pairs of key and words; does not signal `activated`."""
        self.blockSignals(True)
        self.clear()
        for key, words in choices:
            self.addItem(words, key)
        self.setCurrentIndex(self.findData(chosen) if chosen is not None else -1)
        self.blockSignals(False)

    def chosen(self) -> str | None:
        key = self.currentData()
        return key if isinstance(key, str) else None
