"""Runs a command that may reach one address and port of the internet: any other one ends it.

``python -m tests.one_server HOST PORT COMMAND …``. The kernel asks this process about every
``connect`` of the command, also those of libraries in C; sockets of this machine stay allowed.
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import platform
import select
import signal
import socket
import struct
import sys
from pathlib import Path

from tests import no_internet

ARCHITECTURES = {"x86_64": (317, 42), "aarch64": (277, 203)}
"""Names to the kernel's numbers of ``seccomp`` and ``connect``."""

_TYPE_AT = 24
_TYPE_MASK, _DATAGRAM = 0xF, 2
_AND, _ASK = 0x54, 0x7FC00000
_SET_FILTER, _NEW_LISTENER = 1, 8
_RECEIVE, _ANSWER = 0xC0502100, 0xC0182101
_NOTICE, _REPLY = "=QIIiIQ6Q", "=QqiI"
_GO_ON = 1


def listen() -> int:
    """Have connections of this process and its children asked for; return who hears the questions.

    Datagrams are refused outright: nobody connects before sending one.

    Raises:
        OSError: the kernel knows no such filter.
    """
    guard = no_internet
    architecture, opens = guard.ARCHITECTURES[platform.machine()]
    seccomp, connects = ARCHITECTURES[platform.machine()]
    steps = (
        (guard._LOAD, 0, 0, guard._ARCHITECTURE_AT),
        (guard._EQUAL, 0, 9, architecture),
        (guard._LOAD, 0, 0, guard._NUMBER_AT),
        (guard._EQUAL, 8, 0, connects),
        (guard._EQUAL, 0, 6, opens),
        (guard._LOAD, 0, 0, guard._FAMILY_AT),
        (guard._EQUAL, 1, 0, guard._INET),
        (guard._EQUAL, 0, 3, guard._INET6),
        (guard._LOAD, 0, 0, _TYPE_AT),
        (_AND, 0, 0, _TYPE_MASK),
        (guard._EQUAL, 2, 0, _DATAGRAM),
        (guard._RETURN, 0, 0, guard._ALLOW),
        (guard._RETURN, 0, 0, _ASK),
        (guard._RETURN, 0, 0, guard._KILL),
    )
    program = guard._Program(len(steps), b"".join(struct.pack("=HBBI", *step) for step in steps))
    libc = ctypes.CDLL(None, use_errno=True)
    listener: int = -1
    if not libc.prctl(guard._NO_NEW_PRIVILEGES, 1, 0, 0, 0):
        listener = libc.syscall(seccomp, _SET_FILTER, _NEW_LISTENER, ctypes.byref(program))
    if listener < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return listener


def answer(listener: int, allowed: tuple[str, int]) -> None:
    """Answer one question: let the connection be made, or end whoever wants it."""
    asked = bytearray(struct.calcsize(_NOTICE))
    try:
        fcntl.ioctl(listener, _RECEIVE, asked)
    except FileNotFoundError:
        return  # who asked has ended meanwhile
    number, pid, _, _, _, _, _, address, length, *_ = struct.unpack(_NOTICE, asked)
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        memory.seek(address)
        wanted = memory.read(length)
    (family,) = struct.unpack_from("=H", wanted)
    if family == socket.AF_INET:
        (port,) = struct.unpack_from("!H", wanted, 2)
        goes = (socket.inet_ntop(family, wanted[4:8]), port) == allowed
    else:
        goes = family != socket.AF_INET6
    if not goes:
        os.kill(pid, signal.SIGSYS)
    fcntl.ioctl(listener, _ANSWER, struct.pack(_REPLY, number, 0, 0, _GO_ON if goes else 0))


def run(allowed: tuple[str, int], command: list[str]) -> int:
    """Run the command, and return its status as ``os.wait`` tells it."""
    ours, its = socket.socketpair()
    child = os.fork()
    if not child:
        listener = listen()
        socket.send_fds(its, [b"."], [listener])
        os.close(listener)
        os.execvp(command[0], command)  # noqa: S606 - no shell is wanted here
    its.close()
    _, (listener,), _, _ = socket.recv_fds(ours, 1, 1)
    questions = select.poll()
    questions.register(listener, select.POLLIN)
    while True:
        ((_, events),) = questions.poll()
        if events & select.POLLHUP:
            break  # the last one who might ask has ended
        answer(listener, allowed)
    return os.waitpid(child, 0)[1]


if __name__ == "__main__":
    code = os.waitstatus_to_exitcode(run((sys.argv[1], int(sys.argv[2])), sys.argv[3:]))
    if code < 0:
        signal.signal(-code, signal.SIG_DFL)
        os.kill(os.getpid(), -code)
    sys.exit(code)
