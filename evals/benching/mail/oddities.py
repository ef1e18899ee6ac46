"""What else comes to a mailbox: mails without a name, passed on, of machines, too large, broken, with orders in them."""

import json
import random
from collections.abc import Callable
from datetime import datetime

from evals.benching.mail.letters import Head, given, large, written
from evals.benching.mail.made import DOMAIN, INBOX, LEADS, Delivery, Mail, Talk
from evals.benching.mail.talks import Person, domain_of, lead, moment_for, people_of, words_for
from evals.benching.mail.words import AROUND, Words, cool, machines, others
from evals.samples import DATASETS
from qualifier.service.mailroom.arriving import digest_of

HUGE = 30_000_000
"""Bytes of a huge mail."""
_ITEMS = 10_000
"""Lines of a mail with more words than anybody reads."""
Oddity = Callable[[int, datetime, random.Random], Talk]


def nameless(number: int, at: datetime, chance: random.Random) -> Talk:
    """Without a Message-ID, and its copy to the byte in another folder."""
    words, is_hot = words_for(chance)
    data = written(_head(number, words, moment_for(at, chance))._replace(id=""), words.by(domain_of(number))).as_bytes()
    mail = Mail(digest_of(data), "assessed", (Delivery(INBOX, data), Delivery(LEADS, data)))
    return lead([mail], number, hot=is_hot, answers=mail.key)


def passed_on(number: int, at: datetime, chance: random.Random) -> Talk:
    """A colleague forwards what a prospect wrote to her."""
    words, is_hot = words_for(chance)
    head = _head(number, words, moment_for(at, chance))
    kim = Person("Kim Lee", f"kim@{DOMAIN}")
    text = (
        "FYI\n\nKim\n\n---------- Forwarded message ---------\n"
        f"From: {head.sender}\nDate: {head.at:%a, %d %b %Y at %H:%M}\nSubject: {head.subject}\nTo: {kim}\n\n"
        f"{words.by(domain_of(number))}"
    )
    id = f"{number}.fwd@{DOMAIN}"
    data = written(head._replace(id=id, sender=str(kim), subject=f"Fwd: {head.subject}"), text).as_bytes()
    mail = Mail(id, "ours", (Delivery(INBOX, data),))
    return lead([mail], number, hot=is_hot, answers=id)


def by_machine(number: int, at: datetime, chance: random.Random) -> Talk:
    """A bounce or a note of absence that belongs to nothing that we know."""
    return _aside(number, chance.choice(machines()))


def no_lead(number: int, at: datetime, chance: random.Random) -> Talk:
    """A newsletter, or somebody who wants to sell something to us."""
    return _aside(number, chance.choice(others()))


def huge(number: int, at: datetime, chance: random.Random) -> Talk:
    """With an attachment that is larger than what is kept of a mail."""
    words, is_hot = words_for(chance)
    head = _head(number, words, moment_for(at, chance))
    return _single(number, head.id, large(head, words.by(domain_of(number)), HUGE, chance), hot=is_hot)


def beyond_reading(number: int, at: datetime, chance: random.Random) -> Talk:
    """More words than anybody reads: this one must fail."""
    head = _head(number, chance.choice(cool()), moment_for(at, chance))
    data = written(head, "\n".join(f"Item {one}: a part that we would need a price for." for one in range(_ITEMS))).as_bytes()
    return Talk((Mail(head.id, "failed", (Delivery(INBOX, data),)),), domain_of(number))


def injected(number: int, at: datetime, chance: random.Random) -> Talk:
    """Orders to machines that read mail, in a mail that is not hot."""
    words = chance.choice(cool())
    head = _head(number, words, moment_for(at, chance))
    order = chance.choice(_attacks())
    return _single(number, head.id, written(head, f"{words.by(domain_of(number))}\n\n{order}\n").as_bytes())


def malformed(number: int, at: datetime, chance: random.Random) -> Talk:
    """Broken on the way, in one of several manners; its words can be read all the same."""
    words = chance.choice([one for one in cool() if one.language == "en"])
    head = _head(number, words, moment_for(at, chance))
    return _single(number, head.id, chance.choice(_BREAKS)(written(head, words.by(domain_of(number))).as_bytes()))


def headless(number: int, at: datetime, chance: random.Random) -> Talk:
    """Words and no headers at all: that is no mail, and must fail."""
    data = f"Number {number}: nothing but these words, from nobody to nobody.\r\n".encode()
    return Talk((Mail(digest_of(data), "failed", (Delivery(INBOX, data),)),))


def _wrong_boundary(data: bytes) -> bytes:
    head, _, body = data.partition(b"\r\n\r\n")
    head = head.replace(b"Content-Type: text/plain;", b'Content-Type: multipart/mixed; boundary="never";')
    return head + b"\r\n\r\n" + body


def _unknown_charset(data: bytes) -> bytes:
    return data.replace(b'charset="utf-8"', b'charset="klingon-7"')


def _zeros(data: bytes) -> bytes:
    # at the end, as a broken disk leaves them: Dovecot hands them out as 0x80, which reads as a currency sign
    return data + b"\x00" * 64 + b"\r\n"


def _cut_base64(data: bytes) -> bytes:
    head, _, body = data.partition(b"\r\n\r\n")
    boundary = b"=_cut"
    start = head.index(b"Content-Type:")
    part = b"\r\n--" + boundary + b"\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQKJc"
    return (
        head[:start] + b'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="' + boundary + b'"\r\n\r\n--' + boundary
        + b"\r\n" + head[start:].replace(b"MIME-Version: 1.0\r\n", b"") + b"\r\n\r\n" + body + part
    )  # fmt: skip


def _raw_headers(data: bytes) -> bytes:
    head, _, body = data.partition(b"\r\n\r\n")
    return b"X-Gruss: Gr\xfc\xdfe\r\n" + head + b"\r\nX-Nothing\r\n\r\n" + body


_BREAKS: tuple[Callable[[bytes], bytes], ...] = (_wrong_boundary, _unknown_charset, _zeros, _cut_base64, _raw_headers)


def _head(number: int, words: Words, at: datetime) -> Head:
    first, _ = people_of(number)
    return Head(f"{number}@{domain_of(number)}", str(first), at, f"{AROUND[words.language].topic} {number}")


def _single(number: int, id: str, data: bytes, *, hot: bool = False) -> Talk:
    mail = Mail(id, "assessed", (Delivery(INBOX, data),))
    return lead([mail], number, hot=hot, answers=id)


def _aside(number: int, data: bytes) -> Talk:
    id = f"{number}.other@{domain_of(number)}"
    return Talk((Mail(id, "set_aside", (Delivery(INBOX, given(data, id, domain_of(number))),)),))


def _attacks() -> list[str]:
    lines = (DATASETS / "hostile" / "attacks.jsonl").read_text(encoding="utf-8").splitlines()
    attacks = [json.loads(line) for line in lines]
    return [str(one["text"]) for one in attacks if one["carrier"] == "body"]
