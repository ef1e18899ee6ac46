"""The optional judge: a model reads drafts by a named list of failures, and is itself measured against people's labels.

A judgement is believed no further than an extraction: a failure whose quote stands in neither draft nor conversation is dropped.
"""

from evals.judging.agreement import LabelledDraft, judge_agreement, read_drafts
from evals.judging.judge import DraftJudge, judge_log
from evals.judging.verdict import Failure, Finding, Judgement

__all__ = ["DraftJudge", "Failure", "Finding", "Judgement", "LabelledDraft", "judge_agreement", "judge_log", "read_drafts"]
