"""The tree that a screen reader walks: what each object of a screen is, is called, and holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QListView, QPlainTextEdit, QTableView, QTreeView, QWidget

from aimstars_desktop.compat import override

Role = QAccessible.Role

DEEPEST = 60
"""More levels than any screen has."""

CONTROLS = frozenset(
    (
        Role.Button,
        Role.ButtonDropDown,
        Role.ButtonMenu,
        Role.Chart,
        Role.CheckBox,
        Role.ComboBox,
        Role.EditableText,
        Role.Link,
        Role.List,
        Role.PageTab,
        Role.PageTabList,
        Role.RadioButton,
        Role.Slider,
        Role.SpinBox,
        Role.StaticText,
        Role.Table,
        Role.Tree,
    )
)
"""What a person stops at, and wants to know what it is."""

TABLES = {QTableView: Role.Table, QTreeView: Role.Tree, QListView: Role.List}
"""Widgets with rows, and what they have to be for a screen reader."""


@dataclass(frozen=True)
class Heard:
    """One object of the tree."""

    level: int
    role: Role
    name: str
    description: str
    value: str
    kind: str
    is_labelled: bool

    @override
    def __str__(self) -> str:
        """Write it as a line, deeper ones further to the right."""
        said = [f"{self.role.name}"]
        said += [f"“{self.name}”"] if self.name else []
        said += [f"= “{self.value}”"] if self.value else []
        said += [f"({self.description})"] if self.description else []
        return "  " * self.level + " ".join(said) + f" <{self.kind}>"


def tree(screen: QWidget) -> list[Heard]:
    """Return what a screen reader finds on a screen, from the top down."""
    root = QAccessible.queryAccessibleInterface(screen)
    return list(_walk(root, 0)) if root is not None else []


def unclear(screen: QWidget) -> list[str]:
    """Return what a screen reader would find on a screen and could not tell from its words."""
    wrong = [f"has no name: {each}" for each in tree(screen) if _is_nameless(each)]
    wrong += [f"named by its value: {each}" for each in tree(screen) if _only_repeats(each)]
    wrong += [f"says its name twice: {each}" for each in tree(screen) if _is_said_twice(each)]
    wrong += [f"more of what? {each}" for each in tree(screen) if each.name == "More"]
    wrong += [
        f"keeps its hint to itself: {type(field).__name__} “{field.placeholderText()}”"
        for field in screen.findChildren(QPlainTextEdit)
        if field.isVisibleTo(screen) and field.placeholderText() != field.accessibleDescription()
    ]
    for kind, role in TABLES.items():
        for view in screen.findChildren(kind):
            found = QAccessible.queryAccessibleInterface(view)
            if view.isVisibleTo(screen) and found is not None and found.role() is not role:
                wrong.append(f"is no {role.name} but {found.role().name}: {type(view).__name__}")
    return wrong


def _is_nameless(heard: Heard) -> bool:
    is_empty_text = heard.role is Role.StaticText and not heard.value
    return heard.role in CONTROLS and not heard.name and not is_empty_text


def _is_said_twice(heard: Heard) -> bool:
    """Orca leaves out a description that is the name, but for those of radio buttons."""
    return heard.role is Role.RadioButton and bool(heard.name) and heard.name == heard.description


def _only_repeats(heard: Heard) -> bool:
    """Qt calls a combo box by its value; then a label or a description has to say what it is."""
    return (
        bool(heard.value)
        and heard.name == heard.value
        and not (heard.is_labelled or heard.description)
    )


def _walk(found: QAccessibleInterface, level: int) -> Iterator[Heard]:
    if not found.isValid() or found.state().invisible or level > DEEPEST:
        return
    widget = found.object()
    yield Heard(
        level,
        found.role(),
        found.text(QAccessible.Text.Name).strip(),
        found.text(QAccessible.Text.Description).strip(),
        found.text(QAccessible.Text.Value).strip(),
        type(widget).__name__ if widget is not None else "",
        any(relation & QAccessible.RelationFlag.Label for _, relation in found.relations()),
    )
    for number in range(found.childCount()):
        child = found.child(number)
        if child is not None:
            yield from _walk(child, level + 1)
