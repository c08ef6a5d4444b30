"""The right panel: a document to read, with the passage in view."""

from collections.abc import Sequence
from pathlib import Path, PurePath

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.window import words
from app.window.elided import ElidedLabel
from app.window.icons import give_icon
from app.window.panel import panel_title, rule
from app.window.sheet import style_as
from app.window.source_page import SourcePage
from app.window.theme import Theme
from index.citation import Citation
from index.types import Hit, Quote, Source

_TITLE = 160


class SourcePane(QFrame):
    """Title, where it stands, and the text."""

    stepped = Signal(int)
    """To the next quote (1) or the one before (-1)."""
    copied = Signal(str)
    failed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, "panel")
        self.source: Source | None = None
        self.hit: Hit | None = None
        self._steps = 0
        self.title = QLabel(self)
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        style_as(self.title, "title")
        self.place = ElidedLabel(self)
        style_as(self.place, "quiet")
        self.page = SourcePage(theme, self)
        self.rule = rule(self)
        self.hint = QLabel(self.tr("A passage that you choose is shown here, in its place."), self)
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        style_as(self.hint, "quiet")
        self.part = QLabel(self)
        self.part.setText(self.tr("A part of a long document. Open the file to read all of it."))
        self.part.setWordWrap(True)
        style_as(self.part, "quiet")
        up, down = self.tr("Quote before (Alt+Up)"), self.tr("Next quote (Alt+Down)")
        self.before = self._tool(up, "chevron-up", theme, self._on_before)
        self.after = self._tool(down, "chevron-down", theme, self._on_after)
        self.open_button = self._button(self.tr("Open file"), "open-in-new", theme)
        self.open_button.clicked.connect(self.open_file)
        self.copy_button = self._button(self.tr("Copy citation"), "content-copy", theme)
        self.copy_button.clicked.connect(self.copy_citation)
        self._arrange()
        self.clear()

    def clear(self) -> None:
        """Nothing is open."""
        self.source = self.hit = None
        self.page.empty()
        self._show_parts(opened=False)

    def show_source(self, source: Source, hit: Hit | None, quotes: Sequence[Quote]) -> None:
        """Open a document, at a passage when there is one."""
        known = self.source
        self.source, self.hit = source, hit
        self._name(source, hit)
        self._show_parts(opened=True)
        passage = hit.passage.span if hit else None
        marks = [quote.span for quote in quotes]
        if known == source and passage and self.page.holds(passage):
            self.page.show_passage(passage, marks)
        else:
            self.page.show_source(source, passage, marks)

    def set_steps(self, quotes: int) -> None:
        """How many quotes there are to step through."""
        for button in (self.before, self.after):
            button.setEnabled(quotes > 1)
        self._steps = quotes

    @Slot()
    def open_file(self) -> None:
        """Open the file in the program that the system has for it."""
        if self.source is None:
            return
        path = Path(self.source.document.path)
        url = QUrl.fromLocalFile(str(path))
        if not path.exists() or not QDesktopServices.openUrl(url):
            self.failed.emit(self.tr("{path} could not be opened.").format(path=path))

    @Slot()
    def copy_citation(self) -> None:
        """The citation of the passage on show, to the clipboard."""
        if self.hit is not None:
            QGuiApplication.clipboard().setText(Citation.of(self.hit.passage).label())
            self.copied.emit(self.tr("Copied the citation"))

    def _name(self, source: Source, hit: Hit | None) -> None:
        name = PurePath(source.document.path).name
        item = hit.passage.item if hit else next(iter(source.items), None)
        title = " ".join(((item.title if item else None) or name).split())
        self.title.setText(title if len(title) <= _TITLE else title[: _TITLE - 1] + "…")
        parts = words.meeting_line(source.meeting)
        if hit and item and item.number:
            minute = self.tr("minute {number}").format(number=item.number)
            parts.insert(len(parts) - bool(source.meeting.status), minute)
        if title != name:
            parts.append(name)
        self.place.set_full_text(" · ".join(parts))
        whole = source.start == 0 and len(source.text) >= source.length
        self.part.setVisible(not whole)

    def _show_parts(self, *, opened: bool) -> None:
        for part in (self.title, self.place, self.rule, self.page, self.open_button):
            part.setVisible(opened)
        self.copy_button.setVisible(opened and self.hit is not None)
        for button in (self.before, self.after):
            button.setVisible(opened and self.hit is not None and self._steps > 0)
        self.hint.setVisible(not opened)
        if not opened:
            self.part.hide()

    def _tool(self, name: str, icon: str, theme: Theme, slot: object) -> QToolButton:
        button = QToolButton(self)
        style_as(button, "bare")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        give_icon(button, icon, theme)
        button.clicked.connect(slot)
        return button

    def _button(self, text: str, icon: str, theme: Theme) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        give_icon(button, icon, theme, size=16)
        return button

    def _arrange(self) -> None:
        heading = panel_title(self.tr("SOURCE"), self)
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self.before)
        top.addWidget(self.after)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self.open_button)
        bottom.addWidget(self.copy_button)
        bottom.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 10, 14)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.title)
        column.addWidget(self.place)
        column.addWidget(self.hint, 1)
        column.addWidget(self.rule)
        column.addWidget(self.page, 1)
        column.addWidget(self.part)
        column.addLayout(bottom)

    @Slot()
    def _on_before(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _on_after(self) -> None:
        self.stepped.emit(1)
