"""What a look at a file tells before it is added. Light: no reader of any format is imported."""

from dataclasses import dataclass

from index.types import SourceText


@dataclass(frozen=True, slots=True)
class Look:
    """What a file would bring."""

    passages: int
    is_dated: bool
    is_scan: bool
    """Whether it has pages without a text layer."""


def lacks_text(source: SourceText) -> bool:
    """Whether a document has pages without a text layer, recognised since or not."""
    silent = any(not page.span.of(source.text).strip() for page in source.pages)
    # A page that is only blank is no problem.
    return any(page.scanned for page in source.pages) or bool(silent and source.problems)
