"""The part of a card that says why its passage was found: two bars and a few sentences."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout

from app.window import fonts
from app.window.text_layout import flow, laid_out_text
from app.window.tokens import Tokens
from app.window.why_words import Explanation, Share

_SIZE = 13
_BAR, _BAR_HEIGHT, _GAP = 96.0, 6.0, 10.0


@dataclass(frozen=True, slots=True)
class WhyPanel:
    """A laid out explanation; places are relative to the card."""

    shares: tuple[Share, ...]
    lines: tuple[QRectF, ...]
    """One for each share."""
    names: float
    """The width of the names of the shares."""
    words: QTextLayout
    rule: float
    """Where the line above it runs."""
    bottom: float


def lay_out_why(
    explanation: Explanation, *, left: float, top: float, width: float, base: QFont
) -> WhyPanel:
    """Measure an explanation of this width."""
    font = fonts.sized(base, _SIZE)
    metrics = QFontMetricsF(font)
    below = top + 9
    lines = []
    for _ in explanation.shares:
        lines.append(QRectF(left, below, width, metrics.height()))
        below += metrics.height() + 3
    words = laid_out_text("\u2028".join(explanation.sentences), font)
    bottom = flow(words, left, below + 3, width, spacing=1.25)
    names = max(metrics.horizontalAdvance(share.name) for share in explanation.shares)
    return WhyPanel(explanation.shares, tuple(lines), names, words, top, bottom)


def draw_why(painter: QPainter, panel: WhyPanel, tokens: Tokens, base: QFont) -> None:
    """Draw it where it was laid out."""
    painter.setPen(QColor(tokens.line))
    first = panel.lines[0]
    painter.drawLine(QPointF(first.left(), panel.rule), QPointF(first.right(), panel.rule))
    painter.setFont(fonts.sized(base, _SIZE))
    for share, line in zip(panel.shares, panel.lines, strict=True):
        painter.setPen(QColor(tokens.text))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, share.name)
        _draw_share(painter, share, line.adjusted(panel.names + _GAP, 0, 0, 0), tokens)
    painter.setPen(QColor(tokens.text))
    panel.words.draw(painter, QPointF(0, 0))


def _draw_share(painter: QPainter, share: Share, place: QRectF, tokens: Tokens) -> None:
    after = place
    if share.value is not None:
        bar = QRectF(place.left(), place.center().y() - _BAR_HEIGHT / 2, _BAR, _BAR_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, length in ((tokens.hover, _BAR), (tokens.accent, _BAR * share.value)):
            painter.setBrush(QColor(colour))
            bar.setWidth(length)
            painter.drawRoundedRect(bar, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
        after = place.adjusted(_BAR + _GAP, 0, 0, 0)
    painter.setPen(QColor(tokens.text))
    painter.drawText(after, Qt.AlignmentFlag.AlignVCenter, share.percent)
