"""Passages, questions and Minutebook's own rankings, for other programs to be measured on.

`python -m tests.benchmarks.peers.dump SET OUT/ [TABLE]`

SET is a set of questions (then the passages are Minutebook's own, as it embeds them) or the corpus
of a set in BEIR's form: a file `corpus….jsonl` with `queries.jsonl` and `qrels/` beside it. Such
passages are searched whole, without committees, dates and items. TABLE is the one of `qrels/` that
says what is relevant, where there are several.
"""

import json
import sys
import tempfile
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from index.archive import Archive
from index.embedding import DEFAULT_MODEL
from index.evaluation.asking import DEPTH, ask_all
from index.evaluation.sets import read_set
from index.jsonlines import read_objects
from index.preparing import prepare
from index.progress import unheard
from tests.benchmarks.peers.whole import fill

Graded = dict[str, dict[str, int]]
"""Question -> passage -> how relevant."""


@dataclass(frozen=True, slots=True)
class Dump:
    """What is written: texts by id, what is relevant, and rankings by system and question."""

    passages: Mapping[str, str]
    questions: Mapping[str, str]
    relevant: Graded
    runs: Mapping[str, Mapping[str, Sequence[str]]]
    hard: Collection[str] = ()
    """Questions that a set marks as sharing few words with their answers."""

    def write(self, folder: Path) -> None:
        """Into files of one JSON object a line."""
        (folder / "runs").mkdir(parents=True, exist_ok=True)
        _write(folder / "passages.jsonl", _texts(self.passages))
        told = ({"id": q, "text": t, "hard": q in self.hard} for q, t in self.questions.items())
        _write(folder / "questions.jsonl", told)
        graded = ({"question": q, "passages": p} for q, p in self.relevant.items())
        _write(folder / "qrels.jsonl", graded)
        for system, rankings in self.runs.items():
            ranked = ({"question": q, "passages": p} for q, p in rankings.items())
            _write(folder / "runs" / f"{system}.jsonl", ranked)


def of_set(archive: Archive, path: Path) -> Dump:
    """A set of questions over Minutebook's own passages."""
    read = read_set(path)
    for problem in read.problems:
        print(problem, file=sys.stderr)
    archive.index(read.folders())
    asked = ask_all(archive, [one for one in read.questions if one.gold], unheard)
    runs: dict[str, dict[str, list[str]]] = {}
    for one in asked:
        for system, ranked in one.rankings.items():
            runs.setdefault(system, {})[one.question.id] = list(map(str, ranked))
    return Dump(
        passages=_as_embedded(archive),
        questions={one.question.id: one.question.text for one in asked},
        relevant={one.question.id: {str(n): 1 for n in one.relevant} for one in asked},
        runs=runs,
    )


def _as_embedded(archive: Archive) -> dict[str, str]:
    """The public passages with their titles and headings, as the model was given them."""
    model, texts = archive.status().model or DEFAULT_MODEL, {}
    for path in dict.fromkeys(one.document.path for one in archive.library().entries):
        embedded = prepare(Path(path), model).public.texts_to_embed()
        for passage, text in zip(archive.passages(path), embedded, strict=True):
            texts[str(passage.id)] = text
    return texts


def of_corpus(folder: Path, path: Path, model: str, table: str = "*") -> Dump:
    """A corpus in BEIR's form; `folder` is for an archive of it."""
    passages = {str(entry["_id"]): str(entry["text"]) for _, entry in read_objects(path)}
    queries = [entry for _, entry in read_objects(path.parent / "queries.jsonl")]
    questions = {str(entry["_id"]): str(entry["text"]) for entry in queries}
    hard = {str(entry["_id"]) for entry in queries if entry.get("metadata", {}).get("hard")}
    archive, identities = fill(folder, passages, model)
    runs: dict[str, dict[str, list[str]]] = {}
    for question, text in questions.items():
        for system, ranked in archive.rankings(text, DEPTH).items():
            runs.setdefault(system, {})[question] = [identities[number] for number in ranked]
    archive.close()
    return Dump(passages, questions, _qrels(path.parent / "qrels", table), runs, hard)


def _qrels(folder: Path, table: str) -> Graded:
    """BEIR's tables: query-id, corpus-id, score, with a line of names above."""
    graded: Graded = {}
    for file in sorted(folder.glob(f"{table}.tsv")):
        for line in file.read_text("utf-8").splitlines()[1:]:
            question, passage, grade = line.split("\t")
            graded.setdefault(question, {})[passage] = int(grade)
    return graded


def _texts(texts: Mapping[str, str]) -> Iterable[object]:
    return ({"id": identity, "text": text} for identity, text in texts.items())


def _write(path: Path, lines: Iterable[object]) -> None:
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines), "utf-8")


def main(source: Path, out: Path, table: str = "*") -> None:
    with tempfile.TemporaryDirectory() as folder:
        if source.name.startswith("corpus"):
            dump = of_corpus(Path(folder), source, DEFAULT_MODEL, table)
        else:
            archive = Archive(Path(folder))
            dump = of_set(archive, source)
            archive.close()
    dump.write(out)
    print(f"{len(dump.questions)} questions, {len(dump.passages)} passages, in {out}")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit("Name a set, and a folder to write to: SET OUT/ [TABLE]")
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
