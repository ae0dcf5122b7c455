"""Imports of files that somebody made to do harm, or that are broken: a sentence, nothing else."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from zipfile import ZipFile, ZipInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.imports import (
    ImportRefusedError,
    Item,
)
from aimstars_desktop.services.transfer import source as limits
from aimstars_desktop.services.transfer.recognition import readers, recognised
from aimstars_desktop.services.transfer.source import Source, reading
from aimstars_desktop.storage.foreign_tables import open_tables
from tests.imported_files import BERLIN, items_of


def zipped(path: Path, *infos: ZipInfo | str, data: bytes = b"x") -> Path:
    with ZipFile(path, "w") as archive:
        for info in infos:
            archive.writestr(info, data)
    return path


@pytest.mark.parametrize(
    "name", ["../a.md", "/a.md", "C:/a.md", "a\\2026-01-01.md", "x/../../a.md"]
)
def test_an_archive_that_names_files_outside_is_refused(tmp_path: Path, name: str) -> None:
    info = ZipInfo("x")
    info.filename = name
    with pytest.raises(ImportRefusedError, match="outside itself"):
        items_of(zipped(tmp_path / "a", info))


def test_an_archive_with_a_link_is_refused(tmp_path: Path) -> None:
    info = ZipInfo("2026-01-01.md")
    info.external_attr = 0o120777 << 16
    with pytest.raises(ImportRefusedError, match="outside itself"):
        items_of(zipped(tmp_path / "a", info))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_an_archive_with_two_files_of_one_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportRefusedError, match="have the same name"):
        items_of(zipped(tmp_path / "a", "a.md", "a.md"))


def test_an_archive_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    import zipfile

    path = tmp_path / "a"
    with ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("2026-01-01.md", b"\0" * (20 << 20))
    with pytest.raises(ImportRefusedError, match="larger than a diary"):
        items_of(path)


def test_a_truncated_archive_is_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a", "2026-01-01.md")
    path.write_bytes(path.read_bytes()[:-30])
    with pytest.raises(ImportRefusedError, match="damaged or not complete"):
        items_of(path)


def test_what_is_not_there_and_what_nobody_knows_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ImportRefusedError, match="There is no file"):
        items_of(tmp_path / "none")
    for content in (
        b"",
        b"\0\1\2",
        b"hello",
        b"{" * 100_000,
        b"SQLite format 3\0",
        b"PK\3\4",
        b"[1]",
    ):
        (tmp_path / "a").write_bytes(content)
        with pytest.raises(ImportRefusedError):
            items_of(tmp_path / "a")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
    max_leaves=12,
)
KEYS = st.sampled_from(
    [
        "creationDate",
        "timeZone",
        "text",
        "tags",
        "uuid",
        "photos",
        "md5",
        "location",
        "title",
        "body",
        "date",
        "time",
        "content",
        "rating",
        "category",
        "status",
        "created_at",
        "isAllDay",
        "starred",
    ]
)
RECORDS = st.lists(st.dictionaries(KEYS, JSON | st.just("2026-02-03"), max_size=9), max_size=4)


@pytest.mark.repeats
@given(rows=RECORDS, shape=st.sampled_from(["entries", "diary_entries"]), goals=RECORDS)
def test_no_json_is_more_than_a_problem(
    tmp_path_factory: pytest.TempPathFactory, rows: list[object], shape: str, goals: list[object]
) -> None:
    path = tmp_path_factory.mktemp("f") / "a"
    whole = {"metadata": {}, "tags": {}, "user": {}, "goals": goals, shape: rows}
    path.write_text(json.dumps(whole), encoding="utf-8")
    source = Source(path)
    for reader in readers(open_tables):
        if reader.recognise(source):
            assert all(isinstance(item, Item) for item in reader.read(source, BERLIN))


@given(
    data=st.binary(max_size=200),
    head=st.sampled_from(
        [
            b"",
            b"{",
            b"[2026-01-01 10:00] ",
            b"\tDate:\t",
            b"full_date,mood,activities\n",
            b"Diary Entries\nDate,Content,Rating\n",
            b"# 2026\n### 2026-01-01 10:00 x\n",
            b"PK\3\4",
        ]
    ),
)
def test_no_bytes_are_more_than_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, head: bytes
) -> None:
    path = tmp_path_factory.mktemp("f") / "a.md"
    path.write_bytes(head + data)
    with suppress(ImportRefusedError):
        items_of(path)


@pytest.mark.parametrize("name", [".", "./.", ""])
def test_a_member_without_a_name_is_refused_in_a_sentence(tmp_path: Path, name: str) -> None:
    path = tmp_path / "odd.zip"
    with ZipFile(path, "w") as archive:
        archive.writestr("x", "text")
        archive.filelist[0].filename = name  # as it stands in the directory of the archive
    with pytest.raises(ImportRefusedError), reading(path) as source:
        assert source.names


def test_what_is_hidden_and_a_data_folder_are_not_opened(tmp_path: Path) -> None:
    vault = tmp_path / "vault"
    for name in (".obsidian/workspace.json", "diary/aimstars.lock", "diary/aimstars.db"):
        (vault / name).parent.mkdir(parents=True, exist_ok=True)
        (vault / name).write_text("{}")
    (vault / "2026-11-20.md").write_text("Swam.")
    with reading(vault) as source:
        before = source.fingerprint()
        assert source.names == ["2026-11-20.md"]
    (vault / ".obsidian/workspace.json").write_text("changed")
    (vault / "diary/aimstars.db").write_text("changed")
    with reading(vault) as source:
        assert source.fingerprint() == before
    with (
        pytest.raises(ImportRefusedError, match="as an archive"),
        reading(vault / "diary/aimstars.db"),
    ):
        pass


def test_a_fingerprint_holds_the_names_of_the_files_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "2026-11-20.md").write_text("Swam.")
    with reading(tmp_path) as source:
        before = source.fingerprint()
    (tmp_path / "2026-11-20.md").rename(tmp_path / "2026-11-21.md")
    with reading(tmp_path) as source:
        assert source.fingerprint() != before


@pytest.mark.parametrize("limit", ["MOST_MEMBERS", "MOST_BYTES"])
def test_an_archive_of_too_much_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    path = zipped(tmp_path / "a.zip", "1.md", "2.md")
    monkeypatch.setattr(limits, limit, 2)
    with reading(path) as source:
        assert source.names == ["1.md", "2.md"]
    monkeypatch.setattr(limits, limit, 1)
    with pytest.raises(ImportRefusedError, match="larger than a diary"), reading(path) as source:
        assert source.names


def test_a_database_of_another_program_is_not_taken(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT)")
    with pytest.raises(ImportRefusedError), reading(path) as source:
        recognised(source, open_tables)


def test_what_systems_add_is_skipped_and_nothing_else(tmp_path: Path) -> None:
    names = ("__MACOSX/1.md", "notes/__MACOSX/2.md", "Thumbs.db", "notes/Thumbs.db")
    path = zipped(tmp_path / "a.zip", *names)
    with reading(path) as source:
        assert source.names == ["notes/__MACOSX/2.md"]


def test_a_fingerprint_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "large.json"
    path.write_bytes(b" " * (3 << 20))
    counted: list[None] = []
    with reading(path) as source:
        source.fingerprint(lambda: counted.append(None))
    assert len(counted) == 3


def test_a_zip_file_in_a_zip_file_gets_a_sentence(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "outer.zip", "w") as archive:
        archive.writestr("export/inner.zip", b"PK")
    with pytest.raises(ImportRefusedError, match=r"holds another zip file, export/inner\.zip"):
        recognised(Source(tmp_path / "outer.zip"), open_tables)
