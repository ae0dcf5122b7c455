"""The crash dialog: a plain sentence, and details on demand.

It uses none of the program's widgets and resources: they may be what has failed.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)


class CrashDialog(QDialog):
    """Says that the program has a bug, and that what was typed is kept.

    Args:
        details: kind and place of the bug; never diary text.
        log_folder: of the log, which contains the same details.
        ends: whether the program cannot continue.
    """

    def __init__(
        self, details: str, log_folder: Path, parent: QWidget | None = None, *, ends: bool = False
    ) -> None:
        super().__init__(parent)
        self._log_folder = log_folder
        self.setWindowTitle(self.tr("Something went wrong"))
        self.sentence = QLabel(
            self.tr("The program has to close because of a bug. What you saved is safe.")
            if ends
            else self.tr(
                "The program ran into a bug. What you saved is safe, and what you have typed "
                "is kept as a draft."
            )
        )
        self.advice = QLabel(
            self.tr(
                "The details say where in the program it happened; they contain nothing from "
                "your diary."
            )
            if ends
            else self.tr(
                "You can carry on. If something looks odd, close the program and start it again. "
                "The details say where in the program it happened; they contain nothing from "
                "your diary."
            )
        )
        self.details = QPlainTextEdit(details)
        self.fold = QPushButton(self.tr("Show &details"))
        self.copy = QPushButton(self.tr("&Copy details"))
        self.folder = QPushButton(self.tr("Open &log folder"))
        self.problem = QLabel()
        self.go_on = QPushButton(self.tr("&Quit") if ends else self.tr("Co&ntinue"))
        self._arrange()
        self.fold.clicked.connect(self._on_fold)
        self.copy.clicked.connect(self._on_copy)
        self.folder.clicked.connect(self._on_folder)
        self.go_on.clicked.connect(self.accept)

    def _arrange(self) -> None:
        em = self.fontMetrics().height()
        sign = QLabel()
        icon = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        sign.setPixmap(icon.pixmap(em * 2, em * 2))
        for label in (self.sentence, self.advice, self.problem):
            label.setWordWrap(True)
            label.setMinimumWidth(em * 26)
        self.details.setReadOnly(True)
        # Names and paths of the code, in whatever language the program is.
        self.details.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.details.setTabChangesFocus(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setMinimumSize(em * 26, em * 11)
        self.details.hide()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problem.hide()

        words = QVBoxLayout()
        words.setSpacing(em // 2)
        words.addWidget(self.sentence)
        words.addWidget(self.advice)
        top = QHBoxLayout()
        top.setSpacing(em)
        top.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        for button in (self.fold, self.copy, self.folder):
            buttons.addButton(button, role.ActionRole)
            button.setAutoDefault(False)
        buttons.addButton(self.go_on, role.AcceptRole)
        self.go_on.setDefault(True)

        column = QVBoxLayout(self)
        column.setContentsMargins(em, em, em, em)
        column.setSpacing(em)
        column.addLayout(top)
        column.addWidget(self.details, 1)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)

    def _on_fold(self) -> None:
        folded = self.details.isHidden()
        self.details.setVisible(folded)
        self.fold.setText(self.tr("Hide &details") if folded else self.tr("Show &details"))
        self.adjustSize()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copy.setText(self.tr("Copied"))

    def _on_folder(self) -> None:
        from aimstars_desktop.ui.core.external import open_externally

        self.problem.setText(open_externally(self._log_folder))
        self.problem.setVisible(bool(self.problem.text()))
