"""``aimstars import --dry-run`` on a diary in a file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from aimstars_desktop.cli import main
from aimstars_desktop.config import DATABASE_NAME
from aimstars_desktop.domain.errors import Outcome
from tests.builders import PASSWORD, TODAY, diary_on_disk, proud, session

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(data: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return ``aimstars import --dry-run`` for a diary with one entry; it answers as ``db``."""
    diary = diary_on_disk(data / DATABASE_NAME)
    proud(session(diary), "I called my sister.")
    diary.storage.close()

    def call(*arguments: str) -> tuple[int, str, str]:
        given = ["import", "--account", "maya@example.org", "--dry-run", *arguments]
        code = main(["--data-dir", str(data), *given])
        said = capsys.readouterr()
        return code, said.out.strip(), said.err.strip()

    return call


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """Return a journal of jrnl: one entry that the diary has, twice, and one of the future."""
    path = tmp_path / "journal.txt"
    same = f"[{TODAY.isoformat()} 12:00] I called my sister.\n"
    path.write_text(f"{same}{same}[9999-12-31 10:00] Later.\n", encoding="utf-8")
    return path


def test_a_dry_run_answers_in_json(run: Run, journal: Path) -> None:
    code, said, wrong = run("--json", str(journal))
    assert (code, wrong) == (0, "")
    assert json.loads(said) == {
        "format": "jrnl-text",
        "entries": 3,
        "days": 2,
        "first": TODAY.isoformat(),
        "last": "9999-12-31",
        "pictures": 0,
        "goals": 0,
        "duplicates": 1,
        "problems": [{"place": "entry 3", "sentence": "This day has not come yet."}],
    }


def test_a_dry_run_answers_in_words(run: Run, journal: Path) -> None:
    code, said, _ = run(str(journal))
    assert code == 0
    for words in ("jrnl", "3 entries on 2 days", "1 already in the diary", "Nothing was written."):
        assert words in said


def test_a_dry_run_changes_nothing(run: Run, journal: Path, data: Path) -> None:
    before, mine = (data / DATABASE_NAME).read_bytes(), journal.read_bytes()
    assert run(str(journal))[0] == 0
    assert ((data / DATABASE_NAME).read_bytes(), journal.read_bytes()) == (before, mine)


def test_an_archive_of_the_same_diary_brings_nothing(
    run: Run, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = str(tmp_path / "a.zip")
    given = ["export", "--account", "maya@example.org", "--kind", "archive", target]
    assert main(["--data-dir", str(data), *given]) == 0
    capsys.readouterr()
    found = json.loads(run("--json", target)[1])
    assert (found["format"], found["entries"], found["duplicates"]) == ("aimstars-archive", 1, 1)


def test_an_encrypted_diary_is_read_with_its_password(
    run: Run, data: Path, journal: Path, tmp_path: Path
) -> None:
    password = tmp_path / "password"
    password.write_text(PASSWORD, encoding="utf-8")
    given = ["--account", "maya@example.org", "--password-file", str(password)]
    assert main(["--data-dir", str(data), "db", "encrypt", *given]) == 0

    assert run(str(journal))[0] == Outcome.WRONG_KEY
    assert run("--password-file", str(password), str(journal))[0] == Outcome.DONE
    assert run("--password-file", str(tmp_path / "none"), str(journal))[0] == Outcome.USAGE


def test_what_cannot_be_read_gets_a_sentence(run: Run, tmp_path: Path) -> None:
    code, _, wrong = run(str(tmp_path / "none"))
    assert (code, "There is no file" in wrong) == (Outcome.ERROR, True)
    (tmp_path / "noise").write_bytes(b"\0" * 99)
    code, _, wrong = run(str(tmp_path / "noise"))
    assert (code, "is not a diary file" in wrong) == (Outcome.ERROR, True)


def test_without_dry_run_nothing_is_begun(
    data: Path, journal: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["import", "--account", "maya@example.org", str(journal)]
    assert main(["--data-dir", str(data), *given]) == Outcome.USAGE
    assert "--dry-run" in capsys.readouterr().err
