"""Start at login: one file or registry value per system."""

from __future__ import annotations

import os
import plistlib
import sys
from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

from aimstars_desktop import config
from aimstars_desktop.compat import override
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

MINIMIZED = "--minimized"
RUN_KEY = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
FLATPAK_MARK = Path("/.flatpak-info")


class Autostart(ABC):
    """Whether the program starts when the person signs in to the computer."""

    @abstractmethod
    def is_on(self) -> bool:
        """Return whether it starts at login."""

    def switch(self, on: bool) -> None:
        """Switch start at login on or off.

        Raises:
            WorldError: the system refuses it.
        """
        try:
            self._switch(on)
        except OSError as error:
            raise WorldError(
                QT_TRANSLATE_NOOP("Errors", "Starting at login could not be changed: {cause}."),
                cause=error.strerror or type(error).__name__,
            ) from error

    @abstractmethod
    def _switch(self, on: bool) -> None: ...


class _AutostartFile(Autostart):
    """A system that starts what a file names.

    Args:
        path: of the file; the program starts at login while it exists.
        command: the words of the command line.
    """

    def __init__(self, path: Path, command: Sequence[str]) -> None:
        self.path = path
        self._command = command

    @override
    def is_on(self) -> bool:
        return self.path.exists()

    @override
    def _switch(self, on: bool) -> None:
        if on:
            self._write()
        else:
            self.path.unlink(missing_ok=True)

    @abstractmethod
    def _write(self) -> None: ...


class DesktopEntry(_AutostartFile):
    """Linux: a desktop entry in the autostart folder."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        super().__init__(folder / "autostart" / f"{config.APP_ID}.desktop", command)

    @override
    def _write(self) -> None:
        config.make_private_folder(self.path.parent)
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            "Name=Aim for the Stars",
            f"Exec={' '.join(quoted(word) for word in self._command)}",
            f"Icon={config.APP_ID}",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
        )
        self.path.write_text("\n".join((*lines, "")), encoding="utf-8")


class RunKey(Autostart):
    """Windows: a value under the user's registry key. NOT RUN YET on Windows."""

    def __init__(self, key: QSettings, command: Sequence[str]) -> None:
        self._key = key
        self._command = command

    @override
    def is_on(self) -> bool:
        return self._key.contains(config.APP_ID)

    @override
    def _switch(self, on: bool) -> None:
        if on:
            from subprocess import list2cmdline

            self._key.setValue(config.APP_ID, list2cmdline(self._command))
        else:
            self._key.remove(config.APP_ID)
        self._key.sync()
        if self._key.status() is not QSettings.Status.NoError:
            raise PermissionError(13, os.strerror(13))


class LaunchAgent(_AutostartFile):
    """macOS: a property list in the user's library. NOT RUN YET on macOS."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        super().__init__(folder / f"{config.APP_ID}.plist", command)

    @override
    def _write(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        agent = {
            "Label": config.APP_ID,
            "ProgramArguments": list(self._command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        self.path.write_bytes(plistlib.dumps(agent))


def of_this_system(data: Path) -> Autostart:
    """Return this system's way to start the program at login, with the diary in ``data``."""
    wanted = command(data)
    if sys.platform == "win32":
        return RunKey(QSettings(RUN_KEY, QSettings.Format.NativeFormat), wanted)
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents", wanted)
    place = QStandardPaths.StandardLocation.GenericConfigLocation
    return DesktopEntry(Path(QStandardPaths.writableLocation(place)), wanted)


def command(data: Path) -> list[str]:
    """Return the command that starts this program, whatever package it runs from."""
    named = bool(os.environ.get(config.DATA_DIR_VARIABLE)) or config.folders().data != data
    return [*_program(), *(["--data-dir", str(data)] if named else []), MINIMIZED]


def _program() -> list[str]:
    if FLATPAK_MARK.exists():
        return ["flatpak", "run", config.APP_ID]
    if image := os.environ.get("APPIMAGE"):  # the program itself is in a temporary folder
        return [image]
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-P", "-m", "aimstars_desktop"]
    program = Path(sys.executable)
    return [str(program.with_name(program.name.replace("-cli", "")))]


def quoted(word: str) -> str:
    """Quote a word for the Exec line of a desktop entry."""
    for special in ("\\", '"', "`", "$"):
        word = word.replace(special, f"\\{special}")
    # A backslash in a string of the file is written twice, and "%" begins a code.
    word = word.replace("\\", "\\\\").replace("%", "%%")
    return f'"{word}"'
