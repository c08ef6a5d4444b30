"""A briefing in a PDF: the record, which is attached. What its pages show is not compared."""

import pypdfium2 as pdfium

from index.briefing.as_json import ATTACHMENT
from index.briefing.reading_back.carried import Carried, no_briefing
from index.loaders.pdf.library import opened


def carried(data: bytes, name: str) -> Carried:
    """What the file carries. Raises NotABriefingError, or UnreadableFileError."""
    with opened(data, name) as document:
        for number in range(document.count_attachments()):
            attachment = document.get_attachment(number)
            if attachment.get_name() == ATTACHMENT:
                return Carried(_text(attachment, name))
    raise no_briefing(name)


def _text(attachment: pdfium.PdfAttachment, name: str) -> str:
    try:
        return bytes(attachment.get_data()).decode()
    except (pdfium.PdfiumError, UnicodeDecodeError) as error:
        raise no_briefing(name) from error
