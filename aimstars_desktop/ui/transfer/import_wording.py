"""Wording of imports: where in a file something is, and what an import brought."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from aimstars_desktop.domain.imports import DryRun, Merged, Problem, Taken, Undone
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.transfer.import_model import ImportModel, Stage
from aimstars_desktop.ui.transfer.import_news import entries_and_goals

MOST_PROBLEMS = 500
"""The most problems that are listed; further ones are only counted."""

_NUMBERED = re.compile(r"(entry|goal) (\d+)")


def tr(text: str) -> str:
    """Translate a text about imports."""
    return QCoreApplication.translate("Import", text)


def place_of(problem: Problem) -> str:
    """Return where in the file a problem is."""
    found = _NUMBERED.fullmatch(problem.place)
    if found is None:
        return problem.place
    numbered = {"entry": tr("Entry {number}"), "goal": tr("Goal {number}")}[found[1]]
    return numbered.format(number=texts.number(int(found[2])))


def lines_of(problems: Sequence[Problem]) -> list[str]:
    """Return a line for each problem, and one that counts those that are too many."""
    listed, further = problems[:MOST_PROBLEMS], len(problems) - MOST_PROBLEMS
    lines = [f"{place_of(one)}: {texts.sentence(one.sentence)}" for one in listed]
    if further > 0:
        lines.append(texts.counted("Import", "%n more like these", further))
    return lines


def stage_of(model: ImportModel, stage: Stage, count: int) -> str:
    """Say what an import is doing, with a number or a name in it.

    Args:
        model: of the import.
        stage: what it is doing.
        count: how many entries that has done.
    """
    name = model.path.name if model.path is not None else ""
    if stage is Stage.BACKING_UP:
        return tr("A backup of your diary is being made.")
    if not count:
        said = tr("Saving…") if stage is Stage.SAVING else tr("Reading {name}…")
        return said.format(name=name)
    if stage is Stage.SAVING:
        return texts.counted("Import", "%n entries saved", count)
    return texts.counted("Import", "%n entries read", count)


def days_of(found: DryRun) -> str:
    """Return the first and the last day of a file; a dash without entries."""
    if found.first is None or found.last is None:
        return "\N{EN DASH}"
    first, last = (texts.short_date(day) for day in (found.first, found.last))
    return first if found.first == found.last else f"{first} \N{EN DASH} {last}"


def report_of(taken: Taken) -> list[str]:
    """Say what an import did."""
    if not taken.id:
        return [tr("All of it is in your diary already. Nothing was written.")]
    lines = [entries_and_goals(taken.entries, taken.goals)]
    if taken.brought_pictures:
        lines.append(texts.counted("Import", "%n pictures", taken.brought_pictures))
    if taken.points:
        lines.append(tr("Points: {points}").format(points=texts.signed(taken.points)))
    if taken.duplicates:
        lines.append(texts.counted("Import", "%n entries were there already", taken.duplicates))
    if taken.merged:
        lines.append(texts.counted("Import", "%n entries were merged", len(taken.merged)))
    if taken.merged_goals:
        lines.append(texts.counted("Import", "%n goals were merged", taken.merged_goals))
    if taken.moved:
        lines.append(
            texts.counted("Import", "%n entries went to the trash or came out of it", taken.moved)
        )
    if taken.left_out:
        lines.append(texts.counted("Import", "%n entries were left out", taken.left_out))
    if taken.pictures:
        lines.append(texts.counted("Import", "%n pictures stay in the file", taken.pictures))
    return lines


def lines_of_merged(merged: Sequence[Merged]) -> list[str]:
    """Say of each merged entry which text is shown now; further ones are only counted."""
    newer = tr("{day}: the text of the archive is newer. Yours is an earlier version now.")
    older = tr("{day}: your text is newer. That of the archive is an earlier version now.")
    lines = [
        (newer if one.is_newer else older).format(day=texts.short_date(one.day))
        for one in merged[:MOST_PROBLEMS]
    ]
    if (further := len(merged) - MOST_PROBLEMS) > 0:
        lines.append(texts.counted("Import", "%n more like these", further))
    return lines


def removed_by(undone: Undone) -> list[str]:
    """Say what the undo of an import removed, and what it left."""
    removed = entries_and_goals(undone.entries, undone.goals)
    if undone.without_pictures:
        count = len(undone.without_pictures)
        removed = f"{removed}, {texts.counted('Import', '%n pictures', count)}"
    lines = [tr("Removed: {what}").format(what=removed)]
    if undone.taken_apart:
        count = len(undone.taken_apart)
        lines.append(texts.counted("Import", "%n merged entries are as they were", count))
    for entry in undone.kept:
        day = texts.short_date(entry.day)
        lines.append(
            tr("{day}: you have changed this entry since then, so it stays.").format(day=day)
        )
    changed = tr("{title}: you have changed this goal since then, so it stays.")
    return lines + [changed.format(title=title) for title in undone.kept_goals]
