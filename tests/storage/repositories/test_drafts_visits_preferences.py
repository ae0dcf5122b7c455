"""The repositories of drafts, visits and preferences."""

from __future__ import annotations

from datetime import UTC, timedelta

import pytest
from sqlalchemy import update

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Draft
from aimstars_desktop.domain.prompts import Prompt
from aimstars_desktop.storage.models import Prompt as PromptRow
from tests import builders
from tests.builders import DAY, NOON, TODAY, TestDiary

UTC_NOON = NOON.astimezone(UTC)
DRAFT = Draft("quick", " Half a\nthought ", UTC_NOON)


@pytest.fixture
def unit(diary: TestDiary, maya):
    with diary.storage.writing(maya.id) as unit:
        yield unit


def test_a_draft_comes_back_as_it_was_kept(unit):
    unit.drafts.put(DRAFT)
    assert unit.drafts.get("quick") == DRAFT
    assert unit.drafts.get("edit:1") is None
    unit.drafts.remove("quick")
    unit.drafts.remove("quick")
    assert unit.drafts.get("quick") is None


def test_a_later_draft_takes_the_place_of_the_earlier(unit):
    unit.drafts.put(DRAFT)
    later = Draft("quick", "A whole thought", UTC_NOON + timedelta(microseconds=1))
    unit.drafts.put(later)
    other = Draft(f"new:{TODAY}", "Older", UTC_NOON - DAY)
    unit.drafts.put(other)
    assert unit.drafts.all() == [later, other]


def test_a_visit_is_kept_once(unit):
    assert unit.visits.add(TODAY)
    assert not unit.visits.add(TODAY)
    assert unit.visits.add(TODAY - DAY)
    assert unit.visits.all() == {TODAY, TODAY - DAY}


def test_preferences_are_names_and_texts(unit):
    unit.preferences.put("appearance", "dark")
    unit.preferences.put("appearance", "light")
    unit.preferences.put("of a later program", "ä\n")
    assert unit.preferences.all() == {"appearance": "light", "of a later program": "ä\n"}
    unit.preferences.remove("appearance")
    unit.preferences.remove("appearance")
    assert unit.preferences.all() == {"of a later program": "ä\n"}


def test_two_people_keep_theirs_apart(diary, maya):
    noor = builders.account(diary, "noor@example.org")
    for person, text in ((maya, "Maya's"), (noor, "Noor's")):
        with diary.storage.writing(person.id) as unit:
            assert unit.drafts.all() == []
            assert unit.drafts.get("quick") is None
            assert unit.visits.all() == frozenset()
            assert unit.preferences.all() == {}
            unit.drafts.put(Draft("quick", text, UTC_NOON))
            assert unit.visits.add(TODAY)
            unit.preferences.put("appearance", text)
            unit.commit(Change.DRAFTS)
    with diary.storage.writing(noor.id) as unit:
        unit.drafts.remove("quick")
        unit.preferences.remove("appearance")
        unit.commit(Change.DRAFTS)
    with diary.storage.reading(maya.id) as unit:
        assert unit.drafts.all() == [Draft("quick", "Maya's", UTC_NOON)]
        assert unit.visits.all() == {TODAY}
        assert unit.preferences.all() == {"appearance": "Maya's"}


def test_a_prompt_of_an_older_version_that_nobody_can_see_is_left_out(unit):
    unit.prompts.replace_all([Prompt("Why?"), Prompt("How?")])
    unseen = update(PromptRow).where(PromptRow.text == "Why?").values(text="\u200b")
    unit.prompts._connection.execute(unseen)
    assert unit.prompts.all() == [Prompt("How?")]
