"""Tags of a diary: in step with the texts, counted, renamed and merged, and nobody else's."""

from __future__ import annotations

from datetime import date

import pytest

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import TEXT_LIMIT, NewEntry, Rating
from aimstars_desktop.domain.errors import MissingError, RuleError
from aimstars_desktop.domain.search import Request, parse
from aimstars_desktop.domain.tags import TagRatings
from aimstars_desktop.services.accounts import AccountService
from aimstars_desktop.services.search import SLICE
from aimstars_desktop.services.session import Session
from tests import builders
from tests.builders import DAY, NOON, PASSWORD, TODAY, FixedClock, TestDiary, grow, proud


@pytest.fixture
def session(session: Session) -> Session:
    indexed(session)
    return session


def indexed(session: Session) -> None:
    state = session.search.check_index()
    while not state.done:
        state = session.search.build_index()


def names(session: Session) -> dict[str, int]:
    return {tag.name: tag.entries for tag in session.tags.all()}


def texts(session: Session) -> list[str]:
    return [entry.text for entry in session.entries.between(date.min, TODAY)]


def found(session: Session, typed: str, **more: object) -> list[str]:
    request = Request(parse(typed), **more)  # type: ignore[arg-type]  # the filters
    return [hit.entry.text for hit in session.search.find(request, 50)]


def test_tags_are_counted_by_entries_and_the_most_used_comes_first(session: Session) -> None:
    proud(session, "#Garden and #garden again, #mum")
    proud(session, "#garden")
    grow(session, "#garden `#code`")
    assert list(names(session).items()) == [("garden", 3), ("mum", 1)]


def test_an_edit_changes_the_tags_and_undo_brings_them_back(session: Session) -> None:
    entry = proud(session, "#one")
    session.entries.change(entry.id, text="#two #three")
    assert names(session) == {"two": 1, "three": 1}
    session.undo.undo()
    assert names(session) == {"one": 1}
    session.entries.change(entry.id, day=TODAY - DAY * 40)
    assert found(session, "#one", last=TODAY - DAY) == ["#one"]
    assert found(session, "#one", first=TODAY) == []


def test_the_trash_has_no_tags(session: Session, diary: TestDiary) -> None:
    entry = proud(session, "#one")
    session.entries.delete(entry.id)
    assert names(session) == {}
    session.entries.restore(entry.id)
    assert names(session) == {"one": 1}
    session.entries.delete(entry.id)
    session.entries.delete_now(entry.id)
    assert diary.sql("SELECT * FROM entry_tags") == []


def test_an_account_that_is_deleted_leaves_no_tag(
    session: Session, diary: TestDiary, accounts: AccountService
) -> None:
    other = builders.session(diary, person=builders.account(diary, "ann@example.org"))
    indexed(session)
    indexed(other)
    proud(session, "#mine")
    proud(other, "#theirs")
    accounts.delete_account(session.account.id, PASSWORD)
    assert diary.sql("SELECT tag FROM entry_tags") == [("theirs",)]


def test_each_person_sees_their_own_tags(session: Session, diary: TestDiary) -> None:
    other = builders.session(diary, person=builders.account(diary, "ann@example.org"))
    indexed(other)
    indexed(session)
    proud(session, "#mine #both")
    proud(other, "#theirs #both")
    assert (names(session), names(other)) == ({"both": 1, "mine": 1}, {"both": 1, "theirs": 1})
    with pytest.raises(MissingError):
        other.tags.rename("mine", "stolen")
    other.tags.rename("both", "own")
    assert names(session) == {"both": 1, "mine": 1}


@pytest.mark.repeats
def test_tags_of_earlier_entries_come_in_slices(
    session: Session, diary: TestDiary, clock: FixedClock
) -> None:
    """As after an upgrade: the entries are there, the index of this version is not."""
    for number in range(SLICE + 20):
        with session.context.writing() as unit:
            new = NewEntry(TODAY - DAY * number, f"#tag{number % 2}", Rating.GROW, NOON, 60)
            unit.entries.add(new)
            unit.ledger.refresh([new.day])
            unit.commit(Change.ENTRIES)
    diary.sql("DELETE FROM entry_tags")
    diary.sql("UPDATE entries_search_state SET version = version - 1")
    assert names(session) == {}
    assert not session.search.check_index().done
    session.search.build_index()
    assert sum(names(session).values()) == SLICE
    indexed(session)
    half = SLICE // 2 + 10
    assert names(session) == {"tag0": half, "tag1": half}
    assert session.checkup.check().tags == ()


@pytest.mark.repeats
def test_a_tag_is_renamed_everywhere_with_versions_and_in_one_step(session: Session) -> None:
    first = proud(session, "In the #Garden, `#garden`, #garden-party")
    proud(session, "No garden")
    grow(session, "#garden twice #GARDEN")
    before = texts(session)

    assert session.tags.rename("garden", "#allotment") == 2

    assert texts(session) == [
        "In the #allotment, `#garden`, #garden-party",
        "No garden",
        "#allotment twice #allotment",
    ]
    assert names(session) == {"allotment": 2, "garden-party": 1}
    assert [one.text for one in session.entries.versions(first.id)] == [before[0]]
    assert session.entries.entry(first.id).edited_at is not None
    session.undo.undo()
    assert texts(session) == before
    assert names(session) == {"Garden": 1, "garden": 1, "garden-party": 1} or names(session) == {
        "Garden": 2,
        "garden-party": 1,
    }
    session.undo.redo()
    assert names(session) == {"allotment": 2, "garden-party": 1}
    assert session.checkup.check().is_right


def test_two_tags_become_one(session: Session) -> None:
    proud(session, "#yard")
    proud(session, "#garden #yard")
    proud(session, "#garden")
    session.tags.rename("yard", "garden")
    assert names(session) == {"garden": 3}
    assert found(session, "#garden") == ["#garden", "#garden #garden", "#garden"]
    session.undo.undo()
    assert names(session) == {"garden": 2, "yard": 2}


def test_another_spelling_is_a_new_name(session: Session) -> None:
    proud(session, "#cafe #CAFE #Café")
    assert session.tags.rename("cafe", "Café") == 1
    assert texts(session) == ["#Café #Café #Café"]
    assert session.tags.rename("cafe", "Café") == 0
    assert session.undo.next_undo is not None


def test_undoing_a_rename_leaves_what_was_written_since(session: Session) -> None:
    kept, gone, edited = (proud(session, f"{word} #old") for word in ("kept", "gone", "edited"))
    session.tags.rename("old", "new")
    undo = session.undo.latest
    session.entries.change(edited.id, text="edited #new and more")
    session.entries.delete(gone.id)
    session.entries.delete_now(gone.id)
    while session.undo.latest is not undo:
        session.undo._done.pop()  # as another window would have done it
    session.undo.undo()
    assert session.entries.entry(kept.id).text == "kept #old"
    assert session.entries.entry(edited.id).text == "edited #new and more"


@pytest.mark.parametrize("name", ["", "two words", "ffcc00", "a" * 201])
def test_a_name_that_is_no_tag_is_refused(session: Session, name: str) -> None:
    proud(session, "#one")
    with pytest.raises(RuleError):
        session.tags.rename("one", name)
    assert texts(session) == ["#one"]


def test_a_text_that_would_become_too_long_is_refused_and_nothing_changes(
    session: Session,
) -> None:
    proud(session, "#a short")
    proud(session, "#a " + "x" * (TEXT_LIMIT - 3))
    with pytest.raises(RuleError, match=r"20000|20,000|at most"):
        session.tags.rename("a", "longer")
    assert names(session) == {"a": 2}


def test_a_tag_that_is_gone_cannot_be_renamed(session: Session) -> None:
    with pytest.raises(MissingError):
        session.tags.rename("gone", "other")


def test_ratings_fall_on_tags_within_the_days(session: Session) -> None:
    proud(session, "#a #b")
    proud(session, "#a", day=TODAY - DAY)
    grow(session, "#A", day=TODAY - DAY * 9)
    session.entries.write(TODAY, "#b", Rating.UNRATED)
    assert session.tags.ratings(TODAY - DAY * 9, TODAY) == [
        TagRatings("a", 2, 1, 0),
        TagRatings("b", 1, 0, 1),
    ]
    assert session.tags.ratings(TODAY - DAY, TODAY, 1) == [TagRatings("a", 2, 0, 0)]


def test_the_longest_tag_is_one_and_a_longer_word_is_none(session: Session) -> None:
    proud(session, f"#{'é' * 200} #{'x' * 201} #{'ﷺ' * 150}")
    assert names(session) == {"é" * 200: 1}
