"""Nearest neighbours among the vectors of passages."""
