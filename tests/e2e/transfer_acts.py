"""Acts about imports, by mouse or keyboard: ``python -m tests.e2e.transfer_acts``.

What an act saw is printed as one line of JSON, for the test that started it.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.ui.transfer.import_dialog import ImportDialog
from aimstars_desktop.ui.transfer.imports_dialog import ImportsDialog
from aimstars_desktop.ui.widgets.message_box import MessageBox
from tests.e2e.acts import EMAIL, PASSWORD, SUNDAY, say
from tests.e2e.hands import Keys, Mouse
from tests.e2e.player import Player

W = TypeVar("W", bound=QWidget)


class InDialogs(Player):
    """Has the keyboard in the dialog that was opened last, which need not be modal."""

    @override
    def _has_keyboard(self) -> bool:
        here = QApplication.activeModalWidget()
        dialogs = [*self.window.dialogs.open()]
        window = here or (dialogs[-1] if dialogs else self.window)
        if not window.isVisible() or window.isActiveWindow():
            return True
        window.activateWindow()
        return False


class DialogMouse(InDialogs, Mouse):
    """Has a mouse."""


class DialogKeys(InDialogs, Keys):
    """Has a keyboard only."""


Hands = type[DialogMouse] | type[DialogKeys]

_FILE = (
    "full_date,date,weekday,time,mood,activities,note_title,note\n"
    "2026-11-22,,,08:00,rad,,,Swam across the lake.\n"
    "2026-11-21,,,21:00,awful,work,,Snapped at Jonas.\n"
)


def bring_in(hands: Hands, folder: Path) -> dict[str, object]:
    """Import a file, see it in the diary, and remove it again through the list of imports."""
    file = folder.parent / "daylio.csv"
    file.write_text(_FILE, encoding="utf-8")
    player = hands(folder, SUNDAY)
    player.sign_up(EMAIL, PASSWORD)
    player.press("Ctrl+Shift+I")
    dialog = shown(player, ImportDialog)
    player.use(dialog.file)
    chooser = shown(player, QFileDialog)
    chooser.fileSelected.emit(str(file))  # the system's own dialog is not ours to test
    chooser.reject()
    player.until(dialog.take.isVisible)
    player.settle()
    seen: dict[str, object] = {"in the file": dialog.take.text()}
    box = dialog.found.choices.boxes["awful"]
    player.select(box, box.findData(Rating.UNRATED))
    player.use(dialog.take)
    player.until(lambda: "Imported" in dialog.title.text())
    player.settle()
    player.use(dialog.cancel)
    player.until(lambda: not player.window.dialogs.open())
    player.settle()
    cards = player.home.diary.page.cards
    seen["today"] = [card.entry.text for card in cards if card.isVisible()]

    player.window.commands.run("imports")
    imports = shown(player, ImportsDialog)
    player.until(lambda: bool(imports.cards))
    player.settle()
    player.use(imports.cards[0].undo)
    question = shown(player, MessageBox)
    (remove,) = [
        button
        for button in question.buttons()
        if question.buttonRole(button) is QMessageBox.ButtonRole.AcceptRole
    ]
    player.use(remove)
    player.until(imports.outcome.isVisible)
    seen["removed"] = imports.outcome.text()
    player.use(imports.close_button)
    player.until(lambda: not player.window.dialogs.open())
    player.settle()
    seen["left"] = len(player.home.workspace.session.entries.recent(9))
    player.leave()
    return seen


def shown(player: InDialogs, kind: type[W]) -> W:
    """Wait for a window of this kind."""
    found: list[W] = []

    def look() -> bool:
        found[:] = [
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, kind) and each.isVisible()
        ]
        return bool(found)

    player.until(look)
    return found[0]


if __name__ == "__main__":
    act, data_dir = sys.argv[1:]
    say(bring_in(DialogMouse if act == "by_mouse" else DialogKeys, Path(data_dir)))
