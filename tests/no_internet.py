"""Runs a command without internet access: Linux ends it at the first attempt.

``python tests/no_internet.py [--but=ADDRESS:PORT] COMMAND …``. The kernel looks at every thread,
child and library, also at those that Python never hears of; sockets of this machine (X, Wayland,
D-Bus) stay allowed. Where one address may be reached, sockets of TCP may be opened, and the kernel
asks here where each of them is to go.
"""

from __future__ import annotations

import ctypes
import os
import platform
import select
import socket
import struct
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple


class Numbers(NamedTuple):
    """The kernel's numbers of an architecture and its system calls."""

    architecture: int
    socket: int
    connect: int
    bind: int
    seccomp: int


NUMBERS = {
    "x86_64": Numbers(0xC000003E, 41, 42, 49, 317),
    "aarch64": Numbers(0xC00000B7, 198, 203, 200, 277),
}

BUT = "--but="

Address = tuple[str, int]

_LOAD, _EQUAL, _AND, _RETURN = 0x20, 0x15, 0x54, 0x06
_ALLOW, _KILL, _ASK = 0x7FFF0000, 0x80000000, 0x7FC00000
_CALL_AT, _ARCHITECTURE_AT, _FAMILY_AT, _TYPE_AT = 0, 4, 16, 24
_INET, _INET6, _STREAM, _TYPES = 2, 10, 1, 0xF
_NO_NEW_PRIVILEGES, _SET_FILTER, _NEW_LISTENER = 38, 1, 8

_RECEIVE, _ANSWER = 0xC0502100, 0xC0182101
_QUESTION, _REPLY, _GO_ON = "=QIIiIQ6Q", "=QqiI", 1

Steps = Sequence[tuple[int, int, int, int]]
"""What to do, how many steps to leap over if it holds and if not, and with which number."""


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def refuse_internet() -> None:
    """Refuse sockets of the internet to this thread and all that it starts.

    Raises:
        OSError: the kernel knows no such filter.
    """
    ours = NUMBERS[platform.machine()]
    steps = (
        (_LOAD, 0, 0, _ARCHITECTURE_AT),
        (_EQUAL, 0, 6, ours.architecture),
        (_LOAD, 0, 0, _CALL_AT),
        (_EQUAL, 0, 3, ours.socket),
        (_LOAD, 0, 0, _FAMILY_AT),
        (_EQUAL, 2, 0, _INET),
        (_EQUAL, 1, 0, _INET6),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _KILL),
    )
    _filter(steps, 0)


def ask_where_to() -> int:
    """Refuse what is not TCP to this thread and all that it starts; have the rest asked for.

    Returns:
        The descriptor on which the kernel asks.

    Raises:
        OSError: the kernel knows no such filter.
    """
    ours = NUMBERS[platform.machine()]
    steps = (
        (_LOAD, 0, 0, _ARCHITECTURE_AT),
        (_EQUAL, 0, 12, ours.architecture),
        (_LOAD, 0, 0, _CALL_AT),
        (_EQUAL, 9, 0, ours.connect),
        (_EQUAL, 8, 0, ours.bind),
        (_EQUAL, 0, 6, ours.socket),
        (_LOAD, 0, 0, _FAMILY_AT),
        (_EQUAL, 6, 0, _INET6),
        (_EQUAL, 0, 3, _INET),
        (_LOAD, 0, 0, _TYPE_AT),
        (_AND, 0, 0, _TYPES),
        (_EQUAL, 0, 2, _STREAM),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _ASK),
        (_RETURN, 0, 0, _KILL),
    )
    return _filter(steps, _NEW_LISTENER)


def _filter(steps: Steps, flags: int) -> int:
    code = b"".join(struct.pack("=HBBI", *step) for step in steps)
    program = _Program(len(steps), code)
    call = ctypes.c_long(NUMBERS[platform.machine()].seccomp)
    libc = ctypes.CDLL(None, use_errno=True)
    # An ordinary user may do it once no rights can be gained any more.
    answer = libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    if not answer:
        answer = libc.syscall(call, _SET_FILTER, flags, ctypes.byref(program))
    if answer < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return int(answer)


def run_but(allowed: Address, command: Sequence[str]) -> int:
    """Run a command that may reach one address; return which other one ended it.

    Returns:
        Its exit code; that of a shell if a signal ended it.
    """
    # The filter holds for the thread that asks for it, and for what that one starts: not for us.
    with ThreadPoolExecutor(1) as thread:
        listener, process = thread.submit(
            lambda: (ask_where_to(), subprocess.Popen(command))
        ).result()
    ended = os.pidfd_open(process.pid)
    questions = select.poll()
    questions.register(listener, select.POLLIN)
    questions.register(ended, select.POLLIN)
    while any(file == listener and event & select.POLLIN for file, event in questions.poll()):
        refused = _answer(listener, allowed)
        if refused:
            process.kill()
            sys.stderr.write(f"reached for {refused[0]}:{refused[1]}\n")
            break
    code = process.wait()
    return code if code >= 0 else 128 - code


def _answer(listener: int, allowed: Address) -> Address | None:
    """Connect a socket where it may go; otherwise leave it waiting, and return its address."""
    import fcntl  # Windows has none

    question = bytearray(struct.calcsize(_QUESTION))
    try:
        fcntl.ioctl(listener, _RECEIVE, question)
        number, thread, _, _, _, _, _, place, length, *_ = struct.unpack(_QUESTION, question)
        with Path(f"/proc/{thread}/mem").open("rb", buffering=0) as memory:
            memory.seek(place)
            name = memory.read(min(length, 16))
        if int.from_bytes(name[:2], sys.byteorder) == _INET:
            wanted = socket.inet_ntoa(name[4:8]), int.from_bytes(name[2:4], "big")
            if wanted != allowed:
                return wanted
        fcntl.ioctl(listener, _ANSWER, struct.pack(_REPLY, number, 0, 0, _GO_ON))
    except FileNotFoundError:
        pass  # the process that asked has ended in the meantime, or asks again after a signal
    return None


if __name__ == "__main__":
    words = sys.argv[1:]
    if words[0].startswith(BUT):
        host, _, port = words.pop(0).removeprefix(BUT).rpartition(":")
        sys.exit(run_but((host, int(port)), words))
    refuse_internet()
    os.execvp(words[0], words)  # noqa: S606 - no shell is wanted here
