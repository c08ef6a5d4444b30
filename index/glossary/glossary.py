"""All rings that hold: the user's own, and those that are shipped."""

from functools import lru_cache
from pathlib import Path

from index.glossary.names import Name, Stems
from index.glossary.rings import Ring, Rings, read_rings
from index.naming import shown
from resources import loading

Meaning = tuple[Name, Ring]

OWN = "glossary.tsv"
"""What the user's own file is called, in the archive's folder."""


class Glossary:
    """Finds the rings that a phrase stands in."""

    def __init__(self, *files: Rings) -> None:
        """Of rings in different files, the earlier come first."""
        self.problems = tuple(sentence for file in files for sentence in file.problems)
        """What of the files is no ring, a sentence each that names file and line."""
        self._meanings: dict[Stems, list[Meaning]] = {}
        for ring in (ring for file in files for ring in file.rings):
            for name in ring.names:
                self._meanings.setdefault(name.stems, []).append((name, ring))
        self._stems = {stem for stems in self._meanings for stem in stems}
        self.longest = max(map(len, self._meanings), default=0)
        """Words of the longest name."""

    @classmethod
    def load(cls, folder: Path | None = None) -> "Glossary":
        """The glossary that is shipped, behind the user's own `glossary.tsv` in this folder."""
        return _behind(_own(folder / OWN) if folder else Rings(()))

    def has_word(self, stem: str) -> bool:
        """Whether any name has a word of this stem."""
        return stem in self._stems

    def meanings(self, stems: Stems) -> list[Meaning]:
        """The names that have these stems, each with its ring."""
        return self._meanings.get(stems, [])


@lru_cache(maxsize=4)
def _behind(own: Rings) -> Glossary:
    """The shipped rings behind the user's; made once, as every question asks for it."""
    return Glossary(own, read_rings(loading.glossary(), "local-government.tsv"))


def _own(path: Path) -> Rings:
    if path.exists() and not path.is_file():
        return Rings((), (f"{shown(path)} is not read, since it is no file.",))
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return Rings(())
    except UnicodeDecodeError:
        return Rings((), (f"{shown(path)} is not read, since it is not UTF-8 text.",))
    except OSError as error:
        return Rings((), (f"{shown(path)} cannot be read: {error.strerror}.",))
    return read_rings(text, shown(path))
