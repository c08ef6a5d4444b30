"""What follows an exclusion of the public is set apart until it is shown to be public again."""

from itertools import pairwise

import pytest

from index.minutes.parsing import parse
from index.types import Mark, MarkKind, Span

ITEM = "## {}. {}\n\n{}\n\n"
SALT = "Forty tonnes of salt had been bought for the winter at the agreed price."
EXCLUDED = (
    "RESOLVED that the press and public be excluded from the meeting for the following items, as "
    "they involve the likely disclosure of exempt information under paragraph 3 of Schedule 12A."
)
READMITTED = "The press and public were readmitted to the meeting."


def exempt(text: str) -> list[str]:
    """The words that are set apart, a paragraph each."""
    return [
        paragraph.span.of(text)
        for section in parse(text)[0].sections
        for paragraph in section.paragraphs
        if section.item.exempt
    ]


@pytest.mark.parametrize(
    "exclusion",
    [
        EXCLUDED,
        "That under Section 100A of the Act the public be excluded from the meeting.",
        "It was agreed to exclude the press and public for the remaining business.",
        "Resolved: to exclude members of the public under the Act of 1960.",
        "That this part of our meeting be closed to the public as authorised by the Act.",
        "Following a resolution, the press and public were excluded from the meeting.",
        "The Committee went into closed session to consider the following matter.",
        "PENDERFYNWYD gwahardd y wasg a’r cyhoedd o’r cyfarfod.",
        "PENDERFYNWYD bod y cyhoedd yn cael eu gwahardd o’r cyfarfod.",
    ],
)
def test_what_follows_an_exclusion_is_set_apart(exclusion: str) -> None:
    text = (
        ITEM.format(1, "Salt", SALT)
        + ITEM.format(2, "Exclusion of the public", exclusion)
        + ITEM.format(3, "The depot", "The price of the depot was nine hundred pounds.")
    )
    assert exempt(text) == ["The price of the depot was nine hundred pounds."]


def test_the_rest_of_the_item_that_excludes_is_set_apart_too() -> None:
    text = ITEM.format(1, "The depot", f"{SALT}\n\n{EXCLUDED}\n\nThe price was discussed.")
    assert exempt(text) == ["The price was discussed."]
    numbers = [section.item.number for section in parse(text)[0].sections]
    assert numbers == ["1", "1"]


@pytest.mark.parametrize(
    "readmission",
    [
        READMITTED,
        "The meeting returned to open session.",
        "R2031-014 That we resume to an open public meeting. Carried.",
        "The Committee convened in closed session from 1.07 PM to 1.13 PM.",
        "RESOLVED that the public be re-admitted.",
    ],
)
def test_what_follows_a_readmission_is_public_again(readmission: str) -> None:
    text = (
        ITEM.format(2, "Exclusion of the public", EXCLUDED)
        + ITEM.format(3, "The depot", f"The price was discussed.\n\n{readmission}\n\n{SALT}")
        + ITEM.format(4, "Grit", SALT)
    )
    assert exempt(text) == ["The price was discussed."]


def test_the_grounds_and_the_outcome_of_the_exclusion_are_public() -> None:
    text = ITEM.format(
        1,
        "Closed meeting",
        "That the public be excluded from the meeting to consider:\n\n(b) personal matters about an "
        "officer\n\n(e) litigation\n\nCarried.\n\nThe officer was named.\n\nR2031-15 A. Ash, B. "
        f"Birch:\n\nThat we resume to an open public meeting. Carried.\n\n{SALT}",
    )
    assert exempt(text) == ["The officer was named."]


@pytest.mark.parametrize(
    "words",
    [
        "There were no exempt items, so that the public were not excluded.",
        "The public are excluded from the meeting, in order to protect public health; it is broadcast.",
        "Parts of meetings from which the public are excluded may not be filmed.",
        "It was not necessary to exclude the press and public.",
        "Members asked how the public could be told of the works.",
        "This would be discussed at the end of the meeting after a resolution to exclude the public.",
        "It was felt that a resolution to exclude the press should be included on the agenda.",
        "The excluded area is shown on the map.",
    ],
)
def test_mere_talk_of_exclusion_sets_nothing_apart(words: str) -> None:
    text = ITEM.format(1, "Other matters", words) + ITEM.format(2, "Salt", SALT)
    assert exempt(text) == []


@pytest.mark.parametrize(
    "label", ["PART 2", "Part II – Exempt items", "RESTRICTED ITEMS", "RHAN 2"]
)
def test_what_stands_under_the_heading_of_the_second_part_is_set_apart(label: str) -> None:
    text = ITEM.format(1, "Salt", SALT) + f"{label}\n\n" + ITEM.format(2, "The depot", "A price.")
    assert "A price." in exempt(text)
    assert SALT not in exempt(text)


def test_items_headed_as_unrestricted_are_public() -> None:
    text = "UNRESTRICTED ITEMS\n\n" + ITEM.format(1, "Salt", SALT)
    assert exempt(text) == []


@pytest.mark.parametrize(
    "label",
    [
        "NOT FOR PUBLICATION by virtue of paragraph 3 of Schedule 12A",
        "Exempt under paragraph 1 of Part 1 of Schedule 12A",
        "Ddim i’w gyhoeddi",
    ],
)
def test_an_item_that_is_labelled_so_is_set_apart_alone(label: str) -> None:
    text = ITEM.format(1, "The depot", f"{label}\n\nA price was agreed.") + ITEM.format(
        2, "Salt", SALT
    )
    assert "A price was agreed." in exempt(text)
    assert SALT not in exempt(text)


def test_what_the_publisher_restricts_is_set_apart_with_its_title() -> None:
    text = ITEM.format(1, "Salt", SALT) + ITEM.format(2, "The depot", "A price.")
    start = text.index("A price.")
    mark = Mark(MarkKind.EXEMPT, Span(start, start + 8))
    sections = parse(text, [mark])[0].sections
    assert [(s.item.title, s.item.exempt) for s in sections] == [
        ("Salt", False),
        ("The depot", True),
    ]


def test_every_character_is_in_a_section_after_a_cut() -> None:
    text = ITEM.format(
        2, "Exclusion", f"{SALT}\n\n{EXCLUDED}\n\nSecret.\n\n{READMITTED}\n\n{SALT}"
    ) + ITEM.format(3, "Grit", SALT)
    spans = [section.item.span for section in parse(text)[0].sections]
    assert all(first.stop <= second.start for first, second in pairwise(spans))
    assert "".join(" ".join(span.of(text).split()) for span in spans).count("Secret.") == 1
    between = [text[first.stop : second.start] for first, second in pairwise(spans)]
    assert not "".join(between).strip()


def test_a_title_where_the_meeting_was_closed_is_set_apart_though_the_item_reopens_it() -> None:
    text = ITEM.format(2, "Exclusion", EXCLUDED) + ITEM.format(3, "The depot", READMITTED)
    items = [section.item for section in parse(text)[0].sections]
    assert [(item.title, item.exempt) for item in items[1:]] == [("The depot", True), (None, False)]
