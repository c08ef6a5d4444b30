"""How fast PDFs are read, beside PDFium's own text of the same pages in the same run.

python -m tests.benchmarks.reading_pdf FOLDER [--rounds 3]

The best of several rounds counts: other work on the machine only ever adds time.
"""

import argparse
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pypdfium2 as pdfium

from index.loaders.pdf import load_pdf


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    files = [path.read_bytes() for path in sorted(options.folder.rglob("*.pdf"))]
    pages = sum(map(library_alone, files))
    alone = best(library_alone, files, options.rounds)
    ours = best(lambda data: load_pdf(data, "minutes.pdf"), files, options.rounds)
    print(f"{len(files)} files, {pages} pages")
    print(f"PDFium alone {pages / alone:6.0f} pages/s")
    print(f"load_pdf     {pages / ours:6.0f} pages/s, {ours / alone:.1f} times as long")


def best(read: Callable[[bytes], object], files: Sequence[bytes], rounds: int) -> float:
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        for data in files:
            read(data)
        times.append(time.perf_counter() - start)
    return min(times)


def library_alone(data: bytes) -> int:
    document = pdfium.PdfDocument(data)
    for page in document:
        textpage = page.get_textpage()
        textpage.get_text_range()
        textpage.close()
        page.close()
    pages = len(document)
    document.close()
    return pages


if __name__ == "__main__":
    main()
