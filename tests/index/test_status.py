"""Draft or confirmed is what the minutes say of themselves, not of those of another meeting."""

import pytest

from index.minutes.parsing import parse
from index.types import MeetingStatus

BODY = "1. Apologies\n\nNone.\n\n2. Salt\n\nThe Clerk had bought forty tonnes of it.\n"
HEAD = "Thornmere Town Council\n\nMinutes of the meeting held on 3 May 2022\n\n"


def status(text: str) -> MeetingStatus | None:
    return parse(text)[0].meeting.status


@pytest.mark.parametrize(
    "foot",
    [
        "Minutes to be approved by Council at its next regular meeting.",
        "These minutes are draft until the next meeting.",
        "The minutes are subject to approval at the next meeting",
        "Minutes awaiting confirmation",
    ],
)
def test_the_foot_may_say_that_the_minutes_are_a_draft(foot: str) -> None:
    assert status(f"{HEAD}{BODY}\nMayor:\n\n{foot}\n") is MeetingStatus.DRAFT


@pytest.mark.parametrize(
    "words",
    [
        "The Clerk circulated the draft minutes, to be approved by the Council in June.",
        "Minutes of the last meeting were approved.",
        "The minutes of the Hall Committee were received.",
    ],
)
def test_what_is_said_of_other_minutes_is_not_the_status(words: str) -> None:
    assert status(f"{HEAD}{BODY}\n{words}\n") is None


@pytest.mark.parametrize("words", ["D R A F T", "DRAFT", "Draft (until approved in June)"])
def test_the_head_may_say_so_in_spaced_letters_or_in_brackets(words: str) -> None:
    assert status(f"Thornmere Town Council {words} Minutes\n\n{BODY}") is MeetingStatus.DRAFT


def test_a_sheet_of_dispositions_is_a_decision_sheet() -> None:
    text = "CLERK'S DEPARTMENT\n\nDISPOSITION OF ITEMS\n\nCOUNCIL MEETING\n\nTuesday 3 May 2022\n"
    assert status(text) is MeetingStatus.DECISIONS


def test_a_draft_that_was_circulated_leaves_the_status_unknown() -> None:
    text = f"{HEAD}PRESENT: Cllr Ash.\n\nThe draft minutes were read.\n\n{BODY}"
    assert status(text) is None
