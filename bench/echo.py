"""A bare echo on the guard's kind of socket: so many bytes in, so many out.
Must not do anything else; it is what a round trip to the guard is set beside."""

from __future__ import annotations

import selectors
import socket
import sys


def main(path: str, asked: int, answered: int) -> None:
    answer = b"x" * answered
    with socket.socket(socket.AF_UNIX) as listener, selectors.DefaultSelector() as selector:
        listener.bind(path)
        listener.listen()
        print("ready", flush=True)
        connection, _ = listener.accept()
        connection.setblocking(False)
        selector.register(connection, selectors.EVENT_READ)
        waiting = 0
        while True:
            selector.select()
            data = connection.recv(65536)
            if not data:
                return
            waiting += len(data)
            if waiting >= asked:
                waiting -= asked
                connection.sendall(answer)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
