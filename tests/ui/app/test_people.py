"""People of a diary through the window: the offer to encrypt it, adding somebody, deleting one."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from aimstars_desktop.ui.account.add_person_dialog import AddPersonDialog
from aimstars_desktop.ui.account.encryption_dialog import EncryptionDialog
from aimstars_desktop.ui.account.profile_dialog import ProfileDialog
from aimstars_desktop.ui.app.encryption_offer import EncryptionBar
from tests.ui.app.living import PASSWORD, Living

NEW = "Another horse 2"


def bars(living: Living) -> list[EncryptionBar]:
    return [bar for bar in living.window.findChildren(EncryptionBar) if bar.isVisible()]


def lock_plain(living: Living) -> None:
    living.app.lock()
    living.wait_for_door()


def before_the_offer(living: Living) -> None:
    """Make it a diary from before there was encryption, and sign out."""
    session = living.app.session
    assert session is not None
    session.preferences.choose(replace(session.preferences.chosen, encryption_offered=False))
    living.settle()
    living.app.sign_out()
    living.wait_for_door()


@pytest.mark.repeats
def test_who_was_asked_at_the_first_sign_up_is_not_asked_again(living: Living) -> None:
    assert not bars(living)
    lock_plain(living)
    living.sign_in()
    living.wait_for_home()
    assert not bars(living)


def test_a_readable_diary_of_before_is_offered_it_once(living: Living) -> None:
    before_the_offer(living)
    living.sign_in()
    living.wait_for_home()
    (bar,) = bars(living)
    assert "Preferences" in bar.text
    bar.later.click()
    assert not bars(living)
    living.app.sign_out()
    living.wait_for_door()
    living.sign_in()
    living.wait_for_home()
    assert not bars(living)


def test_the_offer_leads_to_the_dialog_and_goes_behind_the_lock(living: Living) -> None:
    before_the_offer(living)
    living.sign_in()
    living.wait_for_home()
    (bar,) = bars(living)
    bar.follow.click()
    (dialog,) = [d for d in living.window.findChildren(EncryptionDialog) if d.isVisible()]
    dialog.reject()
    bar.offer()
    lock_plain(living)
    assert not bars(living)


def add(living: Living, email: str, name: str) -> AddPersonDialog:
    """Fill in the dialog of the Security page."""
    living.page().add_person.click()
    (dialog,) = [d for d in living.window.findChildren(AddPersonDialog) if d.isVisible()]
    dialog.email.setText(email)
    dialog.name.setText(name)
    dialog.password.setText(NEW)
    dialog.go_on.click()
    living.settle()
    return dialog


def add_jonas(living: Living) -> str:
    """Add Jonas; return his recovery code."""
    dialog = add(living, "jonas@example.org", "Jonas")
    view = dialog.view
    assert view is not None
    for number, field in zip(view.asked, view.fields, strict=True):
        field.setText(view._code.groups[number])
    dialog.go_on.click()
    living.settle()
    return str(view._code)


def encrypted(living: Living) -> None:
    living.encrypt()
    living.sign_in()
    living.wait_for_home()


@pytest.mark.long
def test_the_page_says_since_when_and_whether_all_copies_are_encrypted(living: Living) -> None:
    encrypted(living)
    page = living.page()
    assert page._detail.text() == "Since 22 Nov 2026, its backups too"
    living.keep(living.prove(page.new_key))
    living.wait_for_door()
    living.sign_in()
    living.wait_for_home()
    assert "22 Nov 2026, its backups too" in living.page()._detail.text()


def test_another_person_is_added_and_opens_the_diary(living: Living) -> None:
    encrypted(living)
    code = add_jonas(living)
    assert living.page().people.text() == "Maya, Jonas"
    living.lock()
    names = living.window.unlock.sign_in.account
    assert [names.itemText(row).strip() for row in range(names.count())] == ["Maya", "Jonas"]
    names.setCurrentIndex(1)
    living.sign_in(NEW)
    living.wait_for_home()
    assert living.app.session is not None
    assert living.app.session.account.name == "Jonas"
    living.lock()
    living.recover(code, "Third horse 3")
    living.wait_for_home()
    assert living.app.session.account.name == "Jonas"


def test_a_taken_email_is_refused_before_a_code_is_shown(living: Living) -> None:
    encrypted(living)
    dialog = add(living, "MAYA@example.org", "Maya again")
    assert dialog.view is None
    assert "already an account" in dialog.email.accessibleDescription()
    dialog.reject()


@pytest.mark.long
def test_deleting_an_account_says_what_still_opens_backups_and_renews_their_slots(
    living: Living,
) -> None:
    encrypted(living)
    add_jonas(living)
    assert living.app.diary is not None
    living.app.file.backups().make()
    living.window.commands.run("profile")
    living.settle()
    (profile,) = living.window.findChildren(ProfileDialog)
    said = " ".join(label.text() for label in profile.delete.texts)
    assert "open none of these backups any more" in said
    assert "earlier key" in said
    profile.reject()
    jonas = living.app.diary.accounts.known()[1]
    living.app.diary.accounts.delete_account(jonas.id, NEW)
    manifests = list(living.folders.backups.glob("*.json"))
    assert manifests
    for manifest in manifests:
        slots = json.loads(manifest.read_bytes())["slots"]["slots"]
        assert {slot["account"] for slot in slots} == {1}


def test_a_person_who_was_deleted_opens_the_diary_no_more(living: Living) -> None:
    encrypted(living)
    add_jonas(living)
    assert living.app.diary is not None
    jonas = living.app.diary.accounts.known()[1]
    living.app.diary.accounts.delete_account(jonas.id, NEW)
    living.lock()
    names = living.window.unlock.sign_in.account
    assert [names.itemText(row).strip() for row in range(names.count())] == ["Maya"]
    living.sign_in(NEW)
    living.settle()
    assert not living.window.home_is_shown
    living.sign_in()
    living.wait_for_home()


@pytest.mark.long
def test_who_deleted_the_last_account_can_begin_again(living: Living) -> None:
    """The diary stays encrypted, and its last password leads to the form."""
    encrypted(living)
    living.app.show_profile()
    assert living.app._profile is not None
    living.app._profile.delete(PASSWORD)
    unlock = living.window.unlock
    living.qtbot.waitUntil(unlock.sign_up.isVisible)
    living.settle()
    unlock.sign_up_wanted.emit("maya@example.org", "Maya", NEW)
    living.qtbot.waitUntil(unlock.code.isVisible)
    view = unlock.code.view
    assert view is not None
    for number, field in zip(view.asked, view.fields, strict=True):
        field.setText(view._code.groups[number])
    unlock.code.open.click()
    living.wait_for_home()
    assert not living.is_plain
    living.lock()
    living.sign_in(NEW)
    living.wait_for_home()
