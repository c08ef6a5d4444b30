"""The engine: from files of minutes to cited passages. Knows nothing of Qt."""

__version__ = "0.1.0"
