"""The list of kinds in the export dialog, each with a word about what it is for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from aimstars_desktop.domain.exports import Kind
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.icon_label import IconLabel
from aimstars_desktop.ui.widgets.labels import Label

_CONTEXT = "Export"
_KINDS = {
    Kind.ARCHIVE: (
        "folder",
        QT_TRANSLATE_NOOP("Export", "Archive"),
        QT_TRANSLATE_NOOP("Export", "Everything, to keep"),
    ),
    Kind.PDF: (
        "printer",
        QT_TRANSLATE_NOOP("Export", "PDF"),
        QT_TRANSLATE_NOOP("Export", "To read or print"),
    ),
    Kind.MARKDOWN: (
        "pencil",
        QT_TRANSLATE_NOOP("Export", "Markdown"),
        QT_TRANSLATE_NOOP("Export", "For text editors and other programs"),
    ),
    Kind.HTML: (
        "screen",
        QT_TRANSLATE_NOOP("Export", "Web page"),
        QT_TRANSLATE_NOOP("Export", "One page for the browser; loads nothing from the network"),
    ),
    Kind.DAY_ONE: (
        "book",
        QT_TRANSLATE_NOOP("Export", "Day One"),
        QT_TRANSLATE_NOOP("Export", "To continue in Day One"),
    ),
    Kind.CSV: (
        "table",
        QT_TRANSLATE_NOOP("Export", "CSV"),
        QT_TRANSLATE_NOOP("Export", "Tables for a spreadsheet"),
    ),
    Kind.TEXT: (
        "note",
        QT_TRANSLATE_NOOP("Export", "Plain text"),
        QT_TRANSLATE_NOOP("Export", "Only the words; opens anywhere"),
    ),
}


def kind_name(kind: Kind) -> str:
    """Return the name of a kind on screen."""
    return QCoreApplication.translate(_CONTEXT, _KINDS[kind][1])


def pictures_not_in_file(count: int) -> str:
    """Say that pictures of the exported entries were not exported with them."""
    return texts.counted(
        "Export", "%n pictures stay in your diary and are not in this file.", count
    )


class KindList(Card):
    """The kinds below each other; one of them is chosen."""

    chosen = Signal(object)
    """Another kind was chosen; carries the ``Kind``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.buttons: dict[Kind, QRadioButton] = {}
        self._group = QButtonGroup(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().px(10))
        grid.setVerticalSpacing(theme().px(2))
        grid.setColumnStretch(1, 1)
        for row, (kind, (icon, _, words)) in enumerate(_KINDS.items()):
            button = QRadioButton(kind_name(kind), self)
            described = QCoreApplication.translate(_CONTEXT, words)
            button.setAccessibleDescription(described)
            button.clicked.connect(lambda *_, kind=kind: self.chosen.emit(kind))
            self._group.addButton(button)
            self.buttons[kind] = button
            grid.addWidget(IconLabel(icon, "muted", 18, self), 3 * row, 0, 2, 1)
            grid.addWidget(button, 3 * row, 1)
            grid.addWidget(Label(described, "muted", wrap=True, parent=self), 3 * row + 1, 1)
            grid.setRowMinimumHeight(3 * row + 2, theme().px(8))
        self.body.addLayout(grid)
        self.body.addStretch(1)

    def choose(self, kind: Kind) -> None:
        """Choose a kind without telling."""
        self.buttons[kind].setChecked(True)
