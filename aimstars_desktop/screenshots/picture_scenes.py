"""The scenes of pictures: below a text that is being written, and opened large."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from aimstars_desktop.screenshots.driver import ProgramDriver
from aimstars_desktop.screenshots.scene import Scene
from aimstars_desktop.services.demo import drawn
from aimstars_desktop.ui.shell.home_page import DIARY

TEXT = "The whole valley was white this morning, and the sun came through at eight. #morning"


def _writing(driver: ProgramDriver) -> None:
    driver.show_tab(DIARY)
    diary = driver.home.diary
    diary.go_today()
    diary.page.composer.field.setPlainText(TEXT)
    images = [QImage.fromData(drawn.draw(scenery)) for scenery in (drawn.MORNING, drawn.GARDEN)]
    diary.model.saving.pictures.add(diary.model.target, images)
    diary.focus_composer()
    driver.until(lambda: len(diary.model.saving.pictures.of_draft(diary.model.target)) == 2)
    driver.settle()


def _leave_writing(driver: ProgramDriver) -> None:
    diary = driver.home.diary
    for picture in diary.model.saving.pictures.of_draft(diary.model.target):
        diary.model.saving.pictures.take_off(picture)
    diary.page.composer.field.clear()
    diary.commit_draft()
    driver.settle()


def _viewer(driver: ProgramDriver) -> QWidget:
    driver.show_tab(DIARY)
    page = driver.home.diary.page
    driver.home.diary.go_today()
    driver.until(lambda: any(card.strip is not None for card in page.cards))
    strip = next(card.strip for card in page.cards if card.strip is not None)
    viewer = driver.dialog(lambda: strip.opened.emit(1))
    driver.settle()
    return viewer


def _reading(driver: ProgramDriver) -> None:
    driver.show_tab(DIARY)
    driver.home.diary.go_today()
    driver.settle()
    driver.home.diary.show_reader()
    driver.settle()
    driver.home.diary.repaint()  # which asks for the pictures in view
    driver.settle()


def _grid(driver: ProgramDriver) -> None:
    driver.show_tab(DIARY)
    side = driver.home.diary.side
    driver.home.diary.show_pictures()
    driver.until(lambda: side.pictures is not None and side.pictures.view.rows.rowCount() > 1)
    driver.settle()


def _leave_grid(driver: ProgramDriver) -> None:
    driver.home.diary.side.show_panel()
    driver.settle()


PICTURE_SCENES: tuple[Scene, ...] = (
    Scene("pictures-writing", _writing, _leave_writing),
    Scene("pictures-viewer", _viewer),
    Scene("pictures-reader", _reading),
    Scene("pictures-grid", _grid, _leave_grid),
)
