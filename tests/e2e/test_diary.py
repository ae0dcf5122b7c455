"""The Diary tab in a real window: saving, failing to save, undoing, finding, printing."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.e2e.playing import play

pytestmark = [pytest.mark.window, pytest.mark.long]


def test_what_cannot_be_saved_stays_in_the_composer(
    tmp_path: Path, window_environment: dict[str, str]
) -> None:
    seen = play("diary_acts", "cannot_save", tmp_path, window_environment)
    assert "Another program" in seen["locked"]
    assert seen["text when locked"] == "Precious words"
    assert "disk is full" in seen["full"]
    assert seen["text when full"] > 10_000
    assert seen["kept"] == [seen["text when full"]]


def test_points_follow_ten_operations_undone_and_redone(
    tmp_path: Path, window_environment: dict[str, str]
) -> None:
    seen = play("diary_acts", "ten_operations", tmp_path, window_environment)
    assert seen["true"]
    assert seen["back"][-1] == 1  # the visit stays
    assert seen["again"][-1] == seen["there"][-1]


def test_days_are_written_found_and_chosen_by_the_keyboard_alone(
    tmp_path: Path, window_environment: dict[str, str]
) -> None:
    seen = play("diary_acts", "by_keyboard", tmp_path, window_environment)
    assert seen == {
        "written on": "2026-11-20",
        "marked": ["river"],
        "pointed at": "2026-10-01",
        "never later than": "2026-11-22",
    }


def test_an_entry_is_moved_and_printed(tmp_path: Path, window_environment: dict[str, str]) -> None:
    seen = play("diary_acts", "moved_and_printed", tmp_path, window_environment)
    assert seen == {"day": "2026-11-21"}
    text = " ".join(PdfReader(tmp_path / "day.pdf").pages[0].extract_text().split())
    assert "Ten quiet minutes before work." in text
    assert "21 November 2026" in text or "November 21, 2026" in text


def test_what_was_asked_for_is_painted_in_the_frame_after_it_has_arrived(
    tmp_path: Path, window_environment: dict[str, str]
) -> None:
    seen = play("frame_acts", "frames", tmp_path, window_environment)
    assert seen == {"save": [1], "day": [1], "search": [1]}
