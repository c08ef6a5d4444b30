"""Numbers as lists print them: 3, iii, C, 3rd."""

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LARGEST_ROMAN = 4999
_LARGEST_LETTERED = 780
"""Word's and OpenDocument's own bound: thirty letters."""


def roman(number: int) -> str:
    """In lower case; in figures where Romans had no letters for it."""
    if not 0 < number <= _LARGEST_ROMAN:
        return str(number)
    letters = ""
    for worth, sign in _ROMAN:
        times, number = divmod(number, worth)
        letters += sign * times
    return letters


def letters(number: int) -> str:
    """a, b, … z, aa, bb, … as Word and OpenDocument count on."""
    if not 0 < number <= _LARGEST_LETTERED:
        return str(number)
    times, place = divmod(number - 1, 26)
    return chr(ord("a") + place) * (times + 1)


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"
