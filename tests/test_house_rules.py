"""House rules that no linter checks, each with its reason (CONTRIBUTING.md)."""

from __future__ import annotations

import ast
import gc
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import sources
from tests.sources import ROOT, called, code, dotted, modules, nodes, offences, text, tracked, tree

CLOCK = "aimstars_desktop/services/clock.py"
MAY_CATCH_EVERYTHING = {
    "aimstars_desktop/authoring/lint.py",  # runs what an author has just written
    "aimstars_desktop/logs.py",
    "aimstars_desktop/storage/upgrade/chain/runner.py",  # imports them
    "aimstars_desktop/storage/upgrade/file/run.py",
    "aimstars_desktop/storage/upgrade/server/run.py",  # so may a revision on a server
    "aimstars_desktop/ui/widgets/messages.py",
    "aimstars_desktop/ui/core/detached.py",
    "aimstars_desktop/ui/core/tasks.py",  # it raises a bug on the GUI thread
}
THIS_FILE = "tests/test_house_rules.py"
"""It names what it forbids."""


@pytest.fixture(scope="module", autouse=True)
def _many_objects() -> Iterator[None]:
    """Keep the garbage collector from the trees, where it finds nothing, and drop them at last."""
    gc.disable()
    yield
    sources.forget()
    gc.enable()


def test_there_is_something_to_look_at() -> None:
    """A rule that checks no files always passes."""
    assert len(modules("aimstars_desktop")) > 30
    assert modules("tests")


def test_no_file_is_longer_than_400_lines() -> None:
    """Above 400 lines it should be two files: nobody keeps more in mind at once."""
    too_long = {name: count for name in modules() if (count := text(name).count("\n")) > 400}
    assert not too_long


def test_each_module_says_what_lives_there() -> None:
    """The first line of a file tells whether it is the right one."""
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


def test_no_tooltip_is_read_as_html() -> None:
    """Qt reads it as HTML where it looks like that; ``texts.tip`` has it shown as it is."""

    def is_ours(text: ast.expr) -> bool:
        known = {"tip", "tr", "translate", "counted"}
        return isinstance(text, ast.Constant) or called(text).split(".")[-1] in known

    def is_fault(node: ast.AST) -> bool:
        if not isinstance(node, ast.Call):
            return False
        if called(node) == "QToolTip.showText":
            return not is_ours(node.args[1])
        return called(node).endswith(".setToolTip") and not is_ours(node.args[-1])

    names = modules("aimstars_desktop")
    assert not offences(names, is_fault)
    assert all("texts.tip(" in text(name) for name in names if "ToolTipRole" in text(name))


def test_what_a_person_writes_has_one_way_to_the_screen() -> None:
    """Qt's own labels, boxes and documents read HTML, or open the files that a text names.

    Label, MessageBox and ReadingDocument do not, and all text goes into a document by text_writer.
    """
    ui = "aimstars_desktop/ui"
    allowed = {
        r"\bQLabel\(": {f"{ui}/widgets/labels.py", f"{ui}/app/crash_dialog.py"},
        r"\bQMessageBox(\(|\.(about|critical|information|question|warning)\b)": set[str](),
        r"\bQTextDocument\(": set[str](),
        r"\.(set|insert|from)(Html|Markdown)\(": {f"{ui}/help/window.py"},  # our own sentences
        r"TextFormat\.(AutoText|MarkdownText|RichText)": set[str](),
    }
    for pattern, but in allowed.items():
        names = [name for name in modules("aimstars_desktop") if re.search(pattern, code(name))]
        assert set(names) <= but, pattern
    views = re.compile(r"\bQText(Browser|Edit)\b")
    shown = [name for name in modules("aimstars_desktop") if views.search(code(name))]
    without = {name for name in shown if "ReadingDocument(" not in text(name)}
    # The help is our own; what commits composed text only looks for widgets of that kind.
    assert without == {f"{ui}/help/window.py", f"{ui}/core/input_methods.py"}


def test_days_numbers_and_times_are_formatted_in_one_place() -> None:
    """``translation.py`` knows whose words are used; Qt's locale alone mixes two languages."""
    look = "aimstars_desktop/ui/look"
    may = {f"{look}/{name}.py" for name in ("texts", "translation", "date_reading")}
    names = {f"aimstars_desktop/ui/app/{name}.py" for name in ("diagnostics", "self_test")}
    found = {name for name in modules("aimstars_desktop") if "QLocale(" in code(name)}
    assert found <= may | names


def test_no_box_changes_its_value_under_the_wheel() -> None:
    """The boxes of Qt take the wheel from the page that scrolls below them."""
    boxes = re.compile(
        r"\bQ(?:(?:Font)?ComboBox|(?:Double)?SpinBox|(?:Date|Time)+Edit|Slider|Dial)\b"
    )
    found = [
        name
        for name in modules("aimstars_desktop")
        if not name.endswith("ui/widgets/boxes.py") and boxes.search(code(name))
    ]
    assert not found


def test_each_date_is_typed_into_the_one_field() -> None:
    """``DateField`` reads what a region writes; the fields and readers of Qt guess."""
    guesses = re.compile(r"\bQDate(?:Time)?Edit\b|\bQDate(?:Time)?\.fromString|\.toDate(?:Time)?\(")
    assert not [name for name in modules("aimstars_desktop") if guesses.search(code(name))]


def test_the_buttons_of_dialogs_stand_in_the_order_of_the_platform() -> None:
    """``button_row`` orders them; a dialog that can only be closed has one alone."""
    ui = "aimstars_desktop/ui"
    alone = {
        *(f"{ui}/backups/{name}_dialog.py" for name in ("inside", "upgrade_history")),
        *(f"{ui}/stats/{name}_dialog.py" for name in ("ledger", "streaks")),
        *(f"{ui}/{name}.py" for name in ("help/about", "pictures/viewer", "widgets/paged_dialog")),
    }
    dialog = re.compile(r"^class \w+\(Dialog\)", re.MULTILINE)
    row = re.compile(r"\b(?:button_row|QDialogButtonBox)\(")
    names = [name for name in modules("aimstars_desktop") if dialog.search(code(name))]
    assert len(names) > 20
    assert {name for name in names if not row.search(code(name))} == alone


def test_each_popup_takes_care_to_be_on_the_screen() -> None:
    """What opens beside a widget goes through ``Popup``; menus of Qt see to it themselves."""
    found = {name for name in modules("aimstars_desktop") if "WindowType.Popup" in code(name)}
    assert found == {"aimstars_desktop/ui/widgets/popup.py"}


def test_no_layout_is_asked_for_its_items() -> None:
    """``layouts.py`` explains why: new widgets may be mistaken for items of destroyed ones.

    ``takeAt`` leaves the old item to Python, and a widget that is added again knows only that one:
    the layout never hears that it needs another size. ``removeWidget`` has no such remains.
    """
    names = modules("aimstars_desktop")
    assert not offences(names, lambda node: called(node).endswith(".itemAt"))
    kept = {"aimstars_desktop/ui/widgets/layouts.py"}  # there the widgets are deleted
    assert not offences(names, lambda node: called(node).endswith(".takeAt"), but=kept)


def test_no_test_waits_for_the_clock() -> None:
    """A fixed wait is too short on a busy machine and too long elsewhere; a signal is neither."""
    waiting = {"qtbot.wait", "QTest.qWait", "QTest.qSleep", "time.sleep", "sleep"}

    def waits(node: ast.AST) -> bool:
        return called(node) in waiting or called(node).endswith(".qtbot.wait")

    assert not offences(modules("tests"), waits)


def test_no_test_is_skipped() -> None:
    """A skipped test looks like a passed one, for years.

    Except for what a system does not have, which is then the condition: sys.platform.
    """
    skips = re.compile(
        r"^pytest\.(skip|importorskip|xfail|mark\.(skip|xfail|skipif(?!\(sys\.platform )))\b"
    )

    def is_fault(node: ast.AST) -> bool:
        if called(node).startswith("pytest."):
            return bool(skips.match(ast.unparse(node)))
        return isinstance(node, ast.Attribute) and dotted(node) == "pytest.mark.skip"

    assert not offences(modules("tests"), is_fault)


def test_only_named_places_catch_everything() -> None:
    """Expected failures are sentences of one family; everything else is a bug, and is loud."""

    def is_fault(node: ast.AST) -> bool:
        if not isinstance(node, ast.ExceptHandler):
            return False
        kinds = ast.unparse(node.type) if node.type else "BaseException"
        reraised = any(isinstance(line, ast.Raise) and line.exc is None for line in node.body)
        return bool(re.search(r"\b(Base)?Exception\b", kinds)) and not reraised

    assert not offences(modules("aimstars_desktop"), is_fault, but=MAY_CATCH_EVERYTHING)


def test_each_silenced_rule_has_its_reason_beside_it() -> None:
    """Without a reason nobody dares to remove the comment when it is no longer needed."""
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


ADAPTERS = ("aimstars_desktop/storage/", "aimstars_desktop/screenshots/examples.py")
"""Where classes implement the ports, which document their methods."""


def public_functions() -> Iterator[tuple[str, ast.FunctionDef, bool]]:
    """Yield the public functions of the program: file, function, and whether it is a method."""
    names = [name for name in modules("aimstars_desktop") if "/migrations/" not in name]
    for name in names:
        owners: list[ast.Module | ast.ClassDef] = [tree(name)]
        owners += [node for node in nodes(name) if isinstance(node, ast.ClassDef)]
        for owner in owners:
            is_method = isinstance(owner, ast.ClassDef)
            if isinstance(owner, ast.ClassDef) and (
                owner.name.startswith("_")
                or (name.startswith(ADAPTERS) and "Protocol" not in map(ast.unparse, owner.bases))
            ):
                continue
            for node in owner.body:
                if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                    marks = {ast.unparse(mark) for mark in node.decorator_list}
                    if not marks & {"override", "overload"}:
                        yield name, node, is_method and "staticmethod" not in marks


def raises(function: ast.FunctionDef) -> bool:
    """Return whether a function itself raises; nested functions do not count."""
    rest: list[ast.AST] = list(function.body)
    while rest:
        node = rest.pop()
        if isinstance(node, ast.Raise) and node.exc is not None:
            return True
        if not isinstance(node, ast.FunctionDef | ast.Lambda | ast.ClassDef):
            rest.extend(ast.iter_child_nodes(node))
    return False


def test_a_function_with_three_parameters_documents_them() -> None:
    """Names and types then no longer say enough: units, what None means, when callbacks run.

    Exempt are overrides, private functions, and classes that implement a port.
    """
    bare = [
        f"{name}:{node.lineno} {node.name}"
        for name, node, is_method in public_functions()
        if len(node.args.posonlyargs + node.args.args + node.args.kwonlyargs) - is_method >= 3
        and "Args:" not in (ast.get_docstring(node) or "")
    ]
    assert not bare


def test_a_function_that_raises_documents_it() -> None:
    """Callers have to know what to expect; with the same exceptions as above."""
    silent = [
        f"{name}:{node.lineno} {node.name}"
        for name, node, _ in public_functions()
        if raises(node) and "Raises:" not in (ast.get_docstring(node) or "")
    ]
    assert not silent


def readable() -> Iterator[tuple[str, str]]:
    for name in tracked():
        if name != THIS_FILE and b"\0" not in (ROOT / name).read_bytes():
            yield name, text(name)


def test_no_file_knows_a_registry_or_a_machine() -> None:
    """A clone has to work with any package mirror, in any folder."""
    known = re.compile(
        r"https?://[\w.-]*(pypi|pythonhosted|npmjs|registry)|\b(index|registry)[-_]url\b"
        r"|(?<![\w.])/(root|work)/|file:///(home|opt|srv|tmp|usr)\b"
    )
    assert not [name for name, content in readable() if known.search(content)]


def test_repositories_select_columns_whose_types_are_known() -> None:
    """What is read of a whole table, or of rows of anything, no type checker follows."""
    folder = "aimstars_desktop/storage/repositories/"
    named = [name for name in modules() if name.startswith(folder)]

    def is_untyped(node: ast.AST) -> bool:
        whole = isinstance(node, ast.Attribute) and node.attr == "__table__"
        return whole or (isinstance(node, ast.Subscript) and ast.unparse(node).startswith("Row[*"))

    assert len(named) > 10
    assert offences(named, is_untyped) == []


def test_the_version_is_written_in_one_place() -> None:
    """Two places would differ one day; everything else reads aimstars_desktop.__version__."""

    def is_version(node: ast.AST) -> bool:
        return isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__version__"

    places = offences(modules(), is_version)
    assert [place.split(":")[0] for place in places] == ["aimstars_desktop/__init__.py"]
    assert not re.search(r"^version\s*=", text("pyproject.toml"), re.MULTILINE)


def test_child_processes_of_tests_end_with_their_block() -> None:
    """One that outlives a failed assertion fails the next test, far from what is wrong."""
    waited_for = ("tests/children.py", "tests/no_internet.py")
    servers = ("tests/screen.py", "tests/packaging/conftest.py")  # ended politely

    def is_start(node: ast.AST) -> bool:
        return called(node) in {"subprocess.Popen", "Popen"}

    found = offences(modules("tests"), is_start)
    assert {place.split(":")[0] for place in found} == {*waited_for, *servers}


ACROSS_THE_PROGRAM = {
    "e2e",
    "fixtures",
    "listening",
    "migrations",
    "packaging",
    "postgresql",
    "tools",
    "windows",
}
"""Folders of tests that are about more than one part of the program, or about what is around it."""


def test_folders_of_tests_mirror_the_program() -> None:
    """Whoever changes a module finds its tests by its path."""
    folders = {Path(name).parent.relative_to("tests") for name in modules("tests")}
    parts = [
        folder for folder in folders if folder.parts and folder.parts[0] not in ACROSS_THE_PROGRAM
    ]
    package = ROOT / "aimstars_desktop"
    assert parts
    assert not [
        str(folder)
        for folder in sorted(parts)
        if not (package / folder).is_dir() and not (package / folder).with_suffix(".py").is_file()
    ]


def test_no_script_hides_a_module_of_python() -> None:
    """Python looks first into the folder of a script: ``bench/typing.py`` broke all others."""
    scripts = [Path(name) for name in modules("bench", "tools")]
    assert scripts
    assert not [str(script) for script in scripts if script.stem in sys.stdlib_module_names]
