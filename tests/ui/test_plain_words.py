"""What a person has written is never read as HTML, and loses no ``&``: on every screen.

The walk through the screens is ``inspector.py``; what is looked for, ``marked.py``.
"""

from __future__ import annotations

import pytest

from tests.ui.walking import walk


@pytest.mark.early
def test_no_screen_reads_a_persons_words_as_html_or_as_mnemonics() -> None:
    found = walk("--marked", "html", "ampersands")
    assert not found["html"]
    assert not found["ampersands"]
