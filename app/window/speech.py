"""Names and words for people who hear the window instead of seeing it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea, QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say what just happened, without moving the focus."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def guard_scroll_areas() -> None:
    """Have a screen reader told of every part of a scroll area, in sight or not.

    Qt itself counts the bars only while they are in sight, and reaches past the end of its list when
    it is asked for one that has gone since it counted: the program ends.
    """
    QAccessible.installFactory(_scroll_area)


def _scroll_area(_kind: str, told: QObject) -> QAccessibleInterface | None:
    if isinstance(told, QScrollArea):
        return QAccessibleWidget(told, QAccessible.Role.Client)
    return None
