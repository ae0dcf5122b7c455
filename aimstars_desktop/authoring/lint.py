"""The linter of revisions: it parses them first, and runs only what passes."""

from __future__ import annotations

import hashlib
import json
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import aimstars_desktop.migrations
from aimstars_desktop.authoring import checkout, declarations, rules, sources, squash
from aimstars_desktop.authoring.sources import Finding, Source
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain import runner, structure
from aimstars_desktop.storage.upgrade.chain.runner import UnreadableError
from aimstars_desktop.storage.upgrade.chain.shape import made_by_the_chain, write_golden

RELEASED = Path(aimstars_desktop.migrations.__file__).parent / "released.json"
"""File name to hash of every released revision: those never change."""


def lint(*, shapes: bool = False) -> list[Finding]:
    """Return everything that is wrong with the revisions.

    Args:
        shapes: also rewrite the shapes, if the revisions can be run.
    """
    if unreadable := list(_of_lists(shapes=shapes)):
        return unreadable
    found = sources.sources()
    joined = [Source.read(path) for path in checkout.joined_files()]
    findings = [*_of_files(found), *_of_the_chain(found), *_changed_after_release()]
    findings += [finding for source in joined for finding in _of_joined(source)]
    findings = findings or list(_of_running())
    findings = findings or [finding for source in joined for finding in _of_joining(source)]
    if shapes and not findings:
        write_golden()
    elif not findings and checkout.shapes_are_stale():
        words = "is not what the revisions make: aimstars db lint --shapes"
        findings.append(Finding("shapes.json", 1, words))
    return sorted(findings)


def lint_text(name: str, text: str) -> list[Finding]:
    """Return what is wrong with one revision by itself."""
    return list(_of_files([Source(name, text)]))


def hash_of(path: Path) -> str:
    """Return the hash of a released revision, ignoring line endings."""
    text = path.read_text(encoding="utf-8")
    return hashlib.sha256(text.encode()).hexdigest()


def release() -> None:
    """Write down the hashes of all new revisions: from now on they do not change either."""
    files = {path.name: hash_of(path) for path in checkout.all_files()}
    text = json.dumps(dict(sorted((files | _released()).items())), indent=1)
    RELEASED.write_text(f"{text}\n", encoding="utf-8")


def _released() -> dict[str, str]:
    found: dict[str, str] = json.loads(RELEASED.read_text(encoding="utf-8"))
    return found


def _of_lists(*, shapes: bool) -> Iterator[Finding]:
    """Check that what is written about the revisions can be read, as a merge may have left it."""
    for path in (RELEASED, structure.GOLDEN):
        if path == structure.GOLDEN and shapes:
            continue  # it is rewritten
        try:
            text = path.read_text(encoding="utf-8")
            if not isinstance(json.loads(text), dict):
                yield Finding(path.name, 1, "is not a JSON object")
        except OSError as error:
            yield Finding(path.name, 1, f"cannot be read: {error.strerror}")
        except ValueError as error:
            line = getattr(error, "lineno", 1)
            yield Finding(path.name, line, f"is not valid JSON: {getattr(error, 'msg', error)}")


def _of_files(found: Sequence[Source]) -> Iterator[Finding]:
    for source in found:
        if source.broken:
            yield source.broken
        else:
            yield from declarations.findings(source)
            yield from rules.findings(source)


def _of_joined(source: Source) -> Iterator[Finding]:
    yield from [source.broken] if source.broken else rules.findings_of_any(source)


def _changed_after_release() -> Iterator[Finding]:
    files = {path.name: path for path in checkout.all_files()}
    for name, known in _released().items():
        if name not in files:
            yield Finding(name, 1, "is in a release and is gone")
        elif hash_of(files[name]) != known:
            words = "is in a release and was changed; write a new revision instead"
            yield Finding(name, 1, words)


def _of_the_chain(found: Sequence[Source]) -> Iterator[Finding]:
    """Check that the revisions follow one another in the order of the list of known ones."""
    known = checkout.known()
    ids = [source.id for source in found]
    for place, source in enumerate(found):
        line = source.line_of("revision")
        if source.id in ids[:place]:
            yield source.finding(line, f"has the id of {found[ids.index(source.id)].name}")
        elif source.id not in known:
            yield source.finding(line, f"is not in CHAIN of {checkout.KNOWN.name}")
        for down in source.downs:
            if down not in {*ids, *known}:
                words = f"down_revision {down} is not a revision"
                yield source.finding(source.line_of("down_revision"), words)
            elif {source.id, down} <= {*known} and known.index(source.id) < known.index(down):
                yield Finding(checkout.KNOWN.name, _line_in_list(source.id), f"comes before {down}")
    for revision in known:
        if revision not in ids and not any(name.startswith(revision) for name in _released()):
            yield Finding(checkout.KNOWN.name, _line_in_list(revision), f"{revision} has no file")
    yield from _of_the_ends(found)


def _of_the_ends(found: Sequence[Source]) -> Iterator[Finding]:
    """Check that the chain has one beginning and one head, as far as its files can be read."""
    ids = {source.id for source in found}
    if any(source.broken or not ids.issuperset(source.downs) for source in found):
        return
    below = {down for source in found for down in source.downs}
    heads = [source for source in found if source.id not in below]
    for source in heads[1:]:
        words = f"is a second head beside {heads[0].id}: aimstars db merge heads"
        yield source.finding(source.line_of("down_revision"), words)
    for source in [source for source in found if not source.downs][1:]:
        yield source.finding(source.line_of("down_revision"), "is a second beginning")


def _line_in_list(revision: str) -> int:
    lines = checkout.KNOWN.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if revision in line)


def _of_running() -> Iterator[Finding]:
    """Import and run the revisions, up and down, in memory; what they raise is a finding."""
    for act in (runner.revisions, made_by_the_chain, _down):
        if finding := _raised(act):
            yield finding
            return


def _of_joining(source: Source) -> Iterator[Finding]:
    """Check that a joined file makes what the revisions make."""
    wrong: list[str] = []
    if finding := _raised(lambda: wrong.extend(squash.problems(source))):
        yield finding
    for words in wrong[:1]:
        yield source.finding(source.line_of("replaces"), words)


def _raised(act: Callable[[], object]) -> Finding | None:
    try:
        act()
    except Exception as raised:  # noqa: BLE001 - a revision may raise anything
        error = raised.__cause__ or raised if isinstance(raised, UnreadableError) else raised
        folder = str(runner.SCRIPTS)
        frames = list(traceback.extract_tb(error.__traceback__))
        own = [one for one in frames if one.filename.startswith(folder)]
        where = (own or frames)[-1]
        words = " ".join(str(error).split())[:200]
        name = type(error).__name__
        return Finding(Path(where.filename).name, where.lineno or 1, f"raises {name}: {words}")
    return None


def _down() -> None:
    with closing(sqlite.connect_in_memory()) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("BEGIN")
        runner.run(connection, "heads")
        runner.run(connection, "base", down=True)
