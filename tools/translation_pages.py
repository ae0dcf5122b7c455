"""Writes pages for translators: each text with its translations and pictures of where it is.

The sample diary is walked through in English, as for ``--screenshots``. A text is found on a screen
by its words, among those that the program has asked a translation for by then. Where several
contexts have the same words, the ones count that a widget around them is named after.
"""

from __future__ import annotations

import ast
import html
import os
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, QTranslator
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from aimstars_desktop import bootstrap
from aimstars_desktop.cli import offscreen
from aimstars_desktop.compat import override
from aimstars_desktop.config import LOCALE_VARIABLE
from aimstars_desktop.screenshots import png
from aimstars_desktop.screenshots.driver import ProgramDriver
from aimstars_desktop.screenshots.sample import PICTURED
from aimstars_desktop.screenshots.scenes import SCENES
from aimstars_desktop.services.clock import StillClock
from aimstars_desktop.ui.app.application import Application, make_qapplication
from tools import shown_texts

PICTURES = "pictures"
_SHOWN = 3
"""Pictures of each text."""

_SIZE = QSize(1240, 820)
_FILLED = re.compile(r"(\{\w*\}|%L?n)")
_MNEMONIC = re.compile(r"&(.)")
_LONG = 24
"""Letters from which on a text is also found inside another, as a sentence in a paragraph."""


@dataclass(frozen=True)
class Message:
    """One text for translators.

    Attributes:
        context: a class of the program, or a chosen name.
        source: in English.
        comment: from the code, "" without one.
        english: what is shown in English; several with plurals.
        translations: by language, each form.
    """

    context: str
    source: str
    comment: str = ""
    english: tuple[str, ...] = ()
    translations: Mapping[str, Sequence[str]] = field(default_factory=dict)

    @property
    def key(self) -> tuple[str, str]:
        """Return the context and the text."""
        return self.context, self.source


@dataclass(frozen=True)
class Shot:
    """Where a text was seen: the picture, and the part of it, in shares of its size."""

    picture: str
    place: QRectF


Shots = dict[tuple[str, str], list[Shot]]


class Listener(QTranslator):
    """Notes which texts the program asks for, and leaves the translation to others."""

    def __init__(self, parent: QCoreApplication) -> None:
        super().__init__(parent)
        self.asked: set[tuple[str, str]] = set()

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(  # None is Qt's null string: the next one is asked
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        self.asked.add((context, text))
        return None


def write(
    messages: Sequence[Message], folder: Path, package: Path, only: Collection[str] = ()
) -> int:
    """Write the pages; return how many texts have a picture.

    Args:
        messages: all texts.
        folder: where the pages go; it is made.
        package: the code, which says what each context is.
        only: names of scenes; all of them when empty.
    """
    (folder / PICTURES).mkdir(parents=True, exist_ok=True)
    walk = _walk(messages, folder / PICTURES, only)
    by_context: dict[str, list[Message]] = defaultdict(list)
    for message in messages:
        by_context[message.context].append(message)
    about = {name: html.escape(said) for name, said in descriptions(package).items()}
    lines = []
    for context, found in sorted(by_context.items()):
        articles = [
            _article(each, walk.seen.get(each.key, []), walk.asked_by.get(each.key, []))
            for each in found
        ]
        said = about.get(context, "")
        page = _page(context, "\n".join([f"<p>{said}</p>", *articles]))
        (folder / f"{context}.html").write_text(page, encoding="utf-8")
        seen = sum(each.key in walk.seen for each in found)
        cells = (f'<a href="{context}.html">{context}</a>', said, f"{seen} of {len(found)}")
        lines.append(f"<tr><td>{'<td>'.join(cells)}</tr>")
    head = "<tr><th>context<th>what it is<th>with a picture</tr>"
    index = _page("Texts of the program", "\n".join(["<table>", head, *lines, "</table>"]))
    (folder / "index.html").write_text(index, encoding="utf-8")
    return sum(each.key in walk.seen for each in messages)


def descriptions(package: Path) -> dict[str, str]:
    """Return the first sentence about each class of the code, by its name."""
    found = {}
    for path in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                found[node.name] = (ast.get_docstring(node) or "").split("\n\n")[0]
    return found


class Matcher:
    """Finds messages by the words on a screen."""

    def __init__(self, messages: Sequence[Message]) -> None:
        self._plain: dict[str, list[Message]] = defaultdict(list)
        self._filled: list[tuple[re.Pattern[str], Message]] = []
        for message in messages:
            for text in message.english or (message.source,):
                bare = _bare(text)
                if _FILLED.search(bare):
                    self._filled.append((_pattern(bare), message))
                else:
                    self._plain[bare].append(message)
        self._sentences = [text for text in self._plain if len(text) >= _LONG]

    def matches(self, text: str) -> Iterator[Message]:
        """Yield the messages that are, or are in, a text on the screen."""
        bare = _bare(text)
        yield from self._plain.get(bare, ())
        for sentence in self._sentences:
            if len(sentence) < len(bare) and sentence in bare:
                yield from self._plain[sentence]
        for pattern, message in self._filled:
            if pattern.fullmatch(bare):
                yield message


def nearest(found: Sequence[Message], widget: QWidget | None) -> Sequence[Message]:
    """Return those whose context is the class of the widget or of one around it; else all."""
    around: set[str] = set()
    while widget is not None:
        around.update(kind.__name__ for kind in type(widget).__mro__)
        widget = widget.parentWidget()
    return [each for each in found if each.context in around] or found


def _bare(text: str) -> str:
    return _MNEMONIC.sub(r"\1", text).strip()


def _pattern(text: str) -> re.Pattern[str]:
    """Return what a text looks like when its values are filled in."""
    parts = _FILLED.split(text)
    parts[::2] = [re.escape(part) for part in parts[::2]]
    parts[1::2] = [".+?" if part.startswith("{") else r"[\d,.]+" for part in parts[1::2]]
    return re.compile("".join(parts), re.DOTALL)


def _walk(messages: Sequence[Message], folder: Path, only: Collection[str]) -> _Walk:
    os.environ[LOCALE_VARIABLE] = "en_GB"
    with offscreen.large_screen(), bootstrap.temporary_folders() as folders:
        qt = make_qapplication()
        listener = Listener(qt)
        qt.installTranslator(listener)
        QApplication.setCursorFlashTime(0)  # a blinking cursor would be in half of the pictures
        program = Application(bootstrap.sample_in(folders, StillClock(PICTURED)), folders, qt)
        try:
            driver = ProgramDriver(program)
            driver.start()
            driver.window.resize(_SIZE)
            driver.settle()
            walk = _Walk(Matcher(messages), listener.asked, folder)
            walk.menus(action.menu() for action in driver.window.menuBar().actions())
            for scene in SCENES:
                for name, screen in scene.views(driver) if scene.name in only or not only else ():
                    driver.settle()
                    walk.screen(name, screen)
            return walk
        finally:
            program.close()


class _Walk:
    """Takes the pictures, and notes what is seen in each."""

    def __init__(self, matcher: Matcher, asked: Collection[tuple[str, str]], folder: Path) -> None:
        self.seen: Shots = defaultdict(list)
        self.asked_by: Shots = {}
        self._asked, self._folder = asked, folder
        self._matches = cache(lambda text: list(matcher.matches(text)))

    def menus(self, menus: Iterable[object]) -> None:
        """Take a picture of each menu."""
        for menu in menus:
            if isinstance(menu, QMenu):
                name = f"menu-{_bare(menu.title()).lower()}.png"
                png.write(menu.grab().toImage(), self._folder / name)
                for text in (menu.title(), *shown_texts.of_menu(menu)):
                    self._note(text, None, Shot(name, QRectF()))

    def screen(self, name: str, screen: QWidget) -> None:
        """Take a picture of a screen."""
        picture = f"{name}.png"
        png.write(screen.grab().toImage(), self._folder / picture)
        for widget, text in shown_texts.on_screen(screen):
            self._note(text, widget, Shot(picture, _place(widget, screen)))
        for key in self._asked:
            self.asked_by.setdefault(key, [Shot(picture, QRectF())])

    def _note(self, text: str, widget: QWidget | None, shot: Shot) -> None:
        if not text.strip():
            return
        asked = [message for message in self._matches(text) if message.key in self._asked]
        for message in nearest(asked, widget):
            known = self.seen[message.key]
            if len(known) < _SHOWN and all(each.picture != shot.picture for each in known):
                known.append(shot)


def _place(widget: QWidget, screen: QWidget) -> QRectF:
    """Return where a widget is on the screen, in shares of its size; nothing for all of it."""
    if widget is screen:
        return QRectF()
    at = widget.mapTo(screen, QPoint())
    wide, high = screen.width(), screen.height()
    place = QRectF(at.x() / wide, at.y() / high, widget.width() / wide, widget.height() / high)
    return place & QRectF(0, 0, 1, 1)


_STYLE = """
body { font: 15px sans-serif; margin: 2em auto; max-width: 70em; color: #222; }
article { border-top: 1px solid #ccc; padding: 1em 0; }
h2 { font-size: 1em; white-space: pre-wrap; }
td, th { text-align: start; vertical-align: top; padding: .2em 1em .2em 0; white-space: pre-wrap; }
figure { display: inline-block; position: relative; margin: .5em 1em 0 0; }
figure img { width: 28em; border: 1px solid #ccc; display: block; }
figure span { position: absolute; outline: 2px solid #d00; }
"""


def _page(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style></head>\n<body><h1>{title}</h1>\n{body}\n</body></html>\n"
    )


def _article(message: Message, shots: Sequence[Shot], asked: Sequence[Shot]) -> str:
    rows = [
        f'<tr><th>{language}<td lang="{language}">{html.escape(form)}</tr>'
        for language, forms in sorted(message.translations.items())
        for form in forms
    ]
    kept = ", ".join(dict.fromkeys(_FILLED.findall(message.source)))
    notes = [message.comment, f"Filled in by the program: {kept}" if kept else ""]
    if _MNEMONIC.search(message.source):
        notes.append("&amp; stands before the letter that is pressed with Alt.")
    if not shots:
        first = "Not seen in a picture; the program asked for it by the time of this screen."
        notes.append(first if asked else "No screen of the pictures shows it.")
    said = "".join(f"<p>{note}</p>" for note in notes if note)
    seen = "".join(map(_figure, shots or asked))
    return (
        f"<article><h2>{html.escape(message.source)}</h2>{said}"
        f"<table>{''.join(rows)}</table>{seen}</article>"
    )


def _figure(shot: Shot) -> str:
    at, picture = shot.place, f"{PICTURES}/{shot.picture}"
    sides = {"left": at.left(), "top": at.top(), "width": at.width(), "height": at.height()}
    style = ";".join(f"{side}:{share:.2%}" for side, share in sides.items())
    mark = "" if at.isEmpty() else f'<span style="{style}"></span>'
    image = f'<img src="{picture}" loading="lazy" alt="">'
    return f'<figure><a href="{picture}">{image}</a>{mark}</figure>'
