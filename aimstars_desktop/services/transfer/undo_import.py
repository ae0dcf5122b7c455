"""Takes an import back: what it brought goes, except for what was changed since."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from aimstars_desktop.domain.archive import section_named
from aimstars_desktop.domain.imports import Brought, Import, Undone
from aimstars_desktop.domain.ports.storage import UnitOfWork
from aimstars_desktop.domain.ports.transfer import Row
from aimstars_desktop.services.transfer.archive_import import KEYS, WORDS, key_of, values_of
from aimstars_desktop.services.transfer.goal_states import goal_states
from aimstars_desktop.services.transfer.incoming_pictures import ADDED
from aimstars_desktop.services.transfer.known import digest
from aimstars_desktop.services.transfer.merging import MERGED, take_apart
from aimstars_desktop.services.transfer.merging_goals import MERGED_GOALS, take_goals_apart
from aimstars_desktop.services.transfer.merging_trash import MERGED_TRASH, take_out
from aimstars_desktop.services.transfer.pieces import pieces

_NAMED = ("follow_ups", "reviews", "goal_repeats")
"""The sections whose rows are found by the identity that they came with."""


def take_back(unit: UnitOfWork, found: Import, watch: Callable[[int], None]) -> Undone:
    """Remove what an import brought, in a transaction that is committed by the caller.

    Args:
        unit: the transaction.
        found: the import.
        watch: told how many entries have been removed; what it raises ends it.
    """

    def remove(name: str, rows: Sequence[Row], removed: int = 0) -> None:
        for some in pieces(rows, lambda _: watch(removed)):
            unit.account_rows.remove(section_named(name), some)

    watch(0)
    items = unit.imports.items(found.id)
    edited = unit.imports.edited(found.id)
    apart, changed_since = take_apart(unit, [item for item in items if item.kind == MERGED])
    added = [item for item in items if item.kind == ADDED]
    there = {MERGED, ADDED, MERGED_TRASH}
    moves = [item for item in items if item.kind == MERGED_TRASH]
    moved_back, moved_since = take_out(unit, moves)
    entries = [item.entry_id for item in items if item.entry_id and item.kind not in there]
    gone = [number for number in entries if number not in edited]
    kept = tuple(unit.entries.get(number) for number in entries if number in edited)
    for name in _NAMED:
        uids = [{"uid": item.external_id} for item in items if item.kind == name]
        remove(name, uids)
    for name in KEYS:
        remove(name, _keyed(unit, name, [item for item in items if item.kind == name]))
    pictures = [{"uid": item.external_id} for item in added]
    remove("pictures", pictures)
    for some_gone in pieces(gone, watch):
        unit.entries.remove_all(some_gone)
    states = goal_states(unit)
    merged = [item for item in items if item.kind == MERGED_GOALS]
    kept_titles = take_goals_apart(unit, merged, states)
    own = [item for item in items if item.kind == "goals"]
    goals = {item.goal_id: item.text_hash for item in own if item.goal_id is not None}
    changed = [number for number, state in goals.items() if states[number] != state]
    numbers = [{"uid": number} for number in goals.keys() - changed]
    remove("goals", numbers, len(gone))
    titles = (*(unit.goals.get(number).title for number in changed), *kept_titles)
    kept = tuple({one.id: one for one in (*kept, *changed_since, *moved_since)}.values())
    without = tuple(item.entry_id for item in added if item.entry_id)
    apart = [*apart, *moved_back]
    return Undone(len(gone), len(numbers), kept, titles, tuple(gone), tuple(apart), without)


def _keyed(unit: UnitOfWork, name: str, items: Sequence[Brought]) -> Sequence[Row]:
    """Return what finds the rows known by a key; what the person has changed since stays.

    So do the pictures of a draft that stays.
    """
    section, words = section_named(name), WORDS.get(name)
    if name == "draft_pictures" and items:
        left = {row["target"] for row in unit.account_rows.rows(section_named("drafts"))}
        items = [item for item in items if values_of(name, item.external_id)["target"] not in left]
    if words is not None and items:
        there = {
            key_of(name, row): digest(str(row[words])) for row in unit.account_rows.rows(section)
        }
        items = [item for item in items if there.get(item.external_id) == item.text_hash]
    return [values_of(name, item.external_id) for item in items]
