"""Ideas for a goal: our suggestions for the category, and the person's earlier goals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from aimstars_desktop.domain.goals import Category, Goal
from aimstars_desktop.ui.goals.idea_button import IdeaButton
from aimstars_desktop.ui.goals.ideas import ideas_for
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets import layouts
from aimstars_desktop.ui.widgets.labels import Label, SectionTitle
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage

MOST_OWN = 8


class IdeasPanel(QWidget):
    """A list of titles that fill in the goal when chosen.

    Args:
        own: the person's closed goals, latest first.
    """

    chosen = Signal(str, str)
    """An idea was chosen; carries its title and description."""

    def __init__(self, own: Sequence[Goal], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = own
        self._list = QVBoxLayout()
        self._list.setSpacing(theme().px(4))
        self._list.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        inner.setProperty("surface", "plain")
        inner.setLayout(self._list)
        self._area = area = ScrollPage()
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(8))
        column.addWidget(SectionTitle(self.tr("Ideas")))
        column.addWidget(area, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    @property
    def buttons(self) -> list[IdeaButton]:
        """The buttons of the ideas, from top to bottom."""
        return [part for part in layouts.parts(self._list) if isinstance(part, IdeaButton)]

    def show_category(self, category: Category) -> None:
        """Show ideas for this category; the person's own of other categories come last."""
        layouts.clear(self._list)
        self._area.scroll_to_top()
        ours = ideas_for(category)
        self._add((title, "") for title in ours)
        known = {title.casefold() for title in ours}
        own = sorted(self._own, key=lambda goal: goal.category is not category)
        own = [goal for goal in own if goal.title.casefold() not in known][:MOST_OWN]
        if own:
            self._list.addSpacing(theme().px(8))
            self._list.addWidget(Label(self.tr("Your earlier goals"), "caption"))
            self._add((goal.title, goal.description) for goal in own)
        elif not ours:
            hint = self.tr("Anything that matters to you. Small and clear works best.")
            self._list.addWidget(Label(hint, "caption", wrap=True))
        self._list.addStretch(1)

    def _add(self, ideas: Iterable[tuple[str, str]]) -> None:
        for title, description in ideas:
            button = IdeaButton(title)
            button.clicked.connect(
                lambda _=False, title=title, text=description: self.chosen.emit(title, text)
            )
            self._list.addWidget(button)
