"""What authors of revisions need: new files, by hand or from the models, and Alembic's lists."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from alembic import command
from alembic.script import Script, ScriptDirectory
from alembic.util import CommandError, rev_id

from aimstars_desktop.authoring import checkout, comparing, declarations, rendering
from aimstars_desktop.authoring.checkout import AuthoringError
from aimstars_desktop.authoring.questions import Answers
from aimstars_desktop.authoring.sorting import Part
from aimstars_desktop.storage.upgrade.chain import drift, runner

LONGEST = 72
"""Characters of a summary: it is one line on screen."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a new revision goes, by the options of ``flask db revision``.

    Attributes:
        rev_id: the id that it gets; None for a new one.
        head: the revision that it follows.
        splice: whether that may be a revision on which another one stands.
        branch_label: a name for the line that begins here.
        version_path: the folder for its file; None for the usual one.
    """

    rev_id: str | None = None
    head: str | tuple[str, ...] = "head"
    splice: bool = False
    branch_label: str | None = None
    version_path: str | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """What was written.

    Attributes:
        paths: the new files.
        tidy: whether they are formatted as the checks of the project want it.
        left: what the models have and no revision makes even now.
    """

    paths: Sequence[Path]
    tidy: bool
    left: Sequence[str] = ()


def revision(message: str, place: Place) -> Written:
    """Write a new revision to be filled in by hand.

    Raises:
        AuthoringError: the message or the place does not do.
    """
    summary = _summary(message)
    with checkout.writing():
        return _write([(summary, Part("schema"))], place)


def migrate(message: str, answers: Answers, place: Place) -> Written:
    """Write what the models have and the chain does not, a revision for each kind of change.

    Args:
        message: what the revisions do, in words.
        answers: settles what the models alone cannot tell, such as a rename.
        place: where the revisions are written.

    Raises:
        AuthoringError: there is nothing to write, an answer is missing, or the message or the
            place does not do.
        DiaryFileError: the chain has several heads.
    """
    summary = _summary(message)
    with checkout.writing():
        runner.refuse_several_heads()
        with closing(drift.at_head()) as connection, runner.bound(connection) as bind:
            parts = comparing.parts(bind, answers)
        if not parts:
            left = drift.models_ahead()
            raise AuthoringError(
                f"this has to be written by hand, by aimstars db revision: {'; '.join(left)}"
                if left
                else "the tables match the models: there is nothing to write"
            )
        named = [(f"{summary}: {part.what}" if parts[1:] else summary, part) for part in parts]
        written = _write(named, place)
        return replace(written, left=drift.models_ahead())


def merge(names: Sequence[str], message: str | None, place: Place) -> Written:
    """Join lines of revisions that end apart.

    Args:
        names: the revisions to join, or ``heads``.
        message: what the new one is called; None for the names of those that it joins.
        place: of which only the id and the label matter.

    Raises:
        AuthoringError: there is nothing to join, or no such revision.
    """
    with checkout.writing(), _authoring_errors():
        scripts = _scripts()
        joined = [one.revision for name in names for one in scripts.get_revisions(name) if one]
        if len(set(joined)) < 2:
            raise AuthoringError("merging needs two heads, and the chain has one")
        summary = _summary(message or f"Join {' and '.join(joined)}")
        part = Part("schema", note="Do nothing: the lines that are joined did it all.")
        return _write([(summary, part)], replace(place, head=tuple(joined)))


def listing(name: str, **options: bool) -> str:
    """Return what Alembic prints for ``heads`` or ``branches``.

    Raises:
        AuthoringError: it refuses.
        DiaryFileError: the revisions cannot be read.
    """
    runner.revisions()  # refuses what cannot be read
    config = runner.config()
    with _authoring_errors():
        getattr(command, name)(config, **options)
    return cast("io.StringIO", config.stdout).getvalue()


def show(revision_id: str) -> str:
    """Return the path and the text of a revision.

    Raises:
        AuthoringError: there is no file of it.
    """
    path = checkout.file_of(revision_id)
    return f"{path}\n\n{path.read_text(encoding='utf-8')}"


def _summary(message: str) -> str:
    """Return a message as the summary that people read."""
    summary = message.strip().rstrip(".")
    if not re.fullmatch(rf"[^{{}}\\\n]{{1,{LONGEST}}}", summary) or '"""' in summary:
        raise AuthoringError(
            f"the message is what people read while an upgrade runs: up to {LONGEST} characters,"
            " without braces and backslashes"
        )
    return f"{summary[0].upper()}{summary[1:]}"


def _write(parts: Sequence[tuple[str, Part]], place: Place) -> Written:
    """Write the files of these parts, each on top of the one before; all of them or none."""
    wanted = place.rev_id
    if wanted and (wanted in checkout.known() or not re.fullmatch("[0-9a-f]{12}", wanted)):
        raise AuthoringError(
            f"{wanted} cannot be a new id, which has twelve characters of 0 to 9 and a to f"
            " and is not taken yet"
        )
    scripts, made = _scripts(), list[Script]()
    try:
        for summary, part in parts:
            with _authoring_errors():
                made.append(_generate(scripts, summary, part, place))
            place = replace(place, rev_id=None, head=made[-1].revision, branch_label=None)
    except BaseException:
        for script in made:
            Path(script.path).unlink()
        raise
    paths = [Path(script.path) for script in made]
    is_empty = any(part.note == declarations.NOTE and not part.up for _, part in parts)
    tidy = checkout.tidy(paths, keep_imports=is_empty)
    checkout.register(*(script.revision for script in made))
    return Written(paths, tidy)


def _generate(scripts: ScriptDirectory, summary: str, part: Part, place: Place) -> Script:
    return cast(
        "Script",
        scripts.generate_revision(
            place.rev_id or rev_id(),
            summary,
            head=place.head,
            splice=place.splice,
            branch_labels=place.branch_label,
            version_path=place.version_path or str(checkout.versions()),
            refresh=True,
            part=part,
            loses=declarations.LOSES,
            upgrades=rendering.body(part.up),
            downgrades=rendering.body(part.down),
        ),
    )


def _scripts() -> ScriptDirectory:
    runner.revisions()  # refuses what cannot be read
    found = ScriptDirectory.from_config(runner.config())
    found.messaging_opts = {"quiet": True}  # we say ourselves what was written
    return found


@contextmanager
def _authoring_errors() -> Iterator[None]:
    """Turn what Alembic refuses into a sentence for the author."""
    try:
        yield
    except CommandError as error:
        raise AuthoringError(str(error).rstrip(".")) from error
