"""Bytes in, a finished answer out, on as many cores as there are: the service's use of the corridor.

The rules are bound by the processor, so they run in processes; a model is bound by waiting, so it runs in the caller's
thread. A process makes the answer's JSON itself: what comes back needs no second reading.
"""

from collections.abc import Callable
from datetime import datetime

from qualifier.conversation import Frozen
from qualifier.parsing import parse
from qualifier.pipeline import Corridor, assess
from qualifier.ports import LanguageModel
from qualifier.profile import Profile
from qualifier.records import Assessment
from qualifier.records.stored import Intake, Made
from qualifier.service.facets import addresses_in, facets_of, in_utc
from qualifier.service.processes import Corridors, Given, Processes, Result
from qualifier.settings import Settings
from qualifier.wiring import Models, Order, uses_model


class Task(Frozen):
    """One answer to make; plain values, so that it can be sent to another process."""

    id: str
    intake: Intake
    profile: Profile
    profile_version: int
    now: datetime

    @property
    def order(self) -> Order:
        return Order(profile=self.profile, engine=self.intake.engine, model=self.intake.model, draft=self.intake.draft)


class Maker:
    """Makes answers. Threads may share one; build it before other threads start, and close it."""

    def __init__(
        self,
        settings: Settings,
        *,
        processes: int = 0,
        at_need: bool = False,
        model: LanguageModel | None = None,
        models: Models | None = None,
    ) -> None:
        """``processes`` work on rules, as in ``Processes``; ``model`` is asked instead of the configured one.

        ``models`` are those that this process shares behind its guards.
        """
        self._settings, self._model = settings, model
        self._corridors = Corridors(settings, model, models)
        self._processes = Processes(processes, settings, self._corridors, at_need=at_need)

    @property
    def may_ask_model(self) -> bool:
        """Whether there is a model: an answer may take seconds, and waits while others are made."""
        return self._model is not None or self._settings.model_configured()

    def model_is_asked(self, task: Task) -> bool:
        """Whether this answer needs a model: seconds instead of milliseconds, and money.

        Raises:
            ConfigError: the model engine is asked for and none is configured.
        """
        if self._model is not None:
            return task.intake.engine != "rules"
        return uses_model(task.order, self._settings)

    def make(self, task: Task) -> Made:
        """The answer to what was handed in.

        Raises:
            ParseError: what was handed in is no conversation.
            LLMError: only with engine llm: the model gave no usable answer.
            ConfigError: the model's name or key is wrong.
        """
        if self.model_is_asked(task):
            return made_of(task, self._corridors.of(task.order))
        by_rules = task.model_copy(update={"intake": task.intake.model_copy(update={"engine": "rules"})})
        return self._processes.run(made_of, by_rules.order, by_rules)

    def by_rules(self, work: Callable[[Given, Corridor], Result], profile: Profile, given: Given) -> Result:
        """What a function of a value and the rules' corridor, one of a module, makes of this value.

        Raises:
            ConfigError: the definition in the profile is wrong.
            QualifierError: as the function does.
        """
        return self._processes.run(work, Order(profile=profile, engine="rules"), given)

    def corridor(self, order: Order) -> Corridor:
        """The corridor for an order, kept ready; for drafting and scoring in the caller's thread."""
        return self._corridors.of(order)

    def warm(self) -> None:
        """Starts the processes now, so that the first conversation does not wait for them; returns at once."""
        self._processes.warm()

    def close(self) -> None:
        self._processes.close()


def made_of(task: Task, corridor: Corridor) -> Made:
    """Parse, assess, and write the answer down.

    Raises:
        ParseError, LLMError: as for ``Maker.make``.
    """
    ours = corridor.profile.model_copy(update={"senders": (*corridor.profile.senders, *task.intake.sellers)})
    seller_known = corridor._replace(profile=ours)
    conversation = parse(task.intake.data, seller=ours.seller, reference_time=task.intake.reference_time)
    made = written_down(assess(task.id, conversation, seller_known, now=in_utc(task.now)), task.profile_version)
    # what a parser leaves aside, such as an address beside a speaker's name, is kept with the bytes, so it counts as well
    addresses = addresses_in(task.intake.data.decode("utf-8", "replace")).union(made.facets.addresses)
    return made.model_copy(update={"facets": made.facets.model_copy(update={"addresses": tuple(sorted(addresses))})})


def written_down(assessment: Assessment, profile_version: int) -> Made:
    """An assessment as it is kept."""
    return Made(
        id=assessment.id,
        body=assessment.model_dump_json().encode("utf-8", "surrogatepass"),
        facets=facets_of(assessment),
        profile_version=profile_version,
    )
