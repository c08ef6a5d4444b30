"""The register in the window: decisions, votes, actions and questions of all minutes, as a table."""
