"""The decision trail: a topic over time and committees, from what is found to quoted steps."""

from index.trail.gathering import gather, with_versions
from index.trail.steps import follow

__all__ = ["follow", "gather", "with_versions"]
