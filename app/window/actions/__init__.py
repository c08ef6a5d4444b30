"""The one table of actions: everything the program can do, a file for each part of the window."""
