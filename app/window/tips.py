"""Tooltips that say what a file says."""

import html


def tip(text: str) -> str:
    """A text as a tooltip: Qt would take some texts of strangers for HTML, and breaks no line else."""
    return f"<p>{html.escape(text)}</p>" if text else ""
