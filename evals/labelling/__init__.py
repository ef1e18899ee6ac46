"""Labelling by a person: a page on this machine shows a conversation and a form for its gold, and writes case files.

In: a suite folder. Out: case files in it, each written whole, only if nobody else changed it and only if it is proven.
"""

from evals.labelling.corrections import file_correction

__all__ = ["file_correction"]
