"""The dialog that makes a diary from a file of the web app."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import fitting, theme
from aimstars_desktop.ui.startup.bring_over_model import BringOverModel
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Card, Hairline
from aimstars_desktop.ui.widgets.dialog import Dialog, button_row
from aimstars_desktop.ui.widgets.labels import Label, ProblemLabel
from aimstars_desktop.ui.widgets.layouts import clear
from aimstars_desktop.ui.widgets.one_time_codes_dialog import OneTimeCodesDialog
from aimstars_desktop.ui.widgets.open_dialog import ask_what_to_open
from aimstars_desktop.ui.widgets.progress import ProgressLine
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from aimstars_desktop.services.transfer.bringing_over import BringingOver
    from aimstars_desktop.ui.core.tasks import TaskRunner

SIZE = QSize(620, 500)
MOST_PEOPLE = 50
"""Accounts that are shown one by one; a diary has one or a few."""


class BringOverDialog(Dialog):
    """Shows who is in the file, and makes the diary.

    Args:
        service: returns what makes a diary in a folder.
        tasks: run the work.
        path: of the file of the web app.
        folder: of the new diary.
        leave: called before a diary is made in the place of an empty one that is open; returns
            what closes that. None: the new diary gets a folder of its own, which can be chosen.
    """

    help_topic = "data"

    def __init__(
        self,
        service: Callable[[Path], BringingOver],
        tasks: TaskRunner,
        path: Path,
        folder: Path,
        parent: QWidget | None = None,
        *,
        leave: Callable[[], Callable[[], None]] | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = BringOverModel(service, tasks, path, folder, self)
        self._leave = leave
        self.has_left = False
        """Whether the diary that was open has been closed."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bring over from the web app"))
        self.title = Label("", "title", wrap=True, parent=self)
        self.about = Label("", "muted", wrap=True, parent=self)
        self.place = Label("", wrap=True, parent=self)
        self.other = Button(self.tr("Another &folder…"), parent=self)
        self.encrypt = QCheckBox(self.tr("&Encrypt the diary"), self)
        self.encrypt.setChecked(True)
        self.codes = Label(
            self.tr(
                "Without a password nobody can then read it. Each person gets a one-time code on"
                " paper, opens the diary with it, and chooses a new password."
            ),
            "muted",
            wrap=True,
            parent=self,
        )
        self.known = Label("", "muted", wrap=True, parent=self)
        self.progress = ProgressLine(self.tr("Progress"), self)
        self.stage = Label("", "muted", wrap=True, parent=self)
        self.bring = Button(self.tr("&Make the diary"), variant="primary", parent=self)
        self.cancel = Button(self.tr("Cancel"), parent=self)
        self.problem = ProblemLabel(self.bring, self)
        self._people = Card(parent=self)
        self._arrange()
        self._connect()
        self.resize(fitting(SIZE))
        self.model.look()

    @override
    def done(self, result: int) -> None:
        self.model.stop()
        super().done(result)

    # Arranging

    def _arrange(self) -> None:
        px = theme().px
        self.progress.setRange(0, 0)
        where = QHBoxLayout()
        where.setSpacing(px(12))
        where.addWidget(self.place, 1)
        where.addWidget(self.other, 0, Qt.AlignmentFlag.AlignTop)
        page = QWidget(self)
        page.setProperty("surface", "plain")
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, px(6), 0)
        inner.setSpacing(px(12))
        inner.addWidget(self._people)
        inner.addWidget(self.known)
        inner.addLayout(where)
        inner.addWidget(self.encrypt)
        inner.addWidget(self.codes)
        inner.addStretch(1)
        area = ScrollPage(self)
        area.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(18))
        column.setSpacing(px(8))
        for part in (self.title, self.about):
            column.addWidget(part)
        column.addSpacing(px(4))
        column.addWidget(area, 1)
        column.addWidget(Hairline(parent=self))
        for below in (self.stage, self.progress, self.problem):
            column.addWidget(below)
        column.addWidget(button_row(accept=self.bring, reject=self.cancel))

    def _connect(self) -> None:
        model = self.model
        self.bring.clicked.connect(self._on_bring)
        self.cancel.clicked.connect(self._on_cancel)
        self.other.clicked.connect(self._on_other)
        model.looked.connect(self._show_found)
        model.progressed.connect(self._on_progressed)
        model.arrived.connect(self._on_arrived)
        model.failed.connect(self._on_failed)

    # What the person does

    def _on_bring(self) -> None:
        if self.model.people:
            self.accept()
            return
        self.problem.clear_problem()
        if self._is_encrypted:
            self._show_codes()
        else:
            self._make()

    def _show_codes(self) -> None:
        """Show what opens the diary; it is made once that is on paper."""
        found = self.model.found
        if found is None:
            return
        names = {one.number: one.name for one in found.accounts}
        codes = [(names[number], code) for number, code in self.model.codes.items()]
        dialog = OneTimeCodesDialog(codes, self)
        dialog.accepted.connect(self._make)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _make(self) -> None:
        close = None
        if self._leave is not None and not self.has_left:
            self.has_left = True
            close = self._leave()
        self.model.bring(*(() if close is None else (close,)), encrypted=self._is_encrypted)

    def _on_cancel(self) -> None:
        if self.model.is_running:
            self.model.stop()
        else:
            self.reject()

    def _on_other(self) -> None:
        ask_what_to_open(self, self.tr("A folder for the new diary"), self.take_folder, folder=True)

    def take_folder(self, folder: Path) -> None:
        """Make the diary in this folder."""
        self.problem.clear_problem()
        self.model.folder = folder
        self._show_found()

    # What the model tells

    def _on_progressed(self, count: int) -> None:
        self._set_running(running=True)
        known = self.model.found
        if count and known is not None:
            said = texts.counted("Import", "%n entries read", count)
        else:
            said = self.tr("Reading {name} …").format(name=self.model.path.name)
        self.title.setText(self.title.text() or self.tr("A file of the web app"))
        self.stage.setText(said)

    def _on_arrived(self) -> None:
        self._set_running(running=False)
        self.title.setText(self.tr("Your new diary is ready"))
        self.about.setText(
            self.tr(
                "Everybody opens it with their one-time code, under “Forgot the password?”, and"
                " chooses a new password."
            )
            if self._is_encrypted
            else self.tr("Everybody signs in with the password that they had in the web app.")
        )
        for part in (self.encrypt, self.codes):
            part.hide()
        clear(self._people.body)
        for one in self.model.people[:MOST_PEOPLE]:
            taken = one.taken
            self._add_person(one.account.name, taken.entries, taken.goals, taken.points)
        self.place.setText(
            self.tr(
                "The diary is in the folder {folder}. The file of the web app was left as it is;"
                " once you have looked at everything, you can delete it."
            ).format(folder=texts.isolated(self.model.folder))
        )
        self.other.hide()
        self.cancel.hide()
        self.bring.setText(self.tr("&Open the diary"))
        self.bring.setFocus()

    def _on_failed(self, error: AimstarsError) -> None:
        self._set_running(running=False)
        self.bring.setEnabled(self.model.found is not None)
        self.problem.show_problem(error)

    # Helpers

    @property
    def _is_encrypted(self) -> bool:
        return bool(self.model.codes) and self.encrypt.isChecked()

    def _show_found(self) -> None:
        found = self.model.found
        self._set_running(running=False)
        if found is None:
            return
        self.title.setText(self.tr("Bring it over from the web app"))
        self.about.setText(
            self.tr(
                "A new diary is made from {name}. The file itself is only read, and stays as it is."
            ).format(name=self.model.path.name)
        )
        clear(self._people.body)
        for one in found.accounts[:MOST_PEOPLE]:
            self._add_person(one.name, one.entries, one.goals, one.points)
        if (further := len(found.accounts) - MOST_PEOPLE) > 0:
            said = texts.counted("Import", "and %n more people", further)
            self._people.body.addWidget(Label(said, "muted", parent=self._people))
        sentences = dict.fromkeys(texts.sentence(one.sentence) for one in found.problems)
        self.known.setText("\n".join(sentences))
        self.known.setVisible(bool(sentences))
        self.place.setText(
            self.tr("The new diary goes into the folder {folder}.").format(
                folder=texts.isolated(self.model.folder)
            )
        )
        self.place.setVisible(self._leave is None)
        self.other.setVisible(self._leave is None)
        for part in (self.encrypt, self.codes):
            part.setVisible(bool(self.model.codes))
        self.bring.setFocus()

    def _add_person(self, name: str, entries: int, goals: int, points: int) -> None:
        said = [texts.counted("Import", "%n entries", entries)]
        if goals:
            said.append(texts.counted("Import", "%n goals", goals))
        said.append(texts.counted("Import", "%n points", points))
        row = QWidget(self._people)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(name, "heading", wrap=True, parent=row), 1)
        line.addWidget(Label(" · ".join(said), "muted", parent=row))
        self._people.body.addWidget(row)

    def _set_running(self, *, running: bool) -> None:
        self.progress.setVisible(running)
        self.stage.setVisible(running)
        for part in (self.bring, self.other, self.encrypt):
            part.setEnabled(not running)
        if running:
            self.cancel.setFocus()
