"""`python -m app` is `minutebook`."""

import sys

from app.cli import main

if __name__ == "__main__":  # a spawned process imports this module again
    sys.exit(main())
