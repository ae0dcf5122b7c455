"""The table of what was tested where says what the tests say of themselves."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

from tests import table
from tests.packaging.conftest import ROOT

MARK = re.compile(r'mark\.row\(\s*"([^"]+)"')
BY_TESTS = "`./test --long`"


def rows() -> dict[str, str]:
    """Return the rows of the table: what was run, and how."""
    readme = (ROOT / "packaging" / "README.md").read_text(encoding="utf-8")
    _, _, rest = readme.partition("## What was tested where")
    lines = [line for line in rest.partition("\n## ")[0].splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[1:]]
    return {what: how for what, how, _ in cells}


def test_each_row_that_names_the_long_tests_is_shown_by_some_and_none_is_left_out() -> None:
    files = (file for file in Path(ROOT, "tests").rglob("*.py") if file != Path(__file__))
    marked = {row for file in files for row in MARK.findall(file.read_text(encoding="utf-8"))}
    assert {what for what, how in rows().items() if how.startswith(BY_TESTS)} == marked


def test_the_other_rows_say_that_they_were_tried_by_hand_or_not_run() -> None:
    others = {how for how in rows().values() if not how.startswith(BY_TESTS)}
    assert others == {"by hand", "`./test`", "**not run**"}


def test_a_run_counts_what_came_of_the_tests_of_each_row() -> None:
    def report(row: str) -> SimpleNamespace:
        return SimpleNamespace(user_properties=[(table.ROW, row)])

    told = {
        "": [report("a")],
        "passed": [report("a"), report("a"), SimpleNamespace(user_properties=[])],
        "failed": [report("b")],
        "warnings": [SimpleNamespace()],
    }
    assert table.results(told) == {"a": Counter(passed=2), "b": Counter(failed=1)}
    assert table.lines(table.results(told)) == ["a: 2 passed", "b: 1 failed"]
