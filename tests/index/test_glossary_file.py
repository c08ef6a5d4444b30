"""The shipped glossary is sound; the user's own is read beside it, and its bad lines are told."""

from collections import Counter
from os import mkfifo
from pathlib import Path

import pytest

from index.glossary import Glossary
from index.glossary.glossary import OWN
from index.glossary.rings import read_rings
from index.words import stem
from resources.loading import glossary

SHIPPED = read_rings(glossary(), "shipped")


def names_of(text: str) -> list[list[str]]:
    return [[" ".join(n.words) for n in ring.names] for ring in read_rings(text, "f").rings]


def rings_with(found: Glossary, *words: str) -> list[list[str]]:
    meanings = found.meanings(tuple(map(stem, words)))
    return [[" ".join(name.words) for name in ring.names] for _, ring in meanings]


def test_every_line_of_the_shipped_glossary_is_a_ring() -> None:
    assert SHIPPED.problems == ()
    lines = [line for line in glossary().splitlines() if line and not line.startswith("#")]
    assert len(lines) == len(SHIPPED.rings) > 400


def test_no_shipped_name_is_on_two_lines_or_twice_on_one_unless_marked() -> None:
    printed = Counter(
        name.strip().casefold()
        for line in glossary().splitlines()
        if not line.startswith("#")
        for name in line.split("\t")
        if name.strip()
    )
    assert [name for name, count in printed.items() if count > 1 and not name.endswith("*")] == []
    for ring in SHIPPED.rings:
        assert any(name.offered for name in ring.names)
        assert len({name.key for name in ring.names}) > 1


def test_the_users_own_file_is_read_beside_the_shipped_one(tmp_path: Path) -> None:
    (tmp_path / OWN).write_text("# ours\nthe Wickle loop\tline 9\n", "utf-8")
    found = Glossary.load(tmp_path)
    assert found.problems == ()
    assert rings_with(found, "line", "9") == [["the Wickle loop", "line 9"]]
    assert rings_with(found, "potholes")


def test_a_name_of_the_users_own_comes_before_the_shipped_ones(tmp_path: Path) -> None:
    (tmp_path / OWN).write_text("LAC\tLower Avenue Club\n", "utf-8")
    first, second = rings_with(Glossary.load(tmp_path), "LAC")
    assert first == ["LAC", "Lower Avenue Club"]
    assert "children in care" in second


def test_without_a_file_of_ones_own_the_shipped_one_is_read(tmp_path: Path) -> None:
    assert rings_with(Glossary.load(tmp_path), "potholes")
    assert Glossary.load(tmp_path).problems == ()


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("the Wickle loop", "needs two names"),
        ("the Wickle loop, line 9", "needs two names"),
        ("the Wickle loop\tThe Wickle Loops", "needs two names"),
        ("the Wickle loop\t***", "no letters"),
        ("the Wickle loop\t" + "very " * 17 + "long", "more than 16 words"),
        ("the Wickle loop\tbeehive", '"beehive" is on line 1 too'),
    ],
)
def test_a_bad_line_is_told_by_its_number_and_the_rest_holds(
    tmp_path: Path, line: str, fault: str
) -> None:
    (tmp_path / OWN).write_text(f"beehive\tapiary\n{line}\n\nweir\tlasher\n", "utf-8")
    found = Glossary.load(tmp_path)
    (problem,) = found.problems
    assert problem.startswith(f"{tmp_path / OWN}, line 2: ")
    assert fault in problem
    assert problem.endswith(".")
    assert rings_with(found, "apiary") == [["beehive", "apiary"]]
    assert rings_with(found, "lasher") == [["weir", "lasher"]]
    assert rings_with(found, "the", "wickle", "loop") == []


def test_of_many_bad_lines_the_first_are_told_and_all_are_counted(tmp_path: Path) -> None:
    bad = [f"lonely {number}" for number in range(300)]
    (tmp_path / OWN).write_text("\n".join(["weir\tlasher", *bad]), "utf-8")
    found = Glossary.load(tmp_path)
    *first, last = found.problems
    assert [problem.partition(":")[0] for problem in first] == [
        f"{tmp_path / OWN}, line {number}" for number in (2, 3, 4)
    ]
    assert last == f"In all 300 lines of {tmp_path / OWN} are left out."
    assert rings_with(found, "lasher") == [["weir", "lasher"]]


def test_a_file_that_is_no_text_is_told_and_the_shipped_one_holds(tmp_path: Path) -> None:
    (tmp_path / OWN).write_bytes(b"caf\xe9\tcoffee house\n")
    found = Glossary.load(tmp_path)
    assert found.problems == (f"{tmp_path / OWN} is not read, since it is not UTF-8 text.",)
    assert rings_with(found, "potholes")


@pytest.mark.parametrize("make", [Path.mkdir, mkfifo], ids=["folder", "pipe"])
def test_what_is_no_file_is_told_and_not_waited_for(tmp_path: Path, make) -> None:
    make(tmp_path / OWN)
    (problem,) = Glossary.load(tmp_path).problems
    assert problem == f"{tmp_path / OWN} is not read, since it is no file."


def test_marks_blanks_and_line_ends_of_any_editor_are_taken() -> None:
    assert names_of("\ufeffweir \t lasher*\r\n\r\n  # no ring\r\nbeehive\t\tapiary\r\n") == [
        ["weir", "lasher"],
        ["beehive", "apiary"],
    ]
    assert [n.offered for n in read_rings("weir\tlasher *", "f").rings[0].names] == [True, False]
