"""Prompts: one question a day that helps to start; ten of ours, or the person's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence
from aimstars_desktop.domain.text import cleaned

CONTEXT = "Prompts"
TEXT_LIMIT = 300
MOST = 100

OUR_PROMPTS = (
    QT_TRANSLATE_NOOP("Prompts", "What did you handle a little better than you would have before?"),
    QT_TRANSLATE_NOOP("Prompts", "Which moment of today would you like to keep?"),
    QT_TRANSLATE_NOOP("Prompts", "Who made your day easier, and did you tell them?"),
    QT_TRANSLATE_NOOP("Prompts", "What would you do differently if today came again?"),
    QT_TRANSLATE_NOOP("Prompts", "When did you feel most like yourself?"),
    QT_TRANSLATE_NOOP("Prompts", "What did you put off, and what stood in the way?"),
    QT_TRANSLATE_NOOP("Prompts", "What small thing took courage?"),
    QT_TRANSLATE_NOOP("Prompts", "What did you learn, from whom or from what?"),
    QT_TRANSLATE_NOOP("Prompts", "Where did your time go, and was it worth it?"),
    QT_TRANSLATE_NOOP("Prompts", "What can you let go of before you sleep?"),
)


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question that the person wrote.

    Attributes:
        active: whether it is in use; an inactive one is kept for later.
    """

    text: str
    active: bool = True

    def __post_init__(self) -> None:
        """Refuse invalid prompts.

        Raises:
            RuleError: the text is empty, too long, or cannot be stored exactly.
        """
        text = cleaned(self.text, field="prompt", limit=TEXT_LIMIT)
        if not text:
            raise RuleError(
                QT_TRANSLATE_NOOP("Errors", "A prompt needs a few words."), field="prompt"
            )
        if text != self.text:
            raise ValueError("a prompt is trimmed before it is made")


def prompts_from(lines: Sequence[str]) -> tuple[Prompt, ...]:
    """Return prompts from lines of text; empty lines are skipped.

    Raises:
        RuleError: a line is too long, or there are too many.
    """
    texts = [cleaned(line, field="prompt", limit=TEXT_LIMIT) for line in lines]
    found = tuple(Prompt(text) for text in dict.fromkeys(texts) if text)
    if len(found) > MOST:
        raise RuleError(
            QT_TRANSLATE_NOOP("Errors", "There are {count} prompts; the limit is {limit}."),
            field="prompt",
            count=len(found),
            limit=MOST,
        )
    return found


def prompts_of(day: date, own: Sequence[Prompt]) -> Sequence[Sentence]:
    """Return the prompts in their order of a day: they rotate daily, the first is the day's.

    Args:
        day: decides which one is first.
        own: the person's own prompts; without an active one, ours are used.
    """
    # A sentence without values, so that braces in the person's words are left alone.
    found = [Sentence("", "{text}", {"text": prompt.text}) for prompt in own if prompt.active]
    found = found or [Sentence(CONTEXT, text) for text in OUR_PROMPTS]
    first = day.toordinal() % len(found)
    return [*found[first:], *found[:first]]
