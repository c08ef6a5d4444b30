"""What readers mark is found again by its words, whatever becomes of the file."""

from pathlib import Path

import pytest

from index.archive import Archive
from index.errors import ArchiveError
from index.types import ReaderMark, ReaderMarkKind, Span
from tests.end2end.program import minutes

FEES = "The Committee agreed that the fees for moorings be frozen until the spring."
OTHER = "The Clerk reported that the slipway had been swept."
TEXT = minutes(
    "Moorings", OTHER, "RESOLVED: that it be noted.", FEES, "RESOLVED: that it be noted."
)
SECRET = "The firm Quillon had offered nine hundred pounds for the depot."
EXEMPT = f"""PLANNING COMMITTEE

Minutes of the meeting of the Planning Committee held on Tuesday 5 March 2024

1. Salt

Forty tonnes of salt had been bought for the winter at the agreed price.

2. Exclusion of the public

RESOLVED that the press and public be excluded from the meeting for the next item, under
paragraph 3 of Schedule 12A to the Local Government Act 1972.

3. Sale of the depot

{SECRET}
"""
HIGHLIGHT, NOTE, BOOKMARK = ReaderMarkKind.HIGHLIGHT, ReaderMarkKind.NOTE, ReaderMarkKind.BOOKMARK


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "minutes"
    folder.mkdir()
    (folder / "harbour.txt").write_text(TEXT, "utf-8")
    return folder / "harbour.txt"


@pytest.fixture
def archive(tmp_path: Path, file: Path):
    opened = Archive(tmp_path / "archive")
    opened.index([file.parent], model="hashing")
    yield opened
    opened.close()


def mark(
    archive: Archive, file: Path, words: str, kind=HIGHLIGHT, note="", **options
) -> ReaderMark:
    begin = file.read_text("utf-8").rindex(words)
    span = Span(begin, begin + len(words))
    return archive.marks.keep(str(file), span, kind, note, **options)


def change(archive: Archive, file: Path, text: str) -> None:
    file.write_text(text, "utf-8")
    archive.index([file.parent])


def words_at(archive: Archive, file: Path) -> list[str | None]:
    """The words that stand where the marks of a file are."""
    text = file.read_text("utf-8")
    placed = archive.marks.of(str(file), exempt=True)
    return [one.span.of(text) if one.span else None for one in placed]


def test_a_mark_is_kept_with_its_citation(archive, file):
    made = mark(archive, file, FEES, NOTE, "Ask what this cost.")
    assert made.citation == "Parks Committee, 5 March 2024, minute 2 (MOORINGS)"
    (listed,) = archive.marks.list().marks
    assert listed.mark == made
    assert (listed.span, listed.meeting.committee) == (made.span, "Parks Committee")


def test_a_mark_follows_its_words_when_the_file_grows_above_them(archive, file):
    made = mark(archive, file, FEES)
    change(archive, file, TEXT.replace(OTHER, f"{OTHER}\n\nThe Harbour Master was thanked."))
    assert words_at(archive, file) == [FEES]
    assert archive.marks.of(str(file))[0].span != made.span


def test_words_that_occur_twice_are_told_by_what_stands_around_them(archive, file):
    mark(archive, file, "RESOLVED: that it be noted.")
    change(archive, file, f"Read by the Clerk.\n\n{TEXT}\n\n3. PONTOONS\n\nThere were none.\n")
    text = file.read_text("utf-8")
    (placed,) = archive.marks.of(str(file))
    assert placed.span.start == text.rindex("RESOLVED")


def test_a_paragraph_that_is_set_anew_keeps_its_mark(archive, file):
    mark(archive, file, FEES)
    broken = FEES.replace(" be frozen", "\nbe frozen")
    change(archive, file, TEXT.replace(FEES, broken))
    assert words_at(archive, file) == [broken]


def test_a_mark_survives_a_new_name_and_a_change_after_it(archive, file):
    mark(archive, file, FEES)
    renamed = file.rename(file.with_name("renamed.txt"))
    archive.index([renamed.parent])
    assert words_at(archive, renamed) == [FEES]
    change(archive, renamed, TEXT.replace(OTHER, "The slipway was closed."))
    assert words_at(archive, renamed) == [FEES]


def test_what_is_no_longer_in_the_file_is_listed_and_comes_back(archive, file):
    made = mark(archive, file, FEES)
    change(archive, file, TEXT.replace(FEES, "The fees were doubled."))
    (lost,) = archive.marks.of(str(file))
    assert (lost.span, lost.mark.words) == (None, FEES)
    archive.remove([file])
    (gone,) = archive.marks.list().marks
    assert (gone.span, gone.meeting, gone.mark) == (None, None, made)
    change(archive, file, TEXT)
    assert words_at(archive, file) == [FEES]


def test_few_words_are_not_taken_for_others_like_them(archive, file):
    change(archive, file, TEXT.replace("swept", "swept by Councillor Oakes"))
    mark(archive, file, "Oakes")
    change(archive, file, TEXT)
    assert words_at(archive, file) == [None]


def test_what_is_removed_can_be_taken_back(archive, file):
    made = mark(archive, file, FEES, BOOKMARK)
    archive.marks.remove(made)
    assert archive.marks.list().marks == ()
    archive.marks.put(made)
    assert [one.mark for one in archive.marks.list().marks] == [made]


def test_nothing_and_too_much_cannot_be_marked(archive, file):
    with pytest.raises(ArchiveError, match="no words"):
        archive.marks.keep(str(file), Span(0, 0), HIGHLIGHT)
    change(archive, file, TEXT + "It was agreed to go on. " * 900)
    with pytest.raises(ArchiveError, match="at most 10,000"):
        archive.marks.keep(str(file), Span(0, 12_000), HIGHLIGHT)


def test_what_is_exempt_is_kept_apart_and_told_only_where_it_is_included(archive, file):
    change(archive, file, EXEMPT)
    with pytest.raises(ArchiveError, match="no words"):
        mark(archive, file, SECRET)
    mark(archive, file, SECRET, exempt=True)
    mark(archive, file, "Forty tonnes of salt", NOTE, "Less than Quillon asks for.", exempt=True)
    public = mark(archive, file, "bought for the winter", exempt=True)
    assert [one.mark for one in archive.marks.list().marks] == [public]
    assert [one.mark for one in archive.marks.of(str(file))] == [public]
    included = [one.mark.words for one in archive.marks.of(str(file), exempt=True)]
    assert included == ["Forty tonnes of salt", "bought for the winter", SECRET]
    kept = [*archive.folder.glob("user.db*"), *archive.folder.glob("backups/user-2*")]
    assert kept
    assert not any(b"Quillon" in part.read_bytes() for part in kept)
    assert b"Quillon" in (archive.folder / "user-exempt.db").read_bytes()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("FEES FOR MOORINGS", ["fees for moorings"]),
        ("resolved: that", ["RESOLVED: that", "RESOLVED: that"]),
        ("moorings be  frozen", ["moorings\nbe frozen"]),
        ("harbour's", ["Harbour’s"]),
        ("fees (", []),
        ("  ", []),
    ],
)
def test_words_are_found_as_a_reader_would(archive, file, words, found):
    text = TEXT.replace("be frozen", "\nbe frozen").replace(" \n", "\n")
    change(archive, file, text.replace("The Clerk", "The Harbour’s clerk"))
    stands = file.read_text("utf-8")
    assert [span.of(stands) for span in archive.find(str(file), words).spans] == found


def test_exempt_words_are_found_only_where_they_are_included(archive, file):
    change(archive, file, EXEMPT)
    assert archive.find(str(file), "quillon").spans == ()
    (span,) = archive.find(str(file), "quillon", exempt=True).spans
    assert span.of(EXEMPT) == "Quillon"
