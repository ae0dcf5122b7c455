"""Sentences for the person, written without Qt and translated where they are shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from aimstars_desktop.compat import override


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - lupdate looks for this very name
    """Mark ``text`` for lupdate under ``context``, and return it unchanged.

    Never pass an f-string: lupdate would extract the braces, and the text would not be
    found at run time.
    """
    del context
    return text


@dataclass(frozen=True, slots=True)
class Sentence:
    """A full sentence for the person: an English template and the values that fill it.

    ``str(sentence)`` is the English sentence; ``ui`` translates ``template`` under
    ``context`` first, and then fills it with the values in the locale's format.
    """

    context: str
    template: str
    values: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    @override
    def __str__(self) -> str:
        return self.template.format(**self.values) if self.values else self.template
