"""All tags with their counts; there they are renamed, and two become one."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from aimstars_desktop.domain.errors import AimstarsError, RuleError
from aimstars_desktop.domain.tags import SIGN, TagCount, key_of, without_sign
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import fitting, theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.count_rows import CountDelegate, count_row
from aimstars_desktop.ui.widgets.dialog import Dialog, button_row
from aimstars_desktop.ui.widgets.fields import LineEdit, SearchField
from aimstars_desktop.ui.widgets.labels import FieldLabel, Label, ProblemLabel
from aimstars_desktop.ui.writing.known_tags import KnownTags

SIZE = QSize(480, 480)
"""In design pixels."""

_TAG = Qt.ItemDataRole.UserRole


class TagsDialog(Dialog):
    """A list of the tags; a field renames the chosen one."""

    help_topic = "diary"

    chosen = Signal(str)
    """The entries with a tag are to be shown; carries its name."""

    def __init__(self, workspace: Workspace, tags: KnownTags, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tags = tags
        self._is_busy = False
        self._renamed_to = ""  # the key that is chosen as soon as it is in the list
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tags"))
        self.search = SearchField(self.tr("Search tags"), parent=self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Tags"))
        self.list.setItemDelegate(CountDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = Label("", "muted", wrap=True, parent=self)
        self.name = LineEdit(self)
        self.problem = ProblemLabel(self.name, self)
        self.note = Label("", "caption", wrap=True, parent=self)
        self.rename = Button(self.tr("&Rename"), parent=self)
        self.show_entries = Button(self.tr("&Show entries"), variant="primary", parent=self)
        self.close_button = Button(self.tr("Close"), parent=self)
        self._arrange()
        self._connect()
        tags.need()
        self._fill()

    def _arrange(self) -> None:
        px = theme().px
        self.resize(fitting(SIZE))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(FieldLabel(self.tr("Ne&w name"), self.name, parent=self))
        row.addWidget(self.name, 1)
        row.addWidget(self.rename)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(10))
        column.addWidget(self.search)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addWidget(self.note)
        column.addWidget(button_row(reject=self.close_button, others=[self.show_entries]))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._fill)
        self.list.currentRowChanged.connect(self._on_chosen)
        self.list.itemActivated.connect(self._on_show_entries)
        self.name.textChanged.connect(self._on_name_typed)
        self.name.returnPressed.connect(self._on_rename)
        self.rename.clicked.connect(self._on_rename)
        self.show_entries.clicked.connect(self._on_show_entries)
        self.close_button.clicked.connect(self.close)
        self._tags.changed.connect(self._fill)

    @property
    def current(self) -> TagCount | None:
        """The chosen tag."""
        found = self.list.currentIndex().data(_TAG)
        return found if isinstance(found, TagCount) else None

    def choose(self, key: str) -> None:
        """Choose a tag, if it is in the list."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_TAG).key == key:
                self.list.setCurrentRow(row)

    # Slots

    def _fill(self) -> None:
        before = self.current.key if self.current else ""
        blocker = QSignalBlocker(self.list)
        wanted = key_of(without_sign(self.search.text()))
        found = [tag for tag in self._tags.all if wanted in tag.key]
        self.list.clear()
        for tag in found:
            entries = texts.counted("TagsDialog", "%n entries", tag.entries)
            row = count_row(SIGN + tag.name, tag.entries, f"{SIGN}{tag.name}, {entries}")
            row.setData(_TAG, tag)
            self.list.addItem(row)
        self.list.setVisible(bool(found))
        self.empty.setVisible(not found)
        self.empty.setText(
            self.tr("No tag contains these letters.")
            if self._tags.all
            else self.tr("A word with # before it, such as #garden, becomes a tag of its entry.")
        )
        if found:
            self.list.setCurrentRow(0)
            self.choose(before)
            self.choose(self._renamed_to)
        blocker.unblock()
        now = self.current.key if self.current else ""
        if not now or now not in {before, self._renamed_to}:
            self._show_name()
        if now == self._renamed_to:
            self._renamed_to = ""
        self._show_acts()

    def _on_chosen(self) -> None:
        self._renamed_to = ""
        self._show_name()
        self._show_acts()

    def _show_name(self) -> None:
        self.name.setText(self.current.name if self.current else "")

    def _show_acts(self) -> None:
        tag = self.current
        for widget in (self.name, self.show_entries):
            widget.setEnabled(tag is not None)
        self._on_name_typed()

    def _on_name_typed(self) -> None:
        self.problem.clear_problem()
        tag, name = self.current, without_sign(self.name.text())
        known = {one.key: one for one in self._tags.all}
        other = known.get(key_of(name)) if tag and name and key_of(name) != tag.key else None
        self.rename.setEnabled(bool(tag and name and name != tag.name and not self._is_busy))
        self.rename.setText(self.tr("&Merge") if other else self.tr("&Rename"))
        if other is not None:
            text = self.tr("{tag} already exists: the two become one in all entries.")
            self.note.setText(text.format(tag=_cut(SIGN + other.name)))
        else:
            self.note.setText(self.tr("Entries are changed, and keep their earlier version."))

    def _on_rename(self) -> None:
        tag, name = self.current, self.name.text()
        if tag is None or not self.rename.isEnabled():
            return
        self._set_busy(busy=True)
        self._renamed_to = key_of(without_sign(name))
        tags = self._workspace.session.tags
        self._workspace.tasks.write(
            self,
            lambda: tags.rename(tag.name, name),
            lambda count: self._on_renamed(name, count),
            self._on_failed,
            lambda: self._set_busy(busy=False),
        )

    def _on_renamed(self, name: str, count: int) -> None:
        self._set_busy(busy=False)
        self.search.clear()
        self.name.setText(without_sign(name))
        self._workspace.show_done(texts.counted("TagsDialog", "%n entries changed", count))

    def _on_failed(self, error: AimstarsError) -> None:
        self._renamed_to = ""
        self._set_busy(busy=False)
        if isinstance(error, RuleError):
            self.problem.show_problem(error)
        else:
            self.problem.show_problem(error, focus=False)

    def _on_show_entries(self) -> None:
        tag = self.current
        if tag is not None:
            self.chosen.emit(tag.name)
            self.close()

    def _set_busy(self, *, busy: bool) -> None:
        self._is_busy = busy
        self._on_name_typed()


def _cut(text: str) -> str:
    """Return the beginning of a long name, for a sentence."""
    return text if len(text) <= 40 else f"{text[:39]}…"
