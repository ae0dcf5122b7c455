"""A month on one page, to be proud of, to keep, to print."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from aimstars_desktop.domain import cloud
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.stats import Month, month_end
from aimstars_desktop.overriding import override
from aimstars_desktop.services.words import Slice
from aimstars_desktop.ui import texts, translation
from aimstars_desktop.ui.stats import month_wording
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.view_model import ViewModel
from aimstars_desktop.ui.widgets.buttons import Button, IconButton
from aimstars_desktop.ui.widgets.day_marks import month_start, months_away
from aimstars_desktop.ui.widgets.dialog import Dialog
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

WORDS = 8
"""So many words are named."""


class MonthViewModel(ViewModel):
    """One month in numbers."""

    shows = Change.POINTS | Change.ENTRIES | Change.GOALS | Change.PREFERENCES

    loaded = Signal()
    """The month is here, or different."""

    def __init__(self, workspace: Workspace, month: date, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self.first = month_start(month)
        self.month: Month | None = None
        self.words: list[str] = []

    @property
    def this_month(self) -> date:
        """The first day of the month that is now."""
        return month_start(self.workspace.session.days.today())

    def show_month(self, first: date) -> None:
        """Look at another month."""
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
        most_used = cloud.most_used(counted, translation.language(), chosen.stop_words)
        self.words = list(most_used)[:WORDS]
        self.loaded.emit()


class MonthDialog(Dialog):
    """The page of a month, with ways to other months, and a printer."""

    help_topic = "stats"

    day_wanted = Signal(object)
    """The best day of the month is to be opened."""

    def __init__(self, workspace: Workspace, month: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = MonthViewModel(workspace, month, self)
        self.title = Label("", "title")
        self.previous = IconButton("previous", self.tr("Month before"))
        self.next = IconButton("next", self.tr("Month after"))
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.page.setAccessibleName(self.tr("The month in numbers"))
        self.print = Button(self.tr("&Print…"), icon="printer")
        self._arrange()
        self.previous.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        self.print.clicked.connect(self._on_print)
        self.page.anchorClicked.connect(lambda _: self._on_day())
        self.model.loaded.connect(self._on_loaded)
        theme().changed.connect(self._on_loaded)  # the link carries its colour with it
        self.model.set_visible(True)

    def document(self) -> QTextDocument:
        """Return the page as it is printed: black on white, with its title."""
        document = QTextDocument(self)
        month = self.model.month
        if month is not None:
            document.setHtml(month_wording.page(month, self.model.words, links=False))
        return document

    def print_to(self, printer: QPrinter) -> None:
        """Print the page."""
        self.document().print_(printer)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(560), theme().px(520))

    def _on_loaded(self) -> None:
        month = self.model.month
        if month is None:
            return
        self.title.setText(texts.month(month.first))
        self.setWindowTitle(self.title.text())
        self.page.setHtml(
            month_wording.page(
                month, self.model.words, links=True, accent=theme().color("accent").name()
            )
        )
        self.next.setEnabled(month.first < self.model.this_month)

    def _step(self, months: int) -> None:
        self.model.show_month(months_away(self.model.first, months))

    def _on_day(self) -> None:
        month = self.model.month
        if month is not None and month.best is not None:
            self.day_wanted.emit(month.best.day)
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
        foot = QHBoxLayout()
        foot.addWidget(self.print)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(16))
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addWidget(self.page, 1)
        column.addLayout(foot)
