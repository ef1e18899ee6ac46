"""Puts the parts together: settings and a profile in, a corridor out. The only place that knows both ports and adapters."""

import threading
import time
from typing import Literal, NamedTuple

from pydantic import Field

from qualifier.adapters.cache import SqliteCompletionCache
from qualifier.conversation import Frozen
from qualifier.errors import ConfigError
from qualifier.extraction.rules import RulesExtractor
from qualifier.grounding import InjectionDetector
from qualifier.pipeline import Corridor
from qualifier.ports import CompletionCache, Drafter, Extractor, LanguageModel
from qualifier.ports.store import Allowance
from qualifier.profile import Profile
from qualifier.scoring import load_definition
from qualifier.settings import Settings

Engine = Literal["auto", "rules", "llm"]


class Order(Frozen):
    """What a user wants of a run; plain values, so that it can be sent to another process."""

    profile: Profile = Profile()
    engine: Engine = "auto"
    model: str | None = None
    draft: bool = True
    prompts: dict[str, str] = Field(default_factory=dict)
    """Versions to use instead of the live ones, by task: extract, draft."""


class _Parts(NamedTuple):
    extractor: Extractor
    drafter: Drafter


class Models:
    """The models that one process asks, for all its threads: each is built once and stands behind guards.

    From the outside in: another attempt where it may help, its turn (in a minute by the allowance, at once by seats), a
    breaker, one attempt. So every attempt takes a turn, and nobody waits for a model that does not answer.
    """

    def __init__(self, settings: Settings, allowance: Allowance | None = None) -> None:
        self._settings, self._allowance = settings, allowance
        self._built: dict[str, LanguageModel] = {}
        self._lock = threading.Lock()

    def of(self, name: str | None = None) -> LanguageModel:
        """The model of this name, or the configured one.

        Raises:
            ConfigError: it names no model.
        """
        settings = _with_model(self._settings, name)
        with self._lock:
            key = settings.model or ""
            if key not in self._built:
                self._built[key] = _guarded(settings, self._allowance)
            return self._built[key]


def uses_model(order: Order, settings: Settings) -> bool:
    """Whether the order will call a model.

    Raises:
        ConfigError: the model engine is asked for and none is configured.
    """
    wanted = _with_model(settings, order.model)
    if order.engine == "llm" and not wanted.model_configured():
        raise ConfigError(
            "no model is configured; set OPENAI_API_KEY (or OPENAI_BASE_URL, or QUALIFIER_MODEL with its provider's key), "
            "or use --engine rules",
            place="--engine llm",
        )
    return order.engine != "rules" and wanted.model_configured()


def build_corridor(
    order: Order, settings: Settings, model: LanguageModel | None = None, *, models: Models | None = None
) -> Corridor:
    """The corridor for this order; ``model`` is asked instead of the configured one. With ``models`` it shares theirs; without,
    it has a model of its own, unguarded.

    Raises:
        ConfigError: the definition in the profile, or the model's name or key, is wrong.
    """
    definition = load_definition(order.profile.definition)
    if model is None and models is not None and uses_model(order, settings):
        model = models.of(order.model)
    parts = _parts(order, settings, model)
    return Corridor(
        extractor=parts.extractor,
        drafter=parts.drafter if order.draft else None,
        profile=order.profile,
        definition=definition,
        detector=InjectionDetector(),
        clock=time.perf_counter,
    )


def _with_model(settings: Settings, model: str | None) -> Settings:
    return settings.model_copy(update={"chosen_model": model}) if model else settings


def _parts(order: Order, settings: Settings, model: LanguageModel | None) -> _Parts:
    chosen = _with_model(settings, order.model)
    if model is not None and order.engine != "rules":
        return _model_parts(order, chosen, model)
    return _model_parts(order, chosen, _chat_model(chosen)) if uses_model(order, settings) else _rule_parts()


def _rule_parts() -> _Parts:
    from qualifier.drafting.template import TemplateDrafter

    return _Parts(RulesExtractor(), TemplateDrafter())


def _chat_model(settings: Settings) -> LanguageModel:
    from qualifier.adapters.models import ChatModel, Connection

    connection = Connection(
        base_url=settings.base_url, api_key=settings.openai_api_key, timeout=settings.timeout, attempts=settings.attempts
    )
    return ChatModel(settings.model or "", connection, prices=settings.prices)


def _guarded(settings: Settings, allowance: Allowance | None) -> LanguageModel:
    from qualifier.adapters.breaker import BreakerModel
    from qualifier.adapters.patience import PatientModel
    from qualifier.adapters.throttle import Limits, ThrottledModel

    breaker = BreakerModel(_chat_model(settings.model_copy(update={"attempts": 1})))
    limits = Limits(
        requests=settings.model_requests_per_minute, tokens=settings.model_tokens_per_minute,
        concurrency=settings.model_concurrency, longest_wait=settings.model_wait,
    )  # fmt: skip
    return PatientModel(ThrottledModel(breaker, limits, allowance, check=breaker.check), settings.attempts)


def _model_parts(order: Order, settings: Settings, model: LanguageModel) -> _Parts:
    """In ``auto`` the rules stand before and behind the model; with ``llm`` its failures are the user's to see."""
    from qualifier.drafting.fallback import FallbackDrafter
    from qualifier.extraction.fallback import FallbackExtractor
    from qualifier.extraction.triage import TriagedExtractor

    asked, rules = _asked(order, settings, model), _rule_parts()
    drafter = FallbackDrafter(asked.drafter, rules.drafter)
    if order.engine == "llm":
        return _Parts(asked.extractor, drafter)
    behind = FallbackExtractor(asked.extractor, rules.extractor)
    return _Parts(TriagedExtractor(rules.extractor, behind), drafter)


def _asked(order: Order, settings: Settings, model: LanguageModel) -> _Parts:
    """The parts that ask the model; with ``redact`` they see nothing that is confidential."""
    from qualifier.drafting.llm import LLMDrafter
    from qualifier.drafting.redacted import RedactedDrafter
    from qualifier.extraction.llm import LLMExtractor
    from qualifier.extraction.redacted import RedactedExtractor
    from qualifier.prompting import load_prompt

    cache = _cache(settings)
    extractor = LLMExtractor(
        model, load_prompt("extract", order.prompts.get("extract")), cache, window_characters=settings.window_characters
    )
    drafter = LLMDrafter(model, load_prompt("draft", order.prompts.get("draft")), cache)
    return _Parts(RedactedExtractor(extractor), RedactedDrafter(drafter)) if settings.redact else _Parts(extractor, drafter)


def _cache(settings: Settings) -> CompletionCache | None:
    return SqliteCompletionCache(settings.cache_path) if settings.cache and settings.cache_path else None
