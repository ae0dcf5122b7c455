"""``aimstars db``: status, downgrades, backups, the doctor."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.chain.targets import UnknownRevisionError, resolve
from aimstars_desktop.storage.upgrade.file import compare, scratch
from aimstars_desktop.storage.upgrade.file.lock import DataLock
from aimstars_desktop.storage.upgrade.file.names import MARKER_NAME
from tests import posix
from tests.cli.conftest import Db
from tests.migrations import rows

FIRST = CHAIN[0]


@pytest.fixture
def diary(data: Path) -> Path:
    rows.make(data / "aimstars.db", HEAD)
    rows.put_pictures(data)
    return data


@pytest.fixture
def old(data: Path) -> Path:
    rows.make(data / "aimstars.db", FIRST)
    return data


def revision(data: Path) -> str:
    with closing(sqlite.connect(data / "aimstars.db")) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def files(data: Path) -> set[str]:
    return {path.name for path in data.iterdir()}


# --- looking -------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["status", "plan", "preflight", "check", "current", "history"])
def test_looking_writes_nothing_and_answers_in_json(diary: Path, db: Db, command: str) -> None:
    before = (diary / "aimstars.db").read_bytes()

    code, said, errors = db(command, "--json")

    assert (code, errors) == (Outcome.DONE, "")
    assert json.loads(said)
    assert (diary / "aimstars.db").read_bytes() == before
    assert files(diary) == {"aimstars.db", "pictures.db"}


def test_status_says_how_it_stands(old: Path, db: Db) -> None:
    code, said, _ = db("status", "--json")

    found = json.loads(said)
    assert code == Outcome.NOT_AT_HEAD
    assert (found["revision"], found["head"], found["outcome"]) == (FIRST, HEAD, "NOT_AT_HEAD")
    assert (found["steps"], found["in_use"], found["backups"]) == (len(CHAIN) - 1, False, 0)


def test_status_sees_an_open_window(diary: Path, db: Db) -> None:
    with DataLock(diary) as window:
        window.shared(0)
        assert "in use    yes" in db("status")[1]

    assert "in use    no" in db("status")[1]


def test_status_refuses_nothing(data: Path, db: Db) -> None:
    assert db("status")[0] == Outcome.NOT_AT_HEAD
    (data / "aimstars.db").write_bytes(b"Dear diary")

    code, said, errors = db("status")

    assert code == Outcome.DAMAGED
    assert "revision  none" in said
    assert "is damaged, or it is not a diary" in errors


def test_plan_lists_the_steps_in_their_words(old: Path, db: Db) -> None:
    code, said, _ = db("plan")

    assert code == Outcome.DONE
    assert len(said.splitlines()) == len(CHAIN)
    assert "Open a ledger for points" in said


@pytest.mark.parametrize("command", ["plan", "preflight"])
def test_a_plan_with_steps_is_told_in_json_too(old: Path, db: Db, command: str) -> None:
    code, said, errors = db(command, "--json")

    assert (code, errors) == (Outcome.DONE, "")
    assert json.loads(said)["steps"] == list(CHAIN[1:])


def test_a_plan_to_go_back_says_what_is_lost(diary: Path, db: Db) -> None:
    _, said, _ = db("plan", FIRST)

    assert "loses: Text that was typed and not saved." in said


def test_preflight_refuses_what_the_upgrade_would(old: Path, db: Db) -> None:
    assert db("preflight")[1].endswith("Nothing stands in the way.")
    with closing(sqlite.connect(old / "aimstars.db")) as connection:
        connection.execute("CREATE TABLE _alembic_tmp_user (id INTEGER)")

    code, _, errors = db("preflight")

    assert code == Outcome.DAMAGED
    assert "table _alembic_tmp_user is not known" in errors


def test_current_can_be_asked_whether_it_is_head(old: Path, db: Db) -> None:
    assert db("current", "--check-heads")[0] == Outcome.NOT_AT_HEAD
    db("upgrade")

    code, said, _ = db("current", "--check-heads", "--verbose")

    assert code == Outcome.DONE
    assert f"{FIRST} -> {HEAD}  done" in said


def test_history_marks_where_the_diary_is(old: Path, db: Db) -> None:
    _, said, _ = db("history", "-i", "-v")

    lines = said.splitlines()
    assert lines[0].startswith(f"{HEAD} (head)")
    assert any(line.startswith(f"{FIRST} (current)") for line in lines)
    assert "going back loses" in said


def test_receipts_and_timings_tell_of_past_upgrades(old: Path, db: Db) -> None:
    db("upgrade")

    (receipt,) = json.loads(db("history", "--receipts", "--json")[1])
    timings = json.loads(db("timings", "--json")[1])

    assert (receipt["start"], receipt["result"]) == (FIRST, "DONE")
    assert timings.keys() == set(CHAIN[1:])
    assert len(db("timings")[1].splitlines()) == len(CHAIN) - 1
    assert FIRST in db("history", "--receipts")[1]


# --- trying and going back -----------------------------------------------------------------------


@pytest.mark.parametrize("wait", ["inf", "nan", "-1", "soon"])
def test_a_wait_that_no_clock_can_measure_is_refused(old: Path, db: Db, wait: str) -> None:
    code, _, errors = db("upgrade", f"--wait={wait}")

    assert (code, revision(old)) == (Outcome.USAGE, FIRST)
    assert "--wait" in errors


def test_a_dry_run_does_everything_on_a_copy(old: Path, db: Db) -> None:
    before = (old / "aimstars.db").read_bytes()

    code, said, errors = db("dry-run")

    assert (code, errors) == (Outcome.DONE, "")
    assert "points_log: no table ->" in said
    assert said.endswith("The copy was removed.")
    assert (old / "aimstars.db").read_bytes() == before
    assert files(old) == {"aimstars.db"}
    assert json.loads(db("dry-run", "--json")[1])["target"] == HEAD


def test_a_dry_run_of_another_diary_than_the_one_there_is_none(
    old: Path, db: Db, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        compare, "copy_differences", lambda _: ["rows of goal that read differently: 1"]
    )

    code, _, errors = db("dry-run")

    assert code == Outcome.BACKUP_FAILED
    assert "rows of goal that read differently: 1" in errors
    assert files(old) == {"aimstars.db"}


@pytest.mark.parametrize("command", ["dry-run", "upgrade"])
def test_what_a_killed_dry_run_left_goes_and_what_is_at_work_stays(
    old: Path, db: Db, command: str
) -> None:
    left = old / ".dry-run-left"
    left.mkdir()
    (left / "aimstars.db").write_bytes((old / "aimstars.db").read_bytes())
    with scratch.folder(old, scratch.DRY_RUN) as working:
        assert not left.exists()
        left.mkdir()
        (left / "aimstars.db").write_bytes(b"words")

        assert db(command)[0] == Outcome.DONE

        assert not left.exists()
        assert working.exists()
    assert not any(name.startswith(".dry-run-") for name in files(old))


def test_going_back_says_what_is_lost_and_asks(
    diary: Path, db: Db, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("builtins.input", lambda: "n")

    code, said, _ = db("downgrade", FIRST)

    assert code == Outcome.CANCELLED
    assert "Text that was typed and not saved." in said
    assert said.endswith("Nothing was changed.")
    assert revision(diary) == HEAD


def test_nobody_to_answer_means_no(diary: Path, db: Db, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise EOFError

    monkeypatch.setattr("builtins.input", nobody)

    assert db("downgrade")[0] == Outcome.CANCELLED


def test_going_back_one_step_and_forth(diary: Path, db: Db) -> None:
    assert db("downgrade", "--yes")[0] == Outcome.DONE
    assert revision(diary) == CHAIN[-2]
    assert db("downgrade", "-2", "--yes")[0] == Outcome.DONE
    assert revision(diary) == CHAIN[-4]
    assert db("upgrade", "+1")[0] == Outcome.DONE
    assert revision(diary) == CHAIN[-3]
    assert db("upgrade")[0] == Outcome.DONE
    assert revision(diary) == HEAD


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("upgrade", FIRST), "is older than"),
        (("downgrade", "zzz"), "there is no revision 'zzz'"),
        (("downgrade", "-99"), "not that many"),
        (("restore", "nothing"), "there is no backup nothing"),
        (("backups", "pin"), "name a backup"),
        (("upgrade", "--sql"), "dry-run"),
        (("downgrade", "--sql"), "dry-run"),
        (("reset",), "AIMSTARS_ENV=development"),
    ],
)
def test_what_means_nothing_is_said_and_changes_nothing(
    diary: Path, db: Db, arguments: tuple[str, ...], words: str
) -> None:
    before = (diary / "aimstars.db").read_bytes()

    code, _, errors = db(*arguments)

    assert code == Outcome.USAGE
    assert words in errors
    assert (diary / "aimstars.db").read_bytes() == before


def test_the_beginning_of_an_id_is_enough_when_it_means_one() -> None:
    assert resolve(HEAD[:5], FIRST) == HEAD
    assert resolve(".", FIRST) == FIRST
    with pytest.raises(UnknownRevisionError, match=" or "):
        resolve("6", FIRST)


@pytest.mark.repeats
def test_a_lost_diary_is_only_made_anew_when_asked(old: Path, db: Db) -> None:
    db("upgrade")
    (old / "aimstars.db").unlink()

    assert db("upgrade")[0] == Outcome.NOT_AT_HEAD
    assert db("upgrade", "--new")[0] == Outcome.DONE


@posix.LINKS
def test_a_link_that_leads_nowhere_is_asked_about_like_a_lost_diary(
    data: Path, db: Db, tmp_path: Path
) -> None:
    (data / "aimstars.db").symlink_to(tmp_path / "away.db")

    code, _, complained = db("upgrade")
    assert code == Outcome.NOT_AT_HEAD
    assert f"is a link to {tmp_path / 'away.db'}" in complained
    assert (data / "aimstars.db").is_symlink()
    assert db("upgrade", "--new")[0] == Outcome.DONE
    assert not (tmp_path / "away.db").exists()


# --- backups -------------------------------------------------------------------------------------


def test_a_backup_is_made_listed_pinned_verified_and_put_back(diary: Path, db: Db) -> None:
    code, said, _ = db("backup")
    name = Path(said.rsplit(" ", 1)[1]).name
    assert code == Outcome.DONE
    assert "12 entries" in db("backups")[1]
    assert db("backups", "verify") == (Outcome.DONE, f"{name}  verified", "")
    assert db("backups", "pin", name)[0] == Outcome.DONE
    assert json.loads(db("backups", "--json")[1])[0]["pinned"] is True
    assert db("backups", "unpin", name)[0] == Outcome.DONE
    with closing(sqlite.connect(diary / "aimstars.db")) as connection:
        connection.execute("DELETE FROM diary_entries")

    assert db("restore", name, "--yes")[0] == Outcome.DONE

    with closing(sqlite.connect(diary / "aimstars.db")) as connection:
        assert connection.execute("SELECT count(*) FROM diary_entries").fetchone() == (12,)
    assert len(json.loads(db("backups", "--json")[1])) == 2
    assert db("backups", "prune")[0] == Outcome.DONE


def test_a_backup_is_made_beside_a_window_and_not_beside_a_change(
    diary: Path, db: Db, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aimstars_desktop.cli.db.backups.WAIT", 0)
    with DataLock(diary) as other:
        other.shared(0)
        assert db("backup")[0] == Outcome.DONE
        other.exclusive(0)
        assert db("backup")[0] == Outcome.IN_USE


def test_restoring_asks_first(diary: Path, db: Db, monkeypatch: pytest.MonkeyPatch) -> None:
    name = Path(db("backup")[1].rsplit(" ", 1)[1]).name
    monkeypatch.setattr("builtins.input", lambda: "")

    assert db("restore", name)[0] == Outcome.CANCELLED


def test_a_damaged_backup_is_found(diary: Path, db: Db) -> None:
    name = Path(db("backup")[1].rsplit(" ", 1)[1]).name
    path = diary / "backups" / name
    path.write_bytes(path.read_bytes()[:-3] + b"xyz")

    code, said, _ = db("backups", "verify")

    assert (code, said) == (Outcome.DAMAGED, f"{name}  DAMAGED")


def test_without_a_diary_there_is_nothing_to_back_up(db: Db) -> None:
    assert db("backup")[0] == Outcome.NOT_AT_HEAD


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    "command",
    [
        *(("downgrade", "--yes"), ("upgrade", CHAIN[-2]), ("stamp",)),
        *(("reset", "--yes"), ("doctor", "--repair")),
    ],
)
@pytest.mark.parametrize("is_there", [True, False], ids=["old", "set aside"])
def test_what_an_unfinished_restore_would_undo_is_refused(
    diary: Path,
    db: Db,
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
    is_there: bool,
) -> None:
    monkeypatch.setenv("AIMSTARS_ENV", "development")
    name = Path(db("backup")[1].rsplit(" ", 1)[1]).name
    (diary / MARKER_NAME).write_text(json.dumps({"backup": name, "keep": False}))
    file = diary / "aimstars.db"
    before = file.read_bytes()
    if not is_there:
        file.rename(diary / "aimstars.db.failed-1")

    code, said, errors = db(*command)

    assert (code, said) == (Outcome.NOT_AT_HEAD, "")
    assert "was interrupted" in errors
    assert errors.endswith("Nothing was changed.")
    assert len(list((diary / "backups").glob("aimstars-*.db"))) == 1
    assert file.exists() is is_there
    assert not is_there or file.read_bytes() == before
    assert db("upgrade")[0] == Outcome.DONE
    assert revision(diary) == HEAD
    assert db("doctor", "--repair")[0] == Outcome.DONE


def test_reset_exists_only_for_development(
    diary: Path, db: Db, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AIMSTARS_ENV", "development")

    assert db("reset", "--yes")[0] == Outcome.DONE

    with closing(sqlite.connect(diary / "aimstars.db")) as connection:
        assert connection.execute("SELECT count(*) FROM users").fetchone() == (0,)
    assert json.loads(db("backups", "--json")[1])[0]["reason"] == "reset"
