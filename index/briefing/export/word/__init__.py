"""A briefing as a Word file: real footnotes, styles, headings, and nothing of the template's own."""

from index.briefing.export.word.document import as_docx

__all__ = ["as_docx"]
