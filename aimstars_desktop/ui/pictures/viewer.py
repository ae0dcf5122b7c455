"""The viewer: pictures opened large, one at a time, with their descriptions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from aimstars_desktop.compat import override
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.picture_files import SUFFIXES
from aimstars_desktop.domain.pictures import DESCRIPTION_LIMIT, Picture, broken
from aimstars_desktop.services.pictures import PictureService
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import fitting, theme
from aimstars_desktop.ui.pictures.mini_strip import MiniStrip
from aimstars_desktop.ui.pictures.model import Pictures
from aimstars_desktop.ui.pictures.strip import picture_name
from aimstars_desktop.ui.pictures.view import STEP, PictureView
from aimstars_desktop.ui.widgets.accessible import set_notice, show_notice
from aimstars_desktop.ui.widgets.buttons import Button, IconButton
from aimstars_desktop.ui.widgets.dialog import Dialog
from aimstars_desktop.ui.widgets.fields import LineEdit
from aimstars_desktop.ui.widgets.labels import Label

SIZE = QSize(1000, 680)
"""In design pixels."""


class PictureViewer(Dialog):
    """Shows the pictures of one text; the arrow keys go from one to the next.

    Args:
        model: of the pictures.
        pictures: in their order.
        place: of the one that is shown first, from 0.
        title: what they belong to, such as the day.
        day: of their entry, where it is not on the screen already: a link leads there.
    """

    help_topic = "pictures"

    def __init__(
        self,
        model: Pictures,
        pictures: Sequence[Picture],
        place: int,
        title: str,
        parent: QWidget,
        *,
        day: date | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._pictures = list(pictures)
        self._place = place
        self._image: QImage | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Picture"))
        self.title = Label(title, "heading", parent=self)
        self.counter = Label("", "caption", parent=self)
        self.entry_link = Button(self.tr("Go to the entry"), variant="link", parent=self)
        self.view = PictureView(self)
        self.smaller = IconButton("zoom-out", self.tr("Smaller"), parent=self)
        self.fit_button = Button(self.tr("Fit"), variant="quiet", parent=self)
        self.larger = IconButton("zoom-in", self.tr("Larger"), parent=self)
        self.copy_button = IconButton("copy", self.tr("Copy picture"), parent=self)
        self.save_button = IconButton("save", self.tr("Save picture as…"), parent=self)
        self.take_off = IconButton("trash", self.tr("Take off"), parent=self)
        self.close_button = IconButton("close", self.tr("Close"), parent=self)
        before, behind = self.tr("Previous picture"), self.tr("Next picture")
        self.previous = IconButton("previous", before, framed=True, parent=self)
        self.next = IconButton("next", behind, framed=True, parent=self)
        self.said = Label("", "muted", wrap=True, parent=self)
        """What was done with the picture, or why it cannot be shown."""

        self.description = LineEdit(self)
        self.description.setMaxLength(DESCRIPTION_LIMIT)
        self.description.setAccessibleName(self.tr("Description"))
        self.description.setPlaceholderText(self.tr("What the picture shows"))
        self.strip = MiniStrip(model, self._pictures, self)
        self._day = day
        self._arrange()
        self._connect()
        self._show_place()

    @property
    def picture(self) -> Picture:
        """The picture that is shown."""
        return self._pictures[self._place]

    def go(self, steps: int) -> None:
        """Go to another picture, within those there are."""
        place = min(max(0, self._place + steps), len(self._pictures) - 1)
        if place != self._place:
            self._keep_description()
            self._place = place
            self._show_place()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if self.isRightToLeft():
            steps = {key: -step for key, step in steps.items()}
        key = Qt.Key(event.key())
        if key in steps:
            self.go(steps[key])
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.view.zoom(STEP)
        elif key is Qt.Key.Key_Minus:
            self.view.zoom(1 / STEP)
        elif key is Qt.Key.Key_0:
            self.view.fit()
        elif key is Qt.Key.Key_Delete:
            self._on_take_off()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._on_copy()
        elif event.matches(QKeySequence.StandardKey.Save):
            self._on_save()
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The view would scroll with them, also where there is nothing to scroll.
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            walks = event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}
            if walks and self.view.is_fitted:
                self.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    @override
    def done(self, result: int) -> None:
        self._keep_description()
        super().done(result)

    def _arrange(self) -> None:
        px = theme().px
        self.resize(fitting(SIZE))
        head = QHBoxLayout()
        head.setSpacing(px(6))
        head.addWidget(self.title)
        head.addWidget(self.entry_link)
        head.addStretch(1)
        for button in (
            *(self.smaller, self.fit_button, self.larger),
            *(self.copy_button, self.save_button, self.take_off, self.close_button),
        ):
            head.addWidget(button)
        middle = QHBoxLayout()
        middle.setSpacing(px(12))
        middle.addWidget(self.previous)
        middle.addWidget(self.view, 1)
        middle.addWidget(self.next)
        label = Label(self.tr("Description"), "caption", parent=self)
        label.setBuddy(self.description)
        foot = QGridLayout()
        foot.setHorizontalSpacing(px(24))
        foot.setVerticalSpacing(px(4))
        foot.setColumnStretch(0, 2)
        foot.setColumnStretch(1, 1)
        foot.addWidget(label, 0, 0)
        foot.addWidget(self.description, 1, 0)
        foot.addWidget(self.counter, 0, 1, Qt.AlignmentFlag.AlignRight)
        foot.addWidget(self.strip, 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(16))
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addLayout(middle, 1)
        column.addWidget(self.said)
        column.addLayout(foot)
        several = len(self._pictures) > 1
        for widget in (self.previous, self.next, self.counter, self.strip):
            widget.setVisible(several)
        self.entry_link.setVisible(self._day is not None)
        set_notice(self.said)
        self.view.installEventFilter(self)
        self.view.setFocus()

    def _connect(self) -> None:
        self.smaller.clicked.connect(lambda: self.view.zoom(1 / STEP))
        self.larger.clicked.connect(lambda: self.view.zoom(STEP))
        self.fit_button.clicked.connect(self.view.fit)
        self.copy_button.clicked.connect(self._on_copy)
        self.save_button.clicked.connect(self._on_save)
        self.take_off.clicked.connect(self._on_take_off)
        self.close_button.clicked.connect(self.close)
        self.previous.clicked.connect(lambda: self.go(-1))
        self.next.clicked.connect(lambda: self.go(1))
        self.description.editingFinished.connect(self._keep_description)
        self.strip.chosen.connect(lambda place: self.go(place - self._place))
        self.entry_link.clicked.connect(self._on_entry_link)

    def _show_place(self) -> None:
        picture, count = self.picture, len(self._pictures)
        of = self.tr("{number} of {count}")
        self.counter.setText(
            of.format(number=texts.number(self._place + 1), count=texts.number(count))
        )
        self.view.setAccessibleName(picture_name(picture, self._place + 1, count))
        self.previous.setEnabled(self._place > 0)
        self.next.setEnabled(self._place + 1 < count)
        self.description.setText(picture.file.description)
        self.strip.show_place(self._place)
        self.said.hide()
        self._show_image(None)
        service = self._model.workspace.session.pictures
        self._model.workspace.tasks.decode(
            self,
            lambda: _decoded(service, picture),
            lambda image: self._on_image(picture, image),
            lambda error: self._on_problem(picture, error),
            key="picture",
        )

    def _show_image(self, image: QImage | None) -> None:
        self._image = image
        self.view.show_image(image)
        for button in (self.copy_button, self.smaller, self.fit_button, self.larger):
            button.setEnabled(image is not None)

    def _on_image(self, picture: Picture, image: QImage) -> None:
        if picture.id == self.picture.id:
            self._show_image(image)

    def _on_problem(self, picture: Picture, error: AimstarsError) -> None:
        if picture.id == self.picture.id:
            self._say(texts.sentence(error))

    def _keep_description(self) -> None:
        typed, picture = self.description.text().strip(), self.picture
        if typed != picture.file.description:
            self._pictures[self._place] = picture.with_description(typed)
            self._model.describe(picture, typed)

    def _on_copy(self) -> None:
        if self._image is not None:
            QGuiApplication.clipboard().setImage(self._image)
            self._say(self.tr("The picture was copied."))

    def _on_save(self) -> None:
        from aimstars_desktop.ui.widgets.save_dialog import ask_where_to_save

        picture = self.picture
        suffix = SUFFIXES.get(picture.file.media_type, "")
        name = picture.file.name or f"{self.tr('Picture')}.{suffix}"
        kinds = f"*.{suffix}"
        ask_where_to_save(self, self.tr("Save picture"), name, kinds, self._save_to, suffix=suffix)

    def _save_to(self, path: Path) -> None:
        workspace, picture = self._model.workspace, self.picture
        service = workspace.session.pictures
        done = self.tr("The picture was saved as {file}.").format(file=texts.isolated(path.name))
        workspace.tasks.decode(
            workspace.undo,
            lambda: service.save_as(picture, path),
            lambda _: self._on_saved(done),
            self._on_save_failed,
        )

    def _on_saved(self, done: str) -> None:
        if isValid(self):
            self._say(done)
        else:
            self._model.workspace.messages.done(done)

    def _on_save_failed(self, error: AimstarsError) -> None:
        if isValid(self):
            self._say(texts.sentence(error))
        else:
            self._model.workspace.messages.failed(error)

    def _say(self, sentence: str) -> None:
        """Say something here: what the window says is under this one."""
        self.said.setText(sentence)
        show_notice(self.said, sentence)

    def _on_entry_link(self) -> None:
        day, entry_id = self._day, self.picture.entry_id
        self.close()
        self._model.workspace.navigation.entry_wanted.emit(day, entry_id)

    def _on_take_off(self) -> None:
        self._model.take_off(self.picture)
        self.close()


def _decoded(service: PictureService, picture: Picture) -> QImage:
    """Return a picture, decoded.

    Raises:
        PictureMissingError: its file is missing.
        RuleError: it is damaged.
    """
    from aimstars_desktop.ui.pictures import decoding

    image = decoding.image_of(service.bytes_of(picture.file.sha256))
    if image is None:
        raise broken(picture.file.name)
    return image
