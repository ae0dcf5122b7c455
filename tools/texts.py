"""Finds the translatable texts in the code, including those that lupdate misses in Python.

lupdate takes ``self.tr("…")`` of a class only: it knows neither our ``counted("Context", "%n …",
number)``, nor that ``translate("Context", "…", "", n)`` has plurals, nor a ``tr()`` of a module.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

PACKAGE = "aimstars_desktop"


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One translatable text.

    Attributes:
        context: its translation context: a class, or a chosen name.
        text: in English, as in the code.
        plural: whether it has plural forms.
    """

    context: str
    text: str
    plural: bool = False


def texts_of_program(root: Path) -> set[Text]:
    """Return the texts of all modules of the program.

    Raises:
        ValueError: a text cannot be translated; the message says where it is.
    """
    modules = {
        ".".join(path.relative_to(root).with_suffix("").parts): ast.parse(
            path.read_text(encoding="utf-8"), str(path.relative_to(root))
        )
        for path in sorted((root / PACKAGE).rglob("*.py"))
    }
    own = {name: context for name, tree in modules.items() if (context := _own_context(tree))}
    found: set[Text] = set()
    for name, tree in modules.items():
        found.update(_Finder(name, own).find(tree))
    return found


def as_code(texts: Iterable[Text]) -> str:
    """Write texts in the form that lupdate understands completely."""
    by_context: dict[str, list[Text]] = defaultdict(list)
    for text in sorted(texts):
        by_context[text.context].append(text)
    lines = []
    for context, found in by_context.items():
        lines += [f"class {context}:", "    def texts(self, n):"]
        lines += [f"        self.tr({_quoted(each.text)}{_count(each)})" for each in found]
    return "\n".join(lines)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _count(text: Text) -> str:
    return ', "", n' if text.plural else ""


def _own_context(tree: ast.Module) -> str:
    """Return the context of a module's ``def tr(text)``, if it has one."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "tr":
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and _name(call.func) == "translate":
                    return str(ast.literal_eval(call.args[0]))
    return ""


class _Finder:
    """Finds the texts of one module."""

    def __init__(self, module: str, own: Mapping[str, str]) -> None:
        self._own = own
        self._functions = {"tr": own[module]} if module in own else {}
        self._modules: dict[str, str] = {}
        self._file = module

    def find(self, node: ast.AST, class_name: str = "") -> Iterator[Text]:
        """Yield the texts in a part of the module."""
        if isinstance(node, ast.ImportFrom):
            self._note_imports(node)
        if isinstance(node, ast.Assign):
            self._note_alias(node)
        if isinstance(node, ast.ClassDef):
            class_name = node.name
        if isinstance(node, ast.Call):
            yield from self._in_call(node, class_name)
        for child in ast.iter_child_nodes(node):
            yield from self.find(child, class_name)

    def _note_imports(self, node: ast.ImportFrom) -> None:
        module = node.module or ""
        for alias in node.names:
            known_as = alias.asname or alias.name
            if alias.name == "tr" and module in self._own:
                self._functions[known_as] = self._own[module]
            elif (inner := f"{module}.{alias.name}") in self._own:
                self._modules[known_as] = self._own[inner]

    def _note_alias(self, node: ast.Assign) -> None:
        """Take note of ``tr = wording.tr``."""
        value, target = node.value, node.targets[0]
        if not (isinstance(value, ast.Attribute) and isinstance(target, ast.Name)):
            return
        owner = value.value
        if value.attr == "tr" and isinstance(owner, ast.Name) and owner.id in self._modules:
            self._functions[target.id] = self._modules[owner.id]

    def _in_call(self, call: ast.Call, class_name: str) -> Iterator[Text]:
        name = _name(call.func)
        if name in {"translate", "QT_TRANSLATE_NOOP", "counted"} and len(call.args) > 1:
            context, text = call.args[:2]
            if name == "translate" and not isinstance(text, ast.Constant | ast.JoinedStr):
                return  # a text that is marked elsewhere
            if name == "counted" and isinstance(text, ast.Name):
                return  # the helper itself
            yield Text(self._literal(context), self._literal(text), plural=name == "counted")
        elif name == "tr" or name in self._functions:
            yield Text(self._context_of(call, class_name), self._literal(call.args[0]))

    def _context_of(self, call: ast.Call, class_name: str) -> str:
        function = call.func
        if isinstance(function, ast.Name) and function.id in self._functions:
            return self._functions[function.id]
        if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
            owner = function.value.id
            if owner == "self" and class_name:
                return class_name
            if owner in self._modules:
                return self._modules[owner]
        raise ValueError(f"{self._place(call)}: the context of this text is unknown")

    def _literal(self, node: ast.expr) -> str:
        try:
            value = ast.literal_eval(node)
        except ValueError as error:
            raise ValueError(f"{self._place(node)}: this text is built from parts") from error
        return str(value)

    def _place(self, node: ast.expr) -> str:
        return f"{self._file}, line {node.lineno}"


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
