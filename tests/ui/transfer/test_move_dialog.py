"""File → "Move this diary…": one file, which the other computer takes in."""

from __future__ import annotations

from pathlib import Path

import pytest

from aimstars_desktop.storage.keys.sealed_file import MARK
from aimstars_desktop.ui.transfer.import_dialog import ImportDialog
from aimstars_desktop.ui.transfer.move_dialog import MoveDialog
from tests.builders import proud
from tests.drawn import picture
from tests.ui.house import House

SECRET = "Correct horse battery"


def _dialog(house: House, *, is_encrypted: bool = True) -> MoveDialog:
    house.sign_in()
    home = house.window.home
    assert home is not None
    of = home.workspace.session
    of.pictures.add(
        proud(of, "Packed.").id, [of.pictures.keep(picture(number)) for number in (1, 2)]
    )
    house.settle()
    return house.window.dialogs.show_move(home.workspace, is_encrypted=is_encrypted)


def _save(house: House, dialog: MoveDialog, path: Path) -> None:
    dialog.save_as(path)
    house.qtbot.waitUntil(lambda: not dialog.model.is_running)
    house.settle()


def test_a_file_with_a_passphrase_is_asked_for_it_when_it_is_taken_in(
    house: House, tmp_path: Path
) -> None:
    dialog = _dialog(house)
    for field in (dialog.passphrase, dialog.again):
        field.setText(SECRET)
    dialog._check()
    path = tmp_path / "diary.aimstars"
    _save(house, dialog, path)
    assert path.read_bytes().startswith(MARK)
    saved, pictures = dialog.outcome.text().splitlines()
    assert saved.startswith("Saved as diary.aimstars")
    assert pictures == "2 pictures are in it"
    assert "I have a diary already" in dialog.next.text()
    dialog.cancel.click()

    house.press("Ctrl+Shift+I")
    taking = house.open(ImportDialog)
    house.do(lambda: taking.look(path))
    assert taking.passphrase.isVisible()
    taking.passphrase.setText("another one")
    house.do(taking.unlock.click)
    assert taking.passphrase.isVisible()
    taking.passphrase.setText(SECRET)
    house.do(taking.unlock.click)
    assert taking.found.isVisible()
    assert taking.model.choices.passphrase == SECRET
    assert taking.model.found is not None
    assert taking.model.found.duplicates == taking.model.found.entries > 0


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    ("first", "second", "field"),
    [("", "", "passphrase"), ("short", "short", "passphrase"), (SECRET, "another", "again")],
)
def test_a_passphrase_that_will_not_do_is_refused_beside_its_field(
    house: House, first: str, second: str, field: str
) -> None:
    dialog = _dialog(house)
    dialog.passphrase.setText(first)
    dialog.again.setText(second)
    dialog.save.click()
    problems = {name: label.text() for name, label in dialog.form._problems.items()}
    assert [name for name, text in problems.items() if text] == [field]


def test_a_plain_diary_may_leave_without_one(house: House, tmp_path: Path) -> None:
    dialog = _dialog(house, is_encrypted=False)
    dialog._check()
    _save(house, dialog, tmp_path / "diary.aimstars.zip")
    assert (tmp_path / "diary.aimstars.zip").read_bytes().startswith(b"PK")
