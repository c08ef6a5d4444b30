"""A sentence that needs attention. It never takes the focus."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from app.window import words
from app.window.icons import give_icon
from app.window.sheet import style_as
from app.window.speech import announce
from app.window.theme import Theme


class Banner(QFrame):
    """One sentence, perhaps one thing to do about it, and a way to dismiss it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, "banner")
        self._problem = self._mark(self.tr("Problem"), "alert-circle-outline", "danger", theme)
        self._done = self._mark(self.tr("Done"), "check-circle-outline", "accent", theme)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.action = QPushButton(self)
        self.action.setAccessibleName(self.tr("What to do about it"))
        self.action.clicked.connect(self._on_action)
        self._do: Callable[[], None] | None = None
        self.dismiss_button = QToolButton(self)
        style_as(self.dismiss_button, "bare")
        self.dismiss_button.setAccessibleName(self.tr("Dismiss this message"))
        self.dismiss_button.setToolTip(self.tr("Dismiss"))
        self.dismiss_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        give_icon(self.dismiss_button, "close", theme)
        self.dismiss_button.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.addWidget(self._problem)
        row.addWidget(self._done)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.action)
        row.addWidget(self.dismiss_button)
        self.hide()

    def show_sentence(
        self, sentence: str, action: str = "", do: Callable[[], None] | None = None
    ) -> None:
        """Show a sentence, with a button when there is something to do about it."""
        self._show(sentence, action, do, is_problem=True)

    def show_news(self, sentence: str, action: str, do: Callable[[], None]) -> None:
        """Show that something was done, with a button for what may be next."""
        self._show(sentence, action, do, is_problem=False)

    def _show(
        self, sentence: str, action: str, do: Callable[[], None] | None, *, is_problem: bool
    ) -> None:
        style_as(self, "banner" if is_problem else "news")
        self._problem.setVisible(is_problem)
        self._done.setVisible(not is_problem)
        self.sentence.setText(words.breakable(sentence))
        self.sentence.setAccessibleName(sentence)
        self._do = do
        self.action.setText(action)
        self.action.setAccessibleName(action)
        self.action.setToolTip(sentence)
        self.action.setVisible(do is not None)
        self.show()
        announce(self, sentence)

    def _mark(self, name: str, icon: str, colour: str, theme: Theme) -> QToolButton:
        mark = QToolButton(self)
        style_as(mark, "bare")
        mark.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        mark.setAccessibleName(name)
        give_icon(mark, icon, theme, colour)
        return mark

    @Slot()
    def dismiss(self) -> None:
        """Put it away."""
        self.hide()

    @Slot()
    def _on_action(self) -> None:
        self.dismiss()
        if self._do is not None:
            self._do()
