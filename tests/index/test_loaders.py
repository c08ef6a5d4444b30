"""Whatever its encoding, a file yields the text its author typed; only line ends are settled."""

import codecs
import hashlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from index.loaders import is_supported, load

SAMPLE = "Cofnodion – “Pont y Dŵr”\n\u00a0Item\u00a07: £1,250 for Ösel’s café\tclosed.\n"
_LINE_ENDS = "\n\r\t"
anything = st.text(
    st.one_of(st.characters(exclude_categories=["Cs", "Cc"]), st.sampled_from(_LINE_ENDS))
).filter(lambda text: text.strip() and not text.startswith("\ufeff"))
western = st.text(
    st.one_of(
        st.characters(min_codepoint=0x20, max_codepoint=0x7E),
        st.characters(min_codepoint=0xA0, max_codepoint=0xFF),
        st.sampled_from(_LINE_ENDS),
    ),
    min_size=4,
).filter(str.strip)
in_one_file = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def settled(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def loaded(folder: Path, data: bytes) -> str:
    path = folder / "minutes.txt"
    path.write_bytes(data)
    return load(path).text


@pytest.mark.parametrize(
    ("bom", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ],
    ids=["utf-8", "utf-8 with BOM", "utf-16-le with BOM", "utf-16-be with BOM"],
)
@given(text=anything)
@example(text=SAMPLE)
@example(text="a\r\n\r\nb\rc")
@in_one_file
def test_any_text_comes_out_as_it_went_in(
    tmp_path: Path, bom: bytes, encoding: str, text: str
) -> None:
    assert loaded(tmp_path, bom + text.encode(encoding)) == settled(text)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@given(text=western)
@in_one_file
def test_western_utf16_without_a_byte_order_mark_is_recognised(
    tmp_path: Path, encoding: str, text: str
) -> None:
    assert loaded(tmp_path, text.encode(encoding)) == settled(text)


@given(text=st.text(st.sampled_from("abc XYZ.\r\n £é“”’–…€ŠœŸ\u00a0"), min_size=1))
@in_one_file
def test_cp1252_is_read_where_the_bytes_are_no_utf8(tmp_path: Path, text: str) -> None:
    data = text.encode("cp1252")
    assume(text.strip() and not data.isascii())
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        assert loaded(tmp_path, data) == settled(text)


def test_the_same_minutes_in_five_encodings_give_the_same_text(tmp_path: Path) -> None:
    western_sample = SAMPLE.replace("ŵ", "w")
    texts = {
        loaded(tmp_path, western_sample.encode(encoding))
        for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252")
    }
    assert texts == {western_sample}


def test_no_break_spaces_are_kept(tmp_path: Path) -> None:
    assert "\u00a0" in loaded(tmp_path, SAMPLE.encode())


def test_the_hash_is_of_the_bytes_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "minutes.md"
    path.write_bytes(b"## 1. Welcome\r\n\r\nThe Mayor spoke.")
    source = load(path)
    assert source.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert source.size == path.stat().st_size
    assert source.format == "markdown"


def test_a_few_stray_controls_of_a_converted_page_are_no_reason_to_refuse(tmp_path: Path) -> None:
    words = "The Clerk reported on the culvert at Nettle Lane. " * 20
    assert loaded(tmp_path, (words + "\x0c\x02").encode()) == words + "\x0c\x02"


@pytest.mark.parametrize(
    "name", ["a.txt", "B.TXT", "c.text", "d.md", "E.Markdown", "f.pdf", "g.DOCX", "h.aspx", "i.msg"]
)
def test_what_councils_publish_is_supported(name: str) -> None:
    assert is_supported(Path(name))


@pytest.mark.parametrize("name", ["a.exe", "b.json", "txt", ".md", "c.txt.bak", "~$d.docx"])
def test_other_kinds_are_not(name: str) -> None:
    assert not is_supported(Path(name))
