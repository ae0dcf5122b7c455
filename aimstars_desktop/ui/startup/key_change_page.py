"""The page that is shown while the whole diary is rewritten: encrypted, plain or with a new key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aimstars_desktop.domain.keys import SWAP
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.startup.centred_card import centred_card
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.progress import ProgressLine

CARD_WIDTH = 540
FINE = 1000
"""The range of the progress bar."""


class KeyChangePage(QWidget):
    """How far it is, and Cancel until the new diary takes the place of the old one."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", "title", wrap=True)
        self.about = Label("", "muted", wrap=True)
        self.bar = ProgressLine(self.tr("Progress"))
        self.bar.setRange(0, FINE)
        self.cancel = Button(self.tr("&Cancel"))
        self.cancel.clicked.connect(self._on_cancel)
        px = theme().px
        card = centred_card(self, self.title, icon="shield", tone="muted", width=CARD_WIDTH)
        card.body.addWidget(self.about)
        card.body.addSpacing(px(10))
        card.body.addWidget(self.bar)
        card.body.addSpacing(px(10))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        card.body.addLayout(foot)

    def begin(self, title: str) -> None:
        """Show what begins now."""
        self.title.setText(title)
        self.about.setText(
            self.tr(
                "The diary is being rewritten and compared. Until that is done, the old one stays."
            )
        )
        self.bar.setValue(0)
        self.cancel.setText(self.tr("&Cancel"))
        self.cancel.setEnabled(True)

    def show_progress(self, share: float) -> None:
        """Show the share done, 0 to 1."""
        self.bar.setValue(round(FINE * share))
        if share >= SWAP and self.cancel.isEnabled():
            self.cancel.setEnabled(False)
            self.about.setText(self.tr("The diary is ready. Its backups are next."))

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.cancel.setText(self.tr("Cancelling…"))
        self.cancel_wanted.emit()
