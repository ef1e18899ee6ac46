import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from qualifier.errors import ConfigError, EmptyInput, LLMUnavailable
from qualifier.service.making import Maker
from qualifier.settings import Settings
from tests.service.talks import HOT_MAIL, task
from tests.twins import ScriptedModel

RULES_ONLY = Settings(cache=False, chosen_model=None, openai_api_key=None, base_url=None)


@pytest.fixture(scope="module")
def pool() -> Iterator[Maker]:
    maker = Maker(RULES_ONLY, processes=2)
    yield maker
    maker.close()


def test_a_process_and_a_thread_make_the_same(pool: Maker) -> None:
    there, here = pool.make(task()), Maker(RULES_ONLY).make(task())
    assert there.facets == here.facets
    ours, theirs = json.loads(here.body), json.loads(there.body)
    ours["provenance"]["seconds"] = theirs["provenance"]["seconds"] = 0
    assert ours == theirs


def test_the_answer_carries_the_given_identifier(pool: Maker) -> None:
    made = pool.make(task(id="b" * 26))
    assert made.id == made.assessment().id == "b" * 26
    assert made.profile_version == 1


def test_many_threads_share_the_processes(pool: Maker) -> None:
    with ThreadPoolExecutor(8) as threads:
        made = list(threads.map(lambda number: pool.make(task(id=f"{number:026d}")), range(24)))
    assert [one.id for one in made] == [f"{number:026d}" for number in range(24)]


def test_what_cannot_be_read_is_refused_with_its_reason(pool: Maker) -> None:
    with pytest.raises(EmptyInput, match="nothing was said"):
        pool.make(task(b"  \n"))
    assert pool.make(task()).facets.temperature == "hot"


def test_speakers_named_as_ours_are_ours() -> None:
    talk = b"Anna: Could you send us an offer for 20 seats?\nBen: Gladly. What is your budget?\nAnna: About 20,000 EUR."
    made = Maker(RULES_ONLY).make(task(talk, sellers=("Ben",)))
    sides = {turn.speaker: turn.side for turn in made.assessment().conversation.turns}
    assert sides == {"Anna": "prospect", "Ben": "seller"}


def test_a_model_is_asked_where_there_is_one() -> None:
    maker = Maker(RULES_ONLY, model=ScriptedModel(LLMUnavailable("down")))
    assert maker.model_is_asked(task(engine="auto"))
    assert not maker.model_is_asked(task(engine="rules"))
    made = maker.make(task(HOT_MAIL, engine="auto"))
    assert made.facets.engine == "rules"
    assert any("down" in note for note in made.assessment().provenance.notes)


def test_whether_a_model_may_be_asked_is_known_without_a_conversation() -> None:
    assert not Maker(RULES_ONLY).may_ask_model
    assert Maker(RULES_ONLY, model=ScriptedModel(LLMUnavailable("down"))).may_ask_model
    assert Maker(RULES_ONLY.model_copy(update={"openai_api_key": "sk-none"})).may_ask_model


def test_the_model_engine_without_a_model_is_refused() -> None:
    with pytest.raises(ConfigError, match="no model is configured"):
        Maker(RULES_ONLY).make(task(engine="llm"))
