"""A process that has imported the program, and runs each command in a fork of its own.

It reads requests as lines of JSON from standard input, and answers each with the exit code.
"""

from __future__ import annotations

import contextlib
import faulthandler
import importlib
import json
import os
import pkgutil
import select
import signal
import sys
from pathlib import Path
from typing import Any

from aimstars_desktop import authoring, cli, services, storage

BROKEN, CLOSED = "broken", "closed"
"""What a stream can be instead of a file."""

PATIENCE = 120
"""Seconds of silence after which a command is taken for dead."""

LOOK_EVERY = 10
"""Seconds after which Ctrl+C is pressed once more."""

QUESTIONS = (b"[y/N]\r\n", b"Password: ")


def main() -> None:
    """Run all commands."""
    import pty  # Windows has none, and other tests take the names above

    for package in (storage, services, authoring, cli):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    for line in sys.stdin:
        request = json.loads(line)
        pid, terminal = pty.fork() if request["terminal"] else (os.fork(), None)
        if not pid:
            _run(request)
        if terminal is not None:
            _interrupt_at_a_question(pid, terminal, Path(request["stdout"]))
        _, status = os.waitpid(pid, 0)
        os.write(1, b"%d\n" % os.waitstatus_to_exitcode(status))


def _run(request: dict[str, Any]) -> None:
    os.environ.clear()
    os.environ.update(request["environ"])
    os.chdir(request["cwd"])
    if request["gone"]:
        Path(request["cwd"]).rmdir()
    if request["terminal"]:
        faulthandler.enable()
    else:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        for number, name in ((1, "stdout"), (2, "stderr")):
            _connect(number, name, request[name])
    sys.argv = ["aimstars", *request["arguments"]]
    sys.exit(cli.main())


def _connect(number: int, name: str, file: str) -> None:
    if file == CLOSED:
        os.close(number)
        setattr(sys, name, None)  # as Python does when it starts without that stream
    elif file == BROKEN:
        reading, writing = os.pipe()
        os.close(reading)
        os.dup2(writing, number)
    else:
        os.dup2(os.open(file, os.O_WRONLY), number)


def _interrupt_at_a_question(pid: int, terminal: int, file: Path) -> None:
    """Press Ctrl+C at each question; end a command that waits without having asked."""
    said = b""
    with contextlib.suppress(OSError), file.open("wb", buffering=0) as kept:  # EIO is the end
        waited, asked = 0, False
        while True:
            if not select.select([terminal], [], [], LOOK_EVERY)[0]:
                waited += LOOK_EVERY
                if waited >= PATIENCE:
                    os.kill(pid, signal.SIGABRT)  # it says where it waits
                elif asked:  # Python may have looked for signals just before, and reads on
                    os.write(terminal, b"\x03")
                continue
            waited = 0
            if not (read := os.read(terminal, 4096)):
                break
            kept.write(read)
            said += read
            if said.endswith(QUESTIONS):
                os.write(terminal, b"\x03")
                said, asked = b"", True
    os.close(terminal)


if __name__ == "__main__":
    main()
