"""All pictures of the diary, by month, in a list of which only what is visible is loaded."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from aimstars_desktop.compat import override
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.pictures import DatedPicture
from aimstars_desktop.ui.core.view_model import ViewModel
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.pictures.model import Pictures
from aimstars_desktop.ui.pictures.strip import paint_small
from aimstars_desktop.ui.widgets.day_marks import month_start
from aimstars_desktop.ui.widgets.painting import focus_ring

ROW = Qt.ItemDataRole.UserRole
"""The role under which a row returns its ``DatedPicture``, or the first day of its month."""

CELL = 84
"""The least side of a picture, in design pixels."""

BATCH = 500
"""Rows that are laid out before the window answers again."""

_Index = QModelIndex | QPersistentModelIndex
_Row = DatedPicture | date


class GridModel(ViewModel):
    """The pictures of all entries, those of the latest day first."""

    shows = Change.PICTURES | Change.ENTRIES

    loaded = Signal()
    """The pictures were loaded or changed."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self.pictures: Sequence[DatedPicture] = ()
        self.is_loaded = False

    @override
    def reload(self) -> None:
        service = self.workspace.session.pictures
        self.workspace.tasks.read(self, service.all_shown, self._on_loaded, key="grid")

    def _on_loaded(self, found: Sequence[DatedPicture]) -> None:
        if not self.is_loaded or found != self.pictures:
            self.pictures, self.is_loaded = found, True
            self.loaded.emit()


class GridRows(QAbstractListModel):
    """The months and pictures as a Qt model."""

    def __init__(self, model: GridModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._rows: list[_Row] = []
        model.loaded.connect(self._on_loaded)

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], DatedPicture):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _name(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, DatedPicture):
            return texts.tip(_name(row))
        return None

    def _on_loaded(self) -> None:
        self.beginResetModel()
        self._rows = []
        month: date | None = None
        for each in self._model.pictures:
            if month != month_start(each.day):
                month = month_start(each.day)
                self._rows.append(month)
            self._rows.append(each)
        self.endResetModel()


def _name(row: _Row) -> str:
    if not isinstance(row, DatedPicture):
        return texts.month(row)
    file = row.picture.file
    day = texts.short_day(row.day, year=True)
    return f"{day}: {file.description or file.name}" if file.description or file.name else day


class GridDelegate(QStyledItemDelegate):
    """Paints the name of a month over the whole width, and pictures in squares."""

    def __init__(self, pictures: Pictures, view: QListView) -> None:
        super().__init__(view)
        self._pictures = pictures
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        # Without the scroll bar, also while there is none: it would change how many fit. Qt begins
        # a new line when an item reaches the end of the present one.
        bar = self._view.verticalScrollBar().sizeHint().width()
        width = self._view.maximumViewportSize().width() - bar - 1
        if not isinstance(index.data(ROW), DatedPicture):
            return QSize(width, option.fontMetrics.height() + theme().px(16))
        side = width // max(2, width // theme().px(CELL))
        return QSize(side, side)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, box = index.data(ROW), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, DatedPicture):
            gap = theme().px(3)
            inner = box.adjusted(gap, gap, -gap, -gap)
            paint_small(painter, inner, self._pictures.thumbnail(row.picture))
            state: QStyle.StateFlag = option.state
            if state & QStyle.StateFlag.State_Selected:
                is_focused = self._view.hasFocus()
                focus_ring(painter, inner, theme().px(7), "accent" if is_focused else "muted")
        else:
            face = self._view.font()
            face.setWeight(face.Weight.DemiBold)
            painter.setFont(face)
            painter.setPen(theme().color("text"))
            where = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            line = QStyle.visualAlignment(painter.layoutDirection(), where)
            margin = theme().px(3)
            painter.drawText(box.adjusted(margin, 0, -margin, 0), line.value, _name(row))
        painter.restore()


class GridView(QListView):
    """The pictures, to walk through with the arrow keys; Return or a click opens one."""

    opened = Signal(object)
    """A picture is to be shown large; carries the ``DatedPicture``."""

    left = Signal()
    """Escape was pressed."""

    def __init__(self, model: GridModel, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = GridRows(model, self)
        self.setModel(self.rows)
        self.setItemDelegate(GridDelegate(pictures, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.clicked.connect(self._on_chosen)
        pictures.thumbnails_changed.connect(self._on_thumbnails)
        self.rows.modelAboutToBeReset.connect(self._on_about_to_reset)
        self.rows.modelReset.connect(self._on_reset)
        self._kept = 0

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._on_chosen(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_thumbnails(self) -> None:
        self.viewport().update()

    def _on_chosen(self, index: QModelIndex) -> None:
        row = index.data(ROW) if index.isValid() else None
        if isinstance(row, DatedPicture):
            self.opened.emit(row)

    def _on_about_to_reset(self) -> None:
        self._kept = self.currentIndex().row()

    def _on_reset(self) -> None:
        """Choose the picture at the place where one was chosen before, or the first one."""
        row = min(max(1, self._kept), self.rows.rowCount() - 1)
        while row > 0 and not self.rows.flags(self.rows.index(row)):
            row -= 1
        if row > 0:
            self.setCurrentIndex(self.rows.index(row))
