"""What the user made and nothing can rebuild: `user.db` in the archive's folder, what of it is exempt, and copies."""

from index.keeping.files import BACKUPS, EXEMPT_USER, USER
from index.keeping.keeping import Keeping

__all__ = ["BACKUPS", "EXEMPT_USER", "USER", "Keeping"]
