"""Benchmark of the diary's repositories against the same statements on a bare connection."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from statistics import median

from sqlalchemy import Connection, Engine, event

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.search import Order, Request, parse
from aimstars_desktop.services.session import Session
from aimstars_desktop.storage.engine import Engines
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from bench.timing import show, timed

Statement = tuple[str, tuple[object, ...]]


def measure_search(storage: DiaryStorage, session: Session, word: str) -> None:
    """Compare the repository with LIKE and with the bare statement."""
    request = Request(parse(word))
    through = median(timed(lambda: session.search.find(request, 60)))
    with storage.reading(session.account.id) as unit:
        connection = unit.search._connection  # noqa: SLF001 - the very connection, for the ratio
        match = f'"{word}"*'
        bare = median(
            timed(
                lambda: connection.exec_driver_sql(
                    "SELECT e.id, e.content FROM entries_search AS s CROSS JOIN diary_entries AS e"
                    " ON e.id = (s.rowid & 4294967295) WHERE entries_search MATCH ?"
                    " ORDER BY s.rowid DESC LIMIT 60",
                    (match,),
                ).fetchall()
            )
        )
        like = median(
            timed(
                lambda: connection.exec_driver_sql(
                    "SELECT id, content FROM diary_entries WHERE content LIKE ?"
                    " ORDER BY entry_date DESC, id DESC LIMIT 60",
                    (f"%{word}%",),
                ).fetchall(),
                10,
            )
        )
    show("search, one word, service, ms", through)
    show("search, one word, bare connection, ms", bare)
    show("search, one word, LIKE, ms", like)
    show("LIKE / service", like / through)


def measure_operations(engines: Engines, session: Session, word: str, text: str) -> None:
    """Compare a day, the best matches and a save with their own statements on a bare connection."""
    diary, search, today = session.entries, session.search, session.days.today()
    day = today - timedelta(days=9_000)
    best = Request(parse(word), order=Order.BEST)
    reads: dict[str, Callable[[], object]] = {
        "a day": lambda: diary.on_day(day),
        "best match": lambda: search.find(best, 60),
    }
    for name, read in reads.items():
        statements = statements_of(engines.reader, read)
        through = median(timed(read))
        with engines.reader.connect() as connection:
            compare(name, through, median(timed(partial(repeat, connection, statements))))

    kept: list[int] = []

    def save() -> None:
        kept.append(diary.write(today, text, Rating.PROUD).entry.id)

    def save_bare() -> None:
        with engines.writer.begin() as connection:
            repeat(connection, statements)

    def take_away() -> None:
        diary.delete(kept[-1])
        diary.delete_now(kept[-1])

    statements = statements_of(engines.writer, save)
    take_away()  # so that the next one has the same number, which stands in the statements
    through = median(timed(save, after=take_away))
    compare("a save", through, median(timed(save_bare, after=take_away)))


def statements_of(engine: Engine, work: Callable[[], object]) -> list[Statement]:
    """Return what the work asks of the database, but for the beginning of its transaction."""
    found: list[Statement] = []

    def note(_c: object, _cursor: object, statement: str, values: object, *_more: object) -> None:
        if not statement.startswith("BEGIN"):
            found.append((statement, tuple(values)))  # type: ignore[arg-type]  # as they are bound

    event.listen(engine, "before_cursor_execute", note)
    work()
    event.remove(engine, "before_cursor_execute", note)
    return found


def repeat(connection: Connection, statements: list[Statement]) -> None:
    """Run the statements without anything around them."""
    for statement, values in statements:
        result = connection.exec_driver_sql(statement, values)
        if result.returns_rows:
            result.fetchall()


def compare(name: str, through: float, bare: float) -> None:
    """Print what the service takes beside what its statements take."""
    show(f"{name}, service, ms", through)
    show(f"{name}, bare connection, ms", bare)
    show(f"{name}, service / bare connection", through / bare)
