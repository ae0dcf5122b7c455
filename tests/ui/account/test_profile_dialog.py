"""A person changes the own name, email and password, or leaves with everything."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.ui.account.profile_dialog import ProfileDialog
from tests import builders
from tests.builders import PASSWORD
from tests.ui.house import House

NEW_PASSWORD = "Another Secret"


@pytest.fixture
def dialog(house: House) -> ProfileDialog:
    house.sign_in()
    house.do(lambda: house.window.commands.run("profile"))
    return house.open(ProfileDialog)


def test_name_and_email_are_changed_with_the_password(house: House, dialog: ProfileDialog) -> None:
    form = dialog.profile
    form.name.setText("Maya Lind")
    form.email.setText("maya@lind.example")
    form.present.setText(PASSWORD)
    form.button.setFocus()
    house.click(form.button)
    assert dialog.focusWidget() is form.button
    (account,) = house.accounts.known()
    assert (account.name, account.email) == ("Maya Lind", "maya@lind.example")
    assert house.home.person.text() == "Maya Lind"
    assert form.done.text() == "Saved."
    assert form.present.text() == ""


@pytest.mark.repeats
def test_nothing_is_changed_without_the_password(house: House, dialog: ProfileDialog) -> None:
    form = dialog.profile
    form.name.setText("Somebody else")
    form.present.setText("wrong")
    house.click(form.button)
    assert house.accounts.known()[0].display_name is None
    assert form._problems["password"].text() == "That is not the password. Please try again."
    assert form.name.text() == "Somebody else"
    assert not form.done.text()


def test_a_taken_email_is_refused_beside_its_field(house: House, dialog: ProfileDialog) -> None:
    builders.account(house.diary, "sam@example.org")
    form = dialog.profile
    form.email.setText("SAM@example.org")
    form.present.setText(PASSWORD)
    house.click(form.button)
    assert form._problems["email"].isVisible()


def test_the_password_is_changed(house: House, dialog: ProfileDialog) -> None:
    dialog.show_page("password")
    form = dialog.password
    form.new.setText(NEW_PASSWORD)
    form.present.setText(PASSWORD)
    house.click(form.button)
    assert form.done.text()
    account_id = house.session.account.id
    assert house.accounts.sign_in(account_id, NEW_PASSWORD)
    with pytest.raises(RuleError):
        house.accounts.sign_in(account_id, PASSWORD)


def test_a_weak_new_password_is_refused_beside_its_field(
    house: House, dialog: ProfileDialog
) -> None:
    dialog.show_page("password")
    form = dialog.password
    form.new.setText("short")
    form.present.setText(PASSWORD)
    house.click(form.button)
    assert form._problems["new_password"].isVisible()
    assert not dialog.delete._problems["password"].text()


def test_deleting_the_account_needs_the_password(house: House, dialog: ProfileDialog) -> None:
    dialog.show_page("delete")
    form = dialog.delete
    house.click(form.button)
    assert form._problems["password"].isVisible()
    form.present.setText(PASSWORD)
    QTest.keyClick(form.present, Qt.Key.Key_Return)
    house.settle()
    assert len(house.accounts.known()) == 1


def test_a_deleted_account_leaves_no_row_and_leads_to_the_beginning(
    house: House, dialog: ProfileDialog
) -> None:
    builders.proud(house.session)
    house.home.diary.page.composer.field.insertPlainText("Half a thought")
    dialog.show_page("delete")
    dialog.delete.present.setText(PASSWORD)
    house.click(dialog.delete.button)
    assert not {name for name, count in house.diary.counts().items() if count}
    assert house.window.home is None
    assert not house.is_open(ProfileDialog)
    house.qtbot.waitUntil(house.window.unlock.sign_up.isVisible)
    assert house.app.opener._refusal is None


def test_the_page_says_how_long_backups_hold_the_account(house: House) -> None:
    house.sign_in()
    house.do(lambda: house.window.commands.run("profile"))
    form = house.open(ProfileDialog).delete
    assert not form.folder.isVisibleTo(form)
    house.open(ProfileDialog).reject()
    backups: Path = house.folders.backups
    backups.mkdir()
    (backups / "diary.db").touch()
    house.do(lambda: house.window.commands.run("profile"))
    form = house.open(ProfileDialog).delete
    assert form.folder.isVisibleTo(form)
    said = " ".join(label.text() for label in form.texts)
    assert "up to a year" in said
    assert "The backups made so far, including today’s, still contain it" in said


@pytest.mark.repeats
def test_passwords_are_forgotten_when_the_page_is_left(house: House, dialog: ProfileDialog) -> None:
    dialog.profile.present.setText(PASSWORD)
    dialog.show_page("password")
    assert dialog.profile.present.text() == ""


def test_an_account_with_a_duplicate_email_is_asked_for_another(house: House) -> None:
    builders.account(house.diary)
    twin = builders.account(house.diary, "twin@example.org")
    house.diary.sql("UPDATE users SET email = 'Maya@example.org' WHERE id = ?", twin.id)
    house.sign_in(twin)
    bar = house.home.workspace.messages.bar
    assert bar.isVisible()
    house.click(bar.findChildren(QPushButton)[0])
    form = house.open(ProfileDialog).profile
    form.present.setText(PASSWORD)
    house.click(form.button)
    assert form._problems["email"].isVisible()  # it is still the other's
    form.email.setText("twin@example.org")
    form.present.setText(PASSWORD)
    house.click(form.button)
    assert not any(account.needs_email for account in house.accounts.known())
    assert not bar.isVisible()
