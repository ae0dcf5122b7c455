"""A file of the web app becomes a diary with all its accounts, and stays as it is."""

from __future__ import annotations

import errno
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome, RuleError
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.domain.imports import ImportCancelledError, ImportRefusedError
from aimstars_desktop.domain.keys import DataKey, Protection
from aimstars_desktop.domain.upgrades import LostDiaryError, SilentWatcher
from aimstars_desktop.services.diary import DiaryService
from aimstars_desktop.services.open_diary import OpenDiary
from aimstars_desktop.services.transfer.bringing_over import BringingOver
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.diary import file_diary
from aimstars_desktop.storage.diary.file_diary import FileDiary
from aimstars_desktop.storage.diary.new_keys import new_key
from tests.builders import PASSWORDS, FixedClock, proud
from tests.web_app_files import INES, OLU, SHAPES, web_app_dump, web_app_file

UTC_DAYS = "The days follow Greenwich time"


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path / "new", tmp_path / "logs")


@pytest.fixture
def new(folders: Folders) -> FileDiary:
    return FileDiary(folders, FixedClock(), PASSWORDS)


def _brought(new: FileDiary, path: Path) -> None:
    service = BringingOver(new)
    service.bring(path, service.look(path))


def _opened(new: FileDiary) -> OpenDiary:
    return DiaryService(lambda: new).open(lambda _: None, SilentWatcher())


def test_an_account_without_an_email_is_told_by_its_number(new: FileDiary, tmp_path: Path) -> None:
    path = web_app_file(tmp_path / "app")
    with closing(sqlite.connect(path)) as connection:
        connection.execute("UPDATE users SET email = NULL WHERE id = 2")
    found = BringingOver(new).look(path)
    assert [one.email for one in found.accounts] == ["olu@example.org", "2"]


@pytest.mark.repeats
@pytest.mark.sampled(24)
@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape[0])
def test_every_revision_becomes_a_diary(
    new: FileDiary, tmp_path: Path, shape: tuple[str, str, str]
) -> None:
    path = web_app_file(tmp_path / "app", shape)
    before = path.read_bytes()
    found = BringingOver(new).look(path)
    assert [(one.name, one.entries, one.goals, one.points) for one in found.accounts] == [
        ("Olu", 2, 1, 18),
        ("INES", 1, 0, 6),
    ]
    assert (found.accounts[0].first, found.accounts[0].last) == (
        date(2026, 2, 3),
        date(2026, 2, 4),
    )
    assert [UTC_DAYS in str(one.sentence) for one in found.problems] == [True]

    _brought(new, path)

    assert path.read_bytes() == before
    assert new.check() == []
    with closing(_opened(new)) as diary:
        olu, ines = diary.accounts.known()
        assert (olu.name, olu.needs_email, ines.email) == ("Olu", False, "INES@example.org")
        of = diary.open_session(olu)
        assert [(entry.day.day, entry.text) for entry in of.entries.recent(9)] == [
            (4, "Snapped at Sam."),
            (3, "Spoke up\tin the review.\nTwice."),
        ]
        with of.context.reading() as unit:
            assert unit.ledger.sums().points == 18 + 1  # today's visit
            (goal,) = unit.goals.all(list(Status))
        assert (goal.title, goal.status, goal.notes) == (
            "Tidy",
            Status.COMPLETED,
            "Half of it\\done.",
        )
        assert goal.first_day == date(2026, 2, 2)
        longest = of.statistics.overview().streaks.longest
        assert longest is not None
        assert longest.length == 2


def test_a_dump_says_the_same_as_the_file(new: FileDiary, tmp_path: Path) -> None:
    service = BringingOver(new)
    of_file = service.look(web_app_file(tmp_path / "app")).accounts
    assert service.look(web_app_dump(tmp_path / "dump")).accounts == of_file
    _brought(new, tmp_path / "dump")
    with closing(_opened(new)) as diary:
        of = diary.open_session(diary.accounts.known()[0])
        assert of.entries.recent(9)[-1].text == "Spoke up\tin the review.\nTwice."


@pytest.mark.parametrize(
    "content",
    [b"PGDMP\x01\x0e\x00binary", b"-- PostgreSQL database dump\nINSERT INTO users VALUES (1);\n"],
)
def test_a_dump_in_another_form_is_refused_with_the_command(
    new: FileDiary, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "dump"
    path.write_bytes(content)
    with pytest.raises(ImportRefusedError, match="pg_dump --format=plain"):
        BringingOver(new).look(path)


@pytest.mark.repeats
def test_everybody_signs_in_as_before_and_the_hashes_are_renewed(
    new: FileDiary, tmp_path: Path
) -> None:
    _brought(new, web_app_file(tmp_path / "app"))
    with closing(_opened(new)) as diary:
        for account, password in zip(diary.accounts.known(), (OLU, INES), strict=True):
            with pytest.raises(RuleError):
                diary.accounts.sign_in(account.id, "wrong")
            assert diary.accounts.sign_in(account.id, password) == account
            with diary.storage.accounts() as unit:
                renewed = unit.accounts.credentials(account.id).password
            assert renewed.startswith("bcrypt-sha256$")
            assert diary.accounts.sign_in(account.id, password) == account


@pytest.mark.repeats
def test_one_time_codes_open_an_encrypted_diary_and_passwords_are_chosen_then(
    new: FileDiary, folders: Folders, tmp_path: Path
) -> None:
    service, path = BringingOver(new), web_app_file(tmp_path / "app")
    seen = service.look(path)
    codes = service.one_time_codes(seen)
    assert codes["1"] != codes["2"]
    service.bring(path, seen, codes=codes)
    kept = [file.read_bytes() for file in folders.data.iterdir()]
    assert not any(b"olu@example.org" in data or b"Snapped" in data for data in kept)
    diary = DiaryService(lambda: new)
    keys = diary.encryption()
    assert keys is not None
    assert keys.is_locked
    assert [(one.name, one.password_since) for one in keys.holders()] == [
        ("Olu", None),
        ("INES", None),
    ]
    with pytest.raises(RuleError):
        keys.unlock(None, OLU)
    number = keys.unlock_with_code(str(codes["2"]), "AnotherSecret2")
    with closing(_opened(new)) as opened:
        ines = opened.accounts.known()[1]
        assert (ines.id, ines.name) == (number, "INES")
        opened.accounts.unlocked_by_code(ines.id, "AnotherSecret2")
        assert opened.open_session(ines).entries.recent(9)[0].text == "Called home."
    diary.lock()
    keys.unlock(number, "AnotherSecret2")
    assert new.check() == []


@pytest.mark.repeats
def test_an_encrypted_one_that_is_cancelled_leaves_nothing(
    new: FileDiary, folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    service, path = BringingOver(new), web_app_file(tmp_path / "app")
    seen, key = service.look(path), new_key()
    monkeypatch.setattr(file_diary, "new_key", lambda: key)

    def stop(count: int) -> None:
        if count > 1:
            raise ImportCancelledError

    with pytest.raises(ImportCancelledError):
        service.bring(path, seen, stop, service.one_time_codes(seen))
    assert [file.name for file in folders.data.iterdir()] == ["aimstars.lock"]
    assert key.secret == bytes(DataKey.LENGTH)


@pytest.mark.repeats
def test_codes_of_an_encrypted_one_that_cannot_be_put_in_its_place_open_nothing(
    new: FileDiary, folders: Folders, tmp_path: Path
) -> None:
    service, path = BringingOver(new), web_app_file(tmp_path / "app")
    seen = service.look(path)
    _opened(new).close()
    before = folders.database.read_bytes()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "replace", _full_disk(folders.database))
        with pytest.raises(DiaryFileError, match="is full"):
            service.bring(path, seen, codes=service.one_time_codes(seen))
    assert folders.database.read_bytes() == before
    assert new.keys.protection is Protection.PLAIN
    assert not new.keys.is_locked
    _opened(new).close()


@pytest.mark.parametrize("trace", ["aimstars.keys.bak", "upgrade-history.jsonl"])
def test_the_keys_of_a_diary_that_is_not_there_now_are_not_replaced(
    new: FileDiary, folders: Folders, tmp_path: Path, trace: str
) -> None:
    service, path = BringingOver(new), web_app_file(tmp_path / "app")
    seen = service.look(path)
    folders.data.mkdir()
    (folders.data / trace).write_bytes(b"kept")
    with pytest.raises(LostDiaryError, match="Nothing was changed"):
        service.bring(path, seen, codes=service.one_time_codes(seen))
    assert {file.name for file in folders.data.iterdir()} == {trace, "aimstars.lock"}
    assert (folders.data / trace).read_bytes() == b"kept"


@pytest.mark.parametrize("full", ["aimstars.keys.bak", "aimstars.db"])
def test_a_full_disk_leaves_neither_slots_nor_a_key_in_memory(
    new: FileDiary, folders: Folders, tmp_path: Path, full: str
) -> None:
    service, path = BringingOver(new), web_app_file(tmp_path / "app")
    seen, key = service.look(path), new_key()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(file_diary, "new_key", lambda: key)
        patch.setattr(Path, "replace", _full_disk(folders.data / full))
        with pytest.raises(DiaryFileError, match="is full"):
            service.bring(path, seen, codes=service.one_time_codes(seen))
    assert [file.name for file in folders.data.iterdir()] == ["aimstars.lock"]
    assert key.secret == bytes(DataKey.LENGTH)


def _full_disk(database: Path) -> Callable[[Path, Path], Path]:
    """Return what takes the place of ``Path.replace``, and cannot replace this file."""
    replace = Path.replace

    def replaced(self: Path, target: Path) -> Path:
        if target == database:
            raise OSError(errno.ENOSPC, "No space left on device")
        return replace(self, target)

    return replaced


@pytest.mark.repeats
def test_of_two_equal_emails_the_second_is_asked_for_another(
    new: FileDiary, tmp_path: Path
) -> None:
    path = web_app_file(tmp_path / "app")
    with closing(sqlite.connect(path)) as connection:
        connection.execute("UPDATE users SET email = 'OLU@example.org' WHERE id = 2")
    _brought(new, path)
    with closing(_opened(new)) as diary:
        assert [one.needs_email for one in diary.accounts.known()] == [False, True]
        assert (
            diary.open_session(diary.accounts.known()[1]).entries.recent(9)[0].text
            == "Called home."
        )


@pytest.mark.repeats
def test_a_cancelled_one_leaves_nothing(new: FileDiary, folders: Folders, tmp_path: Path) -> None:
    path = web_app_file(tmp_path / "app")
    seen = BringingOver(new).look(path)

    def stop(count: int) -> None:
        if count > 1:
            raise ImportCancelledError

    with pytest.raises(ImportCancelledError):
        BringingOver(new).bring(path, seen, stop)
    assert [file.name for file in folders.data.iterdir()] == ["aimstars.lock"]


def test_a_file_that_is_no_longer_what_was_seen_leaves_nothing(
    new: FileDiary, folders: Folders, tmp_path: Path
) -> None:
    path = web_app_file(tmp_path / "app")
    seen = BringingOver(new).look(path)
    with closing(sqlite.connect(path)) as connection:
        connection.execute("UPDATE diary_entry SET content = 'Another.'")
    with pytest.raises(ImportRefusedError, match="changed while it was read"):
        BringingOver(new).bring(path, seen)
    assert not folders.database.exists()


def test_an_empty_diary_is_replaced_and_one_with_somebody_in_it_is_not(
    new: FileDiary, folders: Folders, tmp_path: Path
) -> None:
    path = web_app_file(tmp_path / "app")
    _opened(new).close()
    _brought(new, path)
    with closing(_opened(new)) as diary:
        assert len(diary.accounts.known()) == 2
        proud(diary.open_session(diary.accounts.known()[0]), "Still here.")
    before = folders.database.read_bytes()
    with pytest.raises(DiaryFileError, match="There is already a diary") as caught:
        _brought(new, path)
    assert caught.value.outcome is Outcome.NOT_OURS
    assert folders.database.read_bytes() == before


def test_a_file_in_the_place_of_the_diary_is_not_replaced(
    new: FileDiary, folders: Folders, tmp_path: Path
) -> None:
    folders.data.mkdir()
    web_app_file(folders.database)
    with pytest.raises(DiaryFileError, match="There is already a diary"):
        _brought(new, web_app_file(tmp_path / "app"))


def test_an_export_is_no_database(new: FileDiary, tmp_path: Path) -> None:
    path = tmp_path / "olu.json"
    path.write_text('{"user": {}, "diary_entries": []}', encoding="utf-8")
    with pytest.raises(ImportRefusedError, match="not the database of the web app"):
        BringingOver(new).look(path)
