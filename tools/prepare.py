"""Sets up .venv and checks the machine for running, testing or packaging the program.

Standard library only. ./run, ./test and ./package (each with a .ps1 for Windows) choose a Python
and hand over to this module through ``start.py``.
What it says goes to stderr: stdout belongs to the program.

When nothing is to be done, the program starts after this; so what only preparing needs is imported
where it is used.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from aimstars_desktop import system  # noqa: E402 - found only after the line above
from tools import stale_translations  # noqa: E402 - likewise

VENV = ROOT / ".venv"
POSTGRESQL = Path("/usr/lib/postgresql")
"""Where Debian keeps the programs of each version of the server, outside PATH."""

BUS = {"dbus-daemon": "dbus-daemon", "gdbus": "libglib2.0-bin"}
"""Tools that the tests of a private D-Bus use to the package that holds them."""

DBUSMOCK = Path("/usr/lib/python3/dist-packages/dbusmock")
"""Stand-ins of system services, for Debian's Python: they need a library that pip would compile."""

SERVER_VARIABLE = "AIMSTARS_DATABASE_URL"
"""Chooses a diary on a server, as in ``config``, which Python may not be able to import yet."""

PINNED = (ROOT / "pyproject.toml", ROOT / "constraints.txt")
NEEDS = {
    "run": (".", ("run",)),
    "server": (".[postgresql]", ("run", "server")),
    "test": (".[test]", ("run", "server", "test")),
    "package": (".[package]", ("run", "package")),
    "long": (".[test,package]", ("run", "server", "test", "package", "long")),
}
"""What pip installs for each use of .venv, and for which uses .venv is ready then."""

FREEZING = {"objdump": "binutils"}
LINKING = {"as": "binutils", "ld": "binutils"}
"""What the short data of ICU are packed with, to the package that holds it."""

MINUTES = {
    **FREEZING,
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/sbin/locale-gen": "locales",
    "/usr/libexec/ibus-engine-anthy": "ibus-anthy",
    "/usr/share/fcitx5/inputmethod/anthy.conf": "fcitx5-anthy",
    "appstreamcli": "appstream",
    "debootstrap": "debootstrap",
    "desktop-file-validate": "desktop-file-utils",
    "fcitx5": "fcitx5",
    "ibus": "ibus",
    "makensis": "nsis",
    "openbox": "openbox",
    "orca": "orca",
    "rpmbuild": "rpm",
    "sway": "sway",
    "weston": "weston",
    "wine": "wine",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "xdotool": "xdotool",
}
"""Tools that ./test --long uses to the package that holds them. Without root it does without, and
names what it leaves out."""

LISTS_LOCK = Path("/var/lib/apt/lists/lock")
"""What apt-get holds while it renews the lists of packages."""

WAITING = ("-o", "DPkg::Lock::Timeout=600")
"""Lets apt-get wait (seconds) for what else installs: another ./test, the updates of the system."""

WITHOUT_WINDOW = frozenset({"-h", "--help", "--version", "db"})
PAINTS_UNSEEN = frozenset({"--screenshots", "--self-test"})


def main(arguments: Sequence[str]) -> int:
    """Prepare for ``run``, ``test`` or ``package``, the first argument; do it with the others."""
    kind, *rest = arguments
    use = use_of(kind, rest, os.environ)
    install_packages([*packages_for(use, rest), *packages_for_venv(use)])
    prepare_environment(use)
    if speaks_a_language(kind, rest):
        stale_translations.refresh(venv_python())
    if kind == "run":
        return start([str(venv_python()), "-P", "-m", "aimstars_desktop", *rest])
    if kind == "package":
        return start([str(venv_python()), str(ROOT / "tools" / "packages" / "build.py"), *rest])
    from tools import checks

    return checks.run(venv_python(), rest)


def speaks_a_language(kind: str, arguments: Sequence[str]) -> bool:
    """Return whether the translations are used: commands for administrators answer in English.

    On a server without the libraries of Qt they could not even be compiled.
    """
    return kind != "run" or not WITHOUT_WINDOW & set(arguments)


def use_of(kind: str, arguments: Sequence[str], environ: Mapping[str, str]) -> str:
    """Return the key in ``NEEDS`` for what is going to be done.

    Args:
        kind: ``run``, ``test`` or ``package``.
        arguments: those that follow it.
        environ: may choose a diary on a server.
    """
    if kind == "test" and "--long" in arguments:
        return "long"
    return "server" if kind == "run" and environ.get(SERVER_VARIABLE) else kind


def start(command: list[str]) -> int:
    """Become the program; where a process cannot do that, wait for it."""
    if os.name == "posix":
        os.execv(command[0], command)  # noqa: S606 - no shell is wanted here
    import subprocess

    return subprocess.run(command, check=False).returncode


# --- system packages ---------------------------------------------------------------------------


def packages_for(kind: str, arguments: Sequence[str]) -> list[str]:
    """Return the packages that are wanted for a use of .venv."""
    if kind in ("run", "server"):
        return packages_for_run(arguments, os.environ)
    if kind == "package":
        return packages_for_freezing()
    return [*packages_for_test(), *(packages_for_minutes() if kind == "long" else ())]


def packages_for_run(arguments: Sequence[str], environ: Mapping[str, str]) -> list[str]:
    """Return the packages that Qt lacks for what these arguments will show.

    Nothing is wanted for what needs no window, nor where the program is about to say that there
    is no screen.
    """
    if WITHOUT_WINDOW & set(arguments):
        return []
    if system.screen_is_missing(environ):
        if not PAINTS_UNSEEN & set(arguments):
            return []
        environ = {**environ, "QT_QPA_PLATFORM": "offscreen"}
    return [library.package for library in system.lacking(environ)]


def packages_for_test() -> list[str]:
    """Return what the suite lacks: Qt unseen, Xvfb, a PostgreSQL server, D-Bus, a linker."""
    if sys.platform != "linux":
        return []
    packages = [lib.package for lib in system.lacking({"QT_QPA_PLATFORM": "offscreen;xcb"})]
    if not which("Xvfb"):
        packages.append("xvfb")
    if not which("initdb") and not any(POSTGRESQL.glob("*/bin/initdb")):
        packages.append("postgresql")
    if not DBUSMOCK.exists():
        packages.append("python3-dbusmock")
    return [*packages, *_without(BUS), *_without(LINKING)]


def packages_for_freezing() -> list[str]:
    """Return what PyInstaller and drawing the icons lack."""
    if sys.platform != "linux":
        return []
    packages = [lib.package for lib in system.lacking({"QT_QPA_PLATFORM": "offscreen;xcb"})]
    return [*packages, *_without(FREEZING), *_library_of_python()]


def packages_for_minutes() -> list[str]:
    """Return the tools of ./test --long, if they can be installed here."""
    may = sys.platform == "linux" and which("apt-get") and os.geteuid() == 0
    return [*_without(MINUTES), *_library_of_python()] if may else []


def _library_of_python() -> list[str]:
    """Return Debian's package of the library that PyInstaller wants and Debian's Python lacks."""
    import ctypes.util

    name = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    own = sys.base_prefix != "/usr"  # built with its library, or nothing that apt has will help
    return [] if own or ctypes.util.find_library(name) else [f"lib{name}"]


def which(program: str) -> str | None:
    """Return the path of a program in PATH, or of any file with its whole path, or None."""
    import shutil

    path = Path(program)
    return program if path.is_absolute() and path.exists() else shutil.which(program)


def _without(tools: Mapping[str, str]) -> list[str]:
    return sorted(package for tool, package in tools.items() if not which(tool))


def packages_for_venv(kind: str) -> list[str]:
    """Return Debian's package for virtual environments where its Python came without it."""
    if is_fresh(kind) or sys.base_prefix != "/usr" or find_spec("ensurepip"):
        return []
    return [f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"]


def install_packages(packages: Sequence[str]) -> None:
    """Install packages of Debian or Ubuntu as root; otherwise say how, and stop."""
    if not packages:
        return
    apt = which("apt-get")
    if apt is None:
        raise SystemExit(
            "This machine lacks what Debian and Ubuntu keep in these packages, "
            f"please install it: {' '.join(packages)}"
        )
    if os.geteuid() != 0:
        raise SystemExit(
            "This machine lacks libraries that the program needs. Install them, then try again:\n"
            f"    {system.apt_line(packages)}"
        )
    say(f"Installing what this machine lacks: {' '.join(packages)}")
    line = system.apt_line(packages, root=True).split()
    if not (call_apt(line, quiet=True) or (renew_lists() and call_apt(line))):
        raise SystemExit(f"That failed. By hand it is: {' '.join(line)}")


def renew_lists() -> bool:
    """Run apt-get update, and once more when another process has done what stood in its way."""
    update = ["apt-get", "update"]
    if call_apt(update, quiet=True):
        return True
    wait_for_lists()
    return call_apt(update)


def wait_for_lists() -> None:
    """Wait until no process holds the lists of packages, for which apt-get never waits itself."""
    import fcntl  # Windows has none

    with contextlib.suppress(FileNotFoundError), LISTS_LOCK.open("r+b") as lock:
        fcntl.lockf(lock, fcntl.LOCK_EX)


def call_apt(line: Sequence[str], *, quiet: bool = False) -> bool:
    """Run apt-get and return whether it worked; what it prints is shown only when it did not."""
    import subprocess

    done = subprocess.run(
        [line[0], *WAITING, *line[1:]],
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
    )
    if done.returncode and not quiet:
        say(done.stdout)
    return done.returncode == 0


# --- the virtual environment -------------------------------------------------------------------


def venv_python() -> Path:
    """Return the interpreter inside .venv."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def stamp(kind: str) -> Path:
    """Return the file that says when .venv was last made ready for a use."""
    return VENV / f".ready-to-{kind}"


def this_python() -> str:
    """Name the Python that .venv is made with; it is the same from inside and from outside."""
    return f"Python {sys.version_info[0]}.{sys.version_info[1]} in {sys.base_prefix}"


def note_ready(kind: str) -> None:
    """Note that .venv is ready for a use, with this Python and at this place."""
    stamp(kind).write_text(_ready_text(), encoding="utf-8")


def is_fresh(kind: str) -> bool:
    """Return whether .venv is newer than what it is made from, for this Python, and has not moved.

    What pip installs names the folder, so a .venv that was moved or copied would start nothing,
    or the program of another folder.
    """
    mark = stamp(kind)
    try:
        made = mark.stat().st_mtime_ns
        same = mark.read_text(encoding="utf-8") == _ready_text()
    except OSError:
        return False
    return same and venv_python().exists() and all(f.stat().st_mtime_ns < made for f in PINNED)


def _ready_text() -> str:
    return f"{this_python()}, .venv at {VENV}"


def prepare_environment(kind: str) -> None:
    """Make .venv, or bring it up to date with pyproject.toml and constraints.txt."""
    if is_fresh(kind):
        return
    with one_at_a_time():
        if is_fresh(kind):
            return  # another start, a moment earlier, did it
        if not venv_is_usable():
            say(f"Making .venv with {this_python()}.")
            must(["-m", "venv", "--clear", str(VENV)], python=outer_python())
        say("Installing the pinned packages into .venv. The first time takes a minute.")
        target, uses = NEEDS[kind]
        # No isolated build: it would fetch its own, unpinned copies of the build tools.
        pip_install("hatchling", "typing_extensions")
        pip_install("--no-build-isolation", "--editable", target)
        for ready in uses:
            note_ready(ready)


def venv_is_usable() -> bool:
    """Return whether .venv runs, has pip, and was made with this Python."""
    import subprocess

    question = "import pip, sys; print(*sys.version_info[:2], sys.base_prefix, sep='|')"
    command = [str(venv_python()), "-I", "-c", question]
    try:
        answer = subprocess.run(command, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return False
    major, minor, prefix = answer.stdout.rstrip("\n").split("|", 2)
    return f"Python {major}.{minor} in {prefix}" == this_python()


def outer_python() -> str:
    """Return the interpreter outside of .venv, which survives when .venv is made again."""
    return str(getattr(sys, "_base_executable", sys.executable))


def pip_install(*arguments: str) -> None:
    """Install into .venv, with the versions of constraints.txt."""
    constraints = ["--constraint", str(ROOT / "constraints.txt")]
    must(["-m", "pip", "install", "-qq", "--disable-pip-version-check", *constraints, *arguments])


def must(arguments: Sequence[str], *, python: str | None = None) -> None:
    """Run a Python (.venv's own unless told otherwise) in the root of the project, or stop."""
    import subprocess

    command = [python or str(venv_python()), *arguments]
    if subprocess.run(command, check=False, cwd=ROOT, stdout=sys.stderr).returncode:
        raise SystemExit(f"That failed: {' '.join(command)}")


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Wait while another ./run or ./test prepares the same .venv (POSIX only)."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    with (ROOT / ".venv.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def say(sentence: str) -> None:
    """Tell the person what is going on."""
    print(sentence, file=sys.stderr, flush=True)
