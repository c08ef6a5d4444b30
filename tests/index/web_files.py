"""Web pages and answers in the shapes that ModernGov gives them, with invented words."""

from index.loaders.extract import Extract
from index.loaders.web import load_html, load_xml
from index.types import MarkKind


def read(markup: str, name: str = "page.html") -> Extract:
    return load_html(markup.encode(), name)


def read_xml(markup: str, name: str = "answer.xml") -> Extract:
    return load_xml(markup.encode(), name)


def lines(markup: str) -> list[str]:
    """The lines of a page's text; an empty one where a blank line stands."""
    return read(markup).text.removesuffix("\n").split("\n")


def blocks(markup: str) -> list[str]:
    return read(markup).text.removesuffix("\n").split("\n\n")


def marked(extract: Extract, kind: MarkKind) -> list[str]:
    return [mark.span.of(extract.text) for mark in extract.marks if mark.kind is kind]


def values(extract: Extract, kind: MarkKind) -> list[str | None]:
    return [mark.value for mark in extract.marks if mark.kind is kind]


def label(words: str) -> str:
    return f'<p class="mgSubItemTitleTxt">{words}</p>'


def words(*paragraphs: str) -> str:
    inner = "\n".join(f'<p class="MsoNormal">{paragraph}</p>' for paragraph in paragraphs)
    return f'<div class="mgWordPara"><div class="WordSection1">\n{inner}\n</div>\n</div>'


def item(key: int, number: str, title: str, body: str, cell: str = "") -> str:
    return f"""<tr>
<td  class="mgItemNumberCell" ><p  class="mgAiTitleTxt" ><a name="AI{key}" aria-disabled="true"></a>{number}</p></td>
<td {cell}>
<p  class="mgAiTitleTxt" >{title}</p>
<ul  class="mgActionList" ><li><a href="mgIssueHistoryHome.aspx?IId=1">View the background</a></li></ul>
{body}
</td>
</tr>"""


FILE_LIST = """<ul class="mgBulletList"><li><a href="documents/s1/Annex.pdf">Annex of figures
<span class="mgHide">, item 2.</span><span class="mgFileSize"><img alt="" /> PDF 602 KB</span></a></li></ul>"""


def meeting(
    *items: str,
    title: str = "Agenda and draft minutes",
    subtitle: str = "Rivers and Bridges Panel - Thursday 15 January 2026 7.30 pm",
    day: str = "2026-01-15",
) -> str:
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="DC.date" scheme="W3CDTF" content="{day}"/>
<title>Agenda for Rivers and Bridges Panel - Otterby Borough Council</title></head><body>
<nav><ul><li><a href="/">Home</a></li></ul></nav>
<div id="modgov">
<div class="mgHeader"><h1 class="mgMainTitleTxt">{title}</h1></div>
<div class="mgSubTitle"><h2 class="mgSubTitleTxt"><a href="mgCommitteeDetails.aspx?ID=3">{subtitle}</a></h2></div>
<div class="mgLinks"><ul class="mgActionList"><li><a href="g.pdf">Printed minutes <span class="mgFileSize">PDF 111 KB</span></a></li></ul></div>
<div class="mgContent">
<p><span class="mgLabel">Venue: </span>Old Mill, Otterby. <a href="mgLocationDetails.aspx?RID=1"> View directions</a></p>
<table class="mgItemTable" summary="Table of agenda items" id="mgItemTable">
<caption class="mgSectionTitle">Items</caption>
<tr><th class="mgHide" scope="col">No.</th><th class="mgHide" scope="col">Item</th></tr>
{"".join(items)}
</table>
<div class="mgHelpLine"></div>
</div>
<div class="mgFooter"><p>&nbsp;</p></div>
</div>
<footer><small>&copy; Otterby Borough Council</small></footer>
</body></html>"""
