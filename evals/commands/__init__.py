"""``python -m evals``: one module a group of commands; each reads its options, calls a room and prints."""
