"""``qualifier worker``: a process that does jobs, and what is to be done now and then."""

import os
from collections.abc import Callable
from datetime import timedelta

from qualifier.adapters.mailboxes.opening import open_watch
from qualifier.adapters.recorders import watch_transcripts
from qualifier.cli.running import begin_to_log, opened, outlive_lost_listeners
from qualifier.ports.inbox import Watch
from qualifier.records.inbox import Account
from qualifier.records.stored import Job
from qualifier.service import Service
from qualifier.service.digests import order_digests
from qualifier.service.erasing import purge
from qualifier.service.jobs import perform
from qualifier.service.mailroom.reminders import Reminding
from qualifier.service.mailroom.waking import keep_watches
from qualifier.settings import ServiceSettings, Settings, read_settings
from qualifier.worker import MODEL_AT_ONCE, RULES_AT_ONCE, Chore, MessagesMayCome, Plan, run_worker

_HOUR = 3600.0
_MINUTE = 60.0
_QUARTER = 900.0
_FEW_MINUTES = 180.0
_MOST_HELPERS = 4
"""More would wait for the one that writes."""
_REPEATABLE = timedelta(hours=24)
"""How long an answer is kept for a request that is sent again."""


def run(log_level: str, *, with_parent: bool) -> None:
    """Works until SIGTERM or SIGINT, or until standard input ends.

    Raises:
        ConfigError: a setting is wrong.
        StoreUnavailable: the database cannot be used.
    """
    begin_to_log(log_level)
    outlive_lost_listeners()
    kept = read_settings(ServiceSettings)
    at_once = MODEL_AT_ONCE if read_settings(Settings).model_configured() else RULES_AT_ONCE
    with opened(kept, processes=_helpers(), at_need=True) as service:

        def do(job: Job, progress: Callable[[int, int], None]) -> str | None:
            return perform(service, job, progress)

        run_worker(
            kept.database,
            service.store.jobs,
            do,
            plan=Plan(at_once=at_once),
            chores=_chores(service, kept),
            with_parent=with_parent,
            stays=MessagesMayCome(service.store.post),
        )


def _helpers() -> int:
    """Processes beside the worker's own, which then is left with the database."""
    processors = os.cpu_count() or 1
    return min(processors, _MOST_HELPERS) if processors > 1 else 0


def _watch(account: Account, public_url: str) -> Watch | None:
    return open_watch(account, public_url) or watch_transcripts(account, public_url)


def _chores(service: Service, kept: ServiceSettings) -> tuple[Chore, ...]:
    forget = Chore("answers.forget", _HOUR, lambda: service.store.idempotency.forget(service.clock() - _REPEATABLE))
    chores = [
        forget,
        Chore("mailboxes.watch", _MINUTE, lambda: keep_watches(service, lambda one: _watch(one, kept.public_url))),
    ]
    if kept.reminder_days:
        chores.append(Chore("leads.remind", _FEW_MINUTES, Reminding(service, days_before=kept.reminder_days)))
    if any(one.digest for one in service.destinations):
        chores.append(Chore("digests.order", _QUARTER, lambda: order_digests(service)))
    days = kept.retention_days
    if days is not None:
        chores.append(Chore("retention.purge", _HOUR, lambda: purge(service, days).assessments))
    return tuple(chores)
