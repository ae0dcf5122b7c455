"""Templates: texts with fields in braces, with which an entry can begin."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from aimstars_desktop.domain.entries import TEXT_LIMIT
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.text import check_readable, cleaned, is_blank

NAME_LIMIT = 100
MOST = 100

_FIELD = re.compile(r"\{([^{}\n]{1,40})\}")


class Field(Enum):
    """What a template can ask for; the values are the words in the braces."""

    DATE = "date"
    WEEKDAY = "weekday"
    TIME = "time"
    PROMPT = "prompt"

    @property
    def typed(self) -> str:
        """The field as it stands in a text."""
        return f"{{{self.value}}}"


@dataclass(frozen=True, slots=True)
class Template:
    """A person's own template; an invalid one cannot be built.

    Attributes:
        text: not trimmed, since a template may end in the space before what is typed next.
    """

    name: str
    text: str

    def __post_init__(self) -> None:
        """Trim the name.

        Raises:
            RuleError: name or text is empty, too long, or cannot be stored exactly.
        """
        name = cleaned(self.name, field="name", limit=NAME_LIMIT)
        if not name:
            raise RuleError(QT_TRANSLATE_NOOP("Errors", "A template needs a name."), field="name")
        object.__setattr__(self, "name", name)
        cleaned(self.text, field="text", limit=TEXT_LIMIT)
        check_readable(self.text, field="text")
        if is_blank(self.text):
            raise RuleError(
                QT_TRANSLATE_NOOP("Errors", "A template needs a few words."), field="text"
            )


def check_number(templates: Sequence[Template]) -> None:
    """Refuse more templates than anybody finds again.

    Raises:
        RuleError: there are too many.
    """
    if len(templates) > MOST:
        raise RuleError(
            QT_TRANSLATE_NOOP("Errors", "There are {count} templates; the limit is {limit}."),
            field="name",
            count=len(templates),
            limit=MOST,
        )


def unknown_fields(text: str) -> tuple[str, ...]:
    """Return the words in braces that are no fields, each once; they stay as they are typed."""
    known = {field.value for field in Field}
    found = dict.fromkeys(match[1] for match in _FIELD.finditer(text))
    return tuple(word for word in found if word not in known)


def filled(text: str, values: Mapping[Field, str]) -> str:
    """Return a template's text with its fields filled in; what is no field stays as typed."""
    known = {field.value: value for field, value in values.items()}
    return _FIELD.sub(lambda match: known.get(match[1], match[0]), text)
