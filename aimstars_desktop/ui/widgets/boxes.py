"""Boxes to choose a value from; the wheel over them scrolls the page and changes nothing."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSpinBox, QTimeEdit, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look import translation
from aimstars_desktop.ui.look.theme import theme


class ComboBox(QComboBox):
    """A combo box that leaves the wheel to the page around it."""

    def call(self, name: str) -> None:
        """Name it for screen readers, where no label stands beside it.

        On Linux, Qt calls a box by its value; there the description says what it is.
        """
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)

    @override
    def showPopup(self) -> None:
        view = self.view()
        view.ensurePolished()
        view.setMinimumWidth(view.sizeHintForColumn(0) + theme().px(40))  # the box may be narrower
        super().showPopup()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class SpinBox(QSpinBox):
    """A field for a number that leaves the wheel to the page around it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(translation.numbers())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class TimeEdit(QTimeEdit):
    """A field for a time that leaves the wheel to the page around it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(translation.words())
        self.setDisplayFormat(translation.time_pattern())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
