"""What the user made and nothing can rebuild: `user.db` in the archive's folder, and its copies."""

from index.keeping.files import BACKUPS, LOCK, USER
from index.keeping.keeping import Keeping

__all__ = ["BACKUPS", "LOCK", "USER", "Keeping"]
