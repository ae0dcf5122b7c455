"""A whole story in a real window: write, see, restart, find it again."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from pathlib import Path

import pytest

from aimstars_desktop import config
from aimstars_desktop.storage import sqlite
from tests import children
from tests.e2e import acts
from tests.e2e.playing import PATIENCE, ROOT, command, play

pytestmark = pytest.mark.window


@pytest.mark.long
def test_what_was_written_earns_its_points_and_is_there_after_a_restart(
    tmp_path: Path, window_environment: dict[str, str]
) -> None:
    first = play("acts", "first_evening", tmp_path, window_environment)
    assert first == {"after writing": 5 + 2 + 1, "after the goal": 18}

    later = play("acts", "next_start", tmp_path, window_environment)
    assert later["points"] == 18
    assert later["entries"] == [
        "Ten quiet minutes before opening the laptop.",
        "Skipped the run again.",
    ]
    assert later["composer"] == ""


def test_a_program_killed_while_typing_offers_the_draft_and_opens_a_clean_file(
    tmp_path: Path, window_environment: dict[str, str]
) -> None:
    with children.started(
        command("acts", "type_for_ever", tmp_path),
        cwd=ROOT,
        env=window_environment,
        stdout=subprocess.PIPE,
    ) as typist:
        assert typist.stdout is not None
        kept = {0}
        while len(kept) < 4:  # written again and again, while the typing goes on
            kept.add(json.loads(typist.stdout.readline()))
        os.kill(typist.pid, signal.SIGKILL)
        typist.wait(PATIENCE)

    connection = sqlite.connect(config.folders(tmp_path).database)
    (check,) = connection.execute("PRAGMA integrity_check").fetchone()
    connection.close()
    assert check == "ok"

    offered = play("acts", "next_start", tmp_path, window_environment)["composer"]
    endless = acts.UNFINISHED * (len(offered) // len(acts.UNFINISHED) + 1)
    assert len(offered) >= max(kept)
    assert offered == endless[: len(offered)]
