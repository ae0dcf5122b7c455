"""The texts of the sample diary's goals, by category, with their outcomes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from aimstars_desktop.domain.goals import Category


@dataclass(frozen=True, slots=True)
class Wish:
    """A goal's title and description, and notes for when it was reached or not."""

    title: str
    description: str
    reached: str
    missed: str


WISHES: Mapping[Category, tuple[Wish, ...]] = {
    Category.EXERCISE: (
        Wish(
            "Run three times",
            "Any distance, any speed.",
            "Tue, Thu and Sunday. The last one with Elin.",
            "Twice. The third one drowned in rain.",
        ),
        Wish(
            "Walk home from work every day",
            "The long way when it is dry.",
            "Five out of five, once with an umbrella.",
            "Mon to Wed, then the bus won.",
        ),
        Wish(
            "Stretch each morning",
            "Ten minutes before the coffee.",
            "Seven mornings. My back agrees.",
            "Four mornings of seven.",
        ),
    ),
    Category.LEARNING: (
        Wish(
            "Read half an hour a day",
            "Paper only.",
            "Finished the book on Saturday.",
            "Good until Thursday.",
        ),
        Wish(
            "Do two chapters of the course",
            "With the exercises.",
            "Both, and the quiz.",
            "One and a half.",
        ),
    ),
    Category.MINDFULNESS: (
        Wish(
            "Meditate ten minutes a day",
            "On the chair by the window.",
            "All seven, two of them on the tram.",
            "Forgot the weekend.",
        ),
        Wish(
            "No phone after ten in the evening",
            "It charges in the kitchen.",
            "Slept so much better.",
            "Held for three evenings.",
        ),
    ),
    Category.SOCIAL: (
        Wish(
            "Call dad and grandma",
            "Without doing anything else at the same time.",
            "Both. Grandma told the boat story.",
            "Dad yes, grandma next week.",
        ),
        Wish(
            "Invite someone for dinner",
            "Soup is enough.",
            "Priya and Tom came. Soup was enough.",
            "Found no evening for it.",
        ),
    ),
    Category.PRODUCTIVITY: (
        Wish(
            "Empty the inbox by Friday",
            "Answer, file or delete; nothing else.",
            "Zero on Friday at four.",
            "Down to 31.",
        ),
        Wish(
            "Two hours without meetings each day",
            "Before lunch.",
            "Four days out of five, good enough.",
            "The review week ate it.",
        ),
    ),
    Category.PERSONAL_DEV: (
        Wish(
            "Ask one question in every meeting",
            "A real one.",
            "Eleven questions. Two changed the plan.",
            "Too shy on Tuesday.",
        ),
    ),
    Category.HOME: (
        Wish(
            "Clear the hallway",
            "One bag for the charity shop.",
            "Two bags in the end.",
            "The bag is packed, and stands in the hallway.",
        ),
        Wish(
            "Cook four evenings",
            "With lunch for the next day.",
            "Curry, soup, risotto, pancakes.",
            "Two evenings.",
        ),
    ),
    Category.CREATIVE: (
        Wish(
            "Practise piano five times",
            "Twenty minutes are plenty.",
            "Five, and the left hand is there.",
            "Three times.",
        ),
    ),
    Category.CUSTOM: (
        Wish(
            "Water the balcony and look at it",
            "In this order.",
            "First tomatoes.",
            "Watered, did not look.",
        ),
    ),
}
