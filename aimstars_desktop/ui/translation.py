"""Which language the screens speak."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from aimstars_desktop.config import resources

ENGLISH = QLocale(QLocale.Language.English)


def install(app: QCoreApplication, locale: QLocale | None = None) -> None:
    """Translate the program into the locale's language, else into English with its plurals.

    Args:
        locale: for dates, numbers and language; the system's by default.
    """
    if locale is not None:
        QLocale.setDefault(locale)
    folder = str(resources() / "translations")
    ours = QTranslator(app)  # the parent keeps it alive
    if not ours.load(QLocale(), "aimstars", "_", folder):
        ours.load(ENGLISH, "aimstars", "_", folder)
    app.installTranslator(ours)
    qts = QTranslator(app)
    if qts.load(
        QLocale(), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ):
        app.installTranslator(qts)
