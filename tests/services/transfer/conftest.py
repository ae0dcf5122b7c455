"""What the tests of exports and imports share: a session, and a file to take in."""

from __future__ import annotations

from pathlib import Path

import pytest

from aimstars_desktop.services.session import Session
from aimstars_desktop.services.transfer.importing import ImportService
from tests.builders import FixedClock, TestDiary, session
from tests.imported_files import service_of


@pytest.fixture
def of(diary: TestDiary, clock: FixedClock) -> Session:
    return session(diary, clock)


@pytest.fixture
def imports(diary: TestDiary, of: Session, clock: FixedClock) -> ImportService:
    return service_of(diary, of.account, clock)


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """Return a file of Daylio: each mood, three equal texts of a day, tags, no words."""
    path = tmp_path / "daylio.csv"
    path.write_text(
        "full_date,date,weekday,time,mood,activities,note_title,note\n"
        "2026-11-19,,,18:22,rad,work | new friends,,Spoke up.\n"
        "2026-11-19,,,07:30,awful,,,Snapped.\n"
        "2026-11-18,,,09:00,meh,films,,\n"
        "2026-11-17,,,09:00,meh,,,Again.\n"
        "2026-11-17,,,09:00,meh,,,Again.\n"
        "2026-11-17,,,09:00,meh,,,Again.\n"
        "2026-12-24,,,09:00,meh,,,Later.\n",
        encoding="utf-8",
    )
    return path
