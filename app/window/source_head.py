"""The top of the source panel: what is shown, where it stands, and in which view."""

from pathlib import PurePath

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.window import fonts, words
from app.window.elided import ElidedLabel
from app.window.icons import tool_button
from app.window.panel import PanelBar
from app.window.problems import Problem, kind_name
from app.window.segments import Segments
from app.window.sheet import style_as
from app.window.spot import Spot
from app.window.theme import Theme
from index.types import Source

_TITLE = 160
_LARGE = 140
"""Per cent."""
TEXT, PAGE, STRUCTURE = "text", "page", "structure"
"""The names of the views."""


class SourceHead(QWidget):
    """Title, place, the way from quote to quote, and the switch between the views."""

    stepped = Signal(int)
    """To the next quote (1) or the one before (-1)."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        up, down = self.tr("Quote before (Alt+Up)"), self.tr("Next quote (Alt+Down)")
        self.before = tool_button(self, up, "chevron-up", theme)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after = tool_button(self, down, "chevron-down", theme)
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        self.title = QLabel(self)
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        style_as(self.title, "title")
        self.place = ElidedLabel(self)
        style_as(self.place, "quiet")
        names = {TEXT: self.tr("Text"), PAGE: self.tr("Page"), STRUCTURE: self.tr("Structure")}
        self.views = Segments(names, self)
        self.bar = PanelBar(self.tr("Source"), self)
        self.bar.add(self.before, self.after)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.place)
        theme.changed.connect(self._place_views)
        self._place_views()

    @Slot()
    def _place_views(self) -> None:
        """Where text is large, they have no room beside the title of the panel."""
        policy = QSizePolicy.Policy
        if fonts.scaled(100) < _LARGE:  # in one line, since that of a title has the height of one
            self.views.setSizePolicy(policy.Minimum, policy.Maximum)
            self.bar.lead_with(self.views)
        else:
            self.views.setSizePolicy(policy.Preferred, policy.Preferred)
            self._column.insertWidget(0, self.views)

    def name_source(self, source: Source, spot: Spot, view: str) -> None:
        """Say what is open: an item where a place in it was chosen, else the meeting."""
        if view == STRUCTURE or not (spot.hit or spot.marks):
            self._name_meeting(source, spot)
        else:
            self._name_item(source, spot)
        why = "" if self.has_pages(source) else self.tr("Only a PDF has pages that can be shown")
        self.views.allow(PAGE, allowed=self.has_pages(source), hint=why)

    def has_pages(self, source: Source) -> bool:
        """Whether its pages can be shown."""
        return bool(source.pages) and source.document.format == "pdf"

    def name_problem(self, problem: Problem) -> None:
        """Say which file it is about."""
        self._say(problem.name, f"{kind_name(problem.kind)} · {problem.path}")

    def show_parts(self, *, opened: bool, views: bool, steps: bool) -> None:
        """What there is to show and to do."""
        for part in (self.title, self.place):
            part.setVisible(opened)
        self.views.setVisible(views)
        for button in (self.before, self.after):
            button.setVisible(steps)

    def _name_item(self, source: Source, spot: Spot) -> None:
        name = PurePath(source.document.path).name
        items = (item for item in source.items if item.span.stop > spot.start)
        item = spot.hit.passage.item if spot.hit else next(items, None)
        title = " ".join(((item.title if item else None) or name).split())
        parts = words.meeting_line(spot.meeting)
        if item and item.number:
            minute = self.tr("minute {number}").format(number=item.number)
            parts.insert(len(parts) - bool(spot.meeting.status), minute)
        if title != name:
            parts.append(name)
        self._say(title, " · ".join(parts))

    def _name_meeting(self, source: Source, spot: Spot) -> None:
        name = PurePath(source.document.path).name
        status = words.status(spot.meeting.status)
        parts = [part for part in words.meeting_line(spot.meeting) if part != status]
        self._say(" · ".join(parts) or name, " · ".join(filter(None, (status, name))))

    def _say(self, title: str, place: str) -> None:
        self.title.setText(title if len(title) <= _TITLE else title[: _TITLE - 1] + "…")
        self.place.set_full_text(place)
