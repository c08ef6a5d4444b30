"""The window and the command line of Minutebook; both talk to `index.archive.Archive` alone."""
