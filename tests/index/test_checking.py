"""A briefing is checked against its files: what happened to each of them, and to each quote."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from index.archive import Archive
from index.briefing.editing import add, excerpt_of
from index.citation import Citation
from index.errors import Cancelled
from index.types import (
    Briefing,
    Excerpt,
    ExcerptCheck,
    Hit,
    MeetingStatus,
    Outcome,
    Quote,
    Span,
    Wording,
)
from tests.index.briefing_entries import CANARY, NOW

SALT = "Forty tonnes of salt had been bought for the winter, and the price had been agreed."
GRIT = "Sixty tonnes of grit had been lent to the parish of Hallow until the spring."
NOTED = "The report was noted by all Members present."
MINUTES = f"""Cabinet

Minutes of the meeting held on 8 January 2019

1. SALT

{SALT}

{NOTED}

2. GRIT

{GRIT}

{NOTED}
"""


def chosen(archive: Archive, path: Path, *words: str, exempt: bool = False) -> list[Excerpt]:
    """Quotes of a file that the archive has, each as the window collects it."""
    text = archive.source(str(path), Span(0, 0), exempt=exempt).text
    passages = archive.passages(str(path))
    found = []
    for one in words:
        start = text.rindex(one)
        span = Span(start, start + len(one))
        passage = next(p for p in passages if p.span.common(span) or exempt)
        if exempt:
            passage = replace(passage, item=replace(passage.item, exempt=True))
        found.append(excerpt_of(Hit(passage, 1.0), Quote(one, span, 1), None, NOW))
    return found


def briefing(*excerpts: Excerpt) -> Briefing:
    return add(Briefing(1, "Salt and grit"), excerpts)


@pytest.fixture
def path(archive: Archive, write: Callable[..., Path]) -> Path:
    path = write("cabinet.txt", MINUTES)
    archive.index([path.parent], model="hashing")
    return path


@pytest.fixture
def kept(archive: Archive, path: Path) -> Briefing:
    """A quote of each item."""
    return briefing(*chosen(archive, path, SALT, GRIT))


def outcomes(archive: Archive, kept: Briefing) -> list[Outcome]:
    return [one.outcome for one in archive.check_briefing(kept).checks]


def label(check: ExcerptCheck) -> str:
    assert check.now is not None
    return Citation.of(check.now).label()


def test_files_that_did_not_change_bear_every_quote_out(archive: Archive, kept: Briefing) -> None:
    found = archive.check_briefing(kept)
    assert [one.outcome for one in found.checks] == [Outcome.SAME] * 2
    assert [one.entry for one in found.checks] == [one.id for one in kept.entries]
    assert found.holds
    assert found.files == 1


def test_an_edited_word_is_told_with_what_stands_there_now(
    archive: Archive, kept: Briefing, path: Path
) -> None:
    edited = MINUTES.replace("Forty tonnes", "Fourteen tonnes").replace("Hallow", "Wick")
    path.write_text(edited.replace("until the spring", "until the early spring"), "utf-8")
    salt, grit = archive.check_briefing(kept).checks
    assert (salt.outcome, grit.outcome) == (Outcome.CHANGED, Outcome.CHANGED)
    assert salt.now is not None
    assert salt.now.text == SALT.replace("Forty", "Fourteen")
    assert [one for one in salt.wording if not one.is_same] == [Wording("Forty", "Fourteen")]
    assert [one for one in grit.wording if not one.is_same] == [
        Wording("Hallow", "Wick"),
        Wording("", "early"),
    ]
    assert label(grit) == "Cabinet, 8 January 2019, minute 2 (GRIT), para 1"
    assert not salt.holds


def test_a_single_letter_or_sign_is_a_change(archive: Archive, kept: Briefing, path: Path) -> None:
    path.write_text(MINUTES.replace("winter,", "winter").replace("Sixty", "sixty"), "utf-8")
    assert outcomes(archive, kept) == [Outcome.CHANGED] * 2


def test_words_cut_out_of_longer_ones_do_not_stand(archive: Archive, path: Path) -> None:
    kept = briefing(*chosen(archive, path, "tonnes of grit"))
    path.write_text(MINUTES.replace("tonnes of grit", "megatonnes of gritstone"), "utf-8")
    assert outcomes(archive, kept) == [Outcome.CHANGED]


def test_what_was_put_before_it_moves_a_quote_to_its_new_citation(
    archive: Archive, kept: Briefing, path: Path
) -> None:
    items = "1. APOLOGIES\n\nThere were none.\n\n2. SALT"
    path.write_text(MINUTES.replace("1. SALT", items).replace("2. GRIT", "3. GRIT"), "utf-8")
    salt, grit = archive.check_briefing(kept).checks
    assert (salt.outcome, grit.outcome) == (Outcome.MOVED, Outcome.MOVED)
    assert label(salt) == "Cabinet, 8 January 2019, minute 2 (SALT), para 1"
    assert label(grit) == "Cabinet, 8 January 2019, minute 3 (GRIT), para 1"
    assert grit.now is not None
    assert grit.now.span.of(path.read_text("utf-8")) == GRIT


def test_words_that_are_only_spaced_otherwise_have_moved(
    archive: Archive, kept: Briefing, path: Path
) -> None:
    reflowed = MINUTES.replace("had been bought", "had\nbeen  bought").replace("parish", "pari sh")
    path.write_text(reflowed, "utf-8")
    salt, grit = archive.check_briefing(kept).checks
    assert (salt.outcome, grit.outcome) == (Outcome.MOVED, Outcome.MOVED)
    assert salt.now is not None
    assert salt.now.text == SALT.replace("had been bought", "had\nbeen  bought")
    assert salt.wording == ()


def draw(path: Path, width: int, gap: float) -> None:
    """The minutes as a PDF with lines of so many characters, four to a page."""
    canvas = Canvas(str(path), A4)
    for number, paragraph in enumerate(filter(None, MINUTES.split("\n\n"))):
        if number % 4 == 0 and number:
            canvas.showPage()
        words, line, y = paragraph.split(), "", 780.0 - 120 * (number % 4)
        for word in [*words, ""]:
            if not word or len(f"{line} {word}") > width:
                canvas.drawString(60, y, line)
                line, y = "", y - gap
            line = f"{line} {word}".strip()
    canvas.save()


def test_a_pdf_that_was_set_anew_bears_its_quotes_out(
    archive: Archive, minutes_folder: Path
) -> None:
    path = minutes_folder / "cabinet.pdf"
    draw(path, 90, 14)
    archive.index([minutes_folder], model="hashing")
    kept = briefing(*chosen(archive, path, SALT, GRIT))
    draw(path, 34, 12)
    salt, grit = archive.check_briefing(kept).checks
    assert (salt.outcome, grit.outcome) == (Outcome.MOVED, Outcome.MOVED)
    assert grit.now is not None
    assert grit.now.page == 2


def test_of_several_places_the_nearest_is_meant(archive: Archive, path: Path) -> None:
    kept = briefing(*chosen(archive, path, NOTED))
    path.write_text(f"{MINUTES}\n3. SWANS\n\n{NOTED}\n".replace("Members", "the Members"), "utf-8")
    assert outcomes(archive, kept) == [Outcome.CHANGED]
    path.write_text(f"!\n{MINUTES}\n3. SWANS\n\n{NOTED}\n", "utf-8")
    (check,) = archive.check_briefing(kept).checks
    assert label(check) == "Cabinet, 8 January 2019, minute 2 (GRIT), para 2"


def test_nothing_is_offered_for_what_is_wholly_gone(
    archive: Archive, kept: Briefing, path: Path
) -> None:
    path.write_text("Cabinet\nHeld on 8 January 2019\n\n1. SWANS\n\nThe swans were fed.\n", "utf-8")
    salt, grit = archive.check_briefing(kept).checks
    assert (salt.outcome, salt.now, salt.wording) == (Outcome.CHANGED, None, ())
    assert grit.outcome is Outcome.CHANGED


def test_a_renamed_file_is_found_by_its_bytes(archive: Archive, kept: Briefing, path: Path) -> None:
    new = path.rename(path.with_name("renamed.txt"))
    assert outcomes(archive, kept) == [Outcome.MISSING] * 2, "the archive has not seen it yet"
    archive.index([new.parent])
    salt, grit = archive.check_briefing(kept).checks
    assert (salt.outcome, grit.outcome) == (Outcome.MOVED, Outcome.MOVED)
    assert salt.now is not None
    assert salt.now.document.path == str(new)
    assert salt.now.paragraph == 1


def test_a_file_that_is_gone_and_a_folder_that_is_away_are_two_things(
    archive: Archive, kept: Briefing, path: Path
) -> None:
    path.rename(path.with_name("other.md"))
    (gone, _) = archive.check_briefing(kept).checks
    assert (gone.outcome, gone.reason) == (Outcome.MISSING, f"{path} is not there.")
    path.parent.rename(path.parent.with_name("unplugged"))
    (away, _) = archive.check_briefing(kept).checks
    assert away.outcome is Outcome.MISSING
    assert str(away.reason).startswith(f"The folder {path.parent} cannot be reached")


def test_a_file_that_cannot_be_read_is_told_with_why(
    archive: Archive, kept: Briefing, path: Path
) -> None:
    path.write_bytes(b"\x00\x01\x02\xff" * 400)
    (broken, _) = archive.check_briefing(kept).checks
    assert broken.outcome is Outcome.MISSING
    assert str(path) in str(broken.reason)


DRAFT = MINUTES.replace("Minutes of", "DRAFT minutes of")
CONFIRMED = MINUTES.replace("Minutes of", "Status: confirmed\n\nMinutes of")


def test_a_draft_that_was_confirmed_is_told_with_whether_its_words_stand(
    archive: Archive, write: Callable[..., Path]
) -> None:
    draft = write("draft.txt", DRAFT)
    archive.index([draft.parent], model="hashing")
    kept = briefing(*chosen(archive, draft, SALT, GRIT))
    assert {e.passage.meeting.status for e in kept.entries} == {MeetingStatus.DRAFT}  # type: ignore[union-attr]
    assert outcomes(archive, kept) == [Outcome.SAME] * 2
    write("confirmed.txt", CONFIRMED.replace("Sixty tonnes", "Six tonnes"))
    archive.index([draft.parent])
    draft.unlink()
    salt, grit = archive.check_briefing(kept).checks
    assert (salt.outcome, grit.outcome) == (Outcome.SUPERSEDED, Outcome.SUPERSEDED)
    assert (salt.still_stands, grit.still_stands) == (True, False)
    assert [one for one in grit.wording if not one.is_same] == [Wording("Sixty", "Six")]
    assert salt.now is not None
    assert salt.now.document.path.endswith("confirmed.txt")
    assert not salt.holds


def test_minutes_of_another_meeting_supersede_nothing(
    archive: Archive, write: Callable[..., Path]
) -> None:
    draft = write("draft.txt", DRAFT)
    write("later.txt", CONFIRMED.replace("8 January", "9 January"))
    write("other.txt", CONFIRMED.replace("Cabinet", "Harbour Committee"))
    archive.index([draft.parent], model="hashing")
    assert outcomes(archive, briefing(*chosen(archive, draft, SALT))) == [Outcome.SAME]


SECRET = f"The firm {CANARY} Limited had offered nine hundred pounds for the depot in the lane."
CLOSED = f"""{MINUTES}
3. EXCLUSION OF THE PUBLIC

RESOLVED that the public be excluded from the meeting for the next item by Schedule 12A.

4. SALE OF THE DEPOT

{SECRET}
"""


def test_exempt_words_are_looked_up_only_where_they_are_included(
    archive: Archive, write: Callable[..., Path]
) -> None:
    path = write("closed.txt", CLOSED)
    archive.index([path.parent], model="hashing")
    kept = briefing(*chosen(archive, path, SECRET, exempt=True))
    withheld = archive.check_briefing(kept)
    assert withheld.checks == (ExcerptCheck(kept.entries[0].id, Outcome.WITHHELD),)
    assert not withheld.holds
    path.write_text(f"!{CLOSED.replace('nine hundred', 'eight hundred')}", "utf-8")
    assert CANARY not in repr(archive.check_briefing(kept))
    (check,) = archive.check_briefing(kept, exempt=True).checks
    assert check.outcome is Outcome.CHANGED
    assert CANARY in str(check.now)


def test_what_has_become_exempt_is_not_shown_as_the_nearest(
    archive: Archive, write: Callable[..., Path]
) -> None:
    words = SECRET.replace(f"The firm {CANARY} Limited", "A firm")
    path = write("depot.txt", MINUTES.replace(SALT, words))
    archive.index([path.parent], model="hashing")
    kept = briefing(*chosen(archive, path, words))
    path.write_text(CLOSED, "utf-8")
    found = archive.check_briefing(kept)
    assert found.checks[0].outcome is Outcome.CHANGED
    assert CANARY not in repr(found)
    assert CANARY in repr(archive.check_briefing(kept, exempt=True))


def test_a_briefing_outlives_its_archive(tmp_path: Path, kept: Briefing) -> None:
    assert Archive(tmp_path / "another").check_briefing(kept).holds


def test_files_are_read_once_and_it_can_be_stopped(archive: Archive, minutes_folder: Path) -> None:
    paths = []
    for number in range(6):
        paths.append(minutes_folder / f"{number}.txt")
        paths[-1].write_text(MINUTES.replace("8 January", f"{number + 8} January"), "utf-8")
    archive.index([minutes_folder], model="hashing")
    kept = briefing(*(one for path in paths for one in chosen(archive, path, SALT, GRIT, NOTED)))
    told: list[tuple[int, int, str]] = []
    found = archive.check_briefing(
        kept, lambda step: told.append((step.done, step.total, step.label))
    )
    assert found.files == 6
    assert len(found.checks) == 18
    assert found.holds
    assert list(dict.fromkeys(told)) == [(n, 6, f"{n}.txt") for n in range(6)]

    def stop(step: object) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        archive.check_briefing(kept, stop)


@pytest.mark.skipif(os.name != "posix", reason="named pipes")
def test_a_pipe_in_the_place_of_a_file_holds_nobody_up(
    archive: Archive, kept: Briefing, path: Path
) -> None:
    path.unlink()
    os.mkfifo(path)
    assert outcomes(archive, kept) == [Outcome.MISSING] * 2
