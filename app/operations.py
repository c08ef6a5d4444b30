"""One function for each thing the user can do. Each returns the job that does it."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from app.service import messages
from index.types import Filters, Span

if TYPE_CHECKING:
    from app.service.client import Job, Service


def ask(service: "Service", question: str, filters: Filters) -> "Job":
    """Ask the minutes; succeeds with an `Answer`."""
    return service.submit(messages.Ask(question, filters))


def index_paths(service: "Service", paths: Iterable[Path]) -> "Job":
    """Add files and folders to the archive, or refresh them; succeeds with an `IndexReport`."""
    return service.submit(messages.IndexPaths(tuple(paths)))


def remove(service: "Service", paths: Iterable[Path]) -> "Job":
    """Take documents out of the archive; the files stay. Succeeds with how many went."""
    return service.submit(messages.Remove(tuple(paths)))


def library(service: "Service") -> "Job":
    """List what the archive holds; succeeds with a `Library`."""
    return service.submit(messages.ListLibrary())


def source(service: "Service", path: str, around: Span) -> "Job":
    """Read a document around a passage; succeeds with a `Source`."""
    return service.submit(messages.ReadSource(path, around))


def load_model(service: "Service") -> "Job":
    """Load the language model now, so that the first question need not wait for it."""
    return service.submit(messages.LoadModel())
