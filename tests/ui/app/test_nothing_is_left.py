"""An account that is deleted leaves no word in any file: of the diary, its folder, or the home."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from tests import builders
from tests.builders import PASSWORD, TODAY, new_goal
from tests.ui.house import House

MARKER = "Quetzalcoatlus"


def written_forms(word: str) -> Iterator[bytes]:
    """Return how a word may stand in a file."""
    for each in (word, word.lower()):
        yield from (each.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))


def files_with(word: str, *folders: Path) -> list[str]:
    return [
        path.name
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file() and any(form in path.read_bytes() for form in written_forms(word))
    ]


def live(house: House) -> None:
    """Write, search, plan, and leave unfinished texts everywhere."""
    composer = house.home.diary.page.composer
    composer.field.insertPlainText(f"I saw a {MARKER}.")
    house.do(composer.buttons.proud.click)
    (card,) = house.home.diary.page.cards
    card.begin_edit()
    house.settle()
    assert card.editor is not None
    card.editor.field.insertPlainText(f"Two {MARKER}. ")
    house.do(house.window.commit_drafts)
    house.press("Ctrl+F")
    for field in house.home.findChildren(QLineEdit):
        if field.isVisible():
            house.qtbot.keyClicks(field, MARKER)
    house.settle()
    goal = house.session.goals.create(new_goal(MARKER), every_week=True)
    house.session.goals.note(goal.id, MARKER)
    house.session.checkins.tick(goal.id, TODAY, MARKER)
    house.session.rests.rest_on(TODAY, MARKER)
    for show in (house.home.show_goals, house.home.show_stats, house.home.show_diary):
        house.do(show)
    composer.field.insertPlainText(f"Half a {MARKER}")
    house.app.keep(0.1)
    house.settle()


def test_a_deleted_account_leaves_no_word_in_any_file(
    house: House, home: Path, tmp_path: Path
) -> None:
    person = builders.account(house.diary, f"{MARKER}@example.org", MARKER)
    house.sign_in(person)
    live(house)
    assert files_with(MARKER, tmp_path) != []
    house.accounts.delete_account(person.id, PASSWORD)
    house.do(house.app._on_account_deleted)
    assert files_with(MARKER, tmp_path, home) == []
    house.window.close()
    house.diary.storage.close()
    assert files_with(MARKER, tmp_path, home) == []
