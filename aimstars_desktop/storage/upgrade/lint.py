"""The linter of revisions: what was learnt from upgrades that lost data, checked by reading."""

from __future__ import annotations

import ast
import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

from aimstars_desktop.storage.upgrade import chain

KINDS = ("schema", "data", "constraint", "index")
RELEASED = chain.SCRIPTS / "released.json"
"""File name to hash of every revision that a release contains: those never change."""

_ALLOWED_IMPORTS = re.compile(
    r"(__future__|typing|collections|datetime|sqlalchemy|alembic)(\.|$)"
    r"|aimstars_desktop\.(domain\.sentences|migrations\.dialects)$"
)
_TRANSACTIONS = re.compile(
    r"\b(COMMIT|ROLLBACK|BEGIN(?! IF)|SAVEPOINT|VACUUM|ATTACH|DETACH|PRAGMA)\b", re.IGNORECASE
)
_DATA = re.compile(r"^\s*(WITH|INSERT|UPDATE|DELETE)\b", re.IGNORECASE)
_NAMED = ("PrimaryKeyConstraint", "ForeignKeyConstraint", "UniqueConstraint", "CheckConstraint")
_FORBIDDEN_CALLS = {
    "print": "prints; a build without a console, or one in cp1252, would fail",
    "executescript": "commits before it begins",
    "autocommit_block": "commits",
    "commit": "commits; the transaction is the upgrade's",
    "rollback": "rolls back; the transaction is the upgrade's",
    "begin": "begins; the transaction is the upgrade's",
    "now": "asks the clock; a revision gives the same result whenever it runs",
    "utcnow": "asks the clock; a revision gives the same result whenever it runs",
    "today": "asks the clock; a revision gives the same result whenever it runs",
    "Enum": "makes an enum type, which PostgreSQL cannot change later; use text and a CHECK",
    "create_all": "makes the tables of today's models, which go on changing",
}
_UNNAMED_BY_DECISION = ("1a2b3c4d5e6f", "bc311ce7dcf8", "033faf89f4e5", "12fff91fe2fc")
"""The web app's, which left names out, and the one that gives them."""
_LOSE_NOTHING = ("12fff91fe2fc", "f949d6201b23")
"""Going back they drop what they had put in the place of something, or counts that are counted."""


def lint() -> list[str]:
    """Return everything that is wrong with the revisions, one line each."""
    found = []
    for path in sorted((chain.SCRIPTS / "versions").glob("*.py")):
        found += [
            f"{path.name}: {words}" for words in lint_text(path.name, path.read_text("utf-8"))
        ]
    return [*found, *_changed_after_release()]


def lint_text(name: str, text: str) -> list[str]:
    """Return what is wrong with one revision."""
    tree = ast.parse(text)
    constants = _constants(tree)
    revision = str(constants.get("revision"))
    found = [*_declarations(name, tree, constants)]
    for node in ast.walk(tree):
        found += _at(node, _imports(node))
        found += _at(node, _calls(node, named=revision in _UNNAMED_BY_DECISION))
        found += _at(node, _statements(node))
        found += _at(node, _handlers(node))
    kind = str(constants.get("kind"))
    if "loses" not in constants and revision not in _LOSE_NOTHING:
        found += _losses(tree)
    return [*found, *_kind_is_kept(tree, kind)]


def hash_of(path: Path) -> str:
    """Return the hash by which a released revision is known; line ends do not count."""
    text = path.read_text(encoding="utf-8")
    return hashlib.sha256(text.encode()).hexdigest()


def release() -> None:
    """Write down the hashes of all revisions: from now on they do not change."""
    files = sorted((chain.SCRIPTS / "versions").glob("*.py"))
    text = json.dumps({path.name: hash_of(path) for path in files}, indent=1)
    RELEASED.write_text(f"{text}\n", encoding="utf-8")


def _changed_after_release() -> Iterator[str]:
    released: dict[str, str] = json.loads(RELEASED.read_text(encoding="utf-8"))
    for name, known in released.items():
        path = chain.SCRIPTS / "versions" / name
        if not path.is_file():
            yield f"{name}: is in a release and is gone"
        elif hash_of(path) != known:
            yield f"{name}: is in a release and was changed; write a new revision instead"


def _constants(tree: ast.Module) -> dict[str, object]:
    found: dict[str, object] = {}
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        targets = [node.target] if isinstance(node, ast.AnnAssign) else targets
        for target in targets:
            if isinstance(target, ast.Name) and isinstance(node, (ast.Assign, ast.AnnAssign)):
                value = node.value
                if isinstance(value, ast.Call):
                    value = value.args[-1] if value.args else None
                try:
                    found[target.id] = ast.literal_eval(value) if value is not None else None
                except ValueError:
                    found[target.id] = None
    return found


def _declarations(name: str, tree: ast.Module, constants: dict[str, object]) -> Iterator[str]:
    revision = constants.get("revision")
    is_named = re.fullmatch(r"[0-9a-f]{12}_\w+\.py", name) and name == name.lower()
    if not is_named or not name.startswith(f"{revision}_"):
        yield "is not named after its id and what it does"
    if constants.get("kind") not in KINDS:
        yield f"kind is none of {', '.join(KINDS)}"
    summary = constants.get("summary")
    if not isinstance(summary, str) or not summary or summary.endswith("."):
        yield "summary does not say in words for the person what it does, without a full stop"
    changes = constants.get("row_changes")
    if not isinstance(changes, dict) or not all(changes.values()):
        yield "row_changes does not give a reason for each table or column"
    if not isinstance(constants.get("reversible"), bool):
        yield "reversible is neither True nor False"
    if not (ast.get_docstring(tree) or "").splitlines()[:1]:
        yield "has no docstring"
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    for required in ("upgrade", "downgrade"):
        function = functions.get(required)
        if function is None:
            yield f"has no {required}()"
        elif isinstance(function.body[0], ast.Pass):
            yield f"{required}() does nothing and does not say why in a docstring"


def _imports(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom):
        names = [node.module or ""]
    else:
        return
    for name in names:
        if not _ALLOWED_IMPORTS.match(name):
            yield f"imports {name}, which will have changed when this runs in years to come"


def _calls(node: ast.AST, *, named: bool) -> Iterator[str]:
    if not isinstance(node, ast.Call):
        return
    called = node.func.attr if isinstance(node.func, ast.Attribute) else ""
    called = node.func.id if isinstance(node.func, ast.Name) else called
    if called in _FORBIDDEN_CALLS:
        yield f"{called}() {_FORBIDDEN_CALLS[called]}"
    keywords = {keyword.arg for keyword in node.keywords}
    if called in _NAMED and "name" not in keywords and not named:
        yield f"{called} has no name, so nobody could take it away again"
    if called == "Column" and keywords & {"unique", "index"}:
        yield "a Column with unique or index makes a constraint without a name"
    if called == "ForeignKey":
        yield "ForeignKey inside a Column loses its ON DELETE in the next rebuild; write it apart"


def _statements(node: ast.AST) -> Iterator[str]:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return
    if node.func.attr in ("execute", "text"):
        for text in _texts(node):
            if "DO $$" not in text and (match := _TRANSACTIONS.search(text)):
                yield f"{match[0].upper()} has no place in a revision"


def _handlers(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.ExceptHandler):
        caught = node.type.id if isinstance(node.type, ast.Name) else None
        if node.type is None or caught in ("Exception", "BaseException"):
            yield "swallows errors: what failed half-way would look finished"
    if isinstance(node, ast.Attribute) and node.attr == "suppress":
        yield "swallows errors: what failed half-way would look finished"


def _kind_is_kept(tree: ast.Module, kind: str) -> Iterator[str]:
    """Schema, data, constraint and index steps stay apart: each can be looked at by itself."""
    called, data = set(), False
    for node in ast.walk(_function(tree, "upgrade")):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            called.add(node.func.attr)
            if node.func.attr == "execute":
                data |= any(_DATA.match(text) for text in _texts(node))
    if data and kind != "data":
        yield "changes rows, so its kind is data and nothing else belongs into it"
    if kind == "data" and called & {"create_table", "drop_table", "add_column", "drop_column"}:
        yield "changes tables and rows in one: make two revisions"
    if "create_index" in called and kind != "index":
        yield "makes an index, so its kind is index"
    if {"add_column", "drop_column"} <= called or {"create_table", "drop_table"} <= called:
        yield "drops and adds: rename instead, or what is in it is lost"


def _losses(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(_function(tree, "downgrade")):
        called = node.attr if isinstance(node, ast.Attribute) else ""
        if called in ("drop_table", "drop_column"):
            yield f"downgrade() has a {called}, and loses does not say what that takes (or None)"
            return


def _function(tree: ast.Module, name: str) -> ast.AST:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == name:
            return node
    return ast.Module(body=[], type_ignores=[])


def _texts(node: ast.Call) -> Iterator[str]:
    """Yield the beginnings of the texts in the arguments, also of f-strings."""
    for argument in node.args:
        for part in ast.walk(argument):
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                yield part.value


def _at(node: ast.AST, words: Iterator[str]) -> list[str]:
    return [f"line {getattr(node, 'lineno', 0)}: {word}" for word in words]
