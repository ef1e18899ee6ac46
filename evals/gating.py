"""Gates for CI: a log and demands in, a verdict each out, also as JUnit XML."""

import math
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from evals.log import EvalLog
from evals.metrics import compare_logs
from qualifier.errors import ConfigError


class Demand(NamedTuple):
    """A bound on one metric."""

    metric: str
    bound: float
    at_least: bool

    @classmethod
    def least(cls, text: str) -> "Demand":
        """From ``metric=value``.

        Raises:
            ConfigError: the text is not of that form.
        """
        return cls(*_split(text, "--fail-under"), at_least=True)

    @classmethod
    def most(cls, text: str) -> "Demand":
        """As ``least``, for metrics of which less is better."""
        return cls(*_split(text, "--fail-over"), at_least=False)


class Verdict(NamedTuple):
    """One demand, met or not."""

    name: str
    passed: bool
    reason: str


def judge(log: EvalLog, demands: Sequence[Demand], baseline: EvalLog | None = None) -> list[Verdict]:
    """Each demand, and each metric that must not be worse than the baseline's by more than noise.

    Raises:
        ConfigError: there is no such metric, nothing to judge by, or too little to compare.
    """
    if not demands and baseline is None:
        raise ConfigError("nothing to judge by; give --fail-under metric=value or --baseline LOG")
    verdicts = [_bound(log, demand) for demand in demands]
    for row in compare_logs(baseline, log) if baseline else ():
        said = f"{row.before:.3f} -> {row.after:.3f}, p {row.p:.3f}, {row.verdict}"
        verdicts.append(Verdict(f"{row.metric} against the baseline", row.verdict != "worse", said))
    return verdicts


def _bound(log: EvalLog, demand: Demand) -> Verdict:
    if demand.metric not in log.metrics:
        known = ", ".join(name for name in log.metrics if "[" not in name)
        raise ConfigError(f"the log has no such metric; it has: {known}", place=demand.metric)
    sign = ">=" if demand.at_least else "<="
    value = log.metrics[demand.metric].value
    name = f"{demand.metric} {sign} {demand.bound:g}"
    if value is None:
        return Verdict(name, False, "nothing was there to be measured")
    return Verdict(name, value >= demand.bound if demand.at_least else value <= demand.bound, f"is {value:.4f}")


def write_junit(verdicts: Sequence[Verdict], path: Path) -> None:
    """JUnit XML, one test case a verdict."""
    failures = sum(not one.passed for one in verdicts)
    suite = ET.Element("testsuite", name="evals gate", tests=str(len(verdicts)), failures=str(failures))
    for one in verdicts:
        case = ET.SubElement(suite, "testcase", classname="evals.gate", name=one.name)
        if not one.passed:
            ET.SubElement(case, "failure", message=one.reason)
    ET.ElementTree(suite).write(path, encoding="utf-8", xml_declaration=True)


def _split(text: str, option: str) -> tuple[str, float]:
    metric, mark, bound = text.partition("=")
    try:
        value = float(bound)
    except ValueError:
        value = math.nan
    if not (mark and metric) or math.isnan(value):
        raise ConfigError("write metric=value, such as hot.f1=0.9", place=f"{option} {text}")
    return metric, value
