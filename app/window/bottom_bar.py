"""The bottom of the window: what the archive holds, and how far the work has come."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from app.window import counts
from app.window.elided import ElidedLabel
from app.window.icons import give_icon
from app.window.sheet import style_as
from app.window.theme import Theme
from app.window.toast import Toast
from app.window.words import number, time_left
from app.window.work_strip import WorkStrip
from index.progress import Progress

_WIDEST = 380
"""Pixels for the name of the briefing, whatever the size of text."""


class BottomBar(QFrame):
    """One quiet line, and a bar while something runs."""

    cancelled = Signal()
    pause_wanted = Signal()
    shortcuts_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        style_as(self, "panel")
        self._theme = theme
        self.toast = Toast(theme, parent)
        self.work = WorkStrip(self)
        self.archive_button = QPushButton(self)
        style_as(self.archive_button, "link")
        give_icon(self.archive_button, "archive-outline", theme, "accent")
        self.briefing = QPushButton(self.tr("Briefing"), self)
        self.briefing.setAccessibleName(self.tr("Open or close the briefing"))
        self.briefing.setToolTip(self.tr("Open or close the briefing (Ctrl+J)"))
        style_as(self.briefing, "small")
        give_icon(self.briefing, "text-box-multiple-outline", theme, "accent", 16)
        self.line = ElidedLabel(self)
        style_as(self.line, "quiet")
        self.file = ElidedLabel(self, Qt.TextElideMode.ElideMiddle)
        style_as(self.file, "quiet")
        self.file.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.count = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(140)
        self.cancel, self.pause = self._make_stops()
        self.shortcuts = QPushButton(self.tr("Shortcuts  F1"), self)
        self.shortcuts.setAccessibleName(self.tr("Keyboard shortcuts"))
        style_as(self.shortcuts, "link")
        self.shortcuts.clicked.connect(self.shortcuts_wanted)
        self.help = QPushButton(self.tr("Help  Shift+F1"), self)
        self.help.setAccessibleName(self.tr("Help"))
        self.help.setToolTip(self.tr("Pages of help, to be read and searched"))
        style_as(self.help, "link")
        self.help.clicked.connect(self.help_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 9, 12, 9)
        row.setSpacing(12)
        row.addWidget(self.briefing)
        row.addWidget(self.archive_button)
        row.addWidget(self.line, 3)
        row.addWidget(self.work, 2)
        row.addWidget(self.file, 2)
        for widget in (self.count, self.bar, self.cancel, self.pause, self.shortcuts, self.help):
            row.addWidget(widget)
        self.setMinimumHeight(54)
        self.end_progress()

    def _make_stops(self) -> tuple[QPushButton, QPushButton]:
        """What stops adding, and what stops learning."""
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setAccessibleName(self.tr("Cancel adding minutes"))
        cancel.setToolTip(self.tr("Stop; what has been read is kept"))
        cancel.clicked.connect(self.cancelled)
        pause = QPushButton(self.tr("Pause"), self)
        pause.setAccessibleName(self.tr("Pause learning"))
        pause.setToolTip(self.tr("Stop learning for now; what was learnt so far is kept"))
        pause.clicked.connect(self.pause_wanted)
        return cancel, pause

    def show_briefing(self, words: str) -> None:
        """What the button that opens the briefing says of it."""
        right = Qt.TextElideMode.ElideRight
        shown = self.briefing.fontMetrics().elidedText(words, right, _WIDEST).replace("&", "&&")
        self.briefing.setText(f" {shown}")  # the style puts the text right against the icon
        self.briefing.setAccessibleDescription(words)

    def set_standing(self, words: str) -> None:
        """What the line says: it stays."""
        self.line.set_full_text(words)

    def say(self, words: str) -> None:
        """Say what just happened, for some seconds, above the bar."""
        self.toast.say(words)
        self._place_toast()

    def moveEvent(self, event: QMoveEvent) -> None:
        """The notice goes along."""
        super().moveEvent(event)
        self._place_toast()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The notice goes along."""
        super().resizeEvent(event)
        self._place_toast()

    def show_progress(self, progress: Progress) -> None:
        """Show a step: count, time left and the file at hand."""
        said = [self._at(progress)] if progress.total else []
        if progress.passages:
            said.append(counts.passages(progress.passages))
        self.count.setText(" · ".join(filter(None, [*said, time_left(progress.eta)])))
        self.file.set_full_text(progress.label)
        self._show_working(progress, self.cancel)

    def show_learning(self, words: str, progress: Progress) -> None:
        """Show a step of learning, in words, which gives way to adding."""
        self.count.setText(time_left(progress.eta))
        self.file.set_full_text(words)
        self._show_working(progress, self.pause)

    def _at(self, progress: Progress) -> str:
        """How far it is; when words are all read, meaning follows."""
        at = min(progress.done + 1, progress.total)
        words = self.tr("Reading {done} of {total}")
        if progress.unit == "passages":
            at = progress.done
            words = self.tr("Words are ready; meaning: {done} of {total} passages")
        return words.format(done=number(at), total=number(progress.total))

    def start_progress(self) -> None:
        """Work has begun, and nothing can be counted yet."""
        self.show_progress(Progress(0, 0, self.tr("Looking for minutes…")))

    def end_progress(self) -> None:
        """The work is over."""
        for widget in (self.file, self.count, self.bar, self.cancel, self.pause):
            widget.hide()
        for widget in (self.shortcuts, self.help):
            widget.show()

    def _show_working(self, progress: Progress, stop: QPushButton) -> None:
        # Where nothing may move, a bar that cannot count stands still.
        self.bar.setRange(0, progress.total or int(not self._theme.moves))
        self.bar.setValue(progress.done)
        for widget in (self.file, self.count, self.bar):
            widget.show()
        for button in (self.cancel, self.pause):
            button.setVisible(button is stop)
        for button in (self.shortcuts, self.help):
            button.hide()

    def _place_toast(self) -> None:
        place = self.geometry()
        self.toast.stand(place.right() + 1, place.top() - 10)
