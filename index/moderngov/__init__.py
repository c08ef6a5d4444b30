"""Minutes from a council's ModernGov site, where the user asks for them: nothing else here goes out."""

from index.moderngov.choosing import Choice
from index.moderngov.client import Politeness
from index.moderngov.errors import SiteError
from index.moderngov.syncing import committees, sync

__all__ = ["Choice", "Politeness", "SiteError", "committees", "sync"]
