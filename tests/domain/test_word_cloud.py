"""The words of the cloud: every script, apostrophes, marks, and words that say nothing."""

from __future__ import annotations

from collections import Counter

import pytest

from aimstars_desktop.domain import word_cloud
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
    assert list(word_cloud.words(text)) == words


def test_stop_words_and_the_persons_own_are_left_out() -> None:
    counted = word_cloud.count(["The run and the garden", "the garden och haven"])
    assert word_cloud.most_used(counted, word_cloud.own_words("Haven, OCH")) == {
        "garden": 2,
        "run": 1,
    }


ENGLISH = "After the war we sat in the garden, and it was a bad day for the hat that I had."
GERMAN = "Das war ein Tag im Garten, und die Hitze war so groß, dass der Hut im Bad lag."
SWEDISH = "Det var en dag i trädgården och jag sade att hatten var för varm, men den var bra."


@pytest.mark.parametrize(
    ("text", "shown", "left_out"),
    [
        (ENGLISH, {"war", "bad", "hat", "garden"}, {"the", "and", "was", "had"}),
        (GERMAN, {"hitze", "hut", "bad"}, {"das", "war", "und", "die", "so"}),
        (SWEDISH, {"dag", "hatten", "varm"}, {"det", "var", "och", "att", "men"}),
        # One entry in two languages, each paragraph in its own.
        (f"{ENGLISH}\n{SWEDISH}", {"war", "bad", "hat", "varm"}, {"the", "och", "var", "was"}),
        # Too short to tell: as the text around it, and as the other entries.
        (f"{ENGLISH}\n\nA hard war.", {"war", "hard"}, {"the"}),
    ],
)
def test_stop_words_follow_the_language_of_the_text(
    text: str, shown: set[str], left_out: set[str]
) -> None:
    counted = word_cloud.count([text])
    assert shown <= counted.keys()
    assert not left_out & counted.keys()


def test_a_text_too_short_to_tell_is_read_in_the_language_of_the_others() -> None:
    assert word_cloud.count(["War", ENGLISH])["war"] == 2
    assert "war" not in word_cloud.count(["Warm war es", GERMAN])


def test_a_language_without_a_list_keeps_its_words() -> None:
    counted = word_cloud.count(["Nous sommes partis très tôt ce matin vers la montagne."])
    assert {"nous", "sommes", "partis", "montagne"} <= counted.keys()


def test_thirty_words_are_shown_at_most_the_most_used_first() -> None:
    counted = Counter({f"word{chr(97 + n // 26)}{chr(97 + n % 26)}": n for n in range(1, 60)})
    shown = word_cloud.most_used(counted, frozenset())
    assert len(shown) == 30
    assert list(shown.values()) == sorted(shown.values(), reverse=True)


def test_each_language_has_its_stop_words_as_the_cloud_writes_them() -> None:
    assert STOP_WORDS.keys() == {"en", "sv", "de"}
    for words in STOP_WORDS.values():
        assert len(words) > 150
        for word in words:
            assert list(word_cloud.words(word)) in ([word], [word.removesuffix("'s")], [])
