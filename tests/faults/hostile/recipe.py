"""What a generator yields: a file that is not on the disk yet."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

Must = Literal["read", "refuse", "either"]


@dataclass(frozen=True)
class Recipe:
    """A file's name, its bytes, and what the program must do with it."""

    name: str
    data: bytes
    must: Must = "either"
    """"read" where its words stand open to anybody; "refuse" where it holds none that can be had."""


Recipes = Callable[[], Iterator[Recipe]]
