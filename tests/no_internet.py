"""Runs a command to which Linux refuses sockets of the internet: the first one ends it.

``python tests/no_internet.py COMMAND …``. The kernel looks at every thread and library, also at
those that Python never hears of; sockets of this machine (X, Wayland, D-Bus) stay allowed.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys

ARCHITECTURES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
"""Names to the kernel's number of the architecture, and the number of ``socket`` on it."""

_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_NUMBER_AT, _ARCHITECTURE_AT, _FAMILY_AT = 0, 4, 16
_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 38, 22, 2
_INET, _INET6 = 2, 10


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def refuse_internet() -> None:
    """Refuse sockets of the internet to this process and all that follow it.

    Raises:
        OSError: the kernel knows no such filter.
    """
    architecture, socket = ARCHITECTURES[platform.machine()]
    steps = (
        (_LOAD, 0, 0, _ARCHITECTURE_AT),
        (_EQUAL, 0, 5, architecture),
        (_LOAD, 0, 0, _NUMBER_AT),
        (_EQUAL, 0, 3, socket),
        (_LOAD, 0, 0, _FAMILY_AT),
        (_EQUAL, 2, 0, _INET),
        (_EQUAL, 1, 0, _INET6),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _KILL),
    )
    code = b"".join(struct.pack("=HBBI", *step) for step in steps)
    libc = ctypes.CDLL(None, use_errno=True)
    program = _Program(len(steps), code)
    # A child of an ordinary user may do it once it can gain no rights any more.
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or libc.prctl(
        _SECCOMP, _FILTER, ctypes.byref(program), 0, 0
    ):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


if __name__ == "__main__":
    refuse_internet()
    os.execvp(sys.argv[1], sys.argv[1:])  # noqa: S606 - no shell is wanted here
