"""What makes a large archive fast. All of it can be thrown away: the database is the truth."""

from index.accelerators.building import CUT_OVER, drop, renew
from index.accelerators.opened import Accelerator, accelerator_of

__all__ = ["CUT_OVER", "Accelerator", "accelerator_of", "drop", "renew"]
