"""E-mail with parts within parts, boundaries that do not bound, and headers without end."""

import base64
from collections.abc import Iterator

from tests.faults.hostile import good
from tests.faults.hostile.packing import blown, zip_of
from tests.faults.hostile.recipe import Recipe
from tests.faults.hostile.words import ADDRESS, CANARY, LOCAL_FILE, TEXT

_HEAD = "From: Ada Fennimore <ada@ostermere.example>\r\nSubject: Minutes\r\nMIME-Version: 1.0\r\n"
_PLAIN = "Content-Type: text/plain; charset=utf-8\r\n\r\n"
_CHARSETS = (
    *("unheard-of", "rot13", "hex", "zlib", "idna", "punycode", "undefined", "unicode_escape"),
    *("utf-7", "utf-16", "x" * 60_000, '"utf\\0"', "utf-8'en'x", "mbcs"),
)
_HEADERS = {
    "header of 5 MB": "X-Long: " + "swan " * 1_000_000,
    "folded header of 2 MB": "X-Long:" + "\r\n swan" * 300_000,
    "100000 headers": "\r\n".join(f"X-{n}: a" for n in range(100_000)),
    "10000 brackets in an address": "To: " + "(" * 10_000 + ")" * 10_000 + " a@b.example",
    "10000 quotes in an address": 'To: "' + '\\"' * 10_000 + " a@b.example",
    "10000 groups in an address": "To: " + "a:" * 10_000 + ";" * 10_000,
    "50000 addresses": "To: " + ", ".join(f"a{n}@b.example" for n in range(50_000)),
    "address of at signs": "To: " + "@" * 50_000,
    "10000 encoded words": "Subject: " + " ".join("=?utf-8?b?c3dhbg==?=" for _ in range(10_000)),
    "encoded words of no charset": "Subject: =?rot13?q?swan?= =?unheard?b?!!!?= =?utf-8?b?/w==?=",
    "half an encoded word": "Subject: =?utf-8?b?" + "=?" * 10_000,
    "date that is not": "Date: 99 Foo 99999 99:99:99 +9999",
    "date of 5000 digits": f"Date: Wed, {'9' * 5000} Jun {'9' * 5000} 09:15:00 +{'9' * 5000}",
    "date of zone 99": "Date: Wed, 12 Jun 2024 09:15:00 +9999",
    "zero in a header": "Subject: Minutes\0of",
    "bare carriage returns": "Subject: a\rBcc: b\rX: c",
    "letters beyond ascii": "Subject: £\udcff",
    "no colon": "This is no header at all",
    "parameter continued": "Content-Disposition: attachment; "
    + "; ".join(f"filename*{n}*=utf-8''a" for n in range(5000)),
    "parameter numbered 1e9": "Content-Disposition: attachment; filename*999999999=a; filename*-1=b",
    "parameter of 5000 digits": f"Content-Disposition: attachment; filename*{'9' * 5000}=a",
    "10000 parameters": "Content-Disposition: inline; "
    + "; ".join(f"a{n}=b" for n in range(10_000)),
    "identity of brackets": "Message-ID: " + "<" * 10_000,
}
_ENCODED = {
    "base64 garbage": ("base64", "!!!! ==== \x80 " * 999 + "A"),
    "base64 of odd length": ("base64", "AAAAA"),
    "quoted garbage": ("quoted-printable", "=ZZ=4=\r\n==" * 999 + "="),
    "uuencoded garbage": ("x-uuencode", "begin 999 ../../climbed\r\n" + "M~~\r\n" * 99),
    "unknown encoding": ("of-our-own", TEXT),
    "encoding of 60000 letters": ("b" * 60_000, TEXT),
}


def recipes() -> Iterator[Recipe]:
    yield from _nests()
    yield from _boundaries()
    for name, header in _HEADERS.items():
        data = f"{_HEAD}{header}\r\n{_PLAIN}{TEXT}".encode("utf-8", "surrogateescape")
        yield Recipe(f"{name}.eml", data)
    for number, charset in enumerate(_CHARSETS):
        plain = _PLAIN.replace("utf-8", charset)
        yield Recipe(f"charset {number}.eml", f"{_HEAD}{plain}{TEXT}".encode())
    for name, (encoding, body) in _ENCODED.items():
        plain = f"Content-Transfer-Encoding: {encoding}\r\n{_PLAIN}{body}"
        yield Recipe(f"{name}.eml", f"{_HEAD}{plain}".encode("latin-1", "replace"))
    yield from _attached()
    yield Recipe("no headers.eml", b"\r\n" + TEXT.encode())
    yield Recipe("no body.eml", _HEAD.encode())
    yield Recipe("only line ends.eml", b"\r\n" * 5000, "refuse")
    yield Recipe("mail box.eml", b"From ada Wed Jun 12 09:15:00 2024\r\n" + good.mail() * 50)


def _nests() -> Iterator[Recipe]:
    for depth in (50, 10_000):
        openings = "".join(
            f'Content-Type: multipart/mixed; boundary="b{n}"\r\n\r\n--b{n}\r\n'
            for n in range(depth)
        )
        closings = "".join(f"\r\n--b{n}--" for n in reversed(range(depth)))
        yield Recipe(
            f"{depth} multiparts deep.eml", f"{_HEAD}{openings}{_PLAIN}{TEXT}{closings}".encode()
        )
        letters = "Content-Type: message/rfc822\r\n\r\nSubject: a\r\n" * depth
        yield Recipe(f"{depth} letters deep.eml", f"{_HEAD}{letters}{_PLAIN}{TEXT}".encode())
    part = f"--b\r\n{_PLAIN}a\r\n"
    many = f'Content-Type: multipart/mixed; boundary="b"\r\n\r\n{part * 5000}--b--'
    yield Recipe("5000 parts.eml", f"{_HEAD}{many}".encode())


def _boundaries() -> Iterator[Recipe]:
    whole = f'Content-Type: multipart/mixed; boundary="{{0}}"\r\n\r\n--{{0}}\r\n{_PLAIN}{TEXT}\r\n--{{0}}--'
    for name, boundary in (
        ("is empty", ""),
        ("is a dash", "-"),
        ("is a pattern", "(a+)+$[(*"),
        ("is 60000 long", "b" * 60_000),
        ("is a space", " "),
    ):
        yield Recipe(f"boundary {name}.eml", f"{_HEAD}{whole.format(boundary)}".encode())
    yield Recipe("no boundary.eml", f"{_HEAD}Content-Type: multipart/mixed\r\n\r\n{TEXT}".encode())
    unended = whole.format("b").replace("--b--", "")
    yield Recipe("boundary without end.eml", f"{_HEAD}{unended}".encode())
    same = whole.format("b").replace("text/plain", 'multipart/mixed; boundary="b"')
    yield Recipe("boundary of both.eml", f"{_HEAD}{same}".encode())
    never = 'Content-Type: multipart/mixed; boundary="never"\r\n\r\n'
    yield Recipe("boundary never met.eml", f"{_HEAD}{never}{TEXT}".encode())


def _attached() -> Iterator[Recipe]:
    bomb = zip_of({"bomb.txt": blown(b"", b"\0", 300 << 20)})
    letters = {
        "bomb": ("minutes.zip", bomb),
        "climbing": ("../../../climbed.txt", b"climbed\n"),
        "absolute": ("/tmp/climbed.txt", b"climbed\n"),
        "named with a zero": ("a\0.txt", b"words\n"),
        "nameless": ("", b"words\n"),
        "long name": ("n" * 60_000 + ".txt", b"words\n"),
        "other kind": ("minutes.pdf", b"MZ" + bytes(500)),
        "itself": ("again.eml", good.mail()),
    }
    for name, (file, data) in letters.items():
        yield Recipe(f"attached {name}.eml", _with(file, data), "read")
    elsewhere = (
        f'--b\r\nContent-Type: message/external-body; access-type=URL; URL="{ADDRESS}"\r\n\r\n\r\n'
        f"--b\r\nContent-Type: message/external-body; access-type=local-file; "
        f'name="{LOCAL_FILE}"\r\n\r\n\r\n'
    )
    whole = f'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n{_PLAIN}{TEXT}\r\n{elsewhere}--b--'
    yield Recipe("body elsewhere.eml", f"{_HEAD}{whole}".encode(), "read")
    page = f"<p>{TEXT}</p><img src='{ADDRESS}'><script>{CANARY}</script>"
    html = _PLAIN.replace("plain", "html") + page
    yield Recipe("html.eml", f"{_HEAD}{html}".encode(), "read")


def _with(file: str, data: bytes) -> bytes:
    packed = base64.encodebytes(data).decode()
    return (
        f'{_HEAD}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n{_PLAIN}{TEXT}\r\n--b\r\n'
        f'Content-Disposition: attachment; filename="{file}"\r\n'
        f"Content-Transfer-Encoding: base64\r\n\r\n{packed}\r\n--b--"
    ).encode()
