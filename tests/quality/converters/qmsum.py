"""QMSum's questions on committee meetings, and the sentences marked as evidence, as a set.

`python -m tests.quality.converters.qmsum OUT.jsonl`

A question is "standalone" where its words say which meeting it is about; one "in meeting" makes
sense only beside its own. "Summarize the whole meeting" (kind "general" of the data) is left out: it
is the same question for every meeting.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from index.jsonlines import read_objects
from tests.quality.converters.writing import Line, gold, run

DATA = "dev/qmsum-committee"


def lines(folder: Path) -> Iterator[Line]:
    """A line for each question; its answers are all its evidence."""
    queries = folder / "beir/dev/group/queries.jsonl"
    standalone = {entry["_id"]: entry["metadata"]["cross_ok"] for _, entry in read_objects(queries)}
    for _, entry in read_objects(folder / "beir/dev/citation_gold.jsonl"):
        if entry["kind"] == "general":
            continue
        spans = [tuple(one["char_span"]) for part in entry["support"] for one in part["evidence"]]
        yield {
            "id": entry["query_id"],
            "question": entry["query"],
            "kind": "standalone" if standalone[entry["query_id"]] else "in meeting",
            "gold": gold((folder / entry["file"]).resolve(), union(spans)),
        }


def union(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans in order, those that overlap made one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


if __name__ == "__main__":
    run(DATA, lines)
