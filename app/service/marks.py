"""Readers' marks in the archive's process: what is done for each message about them."""

from typing import TYPE_CHECKING

from app.service import messages

if TYPE_CHECKING:
    from index.marks import Marks


def result_of(work: messages.MarkWork, marks: "Marks") -> object:
    """Do it. Raises what the archive raises."""
    match work:
        case messages.KeepMark(path, span, kind, note, exempt):
            return marks.keep(path, span, kind, note, exempt=exempt)
        case messages.PutMark(mark):
            marks.put(mark)
        case messages.RemoveMark(mark):
            marks.remove(mark)
        case messages.MarksOf(path, exempt):
            return marks.of(path, exempt=exempt)
        case messages.ListMarks(exempt):
            return marks.list(exempt=exempt)
    return None
