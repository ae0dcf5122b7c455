"""Which language the screens speak."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from aimstars_desktop.config import LOCALE_VARIABLE, resources

ENGLISH = QLocale(QLocale.Language.English)
_OURS = "aimstars"


def chosen_locale() -> QLocale | None:
    """Return the locale that the environment asks for; None: the system's."""
    wanted = os.environ.get(LOCALE_VARIABLE)
    return QLocale(wanted) if wanted else None


def install(
    app: QCoreApplication, locale: QLocale | None = None, folder: Path | None = None
) -> None:
    """Translate the program into the locale's language, else into English with its plurals.

    Args:
        app: whose texts are translated.
        locale: for dates, numbers and language; the system's by default.
        folder: where the compiled translations lie, if not with the resources.
    """
    if locale is not None:
        QLocale.setDefault(locale)
    ours = QTranslator(app)  # the parent keeps it alive
    ours.setObjectName(_OURS)
    place = str(folder or resources() / "translations")
    if ours.load(QLocale(), _OURS, "_", place):
        # Qt's own words (the buttons of its dialogs) only in a language that we speak, too.
        qts = QTranslator(app)
        where = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if qts.load(QLocale(), "qtbase", "_", where):
            app.installTranslator(qts)
    else:
        ours.load(ENGLISH, _OURS, "_", place)
    app.installTranslator(ours)


def language() -> str:
    """Return the code of the language that the screens speak, as in ``"sv"``.

    The locale may be another one: of a language without a translation, it decides the dates and
    the numbers only.
    """
    app = QCoreApplication.instance()
    installed = app.findChildren(QTranslator, _OURS) if app is not None else []
    spoken = installed[-1].language() if installed else ""
    return QLocale(spoken or ENGLISH).name().split("_")[0]
