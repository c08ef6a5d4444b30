"""What a search did not go over: unread files, minutes in part, what meaning did not see."""

from collections.abc import Iterator

from index import certificate_words as words
from index.certificate_words import Names
from index.markup import bullets, element, escaped, isolated, table
from index.types import Certificate


def gaps(certificate: Certificate) -> Iterator[str]:
    """Paragraphs, tables and lists on what was not searched, or not in full."""
    names = words.names(certificate)
    if certificate.unreadable:
        count = words.count(len(certificate.unreadable), "file")
        rows = (
            (isolated(names(file.path)), escaped(names.reason(file.path, file.reason)))
            for file in certificate.unreadable
        )
        yield element("p", f"{count} could not be read:")
        yield table(("File", "Reason"), rows, ("", ""))
    else:
        yield element("p", "Every file that was added could be read.")
    if certificate.model is None:
        yield element("p", "No language model was used: all was searched by words only.")
    for sentence, points in _lists(certificate, names):
        if points:
            yield element("p", sentence) + bullets(points)


def _lists(certificate: Certificate, names: Names) -> Iterator[tuple[str, list[str]]]:
    files = certificate.files
    yield (
        "Read in part:",
        [
            f"{isolated(names(path))}: {escaped(names.reason(path, problem))}"
            for path, problems in ((file.document.path, file.problems) for file in files)
            for problem in problems
        ],
    )
    if certificate.model is not None:
        by_words_only = [file.document.path for file in files if file.by_words_only]
        yield (
            "Searched by words only, since they are not embedded yet:",
            [isolated(names(path)) for path in by_words_only],
        )
    yield (
        "Minutes that are not complete in the files:",
        [
            f"{isolated(names(one.path))}: {escaped(words.elsewhere(one.items))}"
            for one in certificate.in_part
        ],
    )
    yield words.undated(certificate), [isolated(names(path)) for path in certificate.undated]
