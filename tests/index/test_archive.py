"""An archive from the first file to the last: added, skipped, changed, gone, removed."""

import pytest

from index.archive import Archive
from index.errors import ArchiveError
from index.types import Filters, Span, Status

HEAD = "Thornmere Town Council\nCabinet\nHeld on 8 January 2019\n"
SALT = f"{HEAD}\n## 1. Salt\n\nForty tonnes of salt had been bought before the frost.\n"
GRIT = "## 7. Grit\n\nSixty tonnes of grit had been lent to the neighbouring parish of Hallow.\n"


def index(archive: Archive, *paths):
    return archive.index(paths, model="hashing")


def test_an_archive_that_is_not_there_is_empty_and_is_not_made_by_looking(archive: Archive) -> None:
    assert archive.status() == Status(0, 0, 0, 0, None, 0)
    assert archive.library().entries == ()
    assert archive.remove([archive.folder]) == 0
    with pytest.raises(ArchiveError, match="add some first"):
        archive.ask("salt")
    assert not archive.folder.exists()


def test_a_folder_is_added_and_its_minutes_answer(archive, write, minutes_folder) -> None:
    write("a.txt", SALT)
    path = write("b.md", GRIT)
    report = index(archive, minutes_folder)
    assert (report.added, report.changed, report.unchanged) == (2, 0, 0)
    assert report.passages == archive.status().passages == 3
    answer = archive.ask("who was lent grit?")
    assert answer.answered
    assert answer.hits[0].passage.document.path == str(path)
    assert answer.searched.documents == 2


def test_what_did_not_change_is_skipped(archive, write, minutes_folder) -> None:
    write("a.txt", SALT)
    index(archive, minutes_folder)
    write("a.txt", SALT)  # a new file of the same words
    report = index(archive, minutes_folder)
    assert (report.added, report.changed, report.unchanged, report.passages) == (0, 0, 1, 0)


def test_what_changed_takes_the_place_of_the_old(archive, write, minutes_folder) -> None:
    write("a.txt", SALT)
    index(archive, minutes_folder)
    write("a.txt", SALT.replace("Forty tonnes of salt", "Fifty bags of sand"))
    report = index(archive, minutes_folder)
    assert (report.added, report.changed) == (0, 1)
    answer = archive.ask("sand and salt")
    assert "Fifty bags of sand" in answer.hits[0].passage.text
    assert not any("Forty" in hit.passage.text for hit in answer.hits)


def test_a_file_that_vanished_is_named_kept_and_removable(archive, write, minutes_folder) -> None:
    path = write("a.txt", SALT)
    write("b.txt", GRIT)
    index(archive, minutes_folder)
    path.unlink()
    assert index(archive, minutes_folder).missing == (str(path),)
    assert archive.ask("salt before the frost").answered
    assert archive.remove([path]) == 1
    assert archive.status().documents == 1
    assert index(archive, minutes_folder).missing == ()


def test_a_file_that_was_named_and_vanished_is_one_sentence(archive, write) -> None:
    path = write("a.txt", SALT)
    index(archive, path)
    path.unlink()
    report = index(archive, path)
    assert [problem.reason for problem in report.unreadable] == [f"{path} is not there."]
    assert archive.status().documents == 1


def test_a_folder_is_removed_with_all_below_it(archive, write, minutes_folder) -> None:
    write("a.txt", SALT)
    write("b.txt", GRIT)
    write("c.txt", "")
    index(archive, minutes_folder)
    assert archive.remove([minutes_folder]) == 3
    status = archive.status()
    assert (status.documents, status.passages, status.unreadable) == (0, 0, 0)
    assert archive.ask("salt").hits == ()


def test_an_unreadable_file_does_not_stop_the_others(archive, write, minutes_folder) -> None:
    write("a.txt", "")
    write("b.txt", SALT)
    report = index(archive, minutes_folder)
    assert report.added == 1
    assert [problem.path for problem in report.unreadable] == [str(minutes_folder / "a.txt")]
    assert archive.library().unreadable == report.unreadable
    assert archive.status().unreadable == archive.ask("salt").searched.unreadable == 1


def test_a_file_that_was_mended_is_no_longer_unreadable(archive, write, minutes_folder) -> None:
    write("a.txt", "")
    index(archive, minutes_folder)
    write("a.txt", SALT)
    index(archive, minutes_folder)
    assert archive.library().unreadable == ()


def test_a_folder_in_which_nothing_can_be_read_is_named(archive, minutes_folder) -> None:
    report = index(archive, minutes_folder)
    assert "no minutes" in report.unreadable[0].reason
    assert str(minutes_folder) in report.unreadable[0].reason


def test_the_library_lists_what_each_file_states(archive, write, minutes_folder) -> None:
    write("a.txt", SALT)
    write("b.txt", GRIT)
    index(archive, minutes_folder)
    stated, unstated = archive.library().entries
    assert stated.meeting.committee == "Cabinet"
    assert stated.title == "Salt"
    assert unstated.meeting.committee is None
    assert unstated.title == "Grit"
    assert unstated.passages == 1


def test_draft_and_confirmed_minutes_are_two_documents_of_one_meeting(
    archive, write, minutes_folder
) -> None:
    write("draft.txt", f"Draft minutes\n{SALT}")
    write("final.txt", f"Confirmed minutes\n{SALT}")
    index(archive, minutes_folder)
    assert [entry.meeting.status for entry in archive.library().entries] == ["draft", "confirmed"]
    assert archive.status().documents == 2
    assert archive.status().meetings == 1


def test_a_committee_that_is_gone_does_not_hide_one_of_a_longer_name(archive, write) -> None:
    short = write("a.txt", f"Executive\n{GRIT}")
    index(archive, short, write("b.txt", f"Executive Committee\n{SALT.removeprefix(HEAD)}"))
    archive.remove([short])
    assert archive.ask("salt", Filters(committee="executive")).hits


def test_the_source_of_a_hit_holds_it_at_its_place(archive, write, minutes_folder) -> None:
    write("a.txt", SALT)
    index(archive, minutes_folder)
    passage = archive.ask("forty tonnes of salt").hits[0].passage
    source = archive.source(passage.document.path, passage.span)
    assert passage.span.shifted(-source.start).of(source.text) == passage.text
    assert [item.title for item in source.items if item.number] == ["Salt"]


def test_the_source_of_a_removed_document_is_gone_in_one_sentence(archive, write) -> None:
    path = write("a.txt", SALT)
    index(archive, path)
    passage = archive.ask("salt").hits[0].passage
    archive.remove([path])
    with pytest.raises(ArchiveError, match="no longer in the archive"):
        archive.source(passage.document.path, Span(0, 1))


def test_names_with_quotes_spaces_and_right_to_left_words_are_read(archive, minutes_folder) -> None:
    names = ["a 'b' \"c\".txt", "محضر.txt", "two\nlines.txt", "100% & $HOME; *.txt"]
    for name in names:
        (minutes_folder / name).write_text(f"{GRIT}\nSeen in {names.index(name)}.\n")
    assert index(archive, minutes_folder).added == 4
    paths = {entry.document.path for entry in archive.library().entries}
    assert paths == {str(minutes_folder / name) for name in names}
    assert archive.verify().differences == ()
