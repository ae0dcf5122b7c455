"""A reader of archives that knows docs/archive-format.md and the standard library, nothing else."""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from aimstars_desktop.domain.archive import SECTIONS
from aimstars_desktop.domain.exports import Kind, Selection
from aimstars_desktop.services.transfer.export import ExportService
from tests.builders import TODAY, FixedClock, diary_in_memory, grow, new_goal, proud, session

PAGE = Path(__file__).resolve().parents[3] / "docs" / "archive-format.md"


def read_archive(path: Path) -> tuple[dict[str, Any], dict[str, list[dict[str, Any]]]]:
    """Read an archive: its manifest, and the rows of each section."""
    with zipfile.ZipFile(path) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        if manifest["format"] != "aimstars-archive" or manifest["version"] > 1:
            raise ValueError("not an archive that this reader knows")
        sections = {}
        for name, told in manifest["members"].items():
            data = archive.read(name)
            if len(data) != told["size"] or hashlib.sha256(data).hexdigest() != told["sha256"]:
                raise ValueError(f"{name} is damaged")
            if name.startswith("data/"):
                lines = data.split(b"\n")[:-1]
                section = name.removeprefix("data/").removesuffix(".jsonl")
                sections[section] = [json.loads(line) for line in lines]
                if len(lines) != manifest["counts"][section]:
                    raise ValueError(f"{name} has another number of rows")
    return manifest, sections


def wall_time(entry: dict[str, Any]) -> datetime | None:
    """Return when an entry was written by the clock on the wall."""
    if entry["written_at"] is None:
        return None
    moment = datetime.fromisoformat(entry["written_at"]).replace(tzinfo=None)
    return moment + timedelta(minutes=entry["utc_offset_min"] or 0)


def test_an_archive_can_be_read_by_its_description(tmp_path: Path) -> None:
    diary, clock = diary_in_memory(), FixedClock()
    of = session(diary, clock)
    proud(of, "Line\u2028and\u0085line")
    goal = of.goals.create(new_goal())
    of.follow_ups.come_back(grow(of, "Later.").id, 3)
    service = ExportService(
        lambda: diary.storage.reading(of.account.id), of.account, clock.now, diary.storage.pictures
    )
    service.export(Kind.ARCHIVE, Selection(), tmp_path / "a.zip")
    manifest, sections = read_archive(tmp_path / "a.zip")
    first, second = sections["entries"]
    assert first["text"] == "Line\u2028and\u0085line"
    assert date.fromisoformat(first["day"]) == TODAY
    assert wall_time(first) == clock.now().replace(tzinfo=None)
    assert sections["follow_ups"][0]["entry"] == second["uid"]
    assert sections["goals"][0]["title"] == goal.title
    with of.context.reading() as unit:
        assert manifest["points"] == unit.ledger.sums().points


def test_the_page_names_every_field() -> None:
    listed = dict(
        re.findall(r"^\| `(\w+)` \| (`.*) \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    )
    for section in SECTIONS:
        row = re.sub(r"\([^)]*\)", "", listed[section.name])
        fields = [field.name + ("?" if field.optional else "") for field in section.fields]
        assert re.findall(r"`([\w?]+)`", row) == fields
