"""The tests of pytest-alembic on our chain; they use no rows, ours do."""

from __future__ import annotations

from collections.abc import Iterator

import alembic.config
import pytest
from pytest_alembic import tests as theirs
from pytest_alembic.plugin.fixtures import alembic_runner  # noqa: F401 - a fixture of theirs
from sqlalchemy import Connection

from aimstars_desktop.storage.models import Base
from aimstars_desktop.storage.upgrade.chain import runner
from tests.migrations import old_diaries

pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnknownMarkWarning")

test_single_head_revision = theirs.test_single_head_revision
test_upgrade = theirs.test_upgrade
test_model_definitions_match_ddl = theirs.test_model_definitions_match_ddl
test_up_down_consistency = theirs.test_up_down_consistency


@pytest.fixture
def alembic_config(request: pytest.FixtureRequest) -> alembic.config.Config:
    # The chain runs without the models, see chain.config.
    compares = request.function is test_model_definitions_match_ddl
    return runner.config(metadata=Base.metadata) if compares else runner.config()


@pytest.fixture
def alembic_engine() -> Iterator[Connection]:
    with old_diaries.at(None) as diary, diary.bound() as bind:
        yield bind
