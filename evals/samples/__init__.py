"""Labelled conversations: read from a folder or JSON lines, every problem named with file and line, never only the first.

Out: a ``Suite`` of ``Sample``s (input, target, the seller's profile) and the ``Problem``s met on the way.
"""

from evals.samples.case import Case, Gold
from evals.samples.checking import check_suite
from evals.samples.reading import DATASETS, Problem, Sample, Suite, find_suite, read_suite

__all__ = ["DATASETS", "Case", "Gold", "Problem", "Sample", "Suite", "check_suite", "find_suite", "read_suite"]
