"""Who is told of a piece of news, and not before when: rules, quiet hours over midnight, zones and changes of the clock."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from qualifier.ports.destinations import DAYS, Destination, Digest, Quiet, When
from qualifier.service.routing import Subject, digest_moment, digest_near, fits, held_until, subject_of, told
from tests.service.talks import assessed

SUBJECT = Subject(
    news="hot", temperature="hot", total=80, grade="B2", profile="default", company="Müller & Söhne Maschinenbau GmbH",
    domains=("mail.mueller-maschinen.de",), country="DE", employees=120, industry="precision machining",
    owners=("tom barker", "tom@planwerk.example"),
)  # fmt: skip
UNKNOWN = SUBJECT._replace(company=None, domains=(), country=None, employees=None, industry=None, owners=())
ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia", "Africa/Casablanca")


def when(**rules: object) -> When:
    return When.model_validate(rules)


def place(name: str = "sales", **said: object) -> Destination:
    return Destination.model_validate({"name": name, **said})


@pytest.mark.parametrize(
    ("rules", "fit"),
    [
        ({}, True), ({"news": "reminder"}, False), ({"news": ["hot"]}, True), ({"temperature": ["warm"]}, False),
        ({"temperature": ["warm", "hot"]}, True), ({"countries": ["de", "AT"]}, True), ({"countries": ["US"]}, False),
        ({"employees": [100, None]}, True), ({"employees": [None, 100]}, False), ({"employees": [120, 120]}, True),
        ({"industries": ["manufacturing"]}, True), ({"industries": ["dentists"]}, False), ({"profiles": "default"}, True),
        ({"profiles": ["dach"]}, False), ({"min_total": 80}, True), ({"min_total": 81}, False), ({"min_grade": "B2"}, True),
        ({"min_grade": "C3"}, True), ({"min_grade": "A3"}, False), ({"min_grade": "C1"}, False),
        ({"owners": ["TOM@planwerk.example"]}, True), ({"owners": ["Tom  Barker"]}, True), ({"owners": ["anna"]}, False),
        ({"companies": ["muller sohne"]}, True), ({"companies": ["Müller Söhne AG"]}, False), ({"companies": ["mull"]}, False),
        ({"companies": ["mueller-maschinen.de"]}, True), ({"companies": ["maschinen.de"]}, False),
        ({"countries": ["DE"], "min_total": 90}, False),
    ],
)  # fmt: skip
def test_every_given_condition_must_hold(rules: dict[str, object], fit: bool) -> None:
    assert fits(when(**rules), SUBJECT) is fit


@pytest.mark.parametrize(
    "rules",
    [{"countries": ["DE"]}, {"employees": [0, None]}, {"industries": ["x"]}, {"owners": ["tom"]}, {"companies": ["acme"]}],
)
def test_what_is_not_known_fulfils_no_condition(rules: dict[str, object]) -> None:
    assert not fits(when(**rules), UNKNOWN)


def test_a_grade_of_another_kind_fulfils_no_worst_grade() -> None:
    assert not fits(when(min_grade="C5"), SUBJECT._replace(grade="gold"))


def test_all_that_fit_are_told_in_their_order() -> None:
    places = (place("dach", when={"countries": ["DE"]}), place("us", when={"countries": ["US"]}), place("all"))
    assert told(places, SUBJECT) == ("dach", "all")


def test_what_nobody_else_is_told_of_is_for_those_who_are_told_otherwise() -> None:
    places = (place("dach", when={"countries": ["DE"]}), place("rest", when={"otherwise": True}))
    assert told(places, SUBJECT) == ("dach",)
    assert told(places, UNKNOWN) == ("rest",)


def test_who_wants_no_alerts_gets_none() -> None:
    assert told((place(kind="email", alerts=False, digest={"at": "08:00"}),), SUBJECT) == ()


def test_an_assessment_tells_what_the_rules_look_at() -> None:
    subject = subject_of("hot", assessed(), "dach")
    assert (subject.news, subject.temperature, subject.profile) == ("hot", "hot", "dach")
    assert subject.company == "Acme Foods Ltd."
    assert subject.domains == ("acme-foods.com",)
    assert "tom@planwerk.example" in subject.owners


def at(zone: str, *wall: int, fold: int = 0) -> datetime:
    return datetime(*wall, tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC)  # type: ignore[misc, arg-type]


NIGHT = {"from": "20:00", "to": "07:00"}


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ((2026, 11, 27, 19, 59), None), ((2026, 11, 27, 20, 0), (2026, 11, 28, 7, 0)),
        ((2026, 11, 28, 0, 0), (2026, 11, 28, 7, 0)), ((2026, 11, 28, 6, 59), (2026, 11, 28, 7, 0)), ((2026, 11, 28, 7, 0), None),
    ],
)  # fmt: skip
def test_quiet_hours_over_midnight(now: tuple[int, ...], until: tuple[int, ...] | None) -> None:
    sales = place(quiet=NIGHT, zone="Europe/Berlin")
    assert held_until(sales, at("Europe/Berlin", *now)) == (at("Europe/Berlin", *until) if until else None)


def test_quiet_hours_have_the_days_on_which_they_begin() -> None:
    friday_night = place(quiet={**NIGHT, "days": "fri"})
    assert held_until(friday_night, datetime(2026, 11, 28, 3, tzinfo=UTC)) == datetime(2026, 11, 28, 7, tzinfo=UTC)
    assert held_until(friday_night, datetime(2026, 11, 28, 21, tzinfo=UTC)) is None


def test_nights_and_a_weekend_hold_until_monday() -> None:
    weekend = {"from": "00:00", "to": "24:00", "days": ["sat", "sun"]}
    sales = place(quiet=[NIGHT, weekend], zone="America/New_York")
    friday = at("America/New_York", 2026, 11, 27, 23, 0)
    assert held_until(sales, friday) == at("America/New_York", 2026, 11, 30, 7, 0)


def test_quiet_hours_may_have_a_zone_of_their_own() -> None:
    sales = place(quiet={**NIGHT, "zone": "Asia/Kathmandu"}, zone="Europe/Berlin")
    assert held_until(sales, at("Asia/Kathmandu", 2026, 11, 27, 22, 0)) == at("Asia/Kathmandu", 2026, 11, 28, 7, 0)
    assert held_until(sales, at("Europe/Berlin", 2026, 11, 27, 10, 0)) is None


def test_a_night_in_which_the_clock_is_changed_ends_when_the_wall_clock_says() -> None:
    sales = place(quiet=NIGHT, zone="Europe/Berlin")
    for day, hours in ((date(2026, 3, 28), 10), (date(2026, 10, 24), 12), (date(2026, 11, 24), 11)):
        begin = at("Europe/Berlin", day.year, day.month, day.day, 20, 0)
        assert held_until(sales, begin) == begin + timedelta(hours=hours)


def test_hours_that_the_clock_jumps_over_come_later_and_those_that_come_twice_are_quiet() -> None:
    gap = place(quiet={"from": "02:15", "to": "02:45"}, zone="Europe/Berlin")
    assert held_until(gap, at("Europe/Berlin", 2026, 3, 29, 3, 14)) is None
    assert held_until(gap, at("Europe/Berlin", 2026, 3, 29, 3, 20)) == at("Europe/Berlin", 2026, 3, 29, 3, 45)
    twice = place(quiet={"from": "02:00", "to": "03:00"}, zone="Europe/Berlin")
    first, second = (at("Europe/Berlin", 2026, 10, 25, 2, 30, fold=fold) for fold in (0, 1))
    assert held_until(twice, first) == held_until(twice, second) == at("Europe/Berlin", 2026, 10, 25, 3, 0)


def test_periods_of_several_zones_that_leave_no_moment_hold_nothing() -> None:
    zones = [{"from": "00:00", "to": "23:59", "zone": zone} for zone in ("UTC", "Asia/Kathmandu")]
    assert held_until(place(quiet=zones), datetime(2026, 11, 27, 12, tzinfo=UTC)) is None


@pytest.mark.parametrize(
    "quiet",
    [
        {"from": "00:00", "to": "24:00"}, [{"from": "06:00", "to": "18:00"}, {"from": "18:00", "to": "06:00"}],
        {"from": "07:00", "to": "07:00"}, {"from": "24:00", "to": "07:00"}, {"from": "7", "to": "08:00"},
        {"from": "25:00", "to": "08:00"}, {"from": "07:60", "to": "08:00"}, {"from": 700, "to": "08:00"},
        {"from": "07:00", "to": "08:00", "days": []}, {"from": "07:00", "to": "08:00", "zone": "Mars/Base"},
    ],
)  # fmt: skip
def test_quiet_hours_that_make_no_sense_are_refused(quiet: object) -> None:
    with pytest.raises(ValidationError):
        place(quiet=quiet)


times = st.integers(0, 24 * 60 - 1).map(lambda minutes: f"{minutes // 60:02d}:{minutes % 60:02d}")
periods = st.tuples(times, times, st.sets(st.sampled_from(DAYS), min_size=1), st.sampled_from([None, *ZONES])).filter(
    lambda one: one[0] != one[1]
)
moments = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)).map(lambda moment: moment.replace(tzinfo=UTC))


@given(st.lists(periods, max_size=3), st.sampled_from(ZONES), moments)
def test_what_is_held_is_told_within_days_and_outside_of_quiet_hours(
    drawn: list[tuple[str, str, set[str], str | None]], zone: str, now: datetime
) -> None:
    quiet = [{"from": start, "to": end, "days": sorted(days), "zone": own} for start, end, days, own in drawn]
    try:
        sales = place(quiet=quiet, zone=zone)
    except ValidationError:
        return
    until = held_until(sales, now)
    if until is not None:
        assert now < until <= now + timedelta(days=45)
        assert held_until(sales, until) is None


@given(periods, moments)
def test_quiet_is_what_the_wall_clock_says(drawn: tuple[str, str, set[str], str | None], now: datetime) -> None:
    """Told a second way, for a zone without changes of the clock."""
    start, end, days, _ = drawn
    wall = now.strftime("%H:%M")
    today, yesterday = DAYS[now.weekday()], DAYS[now.weekday() - 1]
    if start < end:
        quiet = today in days and start <= wall < end
    else:
        quiet = (today in days and wall >= start) or (yesterday in days and wall < end)
    assert (held_until(place(quiet={"from": start, "to": end, "days": sorted(days)}), now) is not None) is quiet


HOUR = timedelta(hours=1)


def test_the_digest_that_is_near_has_the_day_of_its_place() -> None:
    mail = place(kind="email", digest=Digest.model_validate({"at": "08:00"}), zone="Pacific/Apia")
    now = at("Pacific/Apia", 2026, 11, 28, 7, 30)
    assert digest_near(mail, now, before=HOUR, after=HOUR) == (date(2026, 11, 28), now + HOUR / 2)
    assert digest_near(mail, now - HOUR, before=HOUR, after=HOUR) is None
    assert digest_near(mail, now + 2 * HOUR, before=HOUR, after=12 * HOUR) == (date(2026, 11, 28), now + HOUR / 2)


def test_a_weekly_digest_comes_on_its_day() -> None:
    mail = place(kind="email", digest={"at": "08:00", "days": "mon"})
    assert digest_near(mail, datetime(2026, 11, 28, 8, tzinfo=UTC), before=HOUR, after=HOUR) is None
    assert digest_near(mail, datetime(2026, 11, 30, 8, tzinfo=UTC), before=HOUR, after=HOUR) is not None


def test_a_place_without_digest_has_none() -> None:
    assert digest_near(place(), datetime(2026, 11, 28, tzinfo=UTC), before=HOUR, after=HOUR) is None
    assert digest_moment(place(), date(2026, 11, 28)) is None


@given(times, st.sampled_from(ZONES), moments)
def test_every_day_has_one_digest(time: str, zone: str, now: datetime) -> None:
    """Looked at every quarter of an hour, as the workers do, each day's digest is found, and under one day only."""
    mail = place(kind="email", digest={"at": time}, zone=zone)
    found = {digest_near(mail, now + number * HOUR / 4, before=HOUR, after=12 * HOUR) for number in range(4 * 48)}
    days = {one[0] for one in found if one}
    assert {one for one in found if one} == {(day, digest_moment(mail, day)) for day in days}
    assert len(days) in (2, 3)


def test_quiet_alone_can_be_made_in_words() -> None:
    assert Quiet.model_validate({"from": "22:00", "to": "06:30"}).minutes == 510
