"""What all charts share: a title, a sentence, a table of the same data, and one way to paint."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAccessibleWidget, QSizePolicy, QWidget

from aimstars_desktop.overriding import override
from aimstars_desktop.ui import texts
from aimstars_desktop.ui.theme import TINY, theme
from aimstars_desktop.ui.widgets.painting import focus_ring

_interfaces: dict[int, QAccessibleInterface] = {}


Cell = str | int | float | date | None
"""A value as it is; ``None`` where there is none."""


@dataclass(frozen=True, slots=True)
class ChartTable:
    """A chart's data, for "Show as table" and for files.

    The rows hold values, not texts: other programs read ``1.200`` as less than two, and a local
    date as a word. Only the screen writes them the local way, by :meth:`text`.
    """

    headers: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def __post_init__(self) -> None:
        """Refuse rows that do not fit the headers."""
        if any(len(row) != len(self.headers) for row in self.rows):
            raise ValueError("a row does not fit the headers")

    def text(self, row: int, column: int) -> str:
        """Return a value as the screen writes it."""
        value = self.rows[row][column]
        if isinstance(value, date):
            return texts.short_day(value, year=True)
        if isinstance(value, (int, float)):
            return texts.number(value)
        return " ".join(value.split()) if value else ""


class Chart(QWidget):
    """A chart that paints itself and can say what it shows.

    A subclass implements :meth:`draw`, :meth:`table` and :meth:`summary`, and calls
    :meth:`data_changed` whenever it was given other data.
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
        """Say that the chart is about something else (another year)."""
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
        """Return what the cursor is on, or nothing; a screen reader says it as the value."""
        return ""

    def data_changed(self) -> None:
        """Tell everyone that the chart shows something else."""
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
    """Presents a chart to screen readers: its role, and what the cursor is on as its value."""

    def __init__(self, chart: Chart) -> None:
        super().__init__(chart, QAccessible.Role.Chart, chart.title)
        self._chart = chart

    @override
    def text(self, t: QAccessible.Text) -> str:
        if t is QAccessible.Text.Name:
            return self._chart.title
        if t is QAccessible.Text.Description:
            return self._chart.summary()
        if t is QAccessible.Text.Value:
            return self._chart.current_text()
        return super().text(t)


def _make_interface(_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, Chart):
        return None
    # Qt does not keep the Python object alive, so that we must until the chart is gone.
    key = id(thing)
    interface = _ChartInterface(thing)
    _interfaces[key] = interface
    thing.destroyed.connect(lambda: _interfaces.pop(key, None))
    return interface


_installed: list[bool] = []


def _install_factory() -> None:
    """Tell Qt once how charts are presented."""
    if not _installed:
        QAccessible.installFactory(_make_interface)
        _installed.append(True)
