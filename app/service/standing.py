"""Standing questions in the archive's process: what is done for each message about them."""

from typing import TYPE_CHECKING

from app.service import messages
from index.errors import EmptyArchiveError
from index.progress import Report

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
            return _counted(standing, report)
        case messages.AskStanding(number):
            return standing.whats_new(number).news[0]
        case messages.DropQuestion(number):
            standing.remove(number)
        case messages.MarkSeen(looks):
            standing.mark_seen(looks)
    return None


def _counted(standing: "StandingQuestions", report: Report) -> messages.NewsCount:
    try:
        found = standing.whats_new(report=report)
    except EmptyArchiveError:
        # Nobody asked: the window itself says that there are no minutes yet.
        return messages.NewsCount({})
    return messages.NewsCount({one.standing.id: len(one.new) for one in found.news}, found.notice)
