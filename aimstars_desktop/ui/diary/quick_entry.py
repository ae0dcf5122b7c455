"""Quick entry: a small window with only the composer: write, rate, gone."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aimstars_desktop.domain.diary import Rating, day_of_target, quick_target
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.overriding import override
from aimstars_desktop.services.diary import Saved
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.diary.composer import RatingButtons
from aimstars_desktop.ui.diary.drafts import Drafts
from aimstars_desktop.ui.diary.notices import About, Notice, NoticeLine
from aimstars_desktop.ui.diary.writing_field import WritingField
from aimstars_desktop.ui.diary.writing_foot import WritingFoot
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.labels import ProblemLabel
from aimstars_desktop.ui.workspace import Workspace


class QuickEntryWindow(QWidget):
    """A window of its own for one moment of today. Its text has a draft like any other.

    It belongs to a signed-in person: whoever locks the diary closes it. A text that is begun keeps
    its day, over midnight and over a restart, and may be moved to today.

    Args:
        drafts: those of the Diary tab, which says there when a quick entry is unfinished.
    """

    saved = Signal(object)
    """The moment was written down: a :class:`Saved`; the window is gone."""

    left = Signal()
    """The window is gone, with or without a moment."""

    def __init__(self, workspace: Workspace, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._workspace = workspace
        self._saving = False
        self._today = self._day = workspace.session.days.today()
        self._target = quick_target(self._day)
        self._stays = False
        self.drafts = drafts
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)  # it keeps nothing running
        self.field = WritingField(self.tr("What happened"), lines=(4, 12), parent=self)
        self.field.setPlaceholderText(
            self.tr("What happened that you are proud of, or will grow from?")
        )
        self.problem = ProblemLabel(self.field, self)
        self.notice = NoticeLine(self)
        self.foot = WritingFoot(self)
        self.buttons = RatingButtons(self)
        self._arrange()
        self._connect()
        self._go_to(self._target)
        self._take_up()

    @property
    def day(self) -> date:
        """The day that the text is about."""
        return self._day

    def ask(self) -> None:
        """Show the window, with the cursor in it."""
        self.day_turned(self._workspace.session.days.today())
        self._take_up()
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus()

    def commit_draft(self) -> None:
        """Hand what is typed to the write lane, now."""
        self.drafts.flush()

    def day_turned(self, today: date) -> None:
        """Take note that another day is today; a text that is begun keeps its day."""
        self._today = today
        if not self._saving and not self._is_begun:
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

    def _arrange(self) -> None:
        px = theme().px
        self.setMinimumWidth(px(460))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(8))
        column.addWidget(self.notice)
        column.addWidget(self.field)
        column.addWidget(self.problem)
        column.addWidget(self.foot)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.field.typed.connect(self._on_typed)
        self.field.entered.connect(lambda grow: self._save(Rating.GROW if grow else Rating.PROUD))
        self.buttons.proud.clicked.connect(lambda: self._save(Rating.PROUD))
        self.buttons.grow.clicked.connect(lambda: self._save(Rating.GROW))
        self.drafts.text_changed.connect(self._on_text_changed)
        self.drafts.state_changed.connect(self._on_state_changed)
        self.drafts.loaded.connect(self._take_up)
        self.notice.accepted.connect(self._on_move_wanted)
        self.notice.no.clicked.connect(self._on_stay_wanted)

    def _on_typed(self, text: str) -> None:
        self.drafts.type(self._target, text)
        self.problem.clear_problem()
        self.foot.show_length(text)
        if not self._saving and not self._is_begun:
            self._go_to(quick_target(self._today))  # what is written instead is about today

    def _on_text_changed(self, target: str) -> None:
        if target == self._target:
            self.field.set_text(self.drafts.text(target))
            self.foot.show_length(self.field.text)

    def _on_state_changed(self, target: str) -> None:
        if target == self._target:
            self.foot.show_state(self.drafts, target)
            self._say_day()

    def _on_move_wanted(self) -> None:
        if not self._saving:
            target = quick_target(self._today)
            self.drafts.move(self._target, target)
            self._go_to(target)

    def _on_stay_wanted(self) -> None:
        self._stays = True
        self._say_day()

    def _save(self, rating: Rating) -> None:
        if self._saving:
            return
        session, day, target = self._workspace.session, self._day, self._target
        text = self.drafts.text(target)
        self.drafts.hold(target)
        self._set_saving(saving=True)
        self._workspace.tasks.write(
            self,
            lambda: session.diary.write(day, text, rating, draft=target),
            lambda result: self._on_saved(text, result),
            self._on_failed,
        )

    def _on_saved(self, text: str, result: Saved) -> None:
        self._set_saving(saving=False)
        self.drafts.settled(self._target, text)
        self._workspace.did(wording.earned(result.earned))
        self.saved.emit(result)
        if not self._is_begun:
            self.close()

    def _on_failed(self, error: AimstarsError) -> None:
        self._set_saving(saving=False)
        self.drafts.release(self._target)
        self.problem.show_problem(error)

    def _set_saving(self, *, saving: bool) -> None:
        self._saving = saving
        self.buttons.setEnabled(not saving)

    @property
    def _is_begun(self) -> bool:
        return bool(self.drafts.text(self._target).strip())

    def _take_up(self) -> None:
        """Go on with what was begun and not saved; else with an empty text about today."""
        if not self._saving and not self._is_begun:
            begun = self.drafts.targets("quick")
            self._go_to(begun[0] if begun else quick_target(self._today))

    def _go_to(self, target: str) -> None:
        if target != self._target:
            self._target = target
            self._stays = False
        self._day = day_of_target(target) or self._today
        self._on_text_changed(target)
        self._on_state_changed(target)

    def _notice(self) -> Notice:
        if not self._is_begun:
            return Notice()
        if self._day != self._today and not self._stays:
            return Notice(About.TURNED, self._day)
        offered = self.drafts.was_offered(self._target)
        return Notice(About.OFFERED if offered else About.NOTHING, self._day)

    def _say_day(self) -> None:
        """Say which day the text is about, unless it is today."""
        self.notice.show_notice(self._notice(), self._today)
        title = self.tr("Quick entry")
        if self._day != self._today:
            title = f"{title} · {wording.day_name(self._day, self._today)}"
        self.setWindowTitle(title)
