"""A briefing beside its files as they are now, and an exported document beside its own record."""

from index.briefing.checking.checking import check, check_document

__all__ = ["check", "check_document"]
