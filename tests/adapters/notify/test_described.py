"""A destination of the file told by the notifier of its kind, its secrets read when they are needed."""

import base64
import json
from datetime import UTC, datetime

import pytest
from pydantic import SecretStr
from standardwebhooks import Webhook

from qualifier.adapters.destinations import read_destinations
from qualifier.adapters.dialing import resolve
from qualifier.adapters.notify import DescribedNotifier, Surroundings
from qualifier.adapters.secrets import read_secret
from qualifier.errors import ConfigError, NotifyError
from qualifier.ports.news import Digester
from tests.adapters.notify.mailhouse import mail_house
from tests.adapters.notify.makers import news, summary
from tests.adapters.test_outbound import receiver, saying

SIGNING = f"whsec_{base64.b64encode(bytes(32)).decode()}"


def described(text: str, secrets: dict[str, str]) -> DescribedNotifier:
    """The one destination of a file, in an environment of these secrets."""

    def secret(reference: str) -> SecretStr:
        return read_secret(reference, environ=secrets)

    (one,) = read_destinations(f"destinations:\n  sales: {text}\n", "d.yaml")
    return DescribedNotifier(one, Surroundings("d.yaml", "https://leads.example", secret, resolve, 5.0))


def test_each_kind_is_told_in_its_own_way() -> None:
    with receiver(saying(200)) as (url, got):
        secrets = {"URL": url, "SECRET": SIGNING}
        for kind in ("slack", "teams"):
            described(f"{{kind: {kind}, url: env:URL, private: true}}", secrets).tell(news())
        described(f"{{kind: webhook, url: '{url}/x', secret: env:SECRET, private: true}}", secrets).tell(
            news(at=datetime.now(UTC))
        )
    bodies = [json.loads(body) for _, body, _ in got]
    assert ["blocks" in bodies[0], "attachments" in bodies[1], bodies[2]["type"]] == [True, True, "lead.hot"]
    Webhook(SIGNING).verify(got[2][1], got[2][2])


def test_a_mail_is_sent_as_the_file_says() -> None:
    with mail_house(tls=False) as (house, port):
        smtp = f"{{host: 127.0.0.1, port: {port}, security: none}}"
        notifier = described(f"{{kind: email, from: a@b.example, to: [c@d.example], smtp: {smtp}, private: true}}", {})
        notifier.tell(news())
        notifier.report(summary())
    assert house.receivers == [["c@d.example"]] * 2


@pytest.mark.parametrize(("said", "quoted"), [("", True), (", quotes: false", False)])
def test_people_are_told_the_strongest_quote_unless_it_is_to_stay(said: str, quoted: bool) -> None:
    with receiver(saying(200)) as (url, got), mail_house(tls=False) as (house, port):
        smtp = f"{{host: 127.0.0.1, port: {port}, security: none}}"
        described(f"{{kind: email, from: a@b.example, to: [c@d.example], smtp: {smtp}, private: true{said}}}", {}).tell(news())
        for kind in ("slack", "teams"):
            described(f"{{kind: {kind}, url: env:URL, private: true{said}}}", {"URL": url}).tell(news())
    quote = "decide by 15 December 2026"
    told = [str(house.mails[0].get_body(("plain",)) or ""), *(body.decode() for _, body, _ in got)]
    assert [quote in one for one in told] == [quoted] * 3


def test_a_changed_secret_is_used_at_once() -> None:
    with receiver(saying(200)) as (old, missed), receiver(saying(200)) as (new, got):
        secrets = {"URL": old}
        notifier = described("{kind: slack, url: env:URL, private: true}", secrets)
        secrets["URL"] = new
        notifier.tell(news())
    assert (len(missed), len(got)) == (0, 1)


def test_a_missing_secret_is_said_when_it_is_needed_with_its_destination() -> None:
    notifier = described("{kind: slack, url: env:URL}", {})
    with pytest.raises(ConfigError, match=r"d\.yaml: sales: env:URL: this environment variable is not set"):
        notifier.tell(news())


def test_an_address_that_is_none_is_not_repeated() -> None:
    notifier = described("{kind: slack, url: env:URL}", {"URL": "http://hooks.example/s3cret"})
    with pytest.raises(ConfigError, match=r"d\.yaml: sales\.url: must be an address that begins with https://") as caught:
        notifier.tell(news())
    assert "s3cret" not in str(caught.value)


def test_a_server_in_the_house_is_refused_unless_the_file_says_that_it_is_meant() -> None:
    notifier = described("{kind: teams, url: env:URL}", {"URL": "https://localhost/hook"})
    with pytest.raises(NotifyError, match=r"is no public address; nothing was sent\. Write private: true if it is meant"):
        notifier.tell(news())


def test_only_mails_hold_digests() -> None:
    notifier = described("{kind: slack, url: env:URL}", {"URL": "https://hooks.example"})
    assert isinstance(notifier, Digester)
    with pytest.raises(ConfigError, match="only a destination of kind email"):
        notifier.report(summary())
