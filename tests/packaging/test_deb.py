"""The .deb: its files are valid, and a bare Debian starts it for an ordinary user."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from aimstars_desktop import __version__
from aimstars_desktop.config import APP_ID
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN
from tests.migrations import rows
from tests.packaging.conftest import ROOT, Frozen, output, removed_afterwards

pytestmark = [
    pytest.mark.long,
    pytest.mark.needs("dpkg-deb"),
    pytest.mark.row("`.deb`: content, desktop file, metainfo"),
]

LINUX = ROOT / "packaging" / "linux"
PERSON = "maya"


def test_it_is_under_38_million_bytes(frozen: Frozen) -> None:
    assert frozen.package.stat().st_size < 38e6


def test_no_script_of_it_ever_runs_so_none_can_touch_a_diary(
    frozen: Frozen, tmp_path: Path
) -> None:
    output("dpkg-deb", "--control", frozen.package, tmp_path / "control")
    assert {p.name for p in (tmp_path / "control").iterdir()} == {"control", "md5sums"}


def test_it_holds_what_a_desktop_looks_for(frozen: Frozen) -> None:
    files = output("dpkg-deb", "--contents", frozen.package)
    for path in (
        "usr/bin/aimstars -> ../lib/aimstars-desktop/aimstars",
        "usr/bin/aimstars-cli -> ",
        f"usr/share/applications/{APP_ID}.desktop",
        f"usr/share/metainfo/{APP_ID}.metainfo.xml",
        "usr/share/man/man1/aimstars.1.gz",
        f"usr/share/icons/hicolor/16x16/apps/{APP_ID}.png",
        f"usr/share/icons/hicolor/512x512/apps/{APP_ID}.png",
        f"usr/share/icons/hicolor/scalable/apps/{APP_ID}.svg",
        "usr/share/doc/aimstars-desktop/copyright",
    ):
        assert f"./{path}" in files
    assert all(line.split()[1] == "root/root" for line in files.splitlines())


@pytest.mark.needs("desktop-file-validate")
def test_the_desktop_file_is_valid() -> None:
    assert output("desktop-file-validate", LINUX / f"{APP_ID}.desktop") == ""


@pytest.mark.needs("appstreamcli")
def test_the_metainfo_is_valid() -> None:
    output("appstreamcli", "validate", "--no-net", LINUX / f"{APP_ID}.metainfo.xml")


# --- in a bare Debian --------------------------------------------------------------------------


class Root:
    """A Debian of its own in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *command: str, **environment: str) -> str:
        """Run a command inside as root."""
        known = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive"}
        proxies = {name: os.environ[name] for name in os.environ if name.endswith("_proxy")}
        done = subprocess.run(
            ["chroot", self.folder, *command],
            env={**known, **proxies, **environment},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{command}:\n{done.stdout}{done.stderr}"
        return done.stdout

    def run_as_person(self, command: str, **environment: str) -> str:
        """Run a command of the shell as the ordinary user."""
        home = f"/home/{PERSON}"
        settings = " ".join(f"{name}={value}" for name, value in environment.items())
        return self.run("su", PERSON, "-c", f"cd {home} && HOME={home} {settings} {command}")


def debian_of_this_machine() -> tuple[str, str]:
    """Return the release and the mirror that apt here is set up with.

    They are asked for when the test runs: no address is written down in the project.
    """
    release = output("sh", "-c", '. /etc/os-release; echo "$VERSION_CODENAME"').strip()
    for line in output("apt-get", "indextargets", "--format", "$(SITE) $(RELEASE)").splitlines():
        site, _, name = line.partition(" ")
        if name == release:
            return release, site
    pytest.fail(f"apt names no mirror of {release}")


@pytest.fixture(scope="module")
def bare(frozen: Frozen) -> Iterator[Root]:
    """Make a bare Debian with debootstrap, with the package lying in its /tmp."""
    release, mirror = debian_of_this_machine()
    # Not below pytest's own folder: only its owner may look through that.
    with removed_afterwards(Path(tempfile.mkdtemp(prefix="debian-")) / "root") as folder:
        folder.parent.chmod(0o755)
        proxy = output("sh", "-c", "eval $(apt-config shell p Acquire::http::Proxy); echo $p")
        settings = {**os.environ, **({"http_proxy": proxy.strip()} if proxy.strip() else {})}
        made = subprocess.run(
            ["debootstrap", "--variant=minbase", release, folder, mirror],
            env=settings,
            capture_output=True,
            text=True,
            check=False,
        )
        assert made.returncode == 0, made.stdout[-2000:] + made.stderr[-2000:]
        for file in Path("/etc/apt/apt.conf.d").glob("*prox*"):
            shutil.copy(file, folder / "etc/apt/apt.conf.d")
        shutil.copy(frozen.package, folder / "tmp")
        root = Root(folder)
        root.run("apt-get", "update")
        root.run("useradd", "--create-home", PERSON)
        yield root
    folder.parent.rmdir()


@pytest.fixture
def installed(bare: Root, frozen: Frozen) -> Root:
    """Have apt install the package, even if the previous test has removed it."""
    package = f"/tmp/{frozen.package.name}"  # noqa: S108 - inside of the new root
    bare.run("apt-get", "install", "-y", "--no-install-recommends", package, "xvfb", "xauth")
    return bare


@pytest.mark.needs("debootstrap", root=True)
@pytest.mark.row("`.deb` in a bare Debian 12, for an ordinary user")
def test_a_bare_debian_starts_it_for_an_ordinary_user(installed: Root) -> None:
    diaries = installed.folder / "srv" / "diaries"
    diaries.mkdir()
    rows.make(diaries / "oldest.db", CHAIN[0])
    installed.run("chmod", "-R", "a+rX", "/srv/diaries")
    said = installed.run_as_person(
        'xvfb-run --auto-servernum -s "-screen 0 1600x1000x24" aimstars --self-test /srv/diaries'
    )
    assert said.count("\nok ") + 1 == len(said.splitlines())
    assert said.count("upgrade of") == 1
    assert " on xcb" in said
    assert __version__ in installed.run_as_person("aimstars-cli --version")


@pytest.mark.needs("debootstrap", root=True)
@pytest.mark.row("`.deb` in a bare Debian 12, for an ordinary user")
def test_removing_it_leaves_the_diary(installed: Root) -> None:
    installed.run_as_person("aimstars db upgrade")
    installed.run("apt-get", "purge", "-y", "aimstars-desktop")
    assert not (installed.folder / "usr/lib/aimstars-desktop").exists()
    diary = installed.folder / f"home/{PERSON}/.local/share/aimstars_desktop/aimstars.db"
    assert diary.stat().st_size > 0
