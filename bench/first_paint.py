"""Benchmark of the first paint, against a bare QApplication with an empty window.

``python -m bench.first_paint`` times both in turns, from before the process starts to the end of
the first paint, so that the ratio of one run means something on any machine. In the same turns it
times the program over a readable diary, and over the same one encrypted. Prints the medians by the
clock and of processor time, which a busy machine changes less.
"""

from __future__ import annotations

# What only the parent needs is imported there, so that neither child pays for it.
import os
import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

ROUNDS = 15
GOAL = 1.6
READABLE, ENCRYPTED = "readable", "encrypted"
PASSWORD = "Maya aims for the stars"


def bare() -> None:
    """Show an empty main window."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    _report_paint(window)
    window.show()
    app.exec()


def program(folder: str) -> None:
    """Start the program as the command line does."""
    from aimstars_desktop import cli
    from aimstars_desktop.cli import window as cli_window

    check = cli_window.qt_problem

    def checked() -> int | None:
        # To learn of the paint, as soon as the program itself has imported Qt in its own way.
        problem = check()
        from aimstars_desktop.ui.shell.main_window import MainWindow

        show = MainWindow.setVisible

        def watched(window: MainWindow, visible: bool) -> None:
            _report_paint(window)
            show(window, visible)

        setattr(MainWindow, "setVisible", watched)  # noqa: B010 - mypy takes no assignment here
        return problem

    setattr(cli_window, "qt_problem", checked)  # noqa: B010 - as above
    cli.main(["--data-dir", folder])


def _report_paint(window: QWidget) -> None:
    from PySide6.QtCore import QEvent, QObject

    class Watch(QObject):
        # Without @override: the bare window would pay for an import that it does not need.
        def eventFilter(  # type: ignore[explicit-override] # noqa: N802 - as said above
            self, watched: QObject, event: QEvent
        ) -> bool:
            if event.type() is QEvent.Type.UpdateRequest:
                watched.removeEventFilter(self)
                watched.event(event)
                print(time.time(), flush=True)
                os._exit(0)
            return False

    window.installEventFilter(Watch(window))


def _time(child: str, folder: str) -> tuple[float, float]:
    """Return the milliseconds of one start, and how many of them are computing."""
    import subprocess
    from resource import RUSAGE_CHILDREN, getrusage

    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # no installed program compiles each start
    before, started = getrusage(RUSAGE_CHILDREN), time.time()
    printed = subprocess.run(
        [sys.executable, __file__, child, folder],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    ).stdout
    after = getrusage(RUSAGE_CHILDREN)
    computing = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return (float(printed) - started) * 1e3, computing * 1e3


def main() -> None:
    """Time both in turns."""
    import tempfile
    from statistics import median

    from bench.timing import show

    times: dict[str, list[tuple[float, float]]] = {}
    with tempfile.TemporaryDirectory() as place:
        folders = {name: f"{place}/{name}" for name in ("bare", "program", READABLE, ENCRYPTED)}
        for name in (READABLE, ENCRYPTED):
            _make_diary(folders[name], encrypted=name == ENCRYPTED)
        for name in list(folders) * (1 + ROUNDS):
            child = "bare" if name == "bare" else "program"
            times.setdefault(name, []).append(_time(child, folders[name]))
    for what, index, goal in ((", ms", 0, GOAL), (", computing, ms", 1, None)):
        bare, ours, readable, encrypted = (
            median(pair[index] for pair in values[1:]) for values in times.values()
        )
        show(f"bare window{what}", bare)
        show(f"the program{what}", ours)
        show(f"ratio{what.removesuffix(', ms')}", ours / bare, goal)
        show(f"over an encrypted diary against a readable one{what}", encrypted / readable)


def _make_diary(folder: str, *, encrypted: bool) -> None:
    """Make a diary of one account."""
    from pathlib import Path

    from aimstars_desktop import bootstrap
    from aimstars_desktop.config import Folders
    from aimstars_desktop.domain.keys import Opener
    from aimstars_desktop.domain.upgrades import SilentWatcher
    from aimstars_desktop.services.clock import SystemClock

    service = bootstrap.diary_in(Folders(Path(folder), Path(folder)), SystemClock())
    opened = service.open(lambda _: None, SilentWatcher())
    account = opened.accounts.sign_up("maya@example.org", "Maya", PASSWORD)
    opened.close()
    encryption = service.encryption()
    if encrypted and encryption is not None:
        openers = {account.id: Opener("Maya", PASSWORD)}
        encryption.switch_on(openers, wait=1, on_progress=lambda _: None)


if __name__ == "__main__":
    if len(sys.argv) == 1:
        main()
    elif sys.argv[1] == "bare":
        bare()
    else:
        program(sys.argv[2])
