"""The right panel: a document to read, with the passage in view."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.window import fonts, words
from app.window.find_bar import FindBar
from app.window.flow_layout import FlowLayout
from app.window.icons import give_icon
from app.window.outline import outline
from app.window.panel import rule
from app.window.panel_scroll import Pane
from app.window.pdf_pane import PdfPane
from app.window.places import Visit
from app.window.problem_view import ProblemView
from app.window.problems import Problem
from app.window.sheet import style_as
from app.window.source_head import PAGE, STRUCTURE, TEXT, SourceHead
from app.window.source_tools import SourceTools
from app.window.spot import Spot
from app.window.structure_view import StructureView
from app.window.text_view import TextView
from app.window.theme import Theme
from app.window.viewers import Viewer
from index.citation import Citation
from index.stretches import page_at, passage_of
from index.types import Hit, Page, Passage, PlacedMark, Record, Source, Span

_LINE = 160
"""Characters that a bookmark is known by."""

_LEAST = 90
"""Of what is read: some lines; where there is no room for them, the panel scrolls."""


class SourcePane(Pane):
    """A document as text, as pages or as its structure; or what is wrong with a file."""

    copied = Signal(str)
    failed = Signal(str)
    structure_wanted = Signal(str)
    """The path of the document whose `Record`s are to be shown."""
    shown = Signal()
    """A document is open at a spot, or nothing is any more."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source: Source | None = None
        self.spot: Spot | None = None
        self._path = ""
        self._steps = 0
        self._preferred = TEXT
        self._outlined: Source | None = None
        self.head = SourceHead(theme, self)
        self.bar = self.head.bar
        self.tools = SourceTools(theme, self)
        self.find_bar = FindBar(theme, self)
        self.text = TextView(theme, self)
        self.page = self.text.page
        self.pdf = PdfPane(theme, self)
        self.structure = StructureView(theme, self)
        self.problem = ProblemView(theme, self)
        self.problem.copied.connect(self.copied)
        self.rule = rule(self)
        self.hint = self._quiet(
            self.tr("A passage that you choose is shown here, in its place."),
        )
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.part = self._quiet(
            self.tr("A part of a long document. Open the file to read all of it.")
        )
        self.views = QStackedWidget(self)
        theme.changed.connect(self._deepen)
        self._deepen()
        for view in (self.hint, self.text, self.pdf, self.structure, self.problem):
            self.views.addWidget(view)
        self.head.views.chosen.connect(self.choose_view)
        self.tools.meeting.clicked.connect(self.turn_outline)
        self.open_button = self._button(self.tr("Open file"), "open-in-new", theme)
        self.open_button.clicked.connect(self.open_file)
        self._viewer = Viewer(self)
        self._viewer.failed.connect(self._on_not_opened)
        self.copy_button = self._button(self.tr("Copy citation"), "content-copy", theme)
        self.copy_button.clicked.connect(self.copy_citation)
        self.add_button = self._button(self.tr("Add selection"), "plus-circle-outline", theme)
        self.add_button.setToolTip(self.tr("Put the selected words into the briefing (Ctrl+B)"))
        self.add_button.hide()
        self.page.copyAvailable.connect(self.add_button.setVisible)
        self._arrange()
        self.clear()

    @property
    def hit(self) -> Hit | None:
        """The passage on show, if what is shown is one."""
        return self.spot.hit if self.spot else None

    def clear(self) -> None:
        """Nothing is open."""
        self.source = self.spot = self._outlined = None
        self._path = ""
        self.page.empty()
        self.pdf.empty()
        self.structure.empty()
        self.text.outline.show_lines(())
        self.find_bar.empty()
        self._show(self.hint)
        self.shown.emit()

    def show_source(self, source: Source, spot: Spot, view: str | None = None) -> None:
        """Open a document at a spot, in a view or in the one that the user chose last."""
        known = self.source
        self.source, self.spot, self._path = source, spot, source.document.path
        # First the view: a page that is not in sight has no width to break its lines to.
        if self.head.has_pages(source):
            self.pdf.open(source, spot)
        self._show_view(view or self._preferred)
        marked = spot.passage or next(iter(spot.marks), None)
        start = spot.top if marked else spot.start
        held = marked if start is None else Span(start, start)
        if known == source and held and self.page.holds(held):
            self.page.show_passage(spot.passage, spot.marks, start)
        else:
            self.page.show_source(source, spot.passage, spot.marks, start)
        self.sight_wanted.emit(self.views)
        self.shown.emit()

    @property
    def view(self) -> str:
        """The name of the view that is in sight; empty where no document is open."""
        names = {TEXT: self.text, PAGE: self.pdf, STRUCTURE: self.structure}
        shown = self.views.currentWidget()
        return next((name for name, view in names.items() if view is shown), "")

    @property
    def top(self) -> int:
        """The offset from which on the document is in sight."""
        if self.view == PAGE:
            return self.pdf.words.start if self.pdf.words else 0
        return self.page.top

    @property
    def left(self) -> Visit | None:
        """The place on show as it stands now."""
        if self.spot is None or not self.view:
            return None
        spot = self.spot if self.view == STRUCTURE else replace(self.spot, top=self.top)
        return Visit(spot, self.view)

    @property
    def chosen(self) -> Span | None:
        """The words that the user selected in the text."""
        return self.page.chosen if self.view == TEXT else None

    @property
    def chosen_passage(self) -> Passage | None:
        """The same with all that their citation needs."""
        span = self.chosen
        if span is None or self.source is None or self.spot is None:
            return None
        passage = passage_of(replace(self.source, meeting=self.spot.meeting), span)
        hit = self.hit
        if hit is not None and hit.passage.span.common(span) == len(span):
            # The paragraph's number is known of the passage alone.
            return replace(hit.passage, span=span, text=passage.text, bodies=())
        return passage

    @property
    def line(self) -> Span | None:
        """The first words of the paragraph or page that is being read."""
        if self.source is None:
            return None
        found = self.pdf.words if self.view == PAGE else self.page.line
        return Span(found.start, min(found.stop, found.start + _LINE)) if found else None

    def words(self, span: Span) -> str:
        """The words of a stretch of what is at hand of the document."""
        return _words(self.source, span) if self.source else ""

    def holds(self, span: Span) -> bool:
        """Whether a stretch of the document can be shown without reading more of it."""
        return self.view != TEXT or self.page.holds(span)

    def show_found(self, found: Sequence[Span], current: Span | None) -> None:
        """Mark what was looked for in the text and on the pages; the current one comes into view."""
        self.page.show_found(found, current)
        self.pdf.show_found(found, current)

    def show_kept(self, kept: Sequence[PlacedMark]) -> None:
        """Show what the reader marked, in the text and on the pages."""
        self.page.show_kept(kept)
        self.pdf.show_kept(kept)

    def focus_view(self) -> None:
        """Take the keyboard to the document."""
        places = {TEXT: self.page, PAGE: self.pdf.frame, STRUCTURE: self.structure}
        if self.view:
            places[self.view].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _deepen(self) -> None:
        """At the size of text as it is; else a view that is not on show asks for its room, too."""
        self.views.setMinimumHeight(fonts.scaled(_LEAST))

    @Slot()
    def turn_outline(self) -> None:
        """Read the whole meeting with its outline, or without it again."""
        shown = self.text.turn_outline()
        self.tools.meeting.setChecked(shown)
        if shown:
            self.choose_view(TEXT)

    def show_records(self, path: str, records: Sequence[Record]) -> None:
        """The structure has come."""
        if self.source is not None and path == self.source.document.path:
            self._outlined = self.source
            lines = tuple(outline(records, partial(_words, self.source)))
            self.structure.show_lines(lines)
            self.text.outline.show_lines(lines)
            self.text.follow()

    def show_problem(self, problem: Problem) -> None:
        """What is wrong with a file, instead of a document."""
        self.clear()
        self._path = problem.path
        self.problem.show_problem(problem)
        self.head.name_problem(problem)
        self._show(self.problem)

    def set_steps(self, quotes: int) -> None:
        """How many quotes there are to step through."""
        for button in (self.head.before, self.head.after):
            button.setEnabled(quotes > 1)
        self._steps = quotes

    @Slot(str)
    def choose_view(self, view: str) -> None:
        """Show the open document otherwise; text or page stays the choice for the next one."""
        if view != STRUCTURE:
            self._preferred = view
        self._show_view(view)

    @Slot()
    def open_file(self) -> None:
        """Open the file in the program that the system has for it; a PDF at the page on show."""
        if not self._path:
            return
        page = self._page_on_show()
        self._viewer.open(self._path, page.number if page else None)
        if page is not None and self.source is not None:
            place = words.page_place(page, len(self.source.pages))
            self.copied.emit(self.tr("The place on show is on {page}").format(page=place))

    def _page_on_show(self) -> Page | None:
        if self.source is None or not self.head.has_pages(self.source):
            return None
        return page_at(self.source, self.top if self.view == PAGE else self.page.reading)

    @Slot(str)
    def _on_not_opened(self, path: str) -> None:
        self.failed.emit(self.tr("{path} could not be opened.").format(path=path))

    @Slot()
    def copy_citation(self) -> None:
        """The citation of the passage on show, to the clipboard."""
        if self.hit is not None:
            QGuiApplication.clipboard().setText(Citation.of(self.hit.passage).label())
            self.copied.emit(self.tr("Copied the citation"))

    def _show_view(self, view: str) -> None:
        if self.source is None or self.spot is None:
            return
        self.head.name_source(self.source, self.spot, view)
        if view == PAGE and not self.head.has_pages(self.source):
            view = TEXT
        outlined = view == STRUCTURE or not self.text.outline.isHidden()
        if outlined and self._outlined != self.source:
            self._outlined = None
            self.structure.empty()
            self.structure_wanted.emit(self.source.document.path)
        self.head.views.show_chosen(view)
        self._show({TEXT: self.text, PAGE: self.pdf, STRUCTURE: self.structure}[view])

    def _show(self, view: QWidget) -> None:
        opened, source = view is not self.hint, self.source
        self.views.setCurrentWidget(view)
        self.rule.setVisible(opened)
        steps = self.hit is not None and self._steps > 0
        self.head.show_parts(opened=opened, views=source is not None, steps=steps)
        whole = source is None or (source.start == 0 and len(source.text) >= source.length)
        self.part.setVisible(view is self.text and not whole)
        self.tools.show_open(opened=source is not None)
        self.open_button.setVisible(opened)
        self.copy_button.setVisible(self.hit is not None)

    def _quiet(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        style_as(label, "quiet")
        return label

    def _button(self, text: str, icon: str, theme: Theme) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        give_icon(button, icon, theme, size=16)
        return button

    def _arrange(self) -> None:
        bottom = FlowLayout()
        bottom.addWidget(self.open_button)
        bottom.addWidget(self.copy_button)
        bottom.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 10, 14)
        column.setSpacing(6)
        column.addWidget(self.head)
        column.addWidget(self.tools)
        column.addWidget(self.rule)
        column.addWidget(self.find_bar)
        column.addWidget(self.views, 1)
        column.addWidget(self.part)
        column.addLayout(bottom)


def _words(source: Source, span: Span) -> str:
    inside = source.start <= span.start and span.stop <= source.start + len(source.text)
    return span.shifted(-source.start).of(source.text) if inside else ""
