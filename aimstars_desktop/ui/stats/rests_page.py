"""The page of the preferences about rest: single days, weekdays, and what spare days are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import AimstarsError, RuleError
from aimstars_desktop.domain.rests import REASON_LIMIT, RestRule
from aimstars_desktop.overriding import override
from aimstars_desktop.services.rests import Timeline
from aimstars_desktop.ui import texts
from aimstars_desktop.ui.preferences import week_start
from aimstars_desktop.ui.stats import streak_wording
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.view_model import ViewModel
from aimstars_desktop.ui.widgets import layouts
from aimstars_desktop.ui.widgets.buttons import Button, IconButton
from aimstars_desktop.ui.widgets.labels import Label, ProblemLabel, SectionTitle
from aimstars_desktop.ui.widgets.span_picker import day_field, day_in
from aimstars_desktop.ui.workspace import Workspace

SHOWN_BACK = timedelta(days=60)
"""Rest days that are over are listed for so long."""

USUAL_RULE = timedelta(weeks=4)
"""The last day that is offered for a weekday of rest lies so long ahead."""


class RestsViewModel(ViewModel):
    """What was decided about rest, and changing it."""

    shows = Change.RESTS | Change.ENTRIES

    loaded = Signal()
    """The rest days are here, or different."""

    refused = Signal(object)
    """Something could not be decided; carries the error."""

    done = Signal()
    """Something was decided."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._service = workspace.session.rests
        self.timeline: Timeline | None = None

    @property
    def today(self) -> date:
        """The day that is today for this person."""
        return self.workspace.session.days.today()

    @property
    def first_weekday(self) -> int:
        """The ISO weekday on which weeks begin."""
        return week_start(self.workspace.session.preferences.chosen)

    def rest_on(self, day: date, reason: str) -> None:
        """Rest on a day."""
        self._do(lambda: self._service.rest_on(day, reason))

    def do_not_rest_on(self, day: date) -> None:
        """Do not rest on that day."""
        self._do(lambda: self._service.do_not_rest_on(day))

    def rest_every(self, weekday: int, first: date, last: date | None, reason: str) -> None:
        """Rest on a weekday, 0 for Monday, from a day on, up to another or for good."""
        self._do(lambda: self._service.rest_every(weekday, first, last, reason))

    def end_rule(self, rule_id: int) -> None:
        """Let a weekday of rest end."""
        self._do(lambda: self._service.end_rule(rule_id))

    @override
    def reload(self) -> None:
        """Load what was decided."""
        self.workspace.tasks.read(self, self._service.timeline, then=self._on_timeline, key="rests")

    def _do(self, deed: Callable[[], None]) -> None:
        self.workspace.tasks.write(
            self, deed, then=lambda _: self.done.emit(), on_error=self._on_error
        )

    def _on_timeline(self, timeline: Timeline) -> None:
        self.timeline = timeline
        self.loaded.emit()

    def _on_error(self, error: AimstarsError) -> None:
        self.refused.emit(error)


class RestsPage(QWidget):
    """Weekdays of rest, single days of rest, and how many spare days are held."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RestsViewModel(workspace, self)
        self.spares = Label("", wrap=True)
        self.weekday = QComboBox()
        self.weekday.setAccessibleName(self.tr("Weekday of rest"))
        for day in texts.week_days(self.model.first_weekday):
            name = texts.weekday(day)
            self.weekday.addItem(name[0].upper() + name[1:], day - 1)
        today = self.model.today
        self.rule_first = day_field(today)
        self.rule_first.setAccessibleName(self.tr("First day"))
        self.ends = QCheckBox(self.tr("until"))
        self.rule_last = day_field(today + USUAL_RULE)
        self.rule_last.setAccessibleName(self.tr("Last day"))
        self.rule_last.setEnabled(False)
        self.rule_reason = _reason_field(self.tr("Why, if you like"))
        self.add_rule = Button(self.tr("Rest every week"))
        self.day = day_field(today)
        self.day.setAccessibleName(self.tr("Day of rest"))
        self.reason = _reason_field(self.tr("Why, if you like"))
        self.add_day = Button(self.tr("Rest on this day"))
        self.problem = ProblemLabel(self.day)
        self.rule_problems = {
            "first": ProblemLabel(self.rule_first),
            "last": ProblemLabel(self.rule_last),
        }
        self.removers: dict[date | int, IconButton] = {}
        self._rules = QVBoxLayout()
        self._days = QVBoxLayout()
        self._arrange()
        self.ends.toggled.connect(self.rule_last.setEnabled)
        self.add_rule.clicked.connect(self._on_add_rule)
        self.add_day.clicked.connect(self._on_add_day)
        self.model.loaded.connect(self._on_loaded)
        self.model.refused.connect(self._on_refused)
        self.model.done.connect(self._on_done)
        self.model.set_visible(True)

    def lines(self) -> list[str]:
        """Return what is listed, weekdays first."""
        rows = [*layouts.parts(self._rules), *layouts.parts(self._days)]
        labels = (row.findChild(Label) for row in rows)
        return [label.text() for label in labels if label is not None]

    def _on_add_rule(self) -> None:
        last = day_in(self.rule_last) if self.ends.isChecked() else None
        first, reason = day_in(self.rule_first), self.rule_reason.text()
        self.model.rest_every(self.weekday.currentData(), first, last, reason)

    def _on_add_day(self) -> None:
        self.model.rest_on(day_in(self.day), self.reason.text())

    def _on_refused(self, error: AimstarsError) -> None:
        self._clear_problems()
        meant = error.field if isinstance(error, RuleError) else ""
        self.rule_problems.get(meant, self.problem).show_problem(error)

    def _on_done(self) -> None:
        self._clear_problems()
        self.ends.setChecked(False)
        self.rule_reason.clear()
        self.reason.clear()

    def _clear_problems(self) -> None:
        for problem in (self.problem, *self.rule_problems.values()):
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
        for day, reason in sorted(timeline.rests.days.items()):
            if day >= today - SHOWN_BACK:
                self._days.addWidget(self._day_row(day, reason, timeline))

    def _rule_row(self, rule: RestRule, today: date) -> QWidget:
        begins = self.tr("Every {weekday} since {day}")
        if rule.first > today:
            begins = self.tr("Every {weekday} from {day} on")
        text = begins.format(
            weekday=texts.weekday(rule.weekday + 1), day=texts.short_date(rule.first)
        )
        over = rule.last is not None and rule.last < today
        if rule.last is not None:
            text = self.tr("Every {weekday}, {first} to {last}").format(
                weekday=texts.weekday(rule.weekday + 1),
                first=texts.short_date(rule.first),
                last=texts.short_date(rule.last),
            )
        end = None if over else lambda: self.model.end_rule(rule.id)
        return self._row(rule.id, text, rule.reason, self.tr("End this weekday of rest"), end)

    def _day_row(self, day: date, reason: str, timeline: Timeline) -> QWidget:
        latest = timeline.streaks[0].last if timeline.streaks else None
        fixed = day < timeline.today and latest is not None and day < latest
        remove = None if fixed else lambda: self.model.do_not_rest_on(day)
        name = texts.long_day(day, year=True)
        return self._row(day, name, reason, self.tr("Remove this day of rest"), remove)

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
        hint = self.tr(
            "On a day of rest your streak waits for you. It is kept, and not made longer."
        )
        column.addWidget(Label(hint, "caption", wrap=True))
        column.addWidget(SectionTitle(self.tr("Weekdays of rest")))
        column.addLayout(self._rules)
        rule = QGridLayout()
        rule.setHorizontalSpacing(px(8))
        rule.addWidget(self.weekday, 0, 0, 1, 2)
        rule.addWidget(self.rule_reason, 0, 2)
        rule.addWidget(Label(self.tr("from")), 1, 0)
        rule.addWidget(self.rule_first, 1, 1)
        rule.addWidget(self.ends, 2, 0)
        rule.addWidget(self.rule_last, 2, 1)
        rule.addWidget(self.add_rule, 2, 2)
        rule.setColumnStretch(2, 1)
        column.addLayout(rule)
        for problem in self.rule_problems.values():
            column.addWidget(problem)
        column.addWidget(SectionTitle(self.tr("Days of rest")))
        column.addLayout(self._days)
        day = QGridLayout()
        day.setHorizontalSpacing(px(8))
        day.addWidget(self.day, 0, 0)
        day.addWidget(self.reason, 0, 1)
        day.addWidget(self.add_day, 0, 2)
        day.setColumnStretch(1, 1)
        column.addLayout(day)
        column.addWidget(self.problem)
        column.addWidget(SectionTitle(self.tr("Spare days")))
        column.addWidget(self.spares)
        about = self.tr(
            "Every 14th day that you write earns one, and three can be held. A gap takes as many as"
            " it has days, or none when there are not enough."
        )
        column.addWidget(Label(about, "caption", wrap=True))


def _reason_field(placeholder: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(placeholder)
    field.setAccessibleName(placeholder)
    field.setMaxLength(REASON_LIMIT)
    return field
