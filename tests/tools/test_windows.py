"""``tools/windows.py`` as far as it runs without Wine."""

from __future__ import annotations

import os
import subprocess

from tests import children, posix


@posix.SCRIPTS
def test_what_a_process_said_is_known_when_it_ends_though_another_holds_its_pipe() -> None:
    from tools import windows  # cannot be imported on Windows

    waits_at, end = os.pipe()
    script = "exec 3<&0; cat <&3 & echo said"
    with children.started(["sh", "-c", script], stdin=waits_at, stdout=subprocess.PIPE) as process:
        assert b"".join(windows.told(process)) == b"said\n"
        assert process.returncode == 0
    os.close(waits_at)
    os.close(end)  # and so the other one ends
