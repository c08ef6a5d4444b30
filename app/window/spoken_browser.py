"""Text with links that are heard when Tab comes to them."""

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser

from app.window.speech import announce


class SpokenBrowser(QTextBrowser):
    """Qt tells a screen reader that the text has the keyboard, and nothing of its links."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - as Qt calls it
        """From link to link, then on to what is next; what there is to hear is said."""
        stays = super().focusNextPrevChild(forward)
        link = self.textCursor().charFormat().anchorHref()
        if stays and link and self.hasFocus() and self.textCursor().hasSelection():
            announce(self, self.link_name(QUrl(link)))
        return stays

    def link_name(self, link: QUrl) -> str:  # noqa: ARG002 - for the kinds of browser
        """What a link is called: its words, unless a kind of browser says more."""
        return self.textCursor().selectedText().strip()
