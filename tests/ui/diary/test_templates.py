"""Templates and prompts at the composer: choosing one, shuffling, and the dialog."""

from __future__ import annotations

from aimstars_desktop.domain.templates import Template
from aimstars_desktop.ui.diary.templates_dialog import TemplatesDialog
from tests.builders import TODAY
from tests.ui.diary.conftest import DiaryHarness

EVENING = Template("Evening & night", "# {weekday}, {date}\n> {prompt}\n{mood}\n- ")


def opened(harness: DiaryHarness) -> TemplatesDialog:
    dialog = harness.tab.edit_templates()
    assert isinstance(dialog, TemplatesDialog)
    harness.settle()
    return dialog


def test_a_chosen_template_is_inserted_with_its_fields_filled_in(harness: DiaryHarness) -> None:
    harness.write("Before. ")
    of_today = harness.session.prompts.of(TODAY)[0]
    menu = harness.tab.page.template_choice.menu_of([EVENING], of_today)
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Evening && night",
        "Edit templates…",
    ]
    prompt = harness.tab.page.prompts.text
    menu.actions()[0].trigger()
    text = f"Before. # Sunday, 22 Nov 2026\n> {prompt}\n{{mood}}\n- "
    assert harness.field.text == text
    harness.field.undo()
    assert harness.field.text == "Before. "


def test_in_full_screen_the_templates_are_offered_at_the_cursor(harness: DiaryHarness) -> None:
    harness.tab.write_alone(True)
    field = harness.field
    at = field.mapFromGlobal(harness.tab.page.template_choice.place())
    assert field.rect().contains(at)
    harness.tab.write_alone(False)
    button = harness.tab.page.templates
    below = button.mapFromGlobal(harness.tab.page.template_choice.place())
    assert (below.x(), below.y()) == (0, button.height())


def test_the_dialog_adds_orders_and_removes_and_saves_all_of_it_at_once(
    harness: DiaryHarness,
) -> None:
    dialog = opened(harness)
    assert dialog.list.count() == 1, "an empty list begins with a new template"
    dialog.name.setText("Evening")
    dialog.text.setPlainText("Good: ")
    dialog.add.click()
    dialog.name.setText("Walk")
    dialog.fields[next(iter(dialog.fields))].click()
    dialog.up.click()
    assert [dialog.list.item(row).text() for row in range(2)] == ["Walk", "Evening"]
    dialog.save.click()
    harness.settle()
    kept = [Template("Walk", "{date}"), Template("Evening", "Good: ")]
    assert harness.session.templates.all() == kept
    dialog = opened(harness)
    dialog.delete.click()
    dialog.save.click()
    harness.settle()
    assert harness.session.templates.all() == kept[1:]
    harness.session.undo.undo()
    assert harness.session.templates.all() == kept


def test_wrong_fields_are_named_and_kept(harness: DiaryHarness) -> None:
    dialog = opened(harness)
    dialog.name.setText("Evening")
    dialog.text.setPlainText("{date} {Mood} {x}")
    assert dialog.unknown.text() == "Not a field, so it stays as you type it: {Mood}, {x}"
    dialog.text.setPlainText("{date}")
    assert dialog.unknown.isHidden()
    dialog.reject()


def test_a_template_without_words_is_refused_beside_it(harness: DiaryHarness) -> None:
    dialog = opened(harness)
    dialog.save.click()
    assert dialog.problem.text() == "A template needs a few words."
    dialog.text.setPlainText("x")
    dialog.name.clear()
    dialog.save.click()
    assert dialog.problem.text() == "A template needs a name."
    dialog.delete.click()
    assert not dialog.name.isEnabled()
    dialog.save.click()
    harness.settle()
    assert harness.session.templates.all() == []


def test_another_question_is_shown_until_all_have_been(harness: DiaryHarness) -> None:
    prompts, page = harness.tab.page.prompts, harness.tab.page
    seen = {prompts.text}
    for _ in range(9):
        page.another.click()
        seen.add(prompts.text)
    assert len(seen) == 10
    page.another.click()
    assert page.prompt.accessibleName() == prompts.text
    harness.tab.go_previous_day()
    harness.settle()
    harness.tab.go_today()
    harness.settle()
    assert prompts.text in seen


def test_with_prompts_off_there_is_no_other_question(harness: DiaryHarness) -> None:
    harness.tab.page.prompts.hide()
    harness.settle()
    harness.qtbot.waitUntil(harness.tab.page.another.isHidden)
    harness.tab.another_prompt()
    assert harness.tab.page.prompts.text == ""
