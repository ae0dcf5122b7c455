"""A dry run that fails speaks of the diary, which it did not touch, and of no upgrade."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.file.dry_run import _refusal_for_diary, dry_run
from tests.builders import FixedClock
from tests.storage.upgrade.conftest import content, names
from tests.storage.upgrade.toys import TOY, ToyChain


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (
            "op.execute('nonsense')",
            "failed at the step “A toy” (revision ffffffffffff, NONSENSE)",
        ),
        (
            "op.execute(\"UPDATE goals SET title = 'x'\")",
            "A comparison with the backup found: rows of goals that read differently: 2.",
        ),
        (
            "op.execute('DELETE FROM goals WHERE id = 1')",
            "rows of goals: 1 instead of 2",
        ),
    ],
)
def test_a_step_that_fails_is_named(full: Folders, toys: ToyChain, body: str, said: str) -> None:
    toys.add(body)
    before, there = content(full.database), names(full.data)

    with pytest.raises(DiaryFileError) as raised:
        dry_run(full, FixedClock(), target=TOY)

    assert said in str(raised.value)
    assert "The dry run failed" in str(raised.value)
    assert "The diary was not touched." in str(raised.value)
    assert "undone" not in str(raised.value)  # nothing was done
    assert raised.value.outcome is Outcome.ROLLED_BACK
    assert (content(full.database), names(full.data)) == (before, there)


def test_a_refusal_names_the_diary_and_not_its_copy(old: Folders) -> None:
    with closing(sqlite.connect(old.database)) as connection:
        connection.execute("CREATE TABLE scratch (n INTEGER)")

    with pytest.raises(DiaryFileError, match="table scratch is not known") as raised:
        dry_run(old, FixedClock())

    assert raised.value.outcome is Outcome.DAMAGED
    assert f"The diary file {old.database} claims to be at revision" in str(raised.value)


def test_a_cause_within_a_refusal_names_the_diary_too(folders: Folders, tmp_path: Path) -> None:
    trial = Folders(tmp_path / "copy", tmp_path / "copy")
    cause = Sentence("Errors", "The folder {folder} is full.", {"folder": str(trial.data)})
    error = DiaryFileError(Outcome.NO_SPACE, "It stopped. {cause}", cause=cause)

    told = _refusal_for_diary(folders, trial, error, down=False)

    assert str(told) == f"It stopped. The folder {folders.data} is full."
    assert told.outcome is Outcome.NO_SPACE
