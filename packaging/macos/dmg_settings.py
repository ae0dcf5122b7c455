r"""The layout of the disk image for macOS, for dmgbuild. NOT RUN YET on macOS.

dmgbuild -s packaging/macos/dmg_settings.py -D app="build/package/dist/Aim for the Stars.app" \
    "Aim for the Stars" build/package/Aim-for-the-Stars.dmg
"""

from __future__ import annotations

from pathlib import Path

application = globals().get("defines", {}).get("app", "build/package/dist/Aim for the Stars.app")
name = Path(application).name

format = "UDZO"  # noqa: A001 - dmgbuild's own name
files = [application]
symlinks = {"Applications": "/Applications"}
icon_locations = {name: (140, 140), "Applications": (420, 140)}
window_rect = ((200, 200), (560, 320))
icon_size = 96
