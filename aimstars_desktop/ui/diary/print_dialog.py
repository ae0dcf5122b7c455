"""The print dialog: a day, a span of days, or search results."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from aimstars_desktop.compat import override
from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.search import Request
from aimstars_desktop.services.transfer.export import CancelledError
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.diary import printed_pictures, printing, wording
from aimstars_desktop.ui.diary.placed_pictures import Placed
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.date_field import DateField
from aimstars_desktop.ui.widgets.dialog import Dialog, button_row
from aimstars_desktop.ui.widgets.labels import ProblemLabel
from aimstars_desktop.ui.widgets.save_dialog import ask_where_to_save
from aimstars_desktop.ui.widgets.span_picker import labelled, taken_span

MOST = 5_000
"""The most entries in one print; longer ones have to be printed in parts."""


class PrintDialog(Dialog):
    """Asks what to print and how.

    Args:
        day: the shown day.
        found: the search whose results can be printed; None without one.
    """

    help_topic = "diary"

    def __init__(
        self,
        workspace: Workspace,
        day: date,
        found: Request | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._day = day
        self._found = found
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print"))
        today = workspace.session.days.today()
        self.one_day = QRadioButton(wording.day_title(day, today), self)
        self.span = QRadioButton(self.tr("These days:"), self)
        self.hits = QRadioButton(self.tr("What the search has found"), self)
        first_weekday = workspace.first_weekday
        self.first = DateField(day - timedelta(days=6), today, first_weekday=first_weekday)
        self.last = DateField(day, today, first_weekday=first_weekday)
        self.problem = ProblemLabel(self.span, self)
        self.preview_button = Button(self.tr("Print preview…"), variant="primary", parent=self)
        self.pdf_button = Button(self.tr("Save as PDF…"), parent=self)
        self.cancel = Button(self.tr("Cancel"), variant="soft", parent=self)
        self._stopped = False
        self._arrange()
        self._connect()
        self.hits.setVisible(found is not None)
        (self.one_day if found is None else self.hits).setChecked(True)

    def save_pdf(self, path: Path) -> None:
        """Write the chosen entries into a file; closing the dialog stops that."""
        self._read(lambda entries, pictures: self._write(entries, pictures, path))

    @override
    def done(self, result: int) -> None:
        self._stopped = True
        super().done(result)

    def _arrange(self) -> None:
        px = theme().px
        days = labelled((self.tr("&From"), self.first), (self.tr("&To"), self.last))
        days.setContentsMargins(px(26), 0, 0, 0)
        foot = button_row(accept=self.preview_button, reject=self.cancel, others=[self.pdf_button])
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(10))
        column.addWidget(self.one_day)
        column.addWidget(self.span)
        column.addLayout(days)
        column.addWidget(self.hits)
        column.addWidget(self.problem)
        column.addSpacing(px(8))
        column.addWidget(foot)
        self.setMinimumWidth(px(420))

    def _connect(self) -> None:
        self.first.textChanged.connect(lambda: self.span.setChecked(True))
        self.last.textChanged.connect(lambda: self.span.setChecked(True))
        self.cancel.clicked.connect(self.reject)
        self.preview_button.clicked.connect(lambda: self._read(self._preview))
        self.pdf_button.clicked.connect(self._on_pdf)

    def _days(self) -> tuple[date, date] | None:
        """Return the first and the last day to print, or show a problem and return None."""
        return (
            taken_span(self.first, self.last) if self.span.isChecked() else (self._day, self._day)
        )

    def _read(self, then: Callable[[Sequence[Entry], Placed], None]) -> None:
        """Load the chosen entries in order, and then their pictures, off the GUI thread."""
        self.problem.clear_problem()
        session, days = self._workspace.session, self._days()
        found = self._found if self.hits.isChecked() else None
        if days is None:
            return

        def read() -> Sequence[Entry]:
            if found is None:
                return session.entries.between(*days)
            entries = [hit.entry for hit in session.search.find(found, MOST + 1)]
            return sorted(entries, key=lambda entry: (entry.day, entry.id))

        self._workspace.tasks.read(
            self, read, lambda entries: self._on_read(entries, then), key="entries"
        )

    def _on_read(
        self, entries: Sequence[Entry], then: Callable[[Sequence[Entry], Placed], None]
    ) -> None:
        if not entries:
            self.problem.show_problem(self.tr("There are no entries to print."))
        elif len(entries) > MOST:
            text = self.tr("That is more than {limit} entries. Please choose fewer days.")
            self.problem.show_problem(text.format(limit=texts.number(MOST)))
        else:
            service = self._workspace.session.pictures

            def prepare() -> Placed:
                pictures = service.of_entries([entry.id for entry in entries])
                return printed_pictures.prepared(pictures, service.bytes_of, self._watch)

            self._workspace.tasks.decode(
                self,
                prepare,
                lambda pictures: then(entries, pictures),
                self._on_failed,
                key="pictures",
            )

    def _preview(self, entries: Sequence[Entry], pictures: Placed) -> None:
        printing.preview(entries, self.parentWidget() or self, pictures)
        self.accept()

    def _on_pdf(self) -> None:
        days = self._days()
        if days is None:
            return
        name = f"{self.tr('Diary')} {days[0].isoformat()}.pdf"
        ask_where_to_save(
            self, self.tr("Save as PDF"), name, self.tr("PDF files (*.pdf)"), self.save_pdf
        )

    def _write(self, entries: Sequence[Entry], pictures: Placed, path: Path) -> None:
        def saved(_: object) -> None:
            self._workspace.messages.done(self.tr("Saved as {name}").format(name=path.name))
            self.accept()

        paper = printing.paper()
        work = partial(
            printing.save_pdf, entries, path, paper, pictures=pictures, watch=self._watch
        )
        self._set_busy(busy=True)
        on_bug = partial(self._set_busy, busy=False)
        self._workspace.tasks.aside(self, work, saved, self._on_failed, on_bug=on_bug)

    def _watch(self, written: int = 0) -> None:
        """End what prints, on its thread, once the dialog is closed."""
        del written
        if self._stopped:
            raise CancelledError

    def _on_failed(self, error: AimstarsError) -> None:
        self._set_busy(busy=False)
        if not self._stopped:
            self.problem.show_problem(error)

    def _set_busy(self, *, busy: bool) -> None:
        if busy and self.pdf_button.hasFocus():
            self.cancel.setFocus()  # else the next one took the focus
        self.pdf_button.setText(self.tr("Saving…") if busy else self.tr("Save as PDF…"))
        for button in (self.pdf_button, self.preview_button):
            button.setEnabled(not busy)
