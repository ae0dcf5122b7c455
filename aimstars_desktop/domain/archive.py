"""The archive format: which rows it has and which fields each of them (docs/archive-format.md)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from aimstars_desktop.domain.picture_files import SUFFIXES

FORMAT = "aimstars-archive"
VERSION = 1
MANIFEST = "manifest.json"


class Type(Enum):
    """The type of a field."""

    UID = "uid"
    TEXT = "text"
    DAY = "day"
    INSTANT = "instant"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    CHOICE = "choice"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a row.

    Attributes:
        optional: whether it may be null.
        later: whether archives of earlier versions of the program lack it.
        choices: the words that a choice may be.
        of: the section whose ``uid`` a reference holds.
    """

    name: str
    type: Type
    optional: bool = False
    choices: tuple[str, ...] = ()
    of: str = ""
    later: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """One kind of rows, in the member ``data/<name>.jsonl``.

    Attributes:
        is_of_goals: whether it is left out together with the goals and points.
        later: whether archives of earlier versions of the program lack it.
    """

    name: str
    fields: tuple[Field, ...]
    is_of_goals: bool = False
    later: bool = False

    @property
    def member(self) -> str:
        """The name of its member."""
        return f"data/{self.name}.jsonl"

    @property
    def texts(self) -> tuple[str, ...]:
        """The fields that hold words of the person."""
        return tuple(field.name for field in self.fields if field.type is Type.TEXT)


RATINGS = ("proud", "grow", "unrated")
ORIGINS = ("here", "imported_with_points", "imported")
CATEGORIES = (
    "EXERCISE",
    "LEARNING",
    "MINDFULNESS",
    "SOCIAL",
    "PRODUCTIVITY",
    "PERSONAL_DEV",
    "HOME",
    "CREATIVE",
    "CUSTOM",
)


def _text(name: str, *, optional: bool = False) -> Field:
    return Field(name, Type.TEXT, optional)


def _day(name: str, *, optional: bool = False) -> Field:
    return Field(name, Type.DAY, optional)


def _instant(name: str, *, optional: bool = True) -> Field:
    return Field(name, Type.INSTANT, optional)


def _integer(name: str, *, optional: bool = False) -> Field:
    return Field(name, Type.INTEGER, optional)


def _to(name: str, section: str, *, optional: bool = True) -> Field:
    return Field(name, Type.REFERENCE, optional, of=section)


_UID = Field("uid", Type.UID)
_RATING = Field("rating", Type.CHOICE, choices=RATINGS)
_CATEGORY = Field("category", Type.CHOICE, choices=CATEGORIES)

_PICTURE_FILE = (
    Field("sha256", Type.CHOICE),
    Field("media_type", Type.CHOICE, choices=tuple(SUFFIXES)),
    _integer("width"),
    _integer("height"),
    _integer("size"),
    _text("file_name"),
    _text("description"),
)

SECTIONS: tuple[Section, ...] = (
    Section(
        "entries",
        (
            _UID,
            _day("day"),
            _text("text"),
            _RATING,
            _instant("written_at"),
            _integer("utc_offset_min", optional=True),
            _instant("edited_at"),
            _instant("trashed_at"),
            Field("origin", Type.CHOICE, choices=ORIGINS),
            Field("starred_at", Type.INSTANT, optional=True, later=True),
        ),
    ),
    Section(
        "versions",
        (
            _to("entry", "entries", optional=False),
            _integer("number"),
            _day("day"),
            _text("text"),
            _RATING,
            _instant("replaced_at", optional=False),
        ),
    ),
    Section(
        "pictures",
        (
            _UID,
            _to("entry", "entries", optional=False),
            _integer("position"),
            *_PICTURE_FILE,
            _instant("added_at", optional=False),
            _instant("removed_at"),
        ),
        later=True,
    ),
    Section(
        "draft_pictures",
        (
            Field("target", Type.CHOICE),
            _integer("position"),
            *_PICTURE_FILE,
            _instant("added_at", optional=False),
        ),
        later=True,
    ),
    Section(
        "drafts",
        (
            Field("target", Type.CHOICE),
            _text("text"),
            _instant("updated_at", optional=False),
        ),
    ),
    Section(
        "goal_repeats",
        (
            _UID,
            _CATEGORY,
            _text("title"),
            _text("description", optional=True),
            _day("starts_on"),
            _day("paused_on", optional=True),
            _day("ended_on", optional=True),
        ),
        is_of_goals=True,
    ),
    Section(
        "goals",
        (
            _UID,
            _CATEGORY,
            _text("title"),
            _text("description", optional=True),
            _day("first_day"),
            _day("last_day"),
            Field("status", Type.CHOICE, choices=("ACTIVE", "COMPLETED", "FAILED")),
            _text("notes", optional=True),
            _instant("created_at"),
            _day("closed_on", optional=True),
            _instant("closed_at"),
            _instant("trashed_at"),
            _to("continues", "goals"),
            _to("repeat", "goal_repeats"),
        ),
        is_of_goals=True,
    ),
    Section(
        "goal_checkins",
        (_to("goal", "goals", optional=False), _day("day"), _text("note", optional=True)),
        is_of_goals=True,
    ),
    Section(
        "reviews",
        (_UID, _day("week_start"), _instant("finished_at")),
        is_of_goals=True,
    ),
    Section(
        "review_decisions",
        (
            _to("review", "reviews", optional=False),
            _to("goal", "goals", optional=False),
            Field(
                "decision",
                Type.CHOICE,
                choices=("COMPLETED", "FAILED", "TRY_AGAIN", "SMALLER", "DROP"),
            ),
            _text("reason", optional=True),
            _to("new_goal", "goals"),
        ),
        is_of_goals=True,
    ),
    Section(
        "follow_ups",
        (
            _UID,
            _to("entry", "entries", optional=False),
            _day("due_on", optional=True),
            Field("state", Type.CHOICE, choices=("OPEN", "TURNED", "LET_GO")),
            _to("proud_entry", "entries"),
            _to("goal", "goals"),
        ),
    ),
    Section("visits", (_day("day"),), is_of_goals=True),
    Section("carried", (_day("day"), _integer("points")), is_of_goals=True),
    Section("rest_days", (_day("day"), _text("reason")), is_of_goals=True),
    Section(
        "rest_rules",
        (
            _integer("weekday"),
            _day("valid_from"),
            _day("valid_to", optional=True),
            _text("reason"),
        ),
        is_of_goals=True,
    ),
    Section("spare_returns", (_day("day"),), is_of_goals=True),
    Section(
        "prompts",
        (_integer("position"), _text("text"), Field("active", Type.BOOLEAN)),
    ),
    Section("templates", (_integer("position"), _text("name"), _text("text")), later=True),
    Section("preferences", (Field("name", Type.CHOICE), _text("value"))),
)
"""All sections, in the order in which they are written. A reference may lead to a later row."""


PICTURE_SECTIONS = ("pictures", "draft_pictures")
"""The sections whose rows have bytes in members of their own."""


def picture_member(sha256: str, media_type: str) -> str:
    """Return the name of the member with the bytes of a picture.

    Args:
        sha256: of these bytes.
        media_type: their kind.
    """
    return f"pictures/{sha256}.{SUFFIXES[media_type]}"


def section_named(name: str) -> Section:
    """Return a section by its name."""
    return next(section for section in SECTIONS if section.name == name)


def schema_of(section: Section) -> dict[str, object]:
    """Return the JSON Schema of one row of a section."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"One line of {section.member}",
        "type": "object",
        "properties": {field.name: _schema(field) for field in section.fields},
        "required": [field.name for field in section.fields],
        "additionalProperties": True,
    }


def _schema(field: Field) -> dict[str, object]:
    found: dict[str, object] = dict(_JSON_TYPES[field.type])
    if field.choices:
        found["enum"] = [*field.choices, None] if field.optional else list(field.choices)
    if field.optional:
        found["type"] = [found["type"], "null"]
    if field.of:
        found["description"] = f"The uid of a row of data/{field.of}.jsonl"
    return found


_JSON_TYPES: dict[Type, dict[str, object]] = {
    Type.UID: {"type": "string", "format": "uuid"},
    Type.TEXT: {"type": "string"},
    Type.DAY: {"type": "string", "format": "date"},
    Type.INSTANT: {"type": "string", "format": "date-time"},
    Type.INTEGER: {"type": "integer"},
    Type.BOOLEAN: {"type": "boolean"},
    Type.CHOICE: {"type": "string"},
    Type.REFERENCE: {"type": "string", "format": "uuid"},
}
