"""What all models share: their base, the names of constraints, and checks of words."""

from __future__ import annotations

from enum import Enum

from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase

NAMING_CONVENTION = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
}


class Base(DeclarativeBase):
    """The base of all models, with their metadata."""

    metadata = MetaData(naming_convention=NAMING_CONVENTION)


def one_of(column: str, enum: type[Enum]) -> str:
    """Return the text of a check: the column holds a value of ``enum``."""
    return f"{column} IN ({', '.join(repr(member.value) for member in enum)})"
