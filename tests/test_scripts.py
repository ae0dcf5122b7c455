"""./run and ./test: which Python, which packages, when .venv is rebuilt."""

from __future__ import annotations

import ctypes
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from aimstars_desktop.config import DATABASE_URL_VARIABLE
from tests.children import started
from tests.scripts import script
from tools import prepare

ROOT = Path(__file__).resolve().parent.parent


# --- which Python ------------------------------------------------------------------------------


def chosen(tmp_path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run tools/python.sh, with nothing in PATH but the folder ``bin``, and print its choice."""
    return subprocess.run(
        ["/bin/sh", "-c", 'here=$1; . "$2/tools/python.sh"; echo "$python"', "sh", tmp_path, ROOT],
        env={"PATH": str(tmp_path / "bin"), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def works(path: Path) -> None:
    script(path, f'exec "{sys.executable}" "$@"')


def test_the_newest_python_that_runs_is_taken(tmp_path: Path) -> None:
    script(tmp_path / "bin/python3.14", "echo 'python3.14: command not found' >&2", "exit 127")
    works(tmp_path / "bin/python3.13")
    works(tmp_path / "bin/python3.11")
    assert chosen(tmp_path).stdout == "python3.13\n"


def test_a_python_that_is_too_old_is_not_taken(tmp_path: Path) -> None:
    script(tmp_path / "bin/python3", "exit 1")  # as an older one answers the question
    works(tmp_path / "bin/python3.12")
    assert chosen(tmp_path).stdout == "python3.12\n"


def test_the_python_of_the_environment_comes_first(tmp_path: Path) -> None:
    works(tmp_path / "bin/python3.13")
    works(tmp_path / "mine")
    assert chosen(tmp_path, PYTHON=str(tmp_path / "mine")).stdout == f"{tmp_path}/mine\n"


def test_the_one_of_the_virtual_environment_is_taken_before_others(tmp_path: Path) -> None:
    works(tmp_path / "bin/python3.13")
    works(tmp_path / ".venv/bin/python")
    assert chosen(tmp_path).stdout == f"{tmp_path}/.venv/bin/python\n"


def test_a_virtual_environment_whose_python_vanished_is_passed_over(tmp_path: Path) -> None:
    works(tmp_path / "bin/python3.12")
    (tmp_path / ".venv/bin").mkdir(parents=True)
    (tmp_path / ".venv/bin/python").symlink_to(tmp_path / "gone")
    assert chosen(tmp_path).stdout == "python3.12\n"


def test_without_any_python_it_says_so(tmp_path: Path) -> None:
    answer = chosen(tmp_path)
    assert answer.returncode == 1
    assert answer.stderr.startswith("Python 3.11 or newer is needed, and none was found.\n")


@pytest.mark.parametrize("name", ["run", "test", "package"])
def test_a_wrong_choice_is_refused_in_words(name: str, tmp_path: Path) -> None:
    link = tmp_path / "a link"
    link.symlink_to(ROOT / name)
    answer = subprocess.run(
        [link],
        env={**os.environ, "PYTHON": str(tmp_path / "none")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 1
    assert answer.stderr == f"PYTHON={tmp_path}/none is not a Python 3.11 or newer that runs.\n"


# --- which packages ----------------------------------------------------------------------------


@pytest.fixture
def bare_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine whose linker finds no library."""

    def refuse(soname: str) -> None:
        raise OSError(f"{soname}: cannot open shared object file")

    monkeypatch.setattr(ctypes, "CDLL", refuse)


@pytest.mark.usefixtures("bare_machine")
@pytest.mark.parametrize("arguments", [["db", "current"], ["--version"], ["--help"], ["-h"]])
def test_what_needs_no_window_needs_no_libraries(arguments: list[str]) -> None:
    assert prepare.packages_for_run(arguments, {"DISPLAY": ":0"}) == []


def test_what_answers_in_english_needs_no_translations() -> None:
    assert not prepare.speaks_a_language("run", ["db", "upgrade"])
    assert not prepare.speaks_a_language("run", ["--version"])
    assert prepare.speaks_a_language("run", ["export", "x.pdf"])
    assert prepare.speaks_a_language("run", [])
    assert prepare.speaks_a_language("test", ["tests/cli/db"])


@pytest.mark.usefixtures("bare_machine")
def test_no_libraries_are_wanted_where_there_is_no_screen() -> None:
    """The program is about to say so; installing them before would be in vain."""
    assert prepare.packages_for_run([], {}) == []


@pytest.mark.usefixtures("bare_machine")
def test_a_window_wants_the_libraries_of_its_screen() -> None:
    packages = prepare.packages_for_run([], {"DISPLAY": "elsewhere:0"})
    assert {"libegl1", "libxcb-cursor0"} <= set(packages)


@pytest.mark.usefixtures("bare_machine")
@pytest.mark.parametrize("argument", ["--self-test", "--screenshots"])
def test_what_paints_unseen_wants_no_screen_but_qt(argument: str) -> None:
    packages = prepare.packages_for_run([argument, "folder"], {})
    assert "libegl1" in packages
    assert "libxcb-cursor0" not in packages


@pytest.mark.usefixtures("bare_machine")
def test_the_suite_wants_a_screen_of_its_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(prepare, "DBUSMOCK", tmp_path / "dbusmock")
    wanted = {"libegl1", "libxcb-cursor0", "xvfb", "dbus-daemon", "python3-dbusmock"}
    assert wanted <= set(prepare.packages_for_test())


@pytest.mark.usefixtures("bare_machine")
def test_freezing_wants_qt_and_what_reads_libraries(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert {"libegl1", "binutils"} <= set(prepare.packages_for("package", []))


def test_root_gets_the_tools_that_only_long_tests_use(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fake_apt(tmp_path, monkeypatch)
    monkeypatch.setenv("PATH", f"{tmp_path}/bin")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert {"weston", "sway", "debootstrap", "nsis"} <= set(prepare.packages_for("long", []))
    assert "weston" not in prepare.packages_for("test", [])
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert "weston" not in prepare.packages_for("long", [])


def fake_apt(folder: Path, monkeypatch: pytest.MonkeyPatch, *lines: str) -> Path:
    """Put an apt-get into PATH that writes down how it was called."""
    calls = folder / "calls"
    script(folder / "bin/apt-get", f'echo "$@" >> {calls}', *lines)
    monkeypatch.setenv("PATH", f"{folder}/bin:{os.environ['PATH']}")
    return calls


def deeds(calls: Path) -> list[str]:
    """Return what apt-get was asked for, in order; two words before it say how long to wait."""
    return [line.split()[2] for line in calls.read_text().splitlines()]


def test_who_is_not_root_gets_the_exact_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    calls = fake_apt(tmp_path, monkeypatch)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SystemExit) as stop:
        prepare.install_packages(["libegl1", "xvfb"])
    line = "sudo apt-get install -y --no-install-recommends libegl1 xvfb"
    assert str(stop.value).splitlines()[1].strip() == line
    assert not calls.exists()


def test_root_is_told_and_gets_the_packages(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    calls = fake_apt(tmp_path, monkeypatch)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    prepare.install_packages(["libegl1"])
    (call,) = calls.read_text().splitlines()
    assert call == "-o DPkg::Lock::Timeout=600 install -y --no-install-recommends libegl1"
    assert capfd.readouterr() == ("", "Installing what this machine lacks: libegl1\n")


def test_the_list_of_packages_is_renewed_when_it_is_too_old(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    old = f"[ $3 = update ] && touch {tmp_path}/new; [ -e {tmp_path}/new ]"
    calls = fake_apt(tmp_path, monkeypatch, old)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    prepare.install_packages(["libegl1"])
    assert deeds(calls) == ["install", "update", "install"]


HOLDER = """
import fcntl, pathlib, sys
lock, calls = map(pathlib.Path, sys.argv[1:])
with lock.open("wb") as held:
    fcntl.lockf(held, fcntl.LOCK_EX)
    print("held", flush=True)
    sys.stdin.readline()
    with calls.open("a") as told:
        told.write("- - released\\n")
"""
"""Holds the lists of packages until it is told something."""


def test_another_process_that_renews_the_list_is_waited_for(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    lock, pipe = tmp_path / "lock", tmp_path / "pipe"
    refused = f"""
        [ -e {tmp_path}/new ] && exit
        [ $3 = update ] || exit 100
        touch {tmp_path}/new; echo >{pipe}; exit 100"""
    calls = fake_apt(tmp_path, monkeypatch, refused)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(prepare, "LISTS_LOCK", lock)
    os.mkfifo(pipe)
    end = os.open(pipe, os.O_RDWR)  # neither side waits for the other to open it
    command = [sys.executable, "-c", HOLDER, str(lock), str(calls)]
    with started(command, stdin=end, stdout=subprocess.PIPE) as holder:
        os.close(end)
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        prepare.install_packages(["libegl1"])
    assert deeds(calls) == ["install", "update", "released", "update", "install"]


def test_a_failed_installation_stops_with_the_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fake_apt(tmp_path, monkeypatch, "exit 100")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(SystemExit, match="apt-get install -y --no-install-recommends libegl1"):
        prepare.install_packages(["libegl1"])


def test_other_systems_are_told_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SystemExit, match="libegl1 libgl1"):
        prepare.install_packages(["libegl1", "libgl1"])


# --- when .venv is made again -------------------------------------------------------------------


@pytest.fixture
def ready(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A .venv that was made a moment ago, with this Python."""
    venv, pinned = tmp_path / ".venv", tmp_path / "pyproject.toml"
    monkeypatch.setattr(prepare, "VENV", venv)
    monkeypatch.setattr(prepare, "PINNED", (pinned,))
    pinned.touch()
    os.utime(pinned, (1_000_000, 1_000_000))
    works(prepare.venv_python())
    prepare.note_ready("run")
    return venv


@pytest.mark.usefixtures("ready")
def test_nothing_is_done_when_nothing_changed() -> None:
    assert prepare.is_fresh("run")


@pytest.mark.usefixtures("ready")
def test_the_test_tools_are_a_matter_of_their_own() -> None:
    assert not prepare.is_fresh("test")


@pytest.mark.usefixtures("ready")
def test_what_is_ready_for_long_tests_is_ready_for_all() -> None:
    for use in prepare.NEEDS["long"][1]:
        prepare.note_ready(use)
    assert all(prepare.is_fresh(use) for use in prepare.NEEDS)


@pytest.mark.usefixtures("ready")
def test_a_newer_pyproject_makes_it_stale() -> None:
    prepare.PINNED[0].write_text("changed", encoding="utf-8")
    os.utime(prepare.PINNED[0], (4_000_000_000, 4_000_000_000))
    assert not prepare.is_fresh("run")


@pytest.mark.usefixtures("ready")
def test_another_python_makes_it_stale() -> None:
    prepare.stamp("run").write_text("Python 3.10 in elsewhere", encoding="utf-8")
    assert not prepare.is_fresh("run")


def test_a_folder_that_moved_makes_it_stale(
    monkeypatch: pytest.MonkeyPatch, ready: Path, tmp_path: Path
) -> None:
    """What pip installed still points to the old place."""
    moved = ready.rename(tmp_path / "moved")
    monkeypatch.setattr(prepare, "VENV", moved)
    assert not prepare.is_fresh("run")


@pytest.mark.usefixtures("ready")
def test_an_interpreter_that_vanished_makes_it_stale() -> None:
    prepare.venv_python().unlink()
    assert not prepare.is_fresh("run")


def test_a_diary_on_a_server_gets_its_driver_once(
    monkeypatch: pytest.MonkeyPatch, ready: Path, tmp_path: Path
) -> None:
    monkeypatch.setattr(prepare, "ROOT", tmp_path)
    told = tmp_path / "told"
    script(
        prepare.venv_python(),
        f'case "$*" in *pip*install*) echo "$*" >> "{told}"; exit;; esac',
        f'exec "{sys.executable}" "$@"',
    )
    use = prepare.use_of("run", ["db", "current"], {DATABASE_URL_VARIABLE: "postgresql://x/y"})
    for _ in range(2):
        prepare.prepare_environment(use)
    installed = told.read_text().splitlines()
    assert [line.split()[-1] for line in installed] == ["typing_extensions", ".[postgresql]"]
    assert prepare.use_of("run", [], {DATABASE_URL_VARIABLE: ""}) == "run"
    assert prepare.use_of("test", [], {DATABASE_URL_VARIABLE: "postgresql://x/y"}) == "test"


def test_the_python_inside_and_the_one_outside_have_one_name(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path], check=True)
    question = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from tools import prepare as p"
    inside = subprocess.run(
        [tmp_path / "bin/python", "-I", "-c", f"{question}; print(p.this_python())"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert inside.stdout.strip() == prepare.this_python()


@pytest.mark.parametrize("name", ["run", "test", ".ci/run"])
def test_the_scripts_can_be_started(name: str) -> None:
    assert (ROOT / name).stat().st_mode & stat.S_IXUSR
    subprocess.run(["/bin/sh", "-n", ROOT / name], check=True)
