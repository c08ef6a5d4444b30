"""Tooltips that say what a file says."""


def tip(text: str) -> str:
    """A text as a tooltip: Qt would take some texts of strangers for HTML, and breaks no line else."""
    from html import escape  # with all the names HTML has for letters

    return f"<p>{escape(text)}</p>" if text else ""
