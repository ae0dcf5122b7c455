"""Ideas for goals: four for each category except Custom, marked for translation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from aimstars_desktop.domain.goals import Category
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

_IDEAS: Mapping[Category, Sequence[str]] = {
    Category.EXERCISE: (
        QT_TRANSLATE_NOOP("Ideas", "Walk for 30 minutes every day"),
        QT_TRANSLATE_NOOP("Ideas", "Exercise three times this week"),
        QT_TRANSLATE_NOOP("Ideas", "Stretch for ten minutes each morning"),
        QT_TRANSLATE_NOOP("Ideas", "Take the stairs whenever I can"),
    ),
    Category.LEARNING: (
        QT_TRANSLATE_NOOP("Ideas", "Read for 30 minutes a day"),
        QT_TRANSLATE_NOOP("Ideas", "Finish the book on my bedside table"),
        QT_TRANSLATE_NOOP("Ideas", "Learn twenty words of another language"),
        QT_TRANSLATE_NOOP("Ideas", "Work through one lesson and try it out"),
    ),
    Category.MINDFULNESS: (
        QT_TRANSLATE_NOOP("Ideas", "Meditate for ten minutes daily"),
        QT_TRANSLATE_NOOP("Ideas", "Be in bed by eleven on five nights"),
        QT_TRANSLATE_NOOP("Ideas", "Put the phone away an hour before bed"),
        QT_TRANSLATE_NOOP("Ideas", "Write down three good things each evening"),
    ),
    Category.SOCIAL: (
        QT_TRANSLATE_NOOP("Ideas", "Call a friend or someone in the family"),
        QT_TRANSLATE_NOOP("Ideas", "Have a meal with somebody I miss"),
        QT_TRANSLATE_NOOP("Ideas", "Write a letter or a long message"),
        QT_TRANSLATE_NOOP("Ideas", "Thank three people for something small"),
    ),
    Category.PRODUCTIVITY: (
        QT_TRANSLATE_NOOP("Ideas", "Begin each day with the hardest task"),
        QT_TRANSLATE_NOOP("Ideas", "Finish the task that I keep putting off"),
        QT_TRANSLATE_NOOP("Ideas", "Two hours without messages every day"),
        QT_TRANSLATE_NOOP("Ideas", "Plan tomorrow before the day ends"),
    ),
    Category.PERSONAL_DEV: (
        QT_TRANSLATE_NOOP("Ideas", "Write in the diary every evening"),
        QT_TRANSLATE_NOOP("Ideas", "Do one thing that scares me a little"),
        QT_TRANSLATE_NOOP("Ideas", "Say no once when I mean no"),
        QT_TRANSLATE_NOOP("Ideas", "Ask someone for honest feedback"),
    ),
    Category.HOME: (
        QT_TRANSLATE_NOOP("Ideas", "Declutter one room"),
        QT_TRANSLATE_NOOP("Ideas", "Cook at home on five evenings"),
        QT_TRANSLATE_NOOP("Ideas", "Repair what has been broken for months"),
        QT_TRANSLATE_NOOP("Ideas", "Tidy up for ten minutes a day"),
    ),
    Category.CREATIVE: (
        QT_TRANSLATE_NOOP("Ideas", "Draw something every day"),
        QT_TRANSLATE_NOOP("Ideas", "Play an instrument three times this week"),
        QT_TRANSLATE_NOOP("Ideas", "Take a photo a day of something ordinary"),
        QT_TRANSLATE_NOOP("Ideas", "Make something with my hands"),
    ),
}


def ideas_for(category: Category) -> Sequence[str]:
    """Return the suggested titles for a category; none for Custom."""
    return [QCoreApplication.translate("Ideas", idea) for idea in _IDEAS.get(category, ())]
