"""Whatever people write stays text: nothing ends its element, and the policy lets only our own style and script act."""

from base64 import b64encode
from hashlib import sha256

import pytest

from evals.log import EvalLog, SampleError
from evals.reporting import render_report
from evals.reporting.samples import safe_json
from qualifier.records import Draft, Rejection
from tests.evals.makers import answer, right_record, scored, talk
from tests.evals.reporting.pages import Page, measured, page_of

HOSTILE = [
    "</script><script>alert(1)</script>",
    "<!-- <script> </SCRIPT >",
    "</style></title></textarea><img src=x onerror=alert(1)>",
    "line\u2028and\u2029paragraph",
    "\"quoted\" 'twice' `thrice` ${x} {{ 7*7 }} {% raw %} &lt;b&gt; &#39; \\u003c \\",
    "\ufeff\u202edesrever\u202c 😀 \x00\x1b[31m ]]>",
]


def log_saying(text: str) -> EvalLog:
    """Everything that can hold somebody's words holds these."""
    whole = f"{text} We have $20,000 approved."
    given = answer(talk(whole), rejected=[Rejection(field="need", value=text, quote=text, reason=text)])
    given = given.model_copy(
        update={"reasons": (text,), "draft": Draft(subject=text, body=text, language="en", checks=(), status="ready")}
    )
    good = scored(f"good {text}", given).model_copy(update={"seller": text, "tags": (text,), "format": text})
    bad = scored(f"bad {text}", None).model_copy(update={"error": SampleError(type=text, message=text)})
    return measured(good, bad, model=text, argv=[text], definition=text, code={"version": text, "revision": text})


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_makes_no_element(text: str) -> None:
    harmless, page = page_of(log_saying("harmless")), page_of(log_saying(text))
    assert set(page.tags) <= set(harmless.tags)
    assert {one[:2] for one in page.attributes} <= {one[:2] for one in harmless.attributes}
    assert [tag for tag, _ in page.blocks] == ["style", "script", "script"]
    assert not [name for _, name, _ in page.attributes if name.startswith("on") or name in ("style", "src", "srcdoc")]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_as_it_is(text: str) -> None:
    page = page_of(log_saying(text))
    good = next(one for one in page.data["runs"][0]["samples"] if one["id"] == f"good {text}")
    assert (good["seller"], good["reasons"], good["draft"]["body"]) == (text, [text], text)
    assert page.data["talks"][good["talk"]]["text"].startswith(text.strip())


@pytest.mark.parametrize("text", HOSTILE)
def test_the_data_block_holds_nothing_that_could_end_it(text: str) -> None:
    assert not set("<>&\u2028\u2029") & set(page_of(log_saying(text)).raw_data)


def test_half_a_surrogate_pair_can_be_written() -> None:
    assert safe_json(["\ud800x"]) == '["\\ud800x"]'
    message = SampleError(type="x", message="half \ud800 pair")
    log = measured(scored("one", None).model_copy(update={"error": message}))
    assert b"half \\ud800 pair" in render_report([log]).encode("utf-8", "backslashreplace")


def test_the_policy_names_the_style_and_the_script_and_nothing_else() -> None:
    page = page_of(measured(scored("one", answer(**right_record()))))
    (_, style), _, (_, script) = page.blocks
    rules = dict(rule.strip().split(" ", 1) for rule in page.policy().split(";"))
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == rules["trusted-types"] == "'none'"
    assert (rules["style-src"], rules["script-src"]) == (source_of(style), source_of(script))
    assert rules["require-trusted-types-for"] == "'script'"


def source_of(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def test_the_page_asks_nobody_for_anything() -> None:
    page = page_of(measured(scored("one", answer(**right_record()))))
    links = [value for _, name, value in page.attributes if name in ("href", "src", "action", "data", "poster")]
    assert links
    assert all(value.startswith("#") for value in links)
    (_, style), _, (_, script) = page.blocks
    assert not [word for word in ("url(", "@import", "http:", "https:") if word in style]
    assert not [word for word in ("fetch", "XMLHttp", "import(", "http:", "https:", "WebSocket") if word in script]


def test_the_script_never_makes_markup_of_text() -> None:
    script = page_of(measured()).blocks[2][1]
    words = ("innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", "Function(", "DOMParser", "createContextual")
    assert not [word for word in words if word in script]


def test_the_reader_of_these_tests_sees_what_breaks_out() -> None:
    assert Page("<script>var a = '</script><img src=x>'</script>").tags == ["script", "img"]
