"""Learning a council's language: pairs of texts that belong together, found in the archive alone."""
