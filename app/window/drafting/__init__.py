"""Drafts by a language model that the user has set up: what is sent, what comes, what is kept."""
