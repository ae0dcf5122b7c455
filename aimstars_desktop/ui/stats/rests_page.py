"""The preferences page about rest: single rest days, weekly ones, and spare days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from aimstars_desktop.compat import override
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import AimstarsError, RuleError
from aimstars_desktop.domain.rests import REASON_LIMIT, RestRule, RestSpan
from aimstars_desktop.domain.weeks import weekdays_from
from aimstars_desktop.services.rests import Timeline
from aimstars_desktop.ui.core.view_model import ViewModel
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.stats import streak_wording
from aimstars_desktop.ui.widgets import layouts
from aimstars_desktop.ui.widgets.boxes import ComboBox
from aimstars_desktop.ui.widgets.buttons import Button, IconButton
from aimstars_desktop.ui.widgets.date_field import DateField
from aimstars_desktop.ui.widgets.fields import LineEdit
from aimstars_desktop.ui.widgets.labels import Label, SectionTitle

SHOWN_BACK = timedelta(days=60)
"""How long past rest days are listed."""

USUAL_RULE = timedelta(weeks=4)
"""How far ahead the last day of a weekly rest day is, by default."""


class RestsViewModel(ViewModel):
    """The rest days, and commands to change them."""

    shows = Change.RESTS | Change.ENTRIES

    loaded = Signal()
    """The rest days were loaded or changed."""

    refused = Signal(object)
    """A change was refused; carries the error."""

    done = Signal()
    """A change was made."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._service = workspace.session.rests
        self.timeline: Timeline | None = None

    @property
    def today(self) -> date:
        """The person's current day."""
        return self.workspace.session.days.today()

    def rest_on(self, first: date, last: date, reason: str) -> None:
        """Add rest days.

        Args:
            first: the first day.
            last: the last day; that of a single one is the first.
            reason: may be empty.
        """
        self._do(lambda: self._service.rest_on(first, reason, last=last))

    def do_not_rest_on(self, span: RestSpan) -> None:
        """Remove rest days."""
        self._do(lambda: self._service.do_not_rest_on(span.first, span.last))

    def rest_every(self, weekday: int, first: date, last: date | None, reason: str) -> None:
        """Add a weekly rest day.

        Args:
            weekday: 0 Monday to 6 Sunday.
            first: the first day on which it holds.
            last: the last one; None for no end.
            reason: may be empty.
        """
        self._do(lambda: self._service.rest_every(weekday, first, last, reason))

    def end_rule(self, rule_id: int) -> None:
        """End a weekly rest day."""
        self._do(lambda: self._service.end_rule(rule_id))

    @override
    def reload(self) -> None:
        """Load the rest days."""
        self.workspace.tasks.read(self, self._service.timeline, then=self._on_timeline, key="rests")

    def _do(self, operation: Callable[[], None]) -> None:
        self.workspace.tasks.write(
            self, operation, then=lambda _: self.done.emit(), on_error=self._on_error
        )

    def _on_timeline(self, timeline: Timeline) -> None:
        self.timeline = timeline
        self.loaded.emit()

    def _on_error(self, error: AimstarsError) -> None:
        self.refused.emit(error)


class RestsPage(QWidget):
    """Weekly rest days, single rest days, and how many spare days are held."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RestsViewModel(workspace, self)
        self.spares = Label("", wrap=True)
        self.weekday = ComboBox()
        self.weekday.call(self.tr("Weekly rest day"))
        for day in weekdays_from(workspace.first_weekday):
            name = texts.weekday(day)
            self.weekday.addItem(name[0].upper() + name[1:], day)
        today = self.model.today
        first_weekday = workspace.first_weekday
        self.rule_first = DateField(today, today, ahead=True, first_weekday=first_weekday)
        self.rule_first.setAccessibleName(self.tr("First day"))
        self.ends = QCheckBox(self.tr("Until"))
        self.rule_last = DateField(
            today + USUAL_RULE, today, ahead=True, first_weekday=first_weekday
        )
        self.rule_last.setAccessibleName(self.tr("Last day"))
        self.rule_last.setEnabled(False)
        self.rule_reason = _reason_field(self.tr("Why? (optional)"))
        self.add_rule = Button(self.tr("Rest every week"))
        self.day = DateField(today, today, ahead=True, first_weekday=first_weekday)
        self.day.setAccessibleName(self.tr("First rest day"))
        self.more_days = QCheckBox(self.tr("Until"))
        self.last_day = DateField(today, today, ahead=True, first_weekday=first_weekday)
        self.last_day.setAccessibleName(self.tr("Last rest day"))
        self.last_day.setEnabled(False)
        self.reason = _reason_field(self.tr("Why? (optional)"))
        self.add_day = Button(self.tr("Rest on these days"))
        for part in (self.ends, self.rule_reason):
            part.setAccessibleDescription(self.tr("Weekly rest days"))
        for part in (self.more_days, self.reason):
            part.setAccessibleDescription(self.tr("Rest days"))
        self.problem = self.day.problem
        self.problems = {
            "first": self.rule_first.problem,
            "last": self.rule_last.problem,
            "last_day": self.last_day.problem,
        }
        self.removers: dict[date | int, IconButton] = {}
        self._rules = QVBoxLayout()
        self._days = QVBoxLayout()
        self._arrange()
        self.ends.toggled.connect(self.rule_last.setEnabled)
        self.more_days.toggled.connect(self.last_day.setEnabled)
        self.add_rule.clicked.connect(self._on_add_rule)
        self.add_day.clicked.connect(self._on_add_day)
        self.model.loaded.connect(self._on_loaded)
        self.model.refused.connect(self._on_refused)
        self.model.done.connect(self._on_done)
        self.model.set_visible(True)

    def lines(self) -> list[str]:
        """Return the listed lines, weekly rest days first."""
        rows = [*layouts.parts(self._rules), *layouts.parts(self._days)]
        labels = (row.findChild(Label) for row in rows)
        return [label.text() for label in labels if label is not None]

    def _on_add_rule(self) -> None:
        first = self.rule_first.taken()
        last = self.rule_last.taken() if first is not None and self.ends.isChecked() else None
        if first is not None and (last is not None or not self.ends.isChecked()):
            self.model.rest_every(self.weekday.currentData(), first, last, self.rule_reason.text())

    def _on_add_day(self) -> None:
        first = self.day.taken()
        last = self.last_day.taken() if first is not None and self.more_days.isChecked() else first
        if first is not None and last is not None:
            self.model.rest_on(first, last, self.reason.text())

    def _on_refused(self, error: AimstarsError) -> None:
        self._clear_problems()
        meant = error.field if isinstance(error, RuleError) else ""
        self.problems.get(meant, self.problem).show_problem(error)

    def _on_done(self) -> None:
        self._clear_problems()
        self.ends.setChecked(False)
        self.more_days.setChecked(False)
        self.rule_reason.clear()
        self.reason.clear()

    def _clear_problems(self) -> None:
        for problem in (self.problem, *self.problems.values()):
            problem.clear_problem()

    def _on_loaded(self) -> None:
        timeline = self.model.timeline
        if timeline is None:
            return
        self.spares.setText(streak_wording.spares(timeline.standing))
        self.removers = {}
        layouts.clear(self._rules)
        layouts.clear(self._days)
        today = self.model.today
        for rule in timeline.rests.rules:
            if rule.last is None or rule.last >= today - SHOWN_BACK:
                self._rules.addWidget(self._rule_row(rule, today))
        fixed_until = min(today, timeline.streaks[0].last) if timeline.streaks else date.min
        for span in timeline.rests.spans(today - SHOWN_BACK):
            for part in span.split(fixed_until):
                self._days.addWidget(self._span_row(part, fixed=part.first < fixed_until))

    def _rule_row(self, rule: RestRule, today: date) -> QWidget:
        begins = self.tr("Every {weekday} since {day}")
        if rule.first > today:
            begins = self.tr("Every {weekday} from {day} on")
        text = begins.format(weekday=texts.weekday(rule.weekday), day=texts.short_date(rule.first))
        over = rule.last is not None and rule.last < today
        if rule.last is not None:
            text = self.tr("Every {weekday}, {first} to {last}").format(
                weekday=texts.weekday(rule.weekday),
                first=texts.short_date(rule.first),
                last=texts.short_date(rule.last),
            )
        end = None if over else lambda: self.model.end_rule(rule.id)
        return self._row(rule.id, text, rule.reason, self.tr("End this weekly rest day"), end)

    def _span_row(self, span: RestSpan, *, fixed: bool) -> QWidget:
        remove = None if fixed else lambda: self.model.do_not_rest_on(span)
        if span.first == span.last:
            name = texts.long_day(span.first, year=True)
        else:
            name = self.tr("{first} to {last}").format(
                first=texts.short_date(span.first), last=texts.short_date(span.last)
            )
        action = self.tr("Remove this rest day")
        return self._row(span.first, name, span.reason, action, remove)

    def _row(
        self,
        key: date | int,
        text: str,
        reason: str,
        action: str,
        act: Callable[[], None] | None,
    ) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        shown = f"{text} \N{MIDDLE DOT} {reason}" if reason else text
        line.addWidget(Label(shown, wrap=True), 1)
        if act is not None:
            button = IconButton("close", f"{action}: {text}")
            button.clicked.connect(act)
            self.removers[key] = button
            line.addWidget(button)
        return row

    def _arrange(self) -> None:
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        hint = self.tr("On a rest day your streak waits for you: it is kept, but does not grow.")
        column.addWidget(Label(hint, "caption", wrap=True))
        column.addWidget(SectionTitle(self.tr("Weekly rest days")))
        column.addLayout(self._rules)
        rule = QGridLayout()
        rule.setHorizontalSpacing(px(8))
        rule.addWidget(Label(self.tr("Every")), 0, 0)
        rule.addWidget(self.weekday, 0, 1)
        rule.addWidget(self.rule_reason, 0, 2)
        rule.addWidget(Label(self.tr("From")), 1, 0)
        rule.addWidget(self.rule_first, 1, 1)
        rule.addWidget(self.ends, 2, 0)
        rule.addWidget(self.rule_last, 2, 1)
        rule.addWidget(self.add_rule, 2, 2)
        rule.setColumnStretch(2, 1)
        column.addLayout(rule)
        column.addWidget(self.problems["first"])
        column.addWidget(self.problems["last"])
        column.addWidget(SectionTitle(self.tr("Rest days")))
        column.addLayout(self._days)
        day = QGridLayout()
        day.setHorizontalSpacing(px(8))
        day.addWidget(Label(self.tr("From")), 0, 0)
        day.addWidget(self.day, 0, 1)
        day.addWidget(self.reason, 0, 2)
        day.addWidget(self.more_days, 1, 0)
        day.addWidget(self.last_day, 1, 1)
        day.addWidget(self.add_day, 1, 2)
        day.setColumnStretch(2, 1)
        column.addLayout(day)
        column.addWidget(self.problem)
        column.addWidget(self.problems["last_day"])
        column.addWidget(SectionTitle(self.tr("Spare days")))
        column.addWidget(self.spares)
        about = self.tr(
            "Every 14th day you write on earns one, and you can have three at most. A gap uses "
            "one for each of its days, or none if there are not enough."
        )
        column.addWidget(Label(about, "caption", wrap=True))


def _reason_field(placeholder: str) -> QLineEdit:
    field = LineEdit()
    field.setPlaceholderText(placeholder)
    field.setAccessibleName(placeholder)
    field.setMaxLength(REASON_LIMIT)
    return field
