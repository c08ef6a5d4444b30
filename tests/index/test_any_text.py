"""Whatever a file holds, its structure is read without a fault and covers what it says."""

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from index.chunking import chunk
from index.embedding import open_embedder
from index.minutes.parsing import parse
from index.sentences import sentences
from index.types import Span

EMBEDDER = open_embedder("hashing")
MAX_TOKENS = 100
BUDGET = 38
FRAGMENTS = [
    "Agenda item",
    "Minutes:",
    "Decision:",
    "Supporting documents:",
    "• Plan PDF 20 KB",
    "## 4. Winter maintenance",
    "### Salt",
    "**5. Allotments**",
    "Item 7.",
    "75/24.",
    "203/18 To receive the report",
    "WINTER MAINTENANCE",
    "RESOLVED:",
    "(i)",
    "(1) that salt be bought; and",
    "2.",
    "Salt stocks – It was reported that forty tonnes had been bought.",
    "**Salt:** It was reported.",
    "1. The Clerk reported that the hill had been gritted twice.",
    "2. Salt had been bought.",
    "4.1 Grit had been bought.",
    "1. Apologies: none",
    "2\\. Minutes: agreed",
    "98/20 Salt",
    "15/09/3 Grit",
    "| 1 | Salt | ADOPTED |",
    "| Winter | Salt |",
    "|---|---|",
    "---",
    "Cabinet - Tuesday 8 January 2019",
    "Held on 8™ JANUARY 2019",
    "Thornmere Town Council",
    "Cllr. Ash asked. The Clerk answered at length, and the Committee noted it with regret. " * 6,
    "x" * 300,
    "clause " * 120,
    "\u00a0",
    "\u2028",
    "\u0645\u062d\u0636\u0631 \u200f(\u0663)",
    "🐝🐝",
]
texts = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=300),
    st.lists(
        st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=40)), min_size=1, max_size=14
    ).flatmap(
        lambda parts: st.sampled_from(["\n", "\n\n", " ", ""]).map(lambda by: by.join(parts))
    ),
).map(lambda text: text.encode("utf-8", "ignore").decode())


def in_order(spans: list[Span], size: int) -> bool:
    ordered = all(before.stop <= after.start for before, after in pairwise(spans))
    return ordered and all(0 <= span.start < span.stop <= size for span in spans)


def letters(text: str, spans: list[Span]) -> str:
    return "".join("".join(span.of(text).split()) for span in spans)


@given(texts)
def test_items_and_paragraphs_stand_in_order_and_within_each_other(text: str) -> None:
    sections = parse(text)[0].sections
    assert in_order([section.item.span for section in sections], len(text))
    for section in sections:
        spans = [paragraph.span for paragraph in section.paragraphs]
        assert spans or section.item.title
        assert in_order(spans, len(text))
        assert all(section.item.span.common(span) == len(span) for span in spans)
        numbers = [0, *(paragraph.number for paragraph in section.paragraphs)]
        # A printed number may be shared by the points below its paragraph.
        assert all(after - before in {0, 1} for before, after in pairwise(numbers))
        assert 0 not in numbers[1:]


@given(texts)
def test_passages_cover_every_paragraph_once_and_fit_the_model(text: str) -> None:
    minutes = parse(text)[0]
    chunks = chunk(text, minutes, EMBEDDER.count_tokens, MAX_TOKENS)
    assert in_order([c.span for c in chunks], len(text))
    assert all(n <= BUDGET for n in EMBEDDER.count_tokens([c.span.of(text) for c in chunks]))
    for section in minutes.sections:
        mine = [c.span for c in chunks if c.item == section.item]
        assert in_order(mine, section.item.span.stop)
        assert all(section.item.span.start <= span.start for span in mine)
        inside = [p.span for p in section.paragraphs]
        covered = {n for span in mine for n in range(span.start, span.stop)}
        missing = [n for p in inside for n in range(p.start, p.stop) if n not in covered]
        assert not "".join(text[n] for n in missing).strip()


@given(texts)
def test_what_may_be_quoted_lies_within_its_passage(text: str) -> None:
    for c in chunk(text, parse(text)[0], EMBEDDER.count_tokens, MAX_TOKENS):
        assert in_order(list(c.bodies), len(text))
        assert c.span.start <= c.bodies[0].start
        assert c.bodies[-1].stop <= c.span.stop


@given(texts)
@example("Cllr. Ash spoke to minutes Nos. 3 and 4. Then: 1. salt; 2. grit.")
def test_sentences_hold_every_letter_once_and_no_space_around_them(text: str) -> None:
    spans = sentences(text)
    assert in_order(spans, len(text))
    assert letters(text, spans) == "".join(text.split())
    assert all(span.of(text) == span.of(text).strip() for span in spans)


def test_a_page_of_nothing_but_one_word_does_no_harm() -> None:
    text = "x" * 50_000
    assert letters(text, sentences(text)) == text
