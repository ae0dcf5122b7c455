"""An author follows the README to the letter, in a copy of the checkout.

What the README says to run is read from it, and run as it stands there.
"""

from __future__ import annotations

import faulthandler
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from tools.translations import LANGUAGES

ROOT = Path(__file__).parents[2]
README = ROOT / "aimstars_desktop" / "migrations" / "README"
MODELS = "aimstars_desktop/storage/models.py"
ROWS = "tests/migrations/rows.py"
VERSIONS = "aimstars_desktop/migrations/versions"

LEFT_OUT = (".git", ".venv", "__pycache__", "*.lock", ".*_cache", ".hypothesis")
PYTHON = {"python": ["-B"], "ruff": ["-m", "ruff"], "aimstars": ["-m", "aimstars_desktop"]}

SUITES = (
    *("migrations", "authoring", "cli", "storage", "services", "postgresql", "ui/look"),
    "test_house_rules.py",
)
"""What a revision, its tables and their texts can break; no other suite knows the tables."""

SIDE_BY_SIDE = ("-n", "auto", "--dist", "worksteal")
"""As ``./test`` runs them."""

CLOSED = "    closed_on: Mapped"
COLOUR = "    colour: Mapped[str | None] = mapped_column(Text)\n"
MOOD = """

class Mood(Base):
    \"\"\"The mood of a day, as the person calls it.\"\"\"

    __tablename__ = "moods"

    user_id: Mapped[int] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    day: Mapped[date] = mapped_column(Date, primary_key=True)
    mood: Mapped[str] = mapped_column(String(40))
"""
NAME = '    __tablename__ = "moods"\n'
NOT_EMPTY = '    __table_args__ = (CheckConstraint("mood <> \'\'", name="mood"),)\n'

NOTES = '        | {"progress_notes": "done"},\n'
VISITS = '    "visits": ['
MOODS = '    "moods": [{"user_id": 1, "day": "2025-06-03", "mood": "calm", "word": "calm"}],\n'


class Checkout:
    """A copy of the checkout, and what an author does in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "checkout"
        shutil.copytree(ROOT, self.folder, ignore=shutil.ignore_patterns(*LEFT_OUT))
        self.environ = {**os.environ, "AIMSTARS_DATA_DIR": str(folder / "data")}

    def run(self, line: str) -> str:
        """Run a line of the README, with the Python of this run; return what it says."""
        name, *arguments = shlex.split(line)
        done = subprocess.run(
            [sys.executable, *PYTHON[name], *arguments],
            cwd=self.folder,
            env=self.environ,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def change(self, name: str, *changes: tuple[str, str]) -> None:
        """Change a file as an editor does."""
        path = self.folder / name
        text = path.read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new, 1)
        path.write_text(text, encoding="utf-8")

    def migrate(self, message: str, *options: str, loses: str | None = None) -> None:
        """Have a revision written, and declare what going back loses."""
        said = self.run(shlex.join(["aimstars", "db", "migrate", "-m", message, *options]))
        (name,) = re.findall(rf"^Written: .*/({VERSIONS}/\w+\.py)$", said, re.MULTILINE)
        if loses:
            self.change(name, ("What has been kept since then", loses))


def _of_readme(text: str) -> list[str]:
    """Return the lines that the workflow says to run, in order."""
    (block,) = re.findall(r"^ *```sh\n(.*?)```", text, re.DOTALL | re.MULTILINE)
    return [line.strip() for line in block.strip().splitlines()]


def _example(name: str) -> str:
    """Return the code of an example of the README, without its declarations."""
    examples = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    (found,) = [one for one in examples if name in one]
    return re.sub(r"^# .*\n", "", found, flags=re.MULTILINE)


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def _add_a_column(made: Checkout) -> None:
    made.change(MODELS, (CLOSED, COLOUR + CLOSED))
    made.migrate("Give goals a colour", loses="The colours of goals")
    made.change(ROWS, (NOTES, NOTES.replace("},", ', "colour": "red"},')))


def _add_a_table(made: Checkout) -> None:
    path = made.folder / MODELS
    path.write_text(path.read_text(encoding="utf-8") + MOOD, encoding="utf-8")
    made.migrate("Keep the mood of a day", loses="The moods of your days")
    made.change(ROWS, (VISITS, MOODS + VISITS))


def _add_a_check(made: Checkout) -> None:
    made.change(MODELS, (NAME, NAME + NOT_EMPTY))
    made.migrate("Let no mood be empty")


def _rename(made: Checkout) -> None:
    made.change(MODELS, ("    mood: Mapped", "    word: Mapped"), ("mood <> ", "word <> "))
    made.migrate("Call a mood a word", "--rename", "moods.mood=moods.word")


def _write_a_data_step(made: Checkout) -> None:
    made.run("aimstars db revision -m 'Forget blank names'")
    (path,) = (made.folder / VERSIONS).glob("*_forget_blank_names.py")
    text = path.read_text(encoding="utf-8").partition("def upgrade")[0]
    text = text.replace('kind = "schema"', 'kind = "data"')
    text = text.replace("= {}", '= {"users.user_name": "blank names are none"}')
    path.write_text(text + _example("user_name = NULL"), encoding="utf-8")


def _follow_the_readme(made: Checkout) -> None:
    for line in _of_readme(README.read_text(encoding="utf-8")):
        said = made.run(line)
        if "missing" in line:
            _translate(made, line.split()[-1], json.loads(said))


def _translate(made: Checkout, language: str, missing: dict[str, dict[str, list[str]]]) -> None:
    filled = {
        context: {source: [f"{language}: {source}"] for source in sources}
        for context, sources in missing.items()
    }
    assert filled["Migrations"]
    file = made.folder.parent / f"{language}.json"
    file.write_text(json.dumps(filled), encoding="utf-8")
    made.run(shlex.join(["python", "tools/translations.py", "fill", language, str(file)]))


def _is_tidy(made: Checkout) -> None:
    """See that nothing is left to be done."""
    made.run("ruff check")
    made.run("ruff format --check")
    assert made.run("aimstars db lint").strip() == "The revisions are as they should be."
    assert "is up to date" in made.run("aimstars db changelog --check")
    for language in LANGUAGES:
        assert json.loads(made.run(f"python tools/translations.py missing {language}")) == {}


@pytest.mark.long
def test_an_author_who_follows_the_readme_is_done(checkout: Checkout) -> None:
    _add_a_column(checkout)

    _follow_the_readme(checkout)

    checkout.run("ruff check")
    fixtures = checkout.folder / "tests" / "fixtures" / "diaries"
    assert len(list(fixtures.glob("*.db"))) == len(CHAIN) + 1


@pytest.mark.long
def test_the_tests_are_green_after_one_change_of_each_kind(checkout: Checkout) -> None:
    faulthandler.cancel_dump_traceback_later()  # minutes are expected here
    for change in (_add_a_column, _add_a_table, _add_a_check, _rename, _write_a_data_step):
        change(checkout)

    _follow_the_readme(checkout)

    _is_tidy(checkout)
    listed = json.loads(checkout.run(f"aimstars db history --json -r {HEAD}:"))
    kinds = [step["kind"] for step in reversed(listed)][1:]
    assert kinds == ["schema", "schema", "constraint", "schema", "data"]
    for command in ("init -q", "add -A"):  # the tests look at what git knows
        subprocess.run(["git", *command.split()], cwd=checkout.folder, check=True)
    checkout.run("python -m mypy")
    left_out = f"--deselect=tests/authoring/{Path(__file__).name}"
    chosen = (left_out, *(f"tests/{one}" for one in SUITES))
    checkout.run(shlex.join(["python", "-m", "pytest", "-q", *SIDE_BY_SIDE, *chosen]))
