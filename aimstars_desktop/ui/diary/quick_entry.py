"""Quick entry: a small window for one entry."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.entries import Rating, day_of_target, quick_target
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.fields import set_hint
from aimstars_desktop.ui.writing.drafts import Drafts
from aimstars_desktop.ui.writing.entry_writer import EntryWriter
from aimstars_desktop.ui.writing.notices import About, Notice
from aimstars_desktop.ui.writing.saving import EntrySaving


class QuickEntryWindow(QWidget):
    """A small window for one entry about today. Its text has a draft like any other.

    It belongs to the session: locking the diary closes it. A text that is begun keeps
    its day, over midnight and over a restart, and may be moved to today.

    Args:
        drafts: those of the Diary tab, which shows when a quick entry is unfinished.
    """

    left = Signal()
    """The window was closed, with or without an entry."""

    def __init__(self, workspace: Workspace, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._workspace = workspace
        self._today = self._day = workspace.session.days.today()
        self._target = quick_target(self._day)
        self._stays = False
        self.drafts = drafts
        self.setAttribute(
            Qt.WidgetAttribute.WA_QuitOnClose, False
        )  # it does not keep the program running
        self._saving = EntrySaving(workspace, drafts, self)
        self._writer = writer = EntryWriter(self._saving, lines=(4, 12), parent=self)
        self.field, self.problem, self.notice = writer.field, writer.problem, writer.notice
        self.foot, self.buttons = writer.foot, writer.buttons
        set_hint(self.field, self.tr("What happened that you are proud of, or will grow from?"))
        px = theme().px
        self.setMinimumWidth(px(460))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.addWidget(writer)
        self._connect()
        self._go_to(self._target)
        self._take_up()

    @property
    def day(self) -> date:
        """The day that the text is about."""
        return self._day

    def ask(self) -> None:
        """Show the window, with the focus in its field."""
        self.day_turned(self._workspace.session.days.today())
        self._take_up()
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus()

    def commit_draft(self) -> None:
        """Hand what is typed to the write thread, now."""
        self.drafts.flush()

    def day_turned(self, today: date) -> None:
        """Update to a new day; a text that is begun keeps its day."""
        self._today = today
        if not self._saving.is_busy and not self._is_begun:
            self._go_to(quick_target(today))
        self._say_day()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.drafts.flush()
        super().closeEvent(event)
        self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.field.typed.connect(self._on_typed)
        self._writer.rated.connect(self._on_rated)
        self._saving.saved.connect(self._on_saved)
        self._saving.failed.connect(self._writer.show_problem)
        self.drafts.state_changed.connect(self._on_state_changed)
        self.drafts.loaded.connect(self._take_up)
        self.notice.accepted.connect(self._on_move_wanted)
        self.notice.no.clicked.connect(self._on_stay_wanted)

    def _on_typed(self) -> None:
        if not self._saving.is_busy and not self._is_begun:
            self._go_to(quick_target(self._today))  # a new text is about today

    def _on_state_changed(self, target: str) -> None:
        if target == self._target:
            self._say_day()

    def _on_move_wanted(self) -> None:
        if not self._saving.is_busy:
            target = quick_target(self._today)
            self.drafts.move(self._target, target)
            self._saving.pictures.move(self._target, target)
            self._go_to(target)

    def _on_stay_wanted(self) -> None:
        self._stays = True
        self._say_day()

    def _on_rated(self, rating: Rating) -> None:
        self._saving.save(self._target, self._day, rating)

    def _on_saved(self) -> None:
        if not self._is_begun:
            self.close()

    @property
    def _is_begun(self) -> bool:
        return self.drafts.has_text(self._target)

    def _take_up(self) -> None:
        """Resume an unsaved text, otherwise start an empty one about today."""
        if not self._saving.is_busy and not self._is_begun:
            begun = self.drafts.targets("quick")
            self._go_to(begun[0] if begun else quick_target(self._today))

    def _go_to(self, target: str) -> None:
        if target != self._target:
            self._target = target
            self._stays = False
        self._day = day_of_target(target) or self._today
        self._writer.show_target(target)
        self._say_day()

    def _notice(self) -> Notice:
        if not self._is_begun:
            return Notice()
        if self._day > self._today:
            return Notice(About.AHEAD, self._day)
        if self._day != self._today and not self._stays:
            return Notice(About.TURNED, self._day)
        offered = self.drafts.was_offered(self._target)
        return Notice(About.OFFERED if offered else About.NOTHING, self._day)

    def _say_day(self) -> None:
        """Show which day the text is about, unless it is today."""
        self.notice.show_notice(self._notice(), self._today)
        title = self.tr("Quick entry")
        if self._day != self._today:
            title = f"{title} · {texts.day_name(self._day, self._today)}"
        self.setWindowTitle(title)
