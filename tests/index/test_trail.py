"""A topic over time: raised, deferred, referred, resolved; every step in the words of its minutes."""

import json
from datetime import date
from importlib import resources
from pathlib import Path

import jsonschema
import pytest

from index.archive import Archive
from index.trail_json import trail_as_json
from index.types import Filters, MeetingStatus, Trail, TrailEvent
from seeds import MINUTES

SCHEMA = json.loads((resources.files("resources") / "trail.schema.json").read_text("utf-8"))
STREETS, CABINET = "Streets Committee", "Cabinet"
MONTHS = ("January", "March", "May", "June", "July", "October")
LAMP = (
    "## 9. Lamps\n\nThe lamplighter asked for a longer pole, which was agreed at nine pounds.\n\n"
)


def minutes(body: str, day: str | None, *items: str, head: str = "") -> str:
    held = f"Minutes of the meeting held on {day} at 6.00 pm\n\n" if day else ""
    return f"{head}{body}\n\n{held}" + "\n\n".join([*items, LAMP])


RAISED = (
    "## 3. Petitions\n\nA petition of 214 names asked for a toucan crossing on Quarry Hill, where "
    "the Scouts cross to their hut.\n\nRESOLVED that the petition be received and that the "
    "Engineer report on a toucan crossing to the May meeting."
)
DEFERRED = (
    "## 5. Quarry Hill: toucan crossing\n\nThe Engineer reported that a toucan crossing on Quarry "
    "Hill would cost £61,000 and that a horse had bitten the traffic counter.\n\nRESOLVED that a "
    "decision be deferred until the counter was mended."
)
REFERRED = (
    "## 4. Quarry Hill: toucan crossing\n\nThe Engineer reported that 1,900 people a day crossed "
    "Quarry Hill, more than half of them on foot.\n\nIt was moved by Councillor Orle, seconded by "
    "Councillor Ash, and RESOLVED that the matter be referred to Cabinet."
)
APPROVED = (
    "## 8. Toucan crossing on Quarry Hill\n\nThe Leader presented the report of the Streets "
    "Committee on a toucan crossing on Quarry Hill.\n\nRESOLVED that the toucan crossing be "
    "approved, subject to the omission of the second island."
)
ELSEWHERE = (
    "## 6. Road safety\n\nMembers were told that the toucan crossing on Quarry Hill had opened "
    "and that the Scouts had walked over it in uniform.\n\n"
    "## 7. Ferry fares\n\nRESOLVED that the ferry fares be raised by a penny."
)


@pytest.fixture
def follow(archive: Archive, write):
    def follow_topic(topic: str, texts: dict[str, str], filters: Filters | None = None) -> Trail:
        paths = [write(f"{name}.md", text) for name, text in texts.items()]
        archive.index(paths, model="hashing")
        trail = archive.trail(topic, filters or Filters())
        check(trail)
        return trail

    return follow_topic


def check(trail: Trail) -> None:
    """What holds of every trail: its quotes are exact, in their passages, and its JSON is valid."""
    for step in trail.steps:
        hit = trail.hit_of(step)
        text = Path(hit.passage.document.path).read_text("utf-8")
        assert step.quote.span.of(text) == step.quote.text
        assert hit.passage.span.start <= step.quote.span.start
        assert step.quote.span.stop <= hit.passage.span.stop
    assert {step.mention for step in trail.steps} == set(range(len(trail.mentions)))
    days = [mention.held_on for mention in trail.mentions]
    assert [d for d in days if d] == sorted(d for d in days if d)
    assert None not in days[: len([d for d in days if d])], "undated meetings are the last"
    jsonschema.validate(json.loads(json.dumps(trail_as_json(trail))), SCHEMA)


def told(trail: Trail) -> list[tuple[str | None, str, str]]:
    return [
        (trail.meeting_of(s).body, str(trail.meeting_of(s).held_on), s.event) for s in trail.steps
    ]


STORY = {
    "a": minutes(STREETS, "Tuesday 7 January 2031", RAISED),
    "b": minutes(STREETS, "Tuesday 6 May 2031", DEFERRED),
    "c": minutes(STREETS, "Tuesday 9 September 2031", REFERRED),
    "d": minutes(CABINET, "Thursday 2 October 2031", APPROVED),
}


def test_a_matter_is_followed_from_petition_to_decision_across_committees(follow) -> None:
    trail = follow("toucan crossing on Quarry Hill", STORY)
    assert told(trail) == [
        (STREETS, "2031-01-07", "raised"),
        (STREETS, "2031-01-07", "resolved"),
        (STREETS, "2031-05-06", "mentioned"),
        (STREETS, "2031-05-06", "deferred"),
        (STREETS, "2031-09-09", "mentioned"),
        (STREETS, "2031-09-09", "referred"),
        (CABINET, "2031-10-02", "mentioned"),
        (CABINET, "2031-10-02", "resolved"),
    ]
    assert trail.steps[1].also == (TrailEvent.NOTED,)
    assert trail.steps[-1].also == (TrailEvent.AMENDED,)
    assert trail.steps[0].quote.text.startswith("A petition of 214 names")
    assert "deferred until the counter" in trail.steps[3].quote.text
    assert not any("lamplighter" in step.quote.text for step in trail.steps)


def test_words_that_ask_what_became_of_it_are_not_the_topic(follow) -> None:
    trail = follow("What was decided about the toucan crossing, and was it deferred?", STORY)
    assert trail.words == ("toucan", "crossing")
    assert "deferred" in [step.event for step in trail.steps]


def test_mentions_count_the_passages_of_each_meeting(follow) -> None:
    at_length = " ".join(
        f"Councillor Ash said for the {n}th time that the toucan crossing on Quarry Hill was dear."
        for n in range(4, 9)
    )
    texts = {**STORY, "b": minutes(STREETS, "Tuesday 6 May 2031", f"{DEFERRED}\n\n{at_length}")}
    trail = follow("toucan crossing on Quarry Hill", texts)
    assert [(str(one.held_on), one.passages) for one in trail.mentions] == [
        ("2031-01-07", 1),
        ("2031-05-06", 2),
        ("2031-09-09", 1),
        ("2031-10-02", 1),
    ]


def test_a_mention_in_passing_takes_nobody_elses_decision(follow) -> None:
    later = minutes("Harbour Panel", "Monday 3 November 2031", ELSEWHERE)
    trail = follow("toucan crossing on Quarry Hill", {**STORY, "e": later})
    last = [step for step in trail.steps if trail.meeting_of(step).body == "Harbour Panel"]
    assert [step.event for step in last] == ["mentioned"]
    assert "had opened" in last[0].quote.text
    assert {mention.body for mention in trail.mentions} == {STREETS, CABINET, "Harbour Panel"}


def test_meetings_without_a_date_are_apart_and_raise_nothing(follow) -> None:
    texts = {"page": minutes(STREETS, None, REFERRED), "b": STORY["b"]}
    trail = follow("toucan crossing on Quarry Hill", texts)
    assert told(trail) == [
        (STREETS, "2031-05-06", "raised"),
        (STREETS, "2031-05-06", "deferred"),
        (STREETS, "None", "mentioned"),
        (STREETS, "None", "referred"),
    ]
    written = trail_as_json(trail)
    assert [step["event"] for step in written["steps"]] == ["raised", "deferred"]
    assert [step["event"] for step in written["undated"]["steps"]] == ["mentioned", "referred"]
    assert written["undated"]["mentions"][0]["passages"] == 1


def test_two_files_without_a_date_are_not_taken_for_one_meeting(follow) -> None:
    texts = {"p": minutes(STREETS, None, REFERRED), "q": minutes(STREETS, None, DEFERRED)}
    assert len(follow("toucan crossing on Quarry Hill", texts).mentions) == 2


def test_where_no_meeting_is_dated_none_is_the_first(follow) -> None:
    trail = follow("toucan crossing", {"p": minutes(STREETS, None, REFERRED)})
    assert [step.event for step in trail.steps] == ["mentioned", "referred"]


def test_draft_and_confirmed_minutes_are_one_meeting(follow) -> None:
    draft = minutes(STREETS, "Tuesday 6 May 2031", DEFERRED, head="DRAFT\n\n")
    final = minutes(
        STREETS, "Tuesday 6 May 2031", DEFERRED.replace("61,000", "62,000"), head="CONFIRMED\n\n"
    )
    trail = follow("toucan crossing on Quarry Hill", {"draft": draft, "final": final})
    assert len(trail.mentions) == 1
    assert [step.event for step in trail.steps] == ["raised", "deferred"]
    assert "62,000" in trail.steps[0].quote.text
    assert {hit.passage.meeting.status for hit in trail.hits} == {MeetingStatus.CONFIRMED}
    assert all(len(hit.versions) == 1 for hit in trail.hits)


def test_the_same_words_at_every_meeting_are_a_step_of_each(follow) -> None:
    days = ["7 January", "4 February", "4 March"]
    item = "## 5. Toucan crossing\n\nIt was agreed to defer this item to the next meeting.\n\n"
    texts = {str(n): minutes(STREETS, f"Tuesday {day} 2031", item) for n, day in enumerate(days)}
    trail = follow("toucan crossing", texts)
    assert told(trail) == [
        (STREETS, "2031-01-07", "deferred"),
        (STREETS, "2031-02-04", "deferred"),
        (STREETS, "2031-03-04", "deferred"),
    ]


def test_no_two_quotes_of_a_meeting_say_the_same(follow) -> None:
    item = (
        "## 5. Toucan crossing\n\nDecision:\n\nThat the toucan crossing on Quarry Hill be built in "
        "August.\n\nMinutes:\n\nThe Engineer spoke of the toucan crossing and of the horse.\n\n"
        "RESOLVED that the toucan crossing on Quarry Hill be built in August.\n\n"
    )
    trail = follow("toucan crossing", {"a": minutes(CABINET, "Thursday 2 October 2031", item)})
    assert [step.event for step in trail.steps] == ["raised", "resolved"]
    assert trail.steps[1].quote.text.startswith("RESOLVED")


def test_what_was_said_stands_before_what_was_decided_above_it(follow) -> None:
    item = (
        "## 5. Toucan crossing\n\nDecision:\n\nThat the lights be green until nine.\n\n"
        "Minutes:\n\nThe Engineer spoke of the toucan crossing, of its lights and of the horse.\n\n"
    )
    trail = follow("toucan crossing", {"a": minutes(CABINET, "Thursday 2 October 2031", item)})
    assert [step.event for step in trail.steps] == ["raised", "resolved"]


def test_a_motion_is_not_a_decision_until_the_minutes_say_so(follow) -> None:
    moved = (
        "## 5. Toucan crossing\n\nIt was moved by Councillor Orle and seconded by Councillor Ash "
        "that the toucan crossing be built in August.\n\n"
    )
    texts = {
        "a": minutes(CABINET, "Thursday 2 October 2031", moved),
        "b": minutes(CABINET, "Thursday 6 November 2031", f"{moved}The motion was declared lost."),
    }
    trail = follow("toucan crossing", texts)
    assert [step.event for step in trail.steps] == ["moved", "moved", "rejected"]
    assert trail.steps[-1].quote.text == "The motion was declared lost."


def test_an_agenda_decides_nothing(follow) -> None:
    agenda = f"AGENDA\n\n{STREETS}\n\nTuesday 6 May 2031 at 6.00 pm\n\n{DEFERRED}\n"
    trail = follow("toucan crossing on Quarry Hill", {"agenda": agenda})
    assert trail.hits[0].passage.meeting.status is MeetingStatus.AGENDA
    assert [step.event for step in trail.steps] == [TrailEvent.RAISED]


@pytest.mark.parametrize("topic", ["zeppelin mooring masts", "zeppelins", "…?"])
def test_a_topic_that_nobody_spoke_of_has_an_empty_trail(follow, topic: str) -> None:
    trail = follow(topic, STORY)
    assert (trail.steps, trail.mentions, trail.hits) == ((), (), ())
    assert trail.searched.documents == 4


def test_filters_leave_the_meetings_asked_for(follow) -> None:
    filters = Filters(committee=STREETS, since=date(2031, 5, 1))
    trail = follow("toucan crossing on Quarry Hill", STORY, filters)
    assert [str(mention.held_on) for mention in trail.mentions] == ["2031-05-06", "2031-09-09"]
    assert trail.steps[0].event is TrailEvent.RAISED, "the first of what was looked at"


def test_a_topic_of_very_many_meetings_is_followed_to_its_ends(follow) -> None:
    item = (
        "## 5. Toucan crossing\n\nThe Engineer reported for the {0}th time on the toucan crossing "
        "and said that lamp {0} of it was lit.\n\nMembers asked who lit lamp {0} of the toucan "
        "crossing.\n\n"
    )
    texts = {
        f"{year}-{month:02}": minutes(
            STREETS, f"{month} {name} {year}", item.format(year * 100 + month)
        )
        for year in range(2031, 2041)
        for month, name in enumerate(MONTHS, start=1)
    }
    trail = follow("toucan crossing", texts)
    assert len(trail.mentions) == 60
    assert sum(mention.passages for mention in trail.mentions) >= 60
    assert trail.notice is None


EXEMPT = minutes(
    CABINET,
    "Thursday 2 October 2031",
    APPROVED,
    "## 9. Exclusion of the public\n\nRESOLVED that the press and public be excluded from the "
    "meeting for the next item under Schedule 12A of the Local Government Act 1972.",
    "## 10. Toucan crossing: the price\n\nThe firm Quillon had offered the toucan crossing for "
    "£40,000.\n\nRESOLVED that the offer of Quillon for the toucan crossing be accepted.",
)


def test_exempt_items_are_followed_only_where_they_are_asked_for(archive, write) -> None:
    archive.index([write("a.md", EXEMPT)], model="hashing")
    public = archive.trail("toucan crossing")
    assert public.steps
    assert "Quillon" not in json.dumps(trail_as_json(public))
    everything = archive.trail("toucan crossing", exempt=True)
    assert any("Quillon for the toucan" in step.quote.text for step in everything.steps)
    check(everything)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """The sample minutes, by meaning too."""
    archive = Archive(tmp_path_factory.mktemp("sample"))
    archive.index([Path(str(MINUTES))])
    yield archive
    archive.close()


@pytest.mark.model
def test_the_zebra_crossing_of_the_sample_minutes(sample: Archive) -> None:
    trail = sample.trail("zebra crossing on Fallowgate Road")
    check(trail)
    acts = [(str(trail.meeting_of(s).held_on), s.event) for s in trail.steps]
    assert acts[0] == ("2023-06-13", "raised")
    assert ("2023-11-14", "deferred") in acts
    assert ("2024-09-10", "resolved") in acts
    assert acts[-1] == ("2025-06-10", "mentioned")


@pytest.mark.model
def test_agency_staff_in_the_sample_minutes_appear_in_three_bodies(sample: Archive) -> None:
    trail = sample.trail("agency social workers")
    check(trail)
    quoted = " ".join(step.quote.text for step in trail.steps)
    for figure in ("17.5%", "21.4%", "26.8%", "24.1%", "18.9%", "13.2%"):
        assert figure in quoted
    assert {"Children and Families Scrutiny Panel", "Cabinet"} <= {
        mention.body for mention in trail.mentions
    }


@pytest.mark.model
def test_nobody_spoke_of_it_in_the_sample_minutes(sample: Archive) -> None:
    assert sample.trail("zeppelin mooring mast").steps == ()
