"""What to run a suite with: engine, model, prompt versions, definition and profile, as plain values."""

from datetime import datetime

from pydantic import Field, JsonValue

from evals.log import EvalSpec, SuiteSpec
from evals.running.fingerprint import code_facts, library_versions
from evals.samples import Sample, Suite
from qualifier.conversation import Frozen
from qualifier.profile import Profile
from qualifier.prompting import load_prompt
from qualifier.scoring import load_definition
from qualifier.settings import Settings
from qualifier.wiring import Engine, Order, uses_model

_TASKS = ("extract", "draft")


class Plan(Frozen):
    """One way to assess; plain values, so that it can be sent to another process."""

    engine: Engine = "rules"
    model: str | None = None
    prompts: dict[str, str] = Field(default_factory=dict)
    """Versions to use instead of the live ones, by task."""
    definition: dict[str, JsonValue] | None = None
    """Changes to the shipped definition, instead of those of each profile."""
    profile: Profile | None = None
    """Stands in for every seller's own."""
    draft: bool = True

    def order_for(self, sample: Sample) -> Order:
        """What the product is asked to do with this sample."""
        profile = self.profile or sample.profile
        if self.definition is not None:
            profile = profile.model_copy(update={"definition": self.definition})
        return Order(profile=profile, engine=self.engine, model=self.model, draft=self.draft, prompts=self.prompts)


def prompt_ids(plan: Plan, settings: Settings) -> dict[str, str]:
    """Task to prompt id with hash; empty where no model is called.

    Raises:
        ConfigError: there is no such prompt, or a model is wanted and none is configured.
    """
    if not uses_model(Order(engine=plan.engine, model=plan.model), settings):
        return {}
    tasks = _TASKS if plan.draft else _TASKS[:1]
    return {task: load_prompt(task, plan.prompts.get(task)).id for task in tasks}


def plan_spec(suite: Suite, plan: Plan, settings: Settings, created: datetime, argv: tuple[str, ...] = ()) -> EvalSpec:
    """The log's account of what is run.

    Raises:
        ConfigError: as for ``prompt_ids``, or the definition is wrong.
    """
    prompts = prompt_ids(plan, settings)
    return EvalSpec(
        suite=SuiteSpec(
            name=suite.name, digest=suite.digest, samples=len(suite.samples), left_out=tuple(map(str, suite.problems))
        ),
        engine="llm" if prompts else "rules",
        model=(plan.model or settings.model) if prompts else None,
        prompts=prompts,
        definition=_definition_label(suite, plan),
        profile=(plan.profile.company.name or "given") if plan.profile else None,
        code=code_facts(),
        libraries=library_versions(),
        created=created,
        argv=argv,
    )


def _definition_label(suite: Suite, plan: Plan) -> str:
    if plan.definition is not None or plan.profile is not None:
        changes = plan.definition if plan.definition is not None else plan.profile.definition if plan.profile else {}
        return load_definition(changes).label
    labels = {load_definition(sample.profile.definition).label for sample in suite.samples if sample.profile.definition}
    return ", ".join(sorted(labels)) or load_definition().label
