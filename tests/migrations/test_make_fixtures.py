"""What keeps a diary of each revision."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.migrations import make_fixtures, rows


def test_rows_that_do_not_fit_are_named_and_leave_no_fixture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(make_fixtures, "FIXTURES", tmp_path)
    monkeypatch.setattr(rows, "ROWS", {**rows.ROWS, "users": [{"id": 1, "email": None}]})
    for made_before in (rows._template, rows._encrypted):
        made_before.cache_clear()

    with pytest.raises(SystemExit, match=r"^1a2b3c4d5e6f: NOT NULL .* tests/migrations/rows\.py"):
        make_fixtures.main()

    assert list(tmp_path.iterdir()) == []
