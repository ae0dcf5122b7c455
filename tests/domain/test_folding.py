"""What is stored in the index are the words that are marked in a text, by whatever shortcut."""

from __future__ import annotations

import pytest

from aimstars_desktop.domain.folding import folded_text, words_of

TEXTS = (
    "Plain words, the 2nd time: snake_case, don't, a.b@c.d\r\n\ttab\x0bend\x7f.",
    "Käthe sagt „Straße“, œuvre, İstanbul, ǆ, ½ und e\u0301te\u0301 – co·operation, paral·lel",
    "Ge\u00adsamt\u00adkon\u00adzept ﬁnden, ʻokina, O’Neill, Ünïcödé_mixed",
    "公園散歩 and กำลัง, ёлка, γάτα, שָׁלוֹם, १२३",
    "",
)


def marked(text: str) -> str:
    return " ".join(word.folded for word in words_of(text))


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_folded_into_the_words_that_are_found_in_it(text: str) -> None:
    assert folded_text(text) == marked(text)


def test_every_character_parts_or_joins_letters_as_it_does_in_a_marked_text() -> None:
    for code in range(0x3100):
        for text in (chr(code), f"A{chr(code)}b", f"{chr(code)}L·l"):
            assert folded_text(text) == marked(text), ascii(text)
