"""Several people encrypt their diary together; Cancel, and codes that are lost."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.keys import SWAP, PlainBackups
from aimstars_desktop.storage.keys import slot_file
from aimstars_desktop.ui.account.others_dialog import OthersDialog
from aimstars_desktop.ui.startup.key_change_page import KeyChangePage
from aimstars_desktop.ui.widgets.one_time_codes_dialog import OneTimeCodesDialog
from tests.ui.app.living import Living

JONAS, OTHER = "jonas@example.org", "Another horse 2"


def begin_with_others(living: Living) -> OthersDialog:
    """Have two people share the diary, and one of them switch encryption on."""
    assert living.app.diary is not None
    living.app.diary.accounts.sign_up(JONAS, "Jonas", OTHER)
    living.app.diary.accounts.sign_up("jonas@example.com", "Jonas", OTHER)
    living.keep(living.prove(living.page().encrypt))
    return living.dialog(OthersDialog)


def test_others_get_codes_that_are_on_paper_before_anything_is_changed(living: Living) -> None:
    others = begin_with_others(living)
    others.go_on.click()
    codes = living.dialog(OneTimeCodesDialog)
    assert living.is_plain
    one, other = codes._text.splitlines()
    assert one.startswith("Jonas: ")
    assert one != other
    codes.noted.click()
    living.wait_for_door()
    living.sign_in()
    living.wait_for_home()
    living.lock()
    living.recover(other.partition(": ")[2], "Third horse 3")
    living.wait_for_home()
    assert living.app.session is not None
    assert living.app.session.account.email == "jonas@example.com"


@pytest.mark.repeats
def test_whoever_closes_the_codes_leaves_the_diary_as_it_was(living: Living) -> None:
    begin_with_others(living).go_on.click()
    living.dialog(OneTimeCodesDialog).reject()
    living.settle()
    assert living.is_plain
    assert living.window.home_is_shown
    assert not slot_file.exists(living.folders.data)


def test_others_type_their_passwords(living: Living) -> None:
    others = begin_with_others(living)
    jonas, leo = others.fields.values()
    jonas.setText("Wrong horse 1")
    leo.setText(OTHER)
    others.go_on.click()
    living.settle()
    assert "not the password" in jonas.accessibleDescription()
    assert living.is_plain
    jonas.setText(OTHER)
    others.go_on.click()
    living.wait_for_door()
    form = living.window.unlock.sign_in
    assert form.account.count() == 3
    form.account.setCurrentIndex(1)
    living.sign_in(OTHER)
    living.wait_for_home()
    assert living.app.session is not None
    assert living.app.session.account.email == JONAS


def test_lost_codes_are_replaced_by_whoever_is_signed_in(living: Living) -> None:
    begin_with_others(living).go_on.click()
    lost = living.dialog(OneTimeCodesDialog)
    lost.noted.click()
    living.wait_for_door()
    living.sign_in()
    living.wait_for_home()
    page = living.page()
    assert "Jonas, Jonas" in page._waiting.text()
    living.prove(page.new_one_time_codes)
    found = living.dialog(OneTimeCodesDialog)
    found.noted.click()
    living.settle()
    living.lock()
    for text, right in ((lost._text, False), (found._text, True)):
        living.recover(text.splitlines()[0].partition(": ")[2], "Third horse 3")
        living.qtbot.waitUntil(lambda: not living.app.tasks.pending)
        living.settle()
        assert living.window.home_is_shown is right
        if not right:
            assert "does not open" in living.window.unlock.recover.code.accessibleDescription()
            living.window.unlock.recover.back.click()


@pytest.mark.sampled(2)
@pytest.mark.parametrize("deed", ["encrypt", "switch_off", "new_key"])
def test_cancel_leaves_the_diary_as_it_was(
    living: Living, deed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if deed != "encrypt":
        living.encrypt()
        living.sign_in()
        living.wait_for_home()
    before = living.is_plain
    begin = KeyChangePage.begin

    def begin_and_cancel(page: KeyChangePage, title: str) -> None:
        begin(page, title)
        page.cancel.click()

    monkeypatch.setattr(KeyChangePage, "begin", begin_and_cancel)
    dialog = living.prove(getattr(living.page(), deed))
    if deed != "switch_off":
        living.keep(dialog)
    living.wait_for_door()
    living.qtbot.waitUntil(lambda: "Nothing was changed" in living.window.unlock._message.text())
    assert living.is_plain is before
    assert slot_file.exists(living.folders.data) is not before
    living.sign_in()
    living.wait_for_home()


def test_the_progress_offers_cancel_until_the_diary_is_new(qtbot: QtBot) -> None:
    page = KeyChangePage()
    qtbot.addWidget(page)
    page.begin("Encrypting your diary…")
    page.show_progress(SWAP / 2)
    assert page.cancel.isEnabled()
    page.show_progress(SWAP)
    assert not page.cancel.isEnabled()
    assert page.bar.value() == round(page.bar.maximum() * SWAP)


def test_copies_that_stay_readable_are_named(living: Living) -> None:
    living.app.file.backups().make()
    dialog = living.prove(living.page().encrypt)
    dialog.backups.setCurrentIndex(dialog.backups.findData(PlainBackups.LEAVE))
    living.keep(dialog)
    living.wait_for_door()
    said = living.window.unlock._message
    living.qtbot.waitUntil(lambda: "Copies that stay readable: 1" in said.text())
