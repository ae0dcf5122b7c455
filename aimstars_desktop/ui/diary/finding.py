"""The state of the side panel's list: the timeline, or what a search has found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.diary import Entry, Rating
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.search import (
    Hit,
    IndexState,
    Order,
    Query,
    Request,
    Snippet,
    parse,
    preview,
)
from aimstars_desktop.overriding import override
from aimstars_desktop.ui.view_model import ViewModel
from aimstars_desktop.ui.workspace import Workspace

FIRST_PAGE = 30
PAGE = 200
MOST_RELOADED = 600
"""Rows that are loaded anew at once when something has changed; those below come by scrolling."""

INDEX_DELAY = 1_500
"""Milliseconds after opening until the index is looked at: the first screen comes first.

Who searches earlier has seen it; then the index is looked at at once.
"""

INDEX_AGAIN = 30_000
"""Milliseconds until the index is looked at again when that failed, as while a disk is full."""

_Wish = tuple[Request, bool]
"""What is asked for, and whether it is a search."""


@dataclass(frozen=True, slots=True)
class Filters:
    """What narrows the list.

    Attributes:
        first: the first day to look at; None: from the beginning.
        last: the last day to look at; None: to the end.
    """

    rating: Rating | None = None
    first: date | None = None
    last: date | None = None
    order: Order = Order.NEWEST


class FindingViewModel(ViewModel):
    """The entries of the list, page by page, newest first or best match first."""

    shows = Change.ENTRIES

    reset = Signal(object)
    """Other rows are there: a sequence of hits in place of all."""

    added = Signal(object)
    """More rows are there, below: a sequence of hits."""

    query_changed = Signal()
    """Something else is searched for, or nothing any more."""

    index_changed = Signal()
    """The index has come further."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._text = ""
        self._query = Query()
        self._filters = Filters()
        self._rows: list[Hit] = []
        self._answered: _Wish | None = None
        self._complete = False
        self._loading = False
        self._turn = 0
        self._index = IndexState(done=False)  # nobody has looked yet
        self._look = QTimer(self)  # runs while nobody looks at the index or builds it
        self._look.setSingleShot(True)
        self._look.timeout.connect(self._check_index)
        self._look.start(INDEX_DELAY)

    @property
    def query(self) -> Query:
        """What is searched for; empty for the timeline."""
        return self._query

    @property
    def is_searching(self) -> bool:
        """Whether the list shows what a search has found."""
        return bool(self._text.strip())

    @property
    def filters(self) -> Filters:
        """What narrows the list."""
        return self._filters

    @property
    def rows(self) -> Sequence[Hit]:
        """The rows that are loaded."""
        return self._rows

    @property
    def is_answered(self) -> bool:
        """Whether the rows are the answer to what is asked for now, not to what was before.

        Before the index is complete, that there are none is no answer.
        """
        known = bool(self._rows) or self._index.done or not self.is_searching
        return known and self._answered == self._wish()

    @property
    def may_have_more(self) -> bool:
        """Whether there may be rows below the loaded ones."""
        return not self._complete and not self._loading

    @property
    def index(self) -> IndexState:
        """How far the search index is."""
        return self._index

    def search(self, text: str) -> None:
        """Search for what was typed; nothing but space is the timeline."""
        was_searching, self._text = self.is_searching, text
        query = parse(text)
        # What holds no word, as ``***``, asks for nothing, and is a search all the same.
        if query != self._query or self.is_searching != was_searching:
            self._query = query
            self.query_changed.emit()
        if self.is_searching and self._look.isActive():
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
        """Return what is asked for now, with its filters."""
        chosen = self._filters
        return Request(self._query, chosen.rating, chosen.first, chosen.last, chosen.order)

    def _load(self, count: int, after: Entry | None) -> None:
        self._turn += 1
        self._loading = True
        turn, offset = self._turn, len(self._rows) if after else 0
        wish = self._wish()
        request, searching = wish
        session = self.workspace.session

        def found() -> Sequence[Hit]:
            if searching:
                return session.search.find(request, count, before=after, offset=offset)
            entries = session.diary.recent(count, rating=request.rating, before=after)
            return [Hit(entry, Snippet(preview(entry.text))) for entry in entries]

        self.workspace.tasks.read(
            self,
            found,
            lambda hits: self._on_found(turn, wish, hits, count, more=bool(after)),
            key="list",
        )

    def _wish(self) -> _Wish:
        return self.request(), self.is_searching

    def _on_found(
        self, turn: int, wish: _Wish, hits: Sequence[Hit], count: int, *, more: bool
    ) -> None:
        if turn != self._turn:
            return  # something else was asked for meanwhile
        self._loading = False
        self._answered = wish
        self._complete = len(hits) < count
        if more:
            self._rows.extend(hits)
            self.added.emit(hits)
        else:
            self._rows = list(hits)
            self.reset.emit(hits)

    def _check_index(self) -> None:
        self._look.stop()
        self._advance(self.workspace.session.search.check_index)

    def _advance(self, work: Callable[[], IndexState]) -> None:
        self.workspace.tasks.write(self, work, self._on_index, self._on_index_failed)

    def _on_index(self, state: IndexState) -> None:
        self._index = state
        self.index_changed.emit()
        if not state.done:
            self._advance(self.workspace.session.search.build_index)
        elif self.is_searching:
            self.refresh()  # what was found until now may lack entries

    def _on_index_failed(self, error: AimstarsError) -> None:
        if self.is_searching:
            self.workspace.messages.failed(error)
        self._look.start(INDEX_AGAIN)
