"""The dialog for the person's own prompts, one per line, instead of the built-in ten."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.domain.errors import AimstarsError, RuleError
from aimstars_desktop.domain.prompts import CONTEXT, OUR_PROMPTS, Prompt, prompts_from
from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.domain.text import is_blank
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import fitting, theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.dialog import Dialog, button_row
from aimstars_desktop.ui.widgets.labels import Label, ProblemLabel
from aimstars_desktop.ui.writing.plain_field import PlainField
from aimstars_desktop.ui.writing.spelling import Spelling

SIZE = QSize(560, 400)
"""In design pixels."""


class PromptsDialog(Dialog):
    """A field with one prompt per line; they rotate daily."""

    help_topic = "diary"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._loaded = ""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Prompts"))
        self.field = PlainField(Spelling.of(workspace), self)
        self.field.setAccessibleName(self.tr("Prompts, one per line"))
        self.problem = ProblemLabel(self.field, self)
        self.ours = Button(self.tr("Use the ten built-in prompts"), variant="link", parent=self)
        self.cancel = Button(self.tr("Cancel"), parent=self)
        self.save = Button(self.tr("Save"), variant="primary", parent=self)
        self._arrange()
        self.ours.clicked.connect(self._on_ours)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._on_save)
        self.field.edited.connect(self.problem.clear_problem)
        workspace.tasks.read(self, workspace.session.prompts.own, self._on_loaded)

    def _arrange(self) -> None:
        px = theme().px
        self.resize(fitting(SIZE))
        foot = QHBoxLayout()
        foot.addWidget(self.ours)
        foot.addStretch(1)
        foot.addWidget(button_row(accept=self.save, reject=self.cancel))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(10))
        about = self.tr("One question per line. They take turns, one a day.")
        column.addWidget(Label(about, "muted", wrap=True, parent=self))
        column.addWidget(self.field, 1)
        column.addWidget(self.problem)
        column.addLayout(foot)

    def _on_loaded(self, own: Sequence[Prompt]) -> None:
        lines = [prompt.text for prompt in own] or _ours()
        self._loaded = "\n".join(lines)
        self.field.setPlainText(self._loaded)

    def _on_ours(self) -> None:
        self.field.setPlainText("\n".join(_ours()))

    def _on_save(self) -> None:
        lines = self.field.toPlainText().split("\n")
        try:
            # The built-in prompts are not saved, so that they follow the language.
            prompts = () if [line for line in lines if not is_blank(line)] == _ours() else None
            chosen = prompts_from(lines) if prompts is None else prompts
        except RuleError as error:
            self.problem.show_problem(error)
            return
        service = self._workspace.session.prompts
        self._workspace.tasks.write(
            self, lambda: service.choose(chosen), lambda _: self.accept(), self._on_failed
        )

    def _on_failed(self, error: AimstarsError) -> None:
        self.problem.show_problem(error)


def _ours() -> list[str]:
    return [texts.sentence(Sentence(CONTEXT, text)) for text in OUR_PROMPTS]
