"""The sub-commands of ``aimstars db`` for encryption: on, off, and a new key."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from aimstars_desktop.cli import output, passwords
from aimstars_desktop.cli.db.arguments import add, add_wait
from aimstars_desktop.domain.errors import Outcome, RuleError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aimstars_desktop.cli.db.arguments import Commands
    from aimstars_desktop.domain.accounts import Account
    from aimstars_desktop.domain.keys import Encrypted, Opener
    from aimstars_desktop.domain.ports.diary import Diary
    from aimstars_desktop.services.encryption import EncryptionService


def add_parsers(commands: Commands) -> None:
    """Add the sub-commands."""
    encrypt = add(commands, "encrypt", _encrypt, "encrypt the diary and its backups")
    _add_account(encrypt)
    encrypt.add_argument(
        "--backups",
        choices=("encrypt", "delete", "leave"),
        default="encrypt",
        help="what happens to the readable backups (default: encrypt)",
    )
    add_wait(encrypt)
    decrypt = add(commands, "decrypt", _decrypt, "make the diary and its backups readable again")
    add_wait(decrypt)
    new_key = add(commands, "new-key", _new_key, "encrypt the diary under a new key")
    _add_account(new_key)
    add_wait(new_key)


def _add_account(parser: ArgumentParser) -> None:
    parser.add_argument("--account", metavar="EMAIL", required=True, help="whose password it is")


def _encrypt(arguments: Namespace, diary: Diary) -> int:
    from aimstars_desktop.domain.keys import PlainBackups

    encryption = _service(diary)
    if encryption.is_encrypted:
        output.error("The diary is already encrypted.")
        return Outcome.ERROR
    account, password = _checked(arguments, encryption, passwords.password(arguments))
    done = encryption.switch_on(
        _openers(diary, encryption, account, password),
        backups=PlainBackups(arguments.backups),
        wait=arguments.wait,
        on_progress=_ignore,
    )
    _print(encryption, done)
    return Outcome.DONE


def _new_key(arguments: Namespace, diary: Diary) -> int:
    encryption = _service(diary)
    if not encryption.is_encrypted:
        output.error("The diary is not encrypted.")
        return Outcome.ERROR
    # It has just unlocked the diary.
    account, password = _checked(arguments, encryption, arguments.typed_password)
    done = encryption.renew_key(
        _openers(diary, encryption, account, password), wait=arguments.wait, on_progress=_ignore
    )
    _print(encryption, done)
    return Outcome.DONE


def _decrypt(arguments: Namespace, diary: Diary) -> int:
    encryption = _service(diary)
    if not encryption.is_encrypted:
        output.error("The diary is not encrypted.")
        return Outcome.ERROR
    encryption.switch_off(wait=arguments.wait, on_progress=_ignore)
    output.line("The diary and its backups are readable by anybody who has the files.")
    return Outcome.DONE


def _service(diary: Diary) -> EncryptionService:
    from aimstars_desktop.services.encryption import EncryptionService

    if diary.keys is None:
        raise ValueError("a diary on a server cannot be encrypted here")
    diary.current()  # refuses where there is none
    return EncryptionService(diary, diary.keys)


def _checked(
    arguments: Namespace, encryption: EncryptionService, password: str | None
) -> tuple[Account, str]:
    """Return the account that was named, and its password."""
    if password is None:
        raise ValueError("give the password with --password-stdin or --password-file")
    try:
        return encryption.check(arguments.account, password), password
    except RuleError as error:
        if error.field == "email":
            raise ValueError(f"there is no account with the email {arguments.account}") from error
        raise passwords.wrong(error) from error


def _openers(
    diary: Diary, encryption: EncryptionService, account: Account, password: str
) -> Mapping[int, Opener]:
    """Make the codes of all accounts and print them: before anything needs them.

    Whatever ends the program afterwards, nobody is locked out. Nobody can print them again.
    """
    from aimstars_desktop.domain.keys import Opener

    with diary.reading() as storage, storage.accounts() as unit:
        accounts = unit.accounts.all()
    code = encryption.new_code()
    openers = {account.id: Opener(account.name, password, code)}
    output.line(f"Recovery code of {account.email}: {code}")
    for other in accounts:
        if other.id != account.id:
            one_time = encryption.new_code()
            openers[other.id] = Opener(other.name, one_time=one_time)
            output.line(f"One-time code of {other.email}: {one_time}")
    return openers


def _print(encryption: EncryptionService, done: Encrypted) -> None:
    names = {each.account_id: each.name for each in encryption.holders()}
    for account_id, one_time in done.one_time_codes.items():  # people who signed up meanwhile
        output.line(f"One-time code of {names[account_id]}: {one_time}")
    if count := done.left_readable.count:
        words = output.amount(count, "backup stays", "backups stay")
        output.line(f"{words} readable: aimstars db backups")


def _ignore(share: float) -> None:
    """Ignore the progress."""
