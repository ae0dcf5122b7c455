"""Errors: full English sentences that can be translated."""

from __future__ import annotations

from aimstars_desktop.domain.errors import AimstarsError, DiaryFileError, Outcome, RuleError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence


def test_an_error_reads_as_a_sentence_and_keeps_its_template():
    error = RuleError("{count} of {limit} fit.", field="text", count=3, limit=2)
    assert str(error) == "3 of 2 fit."
    assert error.sentence == Sentence("Errors", "{count} of {limit} fit.", error.sentence.values)
    assert error.field == "text"


def test_braces_in_a_value_are_no_template():
    assert str(AimstarsError("{name} is gone.", name="{limit}")) == "{limit} is gone."


def test_the_mark_for_translators_changes_nothing():
    assert QT_TRANSLATE_NOOP("Errors", "Gone.") == "Gone."


def test_outcomes_are_the_exit_codes():
    assert [outcome.value for outcome in Outcome] == list(range(17))
    assert DiaryFileError(Outcome.NEWER, "Newer.").outcome == 4
