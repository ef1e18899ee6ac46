"""Puts the parts together: settings and a profile in, a corridor out. The only place that knows both ports and adapters."""

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


def build_corridor(order: Order, settings: Settings, model: LanguageModel | None = None) -> Corridor:
    """The corridor for this order; ``model`` is asked instead of the configured one.

    Raises:
        ConfigError: the definition in the profile, or the model's name or key, is wrong.
    """
    definition = load_definition(order.profile.definition)
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


def _model_parts(order: Order, settings: Settings, model: LanguageModel) -> _Parts:
    """In ``auto`` the rules stand before and behind the model; with ``llm`` its failures are the user's to see."""
    from qualifier.drafting.fallback import FallbackDrafter
    from qualifier.drafting.llm import LLMDrafter
    from qualifier.extraction.fallback import FallbackExtractor
    from qualifier.extraction.llm import LLMExtractor
    from qualifier.extraction.triage import TriagedExtractor
    from qualifier.prompting import load_prompt

    cache = _cache(settings)
    extractor = LLMExtractor(
        model, load_prompt("extract", order.prompts.get("extract")), cache, window_characters=settings.window_characters
    )
    drafter = LLMDrafter(model, load_prompt("draft", order.prompts.get("draft")), cache)
    rules = _rule_parts()
    if order.engine == "llm":
        return _Parts(extractor, FallbackDrafter(drafter, rules.drafter))
    behind = FallbackExtractor(extractor, rules.extractor)
    return _Parts(TriagedExtractor(rules.extractor, behind), FallbackDrafter(drafter, rules.drafter))


def _cache(settings: Settings) -> CompletionCache | None:
    return SqliteCompletionCache(settings.cache_path) if settings.cache and settings.cache_path else None
