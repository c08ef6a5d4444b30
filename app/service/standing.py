"""Standing questions in the archive's process: what is done for each message about them."""

from typing import TYPE_CHECKING

from app.service import messages
from index.errors import EmptyArchiveError
from index.progress import Report
from index.types import WhatsNew

if TYPE_CHECKING:
    from index.standing import StandingQuestions


def result_of(work: messages.StandingWork, standing: "StandingQuestions", report: Report) -> object:
    """Do it. Raises what the archive raises."""
    match work:
        case messages.KeepQuestion(question, filters):
            return standing.add(question, filters)
        case messages.ListStanding():
            return standing.list()
        case messages.LookForNews():
            return _whats_new(standing, report)
        case messages.AskStanding(number):
            return standing.whats_new(number).news[0]
        case messages.DropQuestion(number):
            standing.remove(number)
        case messages.MarkSeen(looks):
            standing.mark_seen(looks)
    return None


def _whats_new(standing: "StandingQuestions", report: Report) -> WhatsNew:
    try:
        return standing.whats_new(report=report)
    except EmptyArchiveError:
        return WhatsNew(())  # nobody asked: the window itself says that there are no minutes yet
