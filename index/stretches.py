"""Any stretch of a document as a passage: what somebody chose, with all that its citation needs."""

from index.types import AgendaItem, Page, Passage, Source, Span

_NO_ITEM = Span(0, 0)


def passage_of(source: Source, span: Span) -> Passage:
    """The words under a span of what is shown of a document."""
    item = _item_at(source, span.start)
    first, last = page_at(source, span.start), page_at(source, max(span.start, span.stop - 1))
    return Passage(
        id=0,
        document=source.document,
        meeting=source.meeting,
        item=item,
        heading=None,
        paragraph=None,
        page=first.number if first else None,
        page_label=first.label if first else None,
        span=span,
        text=span.shifted(-source.start).of(source.text),
        last_page=last.number if last else None,
        last_page_label=last.label if last else None,
        scanned=any(page.scanned for page in source.pages if page.span.common(span)),
    )


def is_exempt(source: Source, span: Span) -> bool:
    """Whether a stretch has to do with an exempt item."""
    return any(item.exempt and item.span.common(span) for item in source.items)


def page_at(source: Source, offset: int) -> Page | None:
    """The page that an offset is on; None where the document has none."""
    before = [page for page in source.pages if page.span.start <= offset]
    return before[-1] if before else None


def _item_at(source: Source, offset: int) -> AgendaItem:
    around = [item for item in source.items if item.span.start <= offset < item.span.stop]
    return around[-1] if around else AgendaItem(None, None, exempt=False, span=_NO_ITEM)
