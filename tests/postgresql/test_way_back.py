"""A way back that the server refuses is not offered: it is tried there, and rolled back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from aimstars_desktop.cli import main
from aimstars_desktop.config import DATABASE_URL_VARIABLE
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.storage.upgrade.chain import targets
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.server.inspect import current
from aimstars_desktop.storage.upgrade.server.run import upgrade
from tests.builders import FixedClock
from tests.cli.conftest import Said
from tests.cli.db.test_way_back import TO_NUMBER, TO_TEXT
from tests.postgresql.filling import Ask, fill, words
from tests.postgresql.made import diary_at
from tests.storage.upgrade.toys import TOY, ToyChain

GoBack = Callable[..., Said]


@pytest.fixture
def go_back(
    address: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> GoBack:
    """Return ``aimstars db downgrade`` for the server; a question fails the test."""
    monkeypatch.setenv(DATABASE_URL_VARIABLE, address)
    monkeypatch.setattr("builtins.input", pytest.fail)

    def call(*arguments: str) -> Said:
        code = main(["--data-dir", str(tmp_path), "db", "downgrade", *arguments])
        said = capsys.readouterr()
        return code, said.out.strip(), said.err.strip()

    return call


def test_a_long_hash_does_not_go_back_into_a_short_column(
    address: str, ask: Ask, go_back: GoBack
) -> None:
    diary_at(address)
    fill(ask)
    ask("UPDATE users SET password = :hash WHERE id = 1", hash="x" * 162)
    before = words(ask)

    code, said, errors = go_back(CHAIN[0])

    assert (code, said) == (Outcome.ROLLED_BACK, "")
    assert errors.startswith("Going back was tried first, and failed at the step “")
    assert "(revision bc311ce7dcf8, ALTER TABLE)" in errors
    assert "error code 22001" in errors  # too long
    assert (current(address), words(ask)) == (HEAD, before)


@pytest.mark.sampled(2)
@pytest.mark.parametrize("text", ["first", "17"])
def test_a_text_goes_back_into_a_number_only_where_it_is_one(
    address: str,
    ask: Ask,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    go_back: GoBack,
    text: str,
) -> None:
    diary_at(address)
    fill(ask)
    toys = ToyChain(tmp_path / "toys", monkeypatch)
    monkeypatch.setattr(targets, "CHAIN", (*CHAIN, TOY))
    toys.back = TO_NUMBER
    toys.write(TO_TEXT)
    upgrade(address, tmp_path, FixedClock(), target=TOY, has_backup=True)
    ask("UPDATE prompts SET position = :text WHERE id = 1", text=text)

    code, said, errors = go_back("--yes", "--i-have-a-backup")

    if text == "17":
        assert code == Outcome.DONE
        assert "Nothing is lost." in said
        assert ask("SELECT position FROM prompts WHERE id = 1") == [(17,)]
    else:
        assert (code, said) == (Outcome.ROLLED_BACK, "")
        assert f"revision {TOY}" in errors
        assert current(address) == TOY
        assert ask("SELECT position FROM prompts WHERE id = 1") == [(text,)]
