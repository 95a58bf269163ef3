"""Problems: the guard, the socket and the versions.
Must not hold anything but words."""

from __future__ import annotations

from app.content.problems.wording import QT_TRANSLATE_NOOP, Wording

GUARD = {
    "guard_away": Wording(
        QT_TRANSLATE_NOOP("problems", "Hải Đăng's lighthouse keeper does not answer."),
        QT_TRANSLATE_NOOP(
            "problems", "The keeper comes back by itself. If not, restart this PC. Help and the hotlines work all the same."
        ),
    ),
    "not_started": Wording(
        QT_TRANSLATE_NOOP("problems", "The lighthouse keeper cannot start on this PC."),
        QT_TRANSLATE_NOOP("problems", "Restart this PC. If that does not help, tell whoever looks after it."),
    ),
    "not_started_full": Wording(
        QT_TRANSLATE_NOOP("problems", "The disk is full, so the lighthouse keeper cannot start."),
        QT_TRANSLATE_NOOP("problems", "Free some room on the disk. Until then no time is counted and no rule holds."),
    ),
    "not_started_read_only": Wording(
        QT_TRANSLATE_NOOP("problems", "The folder {folder} cannot be written to, so the lighthouse keeper cannot start."),
        QT_TRANSLATE_NOOP("problems", "Make the disk or folder writable. Until then no time is counted and no rule holds."),
    ),
    "not_started_write_failed": Wording(
        QT_TRANSLATE_NOOP(
            "problems", "The disk does not take what is to be kept in {folder}, so the lighthouse keeper cannot start."
        ),
        QT_TRANSLATE_NOOP("problems", "Check the disk for faults. Until it works again no time is counted and no rule holds."),
    ),
    "guard_slow": Wording(
        QT_TRANSLATE_NOOP("problems", "The lighthouse keeper took too long to answer."),
        QT_TRANSLATE_NOOP("problems", "Try again in a moment."),
    ),
    "no_display": Wording(
        QT_TRANSLATE_NOOP("problems", "There is no screen here on which a window could be shown."),
        QT_TRANSLATE_NOOP("problems", "Start Hải Đăng in a desktop session. The guard works without one."),
    ),
    "guard_busy": Wording(
        QT_TRANSLATE_NOOP("problems", "The lighthouse keeper has a lot to do just now."),
        QT_TRANSLATE_NOOP("problems", "Try again in a moment."),
    ),
    "guard_fault": Wording(
        QT_TRANSLATE_NOOP("problems", "Something went wrong with the lighthouse keeper."),
        QT_TRANSLATE_NOOP("problems", "Try again. If it happens often, tell whoever looks after this PC."),
    ),
    "worker_failed": Wording(
        QT_TRANSLATE_NOOP("problems", "A part of Hải Đăng that works aside did not answer."),
        QT_TRANSLATE_NOOP("problems", "Try again. If it happens often, restart this PC."),
    ),
    "too_often": Wording(
        QT_TRANSLATE_NOOP("problems", "That was asked too often in a short time."),
        QT_TRANSLATE_NOOP("problems", "Try again after: {wait}."),
    ),
    "too_many_connections": Wording(
        QT_TRANSLATE_NOOP("problems", "One account has opened more than {most} connections."),
        QT_TRANSLATE_NOOP("problems", "Close programs that are not needed."),
    ),
    "hello_first": Wording(
        QT_TRANSLATE_NOOP("problems", "The greeting was missing."),
        QT_TRANSLATE_NOOP("problems", "Use a program that belongs to this version of Hải Đăng."),
    ),
    "protocol_differs": Wording(
        QT_TRANSLATE_NOOP("problems", "The lighthouse keeper has version {guard}, this program has version {client}."),
        QT_TRANSLATE_NOOP("problems", "Restart this PC, so that both are the same."),
    ),
    "frame_too_long": Wording(
        QT_TRANSLATE_NOOP("problems", "A message is larger than {most} bytes."),
        QT_TRANSLATE_NOOP("problems", "Send less at once."),
    ),
    "frame_unreadable": Wording(
        QT_TRANSLATE_NOOP("problems", "A message could not be read."),
        QT_TRANSLATE_NOOP("problems", "Use a program that belongs to this version of Hải Đăng."),
    ),
    "socket_path_too_long": Wording(
        QT_TRANSLATE_NOOP("problems", "The path of the socket is too long: {socket}"),
        QT_TRANSLATE_NOOP("problems", "Choose a shorter one with --socket."),
    ),
    "socket_taken": Wording(
        QT_TRANSLATE_NOOP("problems", "Another guard already answers at {socket}."),
        QT_TRANSLATE_NOOP("problems", "Use that one, or stop it first."),
    ),
    "socket_folder": Wording(
        QT_TRANSLATE_NOOP(
            "problems", "Others can change the folder of the socket {socket}, so nobody could be sure who answers there."
        ),
        QT_TRANSLATE_NOOP(
            "problems", "Take that right from them (chmod go-w FOLDER), or choose a folder of this account with --socket."
        ),
    ),
    "socket_refused": Wording(
        QT_TRANSLATE_NOOP("problems", "The socket {socket} cannot be opened."),
        QT_TRANSLATE_NOOP("problems", "Choose a folder that belongs to this account, with --socket."),
    ),
    "other_account": Wording(
        QT_TRANSLATE_NOOP("problems", "This lighthouse keeper belongs to another account."),
        QT_TRANSLATE_NOOP("problems", "Each account has a lighthouse keeper of its own; start Hải Đăng in this account."),
    ),
    "installed_guard_here": Wording(
        QT_TRANSLATE_NOOP("problems", "Hải Đăng is installed on this PC, so no guard of one account runs beside it."),
        QT_TRANSLATE_NOOP("problems", "Nothing needs to be done; the service protects this account, too."),
    ),
    "second_guard": Wording(
        QT_TRANSLATE_NOOP("problems", "A guard is already running on the data in {folder}."),
        QT_TRANSLATE_NOOP("problems", "Use that one, or stop it first."),
    ),
    "unexpected": Wording(
        QT_TRANSLATE_NOOP("problems", "Something unexpected happened."),
        QT_TRANSLATE_NOOP("problems", "Try again. The details stand in the log file {log}."),
    ),
}
