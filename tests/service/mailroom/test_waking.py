"""Whether providers tell of news: seen to again and again, and said where they do not."""

from datetime import datetime

from qualifier.errors import ConfigError, MailboxError, QualifierError
from qualifier.ports.inbox import Watch
from qualifier.records.inbox import Account
from qualifier.service.mailroom.troubles import trouble_of
from qualifier.service.mailroom.waking import keep_watches
from tests.service.mailroom.office import ACCOUNT, Office
from tests.service.talks import NOW

CLOUD = ACCOUNT.model_copy(update={"name": "cloud", "kind": "graph"})
FORMS = ACCOUNT.model_copy(update={"name": "forms", "kind": "webhook"})


class FlakyWatch:
    """A ``Watch`` that has one trouble after another."""

    def __init__(self, *troubles: QualifierError | None) -> None:
        self._troubles = list(troubles)

    def begin(self) -> str:
        return "begun"

    def keep(self, state: str, now: datetime) -> str:
        if trouble := self._troubles.pop(0):
            raise trouble
        return "kept"

    def close(self) -> None:
        pass


def test_why_a_provider_does_not_tell_is_said_until_it_does(office: Office) -> None:
    post = office.service.store.post
    post.add_account(CLOUD, by="anna")
    watch = FlakyWatch(MailboxError("the app may not subscribe"), None)

    def opened(account: Account) -> Watch:
        return watch

    assert (keep_watches(office.service, opened), trouble_of(post, "cloud", "untold")) == (0, "the app may not subscribe")
    post.synced("cloud", NOW)
    assert post.account("cloud").state == "ok"
    assert (keep_watches(office.service, opened), trouble_of(post, "cloud", "untold")) == (1, "")


def test_an_account_that_goes_meanwhile_stops_nobody(office: Office) -> None:
    post = office.service.store.post
    for one in (CLOUD, CLOUD.model_copy(update={"name": "second"})):
        post.add_account(one, by="anna")

    def opened(account: Account) -> Watch | None:
        if account.name == "cloud":
            post.remove_account("cloud", by="anna")
            raise ConfigError("its address is none", place="public_url")
        return FlakyWatch(None)

    assert keep_watches(office.service, opened) == 1


def test_one_that_nobody_reads_fails(office: Office) -> None:
    post = office.service.store.post
    post.add_account(FORMS, by="anna")
    keep_watches(office.service, lambda account: FlakyWatch(MailboxError("the recorder refuses us")))
    status = post.account("forms")
    assert (status.state, status.error, trouble_of(post, "forms", "untold")) == ("failing", "the recorder refuses us", "")
