"""What only the author of a revision knows: asked on a terminal, or answered by options."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, literal

from aimstars_desktop.authoring.checkout import AuthoringError


@dataclass(frozen=True, slots=True)
class Answers:
    """What the author answers.

    Attributes:
        renames: ``table`` or ``table.column`` that goes, to the one that it becomes.
        no_renames: nothing that goes becomes what comes.
        values: ``table.column`` to what shall stand in it where there is nothing.
        ask: asks on the terminal; None where nobody is there to answer.
    """

    renames: Mapping[str, str] = field(default_factory=dict)
    no_renames: bool = False
    values: Mapping[str, str] = field(default_factory=dict)
    ask: Callable[[str], str] | None = None

    def is_rename(self, old: str, new: str) -> bool:
        """Return whether ``new`` is the new name of ``old``, both ``table`` or ``table.column``.

        Raises:
            AuthoringError: nobody says so, and as a drop it would lose what is in it.
        """
        if old in self.renames or self.no_renames:
            return self.renames.get(old) == new
        if self.ask is None:
            raise AuthoringError(
                f"{old} goes and {new} comes, which looks like a rename: say"
                f" --rename {old}={new}, or --no-renames"
            )
        return self.ask(f"Is {new} the new name of {old}? [y/N]").strip().lower() in ("y", "yes")

    def value_for(self, table: str, column: Column[Any]) -> str:
        """Return, as SQL, what shall stand in a column where there is nothing.

        Raises:
            AuthoringError: nobody says so, or it does not fit the column.
        """
        name = f"{table}.{column.name}"
        if name in self.values:
            return _as_sql(column, self.values[name])
        if self.ask is None:
            raise AuthoringError(
                f"{name} may not be NULL: say --value {name}=… for the rows that are there"
            )
        return _as_sql(
            column, self.ask(f"{name} may not be NULL. What shall stand in it in older rows?")
        )


def _as_sql(column: Column[Any], text: str) -> str:
    """Write a value as SQL that SQLite and PostgreSQL both understand."""
    convert = _CONVERT.get(column.type.python_type, str)
    try:
        value = convert(text)
    except (KeyError, ValueError) as error:
        kind = column.type.python_type.__name__
        raise AuthoringError(f"{text} is no value for {column.name} ({kind})") from error
    compiled = literal(value, column.type).compile(compile_kwargs={"literal_binds": True})
    return str(compiled)


_CONVERT: Mapping[type, Callable[[str], Any]] = {
    bool: lambda text: {"true": True, "1": True, "false": False, "0": False}[text.lower()],
    int: int,
    date: date.fromisoformat,
    datetime: datetime.fromisoformat,
}
