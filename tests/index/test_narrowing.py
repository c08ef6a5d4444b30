"""A filter that leaves nothing is named, so that the user need not try them one by one."""

from datetime import date

import pytest

from index.types import Filters, MeetingStatus, PassageKind

MINUTES = "{}\nHeld on {}\n\n## 1. Salt\n\nForty tonnes of salt were bought from the quarry.\n"


@pytest.fixture
def notice(archive, write):
    files = [
        write("a.txt", MINUTES.format("Cabinet", "8 January 2024")),
        write("b.txt", MINUTES.format("Harbour Board", "8 January 2020")),
    ]
    archive.index(files, model="hashing")
    return lambda **filters: archive.ask("salt", Filters(**filters)).notice


@pytest.mark.parametrize(
    ("filters", "sentence"),
    [
        ({"committee": "Cabinet"}, None),
        ({"committee": "Mill Panel"}, "There are no minutes of a committee called “Mill Panel”."),
        ({"since": date(2030, 1, 1)}, "There are no minutes of 2030-01-01 or later."),
        (
            {"status": MeetingStatus.DRAFT, "kind": PassageKind.VOTE},
            "There are no minutes that say they are “draft”, and none that record a vote.",
        ),
        (
            {"committee": "Harbour", "since": date(2023, 1, 1)},
            "Each filter lets something through, but nothing passes them all.",
        ),
    ],
)
def test_the_filter_that_leaves_nothing_is_named(notice, filters, sentence) -> None:
    assert notice(**filters) == sentence
