"""Web pages that nest, overflow, run scripts, fetch, and say two things of their letters."""

import base64
from collections.abc import Iterator

from tests.faults.hostile import good
from tests.faults.hostile.recipe import Recipe
from tests.faults.hostile.words import ADDRESS, CANARY, LOCAL_FILE, MEETING

_DEPTH = 100_000
_DATA = base64.b64encode(CANARY.encode() * 9).decode()
_NESTS = ("div", "span", "b", "font", "table", "ul", "blockquote", "a", "p", "form", "select")
_INSIDE = {
    "20000 attributes": "<p " + " ".join(f"a{n}" for n in range(20_000)) + ">a</p>",
    "1000000 attributes of one name": "<p" + " a" * 1_000_000 + ">a</p>",
    "attribute of 5 MB": f"<p title='{'a' * 5_000_000}'>a</p>",
    "tag of 1 MB": f"<{'a' * 1_000_000}>a",
    "100000 signs": "<" * 100_000,
    "400000 entities": "&lt;" * 100_000 + "&#x41;" * 50_000,
    "entities beyond unicode": "&#0;&#xD800;&#x110000;&#99999999999999999999;&unheard;&#x;&#128;",
    "entity of 100000 digits": f"&#{'9' * 100_000};",
    "cell spans 1e9": "<table><tr><td colspan=1000000000 rowspan=1000000000>Berth</table>",
    "cells span 65534": f"<table>{'<tr><td rowspan=65534 colspan=1000>a' * 300}</table>",
    "cell spans -1": "<table><tr><td colspan=-1 rowspan=x>Berth</table>",
    "10000 columns": f"<table><tr>{'<td>a' * 10_000}</table>",
    "5000 rows": f"<table>{'<tr><td>a<td>b' * 5000}</table>",
    "list from 1e18": f"<ol start={10**18}><li>Berth<li>Quay</ol>",
    "list from 1e9 in numerals": "<ol type=i start=1000000000><li>Berth<li>Quay</ol>",
    "list from 1e18 in letters": f"<ol type=a start={10**18}><li>Berth<li>Quay</ol>",
    "list of 5000 digits": f"<ol start={'9' * 5000}><li>Berth<li value={'9' * 5000}>Quay</ol>",
    "list from -5 backwards": "<ol type=I start=-5 reversed><li>Berth<li value=x>Quay</ol>",
    "5000 points": "<ol>" + "<li>a" * 5000 + "</ol>",
    "20000 breaks": "<p>" + "<br>" * 20_000,
    "5000 open paragraphs": "<p>a" * 5000,
    "comment without end": "<!-- " + "a" * 1000,
    "400000 comments": "<!---->" * 60_000 + "<!-->" + "<!--->",
    "data without end": "<![CDATA[ a",
    "plain text": "<plaintext>",
    "script without end": f"<script>{CANARY}",
    "title without end": "<title>" + "a" * 1000,
    "frames": f"<frameset><frame src='{ADDRESS}'><noframes>",
    "hidden in many ways": f"<div hidden>{CANARY}</div><p style='display:none'>{CANARY}</p>"
    f"<template><p>{CANARY}</p></template>",
}
_READABLE = {
    "script": f"<script>document.write('{CANARY}');while(1){{}}</script>",
    "script elsewhere": f"<script src='{ADDRESS}'></script><p onclick='{CANARY}()'>Quay</p>",
    "style": f"<style>@import '{ADDRESS}';p{{content:'{CANARY}'}}</style>",
    "picture": f"<img src='{ADDRESS}' srcset='{ADDRESS} 2x' onerror='{CANARY}()'>",
    "frame": f"<iframe src='{LOCAL_FILE}'></iframe><iframe srcdoc='<p>{CANARY}'></iframe>",
    "object": f"<object data='{LOCAL_FILE}'></object><embed src='{ADDRESS}'>",
    "data": f"<iframe src='data:text/html;base64,{_DATA}'></iframe><a href='data:,{CANARY}'>Quay</a>",
    "link": f"<a href='{LOCAL_FILE}' ping='{ADDRESS}'>Quay</a><a href='javascript:{CANARY}'>Berth</a>",
    "form": f"<form action='{ADDRESS}'><input type=hidden value={CANARY}></form>",
    "comment": f"<!-- {CANARY} --><!--[if IE]>{CANARY}<![endif]-->",
}
_HEADS = {
    "refresh": f"<meta http-equiv=refresh content='0;url={LOCAL_FILE}'>",
    "base": f"<base href='{ADDRESS}'>",
    "style sheet": f"<link rel=stylesheet href='{ADDRESS}'><link rel=import href='{ADDRESS}'>",
    "date that is not": "<meta name='DC.date' content='9999-99-99'>",
    "policy": f"<meta http-equiv='Content-Security-Policy' content='report-uri {ADDRESS}'>",
}
_CHARSETS = (
    *("unheard-of", "rot13", "idna", "punycode", "unicode_escape", "undefined", "mbcs", "hex"),
    *("utf-7", "utf-16", "raw_unicode_escape", "x" * 60_000, "utf\0-8", "iso-2022-jp", "", "../x"),
)


def recipes() -> Iterator[Recipe]:
    for tag in _NESTS:
        depth = _DEPTH if tag == "div" else _DEPTH // 5
        yield Recipe(f"{depth} {tag} deep.html", good.html(f"<{tag}>" * depth))
    cells = "<table><tr><td>" * 3000 + "Berth" + "</table>" * 3000
    yield Recipe("3000 tables in cells.html", good.html(cells))
    crossed = "<b><i><a><p><u>" * 3000 + "Berth" + "</b></i></a></u>" * 3000
    yield Recipe("crossed tags.html", good.html(crossed))
    for name, inside in _INSIDE.items():
        yield Recipe(f"{name}.html", good.html(inside))
    for name, inside in _READABLE.items():
        yield Recipe(f"{name}.html", good.html(inside), "read")
    for name, head in _HEADS.items():
        yield Recipe(f"head with {name}.html", good.html(head=head), "read")
    yield from _letters()
    yield from _meetings()
    yield Recipe("no tags.html", b"Leek soup is served at noon.")
    yield Recipe("no body.html", b"<!DOCTYPE html><html><head><title>a</title></head></html>")
    yield Recipe("only script.html", f"<script>{CANARY}</script>".encode(), "refuse")


def _letters() -> Iterator[Recipe]:
    page = good.html()
    for number, charset in enumerate(_CHARSETS):
        stated = page.replace(b"utf-8", charset.encode(), 1)
        yield Recipe(f"charset {number}.html", stated)
    yield Recipe("utf-16 without mark.html", page.decode().encode("utf-16-le"))
    yield Recipe("utf-16 that says utf-8.html", page.decode().encode("utf-16"))
    yield Recipe("windows that says utf-8.html", page.decode().encode("cp1252"))
    utf7 = b"+ADw-script+AD4-" + b"quay+ADw-/script+AD4-"
    yield Recipe(
        "script in utf-7.html", page.replace(b"utf-8", b"utf-7", 1).replace(b"<h1>", utf7 + b"<h1>")
    )
    two = page.replace(b"<title>", b"<meta charset=utf-16be><meta charset=koi8-r><title>")
    yield Recipe("three charsets.html", b"\xef\xbb\xbf" + two)


def _meetings() -> Iterator[Recipe]:
    """ModernGov's own page of a meeting, with too much of everything."""
    item = (
        "<tr><td class='mgItemNumberCell'><p class='mgAiTitleTxt'><a name='AI{0}'></a>{1}</p></td>"
        "<td><p class='mgAiTitleTxt'>Berths</p><div class='mgWordPara'><p>It was noted.</p></div></td></tr>"
    )
    title = f"<h1 class='mgMainTitleTxt'>Agenda and minutes</h1><h2 class='mgSubTitleTxt'>{MEETING}</h2>"
    table = "<table id='mgItemTable'>{}</table>"
    same = item.format(7, "42.") * 300
    yield Recipe("300 items of one name.html", good.html(title + table.format(same)))
    long = item.format("9" * 5000, "9" * 5000 + ".")
    yield Recipe("item number of 5000 digits.html", good.html(title + table.format(long)))
    many = title * 1000
    yield Recipe("1000 titles.html", good.html(many + table.format(item.format(7, "42."))))
    nested = table.format(item.format(7, "42.") * 2 + "<tr><td>") * 150
    yield Recipe("150 meetings within each other.html", good.html(title + nested))
