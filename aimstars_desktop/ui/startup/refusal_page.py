"""The page that says why the diary was not opened, what that means, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from aimstars_desktop.domain.errors import AimstarsError, DiaryFileError, Outcome
from aimstars_desktop.domain.upgrades import LostDiaryError, Plan, WebAppFileError
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.startup import refusal_wording
from aimstars_desktop.ui.startup.centred_card import centred_card
from aimstars_desktop.ui.widgets.accessible import announce
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.flow_layout import FlowLayout
from aimstars_desktop.ui.widgets.labels import Label

CARD_WIDTH = 620


class RefusalPage(QWidget):
    """Why the diary cannot be opened. Nothing here deletes anything."""

    def __init__(self, parent: QWidget | None = None, *, on_server: bool = False) -> None:
        super().__init__(parent)
        self._on_server = on_server
        self._report = ""
        self._build()
        self._arrange()
        self.copy.clicked.connect(self._on_copy)

    @property
    def first(self) -> Button:
        """The button that helps most."""
        return self.retry if self.bring_over.isHidden() else self.bring_over

    def show_error(
        self,
        error: AimstarsError,
        *,
        plan: Plan | None,
        keeps_backups: bool,
        restoring: bool = False,
    ) -> None:
        """Show what happened, with the focus on the first button.

        Args:
            error: why the diary was not opened.
            plan: of the upgrade that failed, for the report.
            keeps_backups: whether a backup could be restored, from here or from elsewhere.
            restoring: whether the diary was about to be replaced by a backup.
        """
        words = (
            refusal_wording.of_restore()
            if restoring
            else refusal_wording.words(error, on_server=self._on_server)
        )
        self._report = refusal_wording.report(error, plan)
        is_lost = isinstance(error, LostDiaryError)
        outcome = error.outcome if isinstance(error, DiaryFileError) else None
        self.title.setText(words.title)
        self.reason.setText(texts.sentence(error))
        self.meaning.setText(words.meaning)
        self.advice.setText(words.advice)
        self.copied.hide()
        self.retry.setText(self.tr("&Open your diary") if restoring else self.tr("Try &again"))
        self.new.setVisible(is_lost)
        of_web_app = isinstance(error, WebAppFileError)
        self.bring_over.setVisible(of_web_app)
        fits = is_lost or restoring or outcome in (Outcome.DAMAGED, Outcome.NEWER, Outcome.NOT_OURS)
        self.restore.setVisible(keeps_backups and fits)
        self.retry.setHidden(of_web_app)
        self.first.setFocus()

    def say_file_problem(self, text: str) -> None:
        """Say why a command of this page failed."""
        self.copied.setText(text)
        self.copied.set_tone("grow")
        self.copied.show()
        announce(self.copied, text)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        text = self.tr("Copied. It contains nothing from your diary.")
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
        self.bring_over = Button(self.tr("Bring it &over…"), variant="primary", parent=self)
        self.new = Button(self.tr("Start a &new diary here"), parent=self)
        self.restore = Button(self.tr("&Restore from a backup…"), parent=self)
        self.other_folder = Button(self.tr("Choose another data &folder…"), parent=self)
        self.backups_folder = Button(self.tr("Open &backups folder"), parent=self)
        self.log_folder = Button(self.tr("Open &log folder"), parent=self)
        self.copy = Button(self.tr("&Copy report"), parent=self)
        self.quit = Button(self.tr("&Quit"), parent=self)
        for button in (self.other_folder, self.backups_folder):
            button.setVisible(not self._on_server)

    def _arrange(self) -> None:
        px = theme().px
        card = centred_card(self, self.title, icon="warning", tone="grow", width=CARD_WIDTH)
        card.body.addSpacing(px(4))
        card.body.addWidget(self.reason)
        card.body.addWidget(self.meaning)
        card.body.addSpacing(px(8))
        card.body.addWidget(Label(self.tr("What you can do"), "heading", parent=self))
        card.body.addWidget(self.advice)
        card.body.addSpacing(px(12))
        actions = FlowLayout(spacing=8)
        for button in (
            *(self.bring_over, self.retry, self.new, self.restore, self.other_folder),
            *(self.backups_folder, self.log_folder, self.copy, self.quit),
        ):
            actions.addWidget(button)
        card.body.addLayout(actions)
        card.body.addWidget(self.copied)
