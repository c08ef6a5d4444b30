"""The window: how the panels stand, what is remembered, and what is dropped on it."""

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QMainWindow, QVBoxLayout, QWidget

from app.window import fonts
from app.window.answer_pane import AnswerPane
from app.window.banner import Banner
from app.window.bottom_bar import BottomBar
from app.window.docks import Docks, focus, focused_of
from app.window.exempt_strip import ExemptStrip
from app.window.filter_bar import FilterBar
from app.window.history import History
from app.window.language import tr
from app.window.library_pane import LibraryPane
from app.window.question_bar import QuestionBar
from app.window.settings import Settings
from app.window.sheet import style_as
from app.window.source_pane import SourcePane
from app.window.theme import Theme

if TYPE_CHECKING:
    from app.window.briefing.pane import BriefingPane
    from app.window.marks_pane import MarksPane
    from app.window.register.register_pane import RegisterPane

LIBRARY, SOURCE, REGISTER, BRIEFING = "library", "source", "register", "briefing"
MARKS = "marks"
"""The names of the panels around the answer."""
_WIDTHS = [240, 470]
_HEIGHT = 320
"""Of the briefing, where it is at the bottom."""
_SIZE = (1360, 860)


class MainWindow(QMainWindow):
    """Widgets only; `Controller` says what they do."""

    dropped = Signal(object)
    """Paths of files and folders."""
    closed = Signal()
    palette_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, settings: Settings, history: History, theme: Theme) -> None:
        super().__init__()
        self._settings = settings
        self.theme = theme
        self.setWindowTitle(self.tr("Minutebook"))
        self.setAcceptDrops(True)
        self.next_archive: Path | None = None
        """The archive to be opened when this window has closed."""
        ground = self._ground = QWidget(self)
        style_as(ground, "ground")
        self.question = QuestionBar(history, theme, ground)
        self.filters = FilterBar(ground)
        self.exempt = ExemptStrip(theme, ground)
        self.banner = Banner(theme, ground)
        self.library = LibraryPane(theme, ground)
        self.answer = AnswerPane(theme, ground)
        self.source = SourcePane(theme, ground)
        self.bottom = BottomBar(theme, ground)
        self.panels = self._make_panels()
        self._arrange(ground)
        self.setCentralWidget(ground)
        self._drop_here = self._make_drop_here(ground)
        self._set_tab_order()
        answer = self.answer
        for made in (answer.answered_made, answer.trail_made, answer.alike_made):
            made.connect(self._set_tab_order)
        self._at_first = self.panels.state()
        self._restore()

    @property
    def register(self) -> "RegisterPane":
        """The panel of the register, made when it is first wanted; so with the next two."""
        return cast("RegisterPane", self.panels.docks[REGISTER].fill())

    @property
    def marks(self) -> "MarksPane":
        """The panel of what was marked."""
        return cast("MarksPane", self.panels.docks[MARKS].fill())

    @property
    def briefing(self) -> "BriefingPane":
        """The panel of the briefing."""
        return cast("BriefingPane", self.panels.docks[BRIEFING].fill())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember size and panels; what remains to end is ended out of sight."""
        self._settings.geometry = self.saveGeometry()
        self._settings.panels = self.panels.state()
        self._settings.save()
        event.accept()
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The place to drop on covers the window."""
        super().resizeEvent(event)
        self._drop_here.setGeometry(self._ground.rect().adjusted(18, 18, -18, -18))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders are welcome anywhere on the window."""
        if _local_paths(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._drop_here.show()
            self._drop_here.raise_()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        self._drop_here.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """They are to be added."""
        self._drop_here.hide()
        if paths := _local_paths(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(paths)

    @Slot()
    def focus_question(self) -> None:
        """Back to the question, all of it selected."""
        self.question.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.question.field.selectAll()

    def step_panel(self, by: int) -> None:
        """Take the keyboard to the next panel in sight, or to the one before, round and round."""
        docks = self.panels.docks
        panels = [self.question, self.filters, docks[LIBRARY], self.answer]
        panels += [docks[SOURCE], docks[REGISTER], docks[MARKS], docks[BRIEFING], self.bottom]
        at = focused_of(panels)
        for ahead in range(1, len(panels) + 1):
            panel = panels[(at + by * ahead) % len(panels)]
            if panel.isVisible() and focus(panel):
                return

    @Slot()
    def reset_layout(self) -> None:
        """Let the window and its panels stand as they did at first."""
        self.showNormal()
        self.resize(*_SIZE)
        self.panels.restore(self._at_first)

    def _make_panels(self) -> Docks:
        panels = Docks(self.answer, self.theme, self._ground)
        self.answer.setMinimumWidth(300)
        self.source.setMinimumWidth(296)
        self.theme.changed.connect(self._widen)
        self._widen()
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        sides = (
            panels.add(LIBRARY, tr("Minutes"), lambda: self.library, left),
            panels.add(SOURCE, tr("Source"), lambda: self.source, right),
        )
        for dock in sides:
            dock.fill()
        panels.resizeDocks(sides, _WIDTHS, Qt.Orientation.Horizontal)
        below = Qt.DockWidgetArea.BottomDockWidgetArea
        panels.add(REGISTER, tr("Register"), self._make_register, below).hide()
        panels.add(MARKS, tr("Marks"), self._make_marks, below).hide()
        briefing = panels.add(BRIEFING, tr("Briefing"), self._make_briefing, below)
        panels.resizeDocks([briefing], [_HEIGHT], Qt.Orientation.Vertical)
        briefing.hide()
        for name in (REGISTER, MARKS, BRIEFING):
            panels.docks[name].filled.connect(self._set_tab_order)
        self.bottom.briefing.clicked.connect(lambda: panels.turn(BRIEFING))
        return panels

    def _make_register(self) -> "RegisterPane":
        from app.window.register.register_pane import RegisterPane

        return RegisterPane(self.theme, self._ground)

    def _make_marks(self) -> "MarksPane":
        from app.window.marks_pane import MarksPane

        return MarksPane(self.theme, self._ground)

    def _make_briefing(self) -> "BriefingPane":
        from app.window.briefing.pane import BriefingPane

        return BriefingPane(self.theme, self._ground)

    @Slot()
    def _widen(self) -> None:
        """Larger text wants more room for the names of committees."""
        self.library.tree.setMinimumWidth(fonts.scaled(146))

    def _arrange(self, ground: QWidget) -> None:
        column = QVBoxLayout(ground)
        column.setContentsMargins(18, 16, 18, 12)
        column.setSpacing(14)
        for widget in (self.question, self.filters, self.exempt, self.banner):
            column.addWidget(widget)
        column.addWidget(self.panels, 1)
        column.addWidget(self.bottom)

    def _make_drop_here(self, ground: QWidget) -> QFrame:
        frame = QFrame(ground)
        style_as(frame, "drop")
        frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label = QLabel(self.tr("Drop files or folders of minutes to add them"), frame)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(frame).addWidget(label)
        frame.hide()
        return frame

    @Slot()
    def _set_tab_order(self) -> None:
        """Through all panels that there are by now."""
        chain: list[QWidget] = [
            self.question.field,
            self.question.ask_button,
            self.question.standing_button,
            self.question.history_button,
            self.question.theme_button,
            self.question.menu_button,
            *self.filters.chips,
            self.filters.more,
            self.filters.exempt,
            self.exempt.off_button,
            self.panels.docks[LIBRARY].menu_button,
            self.library.find_field,
            self.library.tree,
            self.library.what_to_do,
            self.library.summary,
            *self.library.suggestion.focus_order(),
            self.library.add_button,
            self.answer.keep_button,
            *self.answer.named.chips,
            self.answer.nothing.gap_button,
            self.answer.nothing.save_button,
            self.answer.nothing.everything_button,
            *(widget for view in self.answer.views for widget in view.focus_order()),
            *self.source.head.views.buttons.values(),
            self.source.head.before,
            self.source.head.after,
            self.panels.docks[SOURCE].menu_button,
            *self.source.tools.buttons,
            self.source.find_bar.field,
            self.source.find_bar.before,
            self.source.find_bar.after,
            self.source.find_bar.close_button,
            self.source.text.outline,
            self.source.page,
            self.source.pdf.back,
            self.source.pdf.on,
            self.source.pdf.smaller,
            self.source.pdf.fit,
            self.source.pdf.larger,
            self.source.pdf.frame,
            self.source.structure,
            self.source.problem.again_button,
            self.source.problem.report_button,
            self.source.open_button,
            self.source.copy_button,
            self.source.add_button,
            *self._order_below(),
            self.bottom.briefing,
            self.bottom.archive_button,
            self.bottom.work.stop_button,
            self.bottom.cancel,
            self.bottom.pause,
            self.bottom.shortcuts,
            self.bottom.help,
            self.bottom.toast.dismiss_button,
        ]
        for one, other in pairwise(chain):
            self.setTabOrder(one, other)

    def _order_below(self) -> list[QWidget]:
        docks = [self.panels.docks[name] for name in (REGISTER, MARKS, BRIEFING)]
        return [widget for dock in docks for widget in dock.focus_order()]

    def _restore(self) -> None:
        self.resize(*_SIZE)
        self.setMinimumSize(840, 520)
        if not self._settings.geometry.isEmpty():
            self.restoreGeometry(self._settings.geometry)
        if not self._settings.panels.isEmpty():
            self.panels.restore(self._settings.panels)
        self.question.field.setFocus()


def _local_paths(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
