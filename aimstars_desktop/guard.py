"""Guards the first import of PySide6: refuses the wrong version, undoes its import hook.

It does not import Qt: ``cli`` does so inside ``plain_import()`` and calls ``refusal()``.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from contextlib import contextmanager


def refusal(python: tuple[int, ...], qt_binding: str, platform: str) -> str | None:
    """Return the sentence that refuses this combination of versions, or None.

    PySide6 6.12.0 for Linux releases a reference to None that it never took, on each call that
    returns nothing. Before Python 3.12, which made None immortal, the interpreter aborts after
    some thousand calls, while the person is writing (PYSIDE-3474; docs/decisions/0001).

    Args:
        python: ``sys.version_info``.
        qt_binding: ``PySide6.__version__``.
        platform: ``sys.platform``.
    """
    if python[:2] >= (3, 12) or qt_binding != "6.12.0" or platform != "linux":
        return None
    version = ".".join(str(part) for part in python[:2])
    return (
        f"PySide6 6.12.0 crashes on Python {version}: use Python 3.12 or newer, "
        'or install an older one with: pip install "PySide6-Essentials>=6.11.3,<6.12"'
    )


@contextmanager
def plain_import() -> Iterator[None]:
    """Restore ``builtins.__import__`` after the first import of PySide6.

    PySide6 replaces it with one that reads the source of each module imported later; without that,
    the rest of the program loads a fifth faster. Only ``from __feature__ import …`` is lost.
    """
    original = builtins.__import__
    try:
        yield
    finally:
        builtins.__import__ = original
