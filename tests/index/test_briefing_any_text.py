"""Whatever an officer pastes or a file holds, every format shows it to the letter."""

from hypothesis import given, settings
from hypothesis import strategies as st

from index.briefing.export.form import Form
from index.briefing.export.forming import formed, plain
from index.briefing.export.html import as_html
from index.briefing.export.markdown import as_markdown
from index.briefing.export.pdf import as_pdf
from index.briefing.export.word import as_docx
from index.types import Briefing, Note
from tests.index.briefing_entries import NOW, excerpt
from tests.index.exported_files import Html, Pdf, Word, markdown, squeezed

MARKUP = st.text("#*_-+=|>~`[]()<>&\\!:@^$.\"'{}%/ \t\n1aéש🚲", min_size=1, max_size=60)
ANY = st.one_of(MARKUP, st.text(min_size=1, max_size=40))
FIRST, LAST = "Before", "Behind"


def _form(text: str) -> Form:
    said = f"{FIRST} {text} {LAST}"
    entries = (Note("n", text), Note("m", said), excerpt("q", said))
    return formed(Briefing(1, text, entries=entries), 0, {}, NOW)


@given(ANY)
def test_word_and_html_show_any_text(text: str) -> None:
    form, words = _form(text), squeezed(plain(text))
    for shown in (Word(as_docx(form)).text, Html(as_html(form).decode()).text):
        assert squeezed(shown).count(f"{FIRST}{words}{LAST}") == 2


@given(ANY)
def test_markdown_shows_any_text(text: str) -> None:
    page = markdown(as_markdown(_form(text)).decode())
    assert squeezed(page.text).count(f"{FIRST}{squeezed(plain(text))}{LAST}") == 2
    allowed = {"h1", "h2", "p", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "br"}
    assert {tag for tag, _ in page.elements} <= allowed


@given(ANY)
@settings(max_examples=15)
def test_a_pdf_is_made_of_any_text_and_keeps_what_stands_around_it(text: str) -> None:
    shown = squeezed(Pdf(as_pdf(_form(text))).text)
    assert shown.count(FIRST) == shown.count(LAST) == 2
