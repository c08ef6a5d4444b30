"""Registers in the archive's process: what is done for each message about them."""

from typing import TYPE_CHECKING

from app.service import messages
from index.errors import EmptyArchiveError
from index.types import RegisterPage

if TYPE_CHECKING:
    from index.archive import Archive


def result_of(work: messages.RegisterWork, archive: "Archive") -> object:
    """Do it. Raises what the archive raises."""
    match work:
        case messages.ListRegister(query, offset, exempt):
            try:
                return archive.register(query, offset, exempt=exempt)
            except EmptyArchiveError:
                return RegisterPage((), 0)  # the window itself says that there are no minutes yet
        case messages.WriteRegister(query, path, exempt):
            from app.register_csv import write_register

            archive.refuse_to_overwrite(path)
            rows = archive.register_rows(query, exempt=exempt)
            return write_register(query.kind, rows, path)
