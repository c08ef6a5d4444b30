"""`minutebook preflight`: what adding a folder would bring, and what it brought."""

from pathlib import Path

from tests.end2end.program import BENCHES, Program
from tests.index.pdf_files import pdf, picture

UNDATED = "1. Salt\n\nForty tonnes of salt had been bought before the first frost of the year.\n"


def preflight(program: Program, *paths: Path):
    return program.run("preflight", *paths, "--json").answer


def test_a_folder_that_is_new_to_an_archive_that_is_not_there(
    program: Program, library: Path
) -> None:
    (library / "copy.txt").write_text(BENCHES, "utf-8")
    (library / "undated.txt").write_text(UNDATED, "utf-8")
    (library / "bad.txt").write_bytes(b"\x01\x02\x03\x04" * 9)
    (library / "scan.pdf").write_bytes(pdf(picture))

    found = preflight(program, library)

    assert (found["new"], found["changed"], found["unchanged"], found["moved"]) == (7, 0, 0, 0)
    assert len(found["duplicates"]) == 1
    assert [Path(path).name for path in found["no_date"]] == ["undated.txt"]
    assert [Path(path).name for path in found["no_text_layer"]] == ["scan.pdf"]
    assert [Path(one["path"]).name for one in found["unreadable"]] == ["bad.txt"]
    assert found["passages"] > 5
    assert found["eta_seconds"] is None
    assert not program.archive.exists(), "nothing was written"

    outcome = program.index(library)
    passages = program.status()["passages"]
    assert passages <= found["passages"]
    assert "1 a copy of another file" in outcome.text
    assert "1 without a date" in outcome.text
    assert "scan.pdf is a scan" in outcome.errors


def test_what_became_of_a_folder_that_is_in_the_archive(program: Program, library: Path) -> None:
    (library / "more.txt").write_text(UNDATED, "utf-8")
    program.index(library)
    (library / "benches.txt").write_text(BENCHES.replace("fourteen", "nineteen"), "utf-8")
    (library / "ferry.txt").rename(library / "the ferry.txt")
    (library / "pool.txt").unlink()
    (library / "new.txt").write_text(BENCHES.replace("oak", "ash"), "utf-8")

    found = preflight(program, library)

    assert (found["new"], found["changed"], found["unchanged"], found["moved"]) == (1, 1, 1, 1)
    assert found["gone"] == [str(library / "pool.txt")]
    assert program.status()["documents"] == 4
    assert preflight(program, library) == found, "nothing was changed"
    lines = program.run("preflight", library).text.splitlines()
    assert {"1 new", "1 changed", "1 unchanged", "1 renamed or moved", "1 no longer there"} <= {
        *lines
    }


def test_a_folder_that_cannot_be_reached_is_told(program: Program, library: Path) -> None:
    program.index(library)
    library.rename(library.with_name("unplugged"))
    found = preflight(program, library)
    assert [one["path"] for one in found["unreachable"]] == [str(library)]
    assert (found["new"], found["gone"], found["unreadable"]) == (0, [], [])
