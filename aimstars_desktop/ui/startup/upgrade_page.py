"""The page that is shown while the diary is upgraded, unless that takes only a moment."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from aimstars_desktop import __version__
from aimstars_desktop.compat import override
from aimstars_desktop.domain.upgrades import Plan, Progress, Stage
from aimstars_desktop.ui.look import icons, texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.startup.centred_card import centred_card
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.progress import ProgressLine

CARD_WIDTH = 540
STAGES = (Stage.CHECK, Stage.BACK_UP, Stage.CHANGE, Stage.COMPARE, Stage.OPEN)
SHARES = (0.05, 0.3, 0.5, 0.1, 0.05)
"""The rough share of time of each stage, for the progress bar."""

TICK_MS = 100
FINE = 1000
"""The range of the progress bar."""


class Mark(QWidget):
    """The mark of a step: to do, in progress, done."""

    TODO, DOING, DONE = range(3)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = self.TODO
        side = theme().px(14)
        self.setFixedSize(side, side)

    def set_state(self, state: int) -> None:
        """Change the state."""
        self.state = state
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = theme()
        circle = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        if self.state == self.DONE:
            icons.paint_icon(painter, QRectF(self.rect()), "check", "proud")
        elif self.state == self.DOING:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(current.color("gold"))
            painter.drawEllipse(circle)
        else:
            painter.setPen(current.color("muted"))
            painter.drawEllipse(circle)
        painter.end()


class UpgradePage(QWidget):
    """The steps of an upgrade with their durations, and Cancel until it is committed."""

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
        """The texts of the steps, in order."""
        return [label.text() for label in self._texts]

    def begin(self, plan: Plan) -> None:
        """Show the steps of an upgrade that begins now."""
        self._plan = plan
        self._stage, self._share = -1, 0.0
        self._began.start()
        for place, text in enumerate(self._planned_lines(plan)):
            self._texts[place].setText(text)
            self._texts[place].set_tone("muted")
            self._marks[place].set_state(Mark.TODO)
            self._seconds[place].clear()
        self._entries = 0
        self.about.setText(self._introduction(None))
        self.cancel.setText(self.tr("&Cancel"))
        self.cancel.setEnabled(True)
        self.bar.setValue(0)
        self.left.clear()
        self._enter(0)
        self._tick.start()

    def show_progress(self, progress: Progress) -> None:
        """Show the progress."""
        if self._plan is None or progress.stage not in STAGES:
            return
        stage = STAGES.index(progress.stage)
        while self._stage < stage:
            self._leave(self._stage)
            self._enter(self._stage + 1)
        self._share = self._share_of(progress)
        self._texts[stage].setText(self._current_line(progress))
        if progress.backup is not None:
            self._texts[1].setText(
                self.tr("Backed up and verified: {file}").format(
                    file=texts.isolated(progress.backup)
                )
            )
            self.about.setText(self._introduction(progress.backup))
        if progress.stage is Stage.OPEN:
            self.cancel.setEnabled(False)
        self._show_time()

    def show_entries(self, entries: int) -> None:
        """Return how many entries are in the backup."""
        self._entries = entries
        self.about.setText(self._introduction(""))

    def end(self) -> None:
        """Stop the clock: the upgrade has ended, successfully or not."""
        self._tick.stop()

    # Steps

    def _enter(self, stage: int) -> None:
        self._stage = stage
        self._share = 0.0
        self._stage_began.start()
        self._marks[stage].set_state(Mark.DOING)
        self._texts[stage].set_tone("")
        self._texts[stage].setText(self._current_line(Progress(STAGES[stage])))

    def _leave(self, stage: int) -> None:
        if stage < 0:
            return
        self._marks[stage].set_state(Mark.DONE)
        self._seconds[stage].setText(_seconds(self._stage_began.elapsed()))
        self._texts[stage].setText(self._done_line(STAGES[stage]))

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
        # At first the estimate, later more and more the measured time.
        expected = (1 - done) * self._plan.seconds + done * (elapsed / done if done else 0)
        left = round(max(0.0, expected - elapsed))
        self.left.setText(texts.counted("Upgrade", "about %n s left", left) if left else "")

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.cancel.setText(self.tr("Cancelling…"))
        self.cancel_wanted.emit()

    # Words

    def _introduction(self, backup: str | None) -> str:
        newer = self.tr("Version {version} stores your diary in a newer format.")
        then = (
            self.tr("It is backed up first, and the backup is verified.")
            if backup is None
            else self.tr("Your diary was backed up as it was before.")
        )
        if backup is not None and self._entries:
            then = texts.counted("Upgrade", "Your %n entries were backed up first.", self._entries)
        return f"{newer.format(version=__version__)} {then}"

    def _planned_lines(self, plan: Plan) -> tuple[str, ...]:
        return (
            self.tr("Check your diary file"),
            self.tr("Back up your diary"),
            texts.counted("Upgrade", "Upgrade it in %n steps", len(plan.steps)),
            self.tr("Check that every entry is still there"),
            self.tr("Open your diary"),
        )

    def _current_line(self, progress: Progress) -> str:
        match progress.stage:
            case Stage.CHECK:
                return self.tr("Checking your diary file")
            case Stage.BACK_UP:
                percent = texts.percent(progress.share)
                return self.tr("Backing up your diary: {percent}").format(percent=percent)
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

    def _done_line(self, stage: Stage) -> str:
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
        self.bar = ProgressLine(self.tr("Progress of the upgrade"), self)
        self.bar.setRange(0, FINE)
        safe = self.tr("If anything goes wrong, the backup is restored.")
        self.safe = Label(safe, "caption", wrap=True, parent=self)
        self.left = Label("", "caption", parent=self)
        self.cancel = Button(self.tr("&Cancel"), parent=self)

    def _arrange(self) -> None:
        px = theme().px
        card = centred_card(self, self.title, icon="star", tone="gold", width=CARD_WIDTH)
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
