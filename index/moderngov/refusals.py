"""What a status other than 200 means to the user, and when to ask again."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from index.moderngov.errors import NotThereError, PassingError, RefusedError, SiteError
from index.naming import shown

_FORBIDDEN = {401, 403}
_NOT_THERE = {404, 410}
_BUSY = {429, 503}
_PASSING = {408, 425, 500, 502, 504} | _BUSY


def refusal(status: int, address: str, wait: float | None) -> SiteError:
    """The error for a status. `wait`: the seconds for which the site asks to be left alone."""
    at = shown(address)
    if status in _FORBIDDEN:
        return RefusedError(
            f"{at} refuses programs ({status}); save the minutes with a browser, and add the files."
        )
    if status in _NOT_THERE:
        return NotThereError(
            f"{at} is not there ({status}); is it the address of a ModernGov site?"
        )
    if status in _BUSY:
        later = f" in {wait / 60:.0f} minutes" if wait and wait > 90 else " later"
        return PassingError(f"{at} is busy ({status}); try again{later}.", wait)
    if status in _PASSING:
        return PassingError(f"{at} failed on its own side ({status}); try again later.", wait)
    return SiteError(f"{at} gave an answer that Minutebook does not know ({status}).")


def seconds_asked(retry_after: str | None) -> float | None:
    """The seconds that a Retry-After header asks to wait: it states them, or a moment."""
    words = (retry_after or "").strip()
    if words.isascii() and words.isdigit():
        return float(words[:9])
    try:
        moment = parsedate_to_datetime(words)
    except ValueError:
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max((aware - datetime.now(UTC)).total_seconds(), 0.0)
