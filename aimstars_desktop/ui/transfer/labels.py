"""The words around the person's own in an export, in the language of the screens."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.services.transfer.labels import Labels
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.look import goal_wording, texts, translation


def labels() -> Labels:
    """Return the labels of the present language."""
    return Labels(
        language=translation.words().bcp47Name(),
        diary=QCoreApplication.translate("Export", "Diary"),
        entries=QCoreApplication.translate("Export", "Entries"),
        goals=QCoreApplication.translate("Export", "Goals"),
        points=QCoreApplication.translate("Export", "Points"),
        pictures=QCoreApplication.translate("Export", "Pictures"),
        contents=QCoreApplication.translate("Export", "Contents"),
        ratings={rating.name: wording.rating_name(rating) for rating in Rating},
        statuses={status.value: goal_wording.status_word(status) for status in Status},
        readme=QCoreApplication.translate(
            "Export",
            "This is everything that one person wrote in Aim for the Stars.\n\nmanifest.json "
            "says what is inside. The files in data/ have one row per line, as JSON. The files "
            "in schema/ say which fields a row has. The text of your entries is in "
            "data/entries.jsonl.\n\nIf the program no longer exists, any text editor can open "
            "these files. Nothing in here is encrypted.\n",
        ),
        day=_day,
        month=texts.month,
        time=texts.clock_time,
        number=texts.number,
    )


def _day(day: date) -> str:
    return texts.as_title(texts.long_day(day, year=True))
