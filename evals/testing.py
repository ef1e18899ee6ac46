"""Plain functions for a team's own tests: run a suite, hold its figures to bounds.

    def test_our_leads():
        log = evaluate("gold/", profile="profile.yaml")
        assert_metrics(log, at_least={"hot.f1": 0.9, "evidence_verbatim.share": 1.0})

``evals.pytest_plugin`` makes each case a test instead.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from evals.gating import Demand, judge
from evals.log import EvalLog
from evals.running import Plan, plan_spec, run_suite
from evals.running.run import Run
from evals.samples import find_suite, read_suite
from qualifier.adapters.profiles import load_profile
from qualifier.errors import ConfigError
from qualifier.settings import Settings
from qualifier.wiring import Engine


def evaluate(
    suite: str, *, engine: Engine = "rules", model: str | None = None, profile: str | None = None, concurrency: int = 1
) -> EvalLog:
    """Runs a suite, drafts left out.

    Raises:
        ConfigError: the suite has broken cases (all are named), or suite, profile or model are wrong.
    """
    found = read_suite(find_suite(suite))
    if found.problems:
        raise ConfigError("; ".join(map(str, found.problems)), place=f"suite {suite}")
    plan = Plan(engine=engine, model=model, profile=load_profile(Path(profile)) if profile else None, draft=False)
    settings = Settings()
    spec = plan_spec(found.counted, plan, settings, datetime.now(UTC))
    return run_suite(found.counted, plan, Run(spec, settings, concurrency=concurrency))


def assert_metrics(
    log: EvalLog,
    *,
    at_least: Mapping[str, float] | None = None,
    at_most: Mapping[str, float] | None = None,
    baseline: EvalLog | None = None,
) -> None:
    """Fails with every bound that is missed, and every metric that is worse than the baseline's by more than noise."""
    demands = [Demand(metric, bound, True) for metric, bound in (at_least or {}).items()]
    demands += [Demand(metric, bound, False) for metric, bound in (at_most or {}).items()]
    missed = [f"{one.name}: {one.reason}" for one in judge(log, demands, baseline) if not one.passed]
    assert not missed, "\n".join(missed)
