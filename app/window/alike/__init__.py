"""Passages like one that is read, in the window: a list beside the answer, and never one itself."""
