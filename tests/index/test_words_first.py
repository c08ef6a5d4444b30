"""Words are found as soon as a file is read; vectors follow, and only where there are none."""

import subprocess
import sys
from pathlib import Path

import pytest

from index.archive import Archive
from index.errors import Cancelled
from index.progress import Progress
from tests.end2end.program import minutes

DAYS = ("Tuesday 5 March 2024", "Tuesday 7 March 2023", "Tuesday 11 June 2024")
KILLED_AT = """
import os, signal, sys
from pathlib import Path
from index.archive import Archive

def report(progress):
    if progress.unit == "passages" and progress.done >= int(sys.argv[3]):
        os.kill(os.getpid(), signal.SIGKILL)

Archive(Path(sys.argv[1])).index([Path(sys.argv[2])], report, "hashing")
"""


def said(number: int) -> list[str]:
    return [
        f"It was reported that parcel {number}-{part} of the allotments at Nether Ostermere was let "
        f"to tenant {number * 31 + part} for a year, and that the water butt beside it leaked."
        for part in range(8)
    ]


@pytest.fixture
def folder(minutes_folder: Path) -> Path:
    """Three meetings of different days, and minutes that state no day."""
    for number, day in enumerate(DAYS):
        text = minutes(f"Allotments {number}", *said(number), day=day)
        (minutes_folder / f"{number}.txt").write_text(text, "utf-8")
    (minutes_folder / "undated.txt").write_text("## 1. Salt\n\n" + "\n\n".join(said(9)), "utf-8")
    return minutes_folder


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_words_answer_before_the_first_vector_is_made(archive: Archive, folder: Path) -> None:
    early = []

    def ask(progress: Progress) -> None:
        if progress.unit == "passages" and not early:
            other = Archive(archive.folder)
            early.extend((other.ask("who let parcel 2-5 of the allotments?"), other.library()))
            other.close()

    archive.index([folder], ask, model="hashing")
    answer, library = early
    assert "parcel 2-5" in answer.hits[0].passage.text
    assert all(hit.similarity is None for hit in answer.hits)
    assert "4 documents are not embedded yet" in answer.notice
    assert "searched by words only" in answer.notice
    assert all(entry.words_only for entry in library.entries)

    late = archive.ask("who let parcel 2-5 of the allotments?")
    assert late.notice is None
    assert all(hit.similarity is not None for hit in late.hits)
    assert not any(entry.words_only for entry in archive.library().entries)


def test_the_newest_meetings_get_their_vectors_first(archive: Archive, folder: Path) -> None:
    for number in range(3):  # many enough to be embedded in several windows
        path = folder / f"{number}.txt"
        more = "\n\n".join(f"{line} {n}" for n in range(70) for line in said(number))
        path.write_text(path.read_text("utf-8") + "\n\n" + more, "utf-8")
    left: list[list[str]] = []

    def look(progress: Progress) -> None:
        if progress.unit == "passages":
            other = Archive(archive.folder)
            waiting = [e.document.path for e in other.library().entries if e.words_only]
            left.append([Path(path).stem for path in waiting])
            other.close()

    archive.index([folder], look, model="hashing")
    order = ["2", "0", "1", "undated"]
    assert left[0] == ["0", "1", "2", "undated"]
    for waiting in left:
        assert set(waiting) == set(order[len(order) - len(waiting) :])
    assert len({len(waiting) for waiting in left}) > 2


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
@pytest.mark.parametrize("done", [0, 60])
def test_killed_while_it_embeds_it_goes_on_where_it_stopped(
    archive: Archive, folder: Path, done: int
) -> None:
    for number in range(100):
        (folder / f"more{number}.txt").write_text(minutes("Salt", *said(100 + number)), "utf-8")
    call = [sys.executable, "-c", KILLED_AT, str(archive.folder), str(folder), str(done)]
    assert subprocess.run(call, check=False, timeout=120).returncode == -9

    assert archive.ask("parcel 2-5 of the allotments").hits
    before = archive.status()
    assert before.documents == 104
    report = archive.index([folder])
    assert (report.unchanged, report.passages) == (104, 0)
    assert 0 < report.embedded <= before.passages - done
    assert archive.status().to_embed == 0
    clean = Archive(archive.folder.parent / "clean")
    clean.index([folder], model="hashing")
    question = "who let parcel 2-5 of the allotments?"
    assert [(h.passage.text, h.score) for h in archive.ask(question).hits] == [
        (h.passage.text, h.score) for h in clean.ask(question).hits
    ]
    clean.close()


def test_a_run_that_is_stopped_while_it_embeds_keeps_every_word(
    archive: Archive, folder: Path
) -> None:
    def stop(progress: Progress) -> None:
        if progress.unit == "passages":
            raise Cancelled

    report = archive.index([folder], stop, model="hashing")
    assert (report.cancelled, report.added, report.embedded) == (True, 4, 0)
    assert archive.status().to_embed == report.passages
    assert 0 < archive.index([]).embedded <= report.passages, "equal words are embedded once"
    assert archive.status().to_embed == 0


def test_an_edited_paragraph_costs_its_own_passage_alone(archive: Archive, folder: Path) -> None:
    archive.index([folder], model="hashing")
    whole = archive.status().passages
    edit(folder / "1.txt", said(1)[3], said(1)[3].replace("leaked", "froze"))
    report = archive.index([folder])
    assert (report.changed, report.unchanged) == (1, 3)
    assert 0 < report.embedded <= 1
    assert report.passages > 3
    assert archive.status().passages == whole
    hit = archive.ask(said(1)[3].replace("leaked", "froze")).hits[0]
    assert "froze" in hit.passage.text
    assert archive.status().to_embed == 0


def test_a_document_of_known_words_is_embedded_without_the_model(
    archive: Archive, folder: Path
) -> None:
    archive.index([folder], model="hashing")
    copy = folder / "copy of 2.txt"
    copy.write_text((folder / "2.txt").read_text("utf-8"), "utf-8")
    report = archive.index([folder])
    assert (report.added, report.embedded) == (1, 0)
    assert report.passages > 0
    assert archive.status().to_embed == 0


def test_words_taken_over_have_the_vectors_of_a_first_run(archive: Archive, folder: Path) -> None:
    archive.index([folder], model="hashing")
    edit(folder / "1.txt", said(1)[0], "A new paragraph stood before all others.\n\n" + said(1)[0])
    archive.index([folder])
    clean = Archive(archive.folder.parent / "clean")
    clean.index([folder], model="hashing")
    for question in ("parcel 1-6 of the allotments", "a new paragraph", "tenant 33"):
        ours, theirs = archive.ask(question).hits, clean.ask(question).hits
        assert [(h.passage.text, h.similarity) for h in ours] == [
            (h.passage.text, h.similarity) for h in theirs
        ]
    clean.close()
