"""A file that cannot be read gives one sentence with its name in it, and nothing else."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from index.errors import UnreadableFileError
from index.loaders import load, text


def refusal(path: Path) -> UnreadableFileError:
    with pytest.raises(UnreadableFileError) as caught:
        load(path)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert path.name in sentence
    return caught.value


@pytest.mark.parametrize("content", [b"", b"  \r\n\t\n", "\ufeff".encode(), "\u00a0\n".encode()])
def test_a_file_without_words_is_called_empty(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "nothing.txt"
    path.write_bytes(content)
    assert str(refusal(path)) == f"{path} is empty."


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00" + bytes(range(256)) * 8,
        b"PK\x03\x04\x14\x00\x06\x00" + bytes(range(1, 200)) * 4,
        b"\x7fELF\x02\x01\x01" + b"\x00" * 400,
        b"\xff\xfeA\x00B",
        b"\x01\x02\x03\x04\x05words" * 10,
        b"\x81\x8d\x8f\x90",
    ],
    ids=["png", "zip", "program", "half a utf-16 character", "controls", "no encoding"],
)
def test_a_binary_renamed_to_txt_is_not_text(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "really minutes.txt"
    path.write_bytes(content)
    assert "is not text" in str(refusal(path))


def test_a_file_too_large_to_be_minutes_is_refused_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text, "MAX_BYTES", 2_000_000)
    path = tmp_path / "everything.txt"
    with path.open("wb") as stream:
        stream.truncate(3_000_000)
    sentence = str(refusal(path))
    assert "3 MB" in sentence
    assert "2 MB" in sentence


def test_a_file_that_vanished_is_not_there(tmp_path: Path) -> None:
    error = refusal(tmp_path / "gone.txt")
    assert "is not there" in str(error)
    assert error.unavailable


def test_a_file_without_permission_says_so(open_folder: Path, as_nobody) -> None:
    path = open_folder / "locked.txt"
    path.write_text("The Clerk reported.")
    path.chmod(0)
    with as_nobody():
        error = refusal(path)
    assert "no permission" in str(error)
    assert error.unavailable


def test_a_folder_named_like_a_file_cannot_be_opened(tmp_path: Path) -> None:
    path = tmp_path / "folder.txt"
    path.mkdir()
    assert refusal(path).unavailable


def test_an_unknown_kind_is_told_what_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "minutes.xls"
    path.write_text("x")
    assert ".md" in str(refusal(path))


def test_a_name_with_line_break_and_direction_marks_stays_on_one_line(tmp_path: Path) -> None:
    path = tmp_path / "two\nlines\u202etxt.txt"
    with pytest.raises(UnreadableFileError) as caught:
        load(path)
    assert "two\\nlines\\u202etxt.txt" in str(caught.value)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_named_like_a_file_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    program = (
        "import sys\nfrom pathlib import Path\nfrom index.errors import UnreadableFileError\n"
        "from index.loaders import load\n"
        "try: load(Path(sys.argv[1]))\nexcept UnreadableFileError as error: print(error)"
    )
    run = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "pipe.txt")],
        capture_output=True,
        text=True,
        timeout=10,
        check=True,
    )
    assert "pipe.txt" in run.stdout
