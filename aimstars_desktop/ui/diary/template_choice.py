"""Choosing a template for the composer: a menu with the person's own, their fields filled in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.domain.templates import Field, Template, filled
from aimstars_desktop.ui.diary.templates_dialog import TemplatesDialog
from aimstars_desktop.ui.diary.view_model import DiaryViewModel
from aimstars_desktop.ui.look import icons, texts

TEMPLATE_KEYS = QKeySequence("Ctrl+T")
PROMPT_KEYS = QKeySequence("Ctrl+Shift+P")


class TemplateChoice(QObject):
    """Offers the templates in a menu below a widget.

    Args:
        model: says which day is written about.
        anchor: the widget.
        field: where it goes; the menu opens at its cursor while the widget is hidden.
    """

    chosen = Signal(str)
    """A template was chosen; carries its text with the fields filled in."""

    def __init__(self, model: DiaryViewModel, anchor: QWidget, field: QPlainTextEdit) -> None:
        super().__init__(anchor)
        self._field = field
        self._model = model
        self._anchor = anchor

    def offer(self) -> None:
        """Show the menu, once the templates are read."""
        session, day = self._model.workspace.session, self._model.day
        self._model.workspace.tasks.read(
            self,
            lambda: (session.templates.all(), session.prompts.of(day)[0]),
            lambda found: self._show(*found),
            key="templates",
        )

    def edit(self) -> TemplatesDialog:
        """Open the dialog with the templates."""
        dialog = TemplatesDialog(self._model.workspace, self._anchor.window())
        dialog.open()
        return dialog

    def place(self) -> QPoint:
        """Return where the menu opens, on the screen."""
        if self._anchor.isVisible():
            return self._anchor.mapToGlobal(QPoint(0, self._anchor.height()))
        return self._field.viewport().mapToGlobal(self._field.cursorRect().bottomLeft())

    def menu_of(self, templates: Sequence[Template], prompt: Sentence) -> QMenu:
        """Return the menu with these templates.

        Args:
            prompt: of the day.
        """
        menu = QMenu(self._anchor)
        for template in templates:
            action = QAction(icons.menu_icon("note"), texts.with_ampersands(template.name), menu)
            action.triggered.connect(
                lambda _=False, text=template.text: self.chosen.emit(self._filled(text, prompt))
            )
            menu.addAction(action)
        menu.addSeparator()
        edit = QAction(self.tr("Edit templates…"), menu)
        edit.triggered.connect(self.edit)
        menu.addAction(edit)
        return menu

    def _show(self, templates: Sequence[Template], prompt: Sentence) -> None:
        menu = self.menu_of(templates, prompt)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.place())
        menu.setActiveAction(menu.actions()[0])

    def _filled(self, text: str, prompt: Sentence) -> str:
        day, now = self._model.day, self._model.workspace.session.days.now()
        return filled(
            text,
            {
                Field.DATE: texts.short_date(day),
                Field.WEEKDAY: texts.weekday(day.weekday()),
                Field.TIME: texts.clock_time(now),
                Field.PROMPT: texts.sentence(prompt),
            },
        )
