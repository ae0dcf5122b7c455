"""For Windows: the version resource of the programs, and an installer made by NSIS."""

from __future__ import annotations

import subprocess
from pathlib import Path

from aimstars_desktop import __version__

SCRIPT = Path(__file__).resolve().parent.parent.parent / "packaging" / "windows" / "aimstars.nsi"

_RESOURCE = """\
# UTF-8: what Explorer shows of the programs under Properties, Details.
VSVersionInfo(
    ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004,
                      fileType=1, subtype=0, date=(0, 0)),
    kids=[
        StringFileInfo([StringTable("040904B0", [
            StringStruct("CompanyName", "The Aim for the Stars developers"),
            StringStruct("FileDescription", "Aim for the Stars"),
            StringStruct("FileVersion", "{version}"),
            StringStruct("InternalName", "aimstars"),
            StringStruct("LegalCopyright", "MIT License"),
            StringStruct("OriginalFilename", "aimstars.exe"),
            StringStruct("ProductName", "Aim for the Stars"),
            StringStruct("ProductVersion", "{version}"),
        ])]),
        VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
    ],
)
"""


def version_resource(version: str) -> str:
    """Return the version resource in PyInstaller's format."""
    return _RESOURCE.format(version=version, numbers=numbers(version))


def numbers(version: str) -> tuple[int, int, int, int]:
    """Return a version as the four numbers that Windows needs; anything else counts as 0."""
    parts = [int(part) if part.isdigit() else 0 for part in version.split(".")[:4]]
    first, second, third, fourth = (*parts, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def make(
    program: Path, icon: Path, into: Path, *, script: Path = SCRIPT, target: str | None = None
) -> Path:
    """Compile the installer with makensis, and return its path.

    Args:
        program: the folder frozen on Windows.
        icon: an .ico file.
        into: the folder for the installer.
        script: what makensis compiles.
        target: the kind of program to make, if not the one of 32 bits.
    """
    setup = into / f"aimstars-{__version__}-setup.exe"
    defined = {
        "VERSION": __version__,
        "NUMBERS": ".".join(map(str, numbers(__version__))),
        "PROGRAM": program,
        "ICON": icon,
        "SETUP": setup,
        **({"TARGET": target} if target else {}),
    }
    command = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8"]
    command += [f"-D{name}={value}" for name, value in defined.items()]
    subprocess.run([*command, str(script)], check=True)
    return setup
