"""Benchmark of the tags with 100,000 entries of 60 words over 50 years, half of them with tags.

``python -m bench.tags [FOLDER]`` prints milliseconds beside their goals. In FOLDER the diary is
kept for the next run. The same filter with LIKE, and the same statement on a bare connection, give
the ratios; so do the same index and the same save in a diary without tags.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from functools import partial
from itertools import accumulate
from pathlib import Path
from statistics import median

from sqlalchemy import insert, update

from aimstars_desktop.config import folders
from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.search import Request, parse
from aimstars_desktop.services.clock import StillClock
from aimstars_desktop.services.session import Session, open_session
from aimstars_desktop.storage.engine import Engines, diary_engines
from aimstars_desktop.storage.models import DiaryEntry
from aimstars_desktop.storage.passwords import Passwords
from aimstars_desktop.storage.search_index import Index
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from aimstars_desktop.storage.upgrade.file.prepare import prepare
from bench.diary_statements import repeat, statements_of
from bench.timing import show, timed

ENTRIES = 100_000
WORDS = 60
YEARS = 50
TAGS = 300
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=timezone(timedelta(hours=1)))


def main() -> None:
    """Create the diaries if there are none, then measure."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp(prefix="bench-"))
    found = {}
    for name in ("plain", "tagged"):
        place = folders(folder / name)
        prepared = prepare(place, StillClock(NOW))
        engines = diary_engines(place.database, journal=prepared.journal)
        storage = DiaryStorage(engines, lambda _: None)
        session = open_session(storage, StillClock(NOW), account_of(storage))
        fill(engines, session, tagged=name == "tagged")
        found[name] = measure_common(engines, session)
        if name == "tagged":
            measure_filter(engines, session)
            measure_favourites(engines, session)
        engines.dispose()
        prepared.lock.release()
    for what, seconds in found["tagged"].items():
        show(f"{what}, with tags / without", seconds / found["plain"][what])


def measure_favourites(engines: Engines, session: Session) -> None:
    """Measure the list of favourites, of which there are 500."""
    starred = update(DiaryEntry).where(DiaryEntry.id % 200 == 0).values(starred_at=NOW)
    with engines.writer.begin() as connection:
        connection.execute(starred)
    newest = timed(partial(session.entries.recent, 60, starred=True))
    show("the 60 newest favourites", median(newest), 20)


def account_of(storage: DiaryStorage) -> Account:
    """Return the one account."""
    with storage.accounts(write=True) as unit:
        known = unit.accounts.all()
        if known:
            return known[0]
        made = unit.accounts.add("maya@example.org", None, Passwords(cost=4).hash("x"), NOW)
        unit.commit(Change.ACCOUNT)
        return made


def texts(*, tagged: bool) -> Iterator[str]:
    """Yield entries; every other one has one to three tags, some of them much more common."""
    chance = random.Random(2)  # noqa: S311 - no secret
    words = [f"word{number}" for number in range(20_000)]
    weights = list(accumulate(1 / rank for rank in range(1, len(words) + 1)))
    tags = [f"tag{number}" for number in range(TAGS)]
    tag_weights = list(accumulate(1 / rank for rank in range(1, TAGS + 1)))
    for number in range(ENTRIES):
        text = " ".join(chance.choices(words, cum_weights=weights, k=WORDS))
        few = chance.choice((1, 1, 2, 3))
        chosen = chance.choices(tags, cum_weights=tag_weights, k=few)
        yield text + "".join(f" #{tag}" for tag in chosen) if tagged and number % 2 else text


def fill(engines: Engines, session: Session, *, tagged: bool) -> None:
    """Write the entries, if there are none; the books are of no matter here."""
    if session.entries.recent(1):
        return
    rows = [
        {
            "user_id": session.account.id,
            "entry_date": NOW.date() - timedelta(days=number * YEARS * 365 // ENTRIES),
            "content": text,
            "rating": Rating.PROUD if number % 3 else Rating.GROW,
            "written_at": NOW,
            "utc_offset_min": 60,
        }
        for number, text in enumerate(texts(tagged=tagged))
    ]
    with engines.writer.begin() as connection:
        connection.execute(insert(DiaryEntry), rows)


def measure_common(engines: Engines, session: Session) -> dict[str, float]:
    """Return the milliseconds of what a diary without tags has to do as well."""
    session.search.check_index()
    with engines.writer.begin() as connection:
        Index(connection, session.account.id).start_again()  # as if it were of another version
    begun = time.process_time()
    state = session.search.check_index()
    slices = []
    while not state.done:
        before = time.perf_counter()
        state = session.search.build_index()
        slices.append((time.perf_counter() - before) * 1e3)
    index = (time.process_time() - begun) * 1e3
    text = " ".join(f"word{number}" for number in range(WORDS))

    def save() -> None:
        kept.append(session.entries.write(session.days.today(), text, Rating.PROUD).entry.id)

    def take_away() -> None:
        session.entries.delete(kept[-1])
        session.entries.delete_now(kept[-1])

    kept: list[int] = []
    saving = median(timed(save, after=take_away))
    show("building the index, processor, ms", index)
    show("building the index, one slice, median, ms", median(slices))
    show("a save of an entry without tags, ms", saving)
    return {"building the index": index, "a save": saving}


def measure_filter(engines: Engines, session: Session) -> None:
    """Compare the filter with LIKE and with its bare statement."""
    for name, typed, goal in (
        ("a common tag", "#tag0", 20),
        ("a rare tag", "#tag290", 20),
        ("two tags", "#tag0 #tag1", 20),
        ("a tag and a word", "#tag3 word40", None),
    ):
        find = partial(session.search.find, Request(parse(typed)), 60)
        statements = statements_of(engines.reader, find)
        through = median(timed(find))
        with engines.reader.connect() as connection:
            bare = median(timed(partial(repeat, connection, statements)))
        show(f"filter, {name}, service, ms", through, goal)
        show(f"filter, {name}, service / bare connection", through / bare)
    common = partial(session.search.find, Request(parse("#tag290")), 60)
    through = median(timed(common))
    with engines.reader.connect() as connection:
        statement = (
            "SELECT id, content FROM diary_entries WHERE content LIKE ?"
            " ORDER BY entry_date DESC, id DESC LIMIT 60"
        )
        like = median(timed(lambda: repeat(connection, [(statement, ("%#tag290%",))]), 10))
    show("filter, a rare tag, LIKE / service", like / through)
    show("all tags with their counts, ms", median(timed(session.tags.all)))
    today = session.days.today()
    year = partial(session.tags.ratings, today - timedelta(days=365), today)
    show("ratings by tag, one year, ms", median(timed(year)))
    whole = partial(session.tags.ratings, today - timedelta(days=365 * YEARS), today)
    show("ratings by tag, 50 years, ms", median(timed(whole, 10)))


if __name__ == "__main__":
    main()
