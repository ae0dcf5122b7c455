"""The formatting bar above a writing field: what the keys do, for the mouse; it can be hidden."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import IconButton
from aimstars_desktop.ui.writing import formatting
from aimstars_desktop.ui.writing.field import WritingField

BAR_KEYS = QKeySequence("Ctrl+Shift+B")

_TASK, _BULLET = "- [ ] ", "- "
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_FOCUS = (QEvent.Type.FocusIn, QEvent.Type.FocusOut)


@dataclass(frozen=True, slots=True)
class _Tool:
    """One button of the bar; ``keys`` do the same in the field."""

    icon: str
    name: str
    act: formatting.Act
    keys: QKeySequence | None = None


class FormatBar(QFrame):
    """The buttons. They are one tab stop, and the arrow keys go from one to the next."""

    acted = Signal(object)
    """A button was pressed; carries what it does to the text around a cursor."""

    hide_wanted = Signal()

    pictures_wanted = Signal()
    """Pictures are to be chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "format-bar")
        self.setAccessibleName(self.tr("Formatting"))
        self.buttons: list[IconButton] = []
        px = theme().px
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(px(8), px(3), px(6), px(3))
        self._row.setSpacing(px(2))
        for number, group in enumerate(self._groups()):
            if number:
                self._row.addSpacing(px(10))
            for tool in group:
                self._add(tool)
        self.picture_button = IconButton("image", self.tr("Pictures"), parent=self)
        _name_keys(self.picture_button, formatting.PICTURE_KEYS)
        self.picture_button.clicked.connect(self.pictures_wanted)
        self._take(self.picture_button)
        self._row.addStretch(1)
        self.hide_button = IconButton("chevron-up", self.tr("Hide the formatting bar"), parent=self)
        _name_keys(self.hide_button, BAR_KEYS)
        self.hide_button.clicked.connect(self.hide_wanted)
        self._take(self.hide_button)

    def stand_before(self, field: WritingField) -> None:
        """Make one button the tab stop before the field."""
        # While each of them is a tab stop. Qt moves nothing from the first to the last place.
        for button in (self.buttons[0], self.buttons[-1]):
            QWidget.setTabOrder(button, field)
        self._make_stop(self.buttons[0])

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            place = self._place_for(watched, event)
            if place is not None:
                self.buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        elif event.type() is QEvent.Type.FocusIn and isinstance(watched, IconButton):
            self._make_stop(watched)
        return super().eventFilter(watched, event)

    def _groups(self) -> tuple[tuple[_Tool, ...], ...]:
        keys, surround = formatting, formatting.surround
        return (
            (
                _Tool("bold", self.tr("Bold"), partial(surround, "**"), keys.BOLD_KEYS),
                _Tool("italic", self.tr("Italic"), partial(surround, "*"), keys.ITALIC_KEYS),
                _Tool(
                    "strike", self.tr("Struck through"), partial(surround, "~~"), keys.STRIKE_KEYS
                ),
                _Tool(
                    "heading",
                    self.tr("Heading"),
                    partial(formatting.heading, 2),
                    keys.HEADING_KEYS[1],
                ),
            ),
            (
                _Tool("list", self.tr("List"), partial(formatting.items, _BULLET)),
                _Tool("checklist", self.tr("Checklist"), partial(formatting.items, _TASK)),
            ),
            (
                _Tool("link", self.tr("Link"), formatting.link, keys.LINK_KEYS),
                _Tool("hash", self.tr("Tag"), formatting.tag),
            ),
        )

    def _add(self, tool: _Tool) -> None:
        button = IconButton(tool.icon, tool.name, parent=self)
        if tool.keys is not None:
            _name_keys(button, tool.keys)
        button.clicked.connect(lambda: self.acted.emit(tool.act))
        self._take(button)

    def _take(self, button: IconButton) -> None:
        button.installEventFilter(self)
        self.buttons.append(button)
        self._row.addWidget(button)

    def _make_stop(self, stop: IconButton) -> None:
        """Make this button the only tab stop of the bar."""
        for button in self.buttons:
            own = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(own)

    def _place_for(self, watched: QObject, event: QKeyEvent) -> int | None:
        """Return the number of the button that a key leads to from another one."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        now = next((at for at, each in enumerate(self.buttons) if each is watched), None)
        if now is None:
            return None
        key, last = Qt.Key(event.key()), len(self.buttons) - 1
        if key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            return 0 if key is Qt.Key.Key_Home else last
        step = _STEPS.get(key)
        if step is None:
            return None
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        return min(max(0, now + step), last)


class FormattedField(QFrame):
    """A writing field with the bar above it, in one frame.

    Args:
        field: is put into the frame.
        workspace: knows whether the person wants to see the bar.
    """

    def __init__(self, field: WritingField, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.field = field
        self.bar = FormatBar(self)
        self.setProperty("surface", "writing")
        field.setProperty("framed", False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(field)
        self._column = column
        field.installEventFilter(self)
        self.bar.stand_before(field)
        self.bar.acted.connect(self._on_acted)
        self.bar.hide_wanted.connect(self._on_hide_wanted)
        workspace.changes.changed.connect(self._on_changed)
        self._show_bar()

    def put_below(self, part: QWidget) -> None:
        """Put something below the text, within the frame; it comes after the text."""
        self._column.addWidget(part)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOCUS:
            self._mark("lit", on=event.type() is QEvent.Type.FocusIn)
        elif event.type() is QEvent.Type.DynamicPropertyChange:
            self._mark("problem", on=bool(self.field.property("problem")))
        return super().eventFilter(watched, event)

    def _on_acted(self, act: formatting.Act) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)  # what is composed is typed by then
        self.field.apply(act)

    def _on_hide_wanted(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        show_bar(self._workspace, shown=False)

    def _on_changed(self, change: Change) -> None:
        if change & Change.PREFERENCES:
            self._show_bar()

    def _show_bar(self) -> None:
        shown = self._workspace.session.preferences.chosen.formatting_bar
        if not shown and self.bar.isAncestorOf(self.focusWidget() or self):
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bar.setVisible(shown)

    def _mark(self, name: str, *, on: bool) -> None:
        if bool(self.property(name)) != on:
            self.setProperty(name, on)
            self.style().unpolish(self)
            self.style().polish(self)


def show_bar(workspace: Workspace, *, shown: bool) -> None:
    """Show or hide the bar, now and from now on."""
    service, messages = workspace.session.preferences, workspace.messages

    def done(_: object) -> None:
        if not shown:
            keys = BAR_KEYS.toString(QKeySequence.SequenceFormat.NativeText)
            text = QCoreApplication.translate(
                "FormatBar", "The formatting bar is hidden. {keys} brings it back."
            )
            messages.done(text.format(keys=keys))

    workspace.tasks.write(
        workspace.undo, lambda: service.choose(replace(service.chosen, formatting_bar=shown)), done
    )


def toggle_bar(workspace: Workspace) -> None:
    """Show the bar if it is hidden, and hide it otherwise."""
    show_bar(workspace, shown=not workspace.session.preferences.chosen.formatting_bar)


def _name_keys(button: IconButton, keys: QKeySequence) -> None:
    shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(texts.tip(f"{button.text()} ({shown})"))
    button.setAccessibleDescription(shown)
