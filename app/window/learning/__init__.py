"""Learning the council's language: the dialog, what it says, and the suggestion that leads to it."""
