"""Figures for Prometheus: requests by route, answers by temperature and engine, model calls, jobs, leads.

Counters are this process's own; the gauges of jobs and leads are read from the store when they are asked for.
"""

from collections.abc import Iterator

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from qualifier.errors import StoreError
from qualifier.ports.store import Store
from qualifier.records import Provenance
from qualifier.records.vocabulary import Temperature

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120)
_PREFIX = "qualifier"


class Figures:
    """Counts what this process does. Threads may share one."""

    def __init__(self, store: Store) -> None:
        self._registry = registry = CollectorRegistry()
        self._requests = Counter(
            f"{_PREFIX}_http_requests", "Requests answered.", ["method", "route", "status"], registry=registry
        )
        self._seconds = Histogram(
            f"{_PREFIX}_http_request_seconds", "Time until answered.", ["route"], buckets=_SECONDS, registry=registry
        )
        self._assessments = Counter(
            f"{_PREFIX}_assessments", "Assessments made by this process.", ["temperature", "engine"], registry=registry
        )
        self._calls = Counter(f"{_PREFIX}_model_calls", "Requests that a model answered.", ["model"], registry=registry)
        self._tokens = Counter(f"{_PREFIX}_model_tokens", "Tokens read and written.", ["model", "way"], registry=registry)
        self._failures = Counter(f"{_PREFIX}_model_failures", "Answers that a model did not give.", ["kind"], registry=registry)
        registry.register(_Kept(store))

    def request(self, method: str, route: str, status: int, seconds: float) -> None:
        self._requests.labels(method, route, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def assessed(self, temperature: Temperature, provenance: Provenance) -> None:
        """Counts an answer and what it cost."""
        self._assessments.labels(temperature, provenance.engine).inc()
        if provenance.model:
            usage = provenance.usage
            self._calls.labels(provenance.model).inc(usage.calls)
            self._tokens.labels(provenance.model, "read").inc(usage.input_tokens)
            self._tokens.labels(provenance.model, "written").inc(usage.output_tokens)

    def model_failed(self, kind: str) -> None:
        """Counts an answer that a model did not give; ``kind`` is the error's name."""
        self._failures.labels(kind).inc()

    def written(self) -> bytes:
        """Everything, in Prometheus' text format."""
        return generate_latest(self._registry)


class _Kept(Collector):
    """What the store knows, read when asked; nothing while it cannot be reached."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def describe(self) -> Iterator[GaugeMetricFamily]:
        """Told without asking the store, which may be out of reach while the program starts."""
        yield GaugeMetricFamily(f"{_PREFIX}_jobs", "Jobs by status.")
        yield GaugeMetricFamily(f"{_PREFIX}_leads", "Open leads by temperature; due: those that wait for an answer.")

    def collect(self) -> Iterator[GaugeMetricFamily]:
        jobs = GaugeMetricFamily(f"{_PREFIX}_jobs", "Jobs by status.", labels=["status"])
        leads = GaugeMetricFamily(
            f"{_PREFIX}_leads", "Open leads by temperature; due: those that wait for an answer.", labels=["temperature"]
        )
        try:
            for status, count in self._store.jobs.counts().items():
                jobs.add_metric([status], count)
            for temperature, count in self._store.leads.counts().items():
                leads.add_metric([temperature], count)
        except StoreError:
            return
        yield jobs
        yield leads
