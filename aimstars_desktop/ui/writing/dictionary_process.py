"""Asks the process that looks words up; see ``services/spelling_process.py``."""

from __future__ import annotations

import json
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Signal
from shiboken6 import isValid

from aimstars_desktop.config import LOOK_WORDS_UP
from aimstars_desktop.services.spelling_process import JUDGE, LOAD

LONGEST_END = 1000
"""Milliseconds to wait for the process at most; one that is killed takes a few."""


class DictionaryProcess(QObject):
    """A process of this program that loads dictionaries; it ends with this object.

    Hunspell holds Python's lock while it loads and suggests, so that a thread would stop the
    window for as long.
    """

    loaded = Signal(int)
    """Dictionaries were loaded; carries how many."""

    judged = Signal(object)
    """Words were looked up; carries those that are wrong, a frozenset."""

    suggested = Signal(str, list)
    """There are suggestions for a word; carries it and them."""

    ended = Signal()
    """The process could not be started, or has ended; there will be no more answers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        qt = QCoreApplication.instance()
        process = QProcess(qt)
        process.setStandardErrorFile(QProcess.nullDevice())  # a traceback could hold words
        process.readyReadStandardOutput.connect(self._read)
        process.errorOccurred.connect(self._on_error)
        process.finished.connect(self._on_end)
        process.finished.connect(process.deleteLater)
        self.destroyed.connect(partial(_end, process))
        if qt is not None:
            qt.aboutToQuit.connect(self._end)  # disconnected with this object
        self._process = process
        self._waiting = 0
        program, *arguments = _command()
        process.start(program, arguments)

    @property
    def waiting(self) -> int:
        """How many requests are not answered yet."""
        return self._waiting

    def ask(self, kind: str, subject: object) -> None:
        """Send a request; the signal of its kind follows, or ``ended``."""
        if self._process.state() is QProcess.ProcessState.NotRunning:
            self._on_end()
            return
        self._waiting += 1
        self._process.write(json.dumps([kind, subject]).encode() + b"\n")

    def _read(self) -> None:
        while self._process.canReadLine():
            kind, answer = json.loads(bytes(self._process.readLine().data()))
            self._waiting -= 1
            if kind == LOAD:
                self.loaded.emit(answer)
            elif kind == JUDGE:
                self.judged.emit(frozenset(answer))
            else:
                self.suggested.emit(*answer)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._process.deleteLater()
            self._on_end()

    def _end(self) -> None:
        _end(self._process)

    def _on_end(self) -> None:
        self._waiting = 0
        self.ended.emit()


def _end(process: QProcess) -> None:
    """End the process now, while there is still somebody to notice that it did."""
    if isValid(process):
        process.kill()
        process.waitForFinished(LONGEST_END)


def _command() -> list[str]:
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-P", "-m", "aimstars_desktop", LOOK_WORDS_UP]
    program = Path(sys.executable)
    if sys.platform == "win32":  # a program with a window may have no standard input there
        program = program.with_name("aimstars-cli.exe")
    return [str(program), LOOK_WORDS_UP]
