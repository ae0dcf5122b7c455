"""Freezes the program and builds packages: what ./package does once .venv is ready.

``./package``             the folder with the program, checked with --self-test
``./package deb``         the same, and a package for Debian and Ubuntu
``./package rpm``         the same, and a package for Fedora and openSUSE (needs rpmbuild)
``./package installer``   the same, and the installer for Windows (needs makensis)
``--out FOLDER``          where all of it goes, instead of build/package

Beside a package stand its bill of materials (``.cdx.json``) and its hash (``.sha256``).
packaging/README.md leads from a clean machine to a signed installer.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from aimstars_desktop import __version__  # noqa: E402 - found only after the line above
from aimstars_desktop.config import APP_ID, BUILT_NAME  # noqa: E402 - likewise
from tools import translations  # noqa: E402 - likewise
from tools.packages import deb, icu, images, installer, licences, rpm, sbom  # noqa: E402 - likewise

EPOCH = "SOURCE_DATE_EPOCH"
PRODUCTS = ("folder", "deb", "rpm", "installer")


def main(arguments: Sequence[str]) -> int:
    """Build what is asked for; return 0 when the self-test of the frozen program passes."""
    parser = argparse.ArgumentParser(prog="package", description="Freeze the program.")
    parser.add_argument("product", nargs="?", choices=PRODUCTS, default="folder")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "package")
    asked = parser.parse_args(arguments)
    out = asked.out.resolve()
    # Two builds of one commit are the same files: reproducible-builds.org has the specification.
    os.environ.setdefault(EPOCH, time_of_commit())
    began = time.monotonic()
    program = freeze(out)
    say(f"{program}: {megabytes(program):.0f} MB in {time.monotonic() - began:.0f} s")
    if not is_content(program):
        return 1
    if asked.product != "folder":
        package = make(asked.product, program, out)
        describe(package, program)
        say(f"{package}: {package.stat().st_size / 1e6:.0f} MB")
    return 0


def freeze(out: Path) -> Path:
    """Freeze the program into ``out/dist/aimstars`` and return that folder."""
    made = prepare(out)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean"]
    command += ["--log-level", "ERROR", "--distpath", str(out / "dist")]
    command += ["--workpath", str(out / "work"), str(ROOT / "packaging" / "aimstars.spec")]
    environment = {**os.environ, "AIMSTARS_PACKAGE_MADE": str(made), "PYTHONHASHSEED": "0"}
    subprocess.run(command, check=True, env=environment, cwd=out)
    program = out / "dist" / "aimstars"
    if sys.platform == "linux":
        (program / "aimstars-cli").symlink_to("aimstars")
        icu.shorten(program)
    licences.copy_of_system(program)
    return program


def prepare(out: Path) -> Path:
    """Make what the spec needs besides the source: icons, translations, licences, versions."""
    made = out / "made"
    shutil.rmtree(made, ignore_errors=True)
    (made / "translations").mkdir(parents=True)
    translations.release(sorted(translations.SOURCES.glob("*.ts")), made / "translations")
    images.make(ROOT / "resources" / "icons" / "aimstars.svg", APP_ID, made)
    licences.write(made / "THIRD_PARTY.txt")
    (made / BUILT_NAME).write_text(f"{built().date().isoformat()}\n", encoding="ascii")
    (made / "version.txt").write_text(installer.version_resource(__version__), encoding="utf-8")
    return made


def make(product: str, program: Path, out: Path) -> Path:
    """Make a package of what ``freeze`` has left in ``out``, and return its path."""
    if product == "installer":
        return installer.make(program, out / "made" / "aimstars.ico", out)
    work = out / product
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    make_package = {"deb": deb.make, "rpm": rpm.make}[product]
    return make_package(program, out / "made" / "hicolor", work, out)


def describe(package: Path, program: Path) -> None:
    """Write the bill of materials and the hash of a package beside it."""
    sbom.write(program, Path(f"{package}.cdx.json"), built=built())
    with package.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    # As sha256sum writes it, which can check it too.
    Path(f"{package}.sha256").write_text(f"{digest}  {package.name}\n", encoding="utf-8")


def built() -> datetime:
    """Return the time that stands for that of this build: the one of its commit."""
    return datetime.fromtimestamp(int(os.environ.get(EPOCH) or time_of_commit()), UTC)


def time_of_commit() -> str:
    """Return when this commit was made, in seconds since 1970; 0 outside or without git."""
    git = shutil.which("git")
    if git is None:
        return "0"
    command = [git, "log", "-1", "--format=%ct"]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT)
    return done.stdout.strip() or "0"


def is_content(program: Path) -> bool:
    """Run the self-test of the frozen program."""
    name = "aimstars-cli.exe" if os.name == "nt" else "aimstars-cli"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return not subprocess.run(
        [program / name, "--self-test"], check=False, env=environment
    ).returncode


def megabytes(folder: Path) -> float:
    """Return the size of the files in a folder, in millions of bytes."""
    return sum(f.lstat().st_size for f in folder.rglob("*") if not f.is_dir()) / 1e6


def say(sentence: str) -> None:
    """Print a result."""
    print(sentence, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
