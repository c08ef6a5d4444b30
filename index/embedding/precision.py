"""In which precision a model runs, and the word for one that cannot be exported to any."""

INT8, FP32 = "int8", "fp32"


class ExportError(Exception):
    """A model that cannot be exported; the reason is its words."""
