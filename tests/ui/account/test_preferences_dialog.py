"""Preferences hold at once, are kept with the account, and leave with the person."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from aimstars_desktop.domain.appearance import Appearance
from aimstars_desktop.domain.preferences import Preferences
from aimstars_desktop.domain.weeks import MONDAY, SUNDAY
from aimstars_desktop.services.session import open_session
from aimstars_desktop.ui.account.preferences_dialog import GeneralPage, PreferencesDialog
from aimstars_desktop.ui.core.settings import Settings
from aimstars_desktop.ui.diary.prompts_dialog import PromptsDialog
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.labels import Label
from tests import builders
from tests.ui.house import House


@pytest.fixture
def page(house: House) -> GeneralPage:
    house.sign_in()
    house.do(lambda: house.window.commands.run("preferences"))
    return house.open(PreferencesDialog).general


def kept(house: House) -> Preferences:
    """Return what another start of the program would find."""
    session = house.session
    again = open_session(house.diary.storage, house.clock, session.account)
    return again.preferences.chosen


@pytest.mark.repeats
def test_the_usual_keys_open_the_preferences(house: House) -> None:
    house.sign_in()
    house.press("Ctrl+,")
    assert house.is_open(PreferencesDialog)


@pytest.mark.repeats
def test_there_is_one_dialog_however_often_it_is_asked_for(house: House, page: GeneralPage) -> None:
    house.do(lambda: house.window.commands.run("preferences"))
    assert house.open(PreferencesDialog).general is page


def test_the_appearance_changes_at_once_and_is_kept(house: House, page: GeneralPage) -> None:
    page.appearance.button("dark").click()
    assert theme().is_dark
    house.settle()
    assert kept(house).appearance is Appearance.DARK
    page.appearance.button("light").click()
    assert not theme().is_dark


@pytest.mark.styled
def test_the_text_size_changes_the_diary_and_nothing_else(house: House, page: GeneralPage) -> None:
    field = house.home.diary.page.composer.field
    usual, around = field.font().pointSizeF(), house.home.person.font().pointSizeF()
    height = field.height()
    house.do(lambda: page.text_size.setValue(150))
    assert field.font().pointSizeF() == pytest.approx(usual * 1.5, abs=0.1)
    assert field.height() > height
    assert page.sample.font().pointSizeF() == pytest.approx(usual * 1.5, abs=0.1)
    assert house.home.person.font().pointSizeF() == around
    assert kept(house).text_size == 150


@pytest.mark.styled
def test_the_size_of_all_text_holds_at_once_and_at_the_next_start(
    house: House, page: GeneralPage
) -> None:
    usual = house.home.person.font().pointSizeF()
    house.do(lambda: page.interface_size.setValue(150))
    assert house.home.person.font().pointSizeF() == pytest.approx(usual * 1.5, abs=0.1)
    assert house.window._settings.interface_size == 150
    house.do(lambda: page.interface_size.setValue(100))
    assert house.home.person.font().pointSizeF() == pytest.approx(usual, abs=0.1)


def test_the_goal_of_words_is_kept(house: House, page: GeneralPage) -> None:
    assert page.words_a_day.text() == "No goal"
    house.do(lambda: page.words_a_day.setValue(250))
    assert kept(house).words_a_day == 250


@pytest.mark.styled
def test_written_entries_grow_with_the_text_size(house: House, page: GeneralPage) -> None:
    house.do(lambda: builders.proud(house.session, "A walk in the rain. " * 30))
    (card,) = house.home.diary.page.cards
    house.qtbot.waitUntil(lambda: card.reading.width() > 400)
    height = card.reading.height()
    house.do(lambda: page.text_size.setValue(200))
    assert card.reading.height() > 1.5 * height


@pytest.mark.repeats
def test_the_sample_wraps_where_the_text_is_large(house: House, page: GeneralPage) -> None:
    assert page.sample.wordWrap()


def test_weeks_begin_on_the_chosen_day_at_once(house: House, page: GeneralPage) -> None:
    assert "Monday" in page.first_weekday.itemText(0)
    house.do(lambda: page.first_weekday.setCurrentIndex(7))
    assert kept(house).first_weekday == 6
    grid = house.home.diary.panel.calendar.grid
    assert grid._first_weekday == 6
    house.do(lambda: page.first_weekday.setCurrentIndex(0))
    assert kept(house).first_weekday is None


def test_the_day_ends_when_the_person_says(house: House, page: GeneralPage) -> None:
    house.clock.set(house.clock.moment.replace(hour=1, minute=30))
    house.do(lambda: page.day_ends_at.setCurrentIndex(3))
    assert page.day_ends_at.currentText() == "03:00"
    assert kept(house).day_ends_at == 3
    assert house.session.days.today() == builders.TODAY - builders.DAY


def test_prompts_can_be_switched_off(house: House, page: GeneralPage) -> None:
    assert page.prompts.isChecked()
    house.do(lambda: page.prompts.setChecked(False))
    assert kept(house).prompts is False


def test_choices_made_elsewhere_are_shown_and_not_overwritten(
    house: House, page: GeneralPage
) -> None:
    service = house.session.preferences
    house.do(
        lambda: house.app.tasks.write(
            house.app, lambda: service.choose(replace(service.chosen, day_ends_at=4))
        )
    )
    assert page.day_ends_at.currentIndex() == 4
    house.do(lambda: page.prompts.setChecked(False))
    assert kept(house) == Preferences(prompts=False, day_ends_at=4)


def test_what_cannot_be_kept_does_not_hold(house: House, page: GeneralPage) -> None:
    house.diary.sql("PRAGMA query_only = ON")
    house.do(lambda: page.prompts.setChecked(False))
    assert page.prompts.isChecked()
    assert page.problem.isVisible()
    assert page.problem.text()


def test_preferences_hold_at_sign_in_and_leave_at_sign_out(house: House) -> None:
    person = builders.account(house.diary)
    session = builders.session(house.diary, house.clock, person)
    session.preferences.choose(Preferences(appearance=Appearance.DARK, text_size=120))
    house.sign_in(person)
    assert theme().choice is Appearance.DARK
    larger = f"{theme().font().pointSizeF() * 1.2:.2f}pt"
    assert larger in theme().style_sheet()
    house.do(house.app.sign_out)
    assert theme().choice is Appearance.SYSTEM
    assert larger not in theme().style_sheet()


@pytest.mark.repeats
def test_the_dialog_goes_when_the_diary_is_locked(house: House, page: GeneralPage) -> None:
    house.do(house.app.lock)
    assert not house.is_open(PreferencesDialog)


@pytest.mark.repeats
def test_escape_closes_the_dialog(house: House, page: GeneralPage) -> None:
    QTest.keyClick(house.open(PreferencesDialog), Qt.Key.Key_Escape)
    assert not house.is_open(PreferencesDialog)


@pytest.mark.repeats
def test_others_can_add_their_pages(house: House, page: GeneralPage) -> None:
    dialog = house.open(PreferencesDialog)
    dialog.add_page("backups", "Backups", "save", Label("Every day."))
    assert (dialog.keys[0], dialog.keys[-1]) == ("general", "backups")
    dialog.show_page("backups")
    assert dialog.shown == "backups"
    assert dialog.list.currentItem().text() == "Backups"


@pytest.mark.repeats
def test_weeks_begin_as_in_the_region_unless_chosen(house: House) -> None:
    house.sign_in()
    workspace = house.home.diary.model.workspace
    assert workspace.first_weekday == MONDAY
    house.do(lambda: house.session.preferences.choose(Preferences(first_weekday=SUNDAY)))
    assert workspace.first_weekday == SUNDAY


def test_the_prompts_are_edited_from_the_preferences(house: House) -> None:
    house.sign_in()
    house.window.commands.run("preferences")
    dialog = house.open(PreferencesDialog)
    house.click(dialog.general.edit_prompts)
    prompts = dialog.findChild(PromptsDialog)
    assert prompts is not None
    prompts.field.setPlainText("What made you laugh?")
    house.click(prompts.save)
    assert [prompt.text for prompt in house.session.prompts.own()] == ["What made you laugh?"]


def test_large_pictures_are_kept_as_they_are_until_the_person_prefers_otherwise(
    house: House, page: GeneralPage
) -> None:
    assert not page.smaller_pictures.isChecked()
    house.do(page.smaller_pictures.click)
    assert kept(house).smaller_pictures


def test_the_formatting_bar_is_shown_or_not(house: House, page: GeneralPage) -> None:
    bar = house.home.diary.page.composer.framed.bar
    assert bar.isVisible()
    house.do(page.formatting_bar.click)
    assert bar.isHidden()
    assert not kept(house).formatting_bar
    house.do(page.formatting_bar.click)
    assert bar.isVisible()


def test_the_language_is_kept_for_the_next_start(house: House, page: GeneralPage) -> None:
    assert page.language.currentText() == "Same as the system"
    assert not page.restart.isVisible()
    page.language.setCurrentIndex(page.language.findText("Svenska"))
    assert page.restart.isVisible()
    assert Settings(house.folders.data).language == "sv"
    page.language.setCurrentIndex(0)
    assert Settings(house.folders.data).language == ""
