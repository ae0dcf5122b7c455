"""Shows a new recovery code, to print, save or copy, and asks for two of its groups."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from secrets import SystemRandom
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontMetrics,
    QGuiApplication,
    QPagedPaintDevice,
    QPdfWriter,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from aimstars_desktop.compat import override
from aimstars_desktop.domain.keys import CODE_LETTERS, GROUP_LETTERS, RecoveryCode
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Card, Hairline
from aimstars_desktop.ui.widgets.fields import LineEdit
from aimstars_desktop.ui.widgets.icon_label import IconLabel
from aimstars_desktop.ui.widgets.labels import FieldLabel, Label, ProblemLabel, SectionTitle
from aimstars_desktop.ui.widgets.reading_document import ReadingDocument
from aimstars_desktop.ui.widgets.save_dialog import ask_where_to_save

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

GROUPS = CODE_LETTERS // GROUP_LETTERS
COVERED = "\N{BULLET}" * GROUP_LETTERS
PAPER_POINTS = 13.0


class RecoveryCodeView(QWidget):
    """The code, ways to keep it, and two fields that make sure that it was kept.

    Args:
        code: the new code.
        name: of the person, for the paper.
        today: for the paper.
    """

    def __init__(
        self, code: RecoveryCode, name: str, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._code = code
        self._name = name
        self.asked = sorted(SystemRandom().sample(range(GROUPS), 2))
        """The numbers of the two groups that are asked back, from 0."""
        self.letters = [Label(group) for group in (*code.groups, code.check)]
        self.print_button = Button(self.tr("&Print…"), icon="printer")
        self.pdf_button = Button(self.tr("Save as P&DF…"), icon="save")
        self.copy_button = Button(self.tr("Cop&y"), icon="copy")
        self.fields = [LineEdit(), LineEdit()]
        self.problems = [ProblemLabel(field) for field in self.fields]
        self.said = Label("", "caption", wrap=True)
        self.said.hide()
        self._arrange()
        self._connect()

    def is_kept(self) -> bool:
        """Return whether both groups were typed; otherwise say which one is not right."""
        for number, field, problem in zip(self.asked, self.fields, self.problems, strict=True):
            if not self._code.has_group(number, field.text()):
                problem.show_problem(
                    self.tr("Group {number} does not match. Please look at your paper.").format(
                        number=texts.number(number + 1)
                    )
                )
                return False
            problem.clear_problem()
        return True

    def save_pdf(self, path: Path) -> None:
        """Write the paper as a PDF file, and return whether it worked."""
        writer = QPdfWriter(str(path))
        writer.setTitle(self.tr("Recovery code"))
        self._paint(writer)
        kept = path.is_file() and bool(path.stat().st_size)
        said = self.tr("Saved as {name}") if kept else self.tr("{name} could not be written.")
        self._say(said.format(name=path.name))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._cover(event.type() is QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        opens = self.tr(
            "If you ever forget your password, this code opens your diary and lets you choose a "
            "new one. It stays valid when you change your password."
        )
        column.addWidget(Label(opens, wrap=True))
        column.addWidget(self._card())
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for button in (self.print_button, self.pdf_button, self.copy_button):
            row.addWidget(button, 1)
        column.addLayout(row)
        column.addWidget(self.said)
        column.addSpacing(px(8))
        column.addWidget(Hairline())
        column.addSpacing(px(6))
        column.addWidget(SectionTitle(self.tr("Type two groups from your paper")))
        covered = self.tr("The code above is covered while you type. Lower case is fine.")
        column.addWidget(Label(covered, "caption", wrap=True))
        asked = QHBoxLayout()
        asked.setSpacing(px(16))
        for number, field in zip(self.asked, self.fields, strict=True):
            asked.addLayout(self._question(number, field))
        column.addLayout(asked)
        for problem in self.problems:
            column.addWidget(problem)
        lost = self.tr(
            "Nobody can help without it. If you lose both your password and this code, the diary "
            "stays closed. We cannot open it either."
        )
        warning = QHBoxLayout()
        warning.setSpacing(px(10))
        warning.addWidget(IconLabel("info", "muted", 16), 0, Qt.AlignmentFlag.AlignTop)
        warning.addWidget(Label(lost, "caption", wrap=True), 1)
        column.addLayout(warning)

    def _card(self) -> Card:
        card = Card()
        card.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as it is written on paper
        row = QHBoxLayout()
        row.setSpacing(theme().px(8))
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(QApplication.font().pointSizeF() * 1.4)
        centre = Qt.AlignmentFlag.AlignHCenter
        for number, label in enumerate(self.letters):
            label.setFont(fixed)
            label.setStyleSheet(_font_rule(fixed))
            label.setMinimumHeight(QFontMetrics(fixed).height())
            name = texts.number(number + 1) if number < GROUPS else self.tr("check")
            group = QVBoxLayout()
            group.addWidget(label, 0, centre)
            group.addWidget(Label(name, "caption"), 0, centre)
            group.setSpacing(theme().px(4))
            if number == GROUPS:
                row.addWidget(Hairline(Qt.Orientation.Vertical))
            row.addLayout(group, 1)
        card.body.addLayout(row)
        return card

    def _question(self, number: int, field: QLineEdit) -> QVBoxLayout:
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        field.setInputMethodHints(hints)
        field.setMinimumHeight(theme().px(38))
        column = QVBoxLayout()
        column.setSpacing(theme().px(6))
        text = self.tr("Group {number}").format(number=texts.number(number + 1))
        column.addWidget(FieldLabel(text, field, "caption"))
        column.addWidget(field)
        return column

    def _connect(self) -> None:
        for field, problem in zip(self.fields, self.problems, strict=True):
            field.installEventFilter(self)
            field.textEdited.connect(problem.clear_problem)
        self.print_button.clicked.connect(self._on_print)
        self.pdf_button.clicked.connect(self._on_pdf)
        self.copy_button.clicked.connect(self._on_copy)

    def _cover(self, covered: bool) -> None:
        for label, letters in zip(
            self.letters, (*self._code.groups, self._code.check), strict=True
        ):
            label.setText(COVERED[: len(letters)] if covered else letters)

    def _on_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._print(printer))
        dialog.show()

    def _print(self, printer: QPrinter) -> None:
        printer.setDocName(self.tr("Recovery code"))
        self._paint(printer)

    def _on_pdf(self) -> None:
        name = f"{self.tr('Recovery code')}.pdf"
        ask_where_to_save(
            self, self.tr("Save as PDF"), name, self.tr("PDF files (*.pdf)"), self.save_pdf
        )

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self._code))
        self._say(self.tr("Copied. Keep it outside this computer."))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.show()

    def _paint(self, device: QPagedPaintDevice) -> None:
        """Paint the paper: the code, whose it is and when it was made; no word of the diary."""
        lines = (
            QGuiApplication.applicationDisplayName(),
            self.tr("Recovery code of {name}").format(name=self._name),
            texts.long_day(self._today, year=True),
            "",
            str(self._code),
            "",
            self.tr("It opens the diary when the password is forgotten. Keep it on paper."),
        )
        document = ReadingDocument()
        font = QFont(QApplication.font())
        font.setPointSizeF(PAPER_POINTS)
        document.setDefaultFont(font)
        document.setPlainText("\n".join(lines))
        document.print_to(device)


def _font_rule(font: QFont) -> str:
    return f"font-family: '{font.family()}'; font-size: {font.pointSizeF():.1f}pt;"
