"""From a text to the structure of the minutes in it: pure functions, no input or output."""
