"""A desktop of Wine in a screen without a monitor: what is on it, by words; keys and the mouse."""

from __future__ import annotations

import itertools
import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests import children, patience
from tests.screen import screen
from tools import windows, wine_parts

LOOKER = r"""
#include <stdio.h>
#include <windows.h>

static void say(const WCHAR *text)
{
    char bytes[8192];
    WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes, sizeof bytes, 0, 0);
    for (char *each = bytes; *each; each++) putchar((unsigned char)*each < ' ' ? ' ' : *each);
    putchar('\t');
}

static DWORD_PTR asked(HWND window, UINT message, WPARAM size, LPARAM place)
{
    DWORD_PTR answer = 0;
    SendMessageTimeoutW(window, message, size, place, SMTO_ABORTIFHUNG, 5000, &answer);
    return answer;
}

static BOOL seen(HWND window)
{
    /* IsWindowVisible of Wine says no of the windows on another desktop than one's own. */
    for (;;) {
        LONG style = GetWindowLongW(window, GWL_STYLE);
        if (!(style & WS_VISIBLE)) return FALSE;
        if (!(style & WS_CHILD)) return TRUE;
        window = GetAncestor(window, GA_PARENT);
    }
}

static BOOL CALLBACK tell(HWND window, LPARAM inside)
{
    WCHAR kind[100] = L"", text[2048] = L"";
    RECT place;
    GUITHREADINFO thread = { sizeof thread };
    BOOL button;
    if (!seen(window)) return TRUE;
    GetClassNameW(window, kind, 100);
    asked(window, WM_GETTEXT, 2048, (LPARAM)text);
    GetWindowRect(window, &place);
    GetGUIThreadInfo(GetWindowThreadProcessId(window, 0), &thread);
    button = !lstrcmpW(kind, L"Button");
    say(kind);
    say(text);
    printf("%ld\t%ld\t", (place.left + place.right) / 2, (place.top + place.bottom) / 2);
    printf("%d\t%d\t%d\n", !!IsWindowEnabled(window), thread.hwndFocus == window,
        button && asked(window, BM_GETCHECK, 0, 0) == BST_CHECKED);
    if (!inside) EnumChildWindows(window, tell, 1);
    return TRUE;
}

int wmain(int count, WCHAR **arguments)
{
    HDESK desktop = count > 1 ? OpenDesktopW(arguments[1], 0, FALSE, GENERIC_ALL) : 0;
    if (!desktop) return 2; /* not yet, or no longer */
    /* Not SetThreadDesktop: a desktop is closed soon after the last program but the explorer has
       left it, and that would be this one where the explorer has not started the program yet. */
    EnumDesktopWindows(desktop, tell, 0);
    return 0;
}
"""
"""Writes a line about every window and control that is to be seen on a desktop."""

NO_DESKTOP = 2
"""The exit code of the looker before the first program is there, and after the last."""

NUMBERS = itertools.count(1)


def compiled(source: str, program: Path, *options: str) -> Path:
    """Make a program of Windows out of a text in C."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "source.c"
        file.write_text(source, encoding="ascii")
        command = [wine_parts.COMPILER, str(file), "-o", str(program), *options]
        subprocess.run(command, check=True)
    return program


@dataclass(frozen=True)
class Control:
    """A window of Windows, or a control in one."""

    kind: str
    text: str
    x: int
    y: int
    enabled: bool
    focused: bool
    ticked: bool

    @property
    def label(self) -> str:
        """The text without the sign before the letter that is underlined."""
        return self.text.replace("&", "").strip()


@dataclass(frozen=True)
class Desktop:
    """One desktop with the programs on it."""

    wine: windows.Windows
    qtbot: QtBot
    name: str
    display: str
    looker: str
    locales: Path | None = None
    """Where the C library finds the locales that Wine takes its language from."""

    @property
    def environment(self) -> dict[str, str]:
        """What the programs on it are told."""
        kept = {k: v for k, v in self.wine.environment.items() if k != "QT_QPA_PLATFORM"}
        return {**kept, "DISPLAY": self.display}

    def speaking(self, language: str, locales: Path) -> Desktop:
        """Return the same desktop, whose programs start in another language."""
        return replace(self, locales=locales / language)

    @contextmanager
    def started(self, program: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
        """Start a program on the desktop, which is there as long as a program is on it."""
        environment = self.environment
        if self.locales:
            environment |= {"LOCPATH": str(self.locales.parent), "LC_ALL": self.locales.name}
        explorer = "C:\\windows\\system32\\explorer.exe"
        with children.started(
            [windows.WINE, explorer, f"/desktop={self.name},1200x900", program, *arguments],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as child:
            yield child

    def seen(self) -> list[Control]:
        """Return what is on the desktop now."""
        return self._looked() or []

    def _looked(self) -> list[Control] | None:
        """Return what is on the desktop; None if there is no such desktop."""
        done = subprocess.run(
            [windows.WINE, self.looker, self.name],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=False,
        )
        if done.returncode == NO_DESKTOP:
            return None
        assert done.returncode == 0
        return [_control(line) for line in done.stdout.decode("utf-8").splitlines()]

    def labels(self) -> set[str]:
        """Return what is to be read on the desktop now."""
        return {each.label for each in self.seen()}

    def wait_for(
        self, label: str, *, focused: bool | None = None, ticked: bool | None = None
    ) -> Control:
        """Wait until a control that can be used has this label, and is as wanted; return it."""
        found: list[Control] = []

        def there() -> bool:
            found[:] = [
                each
                for each in self.seen()
                if (each.label, each.enabled) == (label, True)
                and focused in (None, each.focused)
                and ticked in (None, each.ticked)
            ]
            return bool(found)

        self._wait(there)
        return found[0]

    def wait_until_empty(self) -> None:
        """Wait until the last program on the desktop has ended, and the desktop with it."""
        self._wait(lambda: self._looked() is None)

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        self._by_hand(["key", *keys])

    def click(self, label: str) -> None:
        """Click on a control as soon as it can be clicked."""
        self._click(self.wait_for(label))

    def click_until_there(self, label: str, wanted: str) -> None:
        """Click on a control whenever it is there, until another one is."""

        def there() -> bool:
            seen = self.seen()
            for each in seen:
                if (each.label, each.enabled) == (label, True):
                    self._click(each)
            return any(each.label == wanted for each in seen)

        self._wait(there)

    def _click(self, control: Control) -> None:
        self._by_hand(["mousemove", str(control.x), str(control.y), "click", "1"])

    def _wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=patience.MILLISECONDS)

    def _by_hand(self, words: Sequence[str]) -> None:
        environment = {**os.environ, "DISPLAY": self.display}
        subprocess.run(["xdotool", *words], check=True, env=environment)


@contextmanager
def opened(wine: windows.Windows, qtbot: QtBot) -> Iterator[Desktop]:
    """Give a desktop; the programs that are left on it end with its screen."""
    name = f"desk{os.getpid()}-{next(NUMBERS)}"
    looker = compiled(LOOKER, wine.drive / f"{name}.exe", "-municode")
    try:
        with screen() as display:
            yield Desktop(wine, qtbot, name, display, wine.path(looker))
    finally:
        looker.unlink()


def _control(line: str) -> Control:
    kind, text, x, y, *switches = line.split("\t")
    enabled, focused, ticked = (switch == "1" for switch in switches)
    return Control(kind, text, int(x), int(y), enabled, focused, ticked)
