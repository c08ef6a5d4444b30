"""A briefing in a PDF: the record, which is attached. What its pages show is not compared."""

from collections.abc import Iterator

import pypdfium2 as pdfium

from index.briefing.as_json import ATTACHMENT
from index.briefing.reading_back.carried import Carried, no_briefing
from index.loaders.pdf.library import opened


def carried(data: bytes, name: str) -> Carried:
    """What the file carries. Raises NotABriefingError, or UnreadableFileError."""
    with opened(data, name) as document:
        try:
            stored = next(_attached(document), None)
        except (pdfium.PdfiumError, UnicodeDecodeError) as error:
            raise no_briefing(name) from error
    if stored is None:
        raise no_briefing(name)
    return Carried(stored)


def _attached(document: pdfium.PdfDocument) -> Iterator[str]:
    for number in range(document.count_attachments()):
        attachment = document.get_attachment(number)
        if attachment.get_name() == ATTACHMENT:
            yield bytes(attachment.get_data()).decode()
