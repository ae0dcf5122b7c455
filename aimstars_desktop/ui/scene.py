"""A scene: something to be pictured, and how it is brought on and taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from aimstars_desktop.ui.stage import Stage
from aimstars_desktop.ui.widgets.paged_dialog import PagedDialog


@dataclass(frozen=True, slots=True)
class Scene:
    """Something to be pictured.

    Attributes:
        name: the first part of the file's name.
        enter: brings it on; returns what is pictured, None for the window.
        leave: takes it away, when closing dialogs is not enough.
    """

    name: str
    enter: Callable[[Stage], QWidget | None]
    leave: Callable[[Stage], None] = Stage.close_dialogs

    def views(self, stage: Stage) -> Iterator[tuple[str, QWidget]]:
        """Play the scene; yield what is seen, with its name: of a dialog with pages, each page."""
        widget = self.enter(stage) or stage.window
        stage.settle()
        yield self.name, widget
        if isinstance(widget, PagedDialog):
            for key in [key for key in widget.keys if key != widget.shown]:
                widget.show_page(key)
                stage.settle()
                yield f"{self.name}-{key}", widget
        self.leave(stage)
