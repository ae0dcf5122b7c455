"""What is said of an import whose dialog was closed, or locked away, in its middle."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.imports import ImportCancelledError, Taken
from aimstars_desktop.ui.look import texts


def complete(name: str, taken: Taken) -> str:
    """Say that all of it came.

    Args:
        name: of the file.
        taken: what the import did.
    """
    said = tr("The import of {name} is complete: {what}.")
    return said.format(name=name, what=entries_and_goals(taken.entries, taken.goals))


def failed(name: str, error: AimstarsError) -> str:
    """Say that nothing came, and why.

    Args:
        name: of the file.
        error: why; that it was stopped is no reason to be named.
    """
    if isinstance(error, ImportCancelledError):
        return tr("The import of {name} was cancelled. Nothing was imported.").format(name=name)
    said = tr("Nothing of {name} was imported. {cause}")
    return said.format(name=name, cause=texts.sentence(error))


def entries_and_goals(entries: int, goals: int) -> str:
    """Count entries and, if there are any, goals."""
    said = texts.counted("Import", "%n entries", entries)
    return f"{said}, {texts.counted('Import', '%n goals', goals)}" if goals else said


def tr(text: str) -> str:
    """Translate a text about imports."""
    return QCoreApplication.translate("Import", text)
