"""Another text size of the program is there at once, on pages that are open already."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QMargins, QSize
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QStackedWidget, QWidget

from aimstars_desktop.ui.shell.home_page import DIARY, GOALS, STATS
from aimstars_desktop.ui.widgets.rescale import choose_interface_size
from tests import builders
from tests.ui.house import House

Measure = tuple[str, object]
Place = tuple[int, int, int, int]


@pytest.fixture(autouse=True)
def usual_size() -> Iterator[None]:
    yield
    choose_interface_size(100)


def measures(top: QWidget) -> list[Measure]:
    """Return the distances of a widget and of what is seen in it."""
    found: list[Measure] = []
    for widget in (top, *top.findChildren(QWidget)):
        if (
            not widget.isVisible()
            or isinstance(widget, QStackedWidget)
            or widget.objectName().startswith("qt_")
        ):
            continue
        path, up = type(widget).__name__, widget.parentWidget()
        while up is not None and up is not top:
            path, up = f"{type(up).__name__}/{path}", up.parentWidget()
        found.append((f"{path}: least", size(widget.minimumSize())))
        found.append((f"{path}: most", size(widget.maximumSize())))
        if (layout := widget.layout()) is not None:
            found += [(f"{path}: {what}", value) for what, value in in_layout(layout)]
    return found


def arrangement(top: QWidget) -> list[Measure]:
    """Return what stands beside or below what, and how wide each part is."""
    QCoreApplication.sendPostedEvents()
    found: list[Measure] = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or widget.objectName().startswith("qt_"):
            continue
        name = f"{type(widget.parentWidget()).__name__}/{type(widget).__name__}"
        layout = widget.layout()
        if isinstance(layout, QBoxLayout):
            found.append((f"{name}: direction", layout.direction()))
        elif isinstance(layout, QGridLayout):
            places = [cast("Place", layout.getItemPosition(at)) for at in range(layout.count())]
            found.append((f"{name}: places", places))
        elif layout is None and not widget.findChildren(QWidget):
            found.append((name, widget.width()))
    return found


def is_like(one: Measure, other: Measure) -> bool:
    """Return whether two measures agree; a width may have been rounded twice on each side."""
    (name, value), (other_name, other_value) = one, other
    if isinstance(value, int) and isinstance(other_value, int):
        return name == other_name and abs(value - other_value) <= 4
    return one == other


def in_layout(layout: QLayout) -> Iterator[Measure]:
    yield "margins", sides(layout.contentsMargins())
    if isinstance(layout, QGridLayout):
        yield "spacing", (layout.horizontalSpacing(), layout.verticalSpacing())
    elif layout.count() > 1:
        yield "spacing", layout.spacing()
    for inner in layout.children():
        if isinstance(inner, QLayout):
            yield from in_layout(inner)


def size(of: QSize) -> tuple[int, int]:
    return of.width(), of.height()


def sides(of: QMargins) -> tuple[int, ...]:
    return of.left(), of.top(), of.right(), of.bottom()


@pytest.mark.sampled(4)
@pytest.mark.styled
@pytest.mark.parametrize("tab", [DIARY, STATS, GOALS])
@pytest.mark.parametrize(("before", "after"), [(200, 100), (200, 150), (120, 200)])
def test_open_pages_look_as_if_they_were_made_at_that_size(
    house: House, tab: int, before: int, after: int
) -> None:
    person = builders.account(house.diary)
    choose_interface_size(before)
    session = house.sign_in(person)
    house.do(lambda: builders.proud(session))
    session.goals.create(builders.new_goal("Learn the Satie"))
    house.do(lambda: house.home.show_tab(tab))
    house.do(lambda: choose_interface_size(after))
    changed = measures(house.home)
    house.do(house.app.sign_out)
    house.sign_in(person)
    house.do(lambda: house.home.show_tab(tab))
    made_anew = measures(house.home)
    assert [each for each in changed if each not in made_anew] == []
    assert [each for each in made_anew if each not in changed] == []


@pytest.mark.sampled(4)
@pytest.mark.styled
@pytest.mark.parametrize("tab", [DIARY, STATS, GOALS])
@pytest.mark.parametrize(
    ("width", "before", "after"), [(900, 200, 100), (900, 100, 150), (1240, 120, 200)]
)
def test_open_pages_are_arranged_as_if_they_were_made_at_that_size(
    house: House, tab: int, width: int, before: int, after: int
) -> None:
    person = builders.account(house.diary)
    choose_interface_size(before)
    session = house.sign_in(person)
    house.window.resize(width, 800)
    house.do(lambda: builders.proud(session))
    for title in ("Learn the Satie", "Walk to work", "Call Olu"):
        session.goals.create(builders.new_goal(title))
    house.do(lambda: house.home.show_tab(tab))
    house.do(lambda: choose_interface_size(after))
    changed = arrangement(house.home)
    house.do(house.app.sign_out)
    house.sign_in(person)
    house.do(lambda: house.home.show_tab(tab))
    made_anew = arrangement(house.home)
    assert [each for each in changed if not any(is_like(each, one) for one in made_anew)] == []
    assert [each for each in made_anew if not any(is_like(each, one) for one in changed)] == []
