"""The base of all charts: a title, a summary, a table of the same data, and painting."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAccessibleWidget, QSizePolicy, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import TINY, theme
from aimstars_desktop.ui.widgets.painting import focus_ring

_interfaces: dict[int, QAccessibleInterface] = {}


Cell = str | int | float | date | None
"""A raw value; ``None`` where there is none."""


@dataclass(frozen=True, slots=True)
class ChartTable:
    """A chart's data, for "Show as table" and for files.

    The rows contain values, not texts: other programs read ``1.200`` as less than two, and a local
    date as a word. Only the screen formats them for the locale, with :meth:`text`.
    """

    headers: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def __post_init__(self) -> None:
        """Refuse rows that do not match the headers."""
        if any(len(row) != len(self.headers) for row in self.rows):
            raise ValueError("a row does not match the headers")

    def text(self, row: int, column: int) -> str:
        """Return a value formatted for the screen."""
        value = self.rows[row][column]
        if isinstance(value, date):
            return texts.short_day(value, year=True)
        if isinstance(value, float):
            others = (each[column] for each in self.rows)
            floats = (other for other in others if isinstance(other, float))
            return texts.number(value, texts.decimals_of(floats))
        if isinstance(value, int):
            return texts.number(value)
        return " ".join(value.split()) if value else ""


class Chart(QWidget):
    """A chart that paints itself and can describe what it shows.

    A subclass implements :meth:`draw`, :meth:`table` and :meth:`summary`, and calls
    :meth:`data_changed` whenever its data has changed.
    """

    described = Signal()
    """The data, and with it the summary and the table, have changed."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _install_factory()
        self._title = title
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def title(self) -> str:
        """What the chart is about."""
        return self._title

    def set_title(self, title: str) -> None:
        """Change the title (for another year)."""
        self._title = title
        self.setAccessibleName(title)

    @abstractmethod
    def summary(self) -> str:
        """Return one sentence that says what the chart shows."""

    @abstractmethod
    def table(self) -> ChartTable:
        """Return the same data as a table."""

    @abstractmethod
    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the chart into ``rect``, on the screen or into a file."""

    def current_text(self) -> str:
        """Return a text for the cursor position, if any; for screen readers it is the value."""
        return ""

    def data_changed(self) -> None:
        """Announce and repaint changed data."""
        self.setAccessibleDescription(self.summary())
        self.updateGeometry()
        self.update()
        self.described.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        self.draw(painter, rect)
        if self.hasFocus():
            focus_ring(painter, rect, theme().px(8))
        painter.end()

    def label_font(self, *, bold: bool = False) -> QFont:
        """Return the font of axis labels."""
        return theme().font(TINY, bold=bold)


class _ChartInterface(QAccessibleWidget):
    """Presents a chart to screen readers: its role, and the cursor position as its value."""

    def __init__(self, chart: Chart) -> None:
        super().__init__(chart, QAccessible.Role.Chart, chart.title)
        self._chart = chart

    @override
    def text(self, t: QAccessible.Text) -> str:
        if t is QAccessible.Text.Name:
            return self._chart.title
        if t is QAccessible.Text.Value:
            return self._chart.current_text()
        return super().text(t)


def _make_interface(_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, Chart):
        return None
    # Qt does not keep the Python object alive, so we must until the chart is destroyed.
    key = id(thing)
    interface = _ChartInterface(thing)
    _interfaces[key] = interface
    thing.destroyed.connect(lambda: _interfaces.pop(key, None))
    return interface


_installed: list[bool] = []


def _install_factory() -> None:
    """Register the accessible interface of charts with Qt, once."""
    if not _installed:
        QAccessible.installFactory(_make_interface)
        _installed.append(True)
