"""Passages like a passage: what they are like, how they were found, and the passages."""

from collections.abc import Collection, Hashable

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.window import counts, filter_words, words
from app.window.card_list import keep_in_sight
from app.window.hit_list import HitList
from app.window.icons import give_icon
from app.window.sheet import style_as
from app.window.theme import Theme
from index.citation import Citation, in_quotation_marks
from index.types import Answer, Filters, Similar

_LONGEST = 280
"""Characters shown of the passage; the whole of it stands in the source."""


class AlikeView(QScrollArea):
    """Scrolls as one, as the answer does."""

    back_wanted = Signal()
    shown = Signal(object)
    """The `Hit` to show in the source."""
    like_wanted = Signal(object)
    """A `Hit` to find passages like."""
    copied = Signal(str)
    """What was copied, in a sentence."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.similar: Similar | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self)
        style_as(inside, "clear")
        self.back_button = QPushButton(inside)
        self.back_button.setAccessibleName(self.tr("Back"))
        self.back_button.setToolTip(self.tr("Back to what was shown before"))
        style_as(self.back_button, "link")
        give_icon(self.back_button, "arrow-left", theme, "accent", 16)
        self.back_button.clicked.connect(self.back_wanted)
        self.title, self.words = self._label("title"), self._label("body")
        self.how, self.nothing = self._label("quiet"), self._label("lead")
        self.nothing.setText(self.tr("No other passage is like it."))
        self.hits = HitList(theme, inside)
        self.hits.setAccessibleName(self.tr("Passages like it"))
        self.hits.chosen.connect(self._on_chosen)
        self.hits.copy_wanted.connect(self.copy)
        self.hits.like_wanted.connect(self._on_like)
        self.hits.moved_to.connect(self._keep_in_sight)
        self.hits.stand_in(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(6)
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.title, self.words, self.how, self.nothing, self.hits):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inside)

    def show_similar(self, found: Similar | None, filters: Filters) -> None:
        """Show what is like a passage, none chosen; or hold nothing of it any more."""
        self.similar = found
        passage = found.passage if found else None
        label = Citation.of(passage).label() if passage else ""
        self.title.setText(self.tr("Passages like {citation}").format(citation=label))
        flat = " ".join(passage.text.split()) if passage else ""
        short = flat if len(flat) <= _LONGEST else flat[:_LONGEST].rstrip() + "…"
        self.words.setText(in_quotation_marks(short) if short else "")
        how = (self._how(found), filter_words.only(filters, Filters())) if found else ()
        self.how.setText(" ".join(filter(None, how)))
        self.nothing.setVisible(found is not None and not found.hits)
        self.hits.set_answer(_as_cards(found) if found else None)
        self.hits.setVisible(bool(found and found.hits))
        self.verticalScrollBar().setValue(0)

    def show_taken(self, places: Collection[Hashable]) -> None:
        """Mark the passages that are in the briefing."""
        self.hits.show_taken(places)

    def focus_order(self) -> list[QWidget]:
        """As Tab goes through it."""
        return [self.back_button, self.hits]

    @Slot(int)
    def copy(self, row: int) -> None:
        """A passage with its citation, to the clipboard."""
        if self.similar is not None and 0 <= row < len(self.similar.hits):
            hit = self.similar.hits[row]
            QGuiApplication.clipboard().setText(words.cited(hit.passage.text, hit))
            self.copied.emit(self.tr("Copied with its citation"))

    def copy_current(self) -> None:
        """The current passage with its citation, to the clipboard."""
        self.copy(self.hits.currentIndex().row())

    def _how(self, found: Similar) -> str:
        among = counts.passages(found.searched.passages)
        if not found.words:
            return self.tr("Found by meaning, among {passages}.").format(passages=among)
        return self.tr(
            "The language model has not read it yet: found by its rarest words ({words}), among "
            "{passages}."
        ).format(words=", ".join(found.words), passages=among)

    def _label(self, part: str) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        style_as(label, part)
        return label

    @Slot(int)
    def _on_chosen(self, row: int) -> None:
        if self.similar is not None:
            self.shown.emit(self.similar.hits[row])

    @Slot(int)
    def _on_like(self, row: int) -> None:
        if self.similar is not None:
            self.like_wanted.emit(self.similar.hits[row])

    @Slot(QRect)
    def _keep_in_sight(self, card: QRect) -> None:
        keep_in_sight(self, self.hits, card)


def _as_cards(found: Similar) -> Answer:
    """The cards are those of an answer from which nothing is quoted."""
    return Answer("", (), found.hits, found.searched, confidence=0.0)
