"""Small faults, each put into one place of a module: what tools/mutation.py tries on the tests.

A mutant replaces one piece of the source and leaves the rest as it is written. What has no effect
on behaviour is left alone: annotations, docstrings, the wording of sentences for the screen (marked
for translation), of the log, and of errors that only programmers read.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

SWAPS: dict[type[ast.AST], tuple[str, str]] = {
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.Is: ("is", "is not"),
    ast.IsNot: (r"is\s+not", "is"),
    ast.In: ("in", "not in"),
    ast.NotIn: (r"not\s+in", "in"),
    ast.And: ("and", "or"),
    ast.Or: ("or", "and"),
    ast.Add: (r"\+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: (r"\*", "/"),
    ast.Div: ("/", "*"),
    ast.FloorDiv: ("//", "*"),
    ast.Mod: ("%", "*"),
    ast.BitOr: (r"\|", "&"),
    ast.BitAnd: ("&", "|"),
}
"""An operator as it is written (a pattern), and what replaces it."""

FOR_PROGRAMMERS = {
    "ValueError",
    "TypeError",
    "RuntimeError",
    "AssertionError",
    "NotImplementedError",
}


KEPT_BY_A_RULE = {"frozen", "slots"}
"""Arguments that a house rule demands of every dataclass of the domain."""

STORY = "aimstars_desktop/services/demo/"
"""The sample diary: what it tells is wording, too."""


@dataclass(frozen=True, slots=True, order=True)
class Mutant:
    """One replacement.

    Attributes:
        file: the module, relative to the root of the project.
        line: where the replaced piece begins, from 1.
        start: its first character in the module, from 0.
        end: the first character behind it.
        text: what stands there instead.
        lines: the lines of its statement, without a body: running one of them runs the fault.
        names: what its statement defines, if that runs when the module is imported.
    """

    file: str
    line: int
    start: int
    end: int
    text: str
    lines: tuple[int, int]
    names: tuple[str, ...] | None

    def applied(self, source: str) -> str:
        """Return the module with the fault in it."""
        return source[: self.start] + self.text + source[self.end :]

    def told(self, source: str) -> str:
        """Return the place and the change on one line."""
        old = " ".join(source[self.start : self.end].split())
        return f"{self.file}:{self.line}: {old[:70]} → {' '.join(self.text.split())[:70]}"


def mutants(root: Path, file: str) -> list[Mutant]:
    """Return every mutant of a module, in a fixed order, those that cannot be compiled left out."""
    source = (root / file).read_text(encoding="utf-8")
    found = _Finder(file, source)
    found.statements(ast.parse(source).body, inside=False)
    return sorted({one for one in found.mutants if _compiles(one.applied(source))})


def _compiles(source: str) -> bool:
    try:
        compile(source, "mutant", "exec")
    except SyntaxError:
        return False
    return True


class _Finder:
    def __init__(self, file: str, source: str) -> None:
        self.mutants: list[Mutant] = []
        self._file = file
        self._source = source
        # ast counts bytes of a line; a module is text.
        self._lines = source.splitlines(keepends=True)
        self._begins = [0]
        for line in self._lines:
            self._begins.append(self._begins[-1] + len(line))
        self._header = (0, 0)
        self._names: tuple[str, ...] | None = None

    # --- where things stand ----------------------------------------------------------------------

    def _at(self, line: int, column: int) -> int:
        before = self._lines[line - 1].encode()[:column].decode()
        return self._begins[line - 1] + len(before)

    def _span(self, node: ast.expr | ast.stmt | ast.keyword) -> tuple[int, int]:
        end = self._at(node.end_lineno or 0, node.end_col_offset or 0)
        return self._at(node.lineno, node.col_offset), end

    def _text(self, node: ast.expr | ast.stmt) -> str:
        start, end = self._span(node)
        return self._source[start:end]

    def _add(self, start: int, end: int, text: str) -> None:
        line = self._source.count("\n", 0, start) + 1
        one = Mutant(self._file, line, start, end, text, self._header, self._names)
        self.mutants.append(one)

    def _instead_of(self, node: ast.expr | ast.stmt, text: str) -> None:
        self._add(*self._span(node), text)

    # --- statements ------------------------------------------------------------------------------

    def statements(self, body: list[ast.stmt], *, inside: bool) -> None:
        """Collect the mutants of statements; ``inside``: of a function."""
        for node in body:
            if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
                self._statement(node, inside=inside)  # else a docstring

    def _statement(self, node: ast.stmt, *, inside: bool) -> None:
        if isinstance(node, ast.Import | ast.ImportFrom) or (
            isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        ):
            return
        inner = [part for name in ("body", "orelse", "finalbody") for part in _part(node, name)]
        handlers: list[ast.ExceptHandler | ast.match_case] = [
            *getattr(node, "handlers", []),
            *getattr(node, "cases", []),
        ]
        last = inner[0].lineno - 1 if inner else node.end_lineno or node.lineno
        decorators = getattr(node, "decorator_list", [])
        first = min([node.lineno, *(decorator.lineno for decorator in decorators)])
        self._header = (first, max(first, last))
        self._names = None if inside else _defined(node)
        self._whole(node)
        self._expressions(node)
        function = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        for name in ("body", "orelse", "finalbody"):
            self.statements(_part(node, name), inside=inside or function)
        for handler in handlers:
            self.statements(handler.body, inside=inside or function)

    def _whole(self, node: ast.stmt) -> None:
        match node:
            case ast.Expr(value=ast.Call() as call) if not _logs(call):
                self._instead_of(node, "pass")
            case ast.Raise():
                self._instead_of(node, "pass")
            case ast.Continue():
                self._instead_of(node, "break")
            case ast.Break():
                self._instead_of(node, "continue")
            case ast.Return(value=ast.expr() as value) | ast.Assign(value=value):
                if self._names is None and not isinstance(value, ast.Constant):
                    self._instead_of(value, "None")
            case ast.AugAssign(target=target, op=op, value=value) if type(op) in SWAPS:
                self._operator(target, value, *SWAPS[type(op)])
            case ast.If(test=test) | ast.While(test=test):
                self._turned(test)
            case _:
                pass

    def _turned(self, test: ast.expr) -> None:
        """Turn a condition round; a comparison in it has mutants of its own."""
        if isinstance(test, ast.Name | ast.Attribute | ast.Call):
            self._instead_of(test, f"not {self._text(test)}")

    # --- expressions -----------------------------------------------------------------------------

    def _expressions(self, parent: ast.AST) -> None:
        for child in ast.iter_child_nodes(parent):
            if not isinstance(child, ast.stmt | ast.excepthandler | ast.match_case):
                self._expression(child, parent)

    def _expression(self, node: ast.AST, parent: ast.AST) -> None:
        if _is_without_effect(node, parent):
            return
        match node:
            case ast.Compare(left=left, ops=ops, comparators=rights):
                for (one, other), op in zip(pairwise([left, *rights]), ops, strict=True):
                    self._operator(one, other, *SWAPS[type(op)])
            case ast.BoolOp():
                self._of_conditions(node)
            case ast.BinOp(left=left, op=op, right=right) if type(op) in SWAPS:
                self._operator(left, right, *SWAPS[type(op)])
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                self._instead_of(node, f"({self._text(operand)})")
            case ast.IfExp(test=test):
                self._turned(test)
            case ast.Call():
                self._of_call(node)
            case ast.Constant():
                self._constant(node)
        self._expressions(node)

    def _of_conditions(self, node: ast.BoolOp) -> None:
        for one, other in pairwise(node.values):
            self._operator(one, other, *SWAPS[type(node.op)])
        for value in node.values:  # as if it had not been asked for
            self._instead_of(value, str(isinstance(node.op, ast.And)))

    def _of_call(self, node: ast.Call) -> None:
        for keyword in node.keywords:
            if keyword.arg not in KEPT_BY_A_RULE:
                self._without(keyword)

    def _constant(self, node: ast.Constant) -> None:
        match node.value:
            case bool(value):
                self._instead_of(node, str(not value))
            case int(value):
                self._instead_of(node, str(value + 1))
            case str(value) if not self._file.startswith(STORY):
                self._instead_of(node, repr(f"XX{value}"))
            case _:
                pass

    def _operator(self, left: ast.expr, right: ast.expr, old: str, new: str) -> None:
        start, end = self._span(left)[1], self._span(right)[0]
        word = rf"\b{old}\b" if old[0].isalpha() else old
        if found := re.search(word, self._source[start:end]):
            self._add(start + found.start(), start + found.end(), new)

    def _without(self, keyword: ast.keyword) -> None:
        start, end = self._span(keyword)
        if behind := re.match(r"\s*,\s*", self._source[end:]):
            self._add(start, end + behind.end(), "")
        elif before := re.search(r",\s*$", self._source[:start]):
            self._add(before.start(), end, "")


def _part(node: ast.stmt, name: str) -> list[ast.stmt]:
    part: list[ast.stmt] = getattr(node, name, [])
    return part


def _defined(node: ast.stmt) -> tuple[str, ...]:
    """Return the names that a statement of a module or a class defines."""
    named = [node.name] if isinstance(node, ast.ClassDef | ast.FunctionDef) else []
    for target in [*getattr(node, "targets", []), getattr(node, "target", None)]:
        if target is not None:
            named += [part.id for part in ast.walk(target) if isinstance(part, ast.Name)]
    return tuple(named)


def _logs(node: ast.Call) -> bool:
    return ast.unparse(node.func).startswith(("logger.", "logging."))


def _is_without_effect(node: ast.AST, parent: ast.AST) -> bool:
    """Return whether a piece is an annotation, wording, or text that ast gives no place for."""
    if isinstance(node, ast.JoinedStr):
        return True  # before Python 3.12 what stands in it has no place of its own
    if isinstance(node, ast.arg) or (isinstance(node, ast.keyword) and node.arg in KEPT_BY_A_RULE):
        return True
    if isinstance(parent, ast.AnnAssign) and node is parent.annotation:
        return True
    if isinstance(parent, ast.FunctionDef) and node is parent.returns:
        return True
    if not isinstance(node, ast.Call):
        return False
    name = ast.unparse(node.func)
    return _logs(node) or name in {"QT_TRANSLATE_NOOP", "cast", "TypeVar", *FOR_PROGRAMMERS}
