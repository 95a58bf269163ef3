"""The same by a named pipe, as Windows has it.
Must not be imported elsewhere: Qt's network library is large."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.platform.desktop.windows import desktop

_SHOW = b"show\n"
_WAIT_MS = 1000


class Single(QObject):
    shown_asked = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)

    def first(self) -> bool:
        """True: this is the first and it listens now. False: another one runs and has been asked to show itself."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(_WAIT_MS):
            desktop().let_come_forward(int(socket.socketDescriptor()))
            socket.write(_SHOW)
            socket.waitForBytesWritten(_WAIT_MS)
            # Until the other side has closed: ending at once could drop what was written.
            if socket.state() is not QLocalSocket.LocalSocketState.UnconnectedState:
                socket.waitForDisconnected(_WAIT_MS)
            return False
        # Nobody answers there: what lies there is left over from a killed program.
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

    def end(self) -> None:
        """Nobody is listened to any more."""
        self._server.close()

    def _called(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
            self.shown_asked.emit()
