"""What no linter knows and we agreed on, each rule with its reason (CONTRIBUTING.md)."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CLOCK = "aimstars_desktop/services/clock.py"
MAY_CATCH_EVERYTHING = {
    "aimstars_desktop/logs.py",
    "aimstars_desktop/storage/upgrade/run.py",
    "aimstars_desktop/ui/messages.py",
    "aimstars_desktop/ui/tasks.py",  # it carries a bug over to the GUI thread and raises it there
}
MAY_SLEEP = {
    "tests/storage/upgrade/test_world.py",  # kills a child process at any moment, that is the point
}
THIS_FILE = "tests/test_house_rules.py"
"""It names what it forbids."""


@cache
def tracked() -> tuple[str, ...]:
    """Return the files of the project, those that are about to be added too."""
    # The checkout may belong to somebody else than the one who tests it, root for instance.
    trust = ["-c", "safe.directory=*"]
    command = ["git", *trust, "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return tuple(name for name in sorted(set(listed.splitlines())) if (ROOT / name).is_file())


@cache
def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@cache
def tree(name: str) -> ast.Module:
    return ast.parse(text(name), name)


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
        for node in ast.walk(tree(name))
        if find(node)
    ]


def called(node: ast.AST) -> str:
    """Return the dotted name of what is called, "" for anything else."""
    return ast.unparse(node.func) if isinstance(node, ast.Call) else ""


def test_there_is_something_to_look_at() -> None:
    """A rule that looks at no file is always content."""
    assert len(modules("aimstars_desktop")) > 30
    assert modules("tests")


def test_no_file_is_longer_than_400_lines() -> None:
    """Above 400 lines it is two files: nobody holds more in the head at once."""
    too_long = {name: count for name in modules() if (count := text(name).count("\n")) > 400}
    assert not too_long


def test_each_module_says_what_lives_there() -> None:
    """Whoever opens a file learns from its first line whether it is the right one."""
    silent = [
        name for name in modules() if text(name).strip() and not ast.get_docstring(tree(name))
    ]
    assert not silent


def test_the_time_is_asked_in_one_place() -> None:
    """Tests replace the clock; Qt's and Python's own clocks do not follow.

    QDate.currentDate() is not moved by any tool that fakes the time, so midnight, daylight saving
    and a clock set back could not be tried out.
    """
    asking = re.compile(
        r"(\b(datetime|date)\.(now|today|utcnow)|\bQ(Date|Time|DateTime)\.current\w+|time\.time)$"
    )
    names = modules("aimstars_desktop", "tests")
    assert not offences(names, lambda node: bool(asking.search(called(node))), but={CLOCK})


def test_no_text_for_the_screen_is_put_together_before_it_is_translated() -> None:
    """The text of an f-string is not in the .ts file: it would stay English, silently."""

    def is_fault(node: ast.AST) -> bool:
        marks = ("tr", "translate", "counted", "QT_TRANSLATE_NOOP")
        return called(node).split(".")[-1] in marks and any(
            isinstance(argument, ast.JoinedStr) for argument in getattr(node, "args", ())
        )

    assert not offences(modules("aimstars_desktop"), is_fault)


def test_no_layout_is_asked_for_its_items() -> None:
    """``layouts.py`` says what comes of it: new widgets that pass for items of dead ones."""
    names = modules("aimstars_desktop")
    assert not offences(names, lambda node: called(node).endswith(".itemAt"))


def test_no_test_waits_for_the_clock() -> None:
    """A fixed wait is too short on a busy machine and too long elsewhere; a signal is neither."""
    waiting = {"qtbot.wait", "QTest.qWait", "QTest.qSleep", "time.sleep", "sleep"}
    names = modules("tests")

    def waits(node: ast.AST) -> bool:
        return called(node) in waiting or called(node).endswith(".qtbot.wait")

    assert not offences(names, waits, but=MAY_SLEEP)


def test_no_test_is_skipped() -> None:
    """A skipped test looks like a passed one, for years.

    Except for what a system does not have, which is then the condition: sys.platform.
    """
    skips = re.compile(
        r"^pytest\.(skip|importorskip|xfail|mark\.(skip|xfail|skipif(?!\(sys\.platform )))\b"
    )

    def is_fault(node: ast.AST) -> bool:
        if isinstance(node, ast.Call):
            return bool(skips.match(ast.unparse(node)))
        return isinstance(node, ast.Attribute) and ast.unparse(node) == "pytest.mark.skip"

    assert not offences(modules("tests"), is_fault)


def test_only_three_places_catch_everything() -> None:
    """Expected failures are sentences of one family; everything else is a bug, and is loud."""

    def is_fault(node: ast.AST) -> bool:
        if not isinstance(node, ast.ExceptHandler):
            return False
        kinds = ast.unparse(node.type) if node.type else "BaseException"
        reraised = any(isinstance(line, ast.Raise) and line.exc is None for line in node.body)
        return bool(re.search(r"\b(Base)?Exception\b", kinds)) and not reraised

    assert not offences(modules("aimstars_desktop"), is_fault, but=MAY_CATCH_EVERYTHING)


def test_each_silenced_rule_has_its_reason_beside_it() -> None:
    """Without the reason nobody dares to take the comment away when it is no longer needed."""
    silenced = re.compile(
        r"#\s*(noqa\b(?!: [A-Z0-9, ]+ - \S)|type: ignore(?!\[[\w, -]+\]\s+(#|-) ?\S))"
    )
    bare = [
        f"{name}:{number}"
        for name in modules()
        if name != THIS_FILE
        for number, line in enumerate(text(name).splitlines(), 1)
        if silenced.search(line)
    ]
    assert not bare


def readable() -> Iterator[tuple[str, str]]:
    for name in tracked():
        if name != THIS_FILE and b"\0" not in (ROOT / name).read_bytes():
            yield name, text(name)


def test_no_file_knows_a_registry_or_a_machine() -> None:
    """A clone has to work with whatever mirror its machine is set up for, in whatever folder."""
    known = re.compile(
        r"https?://[\w.-]*(pypi|pythonhosted|npmjs|registry)|\b(index|registry)[-_]url\b"
        r"|(?<![\w.])/(root|work)/|file:///(home|opt|srv|tmp|usr)\b"
    )
    assert not [name for name, content in readable() if known.search(content)]


def test_the_version_is_written_in_one_place() -> None:
    """Two places differ one day; everything else reads aimstars_desktop.__version__."""

    def is_version(node: ast.AST) -> bool:
        return isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__version__"

    places = offences(modules(), is_version)
    assert [place.split(":")[0] for place in places] == ["aimstars_desktop/__init__.py"]
    assert not re.search(r"^version\s*=", text("pyproject.toml"), re.MULTILINE)
