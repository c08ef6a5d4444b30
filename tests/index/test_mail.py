"""E-mail: the head, the words, and every attachment that can be read, each under its name."""

import struct
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from index.errors import UnreadableFileError
from index.loaders.extract import Extract
from index.loaders.mail import load_eml, load_msg
from index.loaders.office import load_docx
from index.loaders.parts import UnknownKindError
from index.loaders.text import load_text
from index.types import Mark, MarkKind, Page, Span
from tests.faults.hostile.compound import Storage, compound
from tests.index.office_files import docx, headings, p

HEAD = b"Subject: Minutes\r\nFrom: Ada Moss <clerk@thornwick.example>\r\n"


def extract(data: bytes, name: str) -> Extract:
    """Reads what the tests attach; a page is shown as what was handed over."""
    match Path(name).suffix:
        case ".txt":
            return load_text(data, name)
        case ".docx":
            return load_docx(data, name)
        case ".html":
            return Extract(f"page: {data.decode()}\n", "html")
        case ".pdf":
            pages = (Page(Span(0, 4), 1, "7"),)
            return Extract("Nine\n", "pdf", pages, (), (f"Page 2 of {name} is a scan.",))
    raise UnknownKindError(f"{name} is not of a kind that is read.")


def message(words: str = "", **attached: bytes) -> EmailMessage:
    made = EmailMessage()
    made["Subject"] = "Cofnodion – Pont y Dŵr"
    made["From"] = "Ada Moss <clerk@thornwick.example>"
    made["To"] = "members@thornwick.example"
    made["Date"] = "Mon, 04 Mar 2024 10:00:00 +0000"
    if words:
        made.set_content(words)
    for name, data in attached.items():
        made.add_attachment(
            data, maintype="application", subtype="octet-stream", filename=name.replace("__", ".")
        )
    return made


def parts(extracted: Extract) -> list[tuple[str | None, str]]:
    return [
        (mark.value, mark.span.of(extracted.text))
        for mark in extracted.marks
        if mark.kind is MarkKind.PART
    ]


def test_the_head_and_the_words() -> None:
    extracted = load_eml(bytes(message("Nine moorings were let.\n")), "a.eml", extract)
    assert extracted.text == (
        "Subject: Cofnodion – Pont y Dŵr\n\nFrom: Ada Moss <clerk@thornwick.example>\n\n"
        "Date: Mon, 04 Mar 2024 10:00:00 +0000\n\nNine moorings were let.\n"
    )
    assert extracted.format == "email"
    assert extracted.marks == ()  # the day of the message is not the meeting's


def test_the_plain_words_are_read_and_the_page_only_where_there_are_none() -> None:
    made = message("Plain words\n")
    made.add_alternative("<p>Page words</p>", subtype="html")
    text = load_eml(bytes(made), "a.eml", extract).text
    assert "Plain words" in text
    assert "Page words" not in text
    page = message()
    page.set_content("<p>Pont y Dŵr</p>", subtype="html", charset="iso-8859-14")
    assert "page: <p>Pont y Dŵr</p>" in load_eml(bytes(page), "a.eml", extract).text


def test_attachments_follow_each_marked_with_its_name_and_its_own_marks() -> None:
    body = p("Moorings", '<w:outlineLvl w:val="0"/>') + p("Nine were let.")
    made = message("See attached.\n", a__pdf=b"%PDF", minutes__docx=docx(body), logo__png=b"\x89")
    extracted = load_eml(bytes(made), "a.eml", extract)
    assert parts(extracted) == [
        ("a.pdf", "a.pdf\n\nNine"),
        ("minutes.docx", "minutes.docx\n\nMoorings\n\nNine were let."),
    ]
    assert headings(extracted) == [("Moorings", "1")]
    (page,) = extracted.pages
    assert (page.span.of(extracted.text), page.number, page.label) == ("Nine", 1, "7")
    assert extracted.problems == ("In a.eml: Page 2 of a.pdf is a scan.",)
    assert "logo" not in extracted.text


def test_an_attachment_that_cannot_be_read_costs_only_itself() -> None:
    made = message("See attached.\n", broken__docx=b"PK", empty__txt=b" ", fine__txt=b"Nine")
    extracted = load_eml(bytes(made), "a.eml", extract)
    assert parts(extracted) == [("fine.txt", "fine.txt\n\nNine")]
    assert extracted.problems == (
        "In a.eml: broken.docx is damaged and cannot be unpacked.",
        "In a.eml: empty.txt is empty.",
    )


def test_a_message_that_was_sent_on_is_a_part_with_its_own_attachments() -> None:
    made = message("Forwarded.\n")
    made.add_attachment(message("Nine moorings.\n", inner__txt=b"Within"))
    extracted = load_eml(bytes(made), "a.eml", extract)
    ((name, whole), (inner, words)) = parts(extracted)
    assert name == "Cofnodion – Pont y Dŵr"
    assert whole.endswith("Nine moorings.\n\ninner.txt\n\nWithin")
    assert (inner, words) == ("inner.txt", "inner.txt\n\nWithin")


@pytest.mark.parametrize(
    ("charset", "data"),
    [
        ("utf-8", "Dŵr".encode()),
        ("iso-8859-14", "Dŵr".encode("iso-8859-14")),
        ("no-such-charset", "Dŵr".encode()),
        ("us-ascii", "Dŵr".encode()),
        ("idna", "Dŵr".encode()),
    ],
)
def test_words_come_out_whatever_their_charset_is_said_to_be(charset: str, data: bytes) -> None:
    made = HEAD + f"Content-Type: text/plain; charset={charset}\r\n\r\n".encode() + data
    assert "Dŵr" in load_eml(made, "a.eml", extract).text


def test_bytes_that_are_in_no_encoding_are_read_as_western() -> None:
    made = b"Subject: caf\xe9\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\xa340\r\n"
    assert load_eml(made, "a.eml", extract).text == "Subject: café\n\n£40\n"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("=?utf-8?B?RMW1cg==?=", "Dŵr"),
        ("=?utf-8?Q?D=C5=B5r_a?= =?utf-8?Q?_phont?=", "Dŵr a phont"),
        ("=?utf-8?B?!?=", "=?utf-8?B?!?="),
        ("=?x?Q?" + "a" * 50_000, "=?x?Q?" + "a" * 50_000),
    ],
    ids=["base64", "two words", "broken", "without end"],
)
def test_words_of_the_head_that_were_put_into_ascii(line: str, words: str) -> None:
    made = f"Subject: {line}\r\n\r\nNine\r\n".encode()
    assert load_eml(made, "a.eml", extract).text == f"Subject: {words}\n\nNine\n"


def test_a_name_with_a_path_is_only_a_name() -> None:
    made = message("See attached.\n")
    made.add_attachment(b"Nine", maintype="text", subtype="plain", filename="../../etc/x\u202e.txt")
    assert parts(load_eml(bytes(made), "a.eml", extract))[0][0] == "x\\u202e.txt"


def test_an_attachment_without_a_name_is_read_by_its_kind() -> None:
    made = HEAD + (
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/pdf\r\n"
        b"Content-Disposition: attachment\r\n\r\n%PDF\r\n--b--\r\n"
    )
    assert parts(load_eml(made, "a.eml", extract)) == [("attachment.pdf", "attachment.pdf\n\nNine")]


def test_words_that_cannot_be_read_cost_no_attachment() -> None:
    made = message("\x01\x02\x03\x04", fine__txt=b"Nine")
    extracted = load_eml(bytes(made), "a.eml", extract)
    assert parts(extracted) == [("fine.txt", "fine.txt\n\nNine")]
    assert extracted.problems == ("The words of a.eml could not be read.",)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(300), "is not an e-mail message"),
        (b"X-Other: 1\r\n\r\n\r\n", "holds no words"),
        (b"Content-Type: message/rfc822\r\n\r\n" * 5000, "is damaged"),
    ],
    ids=["picture", "nothing", "without end"],
)
def test_what_is_no_message_is_named_with_the_reason(data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFileError, match=rf"^a\.eml {sentence}"):
        load_eml(data, "a.eml", extract)


def test_marks_are_in_order() -> None:
    made = message("See attached.\n", a__txt=b"One", b__txt=b"Two")
    marks: tuple[Mark, ...] = load_eml(bytes(made), "a.eml", extract).marks
    assert list(marks) == sorted(marks, key=lambda mark: (mark.span.start, -mark.span.stop))
    assert [mark.value for mark in marks] == ["a.txt", "b.txt"]


def outlook(*, code_page: int = 1252, inner: bool = False, **values: str | bytes) -> Storage:
    """A message's streams, by the numbers of its properties; text is wide, bytes are narrow."""
    sent = int(
        (datetime(2024, 3, 4, 10, tzinfo=UTC) - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()
    )
    fixed = struct.pack("<HHIQ", 0x40, 0x39, 6, sent * 10_000_000)
    fixed += struct.pack("<HHIQ", 3, 0x3FFD, 6, code_page)
    streams: dict[str, bytes | Storage] = {
        "__properties_version1.0": bytes(24 if inner else 32) + fixed
    }
    for number, value in values.items():
        kind = "001F" if isinstance(value, str) else "001E"
        data = value.encode("utf-16-le") if isinstance(value, str) else value
        streams[f"__substg1.0_{number[1:]}{kind}"] = data
    return streams


def attached(name: str, data: bytes) -> Storage:
    return {
        "__properties_version1.0": bytes(8),
        "__substg1.0_3707001F": name.encode("utf-16-le"),
        "__substg1.0_37010102": data,
    }


def test_a_message_of_outlook_with_its_attachments() -> None:
    root = outlook(
        p0037="Cofnodion", p0C1A="Ada Moss", p0C1F="clerk@thornwick.example", p1000="Pont y Dŵr"
    )
    files = {
        "__attach_version1.0_#00000000": attached("minutes.txt", b"Nine moorings"),
        "__attach_version1.0_#00000001": attached("logo.png", b"\x89PNG"),
        "__attach_version1.0_#00000002": {
            "__properties_version1.0": bytes(8),
            "__substg1.0_3701000D": outlook(inner=True, p0037="Sent on", p1000="Within"),
        },
    }
    extracted = load_msg(compound({**root, **files}), "a.msg", extract)
    assert extracted.text == (
        "Subject: Cofnodion\n\nFrom: Ada Moss <clerk@thornwick.example>\n\n"
        "Date: 2024-03-04 10:00 UTC\n\nPont y Dŵr\n\nminutes.txt\n\nNine moorings\n\nSent on\n\n"
        "Subject: Sent on\n\nDate: 2024-03-04 10:00 UTC\n\nWithin\n"
    )
    assert [name for name, _ in parts(extracted)] == ["minutes.txt", "Sent on"]


def test_the_head_that_was_sent_is_shown_as_it_was_sent() -> None:
    sent = "From: A. Moss <a@thornwick.example>\r\nDate: 4 Mar 2024 10:00 +0100\r\n\r\n"
    text = load_msg(compound(outlook(p007D=sent, p1000="Nine")), "a.msg", extract).text
    assert text == ("From: A. Moss <a@thornwick.example>\n\nDate: 4 Mar 2024 10:00 +0100\n\nNine\n")


def test_narrow_text_is_read_in_the_code_page_that_the_message_states() -> None:
    root = outlook(code_page=1253, p1000="Θάλασσα".encode("cp1253"))
    assert "Θάλασσα" in load_msg(compound(root), "a.msg", extract).text


def test_the_page_is_read_where_there_are_no_plain_words() -> None:
    root = {**outlook(p0037="Minutes"), "__substg1.0_10130102": "<p>Dŵr</p>".encode()}
    assert "page: <p>Dŵr</p>" in load_msg(compound(root), "a.msg", extract).text


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"Nine moorings", "is not an Outlook message"),
        (compound({"WordDocument": bytes(9)}), "is not an Outlook message"),
        (compound(outlook(p0037="Minutes"))[:600], "is damaged"),
    ],
    ids=["text", "word", "cut short"],
)
def test_what_is_no_outlook_message_is_named(data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFileError, match=rf"^a\.msg {sentence}"):
        load_msg(data, "a.msg", extract)
