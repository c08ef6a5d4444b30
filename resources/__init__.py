"""Data files that the program ships: schemas, stop words, icons, pictures."""
