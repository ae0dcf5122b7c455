"""The words of the chosen days as a cloud, and the words that are left out of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from aimstars_desktop.domain.stats import Charts
from aimstars_desktop.domain.word_cloud import FROM_ENTRIES
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.stats.charts.chart_card import ChartCard
from aimstars_desktop.ui.stats.charts.word_cloud import WordCloud
from aimstars_desktop.ui.stats.view_model import WordCount
from aimstars_desktop.ui.widgets.buttons import Button, IconButton
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.popup import Popup
from aimstars_desktop.ui.widgets.progress import ProgressLine

PROGRESS_FROM = 0.15
"""The progress from which on a bar is shown; with a quick count it would only flicker."""


class WordsCard(ChartCard):
    """The words used most often."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.cloud = WordCloud("")
        self.cloud.set_title(QCoreApplication.translate("Stats", "What you write about"))
        super().__init__(self.cloud, "", parent)
        self._entries = 0
        self._shown: dict[str, int] | None = None
        self.leave_out = IconButton("eye-off", self.tr("Words to leave out"), parent=self)
        self.corner.insertWidget(0, self.leave_out)
        self.progress = ProgressLine(self.tr("Counting words"), self)
        self.progress.hide()
        self.body.insertWidget(1, self.progress)

    def show_charts(self, charts: Charts) -> None:
        """Remember how many entries there are to count."""
        self._entries = charts.entries
        missing = FROM_ENTRIES - charts.entries
        if missing > 0:
            self._shown = None
            self.progress.hide()
            self.show_empty(
                texts.counted("Stats", "%n more entries, and your words show here.", missing)
            )

    def show_words(self, count: WordCount) -> None:
        """Show the counted words, or the progress."""
        if self._entries < FROM_ENTRIES:
            return
        self._show_progress(count.progress)
        if not count.is_done or count.words == self._shown:
            return
        self._shown = dict(count.words)
        self.cloud.show_data(self._shown)
        if count.words:
            self.show_chart()
        else:
            self.show_empty(self.tr("All your words from these days are left out."))

    def _show_progress(self, share: float) -> None:
        under_way = PROGRESS_FROM < share < 1 or (share < 1 and not self.progress.isHidden())
        if under_way:
            self.progress.setValue(round(share * 100))
        if under_way is self.progress.isHidden():
            self.progress.setVisible(under_way)


class StopWordsEditor(Popup):
    """A popup for the words that are left out."""

    chosen = Signal(str)
    """The words to leave out, as they were typed."""

    def __init__(self, words: frozenset[str], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Words to leave out"), parent)
        px = theme().px
        title = Label(self.tr("&Words to leave out"), "strong")
        hint = Label(
            self.tr("Separated by spaces. The most common words are never shown."), "caption"
        )
        self.field = QPlainTextEdit(" ".join(sorted(words)))
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(self.tr("Words to leave out"))
        self.field.setMinimumWidth(px(300))
        self.field.setFixedHeight(px(110))
        title.setBuddy(self.field)
        self.save = Button(self.tr("Leave these out"), variant="primary")
        self.save.clicked.connect(self._on_save)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(12), px(12), px(12))
        column.setSpacing(px(8))
        for widget in (title, hint, self.field, self.save):
            column.addWidget(widget)
        self.field.setFocus()

    def _on_save(self) -> None:
        self.chosen.emit(self.field.toPlainText())
        self.close()
