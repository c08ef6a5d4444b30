"""A pattern that is tried in a few places finds what it finds when it is tried everywhere."""

import pytest

from index.loaders import load
from index.minutes.exempt import set_apart
from index.minutes.facts import actions, attendance, decisions, questions
from index.minutes.sieve import Sieved, lowered, word_starts
from index.types import AgendaItem, Paragraph, Section, Span
from seeds import MINUTES

SIEVED = [
    pytest.param(value, id=f"{module.__name__.rpartition('.')[2]}{name}")
    for module in (actions, attendance, decisions, questions)
    for name, value in vars(module).items()
    if isinstance(value, Sieved)
]
EVERY_FIRST_WORD = """
The Sub-Committee agreed that it be so. PC resolved: yes. The bylaw was adopted. By-laws were approved.
The policies were noted. The annual return was approved. A chytunwyd bod y Clerc yn gofyn. Nodwyd.
ACTION: Clerk. Action by: Cllr Ash. GWEITHREDU: Clerc. Bydd y Clerc yn trefnu. Byddai'r Cadeirydd yno.
Answering a question from Cllr Birch about bins, the Clerk said so. Dim ymddiheuriadau.
Ni dderbyniwyd ymddiheuriadau. Ymddiheuriadau gan: Cyng. Derwen. No apologies. Apologies: none.
It was agreed that. The cheques were approved. Terms of reference were adopted. It waſ reſolved that.
"""


@pytest.mark.parametrize("pattern", SIEVED)
def test_nothing_is_passed_over(pattern: Sieved) -> None:
    texts = [load(path).text for path in MINUTES.iterdir()]
    for text in [*texts, EVERY_FIRST_WORD, EVERY_FIRST_WORD.strip(), EVERY_FIRST_WORD.upper()]:
        found = [match.span() for match in pattern.finditer(text, word_starts(lowered(text)))]
        assert found == [match.span() for match in pattern.pattern.finditer(text)]


def test_lower_case_moves_no_letter() -> None:
    text = "İSTANBUL ſtreet ẞ Ǆ Σς K" + "".join(map(chr, range(0x20, 0x2FFF)))
    assert len(lowered(text)) == len(text)


@pytest.mark.parametrize(
    "words",
    [
        "RESOLVED that the press and public be excluded.",
        "Resolved that the preſs and publİc be excluded.",
        "The Council moved into part two of the agenda.",
        "Penderfynwyd gwahardd y wasg a'r cyhoedd.",
    ],
)
def test_an_exclusion_is_seen_however_it_is_lettered(words: str) -> None:
    text = f"{words}\nThe tender of Ash and Sons was accepted."
    paragraphs = (
        Paragraph(Span(0, len(words)), 1),
        Paragraph(Span(len(words) + 1, len(text)), 2),
    )
    item = AgendaItem(None, None, exempt=False, span=Span(0, len(text)))
    sections = set_apart(text, [Section(item, paragraphs)], ())
    assert [section.item.exempt for section in sections] == [False, True]
