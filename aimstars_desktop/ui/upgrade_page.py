"""The page that is shown while the diary is upgraded, when that takes longer than a blink."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop import __version__
from aimstars_desktop.domain.upgrades import Plan, Progress, Stage
from aimstars_desktop.overriding import override
from aimstars_desktop.ui import icons, texts
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.icon_label import IconLabel
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.progress import ProgressLine

CARD_WIDTH = 540
STAGES = (Stage.CHECK, Stage.BACK_UP, Stage.CHANGE, Stage.COMPARE, Stage.OPEN)
SHARES = (0.05, 0.3, 0.5, 0.1, 0.05)
"""How much of the time each stage takes, roughly; the bar says no more than that."""

TICK_MS = 100
FINE = 1000
"""Steps of the bar."""


class Mark(QWidget):
    """What has become of a step: still to do, being done, done."""

    TODO, DOING, DONE = range(3)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = self.TODO
        side = theme().px(14)
        self.setFixedSize(side, side)

    def set_state(self, state: int) -> None:
        """Show another state."""
        self.state = state
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme()
        circle = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        if self.state == self.DONE:
            icons.paint_icon(painter, QRectF(self.rect()), "check", "proud")
        elif self.state == self.DOING:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("gold"))
            painter.drawEllipse(circle)
        else:
            painter.setPen(look.color("muted"))
            painter.drawEllipse(circle)
        painter.end()


class UpgradePage(QWidget):
    """The steps of an upgrade in words, with their seconds, and Cancel until it is kept."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self._stage = -1
        self._share = 0.0
        self._entries = 0
        self._began = QElapsedTimer()
        self._stage_began = QElapsedTimer()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._show_time)
        self._build()
        self._arrange()
        self.cancel.clicked.connect(self._on_cancel)

    @property
    def steps(self) -> list[str]:
        """What the steps say, in their order."""
        return [label.text() for label in self._texts]

    def begin(self, plan: Plan) -> None:
        """Show the steps of an upgrade that begins now."""
        self._plan = plan
        self._stage, self._share = -1, 0.0
        self._began.start()
        for place, text in enumerate(self._ahead(plan)):
            self._texts[place].setText(text)
            self._texts[place].set_tone("muted")
            self._marks[place].set_state(Mark.TODO)
            self._seconds[place].clear()
        self._entries = 0
        self.about.setText(self._what(None))
        self.cancel.setText(self.tr("&Cancel"))
        self.cancel.setEnabled(True)
        self.bar.setValue(0)
        self.left.clear()
        self._enter(0)
        self._tick.start()

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is."""
        if self._plan is None or progress.stage not in STAGES:
            return
        stage = STAGES.index(progress.stage)
        while self._stage < stage:
            self._leave(self._stage)
            self._enter(self._stage + 1)
        self._share = self._share_of(progress)
        self._texts[stage].setText(self._doing(progress))
        if progress.backup is not None:
            self._texts[1].setText(
                self.tr("Backed up and verified: {file}").format(file=progress.backup)
            )
            self.about.setText(self._what(progress.backup))
        if progress.stage is Stage.OPEN:
            self.cancel.setEnabled(False)
        self._show_time()

    def show_entries(self, entries: int) -> None:
        """Say how many entries are in the backup that was made first."""
        self._entries = entries
        self.about.setText(self._what(""))

    def end(self) -> None:
        """Stop counting: it is over, one way or the other."""
        self._tick.stop()

    # Steps

    def _enter(self, stage: int) -> None:
        self._stage = stage
        self._share = 0.0
        self._stage_began.start()
        self._marks[stage].set_state(Mark.DOING)
        self._texts[stage].set_tone("")
        self._texts[stage].setText(self._doing(Progress(STAGES[stage])))

    def _leave(self, stage: int) -> None:
        if stage < 0:
            return
        self._marks[stage].set_state(Mark.DONE)
        self._seconds[stage].setText(_seconds(self._stage_began.elapsed()))
        self._texts[stage].setText(self._done(STAGES[stage]))

    def _share_of(self, progress: Progress) -> float:
        if progress.stage is Stage.CHANGE and progress.of:
            return max(self._share, (progress.number - 1 + progress.share) / progress.of)
        return max(self._share, progress.share)

    def _show_time(self) -> None:
        if self._stage < 0 or self._plan is None:
            return
        self._seconds[self._stage].setText(_seconds(self._stage_began.elapsed()))
        done = sum(SHARES[: self._stage]) + SHARES[self._stage] * min(1.0, self._share)
        self.bar.setValue(max(self.bar.value(), round(done * FINE)))
        elapsed = self._began.elapsed() / 1000
        # At first the estimate, later more and more what was seen.
        expected = (1 - done) * self._plan.seconds + done * (elapsed / done if done else 0)
        left = round(max(0.0, expected - elapsed))
        self.left.setText(texts.counted("Upgrade", "about %n s left", left) if left else "")

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.cancel.setText(self.tr("Cancelling…"))
        self.cancel_wanted.emit()

    # Words

    def _what(self, backup: str | None) -> str:
        newer = self.tr("Version {version} stores your diary in a newer format.")
        then = (
            self.tr("It is backed up first, and the backup is verified.")
            if backup is None
            else self.tr("Your diary as it was is backed up.")
        )
        if backup is not None and self._entries:
            then = texts.counted("Upgrade", "Your %n entries were backed up first.", self._entries)
        return f"{newer.format(version=__version__)} {then}"

    def _ahead(self, plan: Plan) -> tuple[str, ...]:
        return (
            self.tr("Check your diary file"),
            self.tr("Back your diary up"),
            texts.counted("Upgrade", "Upgrade it in %n steps", len(plan.steps)),
            self.tr("Check every entry is still there"),
            self.tr("Open your diary"),
        )

    def _doing(self, progress: Progress) -> str:
        match progress.stage:
            case Stage.CHECK:
                return self.tr("Checking your diary file")
            case Stage.BACK_UP:
                percent = texts.percent(progress.share)
                return self.tr("Backing your diary up: {percent}").format(percent=percent)
            case Stage.COMPARE:
                return self.tr("Checking that every entry is still there")
            case Stage.OPEN:
                return self.tr("Opening your diary")
        if progress.step is None:
            return self.tr("Upgrading")
        return self.tr("Upgrading {number} of {count} — {step}").format(
            number=texts.number(progress.number),
            count=texts.number(progress.of),
            step=texts.sentence(progress.step),
        )

    def _done(self, stage: Stage) -> str:
        count = len(self._plan.steps) if self._plan else 0
        match stage:
            case Stage.CHECK:
                return self.tr("Checked your diary file")
            case Stage.BACK_UP:
                return self.tr("Backed up and verified")
            case Stage.CHANGE:
                return texts.counted("Upgrade", "Upgraded in %n steps", count)
            case Stage.COMPARE:
                return self.tr("Every entry is still there")
        return self.tr("Opened your diary")

    # Building

    def _build(self) -> None:
        self.title = Label(self.tr("Upgrading your diary"), "title", wrap=True, parent=self)
        self.about = Label("", "muted", wrap=True, parent=self)
        self._marks = [Mark(self) for _ in STAGES]
        self._texts = [Label(wrap=True, parent=self) for _ in STAGES]
        self._seconds = [Label("", "caption", parent=self) for _ in STAGES]
        self.bar = ProgressLine(self.tr("How far the upgrade is"), self)
        self.bar.setRange(0, FINE)
        safe = self.tr("If anything goes wrong, the backup is put back.")
        self.safe = Label(safe, "caption", wrap=True, parent=self)
        self.left = Label("", "caption", parent=self)
        self.cancel = Button(self.tr("&Cancel"), parent=self)

    def _arrange(self) -> None:
        px = theme().px
        card = Card(parent=self)
        card.setFixedWidth(px(CARD_WIDTH))
        card.body.setContentsMargins(px(34), px(30), px(34), px(30))
        head = QHBoxLayout()
        head.setSpacing(px(14))
        head.addWidget(IconLabel("star", "gold", 22, self))
        head.addWidget(self.title, 1)
        card.body.addLayout(head)
        card.body.addWidget(self.about)
        card.body.addSpacing(px(8))
        card.body.addLayout(self._table())
        card.body.addSpacing(px(10))
        card.body.addWidget(self.bar)
        foot = QHBoxLayout()
        foot.addWidget(self.safe, 1)
        foot.addWidget(self.left)
        card.body.addLayout(foot)
        card.body.addSpacing(px(6))
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self.cancel)
        card.body.addLayout(last)
        column = QVBoxLayout(self)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def _table(self) -> QGridLayout:
        px = theme().px
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(12))
        grid.setColumnStretch(1, 1)
        parts = zip(self._marks, self._texts, self._seconds, strict=True)
        for row, (mark, text, seconds) in enumerate(parts):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(mark, row, 0, top)
            grid.addWidget(text, row, 1)
            grid.addWidget(seconds, row, 2, top | Qt.AlignmentFlag.AlignTrailing)
        return grid


def _seconds(milliseconds: int) -> str:
    return f"{texts.number(milliseconds / 1000, 1)}\N{NO-BREAK SPACE}s"
