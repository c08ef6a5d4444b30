"""Exported models on this computer: each made once, kept in the user's cache, and made again if lost."""

import json
import os
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from index.embedding.graph_files import home, passing_home
from index.embedding.model_folder import ModelFolder
from index.embedding.onnx_runner import OnnxRunner
from index.embedding.precision import ExportError

_RECIPE = 2
"""Of the way graphs are written: a new one is a new fingerprint."""


@dataclass(frozen=True, slots=True)
class Note:
    """What is kept beside an export: its precision, or why there is none."""

    precision: str | None
    reason: str | None = None


def note_of(folder: ModelFolder) -> Note | None:
    """What is known of a model's export; None where none was tried."""
    try:
        kept: Any = json.loads(_file(home(), folder, "json").read_bytes())
        return Note(kept["precision"], kept["reason"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def opened(folder: ModelFolder) -> tuple[OnnxRunner, str]:
    """A model's export and its precision; it is made where it is missing or damaged.

    Raises ExportError where it cannot be made, ModelError where the model is damaged.
    """
    note = note_of(folder)
    if note and note.reason:
        raise ExportError(note.reason)
    if note and note.precision:
        try:
            return OnnxRunner(folder, _file(home(), folder, "onnx")), note.precision
        except ImportError as error:
            raise ExportError(f"the package {error.name} is not installed") from error
        except Exception:  # noqa: S110 - a damaged graph, of which anything may be raised, is made again
            pass
    return _made(folder)


def _made(folder: ModelFolder) -> tuple[OnnxRunner, str]:
    place = home()
    try:
        place.mkdir(parents=True, exist_ok=True)
        return _made_in(place, folder)
    except OSError:
        # A full disk, or a home that cannot be written: what is made serves this process.
        try:
            return _made_in(passing_home(), folder)
        except OSError as error:
            raise ExportError(f"there is no room for it: {error.strerror}") from error


def _made_in(home: Path, folder: ModelFolder) -> tuple[OnnxRunner, str]:
    graph = _file(home, folder, "onnx")
    try:
        from index.embedding.exporting import export  # its libraries are needed once a model

        made = export(folder, graph)
    except ImportError as error:
        raise ExportError(f"the package {error.name} is not installed") from error
    except ExportError as error:
        _keep(home, folder, {"precision": None, "reason": str(error)})
        raise
    _keep(home, folder, {"reason": None, **asdict(made)})
    return OnnxRunner(folder, graph), made.precision


def _keep(home: Path, folder: ModelFolder, note: dict[str, Any]) -> None:
    """Written beside its place and renamed: another process may be reading it."""
    file = _file(home, folder, "json")
    handle, name = tempfile.mkstemp(dir=home)
    with os.fdopen(handle, "w") as stream:
        json.dump(note, stream)
    Path(name).replace(file)


def _file(home: Path, folder: ModelFolder, kind: str) -> Path:
    return home / f"{folder.fingerprint[:32]}-{_RECIPE}.{kind}"
