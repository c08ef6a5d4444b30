"""ZIP files: every member that can be read, in order, with bounds; nothing is written."""

import io
import struct
import zipfile
from pathlib import Path

import pytest

from index.errors import UnreadableFileError
from index.loaders.containers import load_zip
from index.loaders.extract import Extract
from index.loaders.helpers import MissingHelperError
from index.loaders.office import load_docx
from index.loaders.parts import UnknownKindError
from index.loaders.text import load_text
from index.loaders.unpacking import MAX_MEMBERS
from index.types import MarkKind
from tests.index.office_files import docx, headings, p, zipped

NAME = "pack.zip"


def extract(data: bytes, name: str) -> Extract:
    match Path(name).suffix:
        case ".txt":
            return load_text(data, name)
        case ".docx":
            return load_docx(data, name)
        case ".zip":
            return load_zip(data, name, extract)
        case ".doc":
            raise MissingHelperError(f"{name} is an old Word file.", "antiword")
    raise UnknownKindError(f"{name} is not of a kind that is read.")


def loaded(data: bytes) -> Extract:
    return load_zip(data, NAME, extract)


def names(extracted: Extract) -> list[str | None]:
    return [mark.value for mark in extracted.marks if mark.kind is MarkKind.PART]


def test_members_follow_in_the_order_of_their_names_each_under_its_own() -> None:
    heading = p("Moorings", '<w:outlineLvl w:val="0"/>')
    extracted = loaded(zipped({"b/two.txt": "Second", "a.docx": docx(heading + p("Nine"))}))
    assert extracted.text == "a.docx\n\nMoorings\n\nNine\n\nb/two.txt\n\nSecond\n"
    assert [mark.span.of(extracted.text) for mark in extracted.marks] == [
        "a.docx\n\nMoorings\n\nNine", "Moorings", "b/two.txt\n\nSecond",
    ]  # fmt: skip
    assert headings(extracted) == [("Moorings", "1")]
    assert extracted.format == "zip"


def test_what_programs_leave_beside_documents_is_passed_over() -> None:
    extracted = loaded(
        zipped(
            {
                "a.txt": "Nine", "__MACOSX/._a.txt": "x", ".DS_Store": "x", "~$a.docx": "x",
                ".git/b.txt": "x", "plan.png": "x", "folder/": "", "sheet.xlsx": "x",
            }
        )
    )  # fmt: skip
    assert names(extracted) == ["a.txt"]
    assert extracted.problems == ()


def test_a_member_that_cannot_be_read_costs_only_itself() -> None:
    extracted = loaded(zipped({"a.docx": "no", "b.doc": "x", "c.txt": "Nine", "d.txt": ""}))
    assert names(extracted) == ["c.txt"]
    assert extracted.problems == (
        "In pack.zip: a.docx is damaged and cannot be unpacked.",
        "In pack.zip: b.doc is an old Word file.",
        "In pack.zip: d.txt is empty.",
    )


def test_a_zip_within_a_zip_is_read_and_its_problems_say_where() -> None:
    inner = zipped({"a.txt": "Nine", "b.docx": "no"})
    extracted = loaded(zipped({"june.zip": inner}))
    assert names(extracted) == ["june.zip", "a.txt"]
    assert extracted.text == "june.zip\n\na.txt\n\nNine\n"
    assert extracted.problems == (
        "In pack.zip: In june.zip: b.docx is damaged and cannot be unpacked.",
    )


def test_a_fourth_level_is_not_opened() -> None:
    data = zipped({"deep.txt": "Nine"})
    for _ in range(3):
        data = zipped({"more.zip": data, "a.txt": "Here"})
    extracted = loaded(data)
    assert "Nine" not in extracted.text
    assert extracted.text.count("Here") == 3
    assert any("lies too deep" in problem for problem in extracted.problems)


def test_names_that_climb_out_are_only_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    extracted = loaded(zipped({"../../escape.txt": "Nine", "/etc/x.txt": "Ten"}))
    assert names(extracted) == ["../../escape.txt", "/etc/x.txt"]
    assert list(tmp_path.parent.glob("**/escape.txt")) == []


def test_names_in_utf8_are_read_whether_they_say_so_or_not() -> None:
    data = zipped({"Dŵr.txt": "Nine"})
    assert names(loaded(data)) == ["Dŵr.txt"]
    unsaid = data.replace(struct.pack("<HHH", 20, 0x800, 8), struct.pack("<HHH", 20, 0, 8))
    assert unsaid != data
    assert names(loaded(unsaid)) == ["Dŵr.txt"]


def test_two_members_of_one_name_are_both_read() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.txt", "One")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a.txt", "Two")
    assert loaded(stream.getvalue()).text == "a.txt\n\nOne\n\na.txt\n\nTwo\n"


def test_a_locked_member_is_told() -> None:
    data = zipped({"a.txt": "Nine", "b.txt": "Ten"})
    entry = data.index(b"PK\x01\x02")
    locked = data[: entry + 8] + b"\x01" + data[entry + 9 :]
    assert loaded(locked).problems == ("In pack.zip: a.txt is protected by a password.",)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (zipped({"plan.png": "x"}), "holds no minutes that Minutebook can read"),
        (zipped({}), "holds no minutes that Minutebook can read"),
        (b"PK\x03\x04", "is damaged and cannot be unpacked"),
        (zipped({"a.txt": b"\0" * 5_000_000}), r"holds no minutes .* a\.txt is packed so densely"),
        (zipped({f"{n}.txt": "" for n in range(MAX_MEMBERS + 1)}), "holds 2,001 files"),
    ],
    ids=["pictures", "empty", "cut short", "bomb", "many members"],
)
def test_what_gives_nothing_is_named_with_the_reason(data: bytes, why: str) -> None:
    with pytest.raises(UnreadableFileError, match=rf"^pack\.zip {why}"):
        loaded(data)


def test_sizes_that_the_file_states_are_not_believed() -> None:
    """A header that says ten bytes does not let a bomb through, nor hide what it holds."""
    data = bytearray(zipped({"a.txt": b"\0" * 5_000_000}))
    entry = data.index(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = struct.pack("<I", 10)
    with pytest.raises(UnreadableFileError, match=r"^pack\.zip holds no minutes"):
        loaded(bytes(data))
