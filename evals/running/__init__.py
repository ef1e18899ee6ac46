"""Runs: a suite and a plan in, a log out. Answers are kept as they come, so that a run that was stopped goes on."""

from evals.running.plan import Plan, plan_spec
from evals.running.run import Progress, run_suite

__all__ = ["Plan", "Progress", "plan_spec", "run_suite"]
