"""What holds for each format that can be imported, as files are, and as chance changes them."""

from __future__ import annotations

import json
import random
from contextlib import suppress
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.imports import ImportRefusedError, Item, Problem, SourceEntry
from aimstars_desktop.services.transfer.readers.archive import Archive
from aimstars_desktop.services.transfer.recognition import readers
from aimstars_desktop.storage.foreign_tables import open_tables
from tests.builders import FixedClock, account, diary_in_memory
from tests.examples import FEW
from tests.foreign_files import FILES, MADE, members_of, written
from tests.imported_files import items_of, service_of

SEVERAL = [name for name in FILES if len(members_of(name)) > 1]


def entries(items: list[Item]) -> list[SourceEntry]:
    return [item for item in items if isinstance(item, SourceEntry)]


def test_there_is_a_file_of_each_format() -> None:
    named = {reader.name for reader in readers(open_tables)}
    assert named == {*FILES, *MADE, Archive.name}


@pytest.mark.parametrize("name", [*FILES, *MADE])
def test_each_format_is_known_by_what_is_in_it(tmp_path: Path, name: str) -> None:
    if name in MADE:
        MADE[name](tmp_path / "file")
    else:
        written(tmp_path / "file", members_of(name))
    found, items = items_of(tmp_path / "file")
    assert (found, bool(entries(items))) == (name, True)


@pytest.mark.parametrize("name", SEVERAL)
def test_a_folder_is_read_like_its_zip_file(tmp_path: Path, name: str) -> None:
    packed = items_of(written(tmp_path / "file.zip", members_of(name)))
    assert items_of(written(tmp_path / "folder", members_of(name), zipped=False)) == packed


@pytest.mark.parametrize("name", SEVERAL)
def test_a_damaged_file_among_good_ones_is_one_problem(tmp_path: Path, name: str) -> None:
    path = written(tmp_path / "file.zip", members_of(name))
    first = next(iter(members_of(name)))
    with ZipFile(path) as archive:
        offset = archive.getinfo(first).header_offset
    data = bytearray(path.read_bytes())
    data[offset + 30 + len(first)] ^= 1
    path.write_bytes(data)
    found, items = items_of(path)
    assert (found, bool(entries(items))) == (name, True)
    (damaged,) = [one for one in items if isinstance(one, Problem) and one.place == first]
    assert str(damaged.sentence) == "This part is missing or damaged."


def test_a_zip_file_of_damaged_files_says_so(tmp_path: Path) -> None:
    path = written(tmp_path / "file.zip", {"Journal.json": b"the damaged one"})
    path.write_bytes(path.read_bytes().replace(b"the damaged", b"The damaged"))
    with pytest.raises(ImportRefusedError, match=r"Journal\.json in this archive is damaged"):
        items_of(path)


ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    10**30,
    1e308,
    float("nan"),
    "",
    "\0",
    "\ud800",
    "9999-12-31T23:59:59Z",
    "0001-01-01",
    "2026-02-30",
    "+99:99",
    "../../x",
    "<b>" * 200,
    "a" * 21_000,
    [],
    {},
    [[[[]]]],
    [None, 1, "x"],
)
"""What may stand where a program writes something else."""

WORDS = (b"", b"\0", b"\xff", b"\r\n\r\n", b"99999999999", b"-1", b"'", b'"', b"{]<&")


def changed_value(value: Any, chance: random.Random) -> Any:
    """Return JSON in which something is odd, gone, or there twice."""
    if isinstance(value, dict) and value and chance.random() < 0.9:
        name = chance.choice(list(value))
        if chance.random() < 0.1:
            return {key: one for key, one in value.items() if key != name}
        return value | {name: changed_value(value[name], chance)}
    if isinstance(value, list) and value and chance.random() < 0.9:
        at = chance.randrange(len(value))
        times = chance.choice([0, 1, 1, 1, 1, 2])
        return [*value[:at], *[changed_value(value[at], chance)] * times, *value[at + 1 :]]
    return chance.choice(ODD)


def changed_bytes(data: bytes, chance: random.Random) -> bytes:
    """Return bytes of which some are others, gone, or there twice."""
    start, end = sorted(chance.randrange(len(data) + 1) for _ in range(2))
    end = min(end, start + chance.choice([1, 8, 200]))
    how = chance.randrange(3)
    if how == 0:
        return data[:start] + chance.choice(WORDS) + data[end:]
    if how == 1:
        return data[:end] + data[start:]
    return data[:start] + chance.randbytes(end - start) + data[end:]


def changed(name: str, path: Path, seed: int) -> Path:
    """Write the file of a format, changed by chance."""
    chance = random.Random(seed)
    if name in MADE:
        MADE[name](path)
        path.write_bytes(changed_bytes(path.read_bytes(), chance))
        return path
    members = dict(members_of(name))
    for _ in range(chance.choice([1, 1, 2, 4])):
        member = chance.choice(list(members))
        value = FILES[name][member]
        if isinstance(value, str) or chance.random() < 0.2:
            members[member] = changed_bytes(members[member], chance)
        else:
            with suppress(ValueError):
                value = json.loads(members[member])
            members[member] = json.dumps(changed_value(value, chance)).encode()
    zipped = chance.random() < 0.7
    written(path, members, zipped=zipped)
    if "" not in members and zipped and chance.random() < 0.2:
        path.write_bytes(changed_bytes(path.read_bytes(), chance))
    return path


@given(name=st.sampled_from([*FILES, *MADE]), seed=st.integers(0, 2**32))
def test_a_changed_file_is_read_or_refused_in_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, name: str, seed: int
) -> None:
    with suppress(AimstarsError):
        for item in items_of(changed(name, tmp_path_factory.mktemp("f") / "file", seed))[1]:
            assert isinstance(item, Item)
            assert not isinstance(item, Problem) or str(item.sentence)


@pytest.mark.repeats
@FEW
@given(name=st.sampled_from([*FILES, *MADE]), seed=st.integers(0, 2**32))
def test_a_changed_file_comes_whole_or_not_at_all(
    tmp_path_factory: pytest.TempPathFactory, name: str, seed: int
) -> None:
    diary, clock = diary_in_memory(), FixedClock()
    imports = service_of(diary, account(diary), clock)
    path, before = changed(name, tmp_path_factory.mktemp("f") / "file", seed), diary.counts()
    try:
        taken = imports.take(path)
    except AimstarsError:
        assert diary.counts() == before
        return
    if taken.id:
        again = imports.take(path)
        assert (again.id, again.entries) == (0, 0)
        assert imports.undo(taken.id).entries >= taken.entries
