"""Exports a chart: to the clipboard, as a picture, as a CSV file."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from PySide6.QtCore import QMarginsF, QMimeData, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.ui.look.theme import HEADING, theme
from aimstars_desktop.ui.stats.charts.base import Chart, ChartTable

_DENSITY = 2.0
_MARGIN = 20


def copy(chart: Chart) -> None:
    """Copy the picture and the values to the clipboard; the other program takes what it can."""
    data = QMimeData()
    data.setImageData(picture(chart))
    data.setText(_written(chart.table(), "\t"))
    QGuiApplication.clipboard().setMimeData(data)


def picture(chart: Chart) -> QImage:
    """Return the chart with its title, at twice its size on screen."""
    size = _size(chart)
    image = QImage(size * _DENSITY, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(_DENSITY)
    painter = QPainter(image)
    _draw(painter, chart, size)
    painter.end()
    return image


def save_picture(chart: Chart, path: Path) -> None:
    """Write the chart as SVG or PNG, by the ending of ``path``.

    Raises:
        WorldError: the file cannot be written.
    """
    if path.suffix.lower() == ".svg":
        size = _size(chart)
        generator = QSvgGenerator()
        generator.setFileName(str(path))
        generator.setSize(size)
        generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
        generator.setTitle(chart.title)
        generator.setDescription(chart.summary())
        painter = QPainter()
        written = painter.begin(generator)
        if written:
            _draw(painter, chart, size)
            painter.end()
    else:
        written = picture(chart).save(str(path), "PNG")  # type: ignore[call-overload] # takes a str
    if not written:
        raise _unwritable(path)


def save_table(table: ChartTable, path: Path) -> None:
    """Write the values as CSV in UTF-8, with the byte order mark that spreadsheets expect.

    Numbers have a decimal point and no separators, days are ISO dates, in every locale.

    Raises:
        WorldError: the file cannot be written.
    """
    try:
        path.write_text(_written(table, ","), encoding="utf-8-sig", newline="")
    except OSError as error:
        raise _unwritable(path) from error


def _written(table: ChartTable, delimiter: str) -> str:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(table.headers)
    writer.writerows(table.rows)
    return text.getvalue()


def _size(chart: Chart) -> QSize:
    """Return the size of the chart with its title and a margin."""
    inner = chart.size().expandedTo(chart.minimumSizeHint())
    margin = theme().px(_MARGIN)
    return inner + QSize(2 * margin, 2 * margin + round(_title_height()))


def _draw(painter: QPainter, chart: Chart, size: QSize) -> None:
    current = theme()
    margin = current.px(_MARGIN)
    page = QRectF(0, 0, size.width(), size.height())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(page, current.color("card"))
    inner = page.marginsRemoved(QMarginsF(margin, margin, margin, margin))
    painter.setFont(current.font(HEADING, bold=True))
    painter.setPen(current.color("text"))
    align = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
    painter.drawText(inner, align, chart.title)
    chart.draw(painter, inner.adjusted(0, _title_height(), 0, 0))


def _title_height() -> float:
    return QFontMetricsF(theme().font(HEADING, bold=True)).height() + theme().px(8)


def _unwritable(path: Path) -> WorldError:
    sentence = QT_TRANSLATE_NOOP("Errors", "The file {name} could not be written.")
    return WorldError(sentence, name=path.name)
