"""The window: question, minutes, answer and source. It asks the service and never waits."""
