"""Labels by role: title, heading, caption; eliding ones; one for a field's problem."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.ui.look import texts


class Label(QLabel):
    """A plain-text label.

    Args:
        text: never interpreted as HTML, since the person may have written it.
        role: ``title``, ``number``, ``heading``, ``strong``, ``muted``, ``caption`` or nothing.
        tone: a colour for its meaning: ``muted``, ``gold``, ``proud``, ``grow``, ``danger``; or
            ``text``, where the role has another one.
        wrap: whether long text takes several lines.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "",
        *,
        tone: str = "",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)

    def set_tone(self, tone: str) -> None:
        """Change the tone."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class SectionTitle(Label):
    """The heading of a section."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "heading", parent=parent)


class FieldLabel(Label):
    """The name of a field, also for screen readers; its mnemonic leads to the field."""

    def __init__(
        self, text: str, field: QWidget, role: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, role, parent=parent)
        self.setBuddy(field)
        field.setAccessibleName(text.replace("&", ""))

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + _UNDERLINED

    @override
    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + _UNDERLINED


_UNDERLINED = QSize(3, 0)
"""What Qt forgets: a letter that is underlined stands apart, and does not move under the last."""


class ElidedLabel(Label):
    """One line that ends in an ellipsis when it is too long; the tooltip then has the full text."""

    @override
    def setText(self, text: str) -> None:
        super().setText(" ".join(text.split()))
        self._explain()

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        narrow = self.fontMetrics().horizontalAdvance("…") * 3
        return QSize(min(hint.width(), narrow), hint.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self._flags(), self._elided())
        painter.end()

    def _elided(self) -> str:
        width = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)

    def _flags(self) -> int:
        alignment = self.alignment() | Qt.AlignmentFlag.AlignVCenter
        return alignment.value | Qt.TextFlag.TextSingleLine.value

    def _explain(self) -> None:
        self.setToolTip(texts.tip(self.text() if self._elided() != self.text() else ""))


class ProblemLabel(Label):
    """The sentence beside a field that says what is wrong with it; hidden otherwise.

    Args:
        field: the input; marked, focused and described while there is a problem.
    """

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__("", "problem", wrap=True, parent=parent)
        self._field = field
        self.hide()

    def show_problem(self, problem: AimstarsError | Sentence | str, *, focus: bool = True) -> None:
        """Show the problem and, with ``focus``, move the cursor to the field."""
        text = texts.sentence(problem)
        self.setText(text)
        self.show()
        self._mark(problem=True)
        self._field.setAccessibleDescription(text)
        if focus:
            self._field.setFocus()

    def clear_problem(self) -> None:
        """Hide the sentence: the field is being corrected."""
        if self.isHidden():
            return
        self.hide()
        self.clear()
        self._mark(problem=False)
        self._field.setAccessibleDescription("")

    def _mark(self, *, problem: bool) -> None:
        self._field.setProperty("problem", problem)
        self._field.style().unpolish(self._field)
        self._field.style().polish(self._field)
