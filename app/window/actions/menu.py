"""The menu: every action of the table, by group, so that nothing is behind a key alone."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QWidget

from app.window.actions.action import Action
from app.window.actions.table import group_title


class ActionsMenu(QMenu):
    """Filled anew whenever it opens: what can be done, and what is on, changes."""

    def __init__(self, table: Sequence[Action], parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table
        self.aboutToShow.connect(self._fill)

    @Slot()
    def _fill(self) -> None:
        self.clear()
        for group, actions in groupby(self._table, key=lambda action: action.group):
            menu = self.addMenu(group_title(group))
            menu.setToolTipsVisible(True)
            for action in actions:
                _add(menu, action)


def _add(menu: QMenu, action: Action) -> None:
    # What follows a tab stands at the right edge; a shortcut of its own would clash with the key.
    entry = menu.addAction(f"{action.text}\t{action.shown_keys}" if action.keys else action.text)
    entry.setToolTip(action.help)
    entry.setEnabled(action.can())
    if action.is_on is not None:
        entry.setCheckable(True)
        entry.setChecked(action.is_on())
    entry.triggered.connect(lambda _=False, one=action: one.run())
