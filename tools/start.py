"""Hands over to ``prepare``, which as an imported module is compiled only once, unlike a script.

./run, ./test and ./package start here, with ``run``, ``test`` or ``package`` as first argument.
"""

from __future__ import annotations

import os
import sys

if __name__ == "__main__":
    root = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))  # noqa: PTH120 - pathlib costs time
    sys.path.insert(0, root)
    from tools import prepare

    try:
        sys.exit(prepare.main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
