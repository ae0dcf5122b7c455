"""The menu of an entry: rate, favourite, follow up, move, copy, earlier versions, delete."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from aimstars_desktop.domain.entries import Entry, EntryVersion, Rating
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.diary.view_model import DiaryViewModel
from aimstars_desktop.ui.follow_ups.menu import FollowUpMenu
from aimstars_desktop.ui.look import icons

if TYPE_CHECKING:
    from aimstars_desktop.ui.diary.day_picker import DayPicker
    from aimstars_desktop.ui.diary.versions_dialog import VersionsDialog
from aimstars_desktop.ui.writing.wording import points_of

FAVOURITE_KEYS = QKeySequence("Ctrl+Shift+F")


class EntryMenu(QMenu):
    """The commands of one entry; another entry can be set at any time.

    Args:
        anchor: the widget below which the day picker opens.
    """

    def __init__(self, model: DiaryViewModel, anchor: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._anchor = anchor
        self._entry: Entry | None = None
        self.favourite = QAction(self)
        """Also a command of the card or list that it is added to, with its keys."""
        self.favourite.setShortcut(FAVOURITE_KEYS)
        self.favourite.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._rate = {rating: QAction(self) for rating in Rating}
        self._move = QAction(icons.menu_icon("calendar"), self.tr("Move to another day…"), self)
        self._pictures = QAction(icons.menu_icon("image"), self.tr("Add pictures…"), self)
        self._copy = QAction(icons.menu_icon("copy"), self.tr("Copy text"), self)
        self._versions = QAction(icons.menu_icon("clock"), self.tr("Earlier versions…"), self)
        self._delete = QAction(icons.menu_icon("trash", "danger"), self.tr("Delete"), self)
        others = (self.favourite, self._move, self._pictures, self._copy, self._versions)
        self.addActions([*self._rate.values(), *others])
        self.follow_up = FollowUpMenu(model.workspace, self)
        self.insertMenu(self._move, self.follow_up)
        self.addSeparator()
        self.addAction(self._delete)
        self._connect()

    @property
    def entry(self) -> Entry:
        """The entry that the commands are about.

        Raises:
            RuntimeError: none was set yet.
        """
        if self._entry is None:
            raise RuntimeError("the menu has no entry yet")
        return self._entry

    def show_entry(self, entry: Entry) -> None:
        """Set the entry; the menu is filled when it opens."""
        self._entry = entry

    def turn_favourite(self) -> None:
        """Make the entry a favourite, or no longer one."""
        self._model.star(self.entry.id, starred=not self.entry.is_favourite)

    def choose_day(self) -> DayPicker:
        """Ask for another day for the entry."""
        from aimstars_desktop.ui.diary.day_picker import DayPicker

        model, entry = self._model, self.entry
        picker = DayPicker(
            self.tr("Move to another day"),
            entry.day,
            model.today,
            model.workspace.first_weekday,
            self._anchor.window(),
        )
        picker.chosen.connect(lambda day: model.move(entry.id, day))
        picker.open_below(self._anchor, at_end=True)
        return picker

    def show_versions(self) -> VersionsDialog:
        """Show the earlier versions of the entry."""
        from aimstars_desktop.ui.diary.versions_dialog import VersionsDialog

        dialog = VersionsDialog(self._model.workspace, self.entry, self._anchor.window())
        dialog.wanted.connect(self._model.bring_back)
        dialog.open()
        return dialog

    def _connect(self) -> None:
        model = self._model
        self.aboutToShow.connect(self._fill)
        self.aboutToShow.connect(self._look_for_versions)
        for rating, action in self._rate.items():
            action.triggered.connect(partial(self._on_rate, rating))
        self.favourite.triggered.connect(self.turn_favourite)
        self._move.triggered.connect(self.choose_day)
        self._pictures.triggered.connect(
            lambda: model.saving.pictures.choose(self.entry.id, self._anchor)
        )
        self._copy.triggered.connect(self._on_copy)
        self._versions.triggered.connect(self.show_versions)
        self._delete.triggered.connect(lambda: self._model.delete(self.entry.id))

    def _fill(self) -> None:
        entry = self.entry
        self.follow_up.show_entry(entry)
        self.follow_up.menuAction().setVisible(entry.rating is not Rating.UNRATED)
        self._versions.setEnabled(entry.edited_at is not None)
        starred = entry.is_favourite
        self.favourite.setText(favourite_words(starred=starred))
        self.favourite.setIcon(icons.menu_icon("star" if starred else "star-outline"))
        text = self.tr("Rate as {rating} ({points})")
        for rating, action in self._rate.items():
            name, points = wording.rating_name(rating), points_of(rating)
            action.setText(
                text.format(rating=name, points=points) if points else self.tr("Keep it unrated")
            )
            action.setIcon(icons.menu_icon(wording.ICONS[rating], wording.TONES[rating]))
            action.setVisible(rating is not entry.rating)

    def _look_for_versions(self) -> None:
        """Offer earlier versions even if only the day or the rating differed."""
        if self._versions.isEnabled():
            return
        workspace, entry_id = self._model.workspace, self.entry.id

        def found(versions: Sequence[EntryVersion]) -> None:
            if self.entry.id == entry_id:
                self._versions.setEnabled(bool(versions))

        workspace.tasks.read(self, lambda: workspace.session.entries.versions(entry_id), found)

    def _on_rate(self, rating: Rating) -> None:
        self._model.rate(self.entry.id, rating)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.entry.text)


def favourite_words(*, starred: bool) -> str:
    """Return the name of the command that gives an entry a star, or takes it away."""
    if starred:
        return QCoreApplication.translate("EntryMenu", "Remove from favourites")
    return QCoreApplication.translate("EntryMenu", "Add to favourites")
