"""The fixed words of ModernGov's frames, in English and Welsh."""

ITEM_LABELS = {"agenda item", "eitem agenda", "eitem ar yr agenda"}
CONTENT_LABELS = {"minutes", "decision", "decisions", "cofnodion", "penderfyniad", "penderfyniadau"}
ATTACHMENT_LABELS = {
    "supporting documents", "additional documents", "accompanying documents",
    "dogfennau ychwanegol", "dogfennau cefnogol",
}  # fmt: skip
CONTROLS = {"share this item", "view directions", "rhannu'r eitem hon"}
COLUMNS = {"no.", "no", "item", "items", "rhif", "eitem", "eitemau"}


def folded(words: str | None) -> str:
    """Words as they are compared: one line, no colon, lower case."""
    return " ".join((words or "").split()).rstrip(": ").lower().replace("’", "'")
