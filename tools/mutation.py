"""Mutation testing: how many of a sample of small faults do the tests notice?

    python -m venv /tmp/mutation/venv
    /tmp/mutation/venv/bin/pip install -c constraints.txt -e ".[test]" pytest-cov
    /tmp/mutation/venv/bin/python tools/mutation.py /tmp/mutation

It works on a copy of the project in that folder, in two steps. First the tests run once, and
coverage.py notes which of them reach which line. Then each mutant (tools/mutants.py) of a seeded
sample is put into the copy, and the tests that reach its statement run, the quick ones first, until
one fails. A statement that runs at import is reached by the tests that reach what names it, and
then by all that reach its module. Both steps go on where they were interrupted; what was found
stands in results.jsonl, and the end of the output names the mutants that survived.

It takes an hour or two, is not part of ./test, and runs on Linux and macOS only: each mutant is
tried in a fork of one process that has imported Qt and SQLAlchemy already.
docs/testing.md has the last result.
"""

from __future__ import annotations

import argparse
import importlib
import itertools
import json
import math
import os
import random
import re
import resource
import shutil
import signal
import sys
import time
import traceback
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.mutants import Mutant, mutants  # noqa: E402 - found only after the line above

MUTATED = ("domain", "services", "storage/upgrade")
SUITES = tuple(
    f"tests/{name}" for name in ("domain", "services", "storage", "migrations", "authoring", "cli")
)
OPTIONS = ("-q", "--tb=line", "-p", "no:randomly", "-p", "no:cacheprovider")
FIRST = 30
"""The number of tests that run before the others are even collected."""

PATIENCE = 60, 8
"""Seconds, and how many times the usual, after which a mutant hangs."""

MEMORY = 4 * 2**30
"""Bytes that a mutant may allocate."""

ENVIRONMENT = {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
# Imported before the fork, hypothesis lacks the better messages of its assertions.
IN_A_FORK = ("-x", "-W", "ignore::pytest.PytestAssertRewriteWarning")
HEAVY = ("hypothesis", "PySide6.QtWidgets", "PySide6.QtTest", "sqlalchemy.orm", "alembic.command")
SURVIVED, KILLED, HANGS = "survived", "killed", "hangs"
BROKEN = 99
NO_VERDICT = {
    *(BROKEN, int(pytest.ExitCode.INTERNAL_ERROR), int(pytest.ExitCode.NO_TESTS_COLLECTED)),
    *(-signal.SIGTERM, -signal.SIGINT),  # somebody ended it
}
"""The exit codes of a fork in which the tests did not run to their end."""

CONTROL = 20
"""Before each so many mutants, some tests of the next one run without it, and have to pass."""


class Durations:
    """A plugin of pytest: how long each test took, in seconds."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Add up set-up, test and clean-up."""
        self.seconds[report.nodeid] = self.seconds.get(report.nodeid, 0) + report.duration


class Chosen:
    """A plugin of pytest: run these tests, or files, in this order; note the one that failed."""

    def __init__(self, tests: Sequence[str]) -> None:
        self._places = {test: place for place, test in enumerate(tests)}
        self.failed = ""

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave out and order what was collected."""
        places = [(self._place(item.nodeid), number) for number, item in enumerate(items)]
        items[:] = [items[number] for place, number in sorted(places) if place >= 0]

    def _place(self, test: str) -> int:
        return self._places.get(test, self._places.get(test.partition("::")[0], -1))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note a failure."""
        if report.failed:
            self.failed = report.nodeid


class Bench:
    """A copy of the project, which tests reach which of its lines, and what was found."""

    def __init__(self, folder: Path, budget: float, also: Sequence[str]) -> None:
        self.copy = folder / "copy"
        self._budget = budget
        self._also = also
        self._folder = folder
        self._data = folder / "coverage.sqlite"
        self._durations = folder / "durations.json"
        self._results = folder / "results.jsonl"

    def prepare(self) -> None:
        """Copy the project, and run the tests once."""
        if not self.copy.exists():
            left = shutil.ignore_patterns(".*", "__pycache__")
            shutil.copytree(ROOT, self.copy, ignore=left)
        os.chdir(self.copy)
        sys.path.insert(0, str(self.copy))
        os.environ |= ENVIRONMENT
        if not self._durations.exists():
            settings = self._folder / "coverage.ini"
            lines = "".join(f"\n    {self.copy}/aimstars_desktop/{part}" for part in MUTATED)
            settings.write_text(f"[run]\nsource = {lines}\ndata_file = {self._data}\n")
            covering = ["--cov", f"--cov-config={settings}", "--cov-context=test", "--cov-report="]
            process = os.fork()
            if not process:
                plugin = Durations()
                pytest.main([*OPTIONS, *covering, *SUITES], plugins=[plugin])
                self._durations.write_text(json.dumps(plugin.seconds))
                os._exit(0)
            os.waitpid(process, 0)
        self.seconds: dict[str, float] = json.loads(self._durations.read_text())
        self._coverage = importlib.import_module("coverage").CoverageData(str(self._data))
        self._coverage.read()
        self._sources = {name: (self.copy / name).read_text("utf-8") for name in self._modules()}
        self._reached: dict[str, dict[int, set[str]]] = {}
        for name in HEAVY:
            importlib.import_module(name)

    def _modules(self) -> list[str]:
        folders = [self.copy / "aimstars_desktop" / part for part in MUTATED]
        files = {file for folder in folders for file in folder.rglob("*.py")}
        return sorted(file.relative_to(self.copy).as_posix() for file in files)

    # --- which tests -----------------------------------------------------------------------------

    def tests_by_line(self, file: str) -> dict[int, set[str]]:
        """Return the tests that reach each line of a module."""
        if file not in self._reached:
            lines: dict[int, list[str]] = self._coverage.contexts_by_lineno(str(self.copy / file))
            self._reached[file] = {
                line: {test for name in names if (test := name.partition("|")[0]) in self.seconds}
                for line, names in lines.items()
            }
        return self._reached[file]

    def tests_for(self, mutant: Mutant) -> list[str]:
        """Return the tests that reach a mutant, in the order in which to run them."""
        return self._within_budget(self._reaching(mutant))

    def _reaching(self, mutant: Mutant) -> list[str]:
        first, last = mutant.lines
        here = self.tests_by_line(mutant.file)
        if mutant.names is None and any(here.get(n) for n in range(first, last + 1)):
            reached = set().union(*(here.get(number, ()) for number in range(first, last + 1)))
            return self._in_order(reached, mutant)
        return self._of_module(mutant)

    def _of_module(self, mutant: Mutant) -> list[str]:
        """Return the tests for what runs at import, of the module or of a module of tests."""
        here = self.tests_by_line(mutant.file)
        named = {test for name in mutant.names or () for test in self._naming(name)}
        # A test that only looks at a constant reaches no line of the module.
        named |= {test for test in self.seconds if self._own(mutant) in test}
        others = set().union(*here.values()) - named
        return [*self._in_order(named, mutant), *self._in_order(others, mutant)]

    def _within_budget(self, tests: Sequence[str]) -> list[str]:
        spent = itertools.accumulate(self.seconds[test] for test in tests)
        return [test for test, so_far in zip(tests, spent, strict=True) if so_far <= self._budget]

    def _naming(self, name: str) -> set[str]:
        word = re.compile(rf"\b{re.escape(name)}\b")
        found: set[str] = set()
        for file, source in self._sources.items():
            if word.search(source):
                by_line = self.tests_by_line(file)
                for number, line in enumerate(source.splitlines(), 1):
                    if word.search(line):
                        found |= by_line.get(number, set())
        return found

    def _in_order(self, tests: set[str], mutant: Mutant) -> list[str]:
        """Sort tests: those of the module itself first, by their name, then the quick ones."""
        own = self._own(mutant)
        return sorted(tests, key=lambda test: (own not in test, self.seconds[test], test))

    def _own(self, mutant: Mutant) -> str:
        return f"/test_{Path(mutant.file).stem}"

    # --- trying ----------------------------------------------------------------------------------

    def sample(self, seed: int, size: int) -> list[Mutant]:
        """Return a sample of all mutants, the same one for the same code and seed."""
        found = [one for file in self._modules() for one in mutants(self.copy, file)]
        print(f"{len(found)} mutants in {len(self._modules())} modules; {size} with seed {seed}")
        return random.Random(seed).sample(found, min(size, len(found)))  # noqa: S311 - a sample

    def told(self, mutant: Mutant) -> str:
        """Return the place and the change of a mutant on one line."""
        return mutant.told(self._sources[mutant.file])

    def known(self) -> dict[str, dict[str, Any]]:
        """Return what was found before, by place and change; the last word counts."""
        if not self._results.exists():
            return {}
        lines = map(json.loads, self._results.read_text("utf-8").splitlines())
        return {line["key"]: line for line in lines}

    def control(self, mutant: Mutant) -> None:
        """Run some of the tests that reach a mutant without it.

        Raises:
            SystemExit: one of them fails, so that a failure with the mutant would say nothing.
        """
        found, by = self._run(self.tests_for(mutant)[:FIRST])
        if found != SURVIVED:
            raise SystemExit(f"without a mutant {found}: {by}")

    def try_out(self, mutant: Mutant) -> str:
        """Run the tests that reach a mutant with it in place, and write down the result."""
        began, tests = time.monotonic(), [*self._also, *self.tests_for(mutant)]
        path = self.copy / mutant.file
        times = path.stat()
        try:
            path.write_text(mutant.applied(self._sources[mutant.file]), "utf-8")
            found, by = self._run(tests[:FIRST])
            if found == SURVIVED and tests[FIRST:]:
                found, by = self._run(tests[FIRST:])
        finally:
            path.write_text(self._sources[mutant.file], "utf-8")
            # With its old time, the module as it was is read from what was compiled before.
            os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
        result = {
            "key": key(mutant),
            "told": self.told(mutant),
            "found": found,
            "by": by,
            "tests": len(tests),
            "seconds": round(time.monotonic() - began, 1),
        }
        with self._results.open("a", encoding="utf-8") as file:
            file.write(json.dumps(result) + "\n")
        return found

    def _run(self, tests: Sequence[str]) -> tuple[str, str]:
        if not tests:
            return SURVIVED, ""
        said = self._folder / "said"
        said.write_text("")
        process = os.fork()
        if not process:
            self._child(tests, said)
        seconds, times = PATIENCE
        end = time.monotonic() + seconds + times * sum(self.seconds.get(test, 10) for test in tests)
        code: int | None = None
        try:
            while code is None and time.monotonic() < end:
                ended, status = os.waitpid(process, os.WNOHANG)
                code = os.waitstatus_to_exitcode(status) if ended else None
                if code is None:
                    time.sleep(0.05)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process, signal.SIGKILL)  # and what it started
        if code is None:
            os.waitpid(process, 0)
            return HANGS, ""
        if code in NO_VERDICT:
            raise SystemExit((self._folder / "output.txt").read_text("utf-8"))
        return (KILLED if code else SURVIVED), said.read_text() or f"exit code {code}"

    def _child(self, tests: Sequence[str], said: Path) -> None:
        """Run tests in a fork, which never returns."""
        os.setsid()
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        code = BROKEN
        try:
            resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
            output = os.open(self._folder / "output.txt", flags, mode=0o600)
            for stream in (1, 2):
                os.dup2(output, stream)
            sys.dont_write_bytecode = True
            files = sorted({test.partition("::")[0] for test in tests})
            plugin = Chosen(tests)
            code = int(pytest.main([*OPTIONS, *IN_A_FORK, *files], plugins=[plugin]))
            said.write_text(plugin.failed)
        finally:
            if code == BROKEN:
                traceback.print_exc()
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)


def key(mutant: Mutant) -> str:
    """Return what tells a mutant from all others of the same code."""
    return f"{mutant.file}:{mutant.start}-{mutant.end}:{mutant.text}"


def main() -> int:
    """Try a sample, and say how much of it was noticed."""
    parser = argparse.ArgumentParser(description="Try small faults on the tests.")
    parser.add_argument("folder", type=Path, help="where the copy and the results are kept")
    parser.add_argument("--seed", type=int, default=12)
    parser.add_argument("--size", type=int, default=400, help="how many mutants (default: 400)")
    parser.add_argument("--survivors", action="store_true", help="try only those once more")
    parser.add_argument(
        "--budget",
        type=float,
        default=math.inf,
        help="try no more tests on a mutant than take this many seconds without it",
    )
    parser.add_argument(
        "--also",
        nargs="*",
        default=[],
        help="files of tests, in the copy, that are newer than the coverage",
    )
    given = parser.parse_args()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # the mutant is taken out again
    bench = Bench(given.folder.resolve(), given.budget, given.also)
    bench.prepare()
    sample = bench.sample(given.seed, given.size)
    known = bench.known()
    for number, mutant in enumerate(sample, 1):
        before = known.get(key(mutant))
        if before is None or (given.survivors and before["found"] == SURVIVED):
            if number % CONTROL == 1:
                bench.control(mutant)
            print(
                f"{number}/{len(sample)} {bench.try_out(mutant)}: {bench.told(mutant)}", flush=True
            )
    known = bench.known()
    found = [known[key(mutant)] for mutant in sample]
    noticed = sum(one["found"] != SURVIVED for one in found)
    print(f"\nnoticed: {noticed} of {len(found)}, {100 * noticed / len(found):.1f} %")
    for one in found:
        if one["found"] != KILLED:
            print(f"{one['found']} ({one['tests']} tests): {one['told']}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
