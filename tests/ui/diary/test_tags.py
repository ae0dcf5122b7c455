"""Tags on the screen: clicked on a card, completed while typing, chosen, listed and renamed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QTextCursor
from shiboken6 import delete

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.ui.diary.tags_dialog import TagsDialog
from aimstars_desktop.ui.writing.field import WritingField
from aimstars_desktop.ui.writing.tag_completer import TagCompleter
from tests.builders import DAY, TODAY, proud, write_all
from tests.ui.diary.conftest import DiaryHarness

LONG = "a" * 200


@pytest.fixture
def tagged(harness: DiaryHarness) -> DiaryHarness:
    """A diary with some tags, indexed."""
    session = harness.session
    session.search.check_index()
    session.search.build_index()
    write_all(
        session,
        (TODAY - DAY, "Beans with dad. #family #garden", Rating.PROUD),
        (TODAY - 2 * DAY, "Soup. #family", Rating.PROUD),
        (TODAY - 3 * DAY, "Late. #family-recipes", Rating.GROW),
        (TODAY, "Sowed **more** `#code` #Garden", Rating.PROUD),
    )
    harness.settle()
    harness.qtbot.waitUntil(lambda: len(harness.tab.model.saving.tags.all) == 3)
    return harness


def found(harness: DiaryHarness) -> list[str]:
    rows = harness.tab.panel.list.rows
    return [rows.hit(number).entry.text for number in range(rows.rowCount())]


def offered(harness: DiaryHarness) -> list[str]:
    """Return what is offered below the cursor."""
    lists = [one for one in harness.window.findChildren(TagCompleter) if one.isVisible()]
    return [one.item(row).text() for one in lists for row in range(one.count())]


def press(harness: DiaryHarness, key: Qt.Key) -> None:
    harness.qtbot.keyClick(harness.field, key)
    harness.settle()


def begin(harness: DiaryHarness, text: str) -> None:
    harness.field.setFocus()
    harness.qtbot.keyClicks(harness.field, text)
    harness.settle()


# On the card


def test_a_click_on_a_tag_of_a_card_shows_its_entries(tagged: DiaryHarness) -> None:
    reading = tagged.tab.page.cards[0].reading
    cursor = reading.document().find("#Garden")
    assert not cursor.isNull()
    cursor.setPosition(cursor.selectionStart() + 3)
    place = reading.cursorRect(cursor).center()
    assert reading.anchorAt(place) == "tag:Garden"

    tagged.qtbot.mouseClick(reading.viewport(), Qt.MouseButton.LeftButton, pos=place)
    tagged.settle()

    assert tagged.tab.panel.search.text() == "#Garden"
    tagged.qtbot.waitUntil(
        lambda: (
            found(tagged) == ["Sowed **more** `#code` #Garden", "Beans with dad. #family #garden"]
        )
    )


@pytest.mark.repeats
def test_what_is_no_tag_is_not_clickable(tagged: DiaryHarness) -> None:
    reading = tagged.tab.page.cards[0].reading
    assert reading.toPlainText() == "Sowed more #code #Garden"
    cursor = reading.document().find("#code")
    cursor.setPosition(cursor.selectionStart() + 2)
    assert reading.anchorAt(reading.cursorRect(cursor).center()) == ""


@pytest.mark.sampled(3)
@pytest.mark.parametrize("name", ["a_b-c", "größe", "日本", "می\u200cخواهم", LONG])
def test_any_name_survives_the_click(tagged: DiaryHarness, name: str) -> None:
    reading = tagged.tab.page.cards[0].reading
    reading.set_text(f"x #{name}")
    cursor = QTextCursor(reading.document())
    cursor.setPosition(5)
    reading.anchorClicked.emit(QUrl(cursor.charFormat().anchorHref()))
    tagged.settle()
    assert tagged.tab.panel.search.text() == f"#{name}"


def test_a_text_cannot_hold_the_address_of_a_tag(tagged: DiaryHarness) -> None:
    reading = tagged.tab.page.cards[0].reading
    reading.set_text("[words](tag:garden) <tag:garden> tag:garden")
    cursor = QTextCursor(reading.document())
    while not cursor.atEnd():
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        assert not cursor.charFormat().isAnchor()


# While typing


def test_tags_are_offered_while_one_is_typed(tagged: DiaryHarness) -> None:
    begin(tagged, "Lunch #fam")
    assert offered(tagged) == ["#family", "#family-recipes", "New tag #fam"]
    press(tagged, Qt.Key.Key_Down)
    press(tagged, Qt.Key.Key_Return)
    assert tagged.field.text == "Lunch #family-recipes"
    assert offered(tagged) == []


@pytest.mark.repeats
def test_tab_takes_the_first_and_typing_goes_on(tagged: DiaryHarness) -> None:
    begin(tagged, "#ga")
    press(tagged, Qt.Key.Key_Tab)
    assert tagged.field.text in {"#garden", "#Garden"}
    assert tagged.field.hasFocus()
    begin(tagged, " and")
    assert offered(tagged) == []
    tagged.field.undo()
    assert tagged.field.text.startswith("#ga")


@pytest.mark.repeats
def test_a_new_tag_stays_as_it_was_typed(tagged: DiaryHarness) -> None:
    begin(tagged, "#fam")
    press(tagged, Qt.Key.Key_Up)
    press(tagged, Qt.Key.Key_Return)
    assert (tagged.field.text, offered(tagged)) == ("#fam", [])
    press(tagged, Qt.Key.Key_Return)
    assert tagged.field.text == "#fam\n"


def test_a_whole_tag_is_the_first_choice(tagged: DiaryHarness) -> None:
    begin(tagged, "#family")
    assert offered(tagged) == ["#family", "#family-recipes"]
    press(tagged, Qt.Key.Key_Return)
    assert tagged.field.text == "#family"


@pytest.mark.repeats
@pytest.mark.sampled(4)
@pytest.mark.parametrize("text", ["#", "# fam", "a#fam", "#zzz", "#garden ", "fam", "##fam"])
def test_nothing_is_offered_where_no_tag_is_typed(tagged: DiaryHarness, text: str) -> None:
    begin(tagged, text)
    assert offered(tagged) == []


@pytest.mark.repeats
def test_escape_puts_the_list_away_and_keeps_the_text(tagged: DiaryHarness) -> None:
    begin(tagged, "#fam")
    press(tagged, Qt.Key.Key_Escape)
    assert (tagged.field.text, offered(tagged)) == ("#fam", [])
    begin(tagged, "i")
    assert offered(tagged)[0] == "#family"
    tagged.tab.panel.search.setFocus()
    assert offered(tagged) == []


@pytest.mark.repeats
def test_inside_a_word_nothing_is_offered(tagged: DiaryHarness) -> None:
    begin(tagged, "#gard")
    assert offered(tagged)
    press(tagged, Qt.Key.Key_Left)
    assert offered(tagged) == []
    press(tagged, Qt.Key.Key_Left)
    begin(tagged, "r")
    assert (tagged.field.text, offered(tagged)) == ("#garrd", [])
    press(tagged, Qt.Key.Key_Backspace)
    press(tagged, Qt.Key.Key_Return)
    assert tagged.field.text == "#ga\nrd"


def test_before_other_words_tags_are_offered(tagged: DiaryHarness) -> None:
    begin(tagged, "#ga, then")
    for _ in ", then":
        press(tagged, Qt.Key.Key_Left)
    begin(tagged, "r")
    press(tagged, Qt.Key.Key_Return)
    assert tagged.field.text.casefold() == "#garden, then"


def test_tags_may_change_when_the_field_is_gone(tagged: DiaryHarness) -> None:
    tags = tagged.tab.model.saving.tags
    field = WritingField("Text", parent=tagged.window)
    completer = TagCompleter(field, tags)
    delete(field)
    tags.changed.emit()
    assert not completer.isVisible()


@pytest.mark.repeats
def test_letters_beyond_the_first_plane_do_not_move_the_completion(tagged: DiaryHarness) -> None:
    tagged.field.setFocus()
    tagged.write("\U0001f331 \U0001f331 #gar")
    tagged.settle()
    assert offered(tagged)[0].casefold() == "#garden"
    press(tagged, Qt.Key.Key_Return)
    assert tagged.field.text.casefold() == "\U0001f331 \U0001f331 #garden"


def test_the_list_follows_a_field_that_grows(tagged: DiaryHarness) -> None:
    begin(tagged, "#fam")
    (shown,) = [one for one in tagged.window.findChildren(TagCompleter) if one.isVisible()]
    before = shown.geometry().top()
    tagged.field.setFixedHeight(tagged.field.height() + 40)
    tagged.field.move(tagged.field.x(), tagged.field.y() + 10)
    tagged.qtbot.waitUntil(lambda: shown.geometry().top() != before)
    assert shown.isVisible()


def test_the_list_stays_inside_the_window(tagged: DiaryHarness) -> None:
    proud(tagged.session, f"#{LONG}")
    tagged.qtbot.waitUntil(lambda: len(tagged.tab.model.saving.tags.all) == 4)
    begin(tagged, "x " * 70 + "#a")
    (shown,) = [one for one in tagged.window.findChildren(TagCompleter) if one.isVisible()]
    assert tagged.window.rect().contains(shown.geometry())
    corner = tagged.field.mapTo(tagged.window, QPoint(0, 0))
    assert shown.geometry().top() > corner.y()


# The filter


def test_the_filter_shows_counts_and_sets_the_search(tagged: DiaryHarness) -> None:
    panel = tagged.tab.panel
    assert panel.tags.isVisible()
    menu = panel.tags.menu_of_tags()
    texts = [action.text() for action in menu.actions()]
    assert texts[0] == "Any tag"
    assert texts[-1] == "All tags…"
    assert {"#family\t2", "#family-recipes\t1"} <= set(texts)
    menu.actions()[texts.index("#family\t2")].trigger()
    tagged.settle()
    assert panel.search.text() == "#family"
    assert panel.tags.text() == "#family"
    panel.filter.button("grow").click()
    panel.search.setText("soup #family")
    tagged.settle()
    assert found(tagged) == []
    panel.filter.button("all").click()
    tagged.settle()
    tagged.qtbot.waitUntil(lambda: found(tagged) == ["Soup. #family"])
    panel.tags.menu_of_tags().actions()[0].trigger()
    assert panel.search.text() == "soup"


@pytest.mark.repeats
def test_a_diary_without_tags_has_no_filter(harness: DiaryHarness) -> None:
    assert not harness.tab.panel.tags.isVisible()


@pytest.mark.repeats
def test_a_low_window_leaves_the_room_to_the_calendar(tagged: DiaryHarness) -> None:
    tagged.window.resize(960, 440)
    tagged.settle()
    assert not tagged.tab.panel.tags.isVisible()
    tagged.tab.filter_by_tag("family")
    tagged.settle()
    assert tagged.tab.panel.tags.isVisible()


# The list of all


@pytest.fixture
def dialog(tagged: DiaryHarness) -> TagsDialog:
    dialog = tagged.tab.show_tags()
    assert isinstance(dialog, TagsDialog)
    tagged.settle()
    return dialog


def rows(dialog: TagsDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


@pytest.mark.repeats
def test_all_tags_are_listed_and_can_be_searched(dialog: TagsDialog) -> None:
    assert len(rows(dialog)) == 3
    dialog.search.setText("#RECI")
    assert rows(dialog) == ["#family-recipes"]
    dialog.search.setText("zzz")
    assert rows(dialog) == []
    assert dialog.empty.text() == "No tag contains these letters."
    assert not dialog.rename.isEnabled()


def test_a_tag_is_renamed_and_that_is_undone(tagged: DiaryHarness, dialog: TagsDialog) -> None:
    dialog.choose("family")
    assert not dialog.rename.isEnabled()
    dialog.name.setText("#kin")
    assert dialog.rename.text() == "&Rename"
    dialog.rename.click()
    tagged.settle()
    tagged.qtbot.waitUntil(lambda: "#kin" in rows(dialog))
    assert "#family" not in rows(dialog)
    assert tagged.workspace.messages.line.isVisible()
    tagged.workspace.undo.undo()
    tagged.settle()
    tagged.qtbot.waitUntil(lambda: "#family" in rows(dialog))


@pytest.mark.repeats
@pytest.mark.parametrize("search", ["", "recipes"])
def test_a_renamed_tag_stays_chosen(tagged: DiaryHarness, dialog: TagsDialog, search: str) -> None:
    dialog.search.setText(search)
    dialog.choose("family-recipes")
    dialog.name.setText("#Cook")
    dialog.rename.click()
    tagged.settle()
    tagged.qtbot.waitUntil(lambda: "#Cook" in rows(dialog))
    tagged.qtbot.waitUntil(lambda: bool(dialog.current and dialog.current.key == "cook"))
    assert dialog.name.text() == "Cook"
    tagged.qtbot.keyClicks(dialog.name, "ed")
    proud(tagged.session, "Peas. #peas")  # as from another device
    tagged.qtbot.waitUntil(lambda: "#peas" in rows(dialog))
    assert dialog.name.text() == "Cooked"
    assert dialog.rename.isEnabled()


def test_a_tag_that_was_merged_stays_chosen(tagged: DiaryHarness, dialog: TagsDialog) -> None:
    for number in range(3):  # the first of the list stays another one
        proud(tagged.session, f"{number} #family")
    tagged.qtbot.waitUntil(lambda: dialog.list.item(0).data(Qt.ItemDataRole.UserRole).entries == 5)
    dialog.choose("family-recipes")
    dialog.name.setText("garden")
    dialog.rename.click()
    tagged.settle()
    tagged.qtbot.waitUntil(lambda: len(rows(dialog)) == 2)
    assert dialog.current is not None
    assert dialog.current.key == "garden"


def test_a_name_that_exists_merges_and_says_so(tagged: DiaryHarness, dialog: TagsDialog) -> None:
    dialog.choose("family-recipes")
    dialog.name.setText("Family")
    assert dialog.rename.text() == "&Merge"
    assert dialog.note.text().startswith("#family already exists")
    dialog.rename.click()
    tagged.settle()
    tagged.qtbot.waitUntil(lambda: len(rows(dialog)) == 2)


def test_a_name_that_cannot_be_one_is_refused_beside_the_field(
    tagged: DiaryHarness, dialog: TagsDialog
) -> None:
    dialog.choose("family")
    dialog.name.setText("two words")
    dialog.rename.click()
    tagged.settle()
    tagged.qtbot.waitUntil(dialog.problem.isVisible)
    assert dialog.problem.text().startswith("A tag begins with a letter")
    dialog.name.setText("kin")
    assert not dialog.problem.isVisible()


def test_the_entries_of_a_tag_are_shown_from_the_list(
    tagged: DiaryHarness, dialog: TagsDialog
) -> None:
    dialog.choose("family")
    dialog.show_entries.click()
    tagged.settle()
    assert tagged.tab.panel.search.text() == "#family"


def test_a_tag_of_200_characters_is_cut_and_changes_no_width(tagged: DiaryHarness) -> None:
    before = tagged.tab.panel.minimumSizeHint().width()
    tagged.session.entries.write(TODAY, f"#{LONG}", Rating.PROUD)
    tagged.settle()
    tagged.tab.filter_by_tag(LONG)
    tagged.settle()
    assert "…" in tagged.tab.panel.tags.text()
    assert tagged.tab.panel.minimumSizeHint().width() == before
    dialog = tagged.tab.show_tags()
    assert isinstance(dialog, TagsDialog)
    dialog.choose(LONG)
    assert dialog.current is not None
    assert dialog.minimumSizeHint().width() < 700
