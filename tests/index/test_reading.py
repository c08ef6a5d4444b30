"""An answer is whole sentences, to the letter; without evidence there is none, only what is near."""

import pytest

from index.archive import Archive
from index.sentences import sentences
from index.types import Answer, Searched

MINUTES = """Thornmere Town Council
Cabinet
Held on 8 January 2019

## 1. Winter maintenance

Salt stocks – The Clerk reported that forty tonnes of salt had been bought from the quarry at \
Hallow. Cllr. Ash asked about the price. The price had been £1.2m. in all, and nobody could say why.

- Badgers had emptied the grit bins at the top of the hill.
- The second plough had been mended by a volunteer.

## 2. Beehives

Beekeepers had asked for three allotments behind the church. The request was refused because the \
organist was allergic to stings.
"""


@pytest.fixture
def ask(archive: Archive, write):
    archive.index([write("a.md", MINUTES)], model="hashing")
    return archive.ask


def whole_sentences(answer: Answer) -> list[str]:
    bodies = [b.of(MINUTES) for hit in answer.hits for b in hit.passage.bodies]
    return [span.of(body) for body in bodies for span in sentences(body)]


def is_run_of(sentences: list[str], text: str) -> bool:
    """Whether a quote is one of the sentences, or up to three that follow one another."""
    runs = (sentences[n : n + size] for n in range(len(sentences)) for size in (1, 2, 3))
    return any(text.split() == " ".join(run).split() for run in runs)


QUESTIONS = [
    "how many tonnes of salt had been bought from the quarry?",
    "what had badgers emptied on the hill?",
    "why was the request of the beekeepers refused?",
    "who mended the second plough?",
    "had the price been £1.2m, and could nobody say why?",
]


@pytest.mark.parametrize("question", QUESTIONS)
def test_quotes_are_whole_sentences_at_their_exact_place(ask, question: str) -> None:
    answer = ask(question)
    assert answer.answered
    for quote in answer.quotes:
        assert quote.span.of(MINUTES) == quote.text
        assert is_run_of(whole_sentences(answer), quote.text)
        passage = answer.hits[quote.citation - 1].passage
        assert passage.span.start <= quote.span.start < quote.span.stop <= passage.span.stop


@pytest.mark.parametrize(
    ("question", "words"),
    list(
        zip(QUESTIONS, ["forty tonnes", "Badgers", "allergic", "volunteer", "£1.2m."], strict=True)
    ),
)
def test_the_best_quotes_hold_the_answer(ask, question: str, words: str) -> None:
    assert any(words in quote.text for quote in ask(question).quotes)


def test_run_in_headings_and_bullets_are_not_quoted(ask) -> None:
    for question in QUESTIONS:
        for quote in ask(question).quotes:
            assert not quote.text.startswith(("Salt stocks", "-", "–", " "))


def test_hits_are_passages_at_their_exact_place(ask) -> None:
    for hit in ask("salt").hits:
        assert hit.passage.span.of(MINUTES) == hit.passage.text


@pytest.mark.parametrize(
    "question",
    ["has the swimming pool reopened?", "zeppelin mooring fees", "qwertyuiop", "?!", ""],
)
def test_what_is_not_in_the_minutes_is_not_answered_but_the_nearest_is_shown(ask, question) -> None:
    answer = ask(question)
    assert not answer.answered
    assert answer.quotes == ()
    assert answer.hits
    assert answer.confidence < 0.5
    assert answer.searched == Searched(documents=1, passages=len(answer.hits), unreadable=0)


def test_how_many_is_not_answered_by_words_without_a_figure(ask) -> None:
    assert ask("what had badgers emptied on the hill?").answered
    answer = ask("how many badgers had emptied the grit bins at the top of the hill?")
    assert not answer.answered
    assert "Badgers" in answer.hits[0].passage.text


def test_a_later_passage_is_quoted_only_if_it_bears_an_answer_too(archive: Archive, write) -> None:
    body = "{}\n\nMinutes of the meeting held on 3 May 2021\n\n1. Stores\n\n{}\n"
    says = body.format("Cabinet", "Forty tonnes of salt had been bought from the quarry at Hallow.")
    near = body.format("Council", "Salt had been bought from a quarry for many years.")
    archive.index([write("says.txt", says), write("near.txt", near)], model="hashing")
    answer = archive.ask("salt from the quarry at Hallow in tonnes for gritting")
    assert "Salt had been bought" in answer.hits[1].passage.text
    assert [quote.citation for quote in answer.quotes] == [1]


def test_confidence_lies_between_0_and_1_and_rises_with_the_evidence(ask) -> None:
    sure = ask("forty tonnes of salt had been bought from the quarry at Hallow").confidence
    vague = ask("was salt the reason for the cheese festival in spring").confidence
    assert 0 <= vague < sure <= 1


def test_the_same_sentence_is_not_quoted_twice(archive: Archive, write) -> None:
    words = "The Clerk reported that forty tonnes of salt had been bought."
    for name in "abc":
        write(
            f"{name}.md", f"## 1. Salt\n\n{words} Item {name} was noted by all who stayed awake.\n"
        )
    archive.index([write("d.md", f"## 1. Salt\n\n{words}\n").parent], model="hashing")
    texts = [quote.text for quote in archive.ask("how many tonnes of salt had been bought?").quotes]
    assert texts
    assert len(texts) == len(set(texts))


def test_the_question_comes_back_as_it_was_asked(ask) -> None:
    assert ask("  Salt?? ").question == "  Salt?? "
