"""A dump for other programs: the same passages and questions, measured in the same way."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from index.archive import Archive
from tests.benchmarks.peers.compare import compare
from tests.benchmarks.peers.dump import Dump, of_corpus, of_set

FERRY = "The chain ferry carried nine thousand passengers and one indignant goose in the spring."
KILN = "The lime kiln at Sallow Quay was repointed by volunteers, who were given tea and cake."
MOLES = "Moles have returned to the bowling green, and the greenkeeper has asked for advice."
TEXTS = {"ferry": FERRY, "kiln": KILN, "moles": f"2. MOLES\n\n{MOLES}\n\n{MOLES * 12}"}


@pytest.fixture
def hashing(tmp_path: Path) -> Iterator[Archive]:
    """An archive that has chosen the embedder without meaning."""
    archive = Archive(tmp_path / "archive")
    archive.index([], model="hashing")
    yield archive
    archive.close()


def write_lines(path: Path, *lines: Any) -> Path:
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines), "utf-8")
    return path


def corpus(folder: Path) -> Path:
    """Three passages and a question on each of two of them, in BEIR's form."""
    (folder / "qrels").mkdir()
    rows = "query-id\tcorpus-id\tscore\nq1\tkiln\t2\nq1\tmoles\t1\nq2\tmoles\t2\n"
    (folder / "qrels" / "test.tsv").write_text(rows, "utf-8")
    asked = ("Who repointed the lime kiln?", "What has returned to the bowling green?")
    write_lines(
        folder / "queries.jsonl",
        *({"_id": f"q{n}", "text": text} for n, text in enumerate(asked, start=1)),
    )
    return write_lines(
        folder / "corpus.jsonl", *({"_id": name, "text": text} for name, text in TEXTS.items())
    )


def dumped(folder: Path) -> Dump:
    return of_corpus(folder / "whole", corpus(folder), "hashing")


def test_passages_of_others_are_searched_whole(tmp_path: Path) -> None:
    dump = dumped(tmp_path)
    assert dump.passages == TEXTS
    assert dump.relevant == {"q1": {"kiln": 2, "moles": 1}, "q2": {"moles": 2}}
    assert dump.runs["minutebook"]["q1"][0] == "kiln"
    assert dump.runs["BM25 alone"]["q2"] == ["moles"]
    archive = Archive(tmp_path / "whole")
    assert [passage.text for passage in archive.passages("moles")] == [TEXTS["moles"]]
    archive.close()


def test_all_that_ranked_a_dump_are_compared(tmp_path: Path) -> None:
    out = tmp_path / "out"
    dumped(tmp_path).write(out)
    wrong = [{"question": q, "passages": ["ferry", "moles"]} for q in ("q1", "q2")]
    write_lines(out / "runs" / "another.jsonl", *wrong)
    found = compare(out)
    assert list(found.ranking) == ["minutebook", "BM25 alone", "another", "dense alone"]
    assert found.ranking["minutebook"]["hit@1"].value == 1
    assert found.ranking["another"]["hit@1"].value == 0
    assert found.above["another"].value == 0.5


def test_hard_questions_are_compared_by_themselves(tmp_path: Path) -> None:
    dump = dumped(tmp_path)
    dump.write(tmp_path / "none")
    assert compare(tmp_path / "none", hard=True) is None
    replace(dump, hard={"q2"}).write(tmp_path / "one")
    found = compare(tmp_path / "one", hard=True)
    assert found is not None
    assert found.questions == 1


def test_the_passages_of_a_set_are_as_they_were_embedded(hashing: Archive, tmp_path: Path) -> None:
    (tmp_path / "minutes").mkdir()
    text = f"# Parish Council\n\n## 1. The ferry\n\n{FERRY}\n\n## 2. The kiln\n\n{KILN}\n"
    (tmp_path / "minutes" / "a.md").write_text(text, "utf-8")
    gold = [{"file": "minutes/a.md", "fragment": "one indignant goose"}]
    question = {"id": "goose", "question": "Who travelled by chain ferry?", "gold": gold}
    no_answer = {"id": "tram", "question": "Is there a tram?", "gold": []}
    dump = of_set(hashing, write_lines(tmp_path / "set.jsonl", question, no_answer))
    assert dump.questions == {"goose": "Who travelled by chain ferry?"}
    ((relevant, grade),) = dump.relevant["goose"].items()
    assert (dump.passages[relevant], grade) == (f"The ferry\n{FERRY}", 1)
    assert dump.runs["minutebook"]["goose"][0] == relevant
