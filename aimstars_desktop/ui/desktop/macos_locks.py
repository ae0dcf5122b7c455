"""macOS: the notifications of the workspace and of the screen's lock.

What their names mean is tested. Asking macOS for them was NOT RUN YET: no Mac was available.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import logging
from collections.abc import Callable, Collection

from PySide6.QtCore import QObject

from aimstars_desktop.compat import override
from aimstars_desktop.domain.locking import LockReason
from aimstars_desktop.ui.desktop.system_locks import SystemLocks

FROM_EVERYWHERE = {"com.apple.screenIsLocked": LockReason.SCREEN}
"""The names of notifications that one process sends to all others."""

FROM_WORKSPACE = {
    "NSWorkspaceWillSleepNotification": LockReason.SLEEP,
    "NSWorkspaceSessionDidResignActiveNotification": LockReason.SWITCH,
}
"""The names of notifications that the workspace sends to its own programs."""

REASONS = FROM_EVERYWHERE | FROM_WORKSPACE

logger = logging.getLogger(__name__)


class MacLocks(SystemLocks):
    """Listens by an object of Objective-C with one method, made at run time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: list[object] = []  # what Objective-C calls must not be collected

    @override
    def start(self) -> None:
        try:
            self._kept.append(observe(self.tell, FROM_EVERYWHERE, FROM_WORKSPACE))
        except (OSError, AttributeError):
            logger.warning("macOS does not say when its screen is locked", exc_info=True)
            return
        self._learn(*REASONS.values())

    def tell(self, name: str) -> None:
        """Say what a notification means, if it means anything here."""
        reason = REASONS.get(name)
        if reason is not None:
            self.noticed.emit(reason)


_NOTICED = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


class _ObjectiveC:
    """The few calls of the Objective-C run time that are needed here."""

    def __init__(self) -> None:
        self.library = ctypes.CDLL(ctypes.util.find_library("objc") or "libobjc.dylib")
        ctypes.CDLL(ctypes.util.find_library("AppKit") or "AppKit")
        for name, arguments in {
            "objc_getClass": (ctypes.c_char_p,),
            "sel_registerName": (ctypes.c_char_p,),
            "objc_allocateClassPair": (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t),
        }.items():
            function = self.library[name]
            function.restype, function.argtypes = ctypes.c_void_p, arguments

    def named(self, name: str) -> int:
        """Return a class."""
        return int(self.library["objc_getClass"](name.encode()))

    def selector(self, name: str) -> int:
        """Return the name of a method."""
        return int(self.library["sel_registerName"](name.encode()))

    def send(self, receiver: int, method: str, *arguments: int | None) -> int:
        """Call a method that takes and returns pointers."""
        pointers = (ctypes.c_void_p,) * (2 + len(arguments))
        address = ctypes.cast(self.library["objc_msgSend"], ctypes.c_void_p).value or 0
        call = ctypes.CFUNCTYPE(ctypes.c_void_p, *pointers)(address)
        return int(call(receiver, self.selector(method), *arguments) or 0)

    def string(self, text: str) -> int:
        """Return an NSString."""
        raw = ctypes.create_string_buffer(text.encode())
        address = ctypes.addressof(raw)
        return int(self.send(self.named("NSString"), "stringWithUTF8String:", address))


def observe(
    noticed: Callable[[str], None], everywhere: Collection[str], workspace: Collection[str]
) -> object:
    """Call ``noticed`` with the name of each of these notifications that arrives.

    Args:
        noticed: gets the name.
        everywhere: names that any process may send.
        workspace: names that only the workspace sends.

    Returns:
        What must stay alive for as long as the notifications are wanted.

    Raises:
        OSError: a library is missing.
        AttributeError: a library lacks a function.
    """
    objc = _ObjectiveC()

    def on_notification(_self: int, _method: int, notification: int) -> None:
        name = objc.send(notification, "name")
        noticed(ctypes.string_at(objc.send(name, "UTF8String")).decode())

    called = _NOTICED(on_notification)
    library = objc.library
    kind = library["objc_allocateClassPair"](objc.named("NSObject"), b"AimstarsLockObserver", 0)
    add = library["class_addMethod"]
    add.argtypes = (ctypes.c_void_p, ctypes.c_void_p, _NOTICED, ctypes.c_char_p)
    method = objc.selector("noticed:")
    add(kind, method, called, b"v@:@")
    library["objc_registerClassPair"].argtypes = (ctypes.c_void_p,)
    library["objc_registerClassPair"](kind)
    observer = objc.send(kind, "new")
    shared = objc.send(objc.named("NSWorkspace"), "sharedWorkspace")
    centres = (
        (objc.send(objc.named("NSDistributedNotificationCenter"), "defaultCenter"), everywhere),
        (objc.send(shared, "notificationCenter"), workspace),
    )
    for centre, names in centres:
        for name in names:
            wanted = objc.string(name)
            objc.send(centre, "addObserver:selector:name:object:", observer, method, wanted, None)
    return objc, called, observer
