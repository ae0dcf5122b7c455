"""A file that is damaged while it is open: each look and deed succeeds or is refused in words."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from aimstars_desktop.domain.errors import AimstarsError, WorldError
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.domain.prompts import Prompt
from aimstars_desktop.domain.search import Request, parse
from aimstars_desktop.domain.weeks import Week
from aimstars_desktop.services.accounts import AccountService
from aimstars_desktop.services.session import Session, open_session
from aimstars_desktop.storage import sqlite
from tests import damaged_rows
from tests.builders import DAY, PASSWORDS, TODAY, FixedClock, TestDiary, diary_in, grow
from tests.damaged_rows import WORD, Deed
from tests.examples import FEW

PAGE = 4096

Damage = Callable[[Path, int], None]


def _overwrite(path: Path, page: int, change: Callable[[bytes], bytes]) -> None:
    """Damage a page as a disk does: no program has written to the file."""
    time = path.stat().st_mtime_ns
    with path.open("r+b") as file:
        file.seek(page * PAGE)
        was = file.read(PAGE)
        file.seek(page * PAGE)
        file.write(change(was))
    os.utime(path, ns=(time, time))


def zeros(path: Path, page: int) -> None:
    _overwrite(path, page, lambda was: bytes(len(was)))


def noise(path: Path, page: int) -> None:
    _overwrite(path, page, lambda was: random.Random(page).randbytes(len(was)))


def some_bytes(path: Path, page: int) -> None:
    """Turn letters and digits into bytes that are not UTF-8, now and then."""
    dice = random.Random(page)
    _overwrite(path, page, lambda was: bytes(b ^ 0x80 * (dice.random() < 0.03) for b in was))


def half(path: Path, page: int) -> None:
    _overwrite(path, page, lambda was: was[: PAGE // 2] + bytes(PAGE // 2))


def moved_by_a_byte(path: Path, page: int) -> None:
    _overwrite(path, page, lambda was: was[:100] + was[101:] + b"x")


def cut_off(path: Path, page: int) -> None:
    with path.open("r+b") as file:
        file.truncate(page * PAGE)


WAYS: list[Damage] = [zeros, noise, some_bytes, half, moved_by_a_byte, cut_off]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sound") / "aimstars.db"
    damaged_rows.make(path)
    return path


def _open(path: Path) -> tuple[TestDiary, Session]:
    """Open a diary that keeps no page in memory, and has all of them in its file."""
    diary = diary_in(path)
    maya = AccountService(diary.storage, PASSWORDS, FixedClock()).known()[0]
    of = open_session(diary.storage, FixedClock(), maya)
    for engine in (diary.engines.writer, diary.engines.reader):

        @event.listens_for(engine, "checkout")
        def _read_anew(connection: Any, *_: object) -> None:
            connection.execute("PRAGMA shrink_memory")

    with diary.engines.writer.connect() as connection:
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    return diary, of


def _acts(of: Session) -> Iterator[Deed]:
    yield from damaged_rows.looks(of)
    yield from damaged_rows.deeds(of)
    yield lambda: of.entries.change(1, text="changed after the damage")
    yield from (lambda: of.entries.delete(2), lambda: of.entries.restore(2))
    yield from (of.undo.undo, of.undo.redo, lambda: of.entries.delete_now(3))
    yield lambda: of.follow_ups.come_back(grow(of).id, 10)
    yield lambda: of.goals.note(1, "noted after the damage")
    yield lambda: of.checkins.tick(1, TODAY)
    yield lambda: of.goals.close(1, Status.COMPLETED)
    yield lambda: of.rests.rest_every(3, TODAY, TODAY + 30 * DAY)
    yield lambda: of.reviews.finish(Week(TODAY - 7 * DAY))
    yield lambda: of.prompts.choose([Prompt("After the damage?", True)])
    yield lambda: of.preferences.choose(of.preferences.chosen)


def _refusal(act: Deed) -> str:
    try:
        act()
    except AimstarsError as error:
        return str(error)
    return ""


@pytest.mark.sampled(2)
@pytest.mark.parametrize("damage", WAYS)
def test_whatever_is_damaged_is_said_in_words(
    sound: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture, damage: Damage
) -> None:
    pages = sound.stat().st_size // PAGE
    refused = 0
    for page in range(WAYS.index(damage) % 4, pages, max(1, pages * 3 // FEW.max_examples)):
        path = Path(shutil.copy(sound, tmp_path / f"{page}.db"))
        diary, of = _open(path)
        damage(path, page)
        for act in _acts(of):
            said = _refusal(act)
            assert WORD not in said
            refused += bool(said)
        with suppress(WorldError):
            diary.storage.copy_to(tmp_path / "copy.db")
        diary.storage.close()
    assert refused
    assert WORD not in caplog.text


@pytest.mark.repeats
def test_a_row_that_is_damaged_meanwhile_is_set_aside(sound: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(sound, tmp_path / "aimstars.db"))
    diary, of = _open(path)
    words = f"{WORD} river 7".encode()
    content = path.read_bytes()
    assert content.count(words) == 1
    time = path.stat().st_mtime_ns
    path.write_bytes(content.replace(words, words[:-1] + b"\xff"))
    os.utime(path, ns=(time, time))  # it was a fault of the disk

    with pytest.raises(WorldError, match="damaged while it was open"):
        of.entries.recent(100)
    seen = [entry.text for entry in of.entries.recent(100)]
    assert f"{WORD} river 6" in seen
    assert not [text for text in seen if "river 7" in text]
    (row,) = of.checkup.check().damaged
    assert row.texts == (f"{WORD} river \ufffd",)
    of.drafts.keep(f"new:{TODAY}", "typed afterwards")
    diary.storage.close()
    assert words[:-1] + b"\xff" in path.read_bytes()


def test_building_the_index_ends_where_its_state_is_gone(sound: Path, tmp_path: Path) -> None:
    """Each slice found no state, did nothing, and another one was asked for, without end."""
    path = Path(shutil.copy(sound, tmp_path / "aimstars.db"))
    with closing(sqlite.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'entries_search_state'"
        (root,) = connection.execute(query).fetchone()
    diary, of = _open(path)
    half(path, root - 1)

    slices = islice(iter(lambda: of.search.build_index().done, True), 100)
    assert len(list(slices)) < 100
    assert of.search.find(Request(parse("river")), 1)
    diary.storage.close()


def test_a_bug_is_not_taken_for_damage(sound: Path, tmp_path: Path) -> None:
    diary, of = _open(Path(shutil.copy(sound, tmp_path / "aimstars.db")))

    def bug() -> None:
        with of.context.reading():
            raise KeyError

    with pytest.raises(KeyError):
        bug()
    diary.storage.close()
