"""A scene: a screen to be pictured, and how to show and leave it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from aimstars_desktop.screenshots.driver import ProgramDriver
from aimstars_desktop.ui.widgets.paged_dialog import PagedDialog


@dataclass(frozen=True, slots=True)
class Scene:
    """A screen to be pictured.

    Attributes:
        name: the first part of the file's name.
        enter: brings it on; returns what is pictured, None for the window.
        leave: takes it away, when closing dialogs is not enough.
        one_page: whether of a paged dialog only the page that it shows is pictured.
    """

    name: str
    enter: Callable[[ProgramDriver], QWidget | None]
    leave: Callable[[ProgramDriver], None] = ProgramDriver.close_dialogs
    one_page: bool = False

    def views(self, driver: ProgramDriver) -> Iterator[tuple[str, QWidget]]:
        """Show the scene; yield what to picture, with names: of a paged dialog, each page."""
        widget = self.enter(driver) or driver.window
        driver.settle()
        yield self.name, widget
        if isinstance(widget, PagedDialog) and not self.one_page:
            for key in [key for key in widget.keys if key != widget.shown]:
                widget.show_page(key)
                driver.settle()
                yield f"{self.name}-{key}", widget
        self.leave(driver)
