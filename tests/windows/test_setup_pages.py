"""The set-up program for Windows and its pages, by keys and mouse, on a desktop of Wine."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.windows import desktop as desktops
from tests.windows.conftest import Run, opened_program
from tests.windows.desktop import Desktop
from tools import windows

pytestmark = [
    pytest.mark.long,
    pytest.mark.needs(
        "wine", "x86_64-w64-mingw32-gcc", "makensis", "xdotool", "/usr/sbin/locale-gen"
    ),
    pytest.mark.row("Windows: the pages of the set-up program, under Wine"),
]

OPEN = "Aim for the Stars is open. Please close it, then try again."
OPEN_ELSEWHERE = {
    "sv_SE": (
        "Aim for the Stars är öppet. Stäng programmet och försök igen.",
        "Avbryt",
        "Installationen avbröts",
    ),
    "fr_FR": (
        "Aim for the Stars est ouvert. Fermez-le, puis réessayez.",
        "Annuler",
        "Installation interrompue",
    ),
    "es_ES": (
        "Aim for the Stars está abierto. Hay que cerrarlo antes de volver a intentarlo.",
        "Cancelar",
        "Instalación Anulada",
    ),
}
GERMAN = "de_DE"
THE_PROGRAM = "The diary"
"""The title of the small program's window."""


@pytest.fixture
def desktop(wine: windows.Windows, qtbot: QtBot) -> Iterator[Desktop]:
    with desktops.opened(wine, qtbot) as opened:
        yield opened


@pytest.fixture(scope="module")
def locales(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the locales that Wine takes its language from."""
    folder = tmp_path_factory.mktemp("locales")
    for name in (GERMAN, *OPEN_ELSEWHERE):
        command = ["localedef", "-i", name, "-f", "UTF-8", str(folder / name)]
        subprocess.run(command, check=True)
    return folder


@pytest.fixture
def diary(home: Path, place: Path) -> Path:
    del place  # removes the folder of the diary at the end
    diary = home / "aimstars_desktop" / "test_setup_pages.db"
    diary.parent.mkdir(exist_ok=True)
    diary.write_text("mine", encoding="ascii")
    return diary


def test_keys_set_it_up_over_an_older_one_and_remove_it_and_the_diary_stays(
    setup: str, wine: windows.Windows, desktop: Desktop, place: Path, diary: Path
) -> None:
    with desktop.started(setup):
        assert desktop.wait_for("Run Aim for the Stars", focused=True).ticked
        labels = desktop.labels()
        assert {"Completing Aim for the Stars Setup", "Finish"} <= labels
        desktop.press("space")
        desktop.wait_for("Run Aim for the Stars", ticked=False)
        desktop.press("Return")
        desktop.wait_until_empty()  # nothing was started
    assert (place / "aimstars.exe").exists()

    (place / "_internal" / "old.py").touch()
    (place / "letter.txt").touch()
    with desktop.started(setup):
        desktop.wait_for("Run Aim for the Stars", focused=True)
        desktop.press("Return")
        desktop.wait_for(THE_PROGRAM)
        assert [p.name for p in (place / "_internal").iterdir()] == ["new.py"]
        desktop.press("Return")
        desktop.wait_until_empty()

    with desktop.started(wine.path(place / "uninstall.exe")):
        desktop.wait_for("Uninstall", focused=True)
        assert "Remove Aim for the Stars from your computer." in desktop.labels()
        desktop.press("Return")
        desktop.wait_for("Uninstall was completed successfully.")
        desktop.wait_for("Close", focused=True)
        desktop.press("Return")
        desktop.wait_until_empty()
    assert [p.name for p in place.iterdir()] == ["letter.txt"]
    assert diary.read_text(encoding="ascii") == "mine"


def test_the_mouse_goes_through_its_pages_in_german(
    setup: str, wine: windows.Windows, desktop: Desktop, locales: Path, place: Path
) -> None:
    german = desktop.speaking(GERMAN, locales)
    with german.started(setup):
        german.click("Aim for the Stars ausführen")
        german.wait_for("Aim for the Stars ausführen", ticked=False)
        labels = german.labels()
        assert "Die Installation von Aim for the Stars wird abgeschlossen" in labels
        german.click("Fertigstellen")
        german.wait_until_empty()
    with german.started(wine.path(place / "uninstall.exe")):
        german.click("Deinstallieren")
        german.wait_for("Die Deinstallation wurde erfolgreich abgeschlossen.")
        german.click("Beenden")
        german.wait_until_empty()
    assert not place.exists()


def test_while_the_program_is_open_it_says_so_and_replaces_nothing(
    setup: str, run: Run, wine: windows.Windows, desktop: Desktop, locales: Path, place: Path
) -> None:
    assert run(setup, "/S") == 0
    inner = place / "_internal"
    (inner / "old.py").touch()
    with opened_program(wine, place) as program:
        for language, (sentence, cancel, cancelled) in OPEN_ELSEWHERE.items():
            other = desktop.speaking(language, locales)
            with other.started(setup):
                other.wait_for(sentence)
                other.click(cancel)
                other.wait_for(cancelled)
                other.click(cancel)
                other.wait_until_empty()
        with desktop.started(wine.path(place / "uninstall.exe")):
            desktop.wait_for("Uninstall", focused=True)
            desktop.press("Return")
            desktop.wait_for(OPEN)
            desktop.click("Cancel")
            desktop.wait_for("Uninstallation Aborted")
            desktop.click("Cancel")
            desktop.wait_until_empty()
        assert {p.name for p in inner.iterdir()} == {"new.py", "old.py"}

        with desktop.started(setup):
            desktop.wait_for(OPEN)
            program.communicate("\n")
            # Wine may hold the file for a moment longer than the program.
            desktop.click_until_there("Retry", "Run Aim for the Stars")
            desktop.click("Run Aim for the Stars")
            desktop.wait_for("Run Aim for the Stars", ticked=False)
            desktop.click("Finish")
            desktop.wait_until_empty()
    assert [p.name for p in inner.iterdir()] == ["new.py"]
