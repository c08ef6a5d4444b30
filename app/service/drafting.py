"""A draft in the archive's process: asked of a server of models, and checked as it comes in."""

from collections.abc import Callable
from functools import lru_cache, partial

from app.service import messages
from index.types import Draft


def result_of(work: messages.DraftSummary, report: Callable[[Draft], None]) -> Draft:
    """Have it written. Raises DraftingError, and what `report` raises."""
    from index.drafting.address import Address
    from index.drafting.checking import Checker
    from index.drafting.drafter import Drafter

    checker = Checker(work.quotes)
    # Told ten times a second, also when nothing has come.
    so_far = lru_cache(maxsize=1)(partial(checker.checked, whole=False))
    drafter = Drafter(Address.of(work.address), work.model)
    text = drafter.draft(work.prompt, lambda text: report(so_far(text)), elsewhere=work.elsewhere)
    return checker.checked(text)
