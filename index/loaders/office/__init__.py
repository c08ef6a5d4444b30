"""Files of word processors: Word (DOCX and DOC), OpenDocument and Rich Text."""

from index.loaders.office.doc import load_doc
from index.loaders.office.docx import load_docx
from index.loaders.office.odt import load_odt
from index.loaders.office.rtf import load_rtf

__all__ = ["load_doc", "load_docx", "load_odt", "load_rtf"]
