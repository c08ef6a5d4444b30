"""Help in the window: pages of `resources/help`, and on each what the table of actions says."""
