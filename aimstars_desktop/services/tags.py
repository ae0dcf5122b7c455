"""Tags: list, complete, rename and merge them, and say how their entries are rated."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import TEXT_LIMIT, Entry
from aimstars_desktop.domain.errors import MissingError, RuleError
from aimstars_desktop.domain.ports.storage import UnitOfWork
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.tags import TagCount, TagRatings, cleaned_name, key_of, renamed
from aimstars_desktop.services.account_context import AccountContext
from aimstars_desktop.services.undo import UndoStep, named

MOST_SHOWN = 200
"""The most tags of a chart or a cloud."""


@dataclass(frozen=True, slots=True)
class _Rewritten:
    """The text of an entry before and after a tag was renamed."""

    before: str
    after: str


class TagService:
    """The tags of one account."""

    def __init__(self, context: AccountContext) -> None:
        self._context = context

    def all(self) -> Sequence[TagCount]:
        """Return all tags, the most used first."""
        with self._context.reading() as unit:
            return unit.tags.counts()

    def ratings(self, first: date, last: date, most: int = MOST_SHOWN) -> Sequence[TagRatings]:
        """Return how the entries of a span of days are rated by tag, the most used first.

        Args:
            first: the first day.
            last: the last day.
            most: at most this many tags.
        """
        with self._context.reading() as unit:
            return unit.tags.ratings(first, last, most)

    def rename(self, name: str, new_name: str) -> int:
        """Write a tag otherwise in all entries; where the other tag exists, both become one.

        Each changed entry keeps its earlier version. Entries in the trash stay as they are.

        Args:
            name: of the tag, in any spelling.
            new_name: as it is to be written, with or without the sign.

        Returns:
            how many entries were changed.

        Raises:
            RuleError: the new name cannot be a tag, or a text would become too long.
            MissingError: no entry has the tag.
            WorldError: it could not be saved; nothing was changed.
        """
        key, new_name = key_of(name), cleaned_name(new_name)
        with self._context.writing() as unit:
            entries = unit.tags.entries(key)
            if not entries:
                raise MissingError(QT_TRANSLATE_NOOP("Errors", "No entry has this tag any more."))
            rewritten = {
                entry.id: _Rewritten(entry.text, after)
                for entry in entries
                if (after := renamed(entry.text, key, new_name)) != entry.text
            }
            _check_lengths(rewritten.values())
            self._rewrite(unit, entries, {number: one.after for number, one in rewritten.items()})
            unit.commit(Change.ENTRIES if rewritten else Change.NOTHING)
        if rewritten:
            self._remember(rewritten)
        return len(rewritten)

    def _remember(self, rewritten: Mapping[int, _Rewritten]) -> None:
        """Push the way back; a text that was changed since stays as it is."""

        def put(*, back: bool) -> None:
            with self._context.writing() as unit:
                entries, texts = [], {}
                for number, one in rewritten.items():
                    old, new = (one.after, one.before) if back else (one.before, one.after)
                    entry = _there(unit, number)
                    if entry is not None and entry.text == old:
                        entries.append(entry)
                        texts[number] = new
                self._rewrite(unit, entries, texts)
                unit.commit(Change.ENTRIES)

        self._context.undo.push(
            UndoStep(
                named(QT_TRANSLATE_NOOP("Operations", "Rename tag")),
                undo=lambda: put(back=True),
                redo=lambda: put(back=False),
            )
        )

    def _rewrite(
        self, unit: UnitOfWork, entries: Iterable[Entry], texts: Mapping[int, str]
    ) -> None:
        now = self._context.days.now()
        for entry in entries:
            if entry.id in texts:
                unit.entries.keep_version(entry, now)
                unit.entries.save(replace(entry, text=texts[entry.id], edited_at=now))


def _there(unit: UnitOfWork, number: int) -> Entry | None:
    try:
        return unit.entries.get(number)
    except MissingError:
        return None


def _check_lengths(rewritten: Iterable[_Rewritten]) -> None:
    longest = max(
        (len(one.after) for one in rewritten if len(one.after) > len(one.before)), default=0
    )
    if longest > TEXT_LIMIT:
        raise RuleError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "With this name, an entry would have {count} characters; the limit is {limit}. "
                "Please choose a shorter one.",
            ),
            field="name",
            count=longest,
            limit=TEXT_LIMIT,
        )
