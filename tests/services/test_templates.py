"""Templates: chosen as one list, with undo, each person's own."""

from __future__ import annotations

from aimstars_desktop.domain.templates import Template
from aimstars_desktop.services.session import Session
from tests import builders
from tests.builders import FixedClock, TestDiary

EVENING, WALK = Template("Evening", "# {date}\n- "), Template("Walk", "Where: ")


def test_a_change_of_templates_is_one_step_of_undo(session: Session) -> None:
    session.templates.choose([EVENING])
    session.templates.choose([WALK, EVENING])
    assert session.templates.all() == [WALK, EVENING]
    session.undo.undo()
    assert session.templates.all() == [EVENING]
    session.undo.undo()
    assert session.templates.all() == []
    session.undo.redo()
    assert session.templates.all() == [EVENING]


def test_choosing_the_same_templates_is_no_step(session: Session) -> None:
    session.templates.choose([EVENING])
    step = session.undo.latest
    session.templates.choose([EVENING])
    assert session.undo.latest is step


def test_each_person_has_templates_of_their_own(
    diary: TestDiary, session: Session, clock: FixedClock
) -> None:
    session.templates.choose([EVENING])
    other = builders.session(diary, clock, builders.account(diary, "other@example.org"))
    other.templates.choose([WALK])
    assert (session.templates.all(), other.templates.all()) == ([EVENING], [WALK])


def test_a_row_that_was_changed_by_hand_is_left_out(diary: TestDiary, session: Session) -> None:
    session.templates.choose([EVENING, WALK])
    diary.sql("UPDATE templates SET name = '' WHERE position = 1")
    assert session.templates.all() == [WALK]
