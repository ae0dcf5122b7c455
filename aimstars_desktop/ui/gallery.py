"""Pictures of every screen and dialog, in both themes, from the sample diary.

A new dialog gets its pictures with one line in ``SCENES``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from aimstars_desktop.domain.errors import DiaryFileError, Outcome, WorldError
from aimstars_desktop.domain.preferences import Appearance
from aimstars_desktop.ui import png
from aimstars_desktop.ui.home_page import DIARY, GOALS, STATS
from aimstars_desktop.ui.stage import Stage
from aimstars_desktop.ui.theme import theme

DRAFT = (
    "Had a tense moment in the design review. Someone questioned a call I made, and this time I "
    "took a breath and asked what they meant before answering. It turned out they were right "
    "about the edge case."
)
THEMES = (Appearance.DARK, Appearance.LIGHT)


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


def take(stage: Stage, folder: Path, *, size: QSize, only: Collection[str] = ()) -> Iterator[Path]:
    """Take pictures into ``folder``, which exists; return the path of each when it is written.

    Args:
        stage: with the sample diary open.
        size: of the window, in pixels.
        only: names of scenes; all of them when empty.
    """
    QApplication.setCursorFlashTime(0)  # a cursor that blinks is there in half of the pictures
    theme().choose_motion(reduced=True)
    stage.window.resize(size)
    for scene in SCENES:
        if only and scene.name not in only:
            continue
        widget = scene.enter(stage) or stage.window
        # Dressing the program anew takes longest: begin with the theme that it wears.
        for appearance in sorted(THEMES, key=lambda each: each is not theme().choice):
            theme().choose(appearance)
            stage.settle()
            path = folder / f"{scene.name}-{appearance.value}.png"
            png.write(widget.grab().toImage(), path)
            yield path
        scene.leave(stage)


def names() -> list[str]:
    """Return the names of all scenes."""
    return [scene.name for scene in SCENES]


# --- the scenes -----------------------------------------------------------------------------------


def _diary(stage: Stage) -> None:
    stage.show_tab(DIARY)
    stage.home.diary.go_today()
    field = stage.home.diary.page.composer.field
    field.setPlainText(DRAFT)
    field.moveCursor(field.textCursor().MoveOperation.End)
    stage.home.diary.focus_composer()
    stage.home.diary.commit_draft()
    stage.settle()


def _forget_draft(stage: Stage) -> None:
    stage.home.diary.page.composer.field.clear()
    stage.home.diary.commit_draft()
    stage.close_dialogs()


def _tab(index: int) -> Callable[[Stage], None]:
    return lambda stage: stage.show_tab(index)


def _past_day(stage: Stage) -> None:
    stage.show_tab(DIARY)
    stage.home.diary.go_previous_day()
    stage.settle()


def _message(stage: Stage) -> None:
    stage.show_tab(DIARY)
    full = "The disk is full, so this could not be saved. Free some space and try again."
    stage.window.show_failure(WorldError(full))


def _saved(stage: Stage) -> None:
    stage.show_tab(DIARY)
    stage.home.workspace.messages.done("Entry moved to the trash", lambda: None)


def _wrong_password(stage: Stage) -> None:
    stage.lock()
    stage.window.unlock.sign_in.password.setText("not the password")
    stage.unlock()


def _sign_up(stage: Stage) -> None:
    stage.lock()
    stage.window.unlock.sign_in.register.click()


def _refused(stage: Stage) -> None:
    stage.lock()
    newer = DiaryFileError(
        Outcome.NEWER,
        "This diary was written by a newer version of the program. Please update the program.",
    )
    stage.application.opening.refuse(newer)
    stage.settle()


def _unlocked(stage: Stage) -> None:
    stage.lock()  # once more: it fills in the password
    stage.unlock()


def _crash(stage: Stage) -> QWidget:
    from aimstars_desktop.ui.crash_dialog import CrashDialog

    details = (
        "Aim for the Stars 0.1.0\n\nbuiltins.ZeroDivisionError\n"
        '  File "aimstars_desktop/ui/stats/charts/scale.py", line 40, in ticks\n'
    )
    dialog = CrashDialog(details, Path(), stage.window)
    dialog.finished.connect(dialog.deleteLater)
    dialog.fold.click()
    return stage.dialog(dialog.show)


def _by(command: str) -> Callable[[Stage], QWidget]:
    """Return the scene of the dialog that a command of the menus opens."""
    return lambda stage: stage.dialog(getattr(stage.window.commands, command).emit)


def _empty(index: int) -> Callable[[Stage], None]:
    def enter(stage: Stage) -> None:
        if stage.home.workspace.session.account.email == "maya@example.org":
            stage.sign_up()
        stage.show_tab(index)

    return enter


SCENES: tuple[Scene, ...] = (
    Scene("diary", _diary, _forget_draft),
    Scene("diary-past", _past_day),
    Scene("stats", _tab(STATS)),
    Scene("goals", _tab(GOALS)),
    Scene("new-goal", lambda stage: stage.dialog(stage.home.new_goal)),
    Scene("message", _message),
    Scene("notice", _saved),
    Scene("preferences", _by("preferences_wanted")),
    Scene("profile", _by("profile_wanted")),
    Scene("help", _by("help_wanted")),
    Scene("about", _by("about_wanted")),
    Scene("crash", _crash),
    Scene("unlock", Stage.lock, Stage.unlock),
    Scene("unlock-wrong", _wrong_password, _unlocked),
    Scene("sign-up", _sign_up, _unlocked),
    Scene("refusal", _refused, _unlocked),
    # From here on it is somebody else's diary, and empty.
    Scene("first-diary", _empty(DIARY)),
    Scene("first-stats", _empty(STATS)),
    Scene("first-goals", _empty(GOALS)),
)
"""What is pictured, in this order; a scene finds the program as the one before has left it."""
