import pytest

from qualifier.records import Evidence
from qualifier.scoring.sentences import sentence


@pytest.mark.parametrize(
    ("quote", "end"),
    [("it costs us two days", "it costs us two days”."), ("It costs us two days.", "two days.”"), ("why so dear?", "dear?”")],
)
def test_a_sentence_ends_once(quote: str, end: str) -> None:
    said = sentence("they say what they need", "", [Evidence(quote=quote, turn=0, start=0, end=len(quote), match="exact")])
    assert said.startswith("They say what they need: “")
    assert said.endswith(end)
    assert not said.endswith("”." if end.endswith("”") else "..")
