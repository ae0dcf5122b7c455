"""Asks the others of a diary for their passwords, while the whole of it gets a key."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.dialog import Dialog, button_row
from aimstars_desktop.ui.widgets.fields import PasswordField
from aimstars_desktop.ui.widgets.form import Form
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage

WIDTH, MOST_HEIGHT = 560, 360
"""Of the content and of the list of people, in design pixels."""


class OthersDialog(Dialog):
    """A field for each of the others; whoever leaves it empty gets a one-time code.

    Args:
        people: the names by account id.
    """

    help_topic = "protection"

    typed = Signal(object)
    """The passwords are to be checked; carries those that were typed, by account id."""

    def __init__(self, people: Mapping[int, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("The other people in this diary"))
        self.fields = {number: PasswordField() for number in people}
        self.form = Form()
        self.go_on = Button(self.tr("&Continue"), variant="primary")
        self.cancel = Button(self.tr("Cancel"), variant="soft")
        for number, field in self.fields.items():
            label = self.tr("Password of {name}").format(name=people[number])
            self.form.add_field(str(number), label.replace("&", "&&"), field)
            field.returnPressed.connect(self._on_go_on)
        self.form.column.addStretch(1)
        self._arrange()
        self.go_on.clicked.connect(self._on_go_on)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self._forget)

    def show_problem(self, number: int, error: AimstarsError) -> None:
        """Say beside the field of a person what is wrong.

        Args:
            number: the id of the account.
            error: what is said.
        """
        self._set_busy(busy=False)
        self.form.show_problem(error, str(number))
        self.fields[number].selectAll()

    def _arrange(self) -> None:
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(16))
        column.setSpacing(px(12))
        said = self.tr(
            "Each person types their password here. Leave the field empty for anyone who is "
            "away: they get a one-time code on paper, which opens the diary once and asks for "
            "a new password."
        )
        column.addWidget(Label(said, wrap=True))
        area = ScrollPage()
        area.setWidget(self.form)
        area.setMinimumHeight(min(self.form.sizeHint().height() + px(4), px(MOST_HEIGHT)))
        column.addWidget(area, 1)
        column.addWidget(button_row(accept=self.go_on, reject=self.cancel))
        self.setMinimumWidth(px(WIDTH))

    def _set_busy(self, *, busy: bool) -> None:
        for widget in (self.go_on, *self.fields.values()):
            widget.setEnabled(not busy)

    def _forget(self) -> None:
        for field in self.fields.values():
            field.clear()

    def _on_go_on(self) -> None:
        if self.go_on.isEnabled():
            self.form.clear_problems()
            self._set_busy(busy=True)
            self.typed.emit(
                {number: field.text() for number, field in self.fields.items() if field.text()}
            )
