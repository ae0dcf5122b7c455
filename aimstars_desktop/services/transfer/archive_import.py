"""Takes an archive in: every row that the diary does not have, with what it belongs to."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.archive import SECTIONS, Section, Type, section_named
from aimstars_desktop.domain.entries import is_target
from aimstars_desktop.domain.imports import Brought
from aimstars_desktop.domain.ports.storage import UnitOfWork
from aimstars_desktop.domain.ports.transfer import Row
from aimstars_desktop.services.transfer.identities import Identities
from aimstars_desktop.services.transfer.known import digest
from aimstars_desktop.services.transfer.pieces import pieces

KEYS: Mapping[str, tuple[str, ...]] = {
    "visits": ("day",),
    "carried": ("day",),
    "rest_days": ("day",),
    "rest_rules": ("weekday", "valid_from", "valid_to", "reason"),
    "spare_returns": ("day",),
    "prompts": ("position",),
    "templates": ("position",),
    "preferences": ("name",),
    "drafts": ("target",),
    "draft_pictures": ("target", "sha256"),
}
"""By which fields a row is known that has no identity and belongs to no other row."""

WORDS: Mapping[str, str] = {
    "prompts": "text",
    "templates": "text",
    "preferences": "value",
    "drafts": "text",
}
"""The field of such a row that the person may change later."""

OF_DRAFTS = ("draft_pictures", "drafts")
"""The sections of drafts; pictures before texts, since it counts which of these were there."""

_LISTS = frozenset({"prompts", "templates"})
"""The sections whose rows are one list, and come whole or not at all."""

_OWNERS = {
    "versions": "entry",
    "pictures": "entry",
    "follow_ups": "entry",
    "goal_checkins": "goal",
    "review_decisions": "review",
}
"""The reference to the row with which another one comes, or does not."""

_UNIQUE = {
    "versions": ("entry", "number"),
    "goals": ("repeat", "first_day"),
    "goal_checkins": ("goal", "day"),
    "reviews": ("week_start",),
    "review_decisions": ("review", "goal"),
    "follow_ups": ("entry",),
}
"""Fields that no two rows may share: the one that the diary has stands for the other."""


class ArchiveImport:
    """Takes in the rows of an archive, inside one transaction.

    Args:
        unit: the transaction.
        account: whose diary they go to.
        rows: of each section, references being identities.
    """

    def __init__(
        self, unit: UnitOfWork, account: Account, rows: Mapping[str, Sequence[Row]]
    ) -> None:
        self._unit = unit
        self._rows = rows
        identities = Identities(unit, account)
        self._numbers: dict[str, dict[object, int]] = {
            section.name: {uid: number for number, uid in identities.of(section.name).items()}
            for section in SECTIONS
            if _is_named(section)
        }
        self.known_entries = dict(self._numbers["entries"])
        """The numbers of the entries that were there before, by their identities."""
        self._new: dict[str, set[object]] = {name: set() for name in self._numbers}
        self.brought: list[Brought] = []
        self._watch: Callable[[int], None] = lambda _: None

    @property
    def known_goals(self) -> Mapping[object, int]:
        """The same of the goals, after ``take``: also of those that it found to be alike."""
        new = self._new["goals"]
        return {uid: number for uid, number in self._numbers["goals"].items() if uid not in new}

    def take(self, watch: Callable[[int], None]) -> None:
        """Add what is new; drafts last, since they may belong to any row.

        Args:
            watch: told how many rows of a section have been added.
        """
        self._watch = watch
        for section in sorted(SECTIONS, key=lambda one: one.name in OF_DRAFTS):
            if _is_named(section):
                self._take_named(section)
            elif section.name in KEYS:
                self._take_keyed(section)
            else:
                names = _UNIQUE[section.name]
                rows = (self._resolved(section, row) for row in self._rows[section.name])
                once = {_key(names, row): row for row in rows if row is not None}
                self._add(section, list(once.values()))

    def _take_named(self, section: Section) -> None:
        """Add the rows whose identity the diary does not have."""
        numbers = self._numbers[section.name]
        names = _UNIQUE.get(section.name, ())
        alike = self._alike(section, names)
        seen: set[str] = set()
        later: dict[object, object] = {}
        new: dict[object, dict[str, object]] = {}
        for row in self._rows[section.name]:
            if row["uid"] in numbers or (resolved := self._resolved(section, row)) is None:
                continue
            if names and all(resolved[name] for name in names):
                key = _key(names, resolved)
                if key in alike:
                    numbers[row["uid"]] = alike[key]
                if key in alike or key in seen:
                    continue
                seen.add(key)
            if section.name == "goals":  # it may continue one that comes after it
                later[row["uid"]] = row["continues"]
            new[row["uid"]] = resolved
        found = self._add(section, list(new.values()))
        numbers.update(zip(new, found, strict=True))
        self._new[section.name] = set(new)
        links = {numbers[one]: numbers[to] for one, to in later.items() if to in numbers}
        if links:
            self._unit.account_rows.refer(section, "continues", links)
        for (uid, row), number in zip(new.items(), found, strict=True):
            is_entry, is_goal = section.name == "entries", section.name == "goals"
            self.brought.append(
                Brought(
                    section.name,
                    str(uid),
                    text_hash=digest(str(row["text"])) if is_entry else None,
                    entry_id=number if is_entry else None,
                    goal_id=number if is_goal else None,
                )
            )

    def _alike(self, section: Section, names: tuple[str, ...]) -> dict[str, int]:
        """Return the rows of the diary by the fields that no two may share."""
        if not names:
            return {}
        return {
            _key(names, row): number
            for row in self._unit.account_rows.rows(section)
            if isinstance(number := row["uid"], int) and all(row[name] for name in names)
        }

    def _take_keyed(self, section: Section) -> None:
        """Add the rows that the diary does not have; the person's own stay as they are."""
        names = KEYS[section.name]
        there = {_key(names, row) for row in self._unit.account_rows.rows(section)}
        if there and section.name in _LISTS:
            return
        taken = self._taken_targets() if section.name == "draft_pictures" else frozenset()
        new: dict[str, Row] = {}
        for row in self._rows[section.name]:
            resolved = self._resolved(section, row)
            if resolved is None or resolved.get("target") in taken:
                continue
            if (key := _key(names, resolved)) not in there:
                new.setdefault(key, resolved)
        self._add(section, list(new.values()))
        words = WORDS.get(section.name)
        self.brought += [
            Brought(section.name, key, text_hash=digest(str(row[words])) if words else None)
            for key, row in new.items()
        ]

    def _taken_targets(self) -> frozenset[object]:
        """Return the targets of the drafts that are here: they get no pictures of other texts."""
        rows = self._unit.account_rows.rows
        return frozenset(row["target"] for name in OF_DRAFTS for row in rows(section_named(name)))

    def _add(self, section: Section, rows: Sequence[Row]) -> Sequence[int]:
        """Add rows in pieces, and return their numbers."""
        numbers: list[int] = []
        for some in pieces(rows, self._watch):
            numbers += self._unit.account_rows.add(section, some)
        return numbers

    def _resolved(self, section: Section, row: Row) -> dict[str, object] | None:
        """Return a row with numbers as references; None where what it belongs to does not come."""
        found = dict(row)
        for field in section.fields:
            if field.type is Type.REFERENCE:
                uid = row[field.name]
                number = None if field.name == "continues" else self._numbers[field.of].get(uid)
                is_left_out = number is None and not field.optional
                owned = _OWNERS.get(section.name) == field.name
                if is_left_out or (owned and uid not in self._new[field.of]):
                    return None
                found[field.name] = number
        if section.name in OF_DRAFTS:
            kind, _, uid = str(row["target"]).partition(":")
            if kind == "edit":
                found["target"] = f"edit:{self._numbers['entries'].get(uid, '')}"
            if not is_target(str(found["target"])):
                return None
        return found


def _is_named(section: Section) -> bool:
    """Return whether the rows of a section have an identity of their own."""
    return section.fields[0].type is Type.UID


def values_of(name: str, key: str) -> Row:
    """Return the fields by which a row is known, from its key."""
    types = {field.name: field.type for field in section_named(name).fields}
    found: dict[str, object] = json.loads(key)
    return {
        one: date.fromisoformat(value)
        if types[one] is Type.DAY and isinstance(value, str)
        else value
        for one, value in found.items()
    }


def key_of(name: str, row: Row) -> str:
    """Return the key of a row."""
    return _key(KEYS[name], row)


def _key(names: tuple[str, ...], row: Row) -> str:
    """Return the values of some fields as one text."""
    values = {name: row[name] for name in names}
    return json.dumps(values, default=str, ensure_ascii=False)
