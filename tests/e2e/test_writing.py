"""Writing in a real window, each flow by mouse and by keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.playing import play

pytestmark = [pytest.mark.window, pytest.mark.long]


@pytest.fixture(params=["mouse", "keyboard"])
def how(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_words_are_formatted_pasted_and_ticked(
    tmp_path: Path, window_environment: dict[str, str], how: str
) -> None:
    seen = play("writing_acts", f"formats_by_{how}", tmp_path, window_environment)
    assert seen == {
        "formatted": "## ***curry***",
        "a list goes on": "## ***curry***\n- [ ] Buy leek\n- [ ] Call mum\n\n",
        "ticked": ["- [ ] Buy leek", "- [x] Call mum"],
        "pasted": "## Soup\n\n- **leek**\n- salt",
        "pasted plain": "Soup\nleek\nsalt",
    }


def test_a_moment_is_kept_without_a_verdict_and_rated_later(
    tmp_path: Path, window_environment: dict[str, str], how: str
) -> None:
    seen = play("writing_acts", f"keeps_by_{how}", tmp_path, window_environment)
    assert seen == {"kept": 1, "rated": 1 + 5, "undone": 1}


def test_tags_are_completed_filtered_and_merged(
    tmp_path: Path, window_environment: dict[str, str], how: str
) -> None:
    seen = play("writing_acts", f"tags_by_{how}", tmp_path, window_environment)
    assert seen == {
        "completed": "Again with #family",
        "filter": "#family",
        "offers to": "Merge",
        "merged": [
            "Again with #family",
            "Mum told the story. #family",
            "Soup with everybody. #family",
        ],
    }


def test_a_tag_gets_another_name(
    tmp_path: Path, window_environment: dict[str, str], how: str
) -> None:
    seen = play("tag_acts", f"renames_by_{how}", tmp_path, window_environment)
    assert seen == {
        "offers to": "Rename",
        "search": "#garden",
        "renamed": ["Sowed the beans. #garden #calm", "Weeded one bed. #garden"],
    }


def test_the_cloud_of_tags_leads_to_their_entries(
    tmp_path: Path, window_environment: dict[str, str], how: str
) -> None:
    seen = play("tag_acts", f"clouds_by_{how}", tmp_path, window_environment)
    assert seen == {"search": "#calm", "all again": ""}


def test_pictures_are_copied_saved_and_found_by_what_they_show(
    tmp_path: Path, window_environment: dict[str, str], how: str
) -> None:
    seen = play("picture_acts", f"keeps_copies_by_{how}", tmp_path, window_environment)
    assert seen == {
        "copied": "The picture was copied.",
        "saved": "The picture was saved as saved.png.",
        "as it came": True,
        "found": 1,
    }


def test_pictures_are_added_described_and_taken_off(
    tmp_path: Path, window_environment: dict[str, str], how: str
) -> None:
    seen = play("picture_acts", f"pictures_by_{how}", tmp_path, window_environment)
    assert seen == {
        "first": "1 of 2",
        "second": "2 of 2",
        "said of it": "Picture 2 of 2: A tree",
    }


def test_wrong_words_are_replaced_and_kept(
    tmp_path: Path, window_environment: dict[str, str], how: str
) -> None:
    seen = play("writing_acts", f"spells_by_{how}", tmp_path, window_environment)
    assert seen == {"chosen": "We cooked together with Olu at ", "own": ["Olu"]}


def test_stars_templates_questions_and_the_full_screen(
    tmp_path: Path, window_environment: dict[str, str], how: str
) -> None:
    seen = play("writing_acts", f"looks_after_by_{how}", tmp_path, window_environment)
    assert seen == {
        "template": "Good on Sunday, 22 Nov 2026: (asked) ",
        "alone": [False, False],
        "written": "Good on Sunday, 22 Nov 2026: (asked) tea",
    }


def test_a_goal_of_words_text_sizes_and_a_language(
    tmp_path: Path, window_environment: dict[str, str], how: str
) -> None:
    seen = play("writing_acts", f"chooses_by_{how}", tmp_path, window_environment)
    assert seen == {"restart": True, "foot": "3 words · 3 of 200 for the day"}


def test_files_are_dropped_or_pasted_and_found_among_all_pictures(
    tmp_path: Path, window_environment: dict[str, str], how: str
) -> None:
    seen = play("looking_acts", f"walks_by_{how}", tmp_path / "data", window_environment)
    assert seen == {
        "pictures": "2",
        "opened": "2 of 2",
        "the one before": "1 of 2",
        "the next": "2 of 2",
    }


def test_the_reader_and_the_full_screen_are_entered_and_left(
    tmp_path: Path, window_environment: dict[str, str], how: str
) -> None:
    seen = play("looking_acts", f"reads_by_{how}", tmp_path, window_environment)
    assert seen == {"read instead": True, "full screen left": True}


def test_links_struck_words_and_deeper_items_are_made(
    tmp_path: Path, window_environment: dict[str, str], how: str
) -> None:
    seen = play("looking_acts", f"marks_by_{how}", tmp_path, window_environment)
    assert seen == {
        "Link": "[soup]()",
        "Struck through": "~~soup~~",
        "list": "- leek\n  - green",
    }
