"""What the parts of a structure are called."""

from PySide6.QtCore import QCoreApplication

from index.types import FactKind


def field_name(name: str) -> str:
    """A field of a meeting."""
    known = {
        "council": _tr("Council"),
        "committee": _tr("Committee"),
        "held_on": _tr("Date"),
        "starts_at": _tr("Time"),
        "venue": _tr("Venue"),
        "status": _tr("Status"),
    }
    return known.get(name, name.replace("_", " ").capitalize())


def fact_name(kind: FactKind) -> str:
    """A kind of fact."""
    return {
        FactKind.ATTENDANCE: _tr("Attendance"),
        FactKind.RESOLUTION: _tr("Decision"),
        FactKind.VOTE: _tr("Vote"),
        FactKind.INTEREST: _tr("Interest"),
        FactKind.ACTION: _tr("Action"),
        FactKind.QUESTION: _tr("Question"),
        FactKind.SPEECH: _tr("Speech"),
        FactKind.CORRECTION: _tr("Correction"),
    }[kind]


def part_name(name: str) -> str:
    """A part of a fact."""
    known = {
        "mover": _tr("moved by"),
        "seconder": _tr("seconded by"),
        "outcome": _tr("outcome"),
        "for": _tr("for"),
        "against": _tr("against"),
        "abstained": _tr("abstained"),
        "absent": _tr("absent"),
        "asker": _tr("asked by"),
        "asked": _tr("put to"),
        "replier": _tr("reply by"),
        "reply": _tr("reply"),
        "old": _tr("instead of"),
        "new": _tr("read"),
    }
    return known.get(name, name.replace("_", " "))


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("outline", sentence)
