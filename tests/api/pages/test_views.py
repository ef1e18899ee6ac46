from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.pages.views.cards import cards_of, engagement_of, people_of
from api.pages.views.dates import dates_of, distance
from api.pages.views.pieces import righted, shortened, standing
from api.pages.views.points import points_of
from api.pages.views.quiet import field_words, quiet_of, value_words
from api.pages.views.reply import LONGEST_ADDRESS, mailto, reply_of, sentences_of
from api.pages.views.result import result_of, sides_of
from api.pages.views.talk import talk_of
from api.pages.views.verdict import verdict_of
from qualifier.conversation import Seller
from qualifier.parsing import parse
from qualifier.records import Contribution, Draft
from qualifier.scoring import load_definition
from tests.api.pages.makers import NOW, assessed, correction, kept

GRADES = load_definition().text.grades
STORED = kept(assessed())
TALK = talk_of(assessed())


def test_each_of_the_four_questions_has_its_answer_and_its_words() -> None:
    cards = {one.name: one for one in cards_of(STORED, TALK, NOW.date(), None)}
    assert list(cards) == ["Budget", "Authority", "Need", "Timeline"]
    assert (cards["Budget"].value, cards["Budget"].status) == ("£18,000", "Approved")
    assert (cards["Timeline"].value, cards["Timeline"].status) == ("by 18 Dec", "Has a date")
    assert cards["Budget"].quotes[0].proof in TALK.proofs.values()
    assert not cards["Need"].lines, "pains that only repeat the quoted words are not said twice"


def test_what_nobody_said_is_shown_as_such() -> None:
    stored = kept(assessed(b"Anna Weber: Hello, what does it do?\nTom: A lot."))
    budget = cards_of(stored, talk_of(stored.assessment), NOW.date(), None)[0]
    assert (budget.known, budget.status, budget.value, budget.quotes) == (False, "Not said yet", "", ())


def test_a_corrected_value_names_who_and_why() -> None:
    first, second = correction("budget.status", "unknown", "stated"), correction("budget.amount.max", None, 5, "A typo", "ben")
    card = cards_of(kept(assessed(), first, second), TALK, NOW.date(), None)[0]
    assert card.righted
    assert (card.righted.by, card.righted.reason) == ("ben", "A typo")
    assert righted((first,), "need") is None
    assert righted((correction("need_else", 1, 2),), "need") is None


def test_a_mark_of_a_correction_goes_with_its_value() -> None:
    first, second = (one.due.isoformat() for one in assessed().record.deadlines[:2] if one.due)
    stays, gone = correction("deadlines.0.due", None, first), correction("need.status", "none", "implied")
    moved = correction("deadlines.2.due", None, second)
    removal = correction("deadlines.0", {"kind": "other"}, None)
    assert [one.field for one in standing(kept(assessed(), stays, gone))] == ["deadlines.0.due"]
    assert [one.field for one in standing(kept(assessed(), moved, removal))] == ["deadlines.1.due"]
    assert standing(kept(assessed(), stays, removal)) == (), "the entry that was corrected is no more"


def test_stages_before_the_present_one_are_past() -> None:
    states = [one.state for one in engagement_of(STORED, None).steps]
    assert states == sorted(states, key=["past", "now", "ahead"].index)
    assert states.count("now") == 1


def test_people_of_ours_are_not_theirs() -> None:
    people = people_of(STORED.assessment.record, STORED.assessment.conversation, TALK)
    assert any("Marta" in one.name for one in people)
    assert not any("Tom" in one.name for one in people)


def test_dates_come_in_order_with_their_distance() -> None:
    dates = dates_of(STORED, TALK, NOW.date(), None)
    days = [one.due for one in dates.shown if one.due]
    assert days == sorted(days)
    assert dates.line
    assert all(0 <= mark.at <= 100 and mark.at + mark.width <= 100 for mark in dates.line.marks)
    assert dates.line.today is not None
    assert dates.dated


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "today"), (1, "tomorrow"), (-1, "yesterday"), (16, "in 16 days"), (-3, "3 days ago"), (122, "in 4 months")],
)
def test_a_distance_reads_as_people_say_it(days: int, words: str) -> None:
    assert distance(date(2026, 1, 1) + timedelta(days=days), date(2026, 1, 1)) == words


@given(st.dates(date(2000, 1, 1), date(2099, 1, 1)), st.dates(date(2000, 1, 1), date(2099, 1, 1)))
def test_any_two_dates_make_a_line_or_none(one: date, other: date) -> None:
    record = assessed().record
    deadlines = tuple(record.deadlines[0].model_copy(update={"start": day, "due": day}) for day in (one, other))
    assessment = assessed().model_copy(update={"record": record.model_copy(update={"deadlines": deadlines})})
    dates = dates_of(kept(assessment), TALK, date(2026, 1, 1), None)
    if dates.line:
        assert all(0 <= at <= 100 for at in (*(one.at for one in dates.line.marks), *(one.at for one in dates.line.months)))


def test_the_verdict_says_how_long_there_is_to_answer() -> None:
    verdict = verdict_of(STORED, GRADES, NOW)
    assert verdict.clock
    assert (verdict.clock.within, verdict.clock.long_over) == ("1 h", False)
    old = verdict_of(STORED, GRADES, NOW + timedelta(days=90))
    assert old.clock
    assert old.clock.long_over, "a clock that counts months over says nothing"


@given(st.floats(0, 100), st.floats(0, 100))
def test_the_plot_lies_in_the_field_of_its_grades(fit: float, intent: float) -> None:
    score = assessed().score
    moved = score.model_copy(
        update={
            "fit": score.fit.model_copy(update={"points": fit}),
            "intent": score.intent.model_copy(update={"points": intent}),
        }
    )
    plot = verdict_of(kept(assessed().model_copy(update={"score": moved})), GRADES, NOW).plot
    assert plot.cell.x <= intent <= plot.cell.x + plot.cell.width
    assert plot.cell.y <= 100 - fit <= plot.cell.y + plot.cell.height
    assert 0 < plot.x < 100
    assert [name for _, name in plot.row_names] == ["D", "C", "B", "A"]


def test_points_that_lower_the_score_go_to_the_left_of_zero() -> None:
    rules = (
        Contribution(rule="a", axis="fit", points=30, label="Good"),
        Contribution(rule="b", axis="fit", points=-10, label="Bad"),
        Contribution(rule="c", axis="intent", points=0, label="Nothing"),
    )
    score = assessed().score.model_copy(update={"contributions": rules})
    points = points_of(assessed().model_copy(update={"score": score}), TALK)
    good, bad = points.sides[0].rules
    assert (points.zero, good.x, good.width, bad.x, bad.width) == (25.0, 25.0, 75.0, 0.0, 25.0)
    assert points.sides[1].rules[0].width == 0


def test_no_contribution_at_all_is_no_fault() -> None:
    score = assessed().score.model_copy(update={"contributions": ()})
    assert points_of(assessed().model_copy(update={"score": score}), TALK).zero == 0


def test_the_reply_is_told_apart_sentence_by_sentence_and_nothing_is_lost() -> None:
    reply = reply_of(assessed())
    assert reply
    assert "".join(one.text for one in reply.sentences) == reply.body
    assert reply.supported + len(reply.open) == sum(1 for one in reply.sentences if one.verdict)
    assert reply.recipient == "marta@halden.example"


def test_a_draft_without_checks_is_shown_whole() -> None:
    draft = Draft(subject="a", body="Hello.\nBye.", language="en", checks=(), status="ready")
    assert [one.text for one in sentences_of(draft)] == ["Hello.\nBye."]


@given(st.text(max_size=200), st.text(max_size=200))
def test_a_mail_address_gives_back_subject_and_text(subject: str, body: str) -> None:
    address = mailto("a@b.example", subject, body)
    assert address.isascii()
    parts = parse_qs(urlsplit(address).query, keep_blank_values=True, errors="replace")
    assert parts["subject"] == [subject.encode("utf-8", "replace").decode()]
    assert parts.get("body", [""]) == [body.replace("\n", "\r\n").encode("utf-8", "replace").decode()]


def test_a_recipient_cannot_add_fields_to_the_mail() -> None:
    assert unquote(urlsplit(mailto("a@b.example?bcc=evil@x.example", "s", "")).path) == "a@b.example?bcc=evil@x.example"


def test_a_text_that_is_too_long_for_an_address_is_pasted_by_hand() -> None:
    draft = assessed().draft
    assert draft
    body = "A long sentence about bread. " * 100
    long = assessed().model_copy(update={"draft": draft.model_copy(update={"body": body, "checks": ()})})
    reply = reply_of(long)
    assert reply
    assert not reply.whole
    assert len(reply.mailto) < LONGEST_ADDRESS
    assert "body=" not in reply.mailto


def test_sides_are_asked_for_where_they_are_a_guess() -> None:
    text = "Alex: We talked about six sites.\nKim: The budget of 20k is approved.\nAlex: Good. Shall I send our offer?\nKim: Yes."
    sides = sides_of(parse(text.encode(), seller=Seller()))
    assert sides
    assert {one.name for one in sides.speakers} == {"Alex", "Kim"}
    assert all(one.words for one in sides.speakers)
    assert sides_of(assessed().conversation) is None


def test_corrections_and_doubts_read_as_words() -> None:
    assert field_words("budget.amount.max") == "budget, amount, max"
    assert field_words("deadlines.0.due") == "date 1, due"
    assert field_words("signals.demo_request") == "signals, Wants a demo"
    assert value_words("decision_maker", "authority.status") == "Decides"
    assert value_words({"min": 5, "max": 5, "currency": "EUR", "period": "year"}, "budget.amount") == "€5 a year"
    assert value_words(None, "prospect.country") == "nothing"
    assert value_words(["a", "b"], "need.pains") == "a, b"
    assert value_words({"kind": "go_live", "due": "2026-12-01"}, "deadlines.0") == "Go-live, 2026-12-01"
    quiet = quiet_of(kept(assessed(), correction("kind", "other", "sales")))
    assert (quiet.changes[0].before, quiet.changes[0].after) == ("No sales conversation", "Sales conversation")


def test_long_words_are_cut_at_a_word() -> None:
    assert shortened("one two three", 8) == "one two …"
    assert shortened("one\ntwo") == "one two"


def test_the_whole_result_is_made_without_a_lead_and_without_a_sale() -> None:
    mail = EmailMessage()
    mail["From"], mail["Subject"], mail["List-Unsubscribe"] = "news@shop.example", "Our weekly news", "<mailto:off@shop.example>"
    mail["Date"] = datetime(2026, 11, 1, tzinfo=UTC)
    mail.set_content("This week in bread: ten offers.\n\nUnsubscribe here: https://shop.example/off")
    result = result_of(kept(assessed(mail.as_bytes())), GRADES, None, now=NOW, zone=UTC)
    assert not result.is_sale
    assert result.reply is None
    assert result.lead is None
