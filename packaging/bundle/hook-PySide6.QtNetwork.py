"""Take QtNetwork for its local socket alone, without what speaks to a network: nothing leaves the PC through Qt.
Must stay a hook, as the one of QtGui."""

from __future__ import annotations

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
binaries = [(source, target) for source, target in binaries if not target.endswith(("tls", "networkinformation"))]
