"""``aimstars db history -r``: a part of the chain."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.chain.targets import UnknownRevisionError, resolve
from tests.cli.conftest import Db
from tests.migrations import rows

FIRST = CHAIN[0]


@pytest.fixture
def old(data: Path) -> Path:
    rows.make(data / "aimstars.db", FIRST)
    return data


@pytest.mark.parametrize(
    ("words", "chosen"),
    [
        *((f"{CHAIN[2]}:{CHAIN[4]}", CHAIN[2:5]), (f":{CHAIN[1][:6]}", CHAIN[:2])),
        *((f"{CHAIN[-2]}:", CHAIN[-2:]), ("base:head", CHAIN), ("-2:", CHAIN[-3:])),
        *((f"{CHAIN[3]}:+2", CHAIN[3:6]), (":current", CHAIN[:1]), ("current:+1", CHAIN[:2])),
    ],
)
def test_history_lists_a_range(old: Path, db: Db, words: str, chosen: tuple[str, ...]) -> None:
    found = json.loads(db("history", f"--rev-range={words}", "--json")[1])

    assert tuple(one["revision"] for one in reversed(found)) == chosen


@pytest.mark.parametrize(
    ("words", "said"),
    [
        *((HEAD, "START:END"), (f"{HEAD}:{FIRST}", "is newer than"), ("zzz:", "no revision 'zzz'")),
        ("-99:", "not that many"),
    ],
)
def test_a_range_that_is_none_is_named(db: Db, words: str, said: str) -> None:
    code, _, errors = db("history", f"-r{words}")

    assert code == Outcome.USAGE
    assert said in errors


def test_a_beginning_that_revisions_share_names_none_of_them() -> None:
    digit = next(first for first, number in Counter(one[0] for one in CHAIN).items() if number > 1)
    shared = [revision for revision in CHAIN if revision.startswith(digit)]

    with pytest.raises(UnknownRevisionError, match=f"{digit} may be {' or '.join(shared)}"):
        resolve(digit, HEAD)
