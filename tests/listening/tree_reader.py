"""Reads what a program offers over AT-SPI; run by Debian's Python, which has the library.

Each line of standard input asks for the whole tree below one window, by its name; the answer is one
line of JSON. Standard library and GObject only: our own Python has neither Atspi nor pyatspi.
"""

from __future__ import annotations

import json
import sys

import gi  # type: ignore[import-not-found] # Debian's Python has it

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found] # noqa: E402 - see above

STATES = ("FOCUSABLE", "FOCUSED", "CHECKED", "CHECKABLE", "SELECTED", "EDITABLE", "ENABLED")


def read(node, level=0):
    """Yield an object and what is below it, as the screen reader finds them."""
    states = node.get_state_set()
    if not states.contains(Atspi.StateType.SHOWING) and level:
        return
    interfaces = node.get_interfaces()
    found = {
        "level": level,
        "role": node.get_role_name(),
        "name": node.get_name().strip(),
        "description": node.get_description().strip(),
        "states": [each for each in STATES if states.contains(getattr(Atspi.StateType, each))],
        "labelled": any(
            relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
            for relation in node.get_relation_set()
        ),
        "interfaces": [each for each in interfaces if each not in ("Accessible", "Collection")],
    }
    if "Text" in interfaces:
        found["text"] = Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))
    if "Table" in interfaces:
        found["rows"] = Atspi.Table.get_n_rows(node)
        found["columns"] = Atspi.Table.get_n_columns(node)
    yield found
    if "Table" in interfaces and found["rows"] * found["columns"] > 60:
        return  # the cells of a long table are alike, and reading them takes minutes
    for number in range(node.get_child_count()):
        child = node.get_child_at_index(number)
        if child is not None:
            yield from read(child, level + 1)


def window(name):
    """Return the window of this name, of whatever program."""
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(number)
        for place in range(program.get_child_count() if program else 0):
            found = program.get_child_at_index(place)
            if found is not None and found.get_name() == name:
                return found
    return None


def main():
    """Answer until nobody asks any more."""
    Atspi.init()
    for line in sys.stdin:
        found = None
        while found is None:
            try:
                at = window(line.rstrip("\n"))
                found = list(read(at)) if at is not None else []
            except GLib.GError:  # something was deleted while it was read
                continue
        sys.stdout.write(f"{json.dumps(found)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
