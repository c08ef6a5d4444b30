"""Limerick's written questions and their minuted replies, as a set.

`python -m tests.quality.converters.limerick OUT.jsonl`

The minutes are those from which the words of the question itself were taken out, so that a question
is not found by its own copy. A question is hard where at most a third of its content words stand in
the reply (`lex_overlap` of the data's own metadata).
"""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from index.jsonlines import read_objects
from tests.quality.converters.writing import Line, gold, run

DATA = "dev/limerick/beir_qa/dev"


def lines(folder: Path) -> Iterator[Line]:
    """A line for each question; it has two answers where two members asked the same."""
    answers: dict[str, list[Line]] = defaultdict(list)
    for _, entry in read_objects(folder / "gold_spans.jsonl"):
        file = (folder / entry["file"]).resolve()
        answers[entry["query_id"]] += gold(file, [tuple(entry["char_span"])])
    for _, entry in read_objects(folder / "queries.jsonl"):
        yield {
            "id": entry["_id"],
            "question": entry["text"],
            "kind": "hard" if entry["metadata"]["hard"] else "other",
            "gold": answers[entry["_id"]],
        }


if __name__ == "__main__":
    run(DATA, lines)
