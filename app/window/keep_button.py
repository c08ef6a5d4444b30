"""The button over an answer that has its question asked again by itself."""

from PySide6.QtWidgets import QPushButton, QWidget

from app.window.icons import give_icon
from app.window.sheet import style_as
from app.window.theme import Theme


class KeepButton(QPushButton):
    """Says whether the question on show is a standing one, and makes it one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Keep asking"), parent)
        style_as(self, "link")
        give_icon(self, "bell-plus-outline", theme, "accent", 16)
        self.show_kept(kept=False)
        self.hide()

    def show_kept(self, *, kept: bool) -> None:
        """Say whether it is kept."""
        self.setEnabled(not kept)
        self.setText(" " + (self.tr("Kept") if kept else self.tr("Keep asking")))
        if kept:
            self.setAccessibleName(self.tr("This is a standing question"))
            self.setToolTip(self.tr("It is asked again whenever minutes are added"))
        else:
            self.setAccessibleName(self.tr("Keep asking this question"))
            self.setToolTip(
                self.tr("Ask it again whenever minutes are added, and see what is new (Ctrl+D)")
            )
