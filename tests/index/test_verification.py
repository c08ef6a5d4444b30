"""Verbatim or nothing: a single altered character is noticed, and its file is named."""

import pytest

from index.archive import Archive

SALT = (
    "Cabinet\nHeld on 8 January 2019\n\n## 1. Salt\n\nForty tonnes of salt had been bought.\n\n"
    "## 2. Grit\n\nSixty tonnes of grit had been lent to the parish of Hallow.\n"
)


@pytest.fixture
def verified(archive: Archive, write, minutes_folder) -> Archive:
    write("a.txt", SALT)
    write("b.txt", SALT.replace("\n", "\r\n"), "utf-16")
    archive.index([minutes_folder], model="hashing")
    return archive


def test_files_that_did_not_change_are_borne_out(verified) -> None:
    result = verified.verify()
    assert (result.documents, result.passages) == (2, 6)
    assert result.differences == ()


def test_an_altered_character_is_named_with_how_many_passages_it_touches(verified, write) -> None:
    path = write("a.txt", SALT.replace("Forty", "Fourty").replace("Fourty tonnes", "Forty tonnis"))
    (difference,) = verified.verify().differences
    assert difference.path == str(path)
    assert difference.passages == 1
    assert "1 of its 3 passages" in difference.reason


def test_a_character_put_in_at_the_front_moves_everything(verified, write) -> None:
    write("a.txt", "!" + SALT)
    (difference,) = verified.verify().differences
    assert difference.passages == 3


def test_a_change_between_the_passages_is_noticed_too(verified, write) -> None:
    path = write("a.txt", SALT + "\n")
    (difference,) = verified.verify().differences
    assert difference.path == str(path)
    assert difference.passages == 0
    assert "every passage still stands" in difference.reason


def test_a_vanished_file_is_named(verified, minutes_folder) -> None:
    path = minutes_folder / "b.txt"
    path.unlink()
    (difference,) = verified.verify().differences
    assert difference.path == str(path)
    assert "not there" in difference.reason


def test_a_file_that_became_a_picture_is_named(verified, minutes_folder) -> None:
    path = minutes_folder / "b.txt"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4)
    assert [d.path for d in verified.verify().differences] == [str(path)]


def test_indexing_again_settles_the_difference(verified, write, minutes_folder) -> None:
    write("a.txt", "!" + SALT)
    verified.index([minutes_folder])
    assert verified.verify().differences == ()


def test_verifying_tells_how_far_it_has_come(verified) -> None:
    steps = []
    verified.verify(steps.append)
    told = dict.fromkeys((step.done, step.total, step.label) for step in steps)
    assert list(told) == [
        (0, 2, "a.txt"),
        (1, 2, "b.txt"),
    ]
