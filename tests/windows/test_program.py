"""The program for Windows, from source under Wine: it starts, proves itself, upgrades diaries."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from aimstars_desktop import __version__
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN
from tools.windows import Windows

pytestmark = [
    pytest.mark.long,
    pytest.mark.needs("wine", "x86_64-w64-mingw32-gcc"),
    pytest.mark.row("Windows: the program from source, under Wine"),
]

FIXTURES = Path(__file__).parents[1] / "fixtures"
FOLDER = "Tagebuch für Zoë"


@pytest.fixture
def run(wine: Windows, checkout: Path):
    """Return what runs a command of the program and gives its exit code and output."""

    def command(*arguments: str, **environment: str) -> tuple[int, str]:
        done = wine.python(
            ["-m", "aimstars_desktop", *arguments],
            within=checkout,
            environment=environment,
        )
        return done.returncode, done.stdout

    return command


def test_it_names_its_versions(run) -> None:
    code, told = run("--version")
    assert (code, told.splitlines()[0]) == (0, f"Aim for the Stars {__version__}")


def test_it_proves_itself_and_upgrades_every_diary_there_ever_was(
    run, wine: Windows, drive: Path
) -> None:
    for file in FIXTURES.rglob("*.db"):
        shutil.copy(file, drive)
    code, told = run("--self-test", wine.path(drive))
    lines = told.splitlines()
    assert code == 0, told
    assert all(line.startswith("ok ") for line in lines)
    assert lines[0].endswith(r"AppData\Local\aimstars_desktop")
    assert sum("upgrade of" in line for line in lines) == len(list(FIXTURES.rglob("*.db")))


def test_a_diary_under_a_name_with_umlauts_is_upgraded_where_it_is(
    run, wine: Windows, drive: Path
) -> None:
    folder = drive / FOLDER
    folder.mkdir()
    shutil.copy(FIXTURES / "diaries" / f"{CHAIN[0]}.db", folder / "aimstars.db")
    place = wine.path(folder)

    code, told = run("--data-dir", place, "db", "upgrade")
    assert code == 0, told
    code, told = run("--data-dir", place, "db", "current")
    assert code == 0, told
    assert told.startswith(CHAIN[-1])
