"""Where the person writes about the week that is reviewed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from aimstars_desktop.domain.entries import Rating, review_target
from aimstars_desktop.services.reviews import WeekReview
from aimstars_desktop.ui.goals.review_model import ReviewViewModel
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.fields import set_hint
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.writing.entry_writer import EntryWriter
from aimstars_desktop.ui.writing.notices import About, Notice


class WritingCard(Card):
    """A field whose text becomes an entry of the day on which it is saved."""

    def __init__(self, model: ReviewViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Write about this week"))
        self._model = model
        self._drafts = model.saving.drafts
        self._day = Label("", "caption", wrap=True)
        self.writer = EntryWriter(model.saving, lines=(3, 12), parent=self)
        set_hint(
            self.writer.field,
            self.tr("Looking back: what are you proud of, or what will you grow from?"),
        )
        self.body.addWidget(self._day)
        self.body.addWidget(self.writer)
        self.writer.undo_deeds()
        self.writer.rated.connect(self._on_rated)
        model.saving.failed.connect(self.writer.show_problem)
        self._drafts.state_changed.connect(self._on_state_changed)

    @property
    def said(self) -> str:
        """Which day the entry will be about, in words."""
        return self._day.text()

    def show_week(self, review: WeekReview) -> None:
        """Show what is being written about a week; nothing more about one that is finished."""
        target = review_target(review.week)
        self.setVisible(not review.is_finished or self._drafts.has_text(target))
        day = texts.short_day(self._model.today)
        self._day.setText(self.tr("It becomes an entry for today ({day}).").format(day=day))
        if target != self.writer.target:
            self.writer.show_target(target)
        self._say_notice()

    def _on_rated(self, rating: Rating) -> None:
        self._model.write(rating)

    def _on_state_changed(self, target: str) -> None:
        if target == self.writer.target:
            self._say_notice()

    def _say_notice(self) -> None:
        offered = self._drafts.was_offered(self.writer.target)
        about = About.OFFERED if offered else About.NOTHING
        self.writer.notice.show_notice(Notice(about, self._model.today), self._model.today)
