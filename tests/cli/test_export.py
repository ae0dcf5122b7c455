"""``aimstars export`` on a diary in a file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pypdf
import pytest

from aimstars_desktop.cli import main
from aimstars_desktop.config import DATABASE_NAME
from aimstars_desktop.domain.errors import Outcome
from tests.builders import DAY, TODAY, diary_in, diary_on_disk, grow, proud, session
from tests.drawn import picture

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(data: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return ``aimstars export`` for a diary with two entries; it answers as ``db`` does."""
    diary = diary_on_disk(data / DATABASE_NAME)
    of = session(diary)
    proud(of, "I called **Ines**. #Family #phone")
    grow(of, "I lost my patience.", TODAY - DAY)
    diary.storage.close()

    def call(*arguments: str, account: str = "MAYA@example.org") -> tuple[int, str, str]:
        code = main(["--data-dir", str(data), "export", "--account", account, *arguments])
        said = capsys.readouterr()
        return code, said.out.strip(), said.err.strip()

    return call


def test_each_kind_is_written(run: Run, tmp_path: Path, qapp: object) -> None:
    for kind, name in {
        "archive": "a.aimstars.zip",
        "markdown": "notes",
        "html": "a.html",
        "dayone": "d.zip",
        "csv": "tables",
        "text": "a.txt",
        "pdf": "a.pdf",
    }.items():
        code, said, wrong = run("--kind", kind, str(tmp_path / name))
        assert (code, wrong) == (0, ""), kind
        assert "2 entries" in said
        assert "not encrypted" in said
        assert (tmp_path / name).exists()
    pages = pypdf.PdfReader(tmp_path / "a.pdf").pages
    title, first = (" ".join(page.extract_text().split()) for page in pages)
    assert "Diary of maya" in title
    assert "2026" in title
    assert "I called Ines" in first


def test_only_entries_with_all_of_the_tags_are_written(run: Run, tmp_path: Path) -> None:
    for number, (tags, count) in enumerate(
        [(("family",), 1), (("#FAMILY", "phone"), 1), (("family", "work"), 0), (("fam",), 0)]
    ):
        chosen = [f"--tag={tag}" for tag in tags]
        _, said, _ = run("--kind", "markdown", *chosen, str(tmp_path / f"{number}.md"))
        assert said.startswith(f"{count} entr"), tags
    written = (tmp_path / "0.md").read_text(encoding="utf-8")
    assert '  tags: ["Family", "phone"]' in written
    code, _, wrong = run("--kind", "text", "--tag", "two words", str(tmp_path / "a.txt"))
    assert code == Outcome.USAGE
    assert "A tag begins with a letter" in wrong


@pytest.mark.repeats
def test_exporting_changes_nothing_in_the_diary(run: Run, data: Path, tmp_path: Path) -> None:
    before = (data / DATABASE_NAME).read_bytes()
    assert run("--kind", "text", str(tmp_path / "a.txt"))[0] == 0
    assert (data / DATABASE_NAME).read_bytes() == before


def test_only_what_was_chosen_leaves(run: Run, tmp_path: Path) -> None:
    words = tmp_path / "words.txt"
    words.write_text("\ufeffInes\n\n", encoding="utf-8")
    day, target = TODAY.isoformat(), str(tmp_path / "a.txt")
    code, _, _ = run(
        *("--kind", "text", "--from", day, "--to", day, "--rating", "proud"),
        *("--search", "call", "--leave-out", str(words), "--without-goals", target),
    )
    assert code == 0
    text = Path(target).read_text(encoding="utf-8")
    assert "I called —." in text
    assert "patience" not in text
    assert "Points" not in text


@pytest.mark.repeats
def test_a_file_that_is_there_is_asked_about(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.txt"
    target.write_text("mine", encoding="utf-8")
    monkeypatch.setattr("builtins.input", lambda: "n")
    code, said, _ = run("--kind", "text", str(target))
    assert (code, "Nothing was written." in said) == (Outcome.CANCELLED, True)
    assert target.read_text(encoding="utf-8") == "mine"
    assert run("--kind", "text", "--yes", str(target))[0] == 0
    assert target.read_text(encoding="utf-8") != "mine"


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["--kind", "epub", "x"], Outcome.USAGE, "invalid choice"),
        (["--kind", "text", "--from", "yesterday", "x"], Outcome.USAGE, "is not a date such as"),
        (["--kind", "text", "--leave-out", "none.txt", "x"], Outcome.ERROR, "none.txt"),
        (["--kind", "text", "no/such/folder"], Outcome.ERROR, "There is no folder"),
    ],
)
def test_what_cannot_be_done_gets_a_sentence(
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    code: int,
    sentence: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    found, _, wrong = run(*arguments)
    assert (found, sentence in wrong) == (code, True)
    assert "Traceback" not in wrong
    assert not (tmp_path / "x").exists()


@pytest.mark.repeats
def test_an_unknown_account_gets_a_sentence(run: Run, tmp_path: Path) -> None:
    code, _, wrong = run("--kind", "text", str(tmp_path / "x"), account="who@example.org")
    assert (code, "no account with the email who@example.org" in wrong) == (Outcome.ERROR, True)


def test_a_diary_that_is_not_there_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["export", "--account", "a@example.org", "--kind", "archive", str(tmp_path / "x")]
    assert main(["--data-dir", str(tmp_path / "none"), *given]) != 0
    assert capsys.readouterr().err
    assert not (tmp_path / "x").exists()


@pytest.mark.repeats
def test_the_archive_of_the_command_line_is_whole(run: Run, tmp_path: Path) -> None:
    assert run("--kind", "archive", str(tmp_path / "a.zip"))[0] == 0
    with ZipFile(tmp_path / "a.zip") as archive:
        manifest = json.loads(archive.read("manifest.json"))
    assert manifest["counts"]["entries"] == 2
    assert manifest["points"] == 8


def test_pictures_that_leave_and_those_that_do_not_are_counted(
    run: Run, data: Path, tmp_path: Path
) -> None:
    diary = diary_in(data / DATABASE_NAME)
    with diary.storage.accounts() as unit:
        known = unit.accounts.with_key("maya@example.org")
    assert known is not None
    of = session(diary, person=known.account)
    (entry,) = of.entries.recent(1)
    of.pictures.add(entry.id, [of.pictures.keep(picture())])
    diary.storage.close()
    assert "1 picture is in it." in run("--kind", "archive", str(tmp_path / "a.zip"))[1]
    said = run("--kind", "text", str(tmp_path / "a.txt"))[1]
    assert "1 picture is not in it, and only in the diary." in said
