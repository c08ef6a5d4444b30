"""All vectors of an archive in half precision, scanned by FAISS: exact but for the rounding."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.protocols import Vectors

_FILE, _IDS = "vectors.faiss", "vector-ids.npy"
_BATCH = 20_000
Ids = NDArray[np.int64]


def write(folder: Path, dimensions: int, vectors: Iterable[tuple[int, bytes]]) -> None:
    """Write vectors of length 1, given as (id, float32 bytes)."""
    import faiss

    index = faiss.IndexScalarQuantizer(
        dimensions, faiss.ScalarQuantizer.QT_fp16, faiss.METRIC_INNER_PRODUCT
    )
    ids: list[int] = []
    batch: list[bytes] = []

    def flush() -> None:
        if batch:
            whole = np.frombuffer(b"".join(batch), np.float32).reshape(-1, dimensions)
            lengths = np.linalg.norm(whole, axis=1, keepdims=True)
            index.add(np.ascontiguousarray(whole / lengths))
            batch.clear()

    for number, data in vectors:
        ids.append(number)
        batch.append(data)
        if len(batch) == _BATCH:
            flush()
    flush()
    faiss.write_index(index, str(folder / _FILE))
    np.save(folder / _IDS, np.array(ids, np.int64))


class VectorScan:
    """The vectors of a build, read from its files as they are needed."""

    @staticmethod
    def is_in(folder: Path) -> bool:
        """Whether a build has vectors."""
        return (folder / _FILE).exists()

    def __init__(self, folder: Path) -> None:
        import faiss  # small archives do without it

        # One question is scanned by one thread; a second would only be waited for.
        faiss.omp_set_num_threads(1)
        self._index = faiss.read_index(str(folder / _FILE), faiss.IO_FLAG_MMAP_IFC)
        self.ids: Ids = np.load(folder / _IDS)

    def search(self, query: Vectors, k: int, allowed: NDArray[np.bool_]) -> list[tuple[int, float]]:
        """The k nearest as (id, cosine) among the rows that are allowed, shape (len(ids),)."""
        import faiss

        some = None
        if not allowed.all():
            selector = faiss.IDSelectorBitmap(np.packbits(allowed, bitorder="little"))
            some = faiss.SearchParameters(sel=selector)
        one = np.ascontiguousarray(query[None], np.float32)
        cosines, rows = self._index.search(one, k, params=some)
        return [
            (int(self.ids[row]), float(cosine))
            for row, cosine in zip(rows[0], cosines[0], strict=True)
            if row >= 0
        ]
