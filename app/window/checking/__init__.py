"""Checking a briefing, or a document exported from one, and the report of what came of it."""
