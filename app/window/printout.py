"""What is on show as it is printed: a title, paragraphs, and a mark where something is confidential."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from app.window import filter_words, trail_words, words
from app.window.briefing import words as briefing_words
from app.window.language import tr
from app.window.spot import Spot
from index.types import Answer, Briefing, Filters, Source, Trail, Withheld

_TITLE, _TEXT = 15.0, 10.5
"""Points."""


@dataclass(frozen=True, slots=True)
class Printout:
    """Plain text, set through a cursor and never as HTML: what a file says is printed literally."""

    title: str
    below: str
    """What stands under the title: what was searched, or which meeting it is."""
    paragraphs: tuple[str, ...]


def of_answer(answer: Answer, filters: Filters) -> Printout:
    """The question and its quotes with their citations; where there are none, what was searched."""
    only = filter_words.only(filters, answer.understood)
    searched = " ".join(filter(None, (words.searched(answer.searched), only)))
    if answer.answered:
        return Printout(answer.question, searched, tuple(words.all_quotes(answer).split("\n\n")))
    nearest = [words.cited_passage(answer, row) for row in range(len(answer.hits))]
    said = [words.not_found(answer), *([tr("The nearest passages:")] if nearest else [])]
    return Printout(answer.question, searched, (*said, *nearest))


def of_trail(trail: Trail) -> Printout:
    """A timeline, step by step, with citations."""
    steps = trail_words.copied(trail).split("\n\n")
    return Printout(trail.topic, trail_words.summary(trail), tuple(steps))


def of_source(source: Source, spot: Spot) -> Printout:
    """The text of a document, as much of it as is open."""
    whole = source.start == 0 and len(source.text) >= source.length
    part = "" if whole else tr("A part of a long document.")
    line = " · ".join(words.meeting_line(spot.meeting))
    below = " ".join(filter(None, (source.document.path, part)))
    return Printout(line or source.document.path, below, _paragraphs(source.text))


def of_briefing(briefing: Briefing) -> Printout:
    """A briefing as it stands; of what is withheld there is nothing to print."""
    details = briefing.details
    day = words.long_day(details.day) if details.day else ""
    head = (details.reference, day, details.subject, details.officer, details.classification)
    shown = (entry for entry in briefing.entries if not isinstance(entry, Withheld))
    said = tuple(filter(None, map(briefing_words.written, shown)))
    return Printout(briefing.title, " · ".join(filter(None, head)), said)


def as_document(printout: Printout) -> QTextDocument:
    """The same, set to be printed."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, printout.title)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(_shape(after=4, heading=1))
    cursor.insertText(printout.title, _look(_TITLE, bold=True))
    for text in filter(None, (printout.below, *printout.paragraphs)):
        cursor.insertBlock(_shape(after=9))
        cursor.insertText(text, _look(_TEXT))
    return document


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(part.strip("\n") for part in text.split("\n\n") if part.strip())


def _shape(*, after: float, heading: int = 0) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setBottomMargin(after)
    shape.setHeadingLevel(heading)
    shape.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return shape


def _look(points: float, *, bold: bool = False) -> QTextCharFormat:
    look = QTextCharFormat()
    font = QFont()
    font.setPointSizeF(points)
    font.setBold(bold)
    look.setFont(font)
    return look
