"""``aimstars import`` on a diary in a file."""

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
    """Return ``aimstars import`` for a diary with one entry; it answers as ``db``."""
    diary = diary_on_disk(data / DATABASE_NAME)
    proud(session(diary), "I called my sister.")
    diary.storage.close()

    def call(*arguments: str) -> tuple[int, str, str]:
        given = ["import", "--account", "maya@example.org", *arguments]
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
    code, said, wrong = run("--dry-run", "--json", str(journal))
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
    code, said, _ = run("--dry-run", str(journal))
    assert code == 0
    for words in ("jrnl", "3 entries on 2 days", "1 already in the diary", "Nothing was written."):
        assert words in said


def test_a_dry_run_changes_nothing(run: Run, journal: Path, data: Path) -> None:
    before, mine = (data / DATABASE_NAME).read_bytes(), journal.read_bytes()
    assert run("--dry-run", str(journal))[0] == 0
    assert ((data / DATABASE_NAME).read_bytes(), journal.read_bytes()) == (before, mine)


def test_an_archive_of_the_same_diary_brings_nothing(
    run: Run, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = str(tmp_path / "a.zip")
    given = ["export", "--account", "maya@example.org", "--kind", "archive", target]
    assert main(["--data-dir", str(data), *given]) == 0
    capsys.readouterr()
    found = json.loads(run("--dry-run", "--json", target)[1])
    assert (found["format"], found["entries"], found["duplicates"]) == ("aimstars-archive", 1, 1)


def test_an_encrypted_diary_is_read_and_written_with_its_password(
    run: Run, data: Path, journal: Path, tmp_path: Path
) -> None:
    password = tmp_path / "password"
    password.write_text(PASSWORD, encoding="utf-8")
    given = ["--account", "maya@example.org", "--password-file", str(password)]
    assert main(["--data-dir", str(data), "db", "encrypt", *given]) == 0

    assert run(str(journal))[0] == Outcome.WRONG_KEY
    known = ("--password-file", str(password))
    assert run(*known, "--dry-run", str(journal))[0] == Outcome.DONE
    assert "Imported: 1 entry" in run(*known, "--yes", str(journal))[1]
    assert "journal.txt" in run(*known, "--list")[1]
    assert "Removed: 1 entry" in run(*known, "--undo", "1", "--yes")[1]
    assert run("--password-file", str(tmp_path / "none"), str(journal))[0] == Outcome.USAGE


def test_what_cannot_be_read_gets_a_sentence(run: Run, tmp_path: Path) -> None:
    code, _, wrong = run("--dry-run", str(tmp_path / "none"))
    assert (code, "There is no file" in wrong) == (Outcome.ERROR, True)
    (tmp_path / "noise").write_bytes(b"\0" * 99)
    code, _, wrong = run("--dry-run", str(tmp_path / "noise"))
    assert (code, "is not a diary file" in wrong) == (Outcome.ERROR, True)


def test_a_file_is_taken_in_listed_and_taken_back(run: Run, journal: Path, data: Path) -> None:
    code, said, _ = run("--yes", str(journal))
    assert (code, "Imported: 1 entry, 0 goals, 0 points" in said) == (0, True)
    assert "entry 3: This day has not come yet." in said
    assert said.endswith("aimstars import --account maya@example.org --undo 1")
    assert [one.name for one in (data / "backups").iterdir() if one.suffix == ".db"]
    listed = json.loads(run("--list", "--json")[1])
    assert [(one["import"], one["file"], one["entries"]) for one in listed] == [
        (1, "journal.txt", 1)
    ]
    assert "journal.txt (jrnl-text): 1 entry" in run("--list")[1]
    assert "Nothing" not in run("--undo", "1", "--yes")[1]
    assert "undone" in run("--list")[1]
    assert run("--undo", "1", "--yes")[0] == Outcome.ERROR


def test_the_same_file_comes_once(run: Run, journal: Path) -> None:
    assert json.loads(run("--yes", "--json", str(journal))[1])["entries"] == 1
    again = json.loads(run("--yes", "--json", str(journal))[1])
    assert (again["import"], again["entries"], again["duplicates"]) == (None, 0, 2)
    assert "nothing was written" in run("--yes", str(journal))[1]


def test_without_a_yes_nothing_is_begun(run: Run, journal: Path, data: Path) -> None:
    before = (data / DATABASE_NAME).read_bytes()
    code, said, _ = run(str(journal))
    assert (code, "Nothing was written." in said) == (Outcome.CANCELLED, True)
    assert (data / DATABASE_NAME).read_bytes() == before
    assert run("--undo", "1")[0] == Outcome.CANCELLED


def test_ratings_and_points_can_be_chosen(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "daylio.csv"
    head = "full_date,date,weekday,time,mood,activities,note_title,note"
    path.write_text(f"{head}\n{TODAY},,,09:00,meh,,,A day.\n{TODAY},,,10:00,awful,,,\n")
    given = ["--rating", "meh=proud", "--points", "yes", "--without-wordless", "--yes", "--json"]
    taken = json.loads(run(*given, str(path))[1])
    assert (taken["entries"], taken["left_out"], taken["points"]) == (1, 1, 5)


def test_what_is_asked_for_is_one_thing(run: Run, journal: Path) -> None:
    for given in ((), ("--list", str(journal)), ("--undo", "1", str(journal))):
        assert run(*given)[0] == Outcome.USAGE
    assert run("--rating", "meh=wonderful", str(journal))[0] == Outcome.USAGE


def test_of_an_archive_that_was_cut_off_what_is_whole_comes_on_request(
    run: Run, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    archive = tmp_path / "diary.zip"
    given = ["export", "--account", "maya@example.org", "--kind", "archive", str(archive)]
    assert main(["--data-dir", str(data), *given]) == Outcome.DONE
    capsys.readouterr()
    archive.write_bytes(archive.read_bytes()[:-99])
    code, _, wrong = run("--dry-run", str(archive))
    assert code != Outcome.DONE
    assert "What is whole in it can be imported" in wrong
    code, said, _ = run("--dry-run", "--json", "--what-is-whole", str(archive))
    found = json.loads(said)
    assert (code, found["entries"], found["duplicates"]) == (0, 1, 1)
