import pytest

from index.minutes.routine import is_routine


@pytest.mark.parametrize(
    "title",
    [
        "Apologies for absence",
        "WELCOME AND APOLOGIES",
        "To receive apologies for absence",
        "Declarations of Interest",
        "Disclosures of Pecuniary Interest",
        "Declarations of Disclosable Pecuniary Interests in items on the agenda",
        "Minutes",
        "Minutes of the last meeting",
        "Minutes of the Meeting held on 4 May 2031",
        "To approve the minutes of the meeting held on 4 May 2031",
        "Confirmation and Signing of the Minutes of the Previous Meeting",
        "Adoption of Minutes",
        "Webcasting notice",
        "Fire evacuation procedure",
        "Exclusion of the Press and Public",
        "Call to Order",
        "Adjournment",
        "Prayers",
        "Date of next meeting",
        "CROESO AC YMDDIHEURIADAU",
        "DATGANIADAU O DDIDDORDEB",
        "CADARNHAU COFNODION Y CYFARFOD DIWETHAF",
        "Dyddiad y cyfarfod nesaf",
        "Gwahardd y wasg a'r cyhoedd",
    ],
)
def test_what_every_meeting_holds(title: str) -> None:
    assert is_routine(title, "It was dealt with.")


@pytest.mark.parametrize(
    "title",
    [
        "Ferry timetable",
        "Matters arising",
        "Minutes of the Harbour Committee",
        "Public interest test for the ferry",
        "Recording of rainfall at the harbour",
        "Next steps for the meeting house",
        "Questions",
        "Budget 2031",
        "Interest rates and treasury management",
        "Exclusions from school",
    ],
)
def test_what_is_business(title: str) -> None:
    assert not is_routine(title, "It was dealt with.")


def test_a_long_matter_under_such_a_title_is_business() -> None:
    assert not is_routine("Apologies for absence", "word " * 151)
    assert not is_routine("Minutes of the last meeting", "word " * 301)


def test_many_declarations_are_still_routine() -> None:
    assert is_routine("Declarations of Interest", "Cllr Larch declared an interest. " * 40)


def test_urgent_business_only_where_there_was_none() -> None:
    assert is_routine("Urgent business", "There was none.")
    assert is_routine("Any other business", "None.")
    assert not is_routine("Urgent business", "The ferry sank on Monday and a new one was hired.")


@pytest.mark.parametrize(
    "body",
    [
        "Apologies were received from Cllr Larch.",
        "There were no declarations of interest.",
        "The minutes of the last meeting were approved.",
        "This meeting is being webcast.",
        "RESOLVED that the press and public be excluded.",
        "Derbyniwyd ymddiheuriadau gan y Cyng. Larch.",
    ],
)
def test_without_a_title_the_first_words_tell(body: str) -> None:
    assert is_routine(None, body)


def test_business_without_a_title() -> None:
    assert not is_routine(None, "The ferry timetable was adopted.")
    assert not is_routine(None, "Apologies were received. " + "The ferry was late. " * 30)


def test_long_titles_are_read_quickly() -> None:
    for unit in ("a", "and ", "to receive ", "minutes ", "interest "):
        is_routine(unit * 50_000, unit * 50_000)
        is_routine(None, unit * 50_000)
