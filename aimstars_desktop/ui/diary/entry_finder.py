"""The state of the side panel's list: the timeline, or search results."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from aimstars_desktop.compat import override
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Entry, Rating
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.markdown.preview import preview
from aimstars_desktop.domain.search import (
    Hit,
    IndexState,
    Order,
    Query,
    Request,
    Snippet,
    parse,
)
from aimstars_desktop.domain.text import is_blank
from aimstars_desktop.ui.core.view_model import ViewModel
from aimstars_desktop.ui.core.workspace import Workspace

FIRST_PAGE = 30
PAGE = 200
MOST_RELOADED = 600
"""Rows that are reloaded at once when something has changed; those below come by scrolling."""

INDEX_DELAY = 1_500
"""Milliseconds after opening until the index is checked: the first screen has priority.

An earlier search checks it at once.
"""

INDEX_AGAIN = 30_000
"""Milliseconds until the index is checked again after a failure, such as a full disk."""

_RequestKey = tuple[Request, bool]
"""The request, and whether it is a search."""


@dataclass(frozen=True, slots=True)
class Filters:
    """The filters of the list.

    Attributes:
        first: the first day; None: from the beginning.
        last: the last day; None: to the end.
        starred: only favourites.
    """

    rating: Rating | None = None
    first: date | None = None
    last: date | None = None
    order: Order = Order.NEWEST
    starred: bool = False


class EntryFinder(ViewModel):
    """The entries of the list, page by page, newest first or best match first."""

    shows = Change.ENTRIES

    reset = Signal(object)
    """The rows were replaced; carries a sequence of hits."""

    added = Signal(object)
    """Rows were appended; carries a sequence of hits."""

    counted = Signal()
    """How many entries a search found is known."""

    query_changed = Signal()
    """The query has changed, or was cleared."""

    index_changed = Signal()
    """The progress of the index has changed."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._text = ""
        self._query = Query()
        self._filters = Filters()
        self._rows: list[Hit] = []
        self._answered: _RequestKey | None = None
        self._complete = False
        self._count: int | None = None
        self._loading = False
        self._turn = 0
        self._index = IndexState(done=False)  # not checked yet
        self._index_timer = QTimer(self)  # runs while the index is neither checked nor built
        self._index_timer.setSingleShot(True)
        self._index_timer.timeout.connect(self._check_index)
        self._index_timer.start(INDEX_DELAY)

    @property
    def query(self) -> Query:
        """The query; empty for the timeline."""
        return self._query

    @property
    def is_searching(self) -> bool:
        """Whether the list shows search results."""
        return not is_blank(self._text)

    @property
    def filters(self) -> Filters:
        """The filters."""
        return self._filters

    @property
    def rows(self) -> Sequence[Hit]:
        """The rows that are loaded."""
        return self._rows

    @property
    def is_answered(self) -> bool:
        """Whether the rows answer the current request, not an earlier one.

        While the index is incomplete, an empty result is not an answer.
        """
        known = bool(self._rows) or self._index.done or not self.is_searching
        return known and self._answered == self._request_key()

    @property
    def count(self) -> int | None:
        """How many entries the search found, up to ``MOST_COUNTED``; None until it is known."""
        return self._count

    @property
    def may_have_more(self) -> bool:
        """Whether there may be rows below the loaded ones."""
        return not self._complete and not self._loading

    @property
    def index(self) -> IndexState:
        """The progress of the search index."""
        return self._index

    def search(self, text: str) -> None:
        """Search for what was typed; white space alone gives the timeline."""
        was_searching, self._text = self.is_searching, text
        query = parse(text)
        # A query without words, such as ``***``, is still a search.
        if query != self._query or self.is_searching != was_searching:
            self._query = query
            self.query_changed.emit()
        if self.is_searching and self._index_timer.isActive():
            self._check_index()
        self.refresh()

    def narrow(self, **changes: object) -> None:
        """Change filters by name."""
        self._filters = replace(self._filters, **changes)  # type: ignore[arg-type]  # names of fields
        self.refresh()

    def load_more(self) -> None:
        """Load the next page below."""
        if self.may_have_more:
            self._load(PAGE, after=self._rows[-1].entry if self._rows else None)

    @override
    def reload(self) -> None:
        count = min(max(FIRST_PAGE, len(self._rows)), MOST_RELOADED)
        self._load(count, after=None)

    def request(self) -> Request:
        """Return the current request, with its filters."""
        chosen = self._filters
        return Request(
            self._query, chosen.rating, chosen.first, chosen.last, chosen.order, chosen.starred
        )

    def _load(self, count: int, after: Entry | None) -> None:
        self._turn += 1
        self._loading = True
        turn, offset = self._turn, len(self._rows) if after else 0
        requested = self._request_key()
        request, searching = requested
        session = self.workspace.session

        def found() -> Sequence[Hit]:
            if searching:
                return session.search.find(request, count, before=after, offset=offset)
            entries = session.entries.recent(
                count, rating=request.rating, starred=request.starred, before=after
            )
            return [Hit(entry, Snippet(preview(entry.text))) for entry in entries]

        self.workspace.tasks.read(
            self,
            found,
            lambda hits: self._on_found(turn, requested, hits, count, more=bool(after)),
            key="list",
        )

    def _request_key(self) -> _RequestKey:
        return self.request(), self.is_searching

    def _on_found(
        self, turn: int, requested: _RequestKey, hits: Sequence[Hit], count: int, *, more: bool
    ) -> None:
        if turn != self._turn:
            return  # something else was requested in the meantime
        self._loading = False
        self._answered = requested
        self._complete = len(hits) < count
        if more:
            self._rows.extend(hits)
            self.added.emit(hits)
        else:
            self._rows = list(hits)
            self.reset.emit(hits)
            self._count_all(requested)

    def _count_all(self, requested: _RequestKey) -> None:
        request, searching = requested
        self._count = None
        if not searching or not self.is_answered:
            self.counted.emit()
        elif self._complete:
            self._on_counted(requested, len(self._rows))
        else:
            search = self.workspace.session.search
            self.workspace.tasks.read(
                self,
                lambda: search.count(request),
                lambda count: self._on_counted(requested, count),
                key="count",
            )

    def _on_counted(self, requested: _RequestKey, count: int) -> None:
        if requested == self._request_key():
            self._count = count
            self.counted.emit()

    def _check_index(self) -> None:
        self._index_timer.stop()
        self._advance(self.workspace.session.search.check_index)

    def _advance(self, work: Callable[[], IndexState]) -> None:
        self.workspace.tasks.write(self, work, self._on_index, self._on_index_failed)

    def _on_index(self, state: IndexState) -> None:
        self._index = state
        self.index_changed.emit()
        if not state.done:
            self._advance(self.workspace.session.search.build_index)
        elif self.is_searching:
            self.refresh()  # the results so far may lack entries

    def _on_index_failed(self, error: AimstarsError) -> None:
        if self.is_searching:
            self.workspace.messages.failed(error)
        self._index_timer.start(INDEX_AGAIN)
