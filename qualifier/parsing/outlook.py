"""Outlook's .msg files to conversations, by way of the optional package python-oxmsg."""

from datetime import UTC, datetime
from io import BytesIO

from qualifier.conversation import Conversation, Seller
from qualifier.errors import ConfigError, MalformedInput
from qualifier.parsing.asides import markup_asides
from qualifier.parsing.cleaning import clean_text
from qualifier.parsing.concealed import part_by_sight
from qualifier.parsing.mail import conversation_of
from qualifier.parsing.markup import html_lines
from qualifier.parsing.mime import Mail, header_traits, message_ids
from qualifier.parsing.people import NOBODY, Mailbox, read_mailbox_text, tidy_name
from qualifier.parsing.quoting import Line, read_lines

_INSTALL = "Reading .msg files needs the extra 'outlook': pip install 'qualifier[outlook]'."


def parse_outlook(data: bytes, *, seller: Seller, reference_time: datetime | None = None) -> Conversation:
    """The conversation in one .msg file.

    Raises:
        ConfigError: python-oxmsg is not installed.
        MalformedInput: no readable Outlook message.
        EmptyInput: nothing is said in it.
    """
    return conversation_of([read_outlook(data)], seller=seller, reference_time=reference_time)


def read_outlook(data: bytes) -> Mail:
    """The message's properties as a mail."""
    try:
        from oxmsg import Message
    except ImportError as error:
        raise ConfigError(_INSTALL) from error
    try:
        message = Message.load(BytesIO(data))
        headers = {name.lower(): value for name, value in message.message_headers.items()}
        author = read_mailbox_text(clean_text(message.sender or "")) if message.sender else NOBODY
        recipients = tuple(
            Mailbox(tidy_name(clean_text(one.name or ""), one.email_address), (one.email_address or "").lower() or None)
            for one in message.recipients
        )
        sent_at = message.sent_date
        return Mail(
            author=author,
            recipients=recipients,
            subject=clean_text(message.subject or "").strip() or None,
            sent_at=_with_zone(sent_at),
            lines=_lines(message.body, message.html_body),
            concealed=_concealed(message.html_body),
            asides=markup_asides(message.html_body or ""),
            message_id=next(iter(message_ids(headers.get("message-id", ""))), None),
            references=message_ids(headers.get("references", "") + headers.get("in-reply-to", "")),
            traits=header_traits(headers, author, ""),
            attachments=tuple(clean_text(one.file_name) for one in message.attachments if one.file_name),
        )
    except (LookupError, ValueError, TypeError, AttributeError, OSError, AssertionError) as error:
        raise MalformedInput("The file is no readable Outlook message (.msg).") from error


def _lines(body: str | None, html: str | None) -> list[Line]:
    if body and body.strip():
        return read_lines(clean_text(body))
    return html_lines(part_by_sight(html).seen) if html else []


def _concealed(html: str | None) -> tuple[str, ...]:
    unseen = part_by_sight(html).unseen if html else ""
    return (unseen,) if unseen else ()


def _with_zone(when: datetime | None) -> datetime | None:
    return when.replace(tzinfo=UTC) if when is not None and when.tzinfo is None else when
