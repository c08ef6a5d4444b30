"""What is gained by how many pairs, by which kinds, and in what time.

    python -m tests.quality.learning_curves FOLDER [CURVE ...]

FOLDER is that of `tests.quality.adapting`, which has run. A curve is `pairs` (50 to 8,000 of all kinds) or
`kinds` (400 of one kind alone). Every model is trained as the program does, on what Limerick minuted
before 2018, and asked the questions of 2018 and 2019 among the passages of these years: by its vectors
alone, and with BM25, each as a share of its span among the candidates, in equal parts.
"""

import pickle
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zlib import crc32

import numpy as np

from index.adapting import trainer
from index.adapting.batching import batches
from index.adapting.collecting import collect
from index.adapting.job import Job, Workplace, kinds_of, texts_of
from index.adapting.pairs import Pair, PairKind
from index.adapting.splitting import split
from index.archive import Archive
from index.embedding import DEFAULT_MODEL, open_embedder
from index.embedding.local import LocalEmbedder
from index.embedding.model_files import find_model
from index.evaluation.asking import overlaps
from index.protocols import Embedder
from index.question import Question
from index.store import filtering, fulltext
from index.store.connection import connect
from index.store.prepared import embedded_text
from index.types import Filters, Span
from tests.quality.adapting import LEARNT_BEFORE, later_questions

SIZES = (50, 200, 600, 2_000, 8_000)
OF_A_KIND = 400
_CANDIDATES, _DEPTH = 100, 10


@dataclass(frozen=True, slots=True)
class Asked:
    """The questions, the passages, and what BM25 makes of them."""

    questions: list[str]
    relevant: np.ndarray
    """Shape (questions, passages)."""
    words: np.ndarray
    """BM25; nought beyond the first hundred."""
    texts: list[str]

    @classmethod
    def of(cls, folder: Path) -> "Asked":
        """Those of 2018 and 2019."""
        archive = Archive(folder)
        asked = later_questions(folder, archive)
        archive.close()
        filters = Filters(since=LEARNT_BEFORE)
        with closing(connect(folder / "minutes.db", writable=False)) as connection:
            where = filtering.where(connection, filters)
            ids = filtering.passage_ids(connection, where)
            marks = ", ".join(map(str, ids))
            rows = connection.execute(
                "SELECT d.path, p.start, p.stop, p.context, p.text FROM passages p "
                f"JOIN documents d ON d.id = p.document_id WHERE p.id IN ({marks}) ORDER BY p.id"
            ).fetchall()
            places = {number: place for place, number in enumerate(sorted(ids))}
            words = np.zeros((len(asked), len(ids)))
            for row, question in zip(words, asked, strict=True):
                phrases = [fulltext.phrase(term.words) for term in Question.of(question.text).terms]
                for number, score in fulltext.search(connection, phrases, _CANDIDATES, where):
                    row[places[number]] = score
        spans = [(path, Span(start, stop)) for path, start, stop, _, _ in rows]
        relevant = np.array(
            [
                [
                    any(path == g.path and overlaps(g.span, span) for g in one.gold)
                    for path, span in spans
                ]
                for one in asked
            ]
        )
        return cls(
            [one.text for one in asked],
            relevant,
            words,
            [embedded_text(context, text) for *_, context, text in rows],
        )

    def measured(self, embedder: Embedder) -> str:
        """MRR@10 and hit@10 of a model, alone and with BM25."""
        vectors = embedder.encode_documents(self.texts)
        cosines = np.stack([embedder.encode_query(one) for one in self.questions]) @ vectors.T
        both = np.full(cosines.shape, -1.0)
        for row, near, words in zip(both, cosines, self.words, strict=True):
            held = np.union1d(np.argsort(-near)[:_CANDIDATES], np.flatnonzero(words))
            row[held] = _share(near[held]) + _share(words[held])
        return f"dense {self._found(cosines)}, with BM25 {self._found(both)}"

    def _found(self, scores: np.ndarray) -> str:
        first = np.argsort(-scores, axis=1, kind="stable")[:, :_DEPTH]
        right = np.take_along_axis(self.relevant, first, axis=1)
        ranks = np.where(right.any(axis=1), 1 / (1 + right.argmax(axis=1)), 0.0)
        return f"MRR@10 {ranks.mean():.3f} hit@10 {right.any(axis=1).mean():.3f}"


def _share(values: np.ndarray) -> np.ndarray:
    return (values - values.min()) / max(1e-9, np.ptp(values))


def curve_of(pairs: Sequence[Pair], name: str) -> Iterator[tuple[str, list[Pair]]]:
    """Which pairs each model of a curve learns from."""
    if name == "kinds":
        for kind in PairKind:
            yield kind.value, [one for one in pairs if one.kind is kind][:OF_A_KIND]
    else:
        mixed = sorted(pairs, key=_anyhow)
        for size in SIZES:
            yield str(size), mixed[:size]


def _anyhow(pair: Pair) -> int:
    """An order that has nothing to do with what a pair says."""
    return crc32(f"{pair.asked}{pair.told}".encode())


def learnt(pairs: Sequence[Pair], held: Sequence[Pair], place: Workplace) -> LocalEmbedder:
    """The model that has learnt from these."""
    told = open_embedder(DEFAULT_MODEL).encode_documents([one.told for one in pairs])
    in_batches = batches(pairs, told, seed=1)
    place.begin(
        Job(
            name="curve",
            base=DEFAULT_MODEL,
            folder=str(find_model(DEFAULT_MODEL)),
            begun_on=date.min.isoformat(),
            batches=[texts_of(batch) for batch in in_batches],
            stopping=texts_of(held),
            judging=texts_of(held),
            kinds=kinds_of(pairs),
            first=None,
            last=None,
            document=1,
            passages=1,
        )
    )
    trainer.train(place, lambda progress: None)
    return LocalEmbedder("curve", place.learnt)


def main() -> None:
    """Train and ask."""
    folder = Path(sys.argv[1]).absolute()
    kept = folder / "asked.pickle"
    if not kept.exists():
        kept.write_bytes(pickle.dumps(Asked.of(folder / "limerick-plain")))
    asked: Asked = pickle.loads(kept.read_bytes())
    print(f"plain: {asked.measured(open_embedder(DEFAULT_MODEL))}", flush=True)
    with closing(connect(folder / "learning" / "minutes.db", writable=False)) as connection:
        parts = split(collect(connection))
    print(f"all: {Counter(one.kind.value for one in parts.learning)}", flush=True)
    for curve in sys.argv[2:] or ("pairs", "kinds"):
        for name, pairs in curve_of(parts.learning, curve):
            with tempfile.TemporaryDirectory() as place:
                began = time.monotonic()
                model = learnt(pairs, parts.stopping, Workplace(Path(place)))
                seconds = time.monotonic() - began
                print(
                    f"{curve} {name}: {len(pairs)} pairs, {seconds:.0f} s, {asked.measured(model)}",
                    flush=True,
                )


if __name__ == "__main__":
    main()
