"""What the chips of filters offer of a library: only where there is a choice."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.window import filter_words
from app.window.language import tr
from index.types import Library, Meeting, MeetingStatus


@dataclass(frozen=True, slots=True)
class Choices:
    """Values of each filter, with what they are called."""

    committees: dict[str, str]
    since: dict[int, str]
    until: dict[int, str]
    councils: dict[str, str]
    statuses: dict[str, str]

    @classmethod
    def of(cls, library: Library) -> "Choices":
        """What a library has."""
        meetings = [entry.meeting for entry in library.entries]
        committees = sorted({m.committee for m in meetings if m.committee})
        years = sorted({m.held_on.year for m in meetings if m.held_on})
        councils = sorted({m.council for m in meetings if m.council})
        return cls(
            committees={name: name for name in committees},
            since={year: tr("From {name}").format(name=year) for year in years},
            until={year: tr("To {name}").format(name=year) for year in years},
            councils={name: name for name in councils if councils[1:]},
            statuses=_statuses(meetings),
        )


def _statuses(meetings: Iterable[Meeting]) -> dict[str, str]:
    """Those that occur, if not all minutes say the same of themselves."""
    present = {meeting.status for meeting in meetings}
    if len(present) < 2:
        return {}
    return {s.value: filter_words.status_name(s) for s in MeetingStatus if s in present}
