"""Work done after the answer: a process that takes jobs from the queue until it is told to stop.

What goes through is a job's ticket (``turns``); beside it run signs of life (``watch``) and periodic tasks (``chores``). Any
number of such processes may share a database; ``qualifier serve`` brings one along (``companion``).
"""

from qualifier.worker.chores import Chore
from qualifier.worker.companion import CompanionWorker, work_waits
from qualifier.worker.policy import MODEL_AT_ONCE, RULES_AT_ONCE, Plan, Policy
from qualifier.worker.running import Worker, run_worker
from qualifier.worker.staying import MessagesMayCome
from qualifier.worker.turns import Perform

__all__ = [
    "MODEL_AT_ONCE", "RULES_AT_ONCE", "Chore", "CompanionWorker", "MessagesMayCome", "Perform", "Plan", "Policy", "Worker",
    "run_worker", "work_waits",
]  # fmt: skip
