"""What restoring a backup would change: a few numbers, and the other accounts affected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.domain.backups import BackupPicture, Difference
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.flow_layout import FlowLayout
from aimstars_desktop.ui.widgets.labels import Label

MOST_NAMED = 3
"""How many pictures are named, each of those that come back and those that stay missing."""

LONGEST_NAME = 40
"""Letters of the name of a picture."""


class Count(QWidget):
    """A sentence with a number in bold; a loss also has a sign and a colour."""

    def __init__(
        self, sentence: str, count: int, *, sign: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        digits = texts.number(count)
        before, found, after = sentence.partition(digits)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, theme().px(16), 0)
        row.setSpacing(theme().px(4))
        if not found:
            before, digits, after = "", "", sentence
        tone = "danger" if sign == "\N{MINUS SIGN}" else ""
        number = f"{sign} {digits}".strip()
        parts = ((before.strip(), "", ""), (number, "strong", tone), (after.strip(), "", ""))
        for text, role, part_tone in parts:
            if text:
                row.addWidget(Label(text, role, tone=part_tone, parent=self))


class DifferenceView(QWidget):
    """The numbers of one comparison, in a line that may wrap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: list[Count] = []
        self._line = QWidget(self)
        self._flow = FlowLayout(self._line, spacing=8)
        self._pictures = Label("", "muted", wrap=True, parent=self)
        self._others = Label("", "muted", wrap=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(6))
        column.addWidget(self._line)
        column.addWidget(self._pictures)
        column.addWidget(self._others)

    @property
    def sentences(self) -> list[str]:
        """The shown sentences, one for each number."""
        counts = [
            " ".join(label.text() for label in count.findChildren(Label)) for count in self._counts
        ]
        below = [label.text() for label in (self._pictures, self._others) if label.text()]
        return counts + below

    def show_difference(self, found: Difference | None) -> None:
        """Show what restoring would change; None when it is not known."""
        for count in self._counts:
            self._flow.removeWidget(count)
            count.hide()
            count.deleteLater()
        self._counts = [] if found is None else self._made(found)
        for count in self._counts:
            self._flow.addWidget(count)
            count.show()
        self._pictures.setText("" if found is None else self._of_pictures(found))
        self._others.setText("" if found is None else self._of_others(found))
        for label in (self._pictures, self._others):
            label.setVisible(bool(label.text()))
        self._line.updateGeometry()

    def _made(self, found: Difference) -> list[Count]:
        minus, plus = "\N{MINUS SIGN}", "+"
        made = []
        after, gone, other = found.written_after, found.gone_since, found.reading_differently
        if after:
            text = texts.counted("Backups", "%n entries written since", after)
            made.append(Count(text, after, sign=minus, parent=self._line))
        if found.out_of_trash:
            text = texts.counted(
                "Backups", "%n entries taken out of the trash since", found.out_of_trash
            )
            made.append(Count(text, found.out_of_trash, sign=minus, parent=self._line))
        if gone:
            text = texts.counted("Backups", "%n entries deleted since", gone)
            made.append(Count(text, gone, sign=plus, parent=self._line))
        for value, text in (
            (found.points, texts.counted("Backups", "%n points", abs(found.points))),
            (found.goals, texts.counted("Backups", "%n goals", abs(found.goals))),
        ):
            if value:
                sign = minus if value < 0 else plus
                made.append(Count(text, abs(value), sign=sign, parent=self._line))
        if back := len(found.pictures_back):
            text = texts.counted("Backups", "%n pictures come back", back)
            made.append(Count(text, back, sign=plus, parent=self._line))
        if lost := len(found.pictures_missing):
            text = texts.counted("Backups", "%n pictures stay missing", lost)
            made.append(Count(text, lost, sign=minus, parent=self._line))
        if other:
            text = texts.counted("Backups", "%n entries changed", other)
            made.append(Count(text, other, parent=self._line))
        return made

    def _of_pictures(self, found: Difference) -> str:
        """Name the first of the pictures that come back, and of those that stay missing."""
        lines = (
            (self.tr("Come back: {names}"), found.pictures_back),
            (self.tr("Stay missing: {names}"), found.pictures_missing),
        )
        return "\n".join(line.format(names=self._named(some)) for line, some in lines if some)

    def _named(self, pictures: Sequence[BackupPicture]) -> str:
        said = [
            f"{_shortened(each.name) or self.tr('Picture')} ({texts.short_date(each.day)})"
            for each in pictures[:MOST_NAMED]
        ]
        others = len(pictures) - len(said)
        if others:
            said.append(texts.counted("Backups", "and %n more", others))
        return ", ".join(said)

    def _of_others(self, found: Difference) -> str:
        if not found.other_accounts:
            return ""
        names = ", ".join(found.other_accounts)
        return self.tr("Restoring it also changes the diaries of other people: {names}.").format(
            names=names
        )


def _shortened(name: str) -> str:
    line = " ".join(name.split())
    return line if len(line) <= LONGEST_NAME else f"{line[: LONGEST_NAME - 1]}…"
