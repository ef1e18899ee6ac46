"""Destinations files: what loads, what is refused and where, and that the one in the guide loads."""

import re
from pathlib import Path

import pytest

from qualifier.adapters.destinations import load_destinations, read_destinations
from qualifier.errors import ConfigError
from qualifier.ports.destinations import EmailDestination, SlackDestination, WebhookDestination

GUIDE = Path(__file__).parents[2] / "docs" / "notify.md"
SLACK = "destinations:\n  sales:\n    kind: slack\n    url: env:HOOK\n"


def guide_file() -> str:
    found = re.search(r"```yaml\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    assert found is not None
    return found[1]


def test_the_file_in_the_guide_loads_as_the_guide_says() -> None:
    found = {one.name: one for one in read_destinations(guide_file(), "destinations.yaml")}
    assert list(found) == ["sales-dach", "big-deals", "anna", "team-weekly", "crm", "acme-team", "nobody-else"]
    slack, weekly, crm = found["sales-dach"], found["team-weekly"], found["crm"]
    assert isinstance(slack, SlackDestination)
    assert (slack.zone, slack.quotes, slack.when.countries, slack.when.min_grade) == (
        "Europe/Berlin",
        False,
        ("DE", "AT", "CH"),
        "B2",
    )
    assert [(one.start, one.end, len(one.days)) for one in slack.quiet] == [(1140, 420, 7), (0, 1440, 2)]
    assert (found["big-deals"].zone, found["big-deals"].quotes) == ("America/New_York", True)
    assert found["big-deals"].when.employees == (500, 10_000_000)
    assert isinstance(weekly, EmailDestination)
    assert (weekly.alerts, weekly.private, weekly.smtp.security) == (False, True, "none")
    assert weekly.digest is not None
    assert (weekly.digest.at, weekly.digest.days) == (450, ("mon",))
    assert isinstance(crm, WebhookDestination)
    assert not crm.quotes
    assert found["nobody-else"].when.otherwise


def test_a_file_on_disk_loads(tmp_path: Path) -> None:
    path = tmp_path / "destinations.yaml"
    path.write_text(SLACK, encoding="utf-8-sig")
    assert [one.name for one in load_destinations(path)] == ["sales"]
    with pytest.raises(ConfigError, match=r"no such file; docs/notify\.md"):
        load_destinations(tmp_path / "none.yaml")


@pytest.mark.parametrize("text", ["", "# nobody yet\n", "destinations:\n", "destinations: {}\n"])
def test_a_file_may_name_nobody(text: str) -> None:
    assert read_destinations(text, "d.yaml") == ()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("- a\n", "d.yaml: line 1: begins with destinations:"),
        ("destination:\n  a: {}\n", "d.yaml: line 1, destination: unknown key; did you mean 'destinations'?"),
        ("destinations:\n  sales: slack\n", "d.yaml: line 2, destinations.sales: needs a kind: slack, teams, webhook, email"),
        ("destinations:\n  sales:\n    kind: slak\n", "d.yaml: line 3, destinations.sales.kind: needs a kind"),
        ("destinations:\n  Sales Team:\n    kind: slack\n    url: env:A\n", "d.yaml: line 2, destinations.Sales Team: a name"),
        ("destinations:\n  a:\n    kind: slack\n", "d.yaml: line 2, destinations.a.url: Field required"),
        (SLACK + "    when:\n      temperatur: hot\n", "line 6, destinations.sales.when.temperatur: unknown key; did you mean"),
        (SLACK + "    when: {countries: [Germany]}\n", "line 5, destinations.sales.when.countries: 'GERMANY' is no country code"),
        (SLACK + "    when: {min_grade: high}\n", "line 5, destinations.sales.when.min_grade: "),
        (SLACK + "    quiet:\n      form: 22:00\n", "line 6, destinations.sales.quiet.form: unknown key; did you mean 'from'?"),
        (SLACK + "    quiet: {from: 22, to: 07:00}\n", "line 5, destinations.sales.quiet.from: is no time of day"),
        (SLACK + "    quiet: {from: 00:00, to: 24:00}\n", "line 5, destinations.sales.quiet: leave no moment"),
        (SLACK + "    zone: Berlin\n", "line 5, destinations.sales.zone: 'Berlin' is no time zone"),
        ("zone: Mars\n" + SLACK, "line 1, zone: 'Mars' is no time zone"),
        (SLACK + "    digest: {at: 08:00}\n", "line 2, destinations.sales: only a destination of kind email"),
        (SLACK + "    alerts: false\n", "line 2, destinations.sales: without alerts and without digest"),
        (SLACK + "    name: other\n", "line 5, destinations.sales.name: unknown key"),
        (SLACK + "  sales:\n    kind: slack\n", "line 5, column 3: the key 'sales' stands here twice"),
    ],
)  # fmt: skip
def test_a_mistake_is_said_with_its_line_and_place(text: str, message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read_destinations(text, "d.yaml")
    assert message in str(caught.value)


MAIL = "destinations:\n  a:\n    kind: email\n    from: a@planwerk.example\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (MAIL + "    to: ['b@x.example\\nBcc: c@x.example']\n    smtp: {host: h}\n", "is no mail address"),
        (MAIL + "    to: 'Anna <b@x.example>'\n    smtp: {host: h}\n", "line 5, destinations.a.to: 'Anna <b@x.example>' is no"),
        (MAIL + "    to: []\n    smtp: {host: h}\n", "line 5, destinations.a.to: "),
        (MAIL + "    to: b@x.example\n    smtp: {host: 'h/x'}\n", "line 6, destinations.a.smtp.host: is no name of a server"),
        (MAIL + "    to: b@x.example\n    smtp: {host: h, user: u}\n", "line 6, destinations.a.smtp: a login needs both"),
        (MAIL + "    to: b@x.example\n    smtp: {host: h, user: u, password: env:P, security: none}\n", "not sent unencrypted"),
    ],
)  # fmt: skip
def test_a_mail_destination_that_cannot_work_is_refused(text: str, message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read_destinations(text, "d.yaml")
    assert message in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "destinations:\n  a:\n    kind: slack\n    url: https://hooks.slack.com/services/s3cret\n",
        "destinations:\n  a:\n    kind: teams\n    url: https://x.example/?sig=s3cret\n",
        "destinations:\n  a:\n    kind: webhook\n    url: https://x.example\n    secret: s3cret\n",
        MAIL + "    to: b@x.example\n    smtp: {host: h, user: u, password: s3cret}\n",
    ],
)
def test_a_secret_in_the_file_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(ConfigError, match=r"line \d, destinations\.a\.\S+: is a secret and does not belong here") as caught:
        read_destinations(text, "d.yaml")
    assert "s3cret" not in str(caught.value)
