"""Files are read in a process of its own: a crash, a hang or a bomb costs one file."""

from index.safe_reading.reader import Reader
from index.safe_reading.readers import Readers

__all__ = ["Reader", "Readers"]
