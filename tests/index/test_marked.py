"""What the format of a file marks is taken as it stands; nothing has to be recognised."""

from index.minutes.parsing import parse
from index.types import Mark, MarkKind, Span

BODY = "The Clerk reported that the culvert at Nettle Lane had been cleared before the frost."


def mark(text: str, kind: MarkKind, words: str, value: str | None = None) -> Mark:
    start = text.index(words)
    return Mark(kind, Span(start, start + len(words)), value)


def test_a_marked_item_has_its_number_title_and_key() -> None:
    text = f"54. Salt for lane\n\n{BODY}\n"
    marks = [
        mark(text, MarkKind.ITEM, "54. Salt for lane", "90001"),
        mark(text, MarkKind.NUMBER, "54."),
        mark(text, MarkKind.TITLE, "Salt for lane"),
    ]
    (section,) = parse(text, marks)[0].sections
    assert (section.item.number, section.item.title, section.item.key) == (
        "54",
        "Salt for lane",
        "90001",
    )


def test_an_item_without_a_number_does_not_take_that_of_the_next() -> None:
    text = f"Salt\n\n{BODY}\n\n7. Grit\n\n{BODY}\n"
    marks = [
        mark(text, MarkKind.ITEM, "Salt"),
        mark(text, MarkKind.TITLE, "Salt"),
        mark(text, MarkKind.ITEM, "7. Grit"),
        mark(text, MarkKind.NUMBER, "7."),
        mark(text, MarkKind.TITLE, "Grit"),
    ]
    items = [(s.item.number, s.item.title) for s in parse(text, marks)[0].sections]
    assert items == [(None, "Salt"), ("7", "Grit")]


def test_where_headings_are_set_and_numbered_other_numbered_lines_are_lists() -> None:
    text = f"1. Salt\n\n{BODY}\n\n2. Grit\n\n{BODY}\n\n3. Nettle Lane\n\n4. Ash Lane\n\n5. Hill\n"
    marks = [mark(text, MarkKind.HEADING, words) for words in ("1. Salt", "2. Grit")]
    assert [s.item.number for s in parse(text, marks)[0].sections] == ["1", "2"]


def test_a_line_lettered_like_the_set_headings_is_one_whose_setting_was_lost() -> None:
    text = f"1. SALT AND GRIT.\n\n{BODY}\n\n2. PLOUGHS\n\n{BODY}\n\n3. SHOVELS\n\n{BODY}\n"
    marks = [mark(text, MarkKind.HEADING, words) for words in ("2. PLOUGHS", "3. SHOVELS")]
    assert [s.item.number for s in parse(text, marks)[0].sections] == ["1", "2", "3"]


def test_the_heading_between_the_fourth_and_the_sixth_is_an_item_without_its_number() -> None:
    heads = ["4. SALT", "LETTERS", "6. PLOUGHS", "TOTAL £12.50"]
    text = "\n\n".join(f"{head}\n\n{BODY}" for head in heads)
    marks = [mark(text, MarkKind.HEADING, head) for head in heads]
    items = [(s.item.number, s.item.title) for s in parse(text, marks)[0].sections]
    assert items == [("4", "SALT"), (None, "LETTERS"), ("6", "PLOUGHS")]


def test_a_heading_that_is_a_date_is_the_day_of_the_meeting_and_no_item() -> None:
    text = f"9 October 2019\n\n{BODY}\n\n13 November 2019\n"
    minutes = parse(text, [mark(text, MarkKind.HEADING, "9 October 2019", "4")])[0]
    assert str(minutes.meeting.held_on) == "2019-10-09"
    assert [s.item.title for s in minutes.sections] == [None]


def test_a_marked_date_is_read_in_every_way_of_writing_it() -> None:
    for words in ("17/10/2024", "2024-10-17", "Thursday 17 October 2024"):
        text = f"Planning Committee\n\n{words}\n\n1. Salt\n\n{BODY}\n"
        minutes = parse(text, [mark(text, MarkKind.HELD_ON, words)])[0]
        assert str(minutes.meeting.held_on) == "2024-10-17"


def test_a_marked_date_that_is_no_day_is_unknown() -> None:
    text = f"Planning Committee\n\n10/17/2024\n\n1. Salt\n\n{BODY}\n"
    assert parse(text, [mark(text, MarkKind.HELD_ON, "10/17/2024")])[0].meeting.held_on is None


def test_marks_and_words_tell_which_minutes_stand_elsewhere() -> None:
    text = (
        f"{BODY} … view the full minutes text for item 59.\n\n{BODY}\n\n"
        f"Gweld testun llawn y cofnodion ar gyfer eitem 60\n\n{BODY} more\n"
    )
    assert parse(text)[0].cut == ("59", "60")
    marks = [
        mark(text, MarkKind.CUT, "… view the full minutes text for item 59", "59"),
        mark(text, MarkKind.CUT, "more", "61"),
    ]
    assert parse(text, marks)[0].cut == ("59", "60", "61")
