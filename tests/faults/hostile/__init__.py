"""Files that mean harm or are broken, made from invented minutes: the same ones every time."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.faults.hostile import (
    archives,
    entities,
    mails,
    messages,
    mutations,
    open_document,
    pages,
    pdf_actions,
    pdf_contents,
    pdf_streams,
    pdf_structures,
    real,
    rich_texts,
    texts,
    word,
    word_lists,
)
from tests.faults.hostile.good import good
from tests.faults.hostile.recipe import Must, Recipe, Recipes

KINDS: Mapping[str, Recipes] = {
    "changed": lambda: mutations.of_good(good()),
    "text": texts.recipes,
    "page": pages.recipes,
    "pdf structure": pdf_structures.recipes,
    "pdf stream": pdf_streams.recipes,
    "pdf content": pdf_contents.recipes,
    "pdf action": pdf_actions.recipes,
    "word": word.recipes,
    "word list": word_lists.recipes,
    "open document": open_document.recipes,
    "rich text": rich_texts.recipes,
    "mail": mails.recipes,
    "message": messages.recipes,
    "archive": archives.recipes,
    "entity": entities.recipes,
    "real": real.recipes,
}


@dataclass(frozen=True)
class HostileFile:
    """A file on the disk, what is wrong with it, and what the program must do with it."""

    path: Path
    kind: str
    must: Must


def hostile_files(folder: Path, kinds: Iterable[str] = KINDS) -> list[HostileFile]:
    """Write them all, a folder for each kind."""
    return [file for kind in kinds for file in _written(folder / kind, kind, KINDS[kind]())]


def _written(folder: Path, kind: str, recipes: Iterator[Recipe]) -> Iterator[HostileFile]:
    folder.mkdir(parents=True)
    for recipe in recipes:
        path = folder / recipe.name
        with path.open("xb") as stream:
            stream.write(recipe.data)
        yield HostileFile(path, f"{kind}: {path.name}", recipe.must)
