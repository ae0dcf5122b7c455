"""``--version`` and ``--self-test``: what the program says about itself."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from importlib import metadata
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

from aimstars_desktop import __version__, versions
from aimstars_desktop.cli import main, self_test
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.domain.self_test import SelfTestError
from aimstars_desktop.storage.self_test import KEY
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD


def run_self_test(**more: str) -> subprocess.CompletedProcess[str]:
    """Run the self-test where the environment names no platform."""
    environment = {name: text for name, text in os.environ.items() if name != "QT_QPA_PLATFORM"}
    return subprocess.run(
        [sys.executable, "-m", "aimstars_desktop", "--self-test"],
        env={**environment, "PYTHONPATH": os.pathsep.join(sys.path), **more},
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_exit_code_is_written_down() -> None:
    installing = Path(__file__).parents[2] / "docs" / "installing.md"
    written = re.findall(r"^\| (\d+) \|", installing.read_text(encoding="utf-8"), re.MULTILINE)

    assert [int(code) for code in written] == list(Outcome)


def test_the_versions_of_everything_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == Outcome.DONE
    said = dict(line.rsplit(" ", 1) for line in capsys.readouterr().out.splitlines())
    names = ["Aim for the Stars", "Python", "Qt", "SQLite", "SQLAlchemy", "Alembic"]
    assert list(said) == names
    assert said["Aim for the Stars"] == __version__
    assert said["Qt"] == metadata.version("PySide6-Essentials")
    assert all(version[0].isdigit() for version in said.values())


def test_versions_are_known_without_the_metadata_of_packages(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = versions.versions()

    def unknown(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(versions, "version", unknown)
    assert versions.versions() == before


@pytest.mark.repeats
def test_the_versions_need_no_qt() -> None:
    script = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from aimstars_desktop.cli import main; sys.exit(main(['--version']))"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([sys.executable, "-c", script], env=environment, check=True, capture_output=True)


@pytest.mark.repeats
def test_the_self_test_makes_every_check_and_leaves_nothing(tmp_path: Path, home: Path) -> None:
    done = run_self_test(TMPDIR=str(tmp_path))
    lines = [line.split(":")[0] for line in done.stdout.splitlines()]
    checks = ["data folder", "other programs", "migrations", "upgrade", "password"]
    checks += ["old passwords", "slot", "encrypted file", "window", "icons", "pictures", "text"]
    checks += ["translation"]
    assert lines == [f"ok      {check}" for check in checks], done.stderr
    assert done.returncode == Outcome.DONE
    assert f"{CHAIN[0]} to {HEAD}, 25 rows kept" in done.stdout
    assert f"on {'windows' if sys.platform == 'win32' else 'offscreen'}" in done.stdout
    assert not list(tmp_path.iterdir())
    assert not (home / ".local" / "share" / "aimstars_desktop").exists()


@pytest.mark.parametrize(("given", "tried"), [((), []), (["."], ["someone-elses.db"])])
def test_only_the_diaries_of_a_named_folder_are_tried(
    given: Sequence[str], tried: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("someone-elses.db", "pictures.db"):
        (tmp_path / name).touch()
    monkeypatch.chdir(tmp_path)
    asked: list[str] = []
    monkeypatch.setattr(self_test, "run", lambda files: asked.extend(map(str, files)))
    main(["--self-test", *given])
    assert asked == tried


def test_a_failed_check_is_told_and_the_others_still_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def wrong() -> str:
        raise SelfTestError("a wrong password is accepted")

    checks = {"password": wrong, "window": lambda: "painted"}
    monkeypatch.setattr(self_test, "_checks", lambda *_: checks)

    assert main(["--self-test"]) == Outcome.ERROR
    said = capsys.readouterr()
    assert said.out.splitlines() == [
        "FAILED  password: a wrong password is accepted",
        "ok      window: painted",
    ]
    assert "in wrong" in said.err


@pytest.mark.long
def test_after_a_failed_check_the_others_still_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = (
        "import sys; from aimstars_desktop.storage import self_test\n"
        "def wrong(self, password, stored): return True\n"
        "self_test.Passwords.verify = wrong\n"
        "from aimstars_desktop.cli import main; sys.exit(main(['--self-test']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == Outcome.ERROR
    assert "FAILED  password: a wrong password is accepted" in done.stdout
    assert "ok      window" in done.stdout
    assert "in hash_password" in done.stderr


def test_the_key_of_the_trial_is_a_raw_key() -> None:
    assert len(bytes.fromhex(KEY)) == 32
