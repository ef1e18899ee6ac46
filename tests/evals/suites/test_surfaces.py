import pytest

from evals.suites.scripts import read_script, write_script
from evals.suites.surfaces import body_of, read_message, text_parts, with_bodies, with_words
from tests.evals.suites.cases import CALL, CHAT, FORMS, case, read

HTML = """From: Ida <ida@lund.example>
Date: Mon, 2 Mar 2026 09:00:00 +0000
Content-Type: text/html; charset="utf-8"

<html><body><p>J&auml;gers <b>R&amp;D</b> &lt;plan&gt; <a href="mailto:ida@lund.example">mail</a></p></body></html>
"""


@pytest.mark.parametrize("form", FORMS)
def test_nothing_changed_is_nothing_lost(form: str) -> None:
    one = case(form)
    data = with_words(one, lambda text: text)
    assert data is not None
    assert read(one, data).fingerprint == read(one).fingerprint


@pytest.mark.parametrize("form", FORMS)
def test_every_word_that_is_read_is_changed(form: str) -> None:
    one = case(form)
    data = with_words(one, lambda text: text.replace("routes", "tours"))
    assert data is not None
    changed = read(one, data)
    assert "routes" not in changed.text
    assert changed.text == read(one).text.replace("routes", "tours")


def test_headers_are_words_and_no_bodies() -> None:
    one = case("mail")
    for data, subject in (
        (with_words(one, str.upper), "RE: ROUTES FOR LUND"),
        (with_bodies(one, str.upper), "Re: routes for Lund"),
    ):
        assert data is not None
        assert read_message(data)["Subject"] == subject


def test_words_between_tags_are_changed_as_words() -> None:
    one = case("mail", HTML)
    seen: list[str] = []
    with_bodies(one, lambda text: seen.append(text) or text)  # type: ignore[func-returns-value]
    assert {"Jägers ", "R&D", " <plan> "} <= set(seen)
    data = with_bodies(one, lambda text: text.replace("Jägers", "Bäckers <x>"))
    assert data is not None
    (part,) = text_parts(read_message(data))
    assert "Bäckers &lt;x&gt; <b>R&amp;D</b> &lt;plan&gt;" in body_of(part)


def test_a_closed_form_is_left_alone() -> None:
    one = case("mail")
    closed = one._replace(case=one.case.model_copy(update={"format": "msg"}))
    assert with_words(closed, str.upper) is None
    assert with_bodies(closed, str.upper) is None


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (CALL, ["Jo Berg", "Ida Lund", "Jo Berg", "Ida Lund", "Jo Berg", "Ida Lund"]),
        (CHAT, ["Northwind (Jo)", "Ida Lund", "Ida Lund", "Northwind (Jo)", "Ida Lund"]),
        ("Ida Lund  0:01\nhello there\n\nJo  0:05\nhi: you\n", ["Ida Lund", "Jo"]),
        ("[00:02] Ida Lund\nhello\n[00:04] Jo\nhi\n", ["Ida Lund", "Jo"]),
        ("[2/3/26, 9:12:40] Jo: hi\n[2/3/26, 9:13:00] Ida: one thing: the price\n[2/3/26, 9:14:00] Jo: ok\n", ["Jo", "Jo"]),
        ("To: nobody\nJust a letter.\nDear: all", []),
    ],
)
def test_a_script_is_cut_at_its_speakers_and_written_back_exactly(text: str, labels: list[str]) -> None:
    lines = read_script(text, ["Ida Lund", "Jo"])
    assert [line.label for line in lines if line.label] == labels
    assert write_script(lines) == text


def test_words_below_a_heading_are_the_speakers_and_titles_are_nobodys() -> None:
    lines = read_script("A talk\n\nIda Lund  0:01\nhello\nagain\n\nJo  0:05\nhi\n", ["Ida Lund", "Jo"])
    assert {line.words: line.speaker for line in lines if line.words} == {
        "A talk": "", "hello": "Ida Lund", "again": "Ida Lund", "hi": "Jo",
    }  # fmt: skip
