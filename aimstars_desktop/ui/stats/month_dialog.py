"""A month in numbers on one page, which can be printed."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QUrl, Signal
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain import word_cloud
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.stats import Month, month_end
from aimstars_desktop.services.word_counts import Slice
from aimstars_desktop.ui.core.links import ask_to_open
from aimstars_desktop.ui.core.view_model import ViewModel
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import fitting, theme
from aimstars_desktop.ui.stats.month_page import DAY, write_month
from aimstars_desktop.ui.widgets.buttons import Button, IconButton
from aimstars_desktop.ui.widgets.day_marks import month_start, months_away
from aimstars_desktop.ui.widgets.dialog import Dialog, button_row
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.reading_document import ReadingDocument, paper_ink, screen_ink

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

LINE_HEIGHT = 140.0
"""Per cent of a line."""

WORDS = 8
"""How many words are named."""


class MonthViewModel(ViewModel):
    """One month in numbers."""

    shows = Change.POINTS | Change.ENTRIES | Change.GOALS | Change.PREFERENCES | Change.PICTURES

    loaded = Signal()
    """The month was loaded or changed."""

    def __init__(self, workspace: Workspace, month: date, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self.first = month_start(month)
        self.month: Month | None = None
        self.words: list[str] = []

    @property
    def this_month(self) -> date:
        """The first day of the current month."""
        return month_start(self.workspace.session.days.today())

    def show_month(self, first: date) -> None:
        """Show another month."""
        self.first = first
        self.refresh()

    @override
    def reload(self) -> None:
        """Load the month and count its words."""
        first, statistics = self.first, self.workspace.session.statistics
        days = Slice(first, month_end(first))
        self.workspace.tasks.read(
            self,
            lambda: (statistics.month(first), statistics.words.count(days)),
            then=self._on_month,
            key="month",
        )

    def _on_month(self, found: tuple[Month, Counter[str]]) -> None:
        self.month, counted = found
        chosen = self.workspace.session.preferences.chosen
        most_used = word_cloud.most_used(counted, chosen.stop_words)
        self.words = list(most_used)[:WORDS]
        self.loaded.emit()


class MonthDialog(Dialog):
    """The page of a month, with navigation and a Print button."""

    help_topic = "stats"

    def __init__(self, workspace: Workspace, month: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = MonthViewModel(workspace, month, self)
        self.title = Label("", "title")
        self.previous = IconButton("previous", self.tr("Previous month"))
        self.next = IconButton("next", self.tr("Next month"))
        self.page = QTextBrowser()
        self._document = ReadingDocument(self.page)
        self.page.setDocument(self._document)
        self.page.setOpenLinks(False)
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.page.setAccessibleName(self.tr("The month in numbers"))
        self.print = Button(self.tr("&Print…"), icon="printer")
        self._arrange()
        self.previous.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        self.print.clicked.connect(self._on_print)
        self.page.anchorClicked.connect(self._on_link)
        self.model.loaded.connect(self._on_loaded)
        theme().changed.connect(self._on_loaded)  # the link carries its colour with it
        self.model.set_visible(True)

    def document(self) -> ReadingDocument:
        """Return the page as it is printed: black on white, with its title."""
        document = ReadingDocument(self)
        month = self.model.month
        if month is not None:
            write_month(document, month, self.model.words, paper_ink(LINE_HEIGHT), links=False)
        return document

    def print_to(self, printer: QPrinter) -> None:
        """Print the page."""
        self.document().print_to(printer)

    @override
    def sizeHint(self) -> QSize:
        return fitting(QSize(560, 520))

    def _on_loaded(self) -> None:
        month = self.model.month
        if month is None:
            return
        self.title.setText(texts.month(month.first))
        self.setWindowTitle(self.title.text())
        ink = screen_ink(LINE_HEIGHT)
        write_month(self._document, month, self.model.words, ink, links=True)
        self.next.setEnabled(month.first < self.model.this_month)

    def _step(self, months: int) -> None:
        self.model.show_month(months_away(self.model.first, months))

    def _on_link(self, url: QUrl) -> None:
        month = self.model.month
        if url.toString() != DAY:
            ask_to_open(self, url)
        elif month is not None and month.best is not None:
            self.model.workspace.navigation.day_wanted.emit(month.best.day)
            self.accept()

    def _on_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintPreviewDialog

        dialog = QPrintPreviewDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.paintRequested.connect(self.print_to)
        dialog.open()

    def _arrange(self) -> None:
        px = theme().px
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.previous)
        head.addWidget(self.next)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = button_row(reject=close, others=[self.print])
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(16))
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addWidget(self.page, 1)
        column.addWidget(foot)
