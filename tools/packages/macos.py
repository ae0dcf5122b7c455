"""What the bundle for macOS says about itself, and which macOS it needs."""

from __future__ import annotations

from collections.abc import Sequence

from aimstars_desktop import __version__
from tools.packages.installer import numbers

NAME = "Aim for the Stars"
OLDEST = (13, 0)
"""The oldest macOS that the pinned wheels run on: ``packaging/wheels.json``."""


def info(languages: Sequence[str]) -> dict[str, object]:
    """Return the entries of ``Info.plist``.

    Args:
        languages: the codes of the languages that the program speaks.
    """
    return {
        "CFBundleDisplayName": NAME,
        # Apple takes three numbers and nothing else.
        "CFBundleShortVersionString": ".".join(map(str, numbers(__version__)[:3])),
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(languages),
        "LSApplicationCategoryType": "public.app-category.lifestyle",
        "LSMinimumSystemVersion": ".".join(map(str, OLDEST)),
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # dark mode
        "NSHumanReadableCopyright": "The Aim for the Stars developers, MIT License",
    }
