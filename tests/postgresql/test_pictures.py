"""Pictures of a diary on a server: in dumps, back with them, and gone with what they belong to."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Barrier

import pytest

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.services.accounts import AccountService
from aimstars_desktop.storage.diary.window_engines import server_engines
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD, PICTURES
from aimstars_desktop.storage.upgrade.file.manifest import DUMP, Manifest, manifests
from aimstars_desktop.storage.upgrade.server import inspect, tables
from aimstars_desktop.storage.upgrade.server.connection import connected
from aimstars_desktop.storage.upgrade.server.run import empty, reset, upgrade
from tests import builders
from tests.builders import FixedClock, TestDiary
from tests.drawn import picture
from tests.postgresql.conftest import Db
from tests.postgresql.filling import Ask
from tests.postgresql.made import diary_at

WITH_PICTURES = "351b094a26f8"
BEFORE_PICTURES = CHAIN[CHAIN.index(WITH_PICTURES) - 1]
HASHES = [picture(number).file.sha256 for number in (1, 2)]


@contextmanager
def window(address: str) -> Iterator[TestDiary]:
    """Open the diary as a window does."""
    ways = server_engines(address)
    yield TestDiary(ways, DiaryStorage(ways, lambda _: None))
    ways.dispose()


def keep_two(diary: TestDiary, email: str = "maya@example.org") -> Account:
    """Write an entry with two pictures, one of which has a thumbnail."""
    session = builders.session(diary, person=builders.account(diary, email))
    files = [session.pictures.keep(picture(number)) for number in (1, 2)]
    session.pictures.add(builders.proud(session).id, files)
    session.pictures.keep_thumbnails({HASHES[0]: b"small"})
    return session.account


@pytest.fixture
def maya(address: str) -> Account:
    """Whoever has two pictures in the diary on the server, which nobody has open."""
    diary_at(address)
    with window(address) as diary:
        return keep_two(diary)


def stored(ask: Ask) -> list[str]:
    return [str(sha256) for (sha256,) in ask(f"SELECT sha256 FROM {PICTURES[0]} ORDER BY added_at")]


def only(folder: Path) -> Manifest:
    (manifest,) = manifests(folder / "backups", DUMP)
    return manifest


def there(ask: Ask) -> list[str]:
    """Return the tables of the bytes that there are."""
    rows = ask("SELECT tablename FROM pg_tables WHERE tablename LIKE 'pictures%' ORDER BY 1")
    return [str(name) for (name,) in rows]


@pytest.mark.usefixtures("maya")
def test_a_dump_brings_the_pictures_back(db: Db, address: str, ask: Ask, tmp_path: Path) -> None:
    assert db("backup")[0] == Outcome.DONE
    made = only(tmp_path)
    assert [made.counts[table] for table in PICTURES] == [2, 1]
    ask(f"DELETE FROM {PICTURES[0]} WHERE sha256 = :one", one=HASHES[0])
    ask(f"UPDATE {PICTURES[0]} SET data = 'nonsense'")
    assert inspect.check(address) == ["1 picture is missing"]
    assert "1 picture is missing" in db("doctor")[1]

    code, _, error = db("restore", made.file, "--yes")

    assert (code, error) == (Outcome.DONE, "")
    with window(address) as diary:
        store = diary.storage.pictures
        assert [store.data(each) for each in HASHES] == [picture(1).data, picture(2).data]
        assert store.thumbnails(HASHES) == {HASHES[0]: b"small"}
    assert inspect.check(address) == []


@pytest.mark.long
def test_a_dump_from_before_the_first_picture_is_put_back_over_them(
    db: Db, address: str, ask: Ask, tmp_path: Path
) -> None:
    diary_at(address)
    assert db("backup")[0] == Outcome.DONE
    made = only(tmp_path)
    with window(address) as diary:
        keep_two(diary)
    assert db("restore", made.file, "--yes")[0] == Outcome.DONE
    assert there(ask) == []
    with window(address) as diary:
        keep_two(diary)
    assert sorted(stored(ask)) == sorted(HASHES)


@pytest.mark.long
@pytest.mark.usefixtures("maya")
def test_a_dry_run_of_an_upgrade_and_the_upgrade_keep_them(
    db: Db, address: str, ask: Ask, tmp_path: Path
) -> None:
    upgrade(address, tmp_path, FixedClock(), target=WITH_PICTURES)
    assert db("dry-run")[0] == Outcome.DONE
    assert db("upgrade")[0] == Outcome.DONE
    assert sorted(stored(ask)) == sorted(HASHES)
    assert inspect.check(address) == []


@pytest.mark.repeats
@pytest.mark.usefixtures("maya")
def test_no_earlier_program_meets_tables_that_it_does_not_know(
    address: str, ask: Ask, tmp_path: Path
) -> None:
    upgrade(address, tmp_path, FixedClock(), target=BEFORE_PICTURES)
    assert there(ask) == []
    upgrade(address, tmp_path, FixedClock())
    with window(address) as diary:
        keep_two(diary, "noor@example.org")
    assert sorted(stored(ask)) == sorted(HASHES)


@pytest.mark.repeats
@pytest.mark.sampled(2)
@pytest.mark.usefixtures("maya")
@pytest.mark.parametrize("how", ["empty", "reset"])
def test_an_emptied_diary_has_no_pictures(address: str, ask: Ask, tmp_path: Path, how: str) -> None:
    if how == "empty":
        empty(address, tmp_path, FixedClock(), has_backup=False)
    else:
        reset(address, tmp_path, FixedClock())
    assert there(ask) == []


@pytest.mark.repeats
def test_they_are_no_difference_from_a_revision(address: str, tmp_path: Path) -> None:
    upgrade(address, tmp_path, FixedClock())
    with window(address) as diary:
        keep_two(diary)
    with connected(address) as connection:
        assert tables.differences(connection, HEAD) == []
    assert inspect.check(address) == []


@pytest.mark.repeats
def test_a_deleted_account_takes_its_pictures_along(address: str, ask: Ask, maya: Account) -> None:
    with window(address) as diary:
        accounts = AccountService(diary.storage, builders.PASSWORDS, FixedClock())
        accounts.delete_account(maya.id, builders.PASSWORD)
    assert stored(ask) == []
    assert ask(f"SELECT 1 FROM {PICTURES[1]}") == []


@pytest.mark.repeats
@pytest.mark.usefixtures("maya")
def test_a_backup_removes_what_nothing_refers_to_once_it_is_a_day_old(
    db: Db, address: str, ask: Ask
) -> None:
    with window(address) as diary:
        for number in (3, 4):
            diary.storage.pictures.put(picture(number))
    old = f"UPDATE {PICTURES[0]} SET added_at = added_at - interval '2 days' WHERE sha256 <> :one"
    ask(old, one=picture(4).file.sha256)
    assert db("backup")[0] == Outcome.DONE
    assert sorted(stored(ask)) == sorted([*HASHES, picture(4).file.sha256])


@pytest.mark.repeats
def test_two_windows_may_keep_the_first_pictures_at_once(address: str, ask: Ask) -> None:
    diary_at(address)
    with window(address) as one, window(address) as other:
        both = Barrier(2)

        def put(diary: TestDiary, number: int) -> None:
            both.wait()
            diary.storage.pictures.put(picture(number))

        with ThreadPoolExecutor() as pool:
            done = [pool.submit(put, diary, n) for n, diary in enumerate((one, other), start=1)]
            for each in done:
                each.result()
    assert sorted(stored(ask)) == sorted(HASHES)
