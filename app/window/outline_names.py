"""What the parts of a structure are called."""

from app.window.language import tr
from index.types import FactKind


def field_name(name: str) -> str:
    """A field of a meeting."""
    known = {
        "council": tr("Council"),
        "committee": tr("Committee"),
        "held_on": tr("Date"),
        "starts_at": tr("Time"),
        "venue": tr("Venue"),
        "status": tr("Status"),
    }
    return known.get(name, name.replace("_", " ").capitalize())


def fact_name(kind: FactKind) -> str:
    """A kind of fact."""
    return {
        FactKind.ATTENDANCE: tr("Attendance"),
        FactKind.RESOLUTION: tr("Decision"),
        FactKind.VOTE: tr("Vote"),
        FactKind.INTEREST: tr("Interest"),
        FactKind.ACTION: tr("Action"),
        FactKind.QUESTION: tr("Question"),
        FactKind.SPEECH: tr("Speech"),
        FactKind.CORRECTION: tr("Correction"),
    }[kind]


def role_name(role: str) -> str:
    """A list of people."""
    known = {
        "present": tr("Present"),
        "in attendance": tr("In attendance"),
        "apologies": tr("Apologies"),
        "absent": tr("Absent"),
    }
    return known.get(role, role.capitalize())


def part_name(name: str) -> str:
    """A part of a fact."""
    known = {
        "mover": tr("moved by"),
        "seconder": tr("seconded by"),
        "outcome": tr("outcome"),
        "for": tr("for"),
        "against": tr("against"),
        "abstained": tr("abstained"),
        "absent": tr("absent"),
        "asker": tr("asked by"),
        "asked": tr("put to"),
        "replier": tr("reply by"),
        "reply": tr("reply"),
        "old": tr("instead of"),
        "new": tr("read"),
    }
    return known.get(name, name.replace("_", " "))
