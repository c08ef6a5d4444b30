"""A briefing becomes a file: one neutral form (`form`, made by `forming`), and a writer a format."""
