"""Formatting by keys: marks of Markdown around the selection, headings, and lists that go on.

Everything is an edit of the text like typing, and one step of its undo history.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextBlock, QTextCursor

from aimstars_desktop.domain.tags import SIGN, may_follow

BOLD_KEYS = QKeySequence("Ctrl+B")
ITALIC_KEYS = QKeySequence("Ctrl+I")
LINK_KEYS = QKeySequence("Ctrl+K")
PICTURE_KEYS = QKeySequence("Ctrl+Shift+A")
STRIKE_KEYS = QKeySequence("Ctrl+Shift+X")
HEADING_KEYS = tuple(QKeySequence(f"Ctrl+Alt+{level}") for level in (1, 2, 3))

_ITEM = re.compile(r"([ \t]*)([-*+]|(\d{1,9})([.)]))([ \t]+)(\[[ xX]\][ \t]+)?")
"""The beginning of a list item: indent, sign, number and what follows it, gap, box."""

_HEADING = re.compile(r"(#{1,6})[ \t]+")
_ADDRESS = re.compile(r"(https?://|mailto:)\S+")
_ANCHORED = QTextCursor.MoveMode.KeepAnchor

Act = Callable[[QTextCursor], None]


def wanted(event: QKeyEvent) -> Act | None:
    """Return what the keys of an event do to the text around a cursor; None for other keys."""
    typed, held = event.text(), event.modifiers()
    character = bool(typed) and typed.isprintable() and not typed.isdecimal()
    if character and held & Qt.KeyboardModifier.AltModifier:
        return None  # typed with AltGr, which is Ctrl+Alt on Windows
    pressed = QKeySequence(event.keyCombination())
    return next((act for keys, act in _ACTS.items() if QKeySequence(keys) == pressed), None)


def go_on(cursor: QTextCursor) -> bool:
    """Begin the next item of the list the cursor is in; in an empty item, end the list.

    Returns:
        whether the cursor is in a list, after the sign of the item.
    """
    block = cursor.block()
    item = _ITEM.match(block.text())
    if item is None or cursor.hasSelection() or cursor.positionInBlock() < item.end():
        return False
    cursor.beginEditBlock()
    if item.end() == len(block.text()):
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, _ANCHORED)
        cursor.removeSelectedText()
        if block.previous().text().strip():
            cursor.insertText("\n")  # what is typed right below an item would belong to it
    else:
        cursor.insertText(f"\n{_next_sign(item)}")
    cursor.endEditBlock()
    return True


def take_typed_sign(cursor: QTextCursor) -> bool:
    """Put the sign that a person has typed in place of the one that ``go_on`` made before it.

    Lines that begin with dates ("3. May", then "7. May") look like a list, and some type each sign.

    Returns:
        whether it is so; then the cursor is behind the typed sign and a space.
    """
    block = cursor.block()
    before, made = _ITEM.match(block.previous().text()), _ITEM.match(block.text())
    if made is None or before is None or made[0] != _next_sign(before):
        return False
    typed = _ITEM.fullmatch(f"{block.text()[made.end() :]} ")
    if typed is None or typed[1] or not cursor.atBlockEnd() or bool(typed[3]) != bool(made[3]):
        return False
    if _ITEM.match(before.string, before.end()):
        return False  # the line before has two signs as well
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, _ANCHORED)
    cursor.insertText(f"{made[1]}{typed[0]}")
    cursor.endEditBlock()
    return True


def indent(cursor: QTextCursor, *, deeper: bool) -> bool:
    """Move the list items that the cursor touches one level in or out.

    Returns:
        whether it is in a list; in other text, Tab leaves the field.
    """
    blocks = [block for block in _blocks(cursor) if _ITEM.match(block.text())]
    if not blocks:
        return False
    cursor.beginEditBlock()
    for block in blocks:
        item = _ITEM.match(block.text())
        if item is None:
            continue
        step = len(item[2]) + 1  # the width of the sign, so that the text is below the text
        at = QTextCursor(block)
        if deeper:
            at.insertText(" " * step)
        else:
            spaces = len(item[1]) - len(item[1].lstrip(" "))
            for _ in range(1 if item[1].startswith("\t") else min(step, spaces)):
                at.deleteChar()
    cursor.endEditBlock()
    return True


def surround(mark: str, cursor: QTextCursor) -> None:
    """Put a mark on both sides of the selection, or take it away where it is."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    width = len(mark)
    cursor.beginEditBlock()
    if _is_marked(cursor, mark, start, end):
        _remove(cursor, end, width)
        _remove(cursor, start - width, width)
        start, end = start - width, end - width
    else:
        for place in (end, start):
            cursor.setPosition(place)
            cursor.insertText(mark)
        start, end = start + width, end + width
    cursor.endEditBlock()
    cursor.setPosition(start)
    cursor.setPosition(end, _ANCHORED)


def link(cursor: QTextCursor) -> None:
    """Make the selection the text of a link, or, if it is an address, its address."""
    chosen = cursor.selectedText()
    start = cursor.selectionStart()
    is_address = _ADDRESS.fullmatch(chosen) is not None
    cursor.beginEditBlock()  # it would become one step with what was typed before it
    cursor.insertText(f"[]({chosen})" if is_address else f"[{chosen}]()")
    cursor.endEditBlock()
    if is_address or not chosen:
        cursor.setPosition(start + 1)
    else:
        cursor.setPosition(cursor.position() - 1)


def tag(cursor: QTextCursor) -> None:
    """Begin a tag at the cursor, or make the chosen words one; apart from the word before it."""
    chosen = "-".join(cursor.selectedText().split())
    before = _text(cursor, cursor.selectionStart() - 1, cursor.selectionStart())
    gap = "" if not before or may_follow(before) else " "
    cursor.beginEditBlock()  # it would become one step with what was typed before it
    cursor.insertText(f"{gap}{SIGN}{chosen}")
    cursor.endEditBlock()


def heading(level: int, cursor: QTextCursor) -> None:
    """Make the lines that the cursor touches headings of this level, or plain lines again."""
    sign = f"{'#' * level} "
    cursor.beginEditBlock()
    for block in _blocks(cursor):
        found = _HEADING.match(block.text())
        at = QTextCursor(block)
        if found is not None:
            at.setPosition(block.position() + found.end(), _ANCHORED)
            at.removeSelectedText()
        if found is None or len(found[1]) != level:
            at.insertText(sign)
    cursor.endEditBlock()


def items(sign: str, cursor: QTextCursor) -> None:
    """Make the lines that the cursor touches items with this sign, or plain lines again.

    Args:
        sign: ``- ``, or ``- [ ] `` for something to do.
        cursor: in the lines; empty ones between others stay empty.
    """
    blocks = _blocks(cursor)
    blocks = [block for block in blocks if block.text().strip()] or blocks
    found = [_ITEM.match(block.text()) for block in blocks]
    boxed = "[" in sign
    are_items = all(item and not item[3] and bool(item[6]) == boxed for item in found)
    cursor.beginEditBlock()
    for block, item in zip(blocks, found, strict=True):
        text = block.text()
        begin = len(text) - len(text.lstrip(" \t"))
        at = QTextCursor(block)
        at.setPosition(block.position() + begin)
        if item is not None:
            at.setPosition(block.position() + item.end(), _ANCHORED)
            at.removeSelectedText()
        if not are_items:
            at.insertText(sign)
    cursor.endEditBlock()


_ACTS: Mapping[str, Act] = {
    BOLD_KEYS.toString(): partial(surround, "**"),
    ITALIC_KEYS.toString(): partial(surround, "*"),
    STRIKE_KEYS.toString(): partial(surround, "~~"),
    LINK_KEYS.toString(): link,
    **{
        keys.toString(): partial(heading, level) for level, keys in enumerate(HEADING_KEYS, start=1)
    },
}


def tab_of(event: QKeyEvent) -> bool | None:
    """Return whether an event of Tab goes deeper; None for other keys."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    if modifiers != Qt.KeyboardModifier.NoModifier:
        return None
    return {Qt.Key.Key_Tab: True, Qt.Key.Key_Backtab: False}.get(Qt.Key(event.key()))


def _next_sign(item: re.Match[str]) -> str:
    """Return the beginning of the item after this one: the next number, an empty box."""
    space, sign, number, dot, gap, box = item.groups()
    if number is not None:
        sign = f"{int(number) + 1}{dot}"
    return f"{space}{sign}{gap}{'[ ] ' if box else ''}"


def _blocks(cursor: QTextCursor) -> list[QTextBlock]:
    """Return the lines that the selection touches."""
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd()).blockNumber()
    found = []
    while block.isValid() and block.blockNumber() <= last:
        found.append(block)
        block = block.next()
    return found


def _is_marked(cursor: QTextCursor, mark: str, start: int, end: int) -> bool:
    """Return whether exactly this mark is on both sides; ``**`` is not ``*``."""
    sides = (_text(cursor, start - 3, start), _text(cursor, end, end + 3))
    before = len(sides[0]) - len(sides[0].rstrip(mark[0]))
    behind = len(sides[1]) - len(sides[1].lstrip(mark[0]))
    # Three stars are both marks, so either of them can be taken away.
    return all(count in {len(mark), 3} for count in (before, behind)) and before == behind


def _text(cursor: QTextCursor, start: int, end: int) -> str:
    last = cursor.document().characterCount() - 1
    part = QTextCursor(cursor.document())
    part.setPosition(max(0, start))
    part.setPosition(min(end, last), _ANCHORED)
    return part.selectedText()


def _remove(cursor: QTextCursor, start: int, width: int) -> None:
    cursor.setPosition(start)
    cursor.setPosition(start + width, _ANCHORED)
    cursor.removeSelectedText()


def edit_of_list(event: QKeyEvent) -> Callable[[QTextCursor], bool] | None:
    """Return what a key may do to a list; None for those that do nothing there."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return None
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return go_on
    return take_typed_sign if event.text() == " " else None
