"""Imports in a window that meet trouble: a sentence in the dialog, and nothing half."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Thread, current_thread, main_thread

import pytest

from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.exports import Kind, Selection
from aimstars_desktop.services.transfer.export import ExportService
from aimstars_desktop.services.transfer.importing import Ready
from aimstars_desktop.ui.transfer.import_dialog import ImportDialog
from aimstars_desktop.ui.transfer.import_model import Stage
from tests.builders import PASSWORD, proud
from tests.ui.house import House


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """Return a journal of Day One that takes a while."""
    entries = [
        {"uuid": f"{number:032X}", "creationDate": "2026-11-01T10:00:00Z", "text": f"No. {number}"}
        for number in range(3_000)
    ]
    path = tmp_path / "Journal.json"
    path.write_text(json.dumps({"metadata": {}, "entries": entries}), encoding="utf-8")
    return path


def looked(house: House, journal: Path) -> ImportDialog:
    """Open the dialog, and look at the file."""
    house.press("Ctrl+Shift+I")
    dialog = house.open(ImportDialog)
    house.do(lambda: dialog.look(journal))
    return dialog


def take(house: House, dialog: ImportDialog) -> None:
    dialog.take.click()
    house.qtbot.waitUntil(lambda: not dialog.model.is_running)
    house.settle()


def test_what_is_whole_of_an_archive_that_was_cut_off_comes_on_request(
    house: House, tmp_path: Path
) -> None:
    of = house.sign_in()
    proud(of, "Kept elsewhere.")
    archive = tmp_path / "diary.zip"
    exports = ExportService(
        lambda: house.diary.storage.reading(of.account.id),
        of.account,
        house.clock.now,
        house.diary.storage.pictures,
    )
    exports.export(Kind.ARCHIVE, Selection(), archive)
    of.undo.undo()
    archive.write_bytes(archive.read_bytes()[:-99])
    dialog = looked(house, archive)
    assert "What is whole in it can be imported" in dialog.problem.text()
    assert dialog.salvage.isVisible()
    house.do(dialog.salvage.click)
    assert not dialog.problem.text()
    take(house, dialog)
    assert dialog.report.isVisible()
    dialog.other.click()
    assert dialog.salvage.isHidden()


def counts_of(house: House) -> tuple[int, int]:
    with house.diary.storage.reading(house.app.last_account) as unit:
        return len(unit.entries.facts()), len(unit.imports.all())


@pytest.mark.long
def test_on_a_full_disk_nothing_comes_and_it_can_be_tried_again(
    house: House, journal: Path
) -> None:
    house.sign_in()
    dialog = looked(house, journal)
    ((pages,),) = house.diary.sql("PRAGMA page_count")
    house.diary.sql(f"PRAGMA max_page_count = {int(str(pages)) + 10}")
    take(house, dialog)
    assert "disk is full" in dialog.problem.text()
    assert dialog.take.isVisible()
    assert dialog.take.isEnabled()
    assert counts_of(house) == (0, 0)
    house.diary.sql("PRAGMA max_page_count = 1000000")
    take(house, dialog)
    assert counts_of(house) == (3_000, 1)


@pytest.mark.repeats
def test_without_a_backup_nothing_is_written(house: House, journal: Path) -> None:
    session = house.sign_in()

    def refuse(on_progress: Callable[[float], None]) -> None:
        del on_progress
        raise WorldError("There is no room for a backup.")

    dialog = looked(house, journal)
    service = replace(session, before_import=refuse).imports
    dialog.model._imports = service
    take(house, dialog)
    assert dialog.problem.text() == "There is no room for a backup."
    assert counts_of(house) == (0, 0)


def test_a_backup_is_announced_only_where_one_is_made(house: House, journal: Path) -> None:
    house.sign_in()
    dialog = looked(house, journal)
    assert dialog.hint.text() == "This import can be undone."
    dialog.other.click()
    made: list[int] = []
    dialog.model.makes_backup = True
    dialog.model._imports = replace(house.session, before_import=lambda _: made.append(1)).imports
    house.do(lambda: dialog.look(journal))
    assert dialog.hint.text() == "A backup is made first; this import can be undone."
    take(house, dialog)
    assert made == [1]


@pytest.mark.parametrize("how", ["cancel", "close", "lock"])
def test_the_backup_before_it_can_be_stopped(
    house: House, journal: Path, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go: list[Thread] = []
    monkeypatch.setattr(Ready, "let_go", lambda _: let_go.append(current_thread()))
    house.sign_in()
    dialog = looked(house, journal)
    made: list[int] = []

    def back_up(on_progress: Callable[[float], None]) -> None:
        for step in range(2_000_000):  # longer than anybody waits
            on_progress(step / 2_000_000)
        made.append(1)

    def stop(now: Stage, count: int) -> None:
        del count
        if now is Stage.BACKING_UP and not stopped:
            stopped.append(how)
            {"cancel": dialog.cancel.click, "close": dialog.reject, "lock": house.app.lock}[how]()

    stopped: list[str] = []
    dialog.model._imports = replace(house.session, before_import=back_up).imports
    dialog.model.progressed.connect(stop)
    dialog.take.click()
    house.qtbot.waitUntil(lambda: bool(stopped))
    if how == "cancel":
        house.qtbot.waitUntil(lambda: not dialog.model.is_running)
        assert "Nothing was written" in dialog.problem.text()
        assert dialog.take.isEnabled()
    if how == "lock":
        house.qtbot.waitUntil(lambda: not house.window.home_is_shown)
    house.settle()
    assert made == []
    assert let_go
    assert main_thread() not in let_go
    assert counts_of(house) == (0, 0)


@pytest.mark.repeats
@pytest.mark.sampled(3)
@pytest.mark.parametrize("how", ["close", "lock"])
@pytest.mark.parametrize("stage", [Stage.READING, Stage.BACKING_UP, Stage.SAVING])
def test_the_person_learns_what_became_of_one_that_was_closed_in_its_middle(
    house: House, journal: Path, stage: Stage, how: str
) -> None:
    session = house.sign_in()
    dialog = looked(house, journal)
    dialog.model._imports = replace(session, before_import=lambda _: None).imports
    stopped: list[str] = []

    def stop(now: Stage, count: int) -> None:
        del count
        if now is stage and not stopped:
            stopped.append(how)
            {"close": dialog.reject, "lock": house.app.lock}[how]()

    dialog.model.progressed.connect(stop)
    dialog.take.click()
    house.qtbot.waitUntil(lambda: bool(stopped))
    house.settle()
    if how == "lock":
        house.qtbot.waitUntil(lambda: not house.window.home_is_shown)
        house.settle()
        house.window.unlock.sign_in_wanted.emit(session.account.id, PASSWORD)
        house.qtbot.waitUntil(lambda: house.window.home_is_shown)
        house.settle()
    told = {
        (0, 0): "The import of Journal.json was cancelled. Nothing was imported.",
        (3_000, 1): "The import of Journal.json is complete: 3,000 entries.",
    }
    counts = counts_of(house)
    assert stage is Stage.SAVING or counts == (0, 0)
    messages = house.home.workspace.messages
    shown = (messages.bar.text, messages.line.text)
    assert shown == ((told[counts], "") if counts == (0, 0) else ("", told[counts]))


@pytest.mark.repeats
def test_all_that_ended_meanwhile_is_said_later_unless_the_diary_is_replaced(house: House) -> None:
    account = house.sign_in().account
    messages, news = house.home.workspace.messages, house.window.navigation.news

    def shown_after_locking(*, forgotten: bool) -> tuple[str, str]:
        messages.bar.dismiss()
        messages.line.dismiss()
        house.do(house.app.lock)
        for said, is_good in (("One came.", True), ("Two came.", True), ("Three did not.", False)):
            news.emit(account.id, said, is_good)
        if forgotten:
            house.window.forget_news()
        house.window.unlock.sign_in_wanted.emit(account.id, PASSWORD)
        house.qtbot.waitUntil(lambda: house.window.home_is_shown)
        house.settle()
        return messages.line.text, messages.bar.text

    assert shown_after_locking(forgotten=False) == ("One came.\nTwo came.", "Three did not.")
    assert shown_after_locking(forgotten=True) == ("", "")


@pytest.mark.sampled(2)
@pytest.mark.parametrize("stage", [Stage.READING, Stage.SAVING])
def test_quitting_meanwhile_ends_in_all_or_nothing(
    house: House, journal: Path, stage: Stage
) -> None:
    house.sign_in()
    dialog = looked(house, journal)

    def leave(now: Stage, count: int) -> None:
        if now is stage and (count or stage is Stage.READING) and house.window.isVisible():
            house.window.close()

    dialog.model.progressed.connect(leave)
    dialog.take.click()
    house.qtbot.waitUntil(lambda: not house.window.isVisible())
    house.settle()
    assert counts_of(house) in {(0, 0), (3_000, 1)}


@pytest.mark.repeats
def test_what_is_written_meanwhile_is_saved_after_it(house: House, journal: Path) -> None:
    session = house.sign_in()
    dialog = looked(house, journal)
    model = dialog.model

    def write(now: Stage, count: int) -> None:
        if now is Stage.SAVING and count and not written:
            written.append(count)
            house.app.tasks.write(house.window, lambda: proud(session, "My own."))

    written: list[int] = []
    model.progressed.connect(write)
    take(house, dialog)
    assert counts_of(house) == (3_000 + len(written), 1)
