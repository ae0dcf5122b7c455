"""What a server or its driver reports, in sentences: never in their words, which may quote a row.

Before a session begins there are no codes, so the kind of a refusal is recognised by its English
words; where the server speaks another language, the general sentence is told.
"""

from __future__ import annotations

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError, OperationalError

from aimstars_desktop.config import DATABASE_URL_VARIABLE
from aimstars_desktop.domain.errors import CONTEXT, DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence
from aimstars_desktop.storage.upgrade import causes

_AWAY = QT_TRANSLATE_NOOP(
    "Errors",
    "The server with the diary does not answer. Check the connection and its address in"
    " {variable}.",
)
_LOGIN = QT_TRANSLATE_NOOP(
    "Errors",
    "The server with the diary does not let the account {user} in. Check its name and password in"
    " {variable}.",
)
_UNKNOWN_HOST = QT_TRANSLATE_NOOP(
    "Errors",
    "The server with the diary was not found under its name. Check the connection and the name in"
    " {variable}.",
)
_NO_DATABASE = QT_TRANSLATE_NOOP(
    "Errors",
    "The server answers, but has no database {database}. Check its name in {variable}.",
)
_PARAMETER = QT_TRANSLATE_NOOP(
    "Errors",
    "A parameter in {variable}, after the question mark, has a value that PostgreSQL does not"
    " understand.",
)
_UNTRUSTED = QT_TRANSLATE_NOOP(
    "Errors",
    "The connection to the server with the diary cannot be encrypted as {variable} asks: the "
    "server does not offer that, or its certificate is not trusted.",
)
_TOO_MANY = QT_TRANSLATE_NOOP(
    "Errors", "The server with the diary has too many connections. Please try again later."
)

_WORDS = (
    (("failed to resolve host", "could not translate host name"), _UNKNOWN_HOST),
    (("password authentication failed", "no password supplied"), _LOGIN),
    (("no pg_hba.conf entry", "authentication failed"), _LOGIN),
    (("SSL", "certificate"), _UNTRUSTED),
    (("role ",), _LOGIN),  # "role … does not exist"
    (("database ",), _NO_DATABASE),  # "database … does not exist"
    (("invalid ", 'missing "="'), _PARAMETER),
    (("too many clients", "too many connections", "connection slots"), _TOO_MANY),
)
"""What is looked for, in this order, in what is said before a session begins."""

_ABSENT = ("does not exist", "is not permitted to log in")

_STATES = {
    "42501": (
        Outcome.READ_ONLY,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The account {user} of the server lacks a right that this needs. Whoever runs the"
            " server can grant it. Nothing was changed.",
        ),
    ),
    "25006": (
        Outcome.READ_ONLY,
        QT_TRANSLATE_NOOP("Errors", "The server with the diary is read-only. Nothing was changed."),
    ),
    "53100": (
        Outcome.NO_SPACE,
        QT_TRANSLATE_NOOP("Errors", "The disk of the server is full. Nothing was changed."),
    ),
    "53300": (Outcome.ERROR, _TOO_MANY),
    "2BP01": (
        Outcome.NOT_OURS,
        QT_TRANSLATE_NOOP(
            "Errors",
            "Something else in the database, such as a view, depends on the tables of the diary,"
            " so they are not removed. Nothing was changed.",
        ),
    ),
    "08": (Outcome.ERROR, _AWAY),
    "57P": (Outcome.ERROR, _AWAY),
    "25P03": (Outcome.ERROR, _AWAY),
}
"""How PostgreSQL's error codes begin (SQLSTATE, appendix A of its manual)."""

_REFUSED = QT_TRANSLATE_NOOP(
    "Errors", "The server refused a statement (error code {code}). Nothing was changed."
)

_CAUSES = {
    "53100": QT_TRANSLATE_NOOP("Errors", "The disk of the server is full."),
    "42501": QT_TRANSLATE_NOOP(
        "Errors",
        "The account of the server lacks a right that this needs. Whoever runs the server can grant"
        " it.",
    ),
    "25006": QT_TRANSLATE_NOOP("Errors", "The server with the diary is read-only."),
}
"""Why an upgrade failed, by PostgreSQL's error codes."""

_REFUSED_STEP = QT_TRANSLATE_NOOP("Errors", "The server refused it with the error code {code}.")


def refusal(error: DBAPIError, url: URL) -> DiaryFileError:
    """Return the sentence for an error that a statement, or the connection, ended with.

    Args:
        error: what was raised.
        url: of the server; its password is told nobody.
    """
    outcome, template = _kind(error)
    return DiaryFileError(
        outcome,
        template,
        variable=DATABASE_URL_VARIABLE,
        user=url.username or "",
        database=url.database or "",
        code=_state(error) or "-",
    )


def is_of_the_server(error: BaseException) -> bool:
    """Return whether the server itself is in the way, and nothing that was asked of it."""
    state = _state(error)
    return state is not None and any(state.startswith(prefix) for prefix in _STATES)


def cause(error: BaseException) -> Sentence | None:
    """Return why an upgrade failed, where the server or its driver caused that; otherwise None."""
    for link in causes.chain(error):
        if state := _state(link):
            return _sentence(_CAUSES.get(state, _REFUSED_STEP), code=state)
    if any(isinstance(link, DBAPIError) for link in causes.chain(error)):
        return _sentence(QT_TRANSLATE_NOOP("Errors", "The connection to the server was lost."))
    return None


def _sentence(template: str, **values: object) -> Sentence:
    return Sentence(CONTEXT, template, values)


def _kind(error: DBAPIError) -> tuple[Outcome, str]:
    state = _state(error)
    if state is not None:
        known = (told for prefix, told in _STATES.items() if state.startswith(prefix))
        return next(known, (Outcome.ERROR, _REFUSED))
    words = str(error.orig)
    for beginnings, template in _WORDS:
        for beginning in beginnings:
            if beginning in words and (
                not beginning.endswith(" ")
                or beginning == "invalid "
                or any(absent in words for absent in _ABSENT)
            ):
                return Outcome.USAGE if template == _PARAMETER else Outcome.ERROR, template
    return Outcome.ERROR, _AWAY if isinstance(error, OperationalError) else _REFUSED


def _state(error: BaseException) -> str | None:
    found = getattr(getattr(error, "orig", error), "sqlstate", None)
    return found if isinstance(found, str) else None
