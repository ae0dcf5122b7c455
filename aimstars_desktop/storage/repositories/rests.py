"""The repository of one account's rest days, and of the spare days that it gave back."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, delete, insert, select, update

from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.rests import RestDay, RestRule
from aimstars_desktop.domain.rests import Rests as DomainRests
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage.models import RestDay as DayRow
from aimstars_desktop.storage.models import RestRule as RuleRow
from aimstars_desktop.storage.models import SpareReturn
from aimstars_desktop.storage.upsert import insert_or_ignore, upsert

_RULES = select(RuleRow.id, RuleRow.weekday, RuleRow.valid_from, RuleRow.valid_to, RuleRow.reason)


class Rests:
    """The rest days of one account (``RestRepository``)."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id
        self._own_days = DayRow.user_id == account_id
        self._own_rules = RuleRow.user_id == account_id
        self._own_returns = SpareReturn.user_id == account_id

    def all(self) -> DomainRests:
        run = self._connection.execute
        days = run(select(DayRow.day, DayRow.reason).where(self._own_days).order_by(DayRow.day))
        rules = run(_RULES.where(self._own_rules).order_by(RuleRow.id))
        returned = run(select(SpareReturn.day).where(self._own_returns))
        return DomainRests(
            dict(days.all()),
            tuple(RestRule(*row) for row in rules),
            frozenset(returned.scalars()),
        )

    def put_day(self, rest: RestDay) -> None:
        key = {"user_id": self._account_id, "day": rest.day}
        upsert(self._connection, DayRow, key, {"reason": rest.reason})

    def remove_day(self, day: date) -> None:
        self._connection.execute(delete(DayRow).where(self._own_days, DayRow.day == day))

    def add_rule(
        self, weekday: int, first: date, last: date | None = None, reason: str = ""
    ) -> RestRule:
        values = {
            "user_id": self._account_id,
            "weekday": weekday,
            "valid_from": first,
            "valid_to": last,
            "reason": reason,
        }
        made = self._connection.execute(insert(RuleRow).values(values).returning(RuleRow.id))
        return RestRule(made.scalar_one(), weekday, first, last, reason)

    def save_rule(self, rule: RestRule) -> None:
        values = {
            "weekday": rule.weekday,
            "valid_from": rule.first,
            "valid_to": rule.last,
            "reason": rule.reason,
        }
        same = (self._own_rules, RuleRow.id == rule.id)
        self._found(self._connection.execute(update(RuleRow).where(*same).values(values)).rowcount)

    def remove_rule(self, rule_id: int) -> None:
        same = (self._own_rules, RuleRow.id == rule_id)
        self._found(self._connection.execute(delete(RuleRow).where(*same)).rowcount)

    def give_back(self, day: date) -> None:
        values = {"user_id": self._account_id, "day": day}
        insert_or_ignore(self._connection, SpareReturn, values)

    def take_back(self, day: date) -> None:
        same = (self._own_returns, SpareReturn.day == day)
        self._connection.execute(delete(SpareReturn).where(*same))

    def _found(self, rows: int) -> None:
        if not rows:
            raise MissingError(QT_TRANSLATE_NOOP("Errors", "This rest day no longer exists."))
