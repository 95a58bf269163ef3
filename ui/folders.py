"""Where something was saved, as a person would say it: the usual folder by its name, then the file.
Must not look into a folder; the whole path is for whoever asks for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths


class FolderWords(QObject):
    def folder(self, folder: Path) -> str:
        where = QStandardPaths.StandardLocation
        for location, own_name, word in (
            (where.DocumentsLocation, "Documents", self.tr("Documents")),
            (where.PicturesLocation, "Pictures", self.tr("Pictures")),
            (where.DownloadLocation, "Downloads", self.tr("Downloads")),
            (where.DesktopLocation, "Desktop", self.tr("Desktop")),
        ):
            known = QStandardPaths.writableLocation(location)
            # Where a system has no such folder it names the home folder.
            if folder.name == own_name or (known and Path(known) == folder and folder != Path.home()):
                return word
        return folder.name or str(folder)

    def file(self, path: Path) -> str:
        return self.tr("{folder} › {file}").format(folder=self.folder(path.parent), file=path.name)
