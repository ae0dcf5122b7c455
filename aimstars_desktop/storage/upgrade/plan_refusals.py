"""What the person is told when the plan of an upgrade or a downgrade is not carried out."""

from __future__ import annotations

from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence
from aimstars_desktop.domain.upgrades import MovedMeanwhileError


def moved_meanwhile(start: str, found: str) -> MovedMeanwhileError:
    """What was planned, and perhaps agreed to, was for another state of the diary.

    Args:
        start: the revision that the plan was made for.
        found: the revision under the lock.
    """
    return MovedMeanwhileError(
        Outcome.IN_USE,
        QT_TRANSLATE_NOOP(
            "Errors",
            "Another window or command has moved the diary from revision {start} to {found} in "
            "the meantime. Please check it again. Nothing was changed.",
        ),
        start=start,
        found=found,
    )


def irreversible(summary: Sentence) -> DiaryFileError:
    """A downgrade meets a revision without a way back."""
    return DiaryFileError(
        Outcome.IRREVERSIBLE,
        QT_TRANSLATE_NOOP(
            "Errors",
            "This step of the upgrade cannot be undone: {summary}. Nothing was changed.",
        ),
        summary=summary,
    )


def dry_run_failed(failure: DiaryFileError) -> DiaryFileError:
    """The upgrade of a copy failed; what it says of the diary itself would mislead.

    Args:
        failure: what the upgrade of the copy ended with.
    """
    return _trial_failed(
        failure,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The dry run failed, and the upgrade would fail as well. The diary was not touched."
            " {cause}",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The dry run failed at the step “{summary}” (revision {revision}), and the upgrade"
            " would fail there as well. The diary was not touched. {cause}",
        ),
    )


def way_back_failed(failure: DiaryFileError) -> DiaryFileError:
    """A downgrade was tried before it was offered, and failed.

    Args:
        failure: what the trial ended with.
    """
    return _trial_failed(
        failure,
        QT_TRANSLATE_NOOP(
            "Errors",
            "Going back was tried first, and failed. The diary is as it was before. {cause}",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Going back was tried first, and failed at the step “{summary}” (revision"
            " {revision}). The diary is as it was before. {cause}",
        ),
    )


def _trial_failed(failure: DiaryFileError, whole: str, at_a_step: str) -> DiaryFileError:
    told = failure.sentence.values
    if "summary" not in told:
        return DiaryFileError(failure.outcome, whole, cause=told["cause"])
    return DiaryFileError(
        failure.outcome,
        at_a_step,
        summary=told["summary"],
        revision=", ".join(str(told[name]) for name in ("revision", "statement") if name in told),
        cause=told["cause"],
    )
