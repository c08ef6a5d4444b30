"""Verbatim or nothing, over the sample minutes and over real ones where they are at hand."""

from pathlib import Path

import pytest

from index.archive import Archive
from seeds import MINUTES

SHARED = Path(__file__).resolve().parents[3] / "shared"
REAL = (
    SHARED / "seeds",
    SHARED / "data/dev/limerick/beir_qa/dev/natural_txt",
    SHARED / "data/formats/stokeferry/minutes_md",
    SHARED / "data/formats/kent",
    SHARED / "data/formats/nipissing",
    SHARED / "data/formats/mscc",
    SHARED / "data/formats/winnipeg",
    SHARED / "data/formats/london_ontario",
)


@pytest.mark.parametrize("folder", [MINUTES, *REAL], ids=lambda folder: folder.name)
def test_every_stored_passage_stands_in_its_file(folder: Path, tmp_path: Path) -> None:
    if not folder.is_dir():
        pytest.skip(f"the minutes in {folder.name} are not at hand")
    archive = Archive(tmp_path)
    report = archive.index([folder], model="hashing")
    assert report.added
    assert report.unreadable == ()
    outcome = archive.verify()
    assert outcome.documents == report.added
    assert outcome.passages == report.passages
    assert outcome.differences == ()
    archive.close()


def test_one_altered_character_is_named(tmp_path: Path) -> None:
    files = tmp_path / "minutes"
    files.mkdir()
    for path in MINUTES.iterdir():
        (files / path.name).write_bytes(path.read_bytes())
    archive = Archive(tmp_path / "archive")
    archive.index([files], model="hashing")
    altered = files / "2024-05-14_cabinet.txt"
    text = altered.read_text("utf-8")
    altered.write_text(text.replace("RESOLVED", "RESOLVEB", 1), "utf-8")
    (difference,) = archive.verify().differences
    assert difference.path == str(altered)
    assert difference.passages == 1
    archive.close()
