"""Earlier versions of an entry, each with its differences from the current one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from aimstars_desktop.compat import override
from aimstars_desktop.domain.differences import Kind, Piece, differences_as_read
from aimstars_desktop.domain.entries import Entry, EntryVersion
from aimstars_desktop.domain.markdown.tree import Style
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import fitting, theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.dialog import Dialog, button_row
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.reading_document import ReadingDocument

SIZE = QSize(760, 460)
"""In design pixels."""


_Index = QModelIndex | QPersistentModelIndex


class VersionsDialog(Dialog):
    """The versions at the left, newest first; at the right the chosen one's differences."""

    help_topic = "diary"

    wanted = Signal(object)
    """A version is to be restored; carries the :class:`EntryVersion`."""

    def __init__(self, workspace: Workspace, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._entry = entry
        self._versions: Sequence[EntryVersion] = ()
        self._pieces: Sequence[Piece] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Earlier versions"))
        self.list = QListView(self)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Earlier versions"))
        self.text = QTextEdit(self)
        self.text.setDocument(ReadingDocument(self.text))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("What is different"))
        self.about = Label("", "muted", wrap=True, parent=self)
        self.bring_back = Button(self.tr("Bring this version back"), variant="primary", parent=self)
        self.close_button = Button(self.tr("Close"), parent=self)
        self._arrange()
        self.bring_back.clicked.connect(self._on_bring_back)
        theme().changed.connect(self._show_pieces)  # they contain their colours
        self.close_button.clicked.connect(self.close)
        workspace.tasks.read(
            self, lambda: workspace.session.entries.versions(entry.id), self._on_loaded
        )

    def _arrange(self) -> None:
        px = theme().px
        self.resize(fitting(SIZE))
        self.list.setFixedWidth(px(210))
        right = QVBoxLayout()
        right.setSpacing(px(8))
        right.addWidget(self.about)
        right.addWidget(self.text, 1)
        foot = QHBoxLayout()
        foot.addWidget(Label(_legend(), "caption", parent=self))
        foot.addStretch(1)
        foot.addWidget(button_row(reject=self.close_button, others=[self.bring_back]))
        both = QHBoxLayout()
        both.setSpacing(px(16))
        both.addWidget(self.list)
        both.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(12))
        column.addLayout(both, 1)
        column.addLayout(foot)

    def _on_loaded(self, versions: Sequence[EntryVersion]) -> None:
        self._versions = list(reversed(versions))
        model = _VersionsModel(self._versions, self.list)
        self.list.setModel(model)
        self.list.selectionModel().currentChanged.connect(lambda row: self._on_chosen(row.row()))
        if self._versions:
            self.list.setCurrentIndex(model.index(0))
        self.bring_back.setEnabled(bool(self._versions))

    def _on_chosen(self, row: int) -> None:
        version, entry = self._versions[row], self._entry
        self.about.setText(_about(version, entry))
        self._workspace.tasks.read(
            self,
            lambda: differences_as_read(version.text, entry.text),
            lambda pieces: self._on_compared(row, pieces),
            key="differences",
        )

    def _on_compared(self, row: int, pieces: Sequence[Piece]) -> None:
        if row == self.list.currentIndex().row():
            self._pieces = pieces
            self._show_pieces()

    def _show_pieces(self) -> None:
        self.text.clear()
        cursor = self.text.textCursor()
        for piece in self._pieces:
            cursor.insertText(piece.text, _form(piece))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _on_bring_back(self) -> None:
        self.wanted.emit(self._versions[self.list.currentIndex().row()])
        self.close()


class _VersionsModel(QAbstractListModel):
    """The rows of the list: until when each version was the current one.

    They are put into words when they are painted; an entry may have thousands of them.
    """

    def __init__(self, versions: Sequence[EntryVersion], parent: QObject) -> None:
        super().__init__(parent)
        self._versions = versions

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._versions)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        replaced = self._versions[index.row()].replaced_at.astimezone()
        when = f"{texts.short_date(replaced.date())}, {texts.clock_time(replaced)}"
        return QCoreApplication.translate("VersionsDialog", "Until {when}").format(when=when)


def _form(piece: Piece) -> QTextCharFormat:
    """Return how a piece is written: by strokes, too, not by colour alone."""
    form = QTextCharFormat()
    form.setFontItalic(bool(piece.style & Style.ITALIC))
    if piece.style & Style.BOLD:
        form.setFontWeight(QFont.Weight.Bold)
    if piece.kind is Kind.GONE:
        form.setForeground(theme().color("grow"))
        form.setFontStrikeOut(True)
    elif piece.kind is Kind.NEW:
        form.setForeground(theme().color("proud"))
        form.setFontUnderline(True)
    else:
        form.setForeground(theme().color("muted" if piece.is_mark else "text"))
    return form


def _legend() -> str:
    return QCoreApplication.translate(
        "Diary", "Struck through: only in this version. Underlined: only in the current entry."
    )


def _about(version: EntryVersion, entry: Entry) -> str:
    """Describe the day and the rating of a version where they differ."""
    said = [texts.short_day(version.day, year=True), wording.rating_name(version.rating)]
    if version.text == entry.text:
        same = QCoreApplication.translate("Diary", "the text is the same")
        said.append(same)
    return ", ".join(said)
