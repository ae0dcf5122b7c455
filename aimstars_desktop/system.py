"""What Qt wants from the machine: a screen and shared libraries. Standard library only.

``cli`` asks before it imports Qt, and ``tools/prepare.py`` before there is a virtual environment.
The lists were found with ldd and proven in bare Debian chroots (docs/decisions/0001).
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
"""Where the dynamic linker of Linux looks first; the frozen program sets it to its own folder."""


@dataclass(frozen=True, slots=True)
class Library:
    """A shared library and the package of Debian and Ubuntu that holds it."""

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
"""What Qt cannot be imported without, also where nothing is shown."""

X11 = (
    Library("libxcb-cursor.so.0", "libxcb-cursor0"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Library("libxcb-shape.so.0", "libxcb-shape0"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)
"""What a window on an X server needs besides."""

WAYLAND = (Library("libwayland-cursor.so.0", "libwayland-cursor0"),)
"""What a window on a Wayland server needs besides."""


def platforms(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return the names of Qt's platforms that the environment asks for, the first choice first."""
    explicit = environ.get("QT_QPA_PLATFORM", "")
    if explicit:
        return tuple(name.split(":")[0].strip() for name in explicit.split(";"))
    servers = (("WAYLAND_DISPLAY", "wayland"), ("DISPLAY", "xcb"))
    return tuple(name for variable, name in servers if environ.get(variable))


def answers(display: str) -> bool:
    """Say whether an X server of this machine listens; one of another machine is believed in."""
    name, _, number = display.removeprefix("unix").rpartition(":")
    path = f"/tmp/.X11-unix/X{number.split('.')[0]}"  # noqa: S108 - X keeps it there
    if name or Path(path).exists():
        return True
    import socket

    with socket.socket(socket.AF_UNIX) as server:
        return server.connect_ex(f"\0{path}") == 0  # where only the network is shared


def shows_windows(environ: Mapping[str, str]) -> bool:
    """Say whether windows would appear on a real screen, through X or Wayland."""
    return any(name not in WITHOUT_SCREEN for name in platforms(environ))


def screen_is_missing(
    environ: Mapping[str, str],
    platform: str = sys.platform,
    *,
    listens: Callable[[str], bool] = answers,
) -> str | None:
    """Return the sentence for a person who wants a window where there is no screen, or None.

    An explicit ``QT_QPA_PLATFORM`` is believed, except that "xcb" alone still needs an X server;
    without one Qt ends the process with a message for programmers.
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
    """Say whether the dynamic linker finds this library, by loading it."""
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
    """Return the libraries that Qt would not find for the screen that ``environ`` names.

    A frozen program brings what it needs, and other systems than Linux have it.
    """
    if platform != "linux" or getattr(sys, "frozen", False):
        return ()
    wanted = platforms(environ)
    needed = QT + (X11 if "xcb" in wanted else ())
    needed += WAYLAND if any(name.startswith("wayland") for name in wanted) else ()
    return tuple(library for library in needed if not loads(library.soname))


def give_back_library_path(environ: MutableMapping[str, str]) -> None:
    """Undo what the frozen program's loader did to the environment, for the programs it starts.

    A browser or a file manager of a newer system would break on our older libraries. This process
    needs the path no more: the linker has read it.
    """
    original = environ.pop(f"{LIBRARY_PATH}_ORIG", None)
    if original is None:
        environ.pop(LIBRARY_PATH, None)
    else:
        environ[LIBRARY_PATH] = original


def name_for_taskbar(app_id: str) -> None:
    """Tell Windows which program this is: its buttons gather under one icon, and it can be pinned.

    NOT RUN YET on Windows. Without it a program started by Python would have Python's icon.
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
    """Return the sentence for a person whose machine lacks libraries of Qt, or None."""
    missing = lacking(environ, platform, loads=loads)
    if not missing:
        return None
    names = ", ".join(library.soname for library in missing)
    line = apt_line([library.package for library in missing])
    return f"Qt needs libraries that this machine lacks: {names}. On Debian and Ubuntu: {line}"
