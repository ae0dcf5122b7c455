"""The Profile dialog: change name, email or password, or delete the account."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.errors import AimstarsError, RuleError
from aimstars_desktop.ui.account.profile_model import ProfileModel
from aimstars_desktop.ui.core.external import open_externally
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.accessible import announce
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.fields import LineEdit, PasswordField
from aimstars_desktop.ui.widgets.form import Form
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.paged_dialog import PagedDialog

SIZE = QSize(720, 560)
FORM_WIDTH = 430
"""Width of the fields in design pixels."""


class ProfileDialog(PagedDialog):
    """The forms for the person's own account.

    Args:
        model: the account.
        backups: the folder whose backups may still contain the account once it is deleted; None
            for a diary on a server.
    """

    help_topic = "account"

    def __init__(
        self, model: ProfileModel, backups: Path | None, parent: QWidget | None = None
    ) -> None:
        super().__init__("", SIZE, parent)
        self.setWindowTitle(self.tr("Profile"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.model = model
        self.profile = ProfileForm(model)
        self.password = PasswordForm(model)
        self.delete = DeleteForm(model, backups)
        self.add_page("profile", self.tr("Profile"), "person", self.profile)
        self.add_page("password", self.tr("Password"), "key", self.password)
        self.add_page("delete", self.tr("Delete account"), "trash", self.delete)
        self.page_changed.connect(lambda _: self._forget_passwords())
        self.finished.connect(lambda _: self._forget_passwords())
        model.deleted.connect(self.accept)

    def _forget_passwords(self) -> None:
        for form in (self.profile, self.password, self.delete):
            form.forget()


class AccountForm(Form):
    """A form that ends with the current password and one button.

    Args:
        model: the account.
        button: submits the form.
    """

    def __init__(self, model: ProfileModel, button: Button) -> None:
        super().__init__()
        self.model = model
        self.present = PasswordField()
        self.button = button
        self.texts: list[Label] = []
        self.done = Label(tone="proud", wrap=True)
        self._waits = False
        self._kept_focus: QWidget | None = None
        self.setMaximumWidth(theme().px(FORM_WIDTH))
        button.clicked.connect(self._on_submit)
        model.busy_changed.connect(self._on_busy)
        model.failed.connect(self._on_failed)

    def submit(self) -> None:
        """Ask the model to do what the button says; subclasses implement it.

        Raises:
            NotImplementedError: a subclass does not implement it.
        """
        raise NotImplementedError

    def forget(self) -> None:
        """Clear the typed passwords and the messages about them."""
        for field in self.findChildren(PasswordField):
            field.clear()
            field.show_password(shown=False)
        self.clear_problems()
        self.done.clear()

    def finish(self) -> None:
        """Add the end of the form: current password, problem line and button."""
        self.add_field("password", self.tr("Curren&t password"), self.present)
        row = QHBoxLayout()
        row.setSpacing(theme().px(12))
        row.addWidget(self.button)
        row.addWidget(self.done, 1)
        self.column.addLayout(row)

    def say_done(self, text: str) -> None:
        """Show beside the button that it is done."""
        self._waits = False
        self.forget()
        self.done.setText(text)
        announce(self.done, text)

    def add_text(self, text: str, role: str = "") -> None:
        """Add a sentence in the column."""
        self.texts.append(Label(text, role, wrap=True))
        self.column.addWidget(self.texts[-1])
        self.column.addSpacing(theme().px(8))

    def _on_submit(self) -> None:
        if self.button.isEnabled():
            self.clear_problems()
            self.done.clear()
            self._waits = True
            self.submit()

    def _on_busy(self, busy: bool) -> None:
        widgets = (self.button, *self.findChildren(QLineEdit))
        if busy:  # a disabled widget cannot have the focus
            self._kept_focus = next((each for each in widgets if each.hasFocus()), None)
        for widget in widgets:
            widget.setEnabled(not busy)
        if not busy and self._kept_focus is not None:
            self._kept_focus.setFocus()

    def _on_failed(self, error: AimstarsError) -> None:
        if self._waits:
            self._waits = False
            self.show_problem(error, error.field if isinstance(error, RuleError) else "password")
            self.present.selectAll()


class ProfileForm(AccountForm):
    """The form for email and name."""

    def __init__(self, model: ProfileModel) -> None:
        super().__init__(model, Button(self.tr("&Save changes"), variant="primary"))
        account = model.account
        self.email = LineEdit(account.email)
        self.email.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.name = LineEdit(account.display_name or "")
        self.name.setPlaceholderText(account.name)
        if account.needs_email:
            self.add_text(
                self.tr("Another account has the same email as yours. Please choose another one.")
            )
        self.add_field("email", self.tr("&Email"), self.email)
        self.add_field("display_name", self.tr("&Name"), self.name)
        self.finish()
        self.returned.connect(self._on_submit)
        model.changed.connect(self._on_changed)

    @override
    def submit(self) -> None:
        self.model.change_profile(self.email.text(), self.name.text(), self.present.text())

    def _on_changed(self, account: Account) -> None:
        self.email.setText(account.email)
        self.name.setText(account.display_name or "")
        self.name.setPlaceholderText(account.name)
        self.say_done(self.tr("Saved."))


class PasswordForm(AccountForm):
    """The form for a new password."""

    def __init__(self, model: ProfileModel) -> None:
        super().__init__(model, Button(self.tr("&Change password"), variant="primary"))
        self.new = PasswordField()
        self.add_field("new_password", self.tr("&New password"), self.new)
        self.add_text(
            self.tr(
                "8 characters or more with upper and lower case, or 15 or more of any kind. "
                "Nobody can reset it for you."
            ),
            "caption",
        )
        if model.is_encrypted:
            self.add_text(
                self.tr(
                    "Copies elsewhere still open with the old password. If somebody has seen it, "
                    "also renew the key, under Preferences → Security."
                ),
                "caption",
            )
        self.finish()
        self.returned.connect(self._on_submit)
        model.password_changed.connect(self._on_changed)

    @override
    def submit(self) -> None:
        self.model.change_password(self.present.text(), self.new.text())

    def _on_changed(self) -> None:
        self.say_done(self.tr("Use your new password from now on."))


class DeleteForm(AccountForm):
    """The form that deletes the account; the Return key alone does not submit it."""

    def __init__(self, model: ProfileModel, backups: Path | None) -> None:
        super().__init__(model, Button(self.tr("&Delete my account"), variant="danger"))
        self._backups = backups
        self.folder = Button(self.tr("Show the &backups"), variant="link", icon="folder")
        self.folder.clicked.connect(self._on_folder)
        self.export = Button(self.tr("&Export your diary first…"), variant="link", icon="save")
        self.add_text(
            self.tr(
                "This deletes your account and everything in it: your entries, goals and points. "
                "There is no way to undo it."
            )
        )
        kept = backups is not None and _holds_files(backups)
        self.add_text(self._about_backups() if kept else self._about_others())
        if kept and model.is_encrypted:
            self.add_text(self._about_slots())
        self.folder.setVisible(kept)
        for button in (self.export, self.folder):
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.problem = Label("", "problem", wrap=True)
        self.problem.hide()
        self.column.addWidget(self.problem)
        self.column.addSpacing(theme().px(8))
        self.finish()

    @override
    def submit(self) -> None:
        self.model.delete(self.present.text())

    def _about_backups(self) -> str:
        return self.tr(
            "The backups made so far, including today’s, still contain it, most of them for up "
            "to a year. Those that you pinned, and those made before an upgrade, may be kept "
            "longer."
        )

    def _about_slots(self) -> str:
        return self.tr(
            "Your password and your recovery code then open none of these backups any more. Those "
            "with an earlier key, and copies that lie elsewhere, still open with what opened them "
            "when they were made. The last account is an exception: what opened its diary still "
            "does."
        )

    def _about_others(self) -> str:
        if self._backups is None:
            return self.tr("Backups that were made of the server still contain it.")
        return self.tr("There are no backups of it.")

    def _on_folder(self) -> None:
        if self._backups is None:
            return
        self.problem.setText(open_externally(self._backups))
        self.problem.setVisible(bool(self.problem.text()))
        announce(self.problem, self.problem.text(), urgent=True)


def _holds_files(folder: Path) -> bool:
    return folder.is_dir() and any(folder.iterdir())
