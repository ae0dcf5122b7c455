"""What Qt needs from the machine: a screen and shared libraries. Standard library only.

``cli`` uses it before it imports Qt, ``tools/prepare.py`` before there is a virtual environment.
The lists were found with ldd and verified in bare Debian chroots (docs/decisions/0001).
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Mapping, MutableMapping
from dataclasses import dataclass
from pathlib import Path

WITHOUT_SCREEN = frozenset({"offscreen", "minimal", "vnc", "linuxfb", "eglfs"})
"""Qt's platforms that paint without an X or Wayland server."""

ALWAYS_A_SCREEN = ("darwin", "win32", "cygwin")
"""Values of ``sys.platform`` where a window needs no server that might be missing."""

LIBRARY_PATH = "LD_LIBRARY_PATH"
"""Where the dynamic linker of Linux looks first; the frozen program sets it to its folder."""


_PR_SET_DUMPABLE = 4
"""From ``linux/prctl.h``."""


@dataclass(frozen=True, slots=True)
class Library:
    """A shared library and the package of Debian and Ubuntu that contains it."""

    soname: str
    package: str


QT = (
    Library("libGL.so.1", "libgl1"),
    Library("libEGL.so.1", "libegl1"),
    Library("libglib-2.0.so.0", "libglib2.0-0"),
    Library("libxkbcommon.so.0", "libxkbcommon0"),
    Library("libdbus-1.so.3", "libdbus-1-3"),
    Library("libfontconfig.so.1", "libfontconfig1"),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
)
"""What Qt needs to be imported, even without a screen."""

X11 = (
    Library("libxcb-cursor.so.0", "libxcb-cursor0"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Library("libxcb-shape.so.0", "libxcb-shape0"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)
"""What a window on an X server needs in addition."""

WAYLAND = (Library("libwayland-cursor.so.0", "libwayland-cursor0"),)
"""What a window on a Wayland server needs in addition."""


def platforms(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return the Qt platforms that the environment asks for, first choice first."""
    explicit = environ.get("QT_QPA_PLATFORM", "")
    if explicit:
        return tuple(name.split(":")[0].strip() for name in explicit.split(";"))
    servers = (("WAYLAND_DISPLAY", "wayland"), ("DISPLAY", "xcb"))
    return tuple(name for variable, name in servers if environ.get(variable))


def answers(display: str) -> bool:
    """Return whether a local X server listens; a remote one is assumed to."""
    name, _, number = display.removeprefix("unix").rpartition(":")
    path = f"/tmp/.X11-unix/X{number.split('.')[0]}"  # noqa: S108 - X keeps it there
    if name or Path(path).exists():
        return True
    import socket

    with socket.socket(socket.AF_UNIX) as server:
        return server.connect_ex(f"\0{path}") == 0  # where only the network namespace is shared


def shows_windows(environ: Mapping[str, str]) -> bool:
    """Return whether windows would appear on a real screen, through X or Wayland."""
    return any(name not in WITHOUT_SCREEN for name in platforms(environ))


def screen_is_missing(
    environ: Mapping[str, str],
    platform: str = sys.platform,
    *,
    listens: Callable[[str], bool] = answers,
) -> str | None:
    """Return the sentence for somebody who wants a window without a screen, or None.

    An explicit ``QT_QPA_PLATFORM`` is trusted, except that "xcb" alone still needs an X server;
    without one Qt ends the process with a message for programmers.

    Args:
        environ: the environment.
        platform: ``sys.platform``.
        listens: returns whether an X server listens; tests replace it.
    """
    if platform in ALWAYS_A_SCREEN:
        return None
    wanted = platforms(environ)
    display = environ.get("DISPLAY", "")
    if wanted and (set(wanted) != {"xcb"} or (display and listens(display))):
        return None
    place = f" (nothing listens at DISPLAY={display})" if display else ""
    return (
        f"There is no screen to open a window on{place}: start the program in a desktop session, "
        'sign in with "ssh -X", put "xvfb-run" before the command, or set '
        "QT_QPA_PLATFORM=offscreen to run it unseen (what needs no window, "
        'such as "aimstars db current", works without a screen).'
    )


def can_load(soname: str) -> bool:
    """Return whether the dynamic linker finds this library, by loading it."""
    import ctypes

    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def lacking(
    environ: Mapping[str, str],
    platform: str = sys.platform,
    *,
    loads: Callable[[str], bool] = can_load,
) -> tuple[Library, ...]:
    """Return the libraries that Qt would not find for the screen in ``environ``.

    A frozen program includes them, and systems other than Linux have them.

    Args:
        environ: the environment.
        platform: ``sys.platform``.
        loads: returns whether a library can be loaded; tests replace it.
    """
    if platform != "linux" or getattr(sys, "frozen", False):
        return ()
    wanted = platforms(environ)
    needed = QT + (X11 if "xcb" in wanted else ())
    needed += WAYLAND if any(name.startswith("wayland") for name in wanted) else ()
    return tuple(library for library in needed if not loads(library.soname))


def give_back_library_path(environ: MutableMapping[str, str]) -> None:
    """Undo what the frozen program's loader did to the environment, for the programs it starts.

    A browser or file manager of a newer system would break with our older libraries. This process
    no longer needs the path: the linker has read it.
    """
    original = environ.pop(f"{LIBRARY_PATH}_ORIG", None)
    if original is None:
        environ.pop(LIBRARY_PATH, None)
    else:
        environ[LIBRARY_PATH] = original


def keep_memory_private() -> None:
    """Protect the process's memory, which contains the diary, from core dumps and other processes.

    A crash writes no core file, and on Linux no other process of the same person may attach to
    this one (``prctl(2)``, ``PR_SET_DUMPABLE``). Windows writes no dumps by default.
    """
    if sys.platform == "win32":
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, most))
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def name_for_taskbar(app_id: str) -> None:
    """Tell Windows the program's id, so that its windows share one taskbar icon.

    NOT RUN YET on Windows. Without it, the program would have Python's icon.
    """
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(app_id)


def apt_line(packages: Collection[str], *, root: bool = False) -> str:
    """Return the command that installs ``packages`` on Debian and Ubuntu."""
    sudo = "" if root else "sudo "
    return f"{sudo}apt-get install -y --no-install-recommends {' '.join(packages)}"


def libraries_are_missing(
    environ: Mapping[str, str],
    platform: str = sys.platform,
    *,
    loads: Callable[[str], bool] = can_load,
) -> str | None:
    """Return the sentence for somebody whose machine lacks Qt's libraries, or None.

    Args:
        environ: the environment.
        platform: ``sys.platform``.
        loads: returns whether a library can be loaded; tests replace it.
    """
    missing = lacking(environ, platform, loads=loads)
    if not missing:
        return None
    names = ", ".join(library.soname for library in missing)
    line = apt_line([library.package for library in missing])
    return f"Qt needs libraries that this machine lacks: {names}. On Debian and Ubuntu: {line}"
