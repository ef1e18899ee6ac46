"""View models of the result: what a kept assessment says, in the words and pieces that its page shows.

Pure: a ``Stored``, the present moment and what was typed go in, NamedTuples come out. ``result`` puts the pieces together.
"""
