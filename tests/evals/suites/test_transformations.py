"""Each transformation changes what it says, and nothing else."""

import difflib
import json
from typing import Any

import pytest

from evals.suites import labelling, naming, noise, ordering, removal, rewording, sums
from evals.suites.surfaces import body_of, read_message, text_parts
from evals.suites.variant import Vary
from tests.evals.suites.cases import CALL, CHAT, FORMS, MAIL, case, read


def varied(vary: Vary, form: str, text: str = "", language: str = "en", **gold: object) -> str:
    """The variant's text; empty where the transformation does not apply."""
    one = case(form, text, language, **gold)
    made = vary(one, read(one))
    return made.data.decode() if made else ""


def changed_lines(before: str, after: str) -> list[str]:
    return [line[2:] for line in difflib.ndiff(before.splitlines(), after.splitlines()) if line.startswith("+ ")]


# names


@pytest.mark.parametrize("form", FORMS)
def test_the_prospect_is_renamed_everywhere_and_the_seller_nowhere(form: str) -> None:
    text = varied(naming.rename, form).replace("<1@lundhvac.example>", "")
    assert "Ida" not in text
    assert "lund" not in text.lower()
    assert text.count("Jo") == FORMS[form][2].count("Jo")
    assert "Northwind" in text or form == "mail"


def test_a_name_is_the_same_in_text_headers_and_addresses() -> None:
    text = varied(naming.rename, "mail")
    message = read_message(text.encode())
    first, last = str(message["From"]).partition(" <")[0].split()
    assert str(message["From"]) == f"{first} {last} <{first.lower()}@{last.lower()}hvac.example>"
    body = body_of(next(text_parts(message)))
    assert f"{first} {last}\nOwner, {last} HVAC" in body
    assert f"Dear {first}" in body
    assert first[0] == "I"


def test_a_name_that_is_a_word_stays() -> None:
    chat = CHAT.replace("Ida Lund", "Will Park").replace("i decide alone", "i will park it")
    people = [{"name": "Will Park", "part": "evaluator"}]
    contact = {"company": "Lake Vets", "contact": {"name": "Will Park"}}
    text = varied(naming.rename, "chat", chat, authority={"status": "unknown", "people": people}, prospect=contact)
    assert not text
    other = {"company": "Lake Vets", "contact": {"name": "Will Parkinson"}}
    renamed = chat.replace("Will Park:", "Will Parkinson:")
    text = varied(naming.rename, "chat", renamed, prospect=other, authority={"status": "unknown"})
    assert "i will park it" in text
    assert "Will P" in text
    assert "Parkinson" not in text


def test_nobody_named_is_nothing_to_rename() -> None:
    nobody: dict[str, object] = {"contact": {}}
    assert not varied(naming.rename, "chat", prospect=nobody, authority={"status": "unknown"})


# sums


@pytest.mark.parametrize(
    ("text", "language", "forms"),
    [
        ("we have $20,000 for it", "en", {"$20k", "USD 20,000"}),
        ("we have $20k for it", "en", {"$20,000", "USD 20,000"}),
        ("we have USD 20,000 for it", "en", {"$20k", "$20,000"}),
        ("we have €20,500 for it", "en", {"EUR 20,500"}),
        ("wir haben 12.000 Euro dafür", "de", {"12k €", "12.000 €", "12.000 EUR"}),
        ("nous avons 12 000 € pour ça", "fr", {"12k €", "12 000 EUR"}),
        ("it is 8.50 EUR each", "en", {"€8.50", "EUR 8.50"}),
    ],
)
def test_a_sum_gets_another_form(text: str, language: str, forms: set[str]) -> None:
    found = varied(sums.reformat_sums, "chat", text, language)
    assert found
    words = ("we have ", " for it", "wir haben ", " dafür", "nous avons ", " pour ça", "it is ", " each")
    for word in words:
        found = found.replace(word, "")
    assert found in forms


@pytest.mark.parametrize(
    "text",
    [
        "between $20,000 and $25,000", "$20-25k", "20.000 bis 25.000 Euro", "about $2 million", "room 20,000", "5 lakh",
        "1200 units", "v2.000 EURO2024",
    ],
)  # fmt: skip
def test_ranges_and_what_is_no_sum_stay(text: str) -> None:
    assert not varied(sums.reformat_sums, "chat", text)


def test_dollars_of_nobody_known_get_no_code() -> None:
    unknown: dict[str, Any] = {"budget": {"status": "unknown"}, "prospect": {"country": "AU"}}
    assert varied(sums.reformat_sums, "chat", "it is $20,000", **unknown) == "it is $20k"
    assert not varied(sums.reformat_sums, "chat", "it is $250", **unknown)


# courtesy


def test_courtesies_stand_around_the_prospects_last_words() -> None:
    opened = varied(rewording.add_opening, "mail")
    assert "Hi Jo,\n\nI hope you are keeping well.\nwe plan all routes" in opened
    closed = varied(rewording.add_closing, "mail")
    assert "What does the demo cost?\nThank you very much for your kind help.\n\nIda Lund" in closed
    assert changed_lines(CHAT, varied(rewording.add_opening, "chat")) == [
        "09:04 Ida Lund: I hope you are keeping well. i decide alone. what does the demo cost?"
    ]


def test_a_greeting_is_dropped_and_a_content_is_not() -> None:
    assert "Hi Jo" not in varied(rewording.drop_greeting, "mail")
    assert not varied(rewording.drop_greeting, "mail", MAIL.replace("Hi Jo,", "Dear tenants,"))
    assert not varied(rewording.drop_greeting, "chat")


def test_a_language_without_courtesies_is_left_alone() -> None:
    assert not varied(rewording.add_opening, "mail", language="pl")


# order


def test_history_changes_its_place_and_back() -> None:
    below = varied(ordering.swap_history, "mail")
    body = body_of(next(text_parts(read_message(below.encode()))))
    assert body.startswith("On Sun, 1 Mar 2026")
    assert body.rstrip().endswith("Owner, Lund HVAC")
    one = case("mail", below)
    again = ordering.swap_history(one, read(one))
    assert again is not None
    assert body_of(next(text_parts(read_message(again.data)))).startswith("Hi Jo,")


@pytest.mark.parametrize(
    "text",
    [
        MAIL.partition("On Sun")[0],
        MAIL.replace("> Jo\n", "> Jo\n\nYes.\n\n> Bye\n"),
        MAIL.replace('text/plain; charset="utf-8"', "text/html").replace("quoted-printable", "8bit"),
    ],
    ids=["no history", "answers between", "html"],
)
def test_mail_without_one_history_is_not_turned(text: str) -> None:
    assert not varied(ordering.swap_history, "mail", text)


# labels


@pytest.mark.parametrize(
    ("vary", "call", "chat", "recorder"),
    [
        (labelling.shout_labels, "<v IDA LUND>We need", "09:01 IDA LUND: we plan", "IDA LUND"),
        (labelling.add_roles, "<v Ida Lund (Attendee)>We need", "09:01 Ida Lund (Attendee): we plan", "Ida Lund (Attendee)"),
        (labelling.space_labels, "<v Ida  Lund>We need", "09:01 Ida  Lund : we plan", "Ida  Lund"),
    ],
)
def test_labels_change_and_words_do_not(vary: Vary, call: str, chat: str, recorder: str) -> None:
    assert call in varied(vary, "call")
    assert chat in varied(vary, "chat")
    assert {one["speaker_name"] for one in json.loads(varied(vary, "recorder"))["sentences"]} >= {recorder}
    assert "hello ida" in varied(vary, "call").lower()
    assert not varied(vary, "mail")


def test_a_label_that_has_a_bracket_keeps_it() -> None:
    assert "Northwind (Jo): Hello" in varied(labelling.add_roles, "chat")


def test_blanks_leave_times_alone() -> None:
    text = "Ida Lund  0:01\nhello\n\nJo Berg  0:05\nhi\n\nIda Lund  0:09\nbye"
    one = case("chat", text)
    made = labelling.space_labels(one, read(one))
    assert made is not None
    assert made.data.decode().startswith("Ida  Lund  0:01\nhello")


# noise


def test_noise_is_seeded_and_leaves_numbers_times_and_names() -> None:
    more = "We need it by 1 June. And the team is so big. It is the end. And we do it all. " * 5
    long = CALL.replace("We need it live by 1 June.", more)
    first, second = varied(noise.add_speech_noise, "call", long), varied(noise.add_speech_noise, "call", long)
    assert first == second != long
    assert [line for line in first.split("\n") if "-->" in line] == [line for line in long.split("\n") if "-->" in line]
    assert first.count("20,000") == 1
    assert first.count("<v Ida Lund>") == long.count("<v Ida Lund>")
    assert {"uh", "um"} & set(first.replace(",", "").split())


def test_written_talk_has_no_noise_of_speech() -> None:
    assert not varied(noise.add_speech_noise, "chat")
    assert not varied(noise.add_speech_noise, "mail")


def test_noise_in_a_recording_touches_what_is_said_alone() -> None:
    found = json.loads(varied(noise.add_speech_noise, "recorder"))
    assert found["title"] == "Northwind <> Lund"
    assert [one["speaker_name"] for one in found["sentences"]] == ["Jo Berg", "Ida Lund", "Jo Berg", "Ida Lund"]


# removal


@pytest.mark.parametrize("form", FORMS)
def test_the_budget_sentence_goes_and_its_neighbours_stay(form: str) -> None:
    one = case(form)
    made = removal.drop_budget(one, read(one))
    assert made is not None
    left = read(one, made.data).text
    assert "20,000" not in left
    assert "$900" in left or form == "chat"
    assert ("decide alone" in left.lower()) is (form != "recorder")
    assert all("approved $20,000" in words for words in made.gone)


def test_a_sentence_over_quoted_lines_goes_whole() -> None:
    quoted = "> Fine.\n> The board has\n> approved 5k for it.\n> Bye."
    text, gone = removal.without(quoted, "board has approved 5k", by_line=False)
    assert gone == ["The board has approved 5k for it."]
    assert text.split() == [">", "Fine.", ">", "Bye."]


def test_a_case_without_a_budget_has_nothing_to_cut() -> None:
    one = case("mail", budget={"status": "unknown"})
    assert removal.drop_budget(one, read(one)) is None


@pytest.mark.parametrize("form", ["call", "chat", "recorder"])
def test_the_budget_is_given_to_the_seller_and_nothing_else(form: str) -> None:
    one = case(form)
    made = removal.give_budget_away(one, read(one))
    assert made is not None
    before = [(turn.side, read(one).text_of(turn)) for turn in read(one).turns]
    talked = read(one, made.data)
    holder = next(turn for turn in talked.turns if "approved $20,000" in talked.text_of(turn))
    assert holder.side == "seller"
    assert ("prospect" in {side for side, text in before if "approved" in text}) is True
    assert "20,000" in made.gone[0]


def test_a_yes_makes_the_sellers_words_the_prospects_so_that_nothing_can_be_told() -> None:
    one = case("call", CALL.replace("We need it live by 1 June.", "Yes, exactly."))
    assert removal.give_budget_away(one, read(one)) is None


def test_mail_has_no_labels_to_change() -> None:
    one = case("mail")
    assert removal.give_budget_away(one, read(one)) is None
    assert removal.give_decision_away(one, read(one)) is None
