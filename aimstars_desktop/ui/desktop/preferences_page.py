"""The preferences page "Desktop": the reminder, start at login, the tray."""

from __future__ import annotations

from datetime import time
from pathlib import Path

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.ui.desktop.autostart import Autostart, of_this_system
from aimstars_desktop.ui.desktop.settings import DesktopSettings
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.boxes import TimeEdit
from aimstars_desktop.ui.widgets.fields import indent_text
from aimstars_desktop.ui.widgets.labels import Label, ProblemLabel, SectionTitle


class DesktopPage(QWidget):
    """The choices about this computer's desktop.

    Args:
        folder: of the diary.
        tray_is_there: whether the desktop has a tray.
        autostart: how to start at login; by default in this system's way.
    """

    changed = Signal()
    """A choice has changed."""

    def __init__(
        self,
        folder: Path,
        *,
        tray_is_there: bool,
        autostart: Autostart | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices = DesktopSettings(folder)
        self._autostart = autostart or of_this_system(folder)
        self.reminds = QCheckBox(self.tr("&Remind me each day at"))
        self.at = TimeEdit()
        self.only_unwritten = QCheckBox(self.tr("&Not on days when I have already written"))
        self.at_login = QCheckBox(self.tr("&Start when I sign in to this computer"))
        self.in_tray = QCheckBox(self.tr("When I close the window, stay in the &tray"))
        self.problem = ProblemLabel(self.at_login)
        self._arrange(tray_is_there=tray_is_there)
        self._show()
        self._connect()

    def _arrange(self, *, tray_is_there: bool) -> None:
        px = theme().px
        indent_text(self.at)
        self.at.setAccessibleName(self.tr("Time of the reminder"))
        self.in_tray.setEnabled(tray_is_there)
        when = QHBoxLayout()
        when.setSpacing(px(8))
        when.addWidget(self.reminds)
        when.addWidget(self.at)
        when.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(SectionTitle(self.tr("Reminder")))
        column.addLayout(when)
        column.addWidget(self.only_unwritten)
        column.addWidget(self._hint(self.tr("It appears only while the program is running.")))
        column.addWidget(SectionTitle(self.tr("Starting and closing")))
        column.addWidget(self.at_login)
        column.addWidget(self.in_tray)
        if not tray_is_there:
            column.addWidget(self._hint(self.tr("This desktop has no system tray.")))
        column.addWidget(self.problem)
        column.addStretch(1)

    def _hint(self, text: str) -> Label:
        return Label(text, "caption", wrap=True)

    def _show(self) -> None:
        choices = self._choices
        self.reminds.setChecked(choices.reminds)
        self.at.setTime(QTime(choices.reminder.hour, choices.reminder.minute))
        self.only_unwritten.setChecked(choices.only_unwritten)
        self.in_tray.setChecked(choices.stays_in_tray)
        self.at_login.setChecked(self._autostart.is_on())
        self._allow()

    def _allow(self) -> None:
        for field in (self.at, self.only_unwritten):
            field.setEnabled(self.reminds.isChecked())

    def _connect(self) -> None:
        self.reminds.toggled.connect(self._on_chosen)
        self.at.timeChanged.connect(self._on_chosen)
        self.only_unwritten.toggled.connect(self._on_chosen)
        self.in_tray.toggled.connect(self._on_chosen)
        self.at_login.toggled.connect(self._on_at_login)

    def _on_chosen(self) -> None:
        choices, at = self._choices, self.at.time()
        choices.reminds = self.reminds.isChecked()
        choices.reminder = time(at.hour(), at.minute())
        choices.only_unwritten = self.only_unwritten.isChecked()
        choices.stays_in_tray = self.in_tray.isChecked()
        self._allow()
        self.changed.emit()

    def _on_at_login(self, on: bool) -> None:
        self.problem.clear_problem()
        try:
            self._autostart.switch(on)
        except WorldError as error:
            self.at_login.blockSignals(True)
            self.at_login.setChecked(self._autostart.is_on())
            self.at_login.blockSignals(False)
            self.problem.show_problem(error)
