"""Goals and the trash of an archive of the same person, in a diary that went on."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest

from aimstars_desktop.domain.goals import Goal, Status
from tests.builders import (
    DAY,
    TODAY,
    FixedClock,
    account,
    diary_in_memory,
    new_goal,
    outlive_trash,
    proud,
)
from tests.builders import TestDiary as Diary
from tests.services.transfer.test_merging import Computer


@pytest.fixture
def here(diary: Diary, clock: FixedClock) -> Computer:
    computer = Computer(clock, diary, account(diary))
    proud(computer.of, "First.")
    computer.of.goals.create(new_goal())
    return computer


@pytest.fixture
def there(here: Computer, clock: FixedClock, tmp_path: Path) -> Computer:
    """Return another computer, to which the diary was moved."""
    diary = diary_in_memory()
    computer = Computer(clock, diary, account(diary, "other@example.org"))
    computer.imports.take(here.archive(tmp_path / "moved.zip"))
    clock.pass_by(timedelta(hours=1))
    return computer


def goal_of(one: Computer) -> Goal:
    with one.of.context.reading() as unit:
        (goal,) = unit.goals.all(list(Status))
    return goal


def ticks_of(one: Computer) -> set[object]:
    return set(one.of.checkins.ticks_of(goal_of(one).id))


def in_trash(one: Computer) -> list[str]:
    with one.of.context.reading() as unit:
        return [entry.text for entry in unit.entries.trash()]


def test_a_goal_that_was_closed_and_ticked_there_is_so_here(
    here: Computer, there: Computer, tmp_path: Path
) -> None:
    here.clock.pass_by(DAY)
    here.of.checkins.tick(goal_of(here).id, TODAY + DAY)
    there.of.checkins.tick(goal_of(there).id, TODAY)
    there.of.goals.close(goal_of(there).id, Status.COMPLETED)
    taken = here.imports.take(there.archive(tmp_path / "back.zip"))
    assert (taken.goals, taken.merged_goals, taken.points) == (0, 1, 10)
    assert goal_of(here).status is Status.COMPLETED
    assert goal_of(here).closed_at == goal_of(there).closed_at
    assert ticks_of(here) == {TODAY, TODAY + DAY}
    assert here.of.checkup.check().is_right
    assert here.imports.take(tmp_path / "back.zip").id == 0, "nothing comes twice"

    undone = here.imports.undo(taken.id)
    assert (undone.goals, undone.kept_goals) == (0, ())
    assert goal_of(here).status is Status.ACTIVE
    assert ticks_of(here) == {TODAY + DAY}
    assert here.of.checkup.check().is_right


def test_goals_that_both_computers_made_of_one_repeat_are_merged(
    diary: Diary, clock: FixedClock, tmp_path: Path
) -> None:
    here = Computer(clock, diary, account(diary))
    here.of.goals.create(new_goal(), every_week=True)
    other = diary_in_memory()
    there = Computer(clock, other, account(other, "other@example.org"))
    there.imports.take(here.archive(tmp_path / "moved.zip"))
    clock.pass_by(7 * DAY)
    here.of.repeats.turn()
    clock.pass_by(timedelta(hours=1))
    (made,) = there.of.repeats.turn()
    there.of.checkins.tick(made.id, TODAY + 7 * DAY)
    taken = here.imports.take(there.archive(tmp_path / "back.zip"))
    assert (taken.goals, taken.merged_goals) == (0, 1)


@pytest.mark.repeats
def test_a_goal_that_stands_in_an_archive_twice_is_merged_once(
    here: Computer, there: Computer, tmp_path: Path
) -> None:
    there.of.checkins.tick(goal_of(there).id, TODAY)
    path = there.archive(tmp_path / "back.zip")
    with ZipFile(path) as archive:
        data = {name: archive.read(name) for name in archive.namelist()}
    manifest, goals = json.loads(data["manifest.json"]), data["data/goals.jsonl"] * 2
    told = {"size": len(goals), "sha256": sha256(goals).hexdigest()}
    manifest["members"]["data/goals.jsonl"] = told
    data |= {"manifest.json": json.dumps(manifest).encode(), "data/goals.jsonl": goals}
    with ZipFile(path, "w") as archive:
        for name, held in data.items():
            archive.writestr(name, held)
    assert here.imports.take(path).merged_goals == 1
    assert ticks_of(here) == {TODAY}


@pytest.mark.repeats
def test_the_later_end_of_a_goal_holds_on_both_computers(
    here: Computer, there: Computer, tmp_path: Path
) -> None:
    there.of.goals.close(goal_of(there).id, Status.COMPLETED)
    here.clock.pass_by(timedelta(hours=1))
    here.of.goals.close(goal_of(here).id, Status.FAILED)
    assert here.imports.take(there.archive(tmp_path / "1.zip")).merged_goals == 0
    assert there.imports.take(here.archive(tmp_path / "2.zip")).merged_goals == 1
    assert goal_of(here).status is goal_of(there).status is Status.FAILED


def test_a_goal_that_was_changed_after_the_merge_stays_when_it_is_undone(
    here: Computer, there: Computer, tmp_path: Path
) -> None:
    there.of.goals.close(goal_of(there).id, Status.COMPLETED)
    taken = here.imports.take(there.archive(tmp_path / "back.zip"))
    here.of.checkins.tick(goal_of(here).id, TODAY)
    undone = here.imports.undo(taken.id)
    assert undone.kept_goals == (goal_of(here).title,)
    assert goal_of(here).status is Status.COMPLETED


def test_what_was_deleted_there_later_is_in_the_trash_here(
    here: Computer, there: Computer, tmp_path: Path
) -> None:
    there.of.entries.delete(there.entry().id)
    taken = here.imports.take(there.archive(tmp_path / "back.zip"))
    assert (taken.moved, taken.points) == (1, -5)
    assert in_trash(here) == ["First."]
    assert here.of.checkup.check().is_right
    here.imports.undo(taken.id)
    assert in_trash(here) == []
    assert here.entry().text == "First."


@pytest.mark.repeats
def test_what_comes_into_the_trash_stays_there_for_the_usual_time(
    here: Computer, there: Computer, tmp_path: Path
) -> None:
    there.of.entries.delete(there.entry().id)
    outlive_trash(here.of, here.clock)
    taken = here.imports.take(there.archive(tmp_path / "back.zip"))
    here.clock.pass_by(DAY)
    here.of.visit()
    assert in_trash(here) == ["First."]
    here.imports.undo(taken.id)
    assert here.entry().text == "First."


def test_what_was_deleted_again_after_the_import_is_named_when_it_is_undone(
    here: Computer, there: Computer, tmp_path: Path
) -> None:
    number = here.entry().id
    there.of.entries.delete(there.entry().id)
    taken = here.imports.take(there.archive(tmp_path / "back.zip"))
    here.of.entries.restore(number)
    here.clock.pass_by(DAY)
    here.of.entries.delete(number)
    undone = here.imports.undo(taken.id)
    assert (undone.taken_apart, [entry.id for entry in undone.kept]) == ((), [number])
    assert in_trash(here) == ["First."]


@pytest.mark.repeats
def test_what_was_changed_here_after_it_was_deleted_there_stays(
    here: Computer, there: Computer, tmp_path: Path
) -> None:
    there.of.entries.delete(there.entry().id)
    here.change("Second.")
    taken = here.imports.take(there.archive(tmp_path / "back.zip"))
    assert taken.moved == 0
    assert here.entry().text == "Second."


def test_what_was_changed_there_after_it_was_deleted_here_comes_back(
    here: Computer, there: Computer, tmp_path: Path
) -> None:
    here.of.entries.delete(here.entry().id)
    there.change("Second.")
    taken = here.imports.take(there.archive(tmp_path / "back.zip"))
    assert taken.moved == 1
    assert here.entry().text == "Second."
    here.imports.undo(taken.id)
    assert in_trash(here) == ["First."]


def test_what_was_noted_on_both_computers_is_there_once(
    here: Computer, there: Computer, tmp_path: Path
) -> None:
    here.of.goals.note(goal_of(here).id, "Read in the tram.")
    there.of.goals.note(goal_of(there).id, "Read by the lake.")
    there.of.goals.close(goal_of(there).id, Status.COMPLETED)
    taken = here.imports.take(there.archive(tmp_path / "back.zip"))
    assert taken.merged_goals == 1
    assert goal_of(here).notes == "Read in the tram.\n\nRead by the lake."
    assert goal_of(here).status is Status.COMPLETED
    assert here.imports.take(tmp_path / "back.zip").id == 0, "nothing comes twice"
    assert there.imports.take(here.archive(tmp_path / "again.zip")).merged_goals == 1
    assert goal_of(there).notes == goal_of(here).notes

    assert here.imports.undo(taken.id).kept_goals == ()
    assert goal_of(here).notes == "Read in the tram."
    assert goal_of(here).status is Status.ACTIVE


def test_words_that_would_be_too_long_together_stay_and_are_told(
    here: Computer, there: Computer, tmp_path: Path
) -> None:
    for computer, letter in ((here, "a"), (there, "b")):
        goal = goal_of(computer)
        computer.of.goals.edit(goal.id, replace(new_goal(), description=letter * 600))
        computer.of.goals.note(goal.id, letter * 600)
    taken = here.imports.take(there.archive(tmp_path / "back.zip"))
    assert taken.id == 0
    assert [one.place for one in taken.problems] == [goal_of(here).title] * 2
    assert [str(one.sentence) for one in taken.problems] == [
        "The description in the file is too long to be added to yours. Yours was kept.",
        "The notes in the file are too long to be added to yours. Yours were kept.",
    ]
    assert (goal_of(here).description, goal_of(here).notes) == ("a" * 600, "a" * 600)
