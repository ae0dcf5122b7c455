"""Backups in the window of which no manifest can be read."""

from __future__ import annotations

import pytest

from tests.ui.keeping import Program

pytestmark = pytest.mark.usefixtures("british")


def test_a_backup_that_is_not_in_the_list_is_named(program: Program) -> None:
    (manifest,) = program.folders.backups.glob("*.db.json")
    manifest.write_text("{")
    dialog = program.backups()

    said = dialog.undescribed.text()
    assert dialog.undescribed.isVisible()
    assert manifest.stem in said
    assert "Today 12:00" in said
    assert dialog.empty.isHidden()  # which says that there is none

    dialog.make.click()
    program.settle()
    assert dialog.list.topLevelItemCount() == 1
    assert manifest.stem in dialog.undescribed.text()


def test_many_of_them_leave_room_and_no_name_breaks_its_line(program: Program) -> None:
    for number in range(7):
        (program.folders.backups / f"aimstars-{number}\u202e\u2028.db").write_text("x")
    dialog = program.backups()

    lines = dialog.undescribed.text().splitlines()
    assert len(lines) == 5
    assert lines[-1] == "and 4 more"


@pytest.mark.repeats
def test_where_all_are_described_nothing_is_said(program: Program) -> None:
    assert program.backups().undescribed.isHidden()
