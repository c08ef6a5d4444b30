"""The briefing in the window: collected, arranged, written between, and kept by itself."""
