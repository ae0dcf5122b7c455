"""The files of the project, and what their code holds, for the rules of the house."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@cache
def tracked() -> tuple[str, ...]:
    """Return the files of the project, including those about to be added."""
    # The checkout may belong to another user than the one who runs the tests.
    trust = ["-c", "safe.directory=*"]
    command = ["git", *trust, "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return tuple(name for name in sorted(set(listed.splitlines())) if (ROOT / name).is_file())


@cache
def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@cache
def code(name: str) -> str:
    """Return a module without its comments."""
    return ast.unparse(tree(name))


@cache
def tree(name: str) -> ast.Module:
    return ast.parse(text(name), name)


@cache
def nodes(name: str) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(tree(name)))


def modules(*folders: str) -> list[str]:
    return [
        name
        for name in tracked()
        if name.endswith(".py") and (not folders or name.split("/")[0] in folders)
    ]


def offences(
    names: list[str], find: Callable[[ast.AST], bool], *, but: set[str] | None = None
) -> list[str]:
    """Return "file:line" of each node that ``find`` finds."""
    return [
        f"{name}:{getattr(node, 'lineno', 1)}"
        for name in names
        if name not in (but or set())
        for node in nodes(name)
        if find(node)
    ]


def called(node: ast.AST) -> str:
    """Return the dotted name of what is called, "" for anything else."""
    return dotted(node.func) if isinstance(node, ast.Call) else ""


@cache
def dotted(name: ast.expr) -> str:
    return ast.unparse(name)


def forget() -> None:
    """Forget all files: their trees are more objects than the rest of a test run has."""
    for kept in (text, code, tree, nodes, dotted):
        kept.cache_clear()
