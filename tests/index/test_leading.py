"""Which hit stands first where the question tells: the outcome, the latest, what is of the days asked for."""

import importlib.util
from pathlib import PurePath

import pytest

from index.answerability import base
from index.archive import Archive
from index.types import Answer, Leads

pytestmark = [
    pytest.mark.model,
    pytest.mark.skipif(
        importlib.util.find_spec(base.PACKAGE) is None, reason=f"{base.PACKAGE} is not installed"
    ),
]

PLANNING = """Planning Committee

Minutes of the meeting held on 11 October 2023

4. 23/01266/FUL - Anaerobic digester, Mill Drove

Erection of an anaerobic digester at Mill Drove, with three tanks, two lagoons and a flare stack.

The Planning Officer reported that 488 objections to the digester at Mill Drove had been received, and \
that the parish council was against it.

It was moved by Councillor Reed and seconded by Councillor Sallow that the digester be refused.

Resolved:

That permission be refused for want of evidence on odour.
"""
JUNE = """Highways Committee

Minutes of the meeting held on 10 June 2025

5. Sea wall at Skerrow

The Director reported that the contract for the sea wall at Skerrow had been let and that work would \
begin in August 2025.
"""
SEPTEMBER = """Cabinet

Minutes of the meeting held on 16 September 2025

7. Sea wall at Skerrow

Councillor Reed reported that the start of work on the sea wall at Skerrow had been put off to \
February 2026, since terns were nesting there.
"""
SALT = """Highways Committee

Minutes of the meeting held on 14 March 2023

3. Winter service

The Head of Highways reported that £310,000 had been spent on salt for the roads in {year}.
"""
CYCLES = """Highways Committee

Minutes of the meeting held on 12 March 2024

4. Cycle lane

It was moved by Councillor Reed, seconded by Councillor Sallow and RESOLVED that the cycle lane on \
Whinbush Way be made permanent.
"""
OPERATOR = """Cabinet

Minutes of the meeting held on 4 February 2025

3. Leisure contract

Councillor Reed reported that the contract for Saltpan Leisure Centre had been awarded to Eelgrass \
Community Leisure for ten years from 1 April 2025. There had been three bidders.

The outgoing operator, Dabchick Leisure Ltd, had co-operated well in the handover. All 83 staff would \
transfer.
"""
VOTE = """Council

Minutes of the meeting held on 9 May 2024

6. Ferry fares

The Leader moved that the ferry fare be raised to £4.60.

{vote}
"""


@pytest.fixture
def asked(archive: Archive, write):
    def ask(question: str, *minutes: str) -> Answer:
        archive.index([write(f"{n}.txt", one) for n, one in enumerate(minutes)])
        return archive.ask(question)

    return ask


def test_what_was_decided_is_told_by_the_outcome_not_by_the_application(asked) -> None:
    answer = asked("What did the committee decide about the digester at Mill Drove?", PLANNING)
    assert "permission be refused" in answer.hits[0].passage.text
    assert "permission be refused" in answer.quotes[0].text
    assert answer.hits[0].leads is Leads.OUTCOME
    assert {hit.leads for hit in answer.hits[1:]} == {None}


def test_who_moved_a_thing_is_told_by_the_motion(asked) -> None:
    answer = asked("Who moved that the digester at Mill Drove be refused?", PLANNING)
    assert "moved by Councillor Reed" in answer.quotes[0].text


def test_what_is_the_case_now_is_told_by_the_latest_meeting_that_tells_it(asked) -> None:
    answer = asked("When will work on the sea wall now begin?", JUNE, SEPTEMBER)
    assert "February 2026" in answer.quotes[0].text
    assert answer.hits[0].leads is Leads.LATEST


def test_another_years_figure_does_not_answer(asked) -> None:
    question = "How much was spent on salt for the roads in 2022?"
    assert "£310,000" in asked(question, SALT.format(year=2022)).quotes[0].text
    assert not asked(question, SALT.format(year=2021)).answered


def test_another_months_end_does_not_answer(asked) -> None:
    question = "How much had been spent on salt at the end of March 2023?"
    assert asked(question, SALT.format(year="the year to 31 March 2023")).answered
    assert not asked(question, SALT.format(year="the year to 31 December 2022")).answered


def test_who_voted_against_is_told_by_names_and_not_by_a_count(asked) -> None:
    question = "Who voted against raising the ferry fare?"
    counted = "On a show of hands the motion was carried by six votes to two."
    named = "For (2): Councillors Reed and Sallow\n\nAgainst (1): Councillor Thorne\n\nThe motion was carried."
    assert not asked(question, VOTE.format(vote=counted)).answered
    assert "Councillor Thorne" in asked(question, VOTE.format(vote=named)).quotes[0].text


def test_a_quote_goes_on_into_the_points_that_it_announces(asked) -> None:
    resolved = "RESOLVED:\n\n1. that the fare be £4.60;\n2. that children travel free; and\n3. that it be so from May.\n\nThe Leader thanked the crew."
    answer = asked("What was resolved on ferry fares?", VOTE.format(vote=resolved))
    said = answer.quotes[0].text
    assert "children travel free" in said
    assert "it be so from May" in said
    assert "thanked the crew" not in said


def test_a_vote_is_not_told_by_what_tells_of_none(asked) -> None:
    question = "How did the vote on the ferry fare split: for and against?"
    told = "The motion was carried by six votes to two."
    assert asked(question, VOTE.format(vote=told)).answered
    untold = "The ferry fare would bring in £12,000 against a cost of £9,000."
    assert not asked(
        question, VOTE.replace("The Leader moved that the", "The").format(vote=untold)
    ).answered


def test_what_was_said_without_the_public_is_not_answered_from_what_is_public(asked) -> None:
    question = "What was said of the ferry fare while the public were excluded?"
    answer = asked(question, VOTE.format(vote="Members said that the ferry fare was too high."))
    assert not answer.answered
    assert "would be in exempt items, which were not searched" in (answer.notice or "")


def test_an_outcome_that_names_no_topic_is_found_by_its_place(archive: Archive, write) -> None:
    motion = (
        "Councillor Moss moved, and Councillor Reed seconded, that the charge for water be opposed. "
        "The charge for water was unjust to tenants, to farms and to the school at Skerrow, and the "
        "charge for water would bring in less than its collection cost."
    )
    debate = "\n\n".join(
        f"Councillor {name} said that the tariff was {what}, that every household with a garden "
        "would pay twice over, and that nobody in the county had asked for it in all the years in "
        "which it had been spoken of."
        for name, what in (("Thorne", "too low"), ("Sallow", "late"), ("Elm", "unwise"))
    )
    outcome = "A vote was taken, nine in favour and twelve against, and it was lost."
    text = (
        "Harbour Committee\n\nMinutes of the meeting held on Tuesday 7 January 2031 at 6.00 pm\n\n"
        f"## 6. Water charges\n\n{motion}\n\n{debate}\n\n{outcome}\n\n"
        "The Clerk thanked the Members for their patience, and the lamps were lit at a quarter past "
        "eight by the caretaker.\n"
        # Passages that words find before the outcome, which then is found by its place alone.
        + "".join(
            f"\n## {number}. {where}\n\nThe charge for water at {where} was noted.\n"
            for number, where in enumerate(("Skerrow", "Hallow", "Thornmere", "Quay", "Mill"), 7)
        )
    )
    draft = "DRAFT\n\n" + text.replace("patience", "great patience")
    archive.index([write("minutes.txt", text), write("draft.txt", draft)])
    answer = archive.ask("Was the motion against the charge for water carried?", limit=2)
    first = answer.hits[0]
    assert first.leads is Leads.OUTCOME
    assert outcome in answer.quotes[0].text
    assert len(answer.hits) == 2
    # It is told of its other versions like any passage that words found.
    assert [PurePath(one.document.path).name for one in first.versions] == ["draft.txt"]


def test_words_that_are_no_question_are_quoted_where_most_of_them_stand(asked) -> None:
    answer = asked("new operator Saltpan leisure centre", OPERATOR)
    assert answer.quotes[0].text.startswith("Councillor Reed reported that the contract")


def test_what_is_said_of_another_street_is_no_answer(asked) -> None:
    question = "What did the committee decide about the cycle lane on {}?"
    answer = asked(question.format("Whinbush Way"), CYCLES)
    assert answer.answered
    assert "permanent" in answer.quotes[0].text
    assert not asked(question.format("Drovers Way"), CYCLES).answered
