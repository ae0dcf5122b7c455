"""The diary as a whole: what happens before it is opened."""

from __future__ import annotations

import pytest

from aimstars_desktop.domain.ports.diary import Diary
from aimstars_desktop.domain.upgrades import SilentWatcher
from aimstars_desktop.services.diary import DiaryService


class NotLoadedError(Exception):
    """Stands for a diary that cannot be loaded."""


def test_what_comes_before_opening_is_done_each_time_and_first() -> None:
    called: list[str] = []

    def load() -> Diary:
        called.append("load")
        raise NotLoadedError

    service = DiaryService(load, before_opening=lambda: called.append("before"))
    for _ in range(2):
        with pytest.raises(NotLoadedError):
            service.open(lambda _: None, SilentWatcher())

    assert called == ["before", "load"] * 2
