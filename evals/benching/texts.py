"""Made-up conversations for the benchmark: the same ones every time, of a wanted size, never used to judge quality."""

from collections.abc import Iterator
from email.message import EmailMessage

_OPENINGS = ("thanks for the quote", "sorry for the delay", "good to talk on Monday", "we had another look at your offer")
_PAINS = (
    "We still plan everything in a spreadsheet and lose about six hours a week.",
    "Last month two crews turned up at the same address and nobody noticed until noon.",
    "Our present supplier takes four days to answer a ticket.",
    "The auditors found eleven certificates that we could not produce.",
)
_MONEY = (
    "The board approved 30,000 dollars for this year.", "We can go up to 20k a year, not more.",
    "Money is tight until the new fiscal year.", "I would need to see the price before I ask for a budget.",
)  # fmt: skip
_DATES = (
    "It has to be live before 1 September.", "We want to decide by the end of May.", "Some time next year is fine.",
    "Our contract with the other vendor ends on 31 December.",
)  # fmt: skip
_ASKS = (
    "Does it integrate with our accounting system?", "Could we talk to a customer of our size?",
    "Can we do the demo on Thursday at 10?", "Who trains the people at the sites?",
)  # fmt: skip
_FILLER = (
    "The team liked what you showed and has been talking about it since.",
    "There are about 120 of us, 45 of them out on the road every day.",
    "I am travelling a lot at the moment, so mail is better than the phone.",
    "Our sites are spread over three counties, which does not make it easier.",
)


def thread(number: int, size: int = 2_000) -> bytes:
    """One mail with quoted history, about ``size`` bytes long."""
    mail = EmailMessage()
    mail["From"] = f"Dana Field{number} <dana@buyer{number}.example>"
    mail["To"] = "Sam Rep <sam@seller.example>"
    mail["Subject"] = f"Re: offer {number}"
    mail["Date"] = f"Tue, {10 + number % 18} Mar 2026 14:22:07 -0400"
    mail["Message-ID"] = f"<{number}@buyer{number}.example>"
    mail.set_content(_body(number, size))
    return bytes(mail)


def _body(number: int, size: int) -> str:
    lines = [f"Hi Sam, {_pick(_OPENINGS, number)}.", "", _pick(_PAINS, number), _pick(_MONEY, number // 2)]
    lines += [_pick(_DATES, number // 3), _pick(_ASKS, number), _pick(_ASKS, number + 1)]
    while sum(map(len, lines)) < size - 700:
        lines.append(_pick(_FILLER, len(lines) + number))
    lines += ["", "Best regards", f"Dana Field{number}", "Operations Manager", f"Field{number} Services Ltd, Leeds", ""]
    lines += ["On Mon, 2 Mar 2026 at 16:51, Sam Rep <sam@seller.example> wrote:", "", "> Hi Dana, the Business plan is 49 USD"]
    lines += ["> per technician and month. We could start on 1 April. What is your budget?", "> Sam"]
    return "\n".join(lines)


def _pick(pool: tuple[str, ...], number: int) -> str:
    return pool[number % len(pool)]


def call(cues: int = 3_600) -> bytes:
    """A two-hour call as captions, one cue every two seconds."""
    parts = ["WEBVTT", ""]
    pools = _FILLER + _PAINS + _DATES + _ASKS + _MONEY
    for cue in range(cues):
        start, end = cue * 2, cue * 2 + 2
        speaker, words = (
            ("Sam Rep (Seller)", "And what would you say is the biggest problem today?")
            if cue % 3 == 0
            else ("Dana Field", _pick(pools, cue))
        )
        parts += [f"{_clock(start)} --> {_clock(end)}", f"{speaker}: {words}", ""]
    return "\n".join(parts).encode()


def _clock(seconds: int) -> str:
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.000"


def mailbox(megabytes: int) -> Iterator[bytes]:
    """An mbox of about this size, a piece at a time: threads of one mail with an attachment-sized tail now and then."""
    written, number = 0, 0
    while written < megabytes << 20:
        piece = b"From dana@buyer.example Tue Mar 10 14:22:07 2026\n" + thread(number, 12_000) + b"\n\n"
        written += len(piece)
        number += 1
        yield piece
