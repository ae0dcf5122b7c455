"""Sends Qt's warnings into the log, without what they quote."""

from __future__ import annotations

import logging
import re

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

logger = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_SPEAKER = re.compile(r"Q\w*(::~?\w+)+")


def into_log() -> None:
    """Send Qt's messages into the log from now on."""
    qInstallMessageHandler(_write_down)


def gist(category: str, message: str) -> str:
    """Return the source, such as ``default: QFont::setPointSizeF``; the rest may quote a text."""
    speaker = _SPEAKER.match(message)
    return f"{category}: {speaker.group() if speaker else 'a message'}"


def _write_down(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logger.log(_LEVELS[kind], "%s", gist(context.category or "default", message))
