"""Entries: writing, changing, deleting and restoring them, with what follows from each."""

from __future__ import annotations

from datetime import UTC, timedelta

import pytest

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import DayMarks, Rating, edit_target, new_entry_target
from aimstars_desktop.domain.errors import MissingError, RuleError
from aimstars_desktop.domain.markdown.tasks import Task, tasks_in
from aimstars_desktop.domain.points import Source
from aimstars_desktop.domain.search import Request, parse
from tests import builders
from tests.builders import DAY, NOON, TODAY, grow, ledger_rows, proud


def points(session, day=TODAY) -> int:
    return sum(row.points for row in ledger_rows(session, day))


def test_an_entry_keeps_its_day_its_text_and_the_time_and_place_of_writing(session, clock):
    entry = session.entries.write(TODAY, " Text \n", Rating.GROW).entry
    assert session.entries.on_day(TODAY) == [entry]
    assert (entry.day, entry.text, entry.rating) == (TODAY, "Text", Rating.GROW)
    assert entry.written_at == NOON.astimezone(UTC)
    assert entry.utc_offset_min == 60
    kept = session.entries.entry(entry.id)
    assert kept.written_local is not None
    assert kept.written_local == NOON.replace(tzinfo=None)


@pytest.mark.repeats
def test_saving_says_what_it_earned(session):
    saved = session.entries.write(TODAY, "Text", Rating.PROUD)
    assert [(row.source, row.points) for row in saved.earned] == [(Source.ENTRY, 5)]
    for number in range(1, 6):
        proud(session, day=TODAY - DAY * number)
    seventh = session.entries.write(TODAY - DAY * 6, "Text", Rating.GROW)
    assert {(row.day, row.source, row.points) for row in seventh.earned} == {
        (TODAY - DAY * 6, Source.ENTRY, 2),
        (TODAY, Source.STREAK_7, 10),
    }


def test_several_entries_of_a_day_stand_in_the_order_of_writing(session, clock):
    first = proud(session, "First")
    clock.pass_by(timedelta(hours=-3))
    second = grow(session, "Second")
    assert session.entries.on_day(TODAY) == [first, second]
    assert session.entries.marks(TODAY, TODAY) == {TODAY: DayMarks(1, 1)}


@pytest.mark.parametrize("text", ["", "  \n", "x" * 20_001, "a\0b", "a\ud83d"])
def test_a_text_that_breaks_a_rule_leaves_nothing_but_the_draft(diary, session, text):
    session.drafts.keep(new_entry_target(TODAY), "What I typed")
    with pytest.raises(RuleError) as refused:
        session.entries.write(TODAY, text, Rating.PROUD)
    assert refused.value.field == "text"
    assert session.entries.on_day(TODAY) == []
    assert session.drafts.of(new_entry_target(TODAY)) is not None
    assert session.undo.next_undo is None


def test_tomorrow_is_refused(session):
    with pytest.raises(RuleError) as refused:
        proud(session, day=TODAY + DAY)
    assert refused.value.field == "day"


def test_after_midnight_a_day_that_has_not_ended_is_still_today(session, clock):
    session.days.ends_at = 3
    clock.set(NOON.replace(hour=1, minute=30))
    assert session.days.today() == TODAY - DAY
    with pytest.raises(RuleError):
        proud(session, day=TODAY)
    assert proud(session).day == TODAY - DAY


def test_the_day_is_fixed_when_written_and_stays_when_the_clock_moves(session, clock):
    entry = proud(session)
    clock.set(NOON.astimezone(builders.SUMMER) - DAY * 3)
    assert session.entries.entry(entry.id).day == TODAY


def test_saving_lets_the_draft_of_that_day_go_and_no_other(session):
    session.drafts.keep(new_entry_target(TODAY), "Today")
    session.drafts.keep(new_entry_target(TODAY - DAY), "Yesterday")
    session.drafts.keep("quick", "Quick")
    proud(session)
    assert {draft.text for draft in session.drafts.all()} == {"Yesterday", "Quick"}


def test_an_edit_keeps_the_identity_and_the_earlier_version(session, clock):
    entry = proud(session, "First")
    clock.pass_by(timedelta(minutes=5))
    session.entries.change(entry.id, text="Second")
    session.entries.change(entry.id, rating=Rating.GROW, day=TODAY - DAY)
    now = session.entries.entry(entry.id)
    assert (now.id, now.text, now.rating, now.day) == (entry.id, "Second", Rating.GROW, TODAY - DAY)
    assert now.written_at == entry.written_at
    assert now.edited_at == NOON.astimezone(UTC) + timedelta(minutes=5)
    assert [
        (version.number, version.text, version.rating, version.day)
        for version in session.entries.versions(entry.id)
    ] == [(1, "First", Rating.PROUD, TODAY), (2, "Second", Rating.PROUD, TODAY)]


def test_an_edit_that_was_undone_is_no_edit_and_its_text_is_kept(session, clock):
    entry = proud(session, "First")
    clock.pass_by(timedelta(minutes=5))
    edited = session.entries.change(entry.id, text="Second").entry
    clock.pass_by(timedelta(minutes=5))
    session.undo.undo()
    assert session.entries.entry(entry.id) == entry
    assert [version.text for version in session.entries.versions(entry.id)] == ["First", "Second"]
    session.undo.redo()
    assert session.entries.entry(entry.id) == edited
    session.entries.change(entry.id, text="Third")
    session.undo.undo()
    assert session.entries.entry(entry.id).edited_at == edited.edited_at


def test_ticking_a_task_is_an_edit_that_can_be_undone(session, clock):
    entry = proud(session, "Shop\n- [ ] bread\n- [x] milk")
    session.drafts.keep(edit_target(entry.id), "what is being typed")
    bread, _milk = tasks_in(entry.text)
    clock.pass_by(timedelta(minutes=5))
    after = session.entries.tick(entry.id, Task(bread.place, done=True))
    assert after == session.entries.entry(entry.id)
    assert after.text == "Shop\n- [x] bread\n- [x] milk"
    assert after.edited_at == NOON.astimezone(UTC) + timedelta(minutes=5)
    assert [version.text for version in session.entries.versions(entry.id)] == [entry.text]
    assert session.drafts.of(edit_target(entry.id)) is not None
    assert session.undo.next_undo is not None
    assert session.undo.next_undo.template == "Tick task"
    session.undo.undo()
    assert session.entries.entry(entry.id) == entry
    session.undo.redo()
    assert session.entries.entry(entry.id) == after
    session.entries.tick(entry.id, bread)
    assert session.undo.next_undo.template == "Untick task"


def test_a_task_that_is_not_there_any_more_is_not_ticked(session):
    entry = proud(session, "- [ ] bread")
    session.entries.change(entry.id, text="Now: bread")
    step = session.undo.next_undo
    assert session.entries.tick(entry.id, Task(3, done=True)).text == "Now: bread"
    assert session.undo.next_undo == step
    assert len(session.entries.versions(entry.id)) == 1


def test_another_day_or_rating_is_no_edit_of_the_text(session):
    entry = proud(session, "Same")
    session.entries.change(entry.id, day=TODAY - DAY)
    session.undo.undo()
    session.entries.change(entry.id, rating=Rating.GROW)
    assert session.entries.entry(entry.id).edited_at is None
    assert len(session.entries.versions(entry.id)) == 3


def test_a_change_that_changes_nothing_leaves_no_version_and_no_step(session):
    entry = proud(session, "Same")
    name = session.undo.next_undo
    assert (
        session.entries.change(entry.id, text=" Same ", rating=Rating.PROUD, day=TODAY).earned == ()
    )
    assert session.entries.versions(entry.id) == []
    assert session.entries.entry(entry.id).edited_at is None
    assert session.undo.next_undo == name


def test_a_new_rating_changes_the_points_and_not_their_number(session):
    entry = proud(session)
    assert points(session) == 6
    session.entries.change(entry.id, rating=Rating.GROW)
    assert points(session) == 3
    assert session.entries.marks(TODAY, TODAY) == {TODAY: DayMarks(0, 1)}


def test_moving_an_entry_moves_its_points(session):
    entry = proud(session)
    session.entries.change(entry.id, day=TODAY - DAY)
    assert (points(session), points(session, TODAY - DAY)) == (1, 5)


def test_an_entry_cannot_be_moved_into_the_future(session):
    entry = proud(session)
    with pytest.raises(RuleError) as refused:
        session.entries.change(entry.id, day=TODAY + DAY)
    assert refused.value.field == "day"


def test_an_entry_that_lies_ahead_since_the_clock_was_set_back_can_be_edited(session, clock):
    entry = proud(session)
    clock.pass_by(-DAY)
    changed = session.entries.change(entry.id, text="Edited", day=TODAY).entry
    assert (changed.text, changed.day) == ("Edited", TODAY)


def test_saving_an_edit_removes_its_draft(session):
    entry = proud(session)
    session.drafts.keep(edit_target(entry.id), "Half an edit")
    session.entries.change(entry.id, rating=Rating.GROW)
    session.undo.undo()
    assert session.drafts.of(edit_target(entry.id)) is not None
    session.entries.change(entry.id, text="The whole edit")
    assert session.drafts.of(edit_target(entry.id)) is None


def test_undoing_an_edit_does_not_touch_what_is_being_typed(session):
    entry = proud(session)
    session.entries.change(entry.id, text="Edited")
    session.drafts.keep(edit_target(entry.id), "Edited once m")
    session.undo.undo()
    draft = session.drafts.of(edit_target(entry.id))
    assert draft is not None
    assert draft.text == "Edited once m"


def test_a_deleted_entry_lies_in_the_trash_without_points(session):
    entry = proud(session)
    session.entries.delete(entry.id)
    assert session.entries.on_day(TODAY) == []
    assert session.entries.recent(9) == []
    assert session.entries.marks(TODAY, TODAY) == {}
    assert points(session) == 1
    assert session.entries.entry(entry.id).trashed_at == NOON.astimezone(UTC)


def test_a_restored_entry_has_its_points_again(session):
    entry = proud(session)
    session.entries.delete(entry.id)
    assert session.entries.restore(entry.id) == session.entries.entry(entry.id)
    assert session.entries.on_day(TODAY) == [session.entries.entry(entry.id)]
    assert points(session) == 6


def test_deleting_twice_is_one_step(session, clock):
    entry = proud(session)
    first = session.entries.delete(entry.id)
    clock.pass_by(timedelta(seconds=1))
    assert session.entries.delete(entry.id).trashed_at == first.trashed_at.astimezone(UTC)
    session.undo.undo()
    assert session.entries.entry(entry.id).trashed_at is None
    assert session.entries.restore(entry.id).trashed_at is None
    assert str(session.undo.next_undo) == "Save entry"


@pytest.mark.repeats
def test_writing_in_the_past_joins_streaks_and_deleting_parts_them(session):
    for number in (0, 1, 2, 4, 5, 6):
        proud(session, day=TODAY - DAY * number)
    assert session.statistics.overview().streaks.length == 3
    missing = proud(session, day=TODAY - DAY * 3)
    assert session.statistics.overview().streaks.length == 7
    assert Source.STREAK_7 in {row.source for row in ledger_rows(session, TODAY)}
    session.entries.delete(missing.id)
    assert session.statistics.overview().streaks.length == 3
    assert Source.STREAK_7 not in {row.source for row in ledger_rows(session, TODAY)}


@pytest.mark.repeats
def test_day_210_of_a_streak_brings_sixty_points(session):
    for day in builders.days(TODAY - DAY * 209, 209):
        proud(session, day=day)
    last = session.entries.write(TODAY, "Day 210", Rating.PROUD)
    assert sum(row.points for row in last.earned) == 65


def test_recent_entries_come_in_pages_the_newest_day_first(session):
    old = [proud(session, day=TODAY - DAY * number) for number in (2, 0, 1, 0)]
    grown = grow(session, day=TODAY - DAY)
    in_order = [old[3], old[1], grown, old[2], old[0]]
    first = session.entries.recent(2)
    assert list(first) == in_order[:2]
    second = session.entries.recent(2, before=first[-1])
    assert list(second) == in_order[2:4]
    assert list(session.entries.recent(9, before=second[-1])) == in_order[4:]
    assert list(session.entries.recent(9, rating=Rating.GROW)) == [grown]


@pytest.mark.parametrize(
    "operation",
    [
        lambda diary: diary.change(99, text="Text"),
        lambda diary: diary.delete(99),
        lambda diary: diary.restore(99),
        lambda diary: diary.entry(99),
    ],
)
def test_an_entry_that_is_not_there_is_missed_in_words(session, operation):
    with pytest.raises(MissingError, match="entry no longer exists"):
        operation(session.entries)


def test_a_commit_says_what_it_touched(diary, session):
    del diary.announced[:]
    entry = proud(session)
    session.entries.change(entry.id, text="Edited")
    session.entries.change(entry.id, text="Edited")
    session.entries.delete(entry.id)
    written = Change.ENTRIES | Change.POINTS
    assert diary.announced == [written | Change.DRAFTS] * 2 + [Change.DRAFTS, written]


def test_another_rating_changes_the_points_and_earns_nothing_anew(session):
    entry = session.entries.write(TODAY, "A moment", Rating.GROW).entry

    saved = session.entries.change(entry.id, rating=Rating.PROUD)

    assert saved.earned == ()
    assert session.statistics.overview().points_today == 5 + 1


def test_the_days_of_entries_leave_out_those_that_are_gone(session):
    kept, deleted = proud(session, day=TODAY - DAY), proud(session)
    session.entries.delete(deleted.id)
    assert session.entries.days_of([kept.id, deleted.id, 999]) == {kept.id: TODAY - DAY}


def test_an_unrated_entry_earns_nothing_and_counts_for_the_streak(session):
    for number in range(1, 7):
        proud(session, day=TODAY - DAY * number)
    saved = session.entries.write(TODAY, "He asked me", Rating.UNRATED)
    assert [(row.source, row.points) for row in saved.earned] == [(Source.STREAK_7, 10)]
    assert session.entries.marks(TODAY, TODAY) == {TODAY: DayMarks(unrated=1)}
    overview = session.statistics.overview()
    assert (overview.entries, overview.unrated, overview.entries_today) == (7, 1, 1)
    assert overview.streaks.length == 7


def test_rating_an_entry_later_is_an_edit_that_earns_its_points(session):
    kept = session.entries.write(TODAY - DAY * 3, "He asked me", Rating.UNRATED).entry
    rated = session.entries.change(kept.id, rating=Rating.PROUD)
    assert [(row.day, row.points) for row in rated.earned] == [(TODAY - DAY * 3, 5)]
    assert [one.rating for one in session.entries.versions(kept.id)] == [Rating.UNRATED]
    assert rated.entry.edited_at is None
    session.undo.undo()
    assert session.entries.entry(kept.id).rating is Rating.UNRATED
    assert points(session, TODAY - DAY * 3) == 0
    session.undo.redo()
    assert points(session, TODAY - DAY * 3) == 5
    session.entries.change(kept.id, rating=Rating.UNRATED)
    assert points(session, TODAY - DAY * 3) == 0


def test_unrated_entries_have_a_filter_of_their_own(session):
    session.search.check_index()
    proud(session, "One about tea")
    kept = session.entries.write(TODAY, "Another about tea", Rating.UNRATED).entry
    assert session.entries.recent(9, rating=Rating.UNRATED) == [kept]
    for rating, number in ((None, 2), (Rating.UNRATED, 1), (Rating.PROUD, 1), (Rating.GROW, 0)):
        found = session.search.find(Request(parse("tea"), rating), 9)
        assert len(found) == number
