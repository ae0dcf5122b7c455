"""The page that says why the diary was not opened, what that means, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.domain.errors import AimstarsError, DiaryFileError, Outcome
from aimstars_desktop.domain.upgrades import LostDiaryError, Plan
from aimstars_desktop.ui import refusal_words, texts
from aimstars_desktop.ui.messages import announce
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.flow_layout import FlowLayout
from aimstars_desktop.ui.widgets.icon_label import IconLabel
from aimstars_desktop.ui.widgets.labels import Label

CARD_WIDTH = 620


class RefusalPage(QWidget):
    """Why the diary cannot be opened. Nothing here deletes anything."""

    retry_wanted = Signal()
    new_wanted = Signal()
    """Start a new diary where there is none any more."""

    restore_wanted = Signal()
    backups_folder_wanted = Signal()
    log_folder_wanted = Signal()
    other_folder_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = ""
        self._build()
        self._arrange()
        self._connect()

    def show_error(
        self,
        error: AimstarsError,
        *,
        plan: Plan | None,
        has_backups: bool,
        restoring: bool = False,
    ) -> None:
        """Show what happened, with the cursor on the first thing that can be done.

        Args:
            plan: of the upgrade that failed, for the report.
            has_backups: whether there is a backup that could be restored.
            restoring: whether the diary was about to be replaced by a backup.
        """
        words = refusal_words.of_restore() if restoring else refusal_words.words(error)
        self._report = refusal_words.report(error, plan)
        is_lost = isinstance(error, LostDiaryError)
        outcome = error.outcome if isinstance(error, DiaryFileError) else None
        self.title.setText(words.title)
        self.reason.setText(texts.sentence(error))
        self.meaning.setText(words.meaning)
        self.advice.setText(words.advice)
        self.copied.hide()
        self.retry.setText(self.tr("&Open your diary") if restoring else self.tr("Try &again"))
        self.new.setVisible(is_lost)
        fits = is_lost or restoring or outcome in (Outcome.DAMAGED, Outcome.NEWER, Outcome.NOT_OURS)
        self.restore.setVisible(has_backups and fits)
        self.retry.setFocus()

    def say_file_problem(self, text: str) -> None:
        """Say why what was chosen here could not be done."""
        self.copied.setText(text)
        self.copied.set_tone("grow")
        self.copied.show()
        announce(self.copied, text)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        text = self.tr("Copied. It holds no word of your diary.")
        self.copied.setText(text)
        self.copied.set_tone("muted")
        self.copied.show()
        announce(self.copied, text)

    def _build(self) -> None:
        self.title = Label("", "title", wrap=True, parent=self)
        self.reason = Label("", wrap=True, parent=self)
        self.reason.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.reason.setAccessibleName(self.tr("What happened"))
        self.meaning = Label("", "muted", wrap=True, parent=self)
        self.advice = Label("", wrap=True, parent=self)
        self.copied = Label("", "caption", wrap=True, parent=self)
        self.retry = Button(self.tr("Try &again"), variant="primary", parent=self)
        self.new = Button(self.tr("Start a &new diary here"), parent=self)
        self.restore = Button(self.tr("&Restore from a backup…"), parent=self)
        self.other_folder = Button(self.tr("Choose another data &folder…"), parent=self)
        self.backups_folder = Button(self.tr("Open &backups folder"), parent=self)
        self.log_folder = Button(self.tr("Open &log folder"), parent=self)
        self.copy = Button(self.tr("&Copy report"), parent=self)
        self.quit = Button(self.tr("&Quit"), parent=self)

    def _arrange(self) -> None:
        px = theme().px
        card = Card(parent=self)
        card.setFixedWidth(px(CARD_WIDTH))
        card.body.setContentsMargins(px(34), px(30), px(34), px(28))
        head = QHBoxLayout()
        head.setSpacing(px(14))
        head.addWidget(IconLabel("warning", "grow", 22, self))
        head.addWidget(self.title, 1)
        card.body.addLayout(head)
        card.body.addSpacing(px(4))
        card.body.addWidget(self.reason)
        card.body.addWidget(self.meaning)
        card.body.addSpacing(px(8))
        card.body.addWidget(Label(self.tr("What you can do"), "heading", parent=self))
        card.body.addWidget(self.advice)
        card.body.addSpacing(px(12))
        actions = FlowLayout(spacing=8)
        for button in (
            *(self.retry, self.new, self.restore, self.other_folder),
            *(self.backups_folder, self.log_folder, self.copy, self.quit),
        ):
            actions.addWidget(button)
        card.body.addLayout(actions)
        card.body.addWidget(self.copied)
        column = QVBoxLayout(self)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def _connect(self) -> None:
        self.retry.clicked.connect(self.retry_wanted)
        self.new.clicked.connect(self.new_wanted)
        self.restore.clicked.connect(self.restore_wanted)
        self.other_folder.clicked.connect(self.other_folder_wanted)
        self.backups_folder.clicked.connect(self.backups_folder_wanted)
        self.log_folder.clicked.connect(self.log_folder_wanted)
        self.copy.clicked.connect(self._on_copy)
        self.quit.clicked.connect(self.quit_wanted)
