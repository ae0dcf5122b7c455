"""The files of the revisions as text: parsed, never run, so that nothing in them can stop us."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from aimstars_desktop.authoring import checkout
from aimstars_desktop.compat import override


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """A problem that the linter found, and where it is."""

    file: str
    line: int
    words: str

    @override
    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.words}"


class Source:
    """The file of one revision.

    Attributes:
        name: of the file.
        tree: what it says; empty where it is not valid Python.
        broken: why it is not a revision.
    """

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.broken: Finding | None = None
        try:
            self.tree = ast.parse(text)
        except (SyntaxError, ValueError) as error:  # a null byte is a ValueError
            line = getattr(error, "lineno", None) or 1
            self.tree = ast.Module(body=[], type_ignores=[])
            self.broken = Finding(
                name, line, f"is not valid Python: {getattr(error, 'msg', error)}"
            )

    @classmethod
    def read(cls, path: Path) -> Source:
        """Read a file, whatever is in it."""
        return cls(path.name, path.read_text(encoding="utf-8", errors="replace"))

    @property
    def id(self) -> str:
        """The id at the beginning of the file name, otherwise the one that the file declares."""
        named = re.match(r"[0-9a-f]{12}(?=_)", self.name)
        return named[0] if named else str(self.constants.get("revision"))

    @property
    def downs(self) -> tuple[str, ...]:
        """The revisions that it follows."""
        value = self.constants.get("down_revision")
        if isinstance(value, (list, tuple)):
            return tuple(map(str, value))
        return () if value is None else (str(value),)

    @functools.cached_property
    def constants(self) -> dict[str, object]:
        """What it declares, by name: of a call the last argument, of other expressions None."""
        return {name: _value(node.value) for name, node in self._assignments.items()}

    def line_of(self, constant: str) -> int:
        """Return the line in which something is declared, or the first."""
        node = self._assignments.get(constant)
        return node.lineno if node else 1

    def function(self, name: str) -> ast.FunctionDef | None:
        """Return a function of the file."""
        for node in self.tree.body:
            if isinstance(node, ast.FunctionDef) and node.name == name:
                return node
        return None

    def finding(self, line: int, words: str) -> Finding:
        """Return something that is wrong with it."""
        return Finding(self.name, line, words)

    @functools.cached_property
    def _assignments(self) -> dict[str, ast.Assign | ast.AnnAssign]:
        return {
            target.id: node
            for node in self.tree.body
            if isinstance(node, (ast.Assign, ast.AnnAssign))
            for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
            if isinstance(target, ast.Name)
        }


def sources() -> Sequence[Source]:
    """Return the files of all revisions, by name."""
    paths = checkout.versions().rglob("*.py")
    return [Source.read(path) for path in sorted(paths, key=lambda path: path.name)]


def texts(node: ast.AST) -> Iterator[str]:
    """Yield the texts in the arguments of a call, of f-strings the parts."""
    for argument in node.args if isinstance(node, ast.Call) else ():
        for part in ast.walk(argument):
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                yield part.value


def called(node: ast.AST) -> str:
    """Return the last part of a called function's name; empty for any other node."""
    if not isinstance(node, ast.Call):
        return ""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _value(node: ast.expr | None) -> object:
    if isinstance(node, ast.Call):
        node = node.args[-1] if node.args else None
    try:
        return None if node is None else ast.literal_eval(node)
    except (ValueError, TypeError):
        return None
