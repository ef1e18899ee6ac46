"""News and digests told by mail, as plain text and HTML.

Strangers' words reach headers only as one line without anything invisible, and HTML only through escaping. The mails say that a
machine wrote them, so that no robot answers them and an inbox that we read sets them aside.
"""

import hashlib
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from qualifier.adapters.notify.smtp import MailServer
from qualifier.adapters.notify.wording import (
    TRIAL,
    Alert,
    Look,
    Section,
    alert_of,
    headline,
    joined,
    sections_of,
)
from qualifier.ports.news import News, Summary

MARK = "X-Qualifier"
"""Header of all our mails to our own people: alert or digest."""
_TEMPLATES = Path(__file__).with_name("templates")


class Envelope(NamedTuple):
    """Whom it comes from and goes to."""

    sender: str
    to: tuple[str, ...]


class MailNotifier:
    """Implements ``ports.news.Digester``. Threads may share one."""

    def __init__(self, name: str, server: MailServer, envelope: Envelope, look: Look) -> None:
        self.name = name
        self._server, self._envelope, self._look = server, envelope, look

    def tell(self, news: News) -> None:
        """Mails the news; the same news has the same Message-ID each time.

        Raises:
            NotifyUnavailable, NotifyError: as ``MailServer.send`` says.
        """
        self._send(alert_mail(news, self._envelope, self._look))

    def report(self, summary: Summary) -> None:
        """Mails the digest; that of a day has the same Message-ID each time.

        Raises:
            NotifyUnavailable, NotifyError: as ``MailServer.send`` says.
        """
        self._send(digest_mail(summary, self._envelope, self._look))

    def _send(self, message: EmailMessage) -> None:
        self._server.send(message, self._envelope.sender, self._envelope.to)


def alert_mail(news: News, envelope: Envelope, look: Look) -> EmailMessage:
    """A piece of news as a mail."""
    alert = alert_of(news, look)
    message = _headed(alert.title, news.id, news.at, envelope, "alert")
    message.set_content(_alert_text(alert))
    message.add_alternative(_page("alert.html", alert=alert, trial=TRIAL), subtype="html")
    return message


def digest_mail(summary: Summary, envelope: Envelope, look: Look) -> EmailMessage:
    """A digest as a mail."""
    sections, title = sections_of(summary, look), headline(summary)
    message = _headed(title, summary.id, summary.at, envelope, "digest")
    message.set_content(_digest_text(title, sections, summary, look))
    page = _page("digest.html", title=title, sections=sections, summary=summary, look=look, trial=TRIAL)
    message.add_alternative(page, subtype="html")
    return message


def _headed(subject: str, id: str, at: datetime, envelope: Envelope, mark: str) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["Subject"] = subject
    message["From"] = f"Qualifier <{envelope.sender}>"
    message["To"] = ", ".join(envelope.to)
    message["Date"] = format_datetime(at)
    message["Message-ID"] = f"<{hashlib.sha256(id.encode()).hexdigest()[:40]}@{envelope.sender.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    message[MARK] = mark
    return message


def _alert_text(alert: Alert) -> str:
    parts = [TRIAL] if alert.test else []
    parts += [alert.title, "\n".join(f"{one.label}: {one.value}" for one in alert.facts)]
    if alert.reasons:
        parts.append("\n".join(alert.reasons))
    if alert.quote:
        parts.append(f"> {alert.quote}")
    if alert.why:
        parts.append("\n".join(f"- {one}" for one in alert.why))
    return "\n\n".join((*parts, alert.link)) + "\n"


def _digest_text(title: str, sections: tuple[Section, ...], summary: Summary, look: Look) -> str:
    parts = [TRIAL] if summary.test else []
    parts.append(title)
    for section in sections:
        lines = "\n\n".join(f"{one.who}\n  {joined(one.facts)}\n  {one.link}" for one in section.lines)
        parts.append(f"{section.title.upper()}\n\n{lines}")
    if summary.left_out:
        parts.append(f"{summary.left_out} more: {look.public_url}/leads")
    return "\n\n".join(parts) + "\n"


def _page(template: str, **values: object) -> str:
    environment = Environment(loader=FileSystemLoader(_TEMPLATES), autoescape=True, undefined=StrictUndefined)
    return environment.get_template(template).render(values)
