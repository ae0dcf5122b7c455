"""Finds out what a file is, by what is in it and never by its name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from aimstars_desktop.domain.imports import ImportRefusedError
from aimstars_desktop.domain.ports.transfer import OpenTables
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.transfer.readers import (
    apple_journal,
    archive,
    daily_txt,
    daily_you,
    dated_texts,
    day_one,
    daylio,
    diarium,
    evernote,
    google_keep,
    journal_calendar,
    journey,
    journiv,
    jrnl,
    markdown_folder,
    mini_diaries,
    red_notebook,
    story_pad,
    web_app,
)
from aimstars_desktop.services.transfer.readers.reader import Reader
from aimstars_desktop.services.transfer.source import Source


def readers(open_tables: OpenTables) -> Sequence[Reader]:
    """Return the readers of all formats, the most particular first.

    Args:
        open_tables: opens a SQLite file for looking only.
    """
    return (
        archive.Archive(),
        web_app.Database(open_tables),
        web_app.Dump(open_tables),
        web_app.Json(),
        web_app.Table(),
        daylio.Backup(),
        daylio.Table(),
        day_one.Json(),
        day_one.Text(),
        mini_diaries.MiniDiarium(),
        mini_diaries.MiniDiary(),
        diarium.Database(open_tables),
        diarium.Json(),
        journiv.Journals(),
        story_pad.Stories(),
        journey.Entries(),
        daily_txt.Months(),
        daily_you.Logs(),
        google_keep.Notes(),
        evernote.Notes(),
        apple_journal.Pages(),
        journal_calendar.Journals(),
        jrnl.Json(),
        jrnl.Text(),
        jrnl.Folder(),
        jrnl.Markdown(),
        red_notebook.Months(),
        markdown_folder.MarkdownFolder(),
        dated_texts.Texts(),
    )


def recognised(source: Source, open_tables: OpenTables) -> Reader:
    """Return the reader for a file.

    Args:
        open_tables: opens a SQLite file for looking only.

    Raises:
        ImportRefusedError: none knows it.
    """
    for reader in readers(open_tables):
        if reader.recognise(source):
            return reader
    if source.unreadable:
        raise next(iter(source.unreadable.values()))
    if source.is_zip and (inner := source.ending(".zip")):
        raise ImportRefusedError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "{name} holds another zip file, {inner}. Unpack {name} first, and import that one.",
            ),
            name=source.name,
            inner=inner[0],
        )
    raise ImportRefusedError(
        QT_TRANSLATE_NOOP("Errors", "{name} is not a diary file that this program can read."),
        name=source.name,
    )


def title_of(name: str) -> str:
    """Return the name of the program whose format has this name; the name itself if none has."""

    def opens_none(path: Path) -> NoReturn:
        raise ValueError(f"no file is read here: {path}")

    return next((one.title for one in readers(opens_none) if one.name == name), name)
