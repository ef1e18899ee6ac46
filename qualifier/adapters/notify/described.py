"""A destination of the file as a notifier. Its secrets are read when it is told something: one that is missing or locked keeps
nothing else from being told, and one that was changed is used at once.
"""

import ssl
import threading
from collections.abc import Callable
from typing import NamedTuple

from pydantic import SecretStr

from qualifier.adapters.dialing import Resolver, resolve
from qualifier.adapters.notify.mail import Envelope, MailNotifier
from qualifier.adapters.notify.slack import SlackNotifier
from qualifier.adapters.notify.smtp import Login, MailServer
from qualifier.adapters.notify.teams import TeamsNotifier
from qualifier.adapters.notify.webhook import WebhookNotifier
from qualifier.adapters.notify.wording import Look
from qualifier.adapters.outbound import Outbound, Written
from qualifier.adapters.secrets import is_reference, read_secret
from qualifier.errors import ConfigError
from qualifier.ports.destinations import (
    Destination,
    EmailDestination,
    SlackDestination,
    TeamsDestination,
    WebhookDestination,
)
from qualifier.ports.news import Digester, News, Notifier, Summary


class Surroundings(NamedTuple):
    """What all destinations share."""

    file: str
    """The destinations file, for faults."""
    public_url: str
    secret: Callable[[str], SecretStr] = read_secret
    resolver: Resolver = resolve
    seconds: float = 15.0
    """How long one message may take."""


class DescribedNotifier:
    """Implements ``ports.news.Digester`` for a destination as the file describes it. Threads may share one."""

    def __init__(self, destination: Destination, around: Surroundings) -> None:
        self.name = destination.name
        self._destination, self._around = destination, around
        self._lock = threading.Lock()
        self._context: ssl.SSLContext | None = None

    def tell(self, news: News) -> None:
        """As the notifier of its kind does."""
        self.made().tell(news)

    def report(self, summary: Summary) -> None:
        """As the notifier of its kind does; only mails hold digests."""
        notifier = self.made()
        if not isinstance(notifier, Digester):
            raise ConfigError("only a destination of kind email can be sent a digest", file=self._around.file, place=self.name)
        notifier.report(summary)

    def made(self) -> Notifier:
        """The notifier of its kind, with its secrets.

        Raises:
            ConfigError: a secret is not found, or an address cannot be used.
        """
        look = Look(self._around.public_url, self._destination.zone, self._destination.quotes)
        match self._destination:
            case SlackDestination() as one:
                return SlackNotifier(one.name, self._outbound(one.url), look)
            case TeamsDestination() as one:
                return TeamsNotifier(one.name, self._outbound(one.url), look)
            case WebhookDestination() as one:
                return self._webhook(one)
            case EmailDestination() as one:
                return MailNotifier(one.name, self._mail_server(one), Envelope(one.sender, one.to), look)
        raise ConfigError(f"nothing is known of the kind {self._destination.kind}", file=self._around.file, place=self.name)

    def _webhook(self, one: WebhookDestination) -> WebhookNotifier:
        secret, written = self._read(one.secret), self._written("secret")
        return WebhookNotifier(self._outbound(one.url), secret, quotes=one.quotes, name=one.name, written=written)

    def _mail_server(self, one: EmailDestination) -> MailServer:
        login = Login(one.smtp.user, self._read(one.smtp.password)) if one.smtp.user and one.smtp.password else None
        return MailServer(
            one.smtp, login, private=one.private, seconds=2 * self._around.seconds, resolver=self._around.resolver,
            context=self._encryption(),
        )  # fmt: skip

    def _outbound(self, url: str) -> Outbound:
        return Outbound(
            self._read(url) if is_reference(url) else url,
            local=self._destination.private,
            seconds=self._around.seconds,
            resolver=self._around.resolver,
            context=self._encryption(),
            written=self._written("url"),
        )

    def _encryption(self) -> ssl.SSLContext:
        """Made once, since it reads all authorities that the machine trusts."""
        with self._lock:
            self._context = self._context or ssl.create_default_context()
            return self._context

    def _read(self, reference: str) -> str:
        try:
            return self._around.secret(reference).get_secret_value()
        except ConfigError as error:
            raise ConfigError(f"{error.place}: {error.reason}", file=self._around.file, place=self.name) from None

    def _written(self, field: str) -> Written:
        return Written(self._around.file, f"{self.name}.{field}", "Write private: true")
