"""What a revision has to say of itself, and whether it is true."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from aimstars_desktop.authoring.rules import KINDS
from aimstars_desktop.authoring.sources import Finding, Source, called, texts

LOSES = "What has been kept since then"
"""Stands in a new revision until its author says what going back gives up."""

UNNAMED = "Revision of"
"""How the summary of a revision without a message begins."""

NOTE = "Do what the summary says."
"""What ``upgrade`` of a new revision says of itself until it does something."""

_LOSE_NOTHING = ("12fff91fe2fc", "f949d6201b23")
"""Their ways back drop only replacements, or counts that can be counted again."""

_DROPS_UNSAID = ("12fff91fe2fc", "b28eb1332154")
"""Released before drops were declared; the first one recreates the table that it drops."""

_DROP = re.compile(r"\bDROP\s+(TABLE|COLUMN)\b", re.IGNORECASE)


def findings(source: Source) -> Iterator[Finding]:
    """Yield the declarations that a revision lacks, or that say nothing."""
    for constant, words in (*_name(source), *_constants(source), *_reasons(source)):
        yield source.finding(source.line_of(constant), words)
    yield from _functions(source)
    yield from _drops(source)
    yield from _losses(source)


def _name(source: Source) -> Iterator[tuple[str, str]]:
    name = source.name
    is_named = re.fullmatch(r"[0-9a-f]{12}_\w+\.py", name) and name == name.lower()
    if not is_named or not name.startswith(f"{source.constants.get('revision')}_"):
        yield "revision", "is not named after its id and what it does"
    if not (ast.get_docstring(source.tree) or "").splitlines()[:1]:
        yield "", "has no docstring"


def _constants(source: Source) -> Iterator[tuple[str, str]]:
    constants = source.constants
    if constants.get("kind") not in KINDS:
        yield "kind", f"kind is not one of {', '.join(KINDS)}"
    summary = constants.get("summary")
    if not isinstance(summary, str) or not summary or summary.endswith("."):
        yield (
            "summary",
            "summary does not say in words for the person what it does, without a full stop",
        )
    elif "{" in summary or "}" in summary:
        yield "summary", "summary holds braces, in which the program would look for a value"
    elif summary.startswith(UNNAMED):
        yield "summary", "summary says only when it was written, and not what it does"
    if not isinstance(constants.get("reversible"), bool):
        yield "reversible", "reversible is neither True nor False"
    if str(constants.get("loses") or "").startswith(LOSES):
        yield "loses", "loses does not say what going back gives up"


def _reasons(source: Source) -> Iterator[tuple[str, str]]:
    for constant in ("row_changes", "drops", "renames"):
        said = source.constants.get(constant, {} if constant != "row_changes" else None)
        if not isinstance(said, dict):
            yield constant, f"{constant} does not give a reason for each table or column"
            continue
        for name, reason in said.items():
            if not reason:
                yield constant, f"{constant} does not give a reason for {name}"


def _functions(source: Source) -> Iterator[Finding]:
    found = {name: source.function(name) for name in ("upgrade", "downgrade")}
    for name, function in found.items():
        if function is None:
            yield source.finding(1, f"has no {name}()")
        elif isinstance(function.body[0], ast.Pass):
            yield source.finding(
                function.lineno, f"{name}() does nothing and does not say why in a docstring"
            )
    upgrade, downgrade = found.values()
    if upgrade is None or downgrade is None:
        return
    idle = [_does_nothing(upgrade), _does_nothing(downgrade)]
    if (all(idle) and len(source.downs) < 2) or (idle[0] and ast.get_docstring(upgrade) == NOTE):
        yield source.finding(upgrade.lineno, "does nothing: fill in upgrade() and downgrade()")


def _does_nothing(function: ast.FunctionDef) -> bool:
    (first, *rest) = function.body
    return not rest and isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)


def _drops(source: Source) -> Iterator[Finding]:
    """What goes is declared: the comparison before COMMIT would stop it, and rightly."""
    upgrade = source.function("upgrade")
    said = source.constants.get("drops")
    declared = {str(name) for name in said} if isinstance(said, dict) else set()
    if upgrade is None or source.id in _DROPS_UNSAID:
        return
    for node in ast.walk(upgrade):
        dropped = _dropped(node)
        if dropped is None or any(_is_meant(dropped, name) for name in declared):
            continue
        what = dropped or "something"
        line = getattr(node, "lineno", upgrade.lineno)
        yield source.finding(line, f"drops {what}, and the constant drops does not say why")


def _dropped(node: ast.AST) -> str | None:
    """Return the table or column that a call drops, as far as its texts tell; else None."""
    words = list(texts(node))
    match called(node):
        case "drop_table":
            return "".join(words[:1])
        case "drop_column":
            return ".".join(words[:2])  # in a batch the column alone
        case "execute" if any(_DROP.search(text) for text in words):
            return ""
    return None


def _is_meant(dropped: str, name: str) -> bool:
    return not dropped or f".{name}".endswith(f".{dropped}")


def _losses(source: Source) -> Iterator[Finding]:
    downgrade = source.function("downgrade")
    if downgrade is None or "loses" in source.constants or source.id in _LOSE_NOTHING:
        return
    for node in ast.walk(downgrade):
        name = called(node)
        if name in ("drop_table", "drop_column"):
            line = getattr(node, "lineno", downgrade.lineno)
            words = f"downgrade() has a {name}, and loses does not say what that takes (or None)"
            yield source.finding(line, words)
            return
