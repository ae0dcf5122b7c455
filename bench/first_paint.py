"""Benchmark of the first paint, against a bare QApplication with an empty window.

Both are timed alternately, from before the process starts to the end of the first paint, so that
the ratio of one run means something on any machine. Prints the medians and the ratio.
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


def _time(child: str, folder: str) -> float:
    import subprocess

    started = time.time()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # no installed program compiles each start
    printed = subprocess.run(
        [sys.executable, __file__, child, folder],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return (float(printed) - started) * 1000


def main() -> None:
    """Time both in turns."""
    import tempfile
    from statistics import median

    with tempfile.TemporaryDirectory() as folder:
        times: dict[str, list[float]] = {"bare": [], "program": []}
        for kind in (*times, *(list(times) * ROUNDS)):
            times[kind].append(_time(kind, folder))
    bare_ms, program_ms = (median(values[1:]) for values in times.values())
    print(f"bare window    {bare_ms:7.0f} ms")
    print(f"the program    {program_ms:7.0f} ms")
    print(f"ratio          {program_ms / bare_ms:7.2f} (goal: at most {GOAL})")


if __name__ == "__main__":
    if len(sys.argv) == 1:
        main()
    elif sys.argv[1] == "bare":
        bare()
    else:
        program(sys.argv[2])
