"""Texts and entries about days that lie ahead, once the clock is right again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from aimstars_desktop.domain.entries import Rating, new_entry_target
from aimstars_desktop.ui.writing.notices import About
from tests.builders import TODAY, proud
from tests.ui.diary.conftest import DiaryHarness

AGES = timedelta(days=365 * 20)
Open = Callable[..., DiaryHarness]


def test_a_text_that_was_begun_under_a_wrong_date_stays_in_view(harness: DiaryHarness) -> None:
    harness.clock.jump(AGES)
    harness.tab.day_turned(TODAY + AGES)
    harness.write("Typed in the far future.")
    harness.clock.jump(-AGES)
    harness.tab.day_turned(TODAY)
    harness.settle()
    assert harness.field.text == "Typed in the far future."
    assert harness.tab.model.notice.about is About.AHEAD
    assert "has not come yet" in harness.composer.notice.text
    harness.composer.notice.yes.click()
    harness.settle()
    assert harness.tab.day == TODAY
    assert harness.field.text == "Typed in the far future."
    harness.tab.model.save(Rating.PROUD)
    harness.settle()
    assert [entry.text for entry in harness.session.entries.on_day(TODAY)] == [
        "Typed in the far future."
    ]


def test_a_text_about_a_day_ahead_is_offered_at_the_next_start(
    harness: DiaryHarness, open_harness: Open
) -> None:
    harness.session.drafts.keep(new_entry_target(TODAY + AGES), "Typed in the far future.")
    again = open_harness(again=harness)
    again.settle()
    assert again.tab.model.notice.about is About.ELSEWHERE
    again.composer.notice.yes.click()
    again.settle()
    assert again.field.text == "Typed in the far future."
    again.composer.notice.yes.click()
    again.settle()
    assert (again.tab.day, again.field.text) == (TODAY, "Typed in the far future.")


def test_an_entry_about_a_day_ahead_is_shown_and_moved(harness: DiaryHarness) -> None:
    harness.clock.jump(AGES)
    entry = proud(harness.session)
    harness.clock.jump(-AGES)
    harness.tab.show_entry(entry.day, entry.id)
    harness.settle()
    (card,) = harness.tab.page.cards
    assert card.entry.id == entry.id
    harness.tab.model.move(entry.id, TODAY)
    harness.settle()
    assert harness.session.entries.entry(entry.id).day == TODAY


@pytest.mark.repeats
def test_what_is_saved_about_a_day_ahead_is_refused_beside_the_text(harness: DiaryHarness) -> None:
    harness.tab.model.show_day(TODAY + AGES)
    harness.settle()
    harness.write("Not yet.")
    harness.tab.model.save(Rating.PROUD)
    harness.settle()
    assert "has not come yet" in harness.composer.problem.text()
    assert harness.field.text == "Not yet."
