"""The words of the cloud: every script, apostrophes, marks, and words that say nothing."""

from __future__ import annotations

from collections import Counter

import pytest

from aimstars_desktop.domain import cloud
from aimstars_desktop.domain.stop_words import STOP_WORDS


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Run, run — RUN!", ["run", "run", "run"]),
        ("I didn\N{RIGHT SINGLE QUOTATION MARK}t call", ["didn't", "call"]),
        ("Dad's garden", ["dad", "garden"]),
        ("cafe\u0301 na\u00efve", ["caf\u00e9", "na\u00efve"]),
        ("Gr\u00f6\u00dfe \u00c5\u00c4\u00d6", ["gr\u00f6\u00dfe", "\u00e5\u00e4\u00f6"]),
        ("\u0939\u093f\u0928\u094d\u0926\u0940", ["\u0939\u093f\u0928\u094d\u0926\u0940"]),
        ("\u05e9\u05dc\u05d5\u05dd 42 x", ["\u05e9\u05dc\u05d5\u05dd"]),
        ("\u4eca\u65e5\u306f", ["\u4eca\u65e5"]),
        (
            "\u6771\u4eac\u5927\u5b66\u9662",
            ["\u6771\u4eac", "\u4eac\u5927", "\u5927\u5b66", "\u5b66\u9662"],
        ),
        ("Bangkok \u0e27\u0e31\u0e19\u0e19\u0e35\u0e49\u0e09\u0e31\u0e19 run", ["bangkok", "run"]),
        ("\u0e82\u0ec9\u0ead\u0e8d\u0ea1\u0eb1\u0e81 Lao", ["lao"]),
        ("\u1019\u103c\u1014\u103a\u1019\u102c\uaa61\ua9e1 \u0e26", []),
        ("\u1781\u17d2\u1789\u17bb\u17c6\u17d7 \u00e5r", ["\u00e5r"]),
        ("snake_case 2nd", ["snake", "case", "nd"]),
    ],
)
def test_words_are_read_as_people_write_them(text: str, words: list[str]) -> None:
    assert list(cloud.words(text)) == words


def test_common_words_and_the_persons_own_are_left_out() -> None:
    counted = cloud.count(["The run and the garden", "the garden och haven"])
    own = cloud.own_words("Haven, OCH")
    assert cloud.most_used(counted, "en", own) == {"garden": 2, "run": 1}
    assert "the" in cloud.most_used(counted, "sv", frozenset())


def test_thirty_words_are_shown_at_most_the_most_used_first() -> None:
    counted = Counter({f"word{chr(97 + n // 26)}{chr(97 + n % 26)}": n for n in range(1, 60)})
    shown = cloud.most_used(counted, "en", frozenset())
    assert len(shown) == 30
    assert list(shown.values()) == sorted(shown.values(), reverse=True)


def test_each_language_has_its_stop_words_as_the_cloud_writes_them() -> None:
    assert STOP_WORDS.keys() == {"en", "sv", "de"}
    for words in STOP_WORDS.values():
        assert len(words) > 150
        for word in words:
            assert list(cloud.words(word)) in ([word], [word.removesuffix("'s")], [])
