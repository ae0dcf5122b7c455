"""What ./test does once .venv is ready."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import posix
from tests.scripts import script
from tools import checks

pytestmark = posix.SCRIPTS


def test_the_suite_runs_unseen_whatever_platform_is_inherited(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    told = tmp_path / "told"
    python = script(tmp_path / "python", f'echo "$QT_QPA_PLATFORM $*" >> {told}')
    assert checks.run(python, ["--long"]) == 0
    lines = told.read_text().splitlines()
    assert len(lines) == len(checks.READERS) + 1
    assert all(line.startswith("offscreen ") for line in lines)
    assert "offscreen -m pytest -n auto --dist worksteal --long" in lines
    assert "mypy --strict: ok" in capfd.readouterr().out


def test_the_suite_keeps_what_python_compiled(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    told = tmp_path / "told"
    python = script(tmp_path / "python", f'echo "${{PYTHONDONTWRITEBYTECODE-kept}}" >> {told}')
    assert checks.run(python, []) == 0
    assert set(told.read_text().split()) == {"kept"}


def test_every_check_runs_also_after_one_has_failed(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    python = script(tmp_path / "python", 'echo "$*"', 'case "$*" in *format*) exit 1;; esac')
    assert checks.run(python, []) == 1
    output, errors = capfd.readouterr()
    assert "ruff format: FAILED" in output
    assert "-m pytest" in output
    assert errors == "Failed: ruff format\n"


def test_a_fault_of_the_types_is_told_after_the_tests(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    python = script(tmp_path / "python", 'echo "$*"', 'case "$*" in *mypy*) exit 1;; esac')
    assert checks.run(python, ["tests/domain"]) == 1
    output, errors = capfd.readouterr()
    assert output.index("-m pytest tests/domain") < output.index("mypy --strict: FAILED")
    assert errors == "Failed: mypy --strict\n"


@pytest.mark.parametrize(
    ("arguments", "room", "expected"),
    [([], 0, "memory"), ([], 1 << 60, "disk"), (["--long"], 0, "disk")],
)
def test_short_runs_have_their_files_in_memory_where_there_is_room(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    arguments: list[str],
    room: int,
    expected: str,
) -> None:
    monkeypatch.delenv("PYTEST_DEBUG_TEMPROOT", raising=False)
    monkeypatch.setattr(checks, "MEMORY", tmp_path)
    monkeypatch.setattr(checks, "ROOM", room)
    told = tmp_path / "told"
    line = f'case "$*" in *pytest*) echo "${{PYTEST_DEBUG_TEMPROOT-disk}}" >> {told};; esac'
    assert checks.run(script(tmp_path / "python", line), arguments) == 0
    assert told.read_text().strip() == {"memory": str(tmp_path), "disk": "disk"}[expected]
