"""The rights of an ordinary person, for root, who may read and write whatever its mode says."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager

_VERSION = 0x20080522  # of the structures below: capget(2)
_OVERRIDES = 1 << 1 | 1 << 2  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH: capabilities(7)


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("thread", ctypes.c_int))


class _Rights(ctypes.Structure):
    _fields_ = (
        ("effective", ctypes.c_uint32),
        ("permitted", ctypes.c_uint32),
        ("inheritable", ctypes.c_uint32),
    )


@contextmanager
def of_an_ordinary_person() -> Iterator[None]:
    """Apply the modes of files to this thread, too, if it runs as root."""
    if os.geteuid() != 0:
        yield
        return
    rights = (_Rights * 2)()
    _call("capget", rights)
    had = rights[0].effective
    rights[0].effective = had & ~_OVERRIDES
    _call("capset", rights)
    try:
        yield
    finally:
        rights[0].effective = had
        _call("capset", rights)


def _call(name: str, rights: ctypes.Array[_Rights]) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if getattr(libc, name)(ctypes.byref(_Header(_VERSION, 0)), rights):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
