"""Templates: the texts with which a person likes to begin an entry."""

from __future__ import annotations

from collections.abc import Sequence

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.templates import Template, check_number
from aimstars_desktop.services.account_context import AccountContext
from aimstars_desktop.services.undo import UndoStep, named


class TemplateService:
    """The templates of one account."""

    def __init__(self, context: AccountContext) -> None:
        self._context = context

    def all(self) -> Sequence[Template]:
        """Return the templates in their order."""
        with self._context.reading() as unit:
            return unit.templates.all()

    def choose(self, templates: Sequence[Template]) -> None:
        """Replace the templates with these, in this order; without a difference, do nothing.

        Raises:
            RuleError: there are too many.
        """
        check_number(templates)
        before = self._replace(templates)
        if list(before) != list(templates):
            self._context.undo.push(
                UndoStep(
                    named(QT_TRANSLATE_NOOP("Operations", "Change templates")),
                    undo=lambda: self._put(before),
                    redo=lambda: self._put(templates),
                )
            )

    def _put(self, templates: Sequence[Template]) -> None:
        self._replace(templates)

    def _replace(self, templates: Sequence[Template]) -> Sequence[Template]:
        """Replace the templates, and return those before."""
        with self._context.writing() as unit:
            before = unit.templates.all()
            if list(before) != list(templates):
                unit.templates.replace_all(templates)
                unit.commit(Change.PREFERENCES)
        return before
