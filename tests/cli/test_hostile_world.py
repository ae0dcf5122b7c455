"""The command line where the world is in the way: one sentence, never a traceback."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from aimstars_desktop.cli import main
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from tests import posix
from tests.cli.conftest import Db
from tests.cli.worlds import UNDER_ANOTHER_ACCOUNT, WITHOUT_OVERRIDE
from tests.migrations import rows

PROGRAM = (sys.executable, "-m", "aimstars_desktop")
FULL = Path("/dev/full")
COMMANDS = (
    *(("status",), ("current", "-v"), ("check",), ("plan",), ("preflight",), ("history", "-i")),
    *(("history", "--receipts"), ("timings",), ("dry-run",), ("doctor",), ("doctor", "--repair")),
    *(("upgrade",), ("downgrade", "--yes"), ("stamp",), ("reset", "--yes"), ("backup",)),
    *(("backups",), ("backups", "verify"), ("backups", "prune"), ("restore", "x", "--yes")),
    *(("encrypt", "--account", "x"), ("decrypt",), ("new-key", "--account", "x")),
)


def run(
    *arguments: str | Path,
    under: Sequence[str] = (),
    without: Sequence[str] = (),
    cwd: Path | None = None,
    **streams: object,
) -> subprocess.CompletedProcess[str]:
    """Run the program as a person does."""
    root = str(Path(__file__).parents[2])
    unusual = {"PYTHONUNBUFFERED", *without}
    environment = {name: value for name, value in os.environ.items() if name not in unusual}
    given = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | streams
    return subprocess.run(  # type: ignore[call-overload]  # as given
        [*under, *PROGRAM, *arguments],
        text=True,
        check=False,
        cwd=cwd or root,
        env=environment | {"PYTHONPATH": root, "AIMSTARS_ENV": "development"},
        **given,
    )


@pytest.mark.repeats
@pytest.mark.sampled(4)
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a device that is full")
@pytest.mark.parametrize(
    "command", [("db", "upgrade"), ("db", "status"), ("--version",), ("--help",)]
)
def test_what_finds_no_room_is_said_on_the_other_stream_and_the_result_is_kept(
    data: Path, command: tuple[str, ...]
) -> None:
    rows.make(data / "aimstars.db", HEAD)
    with FULL.open("w") as full:
        done = run("--data-dir", data, *command, stdout=full)

    assert done.returncode == Outcome.DONE
    assert "Traceback" not in done.stderr
    assert "The output cannot be written" in done.stderr
    assert {"--version": "Python", "--help": "usage:"}.get(command[0], HEAD) in done.stderr


@pytest.mark.repeats
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a device that is full")
def test_a_wrong_command_is_said_on_the_other_stream(tmp_path: Path) -> None:
    for closing in ("2>&-", "2>/dev/full"):
        shell = ("sh", "-c", f'exec "$@" {closing}', "sh")
        done = run("--data-dir", tmp_path, "--nonsense", under=shell)

        assert done.returncode == Outcome.USAGE
        assert "unrecognized arguments: --nonsense" in done.stdout


@pytest.mark.repeats
@pytest.mark.skipif(sys.platform == "win32", reason="the shell of Windows cannot close a stream")
def test_an_answer_that_nobody_can_take_is_said_on_the_other_stream() -> None:
    done = run("--version", under=("sh", "-c", 'exec "$@" >&-', "sh"))

    assert (done.returncode, done.stdout) == (Outcome.DONE, "")
    assert done.stderr.startswith("The output cannot be written: it is closed.\nAim for the Stars")


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a device that is full")
def test_an_error_that_finds_no_room_is_said_on_the_other_stream_too(data: Path) -> None:
    with FULL.open("w") as full:
        done = run("--data-dir", data, "db", "check", stderr=full)
        assert "There is no diary" in done.stdout
        assert done.returncode == Outcome.NOT_AT_HEAD

        done = run("--data-dir", data, "db", "check", stdout=full, stderr=full)
        assert done.returncode == Outcome.NOT_AT_HEAD


@pytest.mark.repeats
def test_ctrl_c_at_a_question_means_no(data: Path, db: Db, monkeypatch: pytest.MonkeyPatch) -> None:
    rows.make(data / "aimstars.db", HEAD)

    def interrupted() -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("builtins.input", interrupted)

    code, said, errors = db("downgrade")

    assert (code, errors) == (Outcome.CANCELLED, "")
    assert said.endswith("Nothing was changed.")


@pytest.mark.parametrize("leaving", [EOFError, KeyboardInterrupt])
def test_ctrl_d_and_ctrl_c_at_the_password_are_a_sentence(
    data: Path, db: Db, monkeypatch: pytest.MonkeyPatch, leaving: type[BaseException]
) -> None:
    rows.make(data / "aimstars.db", HEAD)

    def left(_: str) -> str:
        raise leaving

    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr("getpass.getpass", left)

    code, said, errors = db("encrypt", "--account", "maya@example.org")

    assert (code, said) == (Outcome.CANCELLED, "")
    assert errors == "Interrupted. “aimstars db status” shows the state of the diary."


@pytest.mark.repeats
def test_ctrl_c_at_work_is_a_sentence(data: Path, db: Db, monkeypatch: pytest.MonkeyPatch) -> None:
    rows.make(data / "aimstars.db", CHAIN[0])
    before = (data / "aimstars.db").read_bytes()

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("aimstars_desktop.storage.upgrade.file.checks.check", interrupted)

    code, said, errors = db("upgrade")

    assert (code, said) == (Outcome.CANCELLED, "")
    assert errors == "Interrupted. “aimstars db status” shows the state of the diary."
    assert (data / "aimstars.db").read_bytes() == before


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_without_a_data_folder_there_is_a_sentence_and_no_folder(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    command: tuple[str, ...],
) -> None:
    monkeypatch.setenv("AIMSTARS_ENV", "development")
    folder = tmp_path / "none"

    code = main(["--data-dir", str(folder), "db", *command])

    said = capsys.readouterr()
    if command == ("upgrade",):
        assert code == Outcome.DONE
        return
    assert not folder.exists()
    if command[0] == "restore":
        assert (code, said.err) == (Outcome.USAGE, "there is no backup x.\n")
    elif command[0] != "backups":
        assert code == Outcome.NOT_AT_HEAD
        assert said.err == f"There is no diary in the folder {folder}.\n"


@pytest.mark.repeats
@pytest.mark.needs("setpriv", root=True)
def test_a_folder_that_may_not_be_entered_is_named(data: Path) -> None:
    rows.make(data / "aimstars.db", HEAD)
    (data / "backups").mkdir()
    script = (
        "import sys\n"
        "from aimstars_desktop.cli import main\n"
        f"for command in {COMMANDS!r}:\n"
        "    code = main(['--data-dir', sys.argv[1], 'db', *command])\n"
        "    print('ended with', int(code), *command, file=sys.stderr)\n"
    )
    data.chmod(0)
    done = subprocess.run(
        [*WITHOUT_OVERRIDE, sys.executable, "-c", script, data],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"AIMSTARS_ENV": "development"},
    )
    data.chmod(0o700)

    said = done.stderr.splitlines()
    assert [line.split(" ", 3)[3] for line in said[1::2]] == [" ".join(one) for one in COMMANDS]
    assert {int(line.split()[2]) for line in said[1::2]} == {Outcome.READ_ONLY}
    assert [line for line in said[::2] if str(data) not in line] == []
    assert sorted(file.name for file in data.iterdir()) == ["aimstars.db", "backups"]


@pytest.mark.repeats
@pytest.mark.needs("setpriv", root=True)
def test_a_user_without_a_home_is_told_to_name_a_folder(tmp_path: Path) -> None:
    done = run("db", "status", under=UNDER_ANOTHER_ACCOUNT, without=["HOME"])

    assert (done.returncode, done.stdout) == (Outcome.ERROR, "")
    assert done.stderr == (
        "This user account has no home folder. Give the folder of the diary with --data-dir.\n"
    )


@posix.HOMES
def test_the_home_of_nobody_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["--data-dir", "~nobody-of-that-name/diary", "db", "status"])

    assert code == Outcome.ERROR
    assert capsys.readouterr().err == (
        "The home folder that ~nobody-of-that-name/diary names does not exist.\n"
    )


@pytest.mark.repeats
@posix.FOLDERS
@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    ("command", "name"),
    [
        (("--data-dir", "diary", "db", "status"), "diary"),
        (("export", "--account", "maya@example.org", "--kind", "csv", "words.csv"), "words.csv"),
        (("import", "--account", "maya@example.org", "--dry-run", "words.md"), "words.md"),
    ],
)
def test_a_relative_name_in_a_deleted_folder_is_told(
    tmp_path: Path, data: Path, command: tuple[str, ...], name: str
) -> None:
    rows.make(data / "aimstars.db", HEAD)
    gone = tmp_path / "gone"
    gone.mkdir()
    script = (
        "import os, sys; os.rmdir(os.getcwd());"
        f"os.execv(sys.executable, {PROGRAM!r} + tuple(sys.argv[1:]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *command],
        cwd=gone,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ
        | {"PYTHONPATH": str(Path(__file__).parents[2]), "AIMSTARS_DATA_DIR": str(data)},
    )

    assert (done.returncode, done.stdout) == (Outcome.ERROR, "")
    assert done.stderr == (
        f"{name} cannot be found: the program was started in a folder that no longer exists."
        " Give the full path.\n"
    )


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are Unicode")
def test_a_folder_whose_name_is_no_utf_8_works(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / os.fsdecode(b"d\xffry")
    for command in ("upgrade", "status", "downgrade", "dry-run", "check", "backup", "doctor"):
        yes = ["--yes"] if command == "downgrade" else []
        code = main(["--data-dir", str(folder), "db", command, *yes])
        at_head = command in ("upgrade", "status", "downgrade", "dry-run", "backup")
        assert code == (Outcome.DONE if at_head else Outcome.NOT_AT_HEAD)
    assert "d?ry" in capsys.readouterr().out
    assert (folder / "aimstars.db").exists()


@pytest.mark.parametrize(
    ("editor", "said"),
    [
        ("", "EDITOR is not set."),
        ("no-such-editor", "EDITOR names no-such-editor, which cannot be started"),
        ("'no such editor' --wait", "EDITOR names no such editor, which cannot be started"),
        ('"no such editor" --wait #', "EDITOR names no such editor, which cannot be started"),
        ("vi 'half", "EDITOR cannot be read: No closing quotation."),
    ],
)
def test_an_editor_that_does_not_exist_is_named(
    db: Db, monkeypatch: pytest.MonkeyPatch, editor: str, said: str
) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", editor)

    code, _, errors = db("edit")

    assert code == Outcome.USAGE
    assert errors.startswith(said)


@posix.SCRIPTS
def test_an_editor_in_a_folder_with_spaces_is_started(
    tmp_path: Path, db: Db, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = tmp_path / "my editor"
    editor.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$@\" > '{tmp_path}/given'\n")
    editor.chmod(0o755)
    monkeypatch.delenv("VISUAL", raising=False)
    for given, options in ((f"'{editor}' --wait", ["--wait"]), (str(editor), [])):
        monkeypatch.setenv("EDITOR", given)

        assert db("edit")[0] == Outcome.DONE

        *found, path = (tmp_path / "given").read_text().splitlines()
        assert (found, Path(path).name[:12]) == (options, HEAD)


def test_counts_have_their_plurals(data: Path, db: Db) -> None:
    rows.make(data / "aimstars.db", CHAIN[-2])
    assert "1 revision behind: aimstars db plan" in db("status")[1]

    (data / "aimstars.db").unlink()
    rows.make(data / "aimstars.db", CHAIN[-3])
    assert "2 revisions behind: aimstars db plan" in db("status")[1]


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("downgrade", "--sql"), "the SQL of a downgrade needs both, START:END."),
        (("downgrade", "--sql", "033:"), "the SQL of a downgrade needs both, START:END."),
        (("downgrade", "--sql", "033:head"), f"{HEAD} is newer than 033faf89f4e5."),
        (("upgrade", "--sql", "head:033"), f"033faf89f4e5 is older than {HEAD}."),
        (("upgrade", "--sql", "033:033"), "from 033faf89f4e5 to 033faf89f4e5 there is nothing"),
        (("upgrade", "--sql", "-1"), "-1 needs a START to be seen from."),
        (("upgrade", "--sql", "zzz:"), "there is no revision 'zzz'."),
        (("upgrade", "--sql", "a:b:c"), "there is no revision 'a:b'."),
    ],
)
def test_a_script_that_means_nothing_is_refused(
    db: Db, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...], said: str
) -> None:
    monkeypatch.setenv("AIMSTARS_DATABASE_URL", "postgresql://nobody@/is-asked")

    code, printed, errors = db(*command)

    assert (code, printed) == (Outcome.USAGE, "")
    assert errors.startswith(said)


@pytest.mark.parametrize(
    ("command", "first", "last"),
    [
        (("upgrade", "--sql"), CHAIN[0], HEAD),
        (("upgrade", "--sql", ":"), CHAIN[0], HEAD),
        (("upgrade", "--sql", "base:033"), CHAIN[0], CHAIN[2]),
        (("upgrade", "--sql", "033:"), CHAIN[3], HEAD),
        (("upgrade", "--sql", "033:+1"), CHAIN[3], CHAIN[3]),
        (("downgrade", "--sql", "head:-2"), CHAIN[-2], CHAIN[-3]),
    ],
)
def test_a_script_goes_from_one_revision_to_another(
    db: Db,
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
    first: str,
    last: str,
) -> None:
    monkeypatch.setenv("AIMSTARS_DATABASE_URL", "postgresql://nobody@/is-asked")

    code, printed, errors = db(*command)

    assert (code, errors) == (Outcome.DONE, "")
    recorded = re.findall(r"(?:version_num='|VALUES \(')(\w{12})'\)?(?: WHERE|;| RET)", printed)
    assert (recorded[0], recorded[-1]) == (first, last)
