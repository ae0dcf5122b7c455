"""``aimstars import --new-diary``: a diary is made from a file of the web app."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from aimstars_desktop import config
from aimstars_desktop.cli import main
from aimstars_desktop.config import DATABASE_NAME
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.domain.keys import RecoveryCode
from aimstars_desktop.storage.diary.file_diary import FileDiary
from tests.builders import PASSWORDS, FixedClock
from tests.web_app_files import web_app_file


def test_a_diary_with_all_accounts_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, data = web_app_file(tmp_path / "app"), tmp_path / "data"
    given = ["--data-dir", str(data), "import", "--new-diary", str(path)]
    assert main([*given, "--dry-run", "--json"]) == Outcome.DONE
    found = json.loads(capsys.readouterr().out)
    assert [one["points"] for one in found["accounts"]] == [18, 6]
    assert not data.exists()
    assert main([*given, "--dry-run"]) == Outcome.DONE
    assert "from 2026-02-03 to 2026-02-04" in capsys.readouterr().out

    assert main([*given, "--yes"]) == Outcome.DONE
    said = capsys.readouterr().out
    assert "olu@example.org: 2 entries, 1 goal, 18 points" in said
    assert "The passwords are those of the web app." in said
    assert (data / DATABASE_NAME).exists()
    assert main([*given, "--yes"]) == Outcome.NOT_OURS
    assert "There is already a diary" in capsys.readouterr().err


def test_the_answer_may_be_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = web_app_file(tmp_path / "app")
    given = ["--data-dir", str(tmp_path / "data"), "import", "--new-diary", str(path)]
    assert main([*given, "--yes", "--json"]) == Outcome.DONE
    olu, ines = json.loads(capsys.readouterr().out)
    assert (olu["entries"], olu["goals"], olu["points"]) == (2, 1, 18)
    assert ines["email"] == "INES@example.org"


def test_an_encrypted_one_opens_with_the_printed_codes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, data = web_app_file(tmp_path / "app"), tmp_path / "data"
    given = ["--data-dir", str(data), "import", "--new-diary", str(path)]
    assert main([*given, "--encrypt", "--yes"]) == Outcome.DONE
    said = capsys.readouterr().out
    found = dict(re.findall(r"One-time code of (\S+): (\S+)", said))
    assert set(found) == {"olu@example.org", "INES@example.org"}
    assert "Each person opens it with their one-time code" in said
    keys = FileDiary(config.folders(data), FixedClock(), PASSWORDS).keys
    assert keys.unlock_with_code(RecoveryCode.read(found["INES@example.org"])) == 2


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ([], "Give one of --account and --new-diary."),
        (["--new-diary", "--account", "a@b.c"], "Give one of --account and --new-diary."),
        (["--new-diary", "--list"], "A new diary has no imports yet."),
        (
            ["--account", "a@b.c", "--encrypt"],
            "Only a new diary is encrypted here. Use aimstars db",
        ),
        (["--new-diary", "--encrypt", "--json"], "The one-time codes are printed before the diary"),
    ],
)
def test_options_that_do_not_go_together_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], said: str
) -> None:
    given = ["--data-dir", str(tmp_path), "import", *options, str(tmp_path / "file")]
    assert main(given) == Outcome.USAGE
    assert capsys.readouterr().err.startswith(said)
