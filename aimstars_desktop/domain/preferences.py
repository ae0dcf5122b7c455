"""Preferences: a person's choices, how they are stored and what they mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields

from aimstars_desktop.domain.appearance import Appearance
from aimstars_desktop.domain.days import LATEST_DAY_END
from aimstars_desktop.domain.first_steps import Step
from aimstars_desktop.domain.locking import IDLE_MINUTES, LockReason
from aimstars_desktop.domain.stats import LAST_YEAR, Span
from aimstars_desktop.domain.weeks import check_weekday

SMALLEST_TEXT, LARGEST_TEXT = 80, 200
"""The text sizes of the diary, in per cent of the system's text size."""

LEADINGS = (120, 140, 170)
"""The line heights in which the diary can be read, in per cent: close, usual, wide."""

MOST_WORDS = 10_000
"""The largest goal of words a day."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """One account's choices, with their default values.

    Attributes:
        text_size: the diary's text, in per cent of the system's text size.
        reading_serif: whether the reader and prints have a face with serifs.
        reading_leading: the line height of both, one of ``LEADINGS``.
        first_weekday: the first day of the week, 0 Monday to 6 Sunday; None: by the locale.
        day_ends_at: the hour after midnight at which the day ends, 0 to 6.
        prompts: whether the Diary tab offers a prompt.
        words_a_day: how many words the person aims for on a day; 0: no goal.
        formatting_bar: whether there are buttons that format above what is being written.
        smaller_pictures: whether large pictures are made smaller when they are added.
        spelling: whether words that are not in a dictionary are underlined while one types.
        spelling_languages: the codes of the languages that are checked; empty: the system's.
        spelling_words: words of one's own that are right, too.
        steps_again: whether the first steps are shown although the diary is no longer new.
        steps_closed: the first steps that were closed.
        stats_span: the days that the charts show.
        stop_words: words that the cloud leaves out, in the form it uses.
        lock_after: the idle minutes after which the diary is locked, one of ``IDLE_MINUTES``;
            None: by default, which depends on the diary.
        lock_for: what else locks it.
        encryption_offered: whether encrypting the diary was offered, which happens once.
    """

    appearance: Appearance = Appearance.SYSTEM
    text_size: int = 100
    reading_serif: bool = False
    reading_leading: int = 140
    first_weekday: int | None = None
    day_ends_at: int = 0
    prompts: bool = True
    words_a_day: int = 0
    formatting_bar: bool = True
    smaller_pictures: bool = False
    spelling: bool = True
    spelling_languages: frozenset[str] = frozenset()
    spelling_words: frozenset[str] = frozenset()
    steps_again: bool = False
    steps_closed: frozenset[Step] = frozenset()
    stats_span: Span = LAST_YEAR
    stop_words: frozenset[str] = frozenset()
    lock_after: int | None = None
    lock_for: frozenset[LockReason] = frozenset(LockReason)
    encryption_offered: bool = False

    def __post_init__(self) -> None:
        """Refuse invalid choices.

        Raises:
            ValueError: a number is outside its range.
        """
        if not SMALLEST_TEXT <= self.text_size <= LARGEST_TEXT:
            raise ValueError("the text size is outside its range")
        if self.reading_leading not in LEADINGS:
            raise ValueError("the line height is outside its choices")
        if not 0 <= self.words_a_day <= MOST_WORDS:
            raise ValueError("the goal of words is outside its range")
        if self.first_weekday is not None:
            check_weekday(self.first_weekday)
        if not 0 <= self.day_ends_at <= LATEST_DAY_END:
            raise ValueError("a day ends from 0 to 6 o'clock")
        if self.lock_after is not None and self.lock_after not in IDLE_MINUTES:
            raise ValueError("this number of idle minutes cannot be chosen")


def to_texts(preferences: Preferences) -> dict[str, str]:
    """Return the names and texts under which the choices are stored."""
    weekday = preferences.first_weekday
    return {
        "appearance": preferences.appearance.value,
        "text_size": str(preferences.text_size),
        "reading_serif": _switch(preferences.reading_serif),
        "reading_leading": str(preferences.reading_leading),
        "first_weekday": "" if weekday is None else str(weekday),
        "day_ends_at": str(preferences.day_ends_at),
        "prompts": _switch(preferences.prompts),
        "words_a_day": str(preferences.words_a_day),
        "formatting_bar": _switch(preferences.formatting_bar),
        "smaller_pictures": _switch(preferences.smaller_pictures),
        "spelling": _switch(preferences.spelling),
        "spelling_languages": " ".join(sorted(preferences.spelling_languages)),
        "spelling_words": " ".join(sorted(preferences.spelling_words)),
        "steps_again": _switch(preferences.steps_again),
        "steps_closed": " ".join(sorted(step.value for step in preferences.steps_closed)),
        "stats_span": preferences.stats_span.to_text(),
        "stop_words": " ".join(sorted(preferences.stop_words)),
        "lock_after": "" if preferences.lock_after is None else str(preferences.lock_after),
        "lock_for": " ".join(sorted(reason.value for reason in preferences.lock_for)),
        "encryption_offered": _switch(preferences.encryption_offered),
    }


def from_texts(texts: Mapping[str, str]) -> Preferences:
    """Read stored choices; an unknown or invalid one falls back to its default."""
    chosen: dict[str, object] = {}
    for field in fields(Preferences):
        if field.name in texts:
            try:
                value = _READ[field.name](texts[field.name])
                Preferences(**{field.name: value})  # type: ignore[arg-type]  # checked by trying
            except (ValueError, KeyError):
                continue
            chosen[field.name] = value
    return Preferences(**chosen)  # type: ignore[arg-type]  # each value was tried above


def _switch(on: bool) -> str:
    return "on" if on else "off"


_SWITCH = {"on": True, "off": False}

_READ: Mapping[str, Callable[[str], object]] = {
    "appearance": Appearance,
    "text_size": int,
    "reading_serif": _SWITCH.__getitem__,
    "reading_leading": int,
    "first_weekday": lambda text: int(text) if text else None,
    "day_ends_at": int,
    "prompts": _SWITCH.__getitem__,
    "words_a_day": int,
    "formatting_bar": _SWITCH.__getitem__,
    "smaller_pictures": _SWITCH.__getitem__,
    "spelling": _SWITCH.__getitem__,
    "spelling_languages": lambda text: frozenset(text.split()),
    "spelling_words": lambda text: frozenset(text.split()),
    "steps_again": _SWITCH.__getitem__,
    "steps_closed": lambda text: frozenset(Step(name) for name in text.split()),
    "stats_span": Span.from_text,
    "stop_words": lambda text: frozenset(text.split()),
    "lock_after": lambda text: int(text) if text else None,
    "lock_for": lambda text: frozenset(LockReason(name) for name in text.split()),
    "encryption_offered": _SWITCH.__getitem__,
}
