"""Passages follow the joints of the minutes, and are no longer than the model can read."""

from collections.abc import Sequence

from index.chunking import LONG_TOKENS, Chunk, chunk
from index.embedding import open_embedder
from index.minutes.parsing import parse
from index.store.documents import embedded_text

EMBEDDER = open_embedder("hashing")
LONG = (
    "The Clerk reported that the culvert at Nettle Lane had been cleared before the first frost "
    "of the year, that the contractor had found two shopping trolleys and a church bell in it, "
    "and that the cost would be met from the reserve, which now stood at twelve hundred pounds."
)


def chunks(text: str, max_tokens: int = 256) -> list[Chunk]:
    return chunk(text, parse(text)[0], EMBEDDER.count_tokens, max_tokens)


def passages(text: str, max_tokens: int = 256) -> list[str]:
    return [c.span.of(text) for c in chunks(text, max_tokens)]


def tokens(texts: Sequence[str]) -> list[int]:
    return EMBEDDER.count_tokens(texts)


def test_paragraphs_that_say_enough_are_passages_of_their_own() -> None:
    text = f"## 4. Winter\n\n{LONG}\n\n{LONG}\n"
    assert passages(text) == [LONG, LONG]


def test_short_paragraphs_are_joined() -> None:
    text = "## 4. Winter\n\nSalt had been bought.\n\nThe plough had been mended.\n\nAll was well.\n"
    assert len(passages(text)) == 1


def test_short_paragraphs_of_two_items_are_never_joined() -> None:
    text = "## 4. Winter\n\nSalt had been bought.\n\n## 5. Summer\n\nSand had been bought.\n"
    assert passages(text) == ["Salt had been bought.", "Sand had been bought."]
    assert [c.item.number for c in chunks(text)] == ["4", "5"]


def test_short_paragraphs_under_two_headings_are_never_joined() -> None:
    text = (
        "## 4. Winter\n\nSalt – Forty tonnes had been bought.\n\n"
        "Ploughs – Two ploughs had been mended.\n"
    )
    assert [c.heading for c in chunks(text)] == ["Salt", "Ploughs"]


def test_a_long_paragraph_becomes_several_passages_of_whole_sentences() -> None:
    text = f"## 4. Winter\n\n{' '.join([LONG] * 8)}\n"
    found = passages(text)
    assert len(found) > 2
    assert all(passage.startswith("The Clerk") and passage.endswith(".") for passage in found)
    sizes = tokens(found)
    assert max(sizes) <= LONG_TOKENS
    assert min(sizes) >= max(sizes) / 2


def test_the_pieces_of_a_long_paragraph_keep_its_number() -> None:
    text = f"## 4. Winter\n\n{LONG}\n\n{' '.join([LONG] * 8)}\n\n{LONG}\n"
    assert sorted({c.paragraph for c in chunks(text)}) == [1, 2, 3]


def test_a_sentence_longer_than_the_model_reads_is_cut_at_white_space() -> None:
    endless = " ".join(f"clause{number}" for number in range(900))
    text = f"## 4. Winter\n\n{endless}\n"
    found = passages(text)
    assert " ".join(found) == endless
    assert max(tokens(found)) <= 256


def test_words_that_lead_in_a_list_stay_with_its_points() -> None:
    text = (
        f"## 4. Winter\n\n{LONG}\n\nRESOLVED:\n\n(1) that forty tonnes of salt be bought; and\n\n"
        f"(2) that the second plough be mended.\n\n{LONG}\n"
    )
    (resolution,) = [passage for passage in passages(text) if "RESOLVED" in passage]
    assert resolution.startswith("RESOLVED:")
    assert "forty tonnes" in resolution


def test_a_lead_in_stays_with_its_first_point_even_when_that_is_long() -> None:
    point = "(1) that the Clerk should write to the drainage board " + "and its neighbours " * 12
    text = f"## 4. Winter\n\n{LONG}\n\nThe Committee resolved:\n\n{point.strip()}.\n"
    assert passages(text)[-1].startswith("The Committee resolved:")
    assert "drainage board" in passages(text)[-1]


def test_title_and_heading_are_embedded_with_the_words_and_not_quoted() -> None:
    text = f"## 4. Winter maintenance\n\nSalt stocks\n\n{LONG}\n"
    (only,) = chunks(text)
    assert only.context == "Winter maintenance. Salt stocks"
    assert only.heading == "Salt stocks"
    assert only.span.of(text) == LONG


def test_what_may_be_quoted_leaves_out_run_in_headings() -> None:
    text = f"## 4. Winter\n\nSalt stocks – {LONG}\n\n**Salt routes:** {LONG}\n"
    found = chunks(text)
    assert [c.heading for c in found] == ["Salt stocks", "Salt routes"]
    assert [[body.of(text) for body in c.bodies] for c in found] == [[LONG], [LONG]]
    assert found[0].span.of(text) == f"Salt stocks – {LONG}"


def test_what_may_be_quoted_leaves_out_bullets() -> None:
    text = (
        "## 4. Winter\n\n- Salt had been bought.\n- The plough had been mended.\n• All was well.\n"
    )
    (only,) = chunks(text)
    assert [body.of(text) for body in only.bodies] == [
        "Salt had been bought.",
        "The plough had been mended.",
        "All was well.",
    ]


def test_a_title_of_any_length_leaves_the_model_room_for_the_words() -> None:
    title = " ".join(f"word{number}" for number in range(400))
    text = f"## {title}\n\n{' '.join([LONG] * 8)}\n"
    for c in chunks(text):
        seen = embedded_text(c.context, c.span.of(text))
        assert tokens([seen])[0] <= EMBEDDER.max_tokens


def test_a_model_that_reads_little_gets_small_passages() -> None:
    text = f"## 4. Winter\n\n{' '.join([LONG] * 3)}\n"
    assert max(tokens(passages(text, max_tokens=100))) <= 100 - 60


def test_a_text_without_items_is_taken_apart_all_the_same() -> None:
    assert passages(f"{LONG}\n\n{LONG}") == [LONG, LONG]
