"""The names of categories, statuses and decisions on screen, and their icons. No widgets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from aimstars_desktop.domain.goals import Category, Status
from aimstars_desktop.domain.reviews import Decision
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

_NAMES = {
    Category.EXERCISE: QT_TRANSLATE_NOOP("Goals", "Exercise & Fitness"),
    Category.LEARNING: QT_TRANSLATE_NOOP("Goals", "Learning & Reading"),
    Category.MINDFULNESS: QT_TRANSLATE_NOOP("Goals", "Mindfulness & Mental Health"),
    Category.SOCIAL: QT_TRANSLATE_NOOP("Goals", "Social Connections"),
    Category.PRODUCTIVITY: QT_TRANSLATE_NOOP("Goals", "Productivity & Work"),
    Category.PERSONAL_DEV: QT_TRANSLATE_NOOP("Goals", "Personal Development"),
    Category.HOME: QT_TRANSLATE_NOOP("Goals", "Home & Organization"),
    Category.CREATIVE: QT_TRANSLATE_NOOP("Goals", "Creative Pursuits"),
    Category.CUSTOM: QT_TRANSLATE_NOOP("Goals", "Custom"),
}

_SHORT_NAMES = {
    Category.EXERCISE: QT_TRANSLATE_NOOP("Goals", "Exercise"),
    Category.LEARNING: QT_TRANSLATE_NOOP("Goals", "Learning"),
    Category.MINDFULNESS: QT_TRANSLATE_NOOP("Goals", "Mindfulness"),
    Category.SOCIAL: QT_TRANSLATE_NOOP("Goals", "Social"),
    Category.PRODUCTIVITY: QT_TRANSLATE_NOOP("Goals", "Productivity"),
    Category.PERSONAL_DEV: QT_TRANSLATE_NOOP("Goals", "Personal"),
    Category.HOME: QT_TRANSLATE_NOOP("Goals", "Home"),
    Category.CREATIVE: QT_TRANSLATE_NOOP("Goals", "Creative"),
    Category.CUSTOM: QT_TRANSLATE_NOOP("Goals", "Custom"),
}

_STATUSES = {
    Status.ACTIVE: QT_TRANSLATE_NOOP("Goals", "Active"),
    Status.COMPLETED: QT_TRANSLATE_NOOP("Goals", "Completed"),
    Status.FAILED: QT_TRANSLATE_NOOP("Goals", "Not this time"),
}

_DECISIONS = {
    Decision.COMPLETED: QT_TRANSLATE_NOOP("Goals", "Completed"),
    Decision.FAILED: QT_TRANSLATE_NOOP("Goals", "Not this time"),
    Decision.TRY_AGAIN: QT_TRANSLATE_NOOP("Goals", "Try again"),
    Decision.SMALLER: QT_TRANSLATE_NOOP("Goals", "Make it smaller"),
    Decision.DROP: QT_TRANSLATE_NOOP("Goals", "Drop"),
}

CATEGORY_ICONS = {
    Category.EXERCISE: "dumbbell",
    Category.LEARNING: "book",
    Category.MINDFULNESS: "moon",
    Category.SOCIAL: "people",
    Category.PRODUCTIVITY: "briefcase",
    Category.PERSONAL_DEV: "growth",
    Category.HOME: "house",
    Category.CREATIVE: "pencil",
    Category.CUSTOM: "target",
}
"""The icon of each category: its name in ``resources/icons``."""

STATUS_TONES = {Status.ACTIVE: "", Status.COMPLETED: "proud", Status.FAILED: "muted"}
"""The colour in which a status is written."""


def category_name(category: Category) -> str:
    """Return the full name of a category: "Exercise & Fitness"."""
    return QCoreApplication.translate("Goals", _NAMES[category])


def category_short(category: Category) -> str:
    """Return the short name of a category, for narrow columns: "Exercise"."""
    return QCoreApplication.translate("Goals", _SHORT_NAMES[category])


def status_word(status: Status) -> str:
    """Return the name of a status on screen: "Not this time"."""
    return QCoreApplication.translate("Goals", _STATUSES[status])


def decision_word(decision: Decision) -> str:
    """Return the name of a decision on screen: "Make it smaller"."""
    return QCoreApplication.translate("Goals", _DECISIONS[decision])
