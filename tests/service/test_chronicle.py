"""What is known of a lead over all its conversations."""

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from qualifier.conversation import Participant, Piece
from qualifier.records import Amount
from qualifier.service.chronicle import chronicle
from tests.service.histories import at, correction, kept, words

TWENTY = {"min": 20000, "max": 20000, "currency": "EUR", "period": "unknown"}
MORE = {"min": 25000, "max": 25000, "currency": "EUR", "period": "unknown"}


def budget(status: str, quote: str | None = None, amount: dict[str, Any] | None = None) -> dict[str, Any]:
    return {"status": status, "amount": amount, "evidence": [words(quote)] if quote else []}


def call(**record: Any) -> Any:
    said = "We have about 20,000 euros for it."
    return kept("call", said, at(3, 10), channel="call", budget=budget("stated", "about 20,000 euros", TWENTY), **record)


def test_of_no_conversation_nothing_is_known() -> None:
    assert not any(chronicle([]).model_dump().values())


def test_the_newest_value_stands_first_with_what_it_replaced() -> None:
    mail = kept("mail", "25,000 EUR are approved now.", at(12), budget=budget("approved", "25,000 EUR are approved", MORE))
    now, before = chronicle([mail, call()]).budget
    assert (now.value.status, now.value.amount and now.value.amount.max) == ("approved", 25000)
    assert (now.proofs[0].quote, now.proofs[0].assessment, now.at) == ("25,000 EUR are approved", "mail", at(12))
    assert (before.value.status, before.proofs[0].channel, before.at) == ("stated", "call", at(3, 10))
    assert before.proofs[0].start == 8


def test_the_order_in_which_conversations_come_does_not_matter() -> None:
    mail = kept("mail", "25,000 EUR are approved.", at(12), budget=budget("approved", "25,000 EUR", MORE))
    assert chronicle([mail, call()]) == chronicle([call(), mail])


def test_unknown_never_replaces_known() -> None:
    silent = kept("mail", "See you on Monday.", at(12))
    (only,) = chronicle([call(), silent]).budget
    assert only.proofs[0].assessment == "call"


def test_approved_money_without_a_figure_keeps_the_figure_named_before_and_its_proof() -> None:
    mail = kept("mail", "The board has released the money.", at(12), budget=budget("approved", "released the money"))
    now, _ = chronicle([call(), mail]).budget
    assert now.value.amount == Amount.model_validate(TWENTY)
    assert [proof.quote for proof in now.proofs] == ["released the money", "about 20,000 euros"]


def test_frozen_money_has_no_figure() -> None:
    mail = kept("mail", "Everything is frozen.", at(12), budget=budget("constrained", "frozen"))
    assert chronicle([call(), mail]).budget[0].value.amount is None


def test_the_same_value_told_again_is_one_entry_with_two_proofs() -> None:
    again = kept("mail", "As I said, 20,000 euros.", at(12), budget=budget("stated", "20,000 euros", TWENTY))
    (only,) = chronicle([call(), again]).budget
    assert [proof.assessment for proof in only.proofs] == ["mail", "call"]
    assert (only.since, only.at) == (at(3, 10), at(12))


def test_words_count_from_when_they_were_said_not_from_when_they_were_quoted() -> None:
    old = Piece("We have 20,000 euros.", "Anna Berg", "prospect", at(1, 9), "quoted")
    late = kept("late", "Any news?", at(20), earlier=(old,), budget=budget("stated", "20,000 euros", TWENTY))
    fresh = kept("fresh", "25,000 EUR are approved.", at(12), budget=budget("approved", "25,000 EUR", MORE))
    assert [one.proofs[0].assessment for one in chronicle([late, fresh]).budget] == ["fresh", "late"]


@given(st.data())
def test_whatever_is_said_the_newest_known_value_stands_first(data: st.DataObject) -> None:
    statuses = data.draw(st.lists(st.sampled_from(["unknown", "stated", "approved", "constrained"]), max_size=6))
    history = [kept(f"c{day}", f"We said {one}.", at(day), budget=budget(one, one)) for day, one in enumerate(statuses, 1)]
    told = chronicle(data.draw(st.permutations(history))).budget
    known = [one for one in statuses if one != "unknown"]
    changes = [one for place, one in enumerate(known) if place == 0 or known[place - 1] != one]
    assert [one.value.status for one in reversed(told)] == changes
    assert sum(len(one.proofs) for one in told) == len(known)


def test_of_several_quotes_the_one_said_last_is_shown() -> None:
    old = Piece("We have 20,000 euros.", "Anna Berg", "prospect", at(1, 9), "quoted")
    both = {"status": "approved", "amount": MORE, "evidence": [words("20,000 euros"), words("25,000 EUR")]}
    mail = kept("mail", "Make that 25,000 EUR.", at(12), earlier=(old,), budget=both)
    (only,) = chronicle([mail]).budget
    assert (only.proofs[0].quote, only.at) == ("25,000 EUR", at(12))


def test_quoted_history_without_a_date_counts_from_its_conversation() -> None:
    old = Piece("We have 20,000 euros.", "Anna Berg", "prospect", None, "quoted")
    late = kept("late", "Any news?", at(20), earlier=(old,), budget=budget("stated", "20,000 euros", TWENTY))
    assert chronicle([late]).budget[0].at == at(20)


def test_a_correction_rules_the_same_words_read_again_in_a_later_mail() -> None:
    right = call(corrections=(correction("budget.status", "approved"),))
    right = right.model_copy(
        update={"assessment": right.assessment.model_copy(update={"record": _approved(right.assessment.record)})}
    )
    quoted = Piece("> We have about\n> 20,000 euros for it.", "Anna Berg", "prospect", at(3, 10), "quoted")
    again = kept("again", "And now?", at(12), earlier=(quoted,), budget=budget("stated", "20,000 euros", TWENTY))
    (only,) = chronicle([right, again]).budget
    assert only.value.status == "approved"
    assert only.proofs[0].correction is not None
    assert only.proofs[0].correction.by == "tom"


def _approved(record: Any) -> Any:
    return record.model_copy(update={"budget": record.budget.model_copy(update={"status": "approved"})})


def test_a_value_that_a_person_struck_out_does_not_come_back_from_another_copy_of_the_words() -> None:
    struck = kept("struck", "Last year we spent 20,000 euros.", at(3), corrections=(correction("budget", "unknown"),))
    copy = kept("copy", "Last year we spent 20,000 euros. Anyway.", at(9), budget=budget("stated", "20,000 euros", TWENTY))
    assert chronicle([struck, copy]).budget == ()


def test_a_corrected_value_gives_way_to_new_words() -> None:
    right = call(corrections=(correction("budget.amount.max", 22000),))
    mail = kept("mail", "25,000 EUR are approved.", at(12), budget=budget("approved", "25,000 EUR", MORE))
    assert [one.proofs[0].assessment for one in chronicle([right, mail]).budget] == ["mail", "call"]


def test_a_correction_of_another_fact_rules_nothing_here() -> None:
    elsewhere = kept("struck", "We have 20,000 euros.", at(3), corrections=(correction("need.status", "unknown"),))
    copy = kept("copy", "We have 20,000 euros.", at(9), budget=budget("stated", "20,000 euros", TWENTY))
    assert len(chronicle([elsewhere, copy]).budget) == 1


def need(status: str, quote: str, *pains: str) -> dict[str, Any]:
    return {"status": status, "pains": list(pains), "evidence": [words(quote)]}


def test_asking_for_a_price_does_not_take_back_the_problem() -> None:
    first = kept("first", "We lose two days a week.", at(3), need=need("explicit", "two days a week", "slow planning"))
    second = kept("second", "What does it cost?", at(9), need=need("implied", "What does it cost?"))
    (only,) = chronicle([first, second]).need
    assert (only.value.status, only.value.pains) == ("explicit", ("slow planning",))


def test_a_need_that_is_gone_replaces_the_problem() -> None:
    first = kept("first", "We lose two days a week.", at(3), need=need("explicit", "two days a week", "slow planning"))
    second = kept("second", "We solved it ourselves.", at(9), need=need("none", "solved it ourselves"))
    assert [one.value.status for one in chronicle([first, second]).need] == ["none", "explicit"]


def test_stage_none_is_news_only_with_a_refusal() -> None:
    tested = kept("a", "We are testing you.", at(3), engagement={"depth": 3, "stage": "evaluation"})
    quiet = kept("b", "Thanks.", at(5))
    refused = kept("c", "No, thank you.", at(9), signals=[{"name": "not_interested", "evidence": [words("No, thank you")]}])
    assert [one.value for one in chronicle([tested, quiet]).stage] == ["evaluation"]
    now, _ = chronicle([tested, quiet, refused]).stage
    assert (now.value, now.proofs[0].quote) == ("none", "No, thank you")


def due(kind: str, day: date | None, quote: str, phrase: str | None = None) -> dict[str, Any]:
    return {"kind": kind, "start": day, "due": day, "phrase": phrase or quote, "evidence": [words(quote)]}


def test_a_date_that_moved_shows_where_it_was() -> None:
    first = kept("a", "We decide by 1 December.", at(3), deadlines=[due("decision", date(2026, 12, 1), "by 1 December")])
    second = kept("b", "We need until 15 December.", at(9), deadlines=[due("decision", date(2026, 12, 15), "until 15 December")])
    (line,) = chronicle([first, second]).deadlines
    assert [one.value[0].due for one in line.told] == [date(2026, 12, 15), date(2026, 12, 1)]
    assert line.due == date(2026, 12, 15)


def test_a_date_named_in_other_words_is_the_same() -> None:
    first = kept("a", "We decide by 1 December.", at(3), deadlines=[due("decision", date(2026, 12, 1), "by 1 December")])
    second = kept("b", "On Tuesday we decide.", at(29), deadlines=[due("decision", date(2026, 12, 1), "On Tuesday")])
    (line,) = chronicle([first, second]).deadlines
    assert len(line.told) == 1
    assert len(line.told[0].proofs) == 2


def test_words_without_a_day_do_not_replace_a_day() -> None:
    first = kept("a", "We decide by 1 December.", at(3), deadlines=[due("decision", date(2026, 12, 1), "by 1 December")])
    second = kept("b", "We decide before the move.", at(9), deadlines=[due("decision", None, "before the move")])
    (line,) = chronicle([first, second]).deadlines
    assert [one.value[0].phrase for one in line.told] == ["by 1 December"]


def test_each_meeting_is_a_date_of_its_own_and_the_nearest_date_comes_first() -> None:
    meetings = [due("meeting", date(2026, 12, 8), "Tuesday"), due("meeting", date(2026, 12, 10), "Thursday")]
    one = kept("a", "Tuesday or Thursday?", at(30), deadlines=meetings)
    two = kept("b", "We decide by 1 December.", at(29), deadlines=[due("decision", date(2026, 12, 1), "by 1 December")])
    assert [line.kind for line in chronicle([one, two]).deadlines] == ["decision", "meeting", "meeting"]


def test_a_deadline_that_a_person_struck_out_does_not_come_back() -> None:
    struck = kept("a", "Our fair is on 1 December.", at(3), corrections=(correction("deadlines.0", None),))
    copy = kept("b", "Our fair is on 1 December.", at(9), deadlines=[due("decision", date(2026, 12, 1), "on 1 December")])
    assert chronicle([struck, copy]).deadlines == ()


def test_competitors_are_named_once_the_last_named_first() -> None:
    def named(*names: str) -> list[dict[str, Any]]:
        return [{"name": name, "evidence": [words(name)]} for name in names]

    first = kept("a", "Zeta and Orbix are in it.", at(3), competitors=named("Zeta", "Orbix"))
    second = kept("b", "ORBIX came back.", at(9), competitors=named("ORBIX"))
    lines = chronicle([first, second]).competitors
    assert [(one.value, len(one.proofs)) for one in lines] == [("ORBIX", 2), ("Zeta", 1)]


def question(text: str) -> dict[str, Any]:
    return {"questions": [{"text": text, "evidence": [words(text)]}]}


def test_questions_are_open_since_the_last_answer() -> None:
    first = kept("a", "Does it run on Linux?", at(3), answered=at(4), **question("Does it run on Linux?"))
    second = kept("b", "Who trains us?", at(9), **question("Who trains us?"))
    third = kept("c", "Who trains us? And when?", at(11), **question("Who trains us?"))
    known = chronicle([first, second, third])
    assert [(one.value, len(one.proofs)) for one in known.questions] == [("Who trains us?", 2)]
    assert [one.value for one in known.asked_before] == ["Does it run on Linux?"]


def test_an_answer_to_a_later_conversation_answers_the_earlier_ones() -> None:
    first = kept("a", "Does it run on Linux?", at(3), **question("Does it run on Linux?"))
    second = kept("b", "Who trains us?", at(9), answered=at(10), **question("Who trains us?"))
    assert chronicle([first, second]).questions == ()


def people(*entries: tuple[str | None, str | None, str, str]) -> dict[str, Any]:
    listed = [{"name": name, "title": title, "part": part, "evidence": [words(quote)]} for name, title, part, quote in entries]
    return {"authority": {"status": "influencer", "people": listed, "evidence": [words(entries[0][3])]}}


def test_people_keep_their_title_and_show_how_their_part_changed() -> None:
    first = kept("a", "Anna Berg, CFO, compares.", at(3), **people(("Anna Berg", "CFO", "evaluator", "compares")))
    second = kept("b", "Anna decides.", at(9), **people(("Anna", None, "decision_maker", "Anna decides")))
    (line,) = chronicle([first, second]).people
    assert (line.now.name, line.now.title, line.now.part) == ("Anna Berg", "CFO", "decision_maker")
    assert [one.value.part for one in line.told] == ["decision_maker", "evaluator"]
    assert line.address == "anna@berg.example"


def test_a_first_name_that_two_people_share_is_neither() -> None:
    both = people(("Anna Berg", None, "user", "Anna Berg"), ("Anna Lund", None, "user", "Anna Lund"))
    first = kept("a", "Anna Berg and Anna Lund use it.", at(3), **both)
    second = kept("b", "Anna decides.", at(9), **people(("Anna", None, "decision_maker", "Anna decides")))
    assert {line.now.name for line in chronicle([first, second]).people} == {"Anna", "Anna Berg", "Anna Lund"}


def test_who_decides_comes_first_and_a_contact_without_part_last() -> None:
    cast = people((None, "legal team", "legal", "legal team"), ("Jo Rex", "CEO", "decision_maker", "Jo Rex"))
    one = kept(
        "a", "The legal team and Jo Rex.", at(3), prospect={"contact": {"name": "Anna Berg", "title": "Assistant"}}, **cast
    )
    lines = chronicle([one]).people
    assert [(line.now.name, line.now.title, line.now.part) for line in lines] == [
        ("Jo Rex", "CEO", "decision_maker"),
        (None, "legal team", "legal"),
        ("Anna Berg", "Assistant", None),
    ]


def test_a_contact_who_matters_is_one_person_with_the_title_of_the_signature() -> None:
    cast = people(("Anna Berg", None, "champion", "I want this"))
    one = kept("a", "I want this. Anna Berg, CFO", at(3), prospect={"contact": {"name": "Anna Berg", "title": "CFO"}}, **cast)
    (line,) = chronicle([one]).people
    assert (line.now.title, line.now.part) == ("CFO", "champion")


def test_an_address_of_ours_is_nobodys() -> None:
    ours = Participant(name="Anna Berg", address="anna@planwerk.example", side="seller")
    one = kept("a", "Anna decides.", at(9), participants=(ours,), **people(("Anna Berg", None, "user", "Anna decides")))
    assert chronicle([one]).people[0].address is None


def test_facts_of_the_company_have_the_quote_that_tells_them() -> None:
    proofs = [words("140 people"), words("insurance brokers")]
    told = {"industry": "insurance", "employees": 140, "country": "IE", "evidence": proofs}
    known = chronicle([kept("a", "We are 140 people, insurance brokers.", at(3), prospect=told)])
    assert (known.employees[0].value, known.employees[0].proofs[0].quote) == (140, "140 people")
    assert known.industry[0].proofs[0].quote == "insurance brokers"
    assert (known.country[0].value, known.country[0].proofs[0].quote) == ("IE", None)


def test_what_is_no_sale_tells_nothing() -> None:
    assert chronicle([kept("a", "140 people", at(3), kind="support", prospect={"employees": 140})]).employees == ()
