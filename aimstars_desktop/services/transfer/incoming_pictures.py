"""The pictures of a file on their way into the diary: first their bytes, then their rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.archive import picture_member, section_named
from aimstars_desktop.domain.errors import RuleError, WorldError
from aimstars_desktop.domain.imports import Brought, ImportRefusedError, Problem
from aimstars_desktop.domain.pictures import NewPicture, PictureFile
from aimstars_desktop.domain.ports.storage import Storage, UnitOfWork
from aimstars_desktop.domain.ports.transfer import Row
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.transfer.identities import Identities
from aimstars_desktop.services.transfer.readers.reader import problem
from aimstars_desktop.services.transfer.source import Source

ADDED = "added_pictures"
"""The kind of a picture that an import gave to an entry that was there already."""


@dataclass(slots=True)
class Kept:
    """The rows whose bytes are in the store, and what is wrong with the others."""

    rows: dict[str, list[Row]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


@contextmanager
def kept(
    opened: AbstractContextManager[Source],
    rows: Mapping[str, Sequence[Row]],
    storage: Storage,
    account_id: int,
    go_on: Callable[[], None],
) -> Iterator[Kept]:
    """Put the bytes of pictures into the store while their rows are added.

    Those to which no row refers afterwards are removed again, also when the import fails.

    Args:
        opened: the archive.
        rows: of the pictures, by their sections.
        storage: of the diary; no transaction is open.
        account_id: whose import it is.
        go_on: called before each picture; what it raises ends it.

    Raises:
        ImportRefusedError: the archive cannot be read any more.
        WorldError: the bytes cannot be kept.
    """
    found = Kept({name: [] for name in rows})
    hashes = {str(row["sha256"]) for some in rows.values() for row in some}
    if not hashes:
        yield found
        return
    new = hashes - storage.pictures.present(hashes)
    try:
        with opened as source:
            for name, some in rows.items():
                for number, row in enumerate(some, start=1):
                    go_on()
                    picture = _picture(source, row)
                    if picture is None:
                        sentence = QT_TRANSLATE_NOOP(
                            "Import", "This picture is missing or damaged."
                        )
                        found.problems.append(problem(f"{name} {number}", sentence))
                        continue
                    if picture.file.sha256 in new:
                        storage.pictures.put(picture)
                    found.rows[name].append({**row, **row_of(picture.file)})
        yield found
    finally:
        forget_unused(storage, account_id, new)


@contextmanager
def kept_by_name(
    opened: AbstractContextManager[Source],
    places: Mapping[str, str],
    storage: Storage,
    account_id: int,
    go_on: Callable[[], None],
) -> Iterator[tuple[Mapping[str, PictureFile], Sequence[Problem]]]:
    """Do the same with the pictures of another program, which are known by their names only.

    Yields what is known of them by their names, and what is wrong with the others.

    Args:
        opened: the file that is imported.
        places: where in it each picture is named, by its name.
        storage: of the diary; no transaction is open.
        account_id: whose import it is.
        go_on: called before each picture; what it raises ends it.

    Raises:
        ImportRefusedError: the file cannot be read any more.
        WorldError: the bytes cannot be kept.
    """
    files: dict[str, PictureFile] = {}
    problems: list[Problem] = []
    new: set[str] = set()
    if not places:
        yield files, problems
        return
    try:
        with opened as source:
            for name, place in places.items():
                go_on()
                picture = _named_picture(source, name)
                if isinstance(picture, Problem):
                    problems.append(replace(picture, place=place))
                    continue
                sha256 = picture.file.sha256
                if sha256 not in new and not storage.pictures.present([sha256]):
                    new.add(sha256)
                    storage.pictures.put(picture)
                files[name] = picture.file
        yield files, problems
    finally:
        forget_unused(storage, account_id, new)


def _named_picture(source: Source, name: str) -> NewPicture | Problem:
    """Return a picture of a file; what is wrong with it, where it cannot be taken."""
    try:
        return NewPicture.of(source.read(name), PurePosixPath(name).name)
    except RuleError as error:
        return Problem("", error.sentence)
    except (ImportRefusedError, KeyError, OSError):
        sentence = QT_TRANSLATE_NOOP("Import", "This picture is missing or damaged.")
        return problem("", sentence)


def forget_unused(storage: Storage, account_id: int, hashes: Collection[str]) -> None:
    """Remove the bytes of those of these pictures to which no row refers.

    Where that fails, the next backup does it.

    Args:
        storage: of the diary; no transaction is open.
        account_id: of any account in it.
        hashes: of the pictures.
    """
    if not hashes:
        return
    with suppress(WorldError):
        with storage.reading(account_id) as unit:
            unused = set(hashes) - unit.pictures.in_use(hashes)
        storage.pictures.remove(unused)


def add_to_known(
    unit: UnitOfWork, account: Account, rows: Sequence[Row], known: Mapping[object, int]
) -> Sequence[Brought]:
    """Give entries that were there already the pictures that they lack, behind their own.

    A picture that was taken off, there or here, does not come.

    Args:
        unit: the transaction, in which new entries have got their pictures.
        account: whose diary it is.
        rows: of the pictures of an archive whose bytes are in the store.
        known: the numbers of the entries that were there, by their identities.
    """
    theirs = [row for row in rows if row["entry"] in known and row["removed_at"] is None]
    if not theirs:
        return []
    section = section_named("pictures")
    here: dict[object, set[object]] = defaultdict(set)
    places: dict[object, int] = defaultdict(int)
    for row in unit.account_rows.rows(section):
        here[row["entry"]].add(row["sha256"])
        places[row["entry"]] = max(places[row["entry"]], _number(row["position"]) + 1)
    uids = set(Identities(unit, account).of(section.name).values())
    new: dict[object, Row] = {}
    for row in theirs:
        number = known[row["entry"]]
        if row["uid"] in uids or row["uid"] in new or row["sha256"] in here[number]:
            continue
        here[number].add(row["sha256"])
        new[row["uid"]] = {**row, "entry": number, "position": places[number]}
        places[number] += 1
    unit.account_rows.add(section, list(new.values()))
    return [Brought(ADDED, str(uid), entry_id=_number(row["entry"])) for uid, row in new.items()]


def _picture(source: Source, row: Row) -> NewPicture | None:
    """Return the picture of a row; None where its bytes are not what the row says."""
    sha256 = str(row["sha256"])
    member = picture_member(sha256, str(row["media_type"]))
    if not source.has(member):
        return None
    try:
        data = source.read(member)
        picture = NewPicture.of(data, str(row["file_name"]), str(row["description"]))
    except (RuleError, ImportRefusedError):
        return None
    return picture if picture.file.sha256 == sha256 else None


def row_of(file: PictureFile) -> Row:
    """Return what is known of a file, as a row has it."""
    return {
        "media_type": file.media_type,
        "width": file.width,
        "height": file.height,
        "size": file.size,
        "file_name": file.name,
        "description": file.description,
    }


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
