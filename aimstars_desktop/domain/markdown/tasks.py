"""The tasks of a text, and the text with one of them ticked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from aimstars_desktop.domain.markdown.reader import places_in, read
from aimstars_desktop.domain.markdown.tree import Marker


@dataclass(frozen=True, slots=True)
class Task:
    """A list item with a box; ``place`` is that of what is in the box, in the text as read."""

    place: int
    done: bool


def task_of(marker: Marker) -> Task | None:
    """Return the task that a marker stands before, if it is one."""
    if marker.done is None or marker.box is None:
        return None
    return Task(marker.box, marker.done)


def tasks_in(text: str) -> Iterator[Task]:
    """Return the tasks of a text, in the order in which they were typed."""
    for block in read(text).blocks:
        for marker in block.place.markers:
            task = task_of(marker)
            if task is not None:
                yield task


def ticked(text: str, task: Task) -> str:
    """Return a text in which a task is done, or not done, as ``task`` says.

    Where the text has no task at this place (it was changed elsewhere), it stays as it is.
    """
    if not any(found.place == task.place and found.done != task.done for found in tasks_in(text)):
        return text
    (place,) = places_in(text, [task.place])
    return f"{text[:place]}{'x' if task.done else ' '}{text[place + 1 :]}"
