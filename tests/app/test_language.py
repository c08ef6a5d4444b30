"""The window speaks the user's language: its files are whole, and every sentence is found."""

import shutil
from pathlib import Path

import pytest

from tests.app.translation_files import FOLDER, in_the_code, read, run

EXTRACT = ("-extensions", "py", "app", "-sort-messages", "-no-obsolete", "-locations", "none")


@pytest.mark.parametrize(("name", "only"), [("cy", []), ("en", ["-pluralonly"])])
def test_the_files_of_a_language_are_up_to_date(name, only, tmp_path):
    """`make translations` mends what this finds."""
    kept = FOLDER / f"minutebook_{name}.ts"
    fresh = Path(shutil.copy(kept, tmp_path))
    run("pyside6-lupdate", *EXTRACT, *only, "-ts", fresh)
    assert read(fresh) == read(kept)
    run("pyside6-lrelease", fresh)
    assert fresh.with_suffix(".qm").read_bytes() == kept.with_suffix(".qm").read_bytes()


def test_every_sentence_of_the_program_is_found_in_its_context():
    known = read(FOLDER / "minutebook_cy.ts")
    missing = [f"{place} {key.source}" for place, key in in_the_code() if key not in known]
    assert not missing
