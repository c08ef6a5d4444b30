"""Web pages and the answers of ModernGov's web service."""

from index.loaders.web.moderngov_service import load_xml
from index.loaders.web.pages import load_html

__all__ = ["load_html", "load_xml"]
