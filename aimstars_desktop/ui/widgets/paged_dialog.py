"""A dialog with several pages and a list of their names."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look import icons
from aimstars_desktop.ui.look.theme import FRAME, fitting, theme
from aimstars_desktop.ui.widgets.accessible import Pages
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Hairline, Panel
from aimstars_desktop.ui.widgets.dialog import Dialog
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.rescale import HAIRLINE
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage

KEY_ROLE = Qt.ItemDataRole.UserRole


class PagedDialog(Dialog):
    """A dialog with a list of pages, added with :meth:`add_page`.

    Args:
        title: of the window.
        size: of the window in design pixels.
    """

    page_changed = Signal(str)
    """Another page is shown; carries its key."""

    def __init__(self, title: str, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._size = size
        self.list = _PageList(self)
        self.list.setAccessibleName(self.tr("Pages"))
        self.pages = Pages(self)
        self.foot = QHBoxLayout()
        self.close_button = Button(self.tr("Close"), parent=self)
        self.close_button.clicked.connect(self.reject)
        self.list.currentRowChanged.connect(self._on_row)
        self._arrange()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the pages, in order."""
        return tuple(str(self.list.item(row).data(KEY_ROLE)) for row in range(self.list.count()))

    @property
    def shown(self) -> str:
        """The key of the current page; empty while there is none."""
        item = self.list.currentItem()
        return str(item.data(KEY_ROLE)) if self.list.currentRow() >= 0 else ""

    def add_page(
        self, key: str, name: str, icon: str, page: QWidget, *, scrolls: bool = True
    ) -> None:
        """Add a page at the end.

        Args:
            key: its name in the code.
            name: in the list, and as the page's title.
            icon: name of the icon in the list.
            page: its content, without a title.
            scrolls: whether the dialog scrolls it; false for a page that scrolls itself.
        """
        item = QListWidgetItem(icons.icon(icon, "muted"), name)
        item.setData(KEY_ROLE, key)
        self.pages.addWidget(_titled(name, page, scrolls=scrolls))
        self.list.addItem(item)
        if self.list.count() == 1:
            self.list.setCurrentRow(0)

    def show_page(self, key: str) -> None:
        """Show a page of this dialog."""
        self.list.setCurrentRow(self.keys.index(key))

    def width_of_names(self) -> int:
        """Return how much of the width the names of the pages take, with their line."""
        return self._side.minimumSizeHint().width() + HAIRLINE

    @override
    def sizeHint(self) -> QSize:
        return fitting(self._size)

    def _on_row(self, row: int) -> None:
        self.pages.setCurrentIndex(row)
        if row >= 0:
            self.page_changed.emit(self.shown)

    def _arrange(self) -> None:
        px = theme().px
        self._side = side = Panel(self)
        inner = QVBoxLayout(side)
        inner.setContentsMargins(px(10), px(14), px(10), px(14))
        inner.addWidget(self.list)
        self.foot.setContentsMargins(px(24), px(12), px(24), px(16))
        self.foot.addStretch(1)
        self.foot.addWidget(self.close_button)
        content = QVBoxLayout()
        content.setSpacing(0)
        content.addWidget(self.pages, 1)
        content.addLayout(self.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(Hairline(Qt.Orientation.Vertical, self))
        row.addLayout(content, 1)


class _PageList(QListWidget):
    """The list of names; as wide as the longest."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "pages")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        side = theme().px(17)
        self.setIconSize(QSize(side, side))

    @override
    def sizeHint(self) -> QSize:
        px = theme().px
        width = max(px(150), self.sizeHintForColumn(0) + px(12))
        return QSize(width, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())


class _PageArea(ScrollPage):
    """A page that scrolls; the dialog grows with it, as words of some languages are long."""

    def __init__(self) -> None:
        super().__init__(sideways=True)

    @override
    def minimumSizeHint(self) -> QSize:
        least, page = super().minimumSizeHint(), self.widget()
        if page is None:
            return least
        bar = self.verticalScrollBar().sizeHint().width()
        wide = page.minimumSizeHint().width() + bar
        return QSize(min(max(least.width(), wide), self._most()), least.height())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _most(self) -> int:
        """Return how wide a page may make its dialog: beside the list, and within the screen."""
        screen, dialog = QGuiApplication.primaryScreen().availableSize(), self.window()
        most = screen.width() * 2 // 3
        if not isinstance(dialog, PagedDialog):
            return most
        return max(0, min(most, screen.width() - FRAME.width() - dialog.width_of_names()))


def _titled(name: str, page: QWidget, *, scrolls: bool) -> QWidget:
    px = theme().px
    content = QWidget()
    content.setProperty("surface", "plain")
    column = QVBoxLayout(content)
    column.setContentsMargins(px(24), px(20), px(24), px(12))
    column.setSpacing(px(14))
    column.addWidget(Label(name, "title"))
    # In a row, so that the height of a page with a maximum width is that of its own width.
    row = QHBoxLayout()
    row.addWidget(page, 1000)
    row.addStretch(1)
    column.addLayout(row, 0 if scrolls else 1)
    if not scrolls:
        return content
    column.addStretch(1)
    area = _PageArea()
    area.setWidget(content)
    return area
