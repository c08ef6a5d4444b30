"""A briefing as JSON: what is read back is what was written, and nothing in it ends its element."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time
from html.parser import HTMLParser

import pytest

from index.briefing.as_json import briefing_as_json, briefing_of_json, embedded
from index.briefing.entries_json import NotABriefingError
from index.types import (
    AgendaItem,
    Briefing,
    Details,
    Document,
    Excerpt,
    Filters,
    Gap,
    Heading,
    Meeting,
    MeetingStatus,
    Note,
    Passage,
    PassageKind,
    Searched,
    Span,
    Withheld,
)

NOON = datetime(2024, 3, 5, 12, 30, tzinfo=UTC)
NOTE = "</script><script>alert(1)</script>]]> & \x0b שלום 🚲 \ud83d"
SAID = "RESOLVED: That the bridge over the Merle be painted."
BRIEFING = Briefing(
    0,
    "The Merle <b>bridge</b>",
    Details("TC/24/7", date(2024, 3, 5), "Bridges", "A. Fennimore", "Official"),
    (
        Heading("h", "What was decided"),
        Note("n", NOTE),
        Excerpt(
            "e",
            Passage(
                id=0,
                document=Document(0, "/minutes/cabinet.pdf", "ab" * 32, "pdf"),
                meeting=Meeting(
                    "Thornmere Town Council",
                    "Cabinet",
                    date(2019, 1, 8),
                    MeetingStatus.DRAFT,
                    time(18, 30),
                ),
                item=AgendaItem("8", "Bridges", False, Span(100, 100 + len(SAID))),
                heading=None,
                paragraph=1,
                page=2,
                page_label="ii",
                span=Span(100, 100 + len(SAID)),
                text=SAID,
                last_page=2,
                last_page_label="ii",
                kinds=frozenset({PassageKind.DECISION}),
            ),
            NOON,
            "was the bridge painted?",
        ),
        Gap("g", "who paid?", Filters(since=date(2019, 1, 1)), Searched(3, 40, 1), NOON),
    ),
)


def test_a_briefing_comes_back_as_it_was_without_what_is_withheld():
    with_place = replace(BRIEFING, entries=(*BRIEFING.entries, Withheld("w")))
    stored = json.loads(embedded(briefing_as_json(with_place, NOON)))
    assert briefing_of_json(stored) == BRIEFING
    assert "withheld" not in json.dumps(stored)


def test_nothing_in_it_ends_the_element_that_it_stands_in():
    text = embedded(briefing_as_json(BRIEFING, NOON))
    assert text.isascii()
    found: list[str] = []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, _: found.append(tag)
    parser.handle_data = found.append
    parser.feed(f'<script type="application/json">{text}</script>')
    assert found == ["script", text]


@pytest.mark.parametrize(
    "spoilt",
    [
        [],
        {"title": "A list of something else"},
        {**briefing_as_json(BRIEFING, NOON), "entries": "none"},
        {**briefing_as_json(BRIEFING, NOON), "details": {"day": "yesterday"}},
        {**briefing_as_json(BRIEFING, NOON), "minutebook": {"format": 2}},
        briefing_as_json(replace(BRIEFING, entries=BRIEFING.entries[:1] * 2), NOON),
    ],
)
def test_what_is_no_briefing_is_told(spoilt):
    with pytest.raises(NotABriefingError):
        briefing_of_json(spoilt)
