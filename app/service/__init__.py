"""The archive in a process of its own, so that no import, model or query can hold the window."""
