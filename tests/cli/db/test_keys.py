"""``aimstars db encrypt``, ``decrypt``, ``new-key``, and others on an encrypted diary."""

from __future__ import annotations

import io
import re
import shutil
from argparse import Namespace
from pathlib import Path

import pytest

from aimstars_desktop.bootstrap import diary_in
from aimstars_desktop.cli import passwords
from aimstars_desktop.compat import override
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.domain.upgrades import SilentWatcher
from tests.cli.conftest import Db

EMAIL, PASSWORD = "maya@example.org", "Correct horse"
CODE = r"[0-9A-Z]{5}(?:-[0-9A-Z]{5}){4}-[0-9A-Z]"


@pytest.fixture
def given(data: Path, tmp_path: Path) -> tuple[str, str]:
    """Make a diary with two accounts and return the option that gives the password."""
    service = diary_in(Folders(data, data / "logs"))
    opened = service.open(lambda _: None, SilentWatcher())
    opened.accounts.sign_up(EMAIL, "Maya", PASSWORD)
    opened.accounts.sign_up("jonas@example.org", "Jonas", "Battery staple")
    opened.close()
    service.backups().make()
    file = tmp_path / "password.txt"
    file.write_text(f"{PASSWORD}\n")
    return ("--password-file", str(file))


def test_encrypting_prints_the_codes_and_every_command_works(
    db: Db, data: Path, given: tuple[str, str]
) -> None:
    code, said, _ = db("encrypt", "--account", EMAIL, *given)
    assert code == Outcome.DONE
    assert re.search(rf"Recovery code of {EMAIL}: {CODE}$", said, re.MULTILINE)
    assert re.search(rf"One-time code of jonas@example.org: {CODE}$", said, re.MULTILINE)
    assert b"maya@example" not in (data / "aimstars.db").read_bytes()
    for command in ("status", "check", "doctor", "dry-run", "current", "upgrade"):
        assert db(command)[0] == Outcome.WRONG_KEY, command
        assert db(command, *given)[0] == Outcome.DONE, command
    for command in ("history", "backups"):
        assert db(command, *given)[0] == Outcome.DONE, command
    backup = next(data.glob("backups/*.db")).name
    assert db("restore", backup, "--yes", *given)[0] == Outcome.DONE
    assert db("check", *given)[0] == Outcome.DONE
    assert db("decrypt", *given)[0] == Outcome.DONE
    assert db("check")[0] == Outcome.DONE


OF_NO_DIARY = (
    (),
    *(("history",), ("history", "-r", "-2:"), ("backups",), ("backups", "verify")),
    *(("upgrade", "--sql"), ("downgrade", "--sql"), ("init",), ("list-templates",)),
    *(("edit",), ("show",), ("heads",), ("branches",), ("lint",), ("changelog", "--check")),
    *(("revision", "--sql"), ("migrate", "--sql"), ("merge", "head"), ("squash", "x:y")),
)


def test_nobody_is_asked_for_a_password_where_none_is_needed(
    db: Db, given: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert db("encrypt", "--account", EMAIL, *given)[0] == Outcome.DONE
    asked: list[str] = []

    def asking(question: str) -> str:
        asked.append(question)
        return PASSWORD

    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("getpass.getpass", asking)
    monkeypatch.setenv("VISUAL", "true")

    for command in OF_NO_DIARY:
        db(*command)
        assert asked == [], command

    for command in (("history", "-i"), ("history", "-r", ".:"), ("history", "--receipts")):
        assert db(*command)[0] == Outcome.DONE
        assert asked.pop() == "Password: "
        assert asked == []


def test_a_wrong_password_ends_with_its_own_code(
    db: Db, given: tuple[str, str], tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("correct horse")
    tried = ("--account", EMAIL, "--password-file", str(wrong))
    code, said, problem = db("encrypt", *tried)
    assert (code, said) == (Outcome.WRONG_KEY, "")
    assert "not the password" in problem
    assert db("encrypt", "--account", EMAIL, *given)[0] == Outcome.DONE
    assert db("new-key", *tried)[0] == Outcome.WRONG_KEY
    assert db("decrypt")[0] == Outcome.WRONG_KEY


@pytest.mark.repeats
def test_a_new_key_prints_new_codes(db: Db, given: tuple[str, str]) -> None:
    _, first, _ = db("encrypt", "--account", EMAIL, *given)
    code, second, _ = db("new-key", "--account", EMAIL, *given)
    assert code == Outcome.DONE
    assert not set(re.findall(CODE, first)) & set(re.findall(CODE, second))
    assert db("check", *given)[0] == Outcome.DONE


@pytest.mark.repeats
def test_nobody_is_encrypted_without_a_password(db: Db, given: tuple[str, str]) -> None:
    assert db("encrypt", "--account", EMAIL)[0] == Outcome.USAGE
    assert db("encrypt", "--account", "nobody@example.org", *given)[0] == Outcome.USAGE
    assert db("new-key", "--account", EMAIL, *given)[0] == Outcome.ERROR


class Terminal(io.TextIOWrapper):
    """What is typed on a terminal."""

    @override
    def isatty(self) -> bool:
        return True


def test_a_password_from_a_terminal_is_asked_for_and_not_echoed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """``--password-stdin`` waited for it without a word, and the terminal showed what was typed."""
    monkeypatch.setattr("sys.stdin", Terminal(io.BytesIO(b"in the open\n")))
    monkeypatch.setattr("getpass.getpass", {"Password: ": "geheim"}.__getitem__)
    assert passwords.password(Namespace(password_stdin=True)) == "geheim"


def test_a_backup_with_an_earlier_key_is_restored_with_the_password_of_its_time(
    db: Db, data: Path, given: tuple[str, str], tmp_path: Path
) -> None:
    assert db("encrypt", "--account", EMAIL, *given)[0] == Outcome.DONE
    shutil.copytree(data / "backups", tmp_path / "elsewhere")
    assert db("new-key", "--account", EMAIL, *given)[0] == Outcome.DONE
    shutil.copytree(tmp_path / "elsewhere", data / "backups", dirs_exist_ok=True)
    (name,) = (path.name for path in (tmp_path / "elsewhere").glob("*.db"))
    listed = db("backups", *given)[1].splitlines()
    assert [line.split()[0] for line in listed if line.endswith("earlier key")] == [name]

    code, said, error = db("restore", name, "--yes", *given)
    assert code == Outcome.WRONG_KEY
    assert "earlier key" in said
    assert error

    file = Path(given[1])
    file.write_text(f"{PASSWORD}\n{PASSWORD}\n")
    code, said, _ = db("restore", name, "--yes", *given)
    assert code == Outcome.DONE
    assert "with the key of today" in said
    assert db("check", *given)[0] == Outcome.DONE
    assert "earlier key" not in db("backups", *given)[1]


def test_a_backup_from_elsewhere_is_copied_only_once_its_password_is_known(
    db: Db, data: Path, given: tuple[str, str], tmp_path: Path
) -> None:
    """It was copied first: a wrong password, or a no, left a pinned copy among the backups."""
    assert db("encrypt", "--account", EMAIL, *given)[0] == Outcome.DONE
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(data / "backups", elsewhere)
    assert db("new-key", "--account", EMAIL, *given)[0] == Outcome.DONE
    (there,) = elsewhere.glob("*.db")
    before = sorted((data / "backups").iterdir())
    restore = ("restore", str(there))

    assert db(*restore, "--yes")[0] == Outcome.WRONG_KEY  # without any password
    assert db(*restore, *given)[0] == Outcome.CANCELLED  # without a yes
    file = Path(given[1])
    for typed in ("", "Wrong horse\n"):
        file.write_text(f"{PASSWORD}\n{typed}")
        code, said, _ = db(*restore, "--yes", *given)
        assert code == Outcome.WRONG_KEY
        assert "earlier key" in said
    assert sorted((data / "backups").iterdir()) == before

    (data / "aimstars.tries").unlink()  # nobody waits here
    file.write_text(f"{PASSWORD}\n{PASSWORD}\n")
    code, said, _ = db(*restore, "--yes", *given)
    assert (code, "with the key of today" in said) == (Outcome.DONE, True)
