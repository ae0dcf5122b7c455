"""Slot files that are missing, swapped, old or another diary's; and two windows at once."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.keys import Opener, PlainBackups, Protection, WrongSecretError
from aimstars_desktop.domain.upgrades import SilentWatcher
from aimstars_desktop.services.clock import SystemClock
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.diary.file_diary import FileDiary
from aimstars_desktop.storage.keys import slot_file
from aimstars_desktop.storage.upgrade.file.manifest import manifests
from tests.storage.keys.conftest import NEW, PASSWORD, encrypt, entries, keys_of, make, quiet
from tests.storage.keys.test_kills_and_reader import read

BOTH = (slot_file.NAME, slot_file.COPY_NAME)


def without_backups(folders: Folders) -> None:
    shutil.rmtree(folders.backups)


def with_second_person(folders: Folders) -> None:
    with closing(sqlite.connect(folders.database)) as opened:
        opened.execute(
            "INSERT INTO users (id, email, email_key, user_name, password)"
            " VALUES (2, 'jonas@example.org', 'jonas@example.org', 'Jonas', 'hash')"
        )


# --- the files -----------------------------------------------------------------------------------


def test_without_any_slots_the_diary_is_refused_in_words(small: Folders) -> None:
    encrypt(small)
    without_backups(small)
    for name in BOTH:
        (small.data / name).unlink()
    keys = keys_of(small)
    assert keys.protection is Protection.PLAIN  # nothing says that it is encrypted: not ours
    with pytest.raises(DiaryFileError) as raised:
        FileDiary(small, SystemClock()).open(lambda _: None, wait=0, watcher=SilentWatcher())
    assert raised.value.outcome is Outcome.DAMAGED


def test_one_missing_file_is_rewritten(small: Folders) -> None:
    encrypt(small)
    for name in BOTH:
        (small.data / name).unlink()
        keys_of(small).unlock(1, PASSWORD)
        assert (small.data / name).read_bytes() == (small.data / BOTH[0]).read_bytes()


def test_the_slots_of_another_diary_are_told_apart(small: Folders, tmp_path: Path) -> None:
    encrypt(small)
    other = make(tmp_path / "other", 3)
    encrypt(other)
    for name in BOTH:
        shutil.copyfile(other.data / name, small.data / name)
    before = (small.data / slot_file.NAME).read_bytes()
    with pytest.raises(DiaryFileError, match="belongs to another diary") as raised:
        keys_of(small).unlock(1, PASSWORD)
    assert raised.value.outcome is Outcome.WRONG_KEY
    assert (small.data / slot_file.NAME).read_bytes() == before


def _swap_keys(slots: list[dict[str, object]]) -> None:
    one, other = slots[:2]
    one["wrapped"], other["wrapped"] = other["wrapped"], one["wrapped"]


def _swap_accounts(slots: list[dict[str, object]]) -> None:
    one, other = slots[:2]
    one["account"], other["account"] = other["account"], one["account"]


def _swap_salts(slots: list[dict[str, object]]) -> None:
    one, other = slots[:2]
    one["salt"], other["salt"] = other["salt"], one["salt"]


@pytest.mark.parametrize("swap", [_swap_keys, _swap_accounts, _swap_salts])
def test_slots_whose_parts_were_swapped_open_nothing(
    small: Folders, swap: Callable[[list[dict[str, object]]], None]
) -> None:
    with_second_person(small)
    keys = keys_of(small)
    openers = {1: Opener("Maya", PASSWORD), 2: Opener("Jonas", NEW)}
    keys.encrypt(openers, backups=PlainBackups.DELETE, wait=1, on_progress=quiet)
    stored = json.loads((small.data / slot_file.NAME).read_bytes())
    swap(stored["slots"])
    for name in BOTH:
        (small.data / name).write_text(json.dumps(stored))
    for account, password in ((1, PASSWORD), (2, NEW), (1, NEW), (2, PASSWORD)):
        with pytest.raises(WrongSecretError):
            keys_of(small).unlock(account, password)


CHANGED: dict[str, tuple[object, ...]] = {
    "account": (2, 0, "1", None),
    "kind": ("recovery", "one-time", "computer"),
    "key_id": ("0" * 32, "", "x" * 32),
    "kdf": ("scrypt", ""),
    "memory": (20_000, 8, 1 << 40, -1),
    "passes": (2, 0, 11),
    "salt": ("0" * 32, "00"),
    "nonce": ("0" * 48, "00"),
    "wrapped": ("0" * 96, "00" * 47),
    # About the whole file
    "file_id": ("0" * 32, "00"),
    "format": (0, 2, "1"),
    "slots": ([], {}, None),
}
"""What each member may not become: a value that could be there, and such as could not."""

FOR_PEOPLE: dict[str, object] = {"name": "Jonas", "created": "2020-01-01T00:00:00Z", "since": None}
"""The members that say something to people alone, and so are not authenticated."""


def change_slots(folders: Folders, member: str, value: object) -> None:
    """Change a member of the slot file, or of its one slot, in both copies."""
    stored = json.loads((folders.data / slot_file.NAME).read_bytes())
    place = stored if member in stored else stored["slots"][0]
    assert place[member] != value
    place[member] = value
    for name in BOTH:
        (folders.data / name).write_text(json.dumps(stored))


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    ("member", "value"),
    [
        pytest.param(member, value, id=f"{member} {value!r:.12}")
        for member, values in CHANGED.items()
        for value in values
    ],
)
def test_whatever_else_a_member_says_opens_nothing_and_is_said(
    small: Folders, member: str, value: object
) -> None:
    encrypt(small)
    without_backups(small)
    change_slots(small, member, value)
    before = [(small.data / name).read_bytes() for name in BOTH]
    with pytest.raises((WrongSecretError, DiaryFileError)) as raised:
        keys_of(small).unlock(1, PASSWORD)
    assert raised.value.sentence.template
    assert [(small.data / name).read_bytes() for name in BOTH] == before


@pytest.mark.parametrize(("member", "value"), FOR_PEOPLE.items())
def test_what_is_only_for_people_opens_for_nobody_else(
    small: Folders, member: str, value: object
) -> None:
    encrypt(small)
    change_slots(small, member, value)
    with pytest.raises(WrongSecretError):
        keys_of(small).unlock(1, NEW)
    keys_of(small).unlock(1, PASSWORD)


def test_a_password_that_was_never_pending_holds(small: Folders) -> None:
    """Of two passwords the hash in the diary decides; of one, it alone is left."""
    encrypt(small)
    change_slots(small, "pending", True)
    keys = keys_of(small)
    keys.unlock(1, PASSWORD)
    assert keys.finish_password(1, PASSWORD, lambda: False, lambda: None)


def test_each_member_of_the_slot_file_is_changed_above(small: Folders) -> None:
    encrypt(small)
    stored = json.loads((small.data / slot_file.NAME).read_bytes())
    members = stored.keys() | stored["slots"][0].keys()
    assert members == CHANGED.keys() | FOR_PEOPLE.keys() | {"pending"}


@pytest.mark.parametrize("name", BOTH)
def test_one_older_file_does_not_lock_the_new_password_out(small: Folders, name: str) -> None:
    """A kill between the two leaves it so; the old password opens, as docs/security.md says."""
    keys = encrypt(small)
    old = (small.data / name).read_bytes()
    keys.set_password(1, NEW, lambda: None)
    (small.data / name).write_bytes(old)
    keys_of(small).unlock(1, NEW)
    for each in BOTH:
        assert (small.data / each).read_bytes() != old


# --- slots that lie elsewhere --------------------------------------------------------------------


@pytest.mark.repeats
@pytest.mark.usual_kdf
def test_a_backup_elsewhere_opens_with_the_password_of_its_time(
    small: Folders, tmp_path: Path
) -> None:
    keys = encrypt(small)
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(small.backups, elsewhere)
    keys.set_password(1, NEW, lambda: None)
    for folder, password in ((elsewhere, PASSWORD), (small.backups, NEW)):
        (made,) = manifests(folder)
        slots = folder / f"{made.file}.json"
        assert len(read(slots, folder / made.file, password)) == 3
    keys.renew_key({1: Opener("Maya", NEW)}, wait=1, on_progress=quiet)
    for manifest in elsewhere.glob("*.json"):
        slots_of_then = json.loads(manifest.read_bytes())["slots"]
        for name in BOTH:
            (small.data / name).write_text(json.dumps(slots_of_then))
    with pytest.raises(DiaryFileError, match="earlier key"):
        keys_of(small).unlock(1, PASSWORD)


def test_slots_that_only_a_backup_has_are_rewritten(small: Folders) -> None:
    encrypt(small)
    for name in BOTH:
        (small.data / name).write_bytes(b"{")
    keys_of(small).unlock(1, PASSWORD)
    assert keys_of(small).holders()[0].name == "Maya"
    assert (small.data / BOTH[0]).read_bytes() == (small.data / BOTH[1]).read_bytes()


# --- two windows ---------------------------------------------------------------------------------


def test_while_a_window_has_the_diary_open_its_key_stays(small: Folders) -> None:
    diary = FileDiary(small, SystemClock())
    with closing(diary.open(lambda _: None, wait=0, watcher=SilentWatcher())):
        with pytest.raises(DiaryFileError) as raised:
            keys_of(small).encrypt(
                {1: Opener("Maya", PASSWORD)},
                backups=PlainBackups.ENCRYPT,
                wait=0,
                on_progress=quiet,
            )
        assert raised.value.outcome is Outcome.IN_USE
        assert not slot_file.exists(small.data)
    assert len(entries(small, None)) == 3


def test_while_another_program_has_the_file_open_its_key_stays(small: Folders) -> None:
    with closing(sqlite.connect(small.database)) as other:
        sqlite.set_journal(other, "WAL")
        other.execute("SELECT count(*) FROM users").fetchone()
        with pytest.raises(DiaryFileError) as raised:
            encrypt(small)
        assert raised.value.outcome is Outcome.IN_USE
    assert len(entries(small, None)) == 3


def test_a_window_whose_key_another_one_replaced_asks_for_the_password_again(
    small: Folders,
) -> None:
    here = encrypt(small)
    there = keys_of(small)
    there.unlock(1, PASSWORD)
    here.renew_key({1: Opener("Maya", NEW)}, wait=1, on_progress=quiet)
    assert there.is_locked
    with pytest.raises(WrongSecretError):
        there.unlock(1, PASSWORD)
    there.unlock(1, NEW)
    assert there.raw == here.raw


@pytest.mark.repeats
def test_a_window_sees_that_another_one_switched_encryption_off_and_on(small: Folders) -> None:
    here = encrypt(small)
    there = keys_of(small)
    there.unlock(1, PASSWORD)
    here.decrypt(wait=1, on_progress=quiet)
    assert there.protection is Protection.PLAIN
    assert there.raw is None
    encrypt(small)
    assert there.is_locked
