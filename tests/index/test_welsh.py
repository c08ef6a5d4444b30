"""Minutes in Welsh: their dates are read, and their words are found however they are written."""

import json
from datetime import date
from pathlib import Path

import pytest

import seeds
from index.archive import Archive
from index.types import ExpansionSource
from index.welsh import is_welsh, other_forms

MINUTES = """PWYLLGOR PRIFFYRDD

Cofnodion y cyfarfod a gynhaliwyd ddydd Mawrth, 5 Mawrth 2024

1. Pont Caerfelin

Penderfynwyd cau'r bont yng Nghaerfelin am bythefnos er mwyn trwsio'r canllaw.

2. Dŵr wyneb

Adroddwyd bod y dŵr wedi cyrraedd drws y tŷ ar Lôn Uchaf ym mis Ionawr.

3. Golau stryd

Cytunwyd gosod tri golau newydd wrth yr ysgol ar gost o £4,200.
"""


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    folder = tmp_path_factory.mktemp("welsh")
    (folder / "priffyrdd.txt").write_text(MINUTES, encoding="utf-8")
    archive = Archive(folder / "archive")
    archive.index([folder / "priffyrdd.txt"], model="hashing")
    yield archive
    archive.close()


def test_the_day_of_a_welsh_meeting_is_read(archive):
    (entry,) = archive.library().entries
    assert entry.meeting.held_on == date(2024, 3, 5)


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("Pryd fydd pont Caerfelin ar gau?", "yng Nghaerfelin"),
        ("Beth yw'r penderfyniad ar Gaerfelin?", "yng Nghaerfelin"),
        ("Faint fydd cost goleuadau neu olau stryd?", "golau newydd"),
        ("A yw'r dwr wedi cyrraedd y ty?", "y dŵr wedi cyrraedd drws y tŷ"),
        ("A yw'r dŵr wedi cyrraedd y tŷ?", "y dŵr wedi cyrraedd drws y tŷ"),
    ],
)
def test_words_are_found_with_or_without_their_marks_and_first_letters(archive, question, found):
    hits = archive.ask(question).hits
    assert found in hits[0].passage.text
    assert hits[0].relevance


def test_a_form_that_stands_in_the_minutes_is_told(archive):
    answer = archive.ask("Beth a wnaed yng nghyfarfod pont Caerfelin?")
    forms = {one.instead for one in answer.expansions if one.source is ExpansionSource.MUTATION}
    assert forms == {("nghaerfelin",), ("bont",), ("cyfarfod",)}


def test_first_letters_change_as_welsh_has_it():
    assert other_forms("Penybanc") == ("benybanc", "mhenybanc", "phenybanc")
    assert "golau" in other_forms("olau")
    assert "caerdydd" in other_forms("Nghaerdydd")
    assert other_forms("ffordd") == other_forms("ar") == other_forms("A40") == ()


def test_no_english_question_is_taken_for_welsh():
    lines = Path(str(seeds.MINUTES)).with_name("questions.jsonl").read_text("utf-8").splitlines()
    questions = [json.loads(line)["question"] for line in lines]
    assert [question for question in questions if is_welsh(question)] == []
    assert not is_welsh("Did Dan and Mae Evans speak at the Y Garn meeting?")
    assert is_welsh("Pwy sy’n gyfrifol am y llyfrgell?")
