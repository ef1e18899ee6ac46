"""The answer while it is being written: only what is surely part of it is shown."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualifier.prompting import partial_fields

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@given(
    TEXT, TEXT, st.booleans(), st.sampled_from([None, 1, 4]), st.sampled_from(["", "```json\n", "<think>{hm}</think>", "Here: "])
)
def test_each_beginning_shows_a_beginning(subject: str, body: str, ascii_only: bool, indent: int | None, before: str) -> None:
    answer = before + json.dumps({"subject": subject, "body": body}, ensure_ascii=ascii_only, indent=indent)
    shown = [partial_fields(answer[:end]) for end in range(len(answer) + 1)]
    assert shown[-1] == {"subject": subject, "body": body}
    for one in shown:
        assert subject.startswith(one.get("subject", ""))
        assert body.startswith(one.get("body", ""))
    lengths = [len(one.get("subject", "")) + len(one.get("body", "")) for one in shown]
    assert lengths == sorted(lengths)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("", {}),
        ("{", {}),
        ('{"sub', {}),
        ('{"subject": ', {}),
        ('{"subject": "Re', {"subject": "Re"}),
        ('{"subject": "Re\\', {"subject": "Re"}),
        ('{"subject": "Re\\u00', {"subject": "Re"}),
        ('{"subject": "Re\\ud83d', {"subject": "Re"}),
        ('{"subject": "Re\\ud83d\\ude', {"subject": "Re"}),
        ('{"subject": "Re\\ud83d\\ude00', {"subject": "Re😀"}),
        ('{"body": "b", "subject": "s', {"body": "b", "subject": "s"}),
        ('{"subject": null, "body": "b', {"body": "b"}),
        ('{"subject": {"body": "no"}, "body": "yes', {"body": "yes"}),
        ('{"subject": "s", "body": "b"}\n```\nDone {really}.', {"subject": "s", "body": "b"}),
        ('<think>{"subject": "not this', {}),
        ('<think>{"subject": "not this"}</think>', {}),
        ('<think>{"subject": "not this"}</think>{"subject": "this', {"subject": "this"}),
        ("no object at all", {}),
        ("{{{{{{{{{{", {}),
        ("[" * 10_000, {}),
        ('{"a":' * 10_000, {}),
    ],
)
def test_what_is_half_written_is_not_shown(written: str, shown: dict[str, str]) -> None:
    assert partial_fields(written) == shown
