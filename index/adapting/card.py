"""What is known of a model that an archive has learnt, kept beside its weights: counts and days, no text."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from pathlib import Path

from index.embedding.model_folder import CARD, PHRASING
from index.errors import ArchiveError
from index.naming import shown
from index.types import Cosines, Gain, ModelCard
from index.whole_files import write_whole


def write(folder: Path, card: ModelCard) -> None:
    """Put a card into a model's folder. Raises ArchiveError where there is no room."""
    _write(folder / CARD, json.dumps(asdict(card), default=date.isoformat, indent=1))


def write_phrasing(folder: Path, phrasing: Mapping[str, float]) -> None:
    """Put what words add to a passage's score there too. Raises ArchiveError where there is no room."""
    _write(folder / PHRASING, json.dumps(phrasing))


def _write(file: Path, text: str) -> None:
    part = file.with_name(f"{file.name}.part")
    try:
        part.unlink(missing_ok=True)
        write_whole(file, text.encode("ascii"), part)
    except OSError as error:
        raise ArchiveError(f"{shown(file)} cannot be written: {error.strerror}.") from error


def read(folder: Path) -> ModelCard | None:
    """The card of a model's folder; None where there is none that can be understood."""
    try:
        values = json.loads((folder / CARD).read_bytes())
        return ModelCard(
            base=str(values["base"]),
            made_on=date.fromisoformat(values["made_on"]),
            pairs={str(kind): int(count) for kind, count in values["pairs"].items()},
            first=_day(values["first"]),
            last=_day(values["last"]),
            passages=int(values["passages"]),
            document=int(values["document"]),
            seed=int(values["seed"]),
            minutes=Gain(**values["minutes"]),
            guard=Gain(**values["guard"]),
            cosines=Cosines(**values["cosines"]),
            phrasing=Gain(**found) if (found := values.get("phrasing")) else None,
        )
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
