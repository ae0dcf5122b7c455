"""An act of somebody who writes Japanese: ``python -m tests.e2e.composing_acts METHOD FOLDER``.

The keys go through X to the input method, which composes what they mean. What was seen is printed
as one line of JSON, for the test that started it.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from aimstars_desktop.ui.writing.field import WritingField
from tests.e2e.acts import EMAIL, PASSWORD, SUNDAY, say
from tests.e2e.player import Player

READ, TYPED = "ありがとう", "arigatou"
"""What is composed, and the keys for it."""

SOUNDS = "とうきょう"
"""What is written in other characters: those of Tokyo."""

SWITCHES = {
    "ibus": (["ibus", "engine", "anthy"], ["ibus", "engine"], ["ctrl+j"]),
    "fcitx5": (["fcitx5-remote", "-s", "anthy"], ["fcitx5-remote", "-n"], []),
}
"""The commands that choose anthy, and that tell what is chosen; keys that begin with Japanese."""


class Writer(Player):
    """Somebody whose keys go to an input method first.

    Args:
        method: its name.
    """

    def __init__(self, folder: Path, method: str) -> None:
        super().__init__(folder, SUNDAY)
        super().sign_up(EMAIL, PASSWORD)
        switch, ask, begin = SWITCHES[method]

        def is_chosen() -> bool:
            # That of ibus may fail, and yet have begun to start the engine.
            subprocess.run(switch, check=False, capture_output=True)
            told = subprocess.run(ask, check=False, capture_output=True, text=True)
            return told.stdout.strip() == "anthy"

        self.until(is_chosen)
        if begin:
            self.key(*begin)

    @property
    def writing(self) -> WritingField:
        """The field of the composer."""
        return self.home.diary.page.composer.field

    @property
    def composed(self) -> str:
        """What is being composed, as the field shows it."""
        return self.writing.textCursor().block().layout().preeditAreaText()

    @property
    def entries(self) -> list[str]:
        """The texts of today's entries."""
        return [entry.text for entry in self.home.diary.model.entries]

    def key(self, *names: str) -> None:
        """Press keys, one after the other, by their names in X."""
        self.until(self.writing.hasFocus)
        subprocess.run(["xdotool", "key", *names], check=True)

    def compose(self, shown: str = READ, keys: str = TYPED) -> None:
        """Compose something that is not committed."""
        self.key(*keys)
        self.until(lambda: self.composed == shown)


def compose(folder: Path, method: str) -> dict[str, object]:
    """Convert, save, save while composing, undo and redo, and go elsewhere and back."""
    writer = Writer(folder, method)
    keeps_keys = method == "fcitx5"  # all of them, while it composes
    seen: dict[str, object] = {}

    writer.compose(SOUNDS, "toukyou")
    writer.key("space")  # which offers what these sounds can be written as
    writer.until(lambda: writer.composed not in {"", SOUNDS})
    writer.key("Return")
    writer.until(lambda: not writer.composed)
    converted = writer.writing.text
    seen["converted"] = converted
    writer.key("ctrl+Return")
    writer.until(lambda: writer.entries == [converted])

    writer.compose()
    if keeps_keys:
        writer.click(writer.home.diary.page.composer.buttons.proud)
    else:
        writer.key("ctrl+Return")
    writer.until(lambda: len(writer.entries) > 1)
    writer.until(lambda: not writer.writing.text)
    seen["saved while composing"] = sorted(set(writer.entries) - {converted})

    writer.compose("あ", "a")
    writer.key("Return")
    writer.until(lambda: not writer.composed)
    writer.compose("い", "i")
    if keeps_keys:
        writer.click(writer.writing.viewport())
        writer.until(lambda: writer.writing.text == "あい")
    writer.key("ctrl+z")
    # It was committed, and taken back.
    writer.until(lambda: (writer.writing.text, writer.composed) == ("あ", ""))
    writer.key("ctrl+shift+z")
    writer.until(lambda: writer.writing.text == "あい")

    writer.compose("う", "u")
    if keeps_keys:
        writer.window.commands.run("stats")
    else:
        writer.key("ctrl+2")
    writer.until(lambda: not writer.writing.isVisible())
    writer.settle()
    seen["on another tab"] = writer.writing.text
    writer.window.commands.run("new_entry")
    writer.compose("え", "e")
    seen["back"] = writer.writing.text
    writer.window.commands.run("lock")
    writer.until(writer.window.unlock.sign_in.isVisible)
    writer.sign_in(PASSWORD)
    seen["after locking"] = writer.writing.text
    writer.leave()
    return seen


if __name__ == "__main__":
    input_method, data_dir = sys.argv[1:]
    say(compose(Path(data_dir), input_method))
