"""Minutes from a council's ModernGov site, where the user asks for them: nothing else here goes out."""

from index.moderngov.choosing import Choice
from index.moderngov.client import Politeness
from index.moderngov.errors import SiteError
from index.moderngov.service import Committee
from index.moderngov.syncing import SyncReport, committees, sync

__all__ = ["Choice", "Committee", "Politeness", "SiteError", "SyncReport", "committees", "sync"]
