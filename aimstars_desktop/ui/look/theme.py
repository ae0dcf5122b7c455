"""The theme: palettes and style sheet from the tokens, dark or light, scaled with the font."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from aimstars_desktop.config import resources
from aimstars_desktop.domain.appearance import Appearance
from aimstars_desktop.ui.look.tokens import DARK, LIGHT, Tokens

STYLE = "fusion"
"""The Qt style under our style sheet: the same on all three systems."""

TITLE = 1.7
"""A page title, as a multiple of the platform's text size."""
NUMBER = 1.8
"""The large number of a tile."""
HEADING = 1.12
SMALL = 0.9
TINY = 0.8

SERIF = ("Charter", "Georgia", "Noto Serif", "Liberation Serif", "DejaVu Serif", "Times New Roman")
"""Faces with serifs that are read well on a screen; the first that the system has is used."""

FRAME = QSize(8, 40)
"""What title bar and border of most systems take; Qt knows it only after a window is shown."""

_DESIGN_PIXELS = 14.0
_SMALLEST_SCALE = 0.8
_LENGTHS = range(1, 41)


class Theme(QObject):
    """The theme of the running program; there is only one, see :func:`theme`.

    Custom-painted widgets read :attr:`tokens` while painting, so a new theme reaches them with the
    repaint that a new palette causes.
    """

    changed = Signal()
    """Another theme, or another text size, has been applied."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice = Appearance.SYSTEM
        self._applied = False
        self._base = QFont()  # that of the program, when these few were made from it:
        self._fonts: dict[tuple[float, bool], QFont] = {}
        self._reading = 1.0
        self._interface = 1.0
        self._serif = False
        self._leading = 140
        self._platform_font = QFont(app.font())
        self._system_is_dark = app.palette().color(QPalette.ColorRole.Window).lightness() < 128
        self._tokens = self._chosen_tokens()
        self._scale = _scale_of(self._app.font())
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        return self._tokens

    @property
    def is_dark(self) -> bool:
        """Whether the dark tokens are in use."""
        return self._tokens is DARK

    @property
    def choice(self) -> Appearance:
        """What was chosen with :meth:`choose`."""
        return self._choice

    def choose(self, appearance: Appearance) -> None:
        """Follow the system, or use one theme; native title bars and dialogs follow."""
        self._choice = appearance
        hints = self._app.styleHints()
        if appearance is Appearance.SYSTEM:
            hints.unsetColorScheme()
        else:
            dark = appearance is Appearance.DARK
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        self._refresh()

    def choose_text_size(self, per_cent: int) -> None:
        """Set the size of the diary's text, in per cent of the platform's text size.

        Widgets with ``$font_reading`` in the style sheets follow automatically.
        """
        ratio = per_cent / 100
        if ratio != self._reading:
            self._reading = ratio
            if self._applied:
                self.apply()

    @property
    def leading(self) -> float:
        """The line height of the reader and of prints, in per cent."""
        return float(self._leading)

    def reading_families(self) -> list[str]:
        """Return the faces of the reader and of prints, in the order of preference."""
        return [*SERIF, "serif"] if self._serif else [self._app.font().family()]

    def choose_reading(self, *, serif: bool, leading: int) -> None:
        """Set the face and the line height of the reader and of prints.

        Args:
            leading: in per cent of what the font asks for.
        """
        if (serif, leading) != (self._serif, self._leading):
            self._serif, self._leading = serif, leading
            if self._applied:
                self.apply()

    def choose_interface_size(self, per_cent: int) -> None:
        """Set the size of all text, in per cent of the platform's; distances follow it.

        ``widgets/rescale.py`` does so for widgets that are there already, too.
        """
        ratio = per_cent / 100
        if ratio != self._interface:
            self._interface = ratio
            self._app.setFont(_scaled(self._platform_font, ratio))
            if self._applied:
                self.apply()

    @property
    def scale(self) -> float:
        """What :meth:`px` multiplies with."""
        return self._scale

    def scale_at(self, per_cent: int) -> float:
        """Return what the scale is with another size of all text."""
        return _scale_of(_scaled(self._platform_font, per_cent / 100))

    def apply(self) -> None:
        """Apply the theme; called at start, and again when the text size has changed."""
        self._tokens = self._chosen_tokens()
        self._scale = _scale_of(self._app.font())
        self._applied = True
        keyboards: list[tuple[QWidget, QWidget | None]] = [
            (window, window.focusWidget()) for window in self._app.topLevelWidgets()
        ]
        # Qt takes five times as long to replace a sheet as to remove one and set another.
        self._app.setStyleSheet("")
        self._app.setPalette(palette(self._tokens))
        self._app.setStyleSheet(self.style_sheet())
        # In another style Qt hides the buttons of a dialog and shows them in its order: the
        # keyboard would be on another one, such as "Delete" instead of "Cancel".
        for window, focused in keyboards:
            if focused is not None and isValid(window) and window.focusWidget() is not focused:
                focused.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def px(self, length: float) -> int:
        """Scale a length of the design (made for 14 px text) to the person's text size."""
        return max(1, round(length * self._scale)) if length > 0 else 0

    def font(self, ratio: float = 1.0, *, bold: bool = False) -> QFont:
        """Return the program's font, scaled by ``ratio``."""
        base = self._app.font()
        if base != self._base:
            self._base = base
            self._fonts.clear()
        known = self._fonts.get((ratio, bold))
        if known is None:
            known = self._fonts[ratio, bold] = _scaled(base, ratio)
            if bold:
                known.setWeight(QFont.Weight.DemiBold)
        return QFont(known)  # the caller may change it

    def color(self, token: str, opacity: float = 1.0) -> QColor:
        """Return a token as a colour, with an opacity from 0 to 1."""
        color = QColor(str(getattr(self._tokens, token)))
        color.setAlphaF(opacity)
        return color

    def style_sheet(self) -> str:
        """Return the style sheet: the templates of ``resources/styles`` filled with the tokens."""
        values = dict(self._tokens.items())
        values["images"] = (
            resources() / "styles" / "images" / ("dark" if self.is_dark else "light")
        ).as_posix()
        values |= {f"px{length}": f"{self.px(length)}px" for length in _LENGTHS}
        sizes = {"title": TITLE, "number": NUMBER, "heading": HEADING, "small": SMALL, "tiny": TINY}
        sizes["reading"] = self._reading
        values |= {f"font_{name}": self._font_length(ratio) for name, ratio in sizes.items()}
        values["face_reading"] = ", ".join(f'"{name}"' for name in self.reading_families())
        sheets = sorted((resources() / "styles").glob("*.qss"))
        return "\n".join(
            Template(sheet.read_text(encoding="utf-8")).substitute(values) for sheet in sheets
        )

    def _on_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        if scheme is not Qt.ColorScheme.Unknown and self._choice is Appearance.SYSTEM:
            self._system_is_dark = scheme is Qt.ColorScheme.Dark
        self._refresh()

    def _refresh(self) -> None:
        if self._chosen_tokens() is self._tokens:
            return
        if self._applied:
            self.apply()
        else:
            self._tokens = self._chosen_tokens()

    def _chosen_tokens(self) -> Tokens:
        if self._choice is Appearance.SYSTEM:
            scheme = self._app.styleHints().colorScheme()
            known = scheme is not Qt.ColorScheme.Unknown
            dark = scheme is Qt.ColorScheme.Dark if known else self._system_is_dark
        else:
            dark = self._choice is Appearance.DARK
        return DARK if dark else LIGHT

    def _font_length(self, ratio: float) -> str:
        font = self.font(ratio)
        size = font.pointSizeF()
        return f"{size:.2f}pt" if size > 0 else f"{font.pixelSize()}px"


def theme() -> Theme:
    """Return the application's one theme, made at the first call.

    It colours custom-painted widgets at once; ``theme().apply()`` styles the whole application.

    Raises:
        RuntimeError: there is no QApplication yet.
    """
    if _known and isValid(_known[0]):  # called thousands of times while a page is painted
        return _known[0]
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("there is no QApplication yet")
    _known[:] = [Theme(app)]
    return _known[0]


def fitting(size: QSize) -> QSize:
    """Scale a size of the design to the person's text size, but not beyond the screen."""
    px = theme().px
    wanted = QSize(px(size.width()), px(size.height()))
    screen = QGuiApplication.primaryScreen()
    return wanted.boundedTo(screen.availableSize() - FRAME) if screen else wanted


def _scale_of(font: QFont) -> float:
    return max(_SMALLEST_SCALE, QFontInfo(font).pixelSize() / _DESIGN_PIXELS)


def _scaled(font: QFont, ratio: float) -> QFont:
    scaled = QFont(font)
    if font.pointSizeF() > 0:
        scaled.setPointSizeF(font.pointSizeF() * ratio)
    else:
        scaled.setPixelSize(round(font.pixelSize() * ratio))
    return scaled


_known: list[Theme] = []


def palette(tokens: Tokens) -> QPalette:
    """Return the palette of ``tokens``, for what style sheets do not reach."""
    role = QPalette.ColorRole
    table = {
        role.Window: tokens.background,
        role.WindowText: tokens.text,
        role.Base: tokens.input,
        role.AlternateBase: tokens.panel,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.card,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.danger,
        role.ToolTipBase: tokens.card,
        role.ToolTipText: tokens.text,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Light: tokens.line,
        role.Midlight: tokens.line,
        role.Mid: tokens.line,
        role.Dark: tokens.line,
        role.Shadow: tokens.background,
    }
    result = QPalette()
    for name, value in table.items():
        result.setColor(name, QColor(value))
    disabled = QPalette.ColorGroup.Disabled
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        result.setColor(disabled, name, QColor(tokens.faint))
    result.setColor(disabled, role.Highlight, QColor(tokens.line))
    return result
