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
        no_renames: nothing that is removed is a rename of something that is added.
        values: ``table.column`` to its value in rows that have none.
        ask: asks on the terminal; None where nobody is there to answer.
    """

    renames: Mapping[str, str] = field(default_factory=dict)
    no_renames: bool = False
    values: Mapping[str, str] = field(default_factory=dict)
    ask: Callable[[str], str] | None = None

    def is_rename(self, old: str, new: str) -> bool:
        """Return whether ``new`` is the new name of ``old``, both ``table`` or ``table.column``.

        Raises:
            AuthoringError: the author has not said so, and a drop would lose what is in it.
        """
        if old in self.renames or self.no_renames:
            return self.renames.get(old) == new
        if self.ask is None:
            raise AuthoringError(
                f"{old} is removed and {new} added, which looks like a rename: pass"
                f" --rename {old}={new}, or --no-renames"
            )
        return self.ask(f"Is {new} the new name of {old}? [y/N]").strip().lower() in ("y", "yes")

    def value_for(self, table: str, column: Column[Any]) -> str:
        """Return, as SQL, the value of a column in rows that have none.

        Raises:
            AuthoringError: the author has not given a value, or it does not fit the column.
        """
        name = f"{table}.{column.name}"
        if name in self.values:
            return _as_sql(column, self.values[name])
        if self.ask is None:
            raise AuthoringError(
                f"{name} may not be NULL: pass --value {name}=… for the existing rows"
            )
        return _as_sql(column, self.ask(f"{name} may not be NULL. What value do older rows get?"))


def _as_sql(column: Column[Any], text: str) -> str:
    """Write a value as SQL that SQLite and PostgreSQL both understand."""
    convert = _CONVERT.get(column.type.python_type, str)
    try:
        value = convert(text)
    except (KeyError, ValueError) as error:
        kind = column.type.python_type.__name__
        raise AuthoringError(f"{text} is not a value for {column.name} ({kind})") from error
    compiled = literal(value, column.type).compile(compile_kwargs={"literal_binds": True})
    return str(compiled)


_CONVERT: Mapping[type, Callable[[str], Any]] = {
    bool: lambda text: {"true": True, "1": True, "false": False, "0": False}[text.lower()],
    int: int,
    date: date.fromisoformat,
    datetime: datetime.fromisoformat,
}
