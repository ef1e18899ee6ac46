"""Many programs post messages at once, more than is allowed, some forge them: what is accepted is kept once, nothing else is."""

import http.client
import json
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Literal, NamedTuple

from standardwebhooks import Webhook

from evals.benching.figures import Figure
from evals.benching.mail.house import HOOKS, INBOUND_SECRET, House
from evals.benching.mail.made import OWN
from evals.benching.mail.seeing import messages_of
from evals.benching.serving import Client

PER_MINUTE = 600
SETTINGS = {"QUALIFIER_INBOUND_PER_MINUTE": str(PER_MINUTE)}
"""What the service is told to take; the flood is larger."""
_CLIENTS = 32
_STALE = timedelta(minutes=30)
_OTHER_SECRET = "whsec_" + "QUJD" * 10
_BUSY = frozenset({429, 503})
_ANSWERS = {"right": {200} | _BUSY, "again": {200} | _BUSY, "forged": {401} | _BUSY, "expired": {400} | _BUSY}
Kind = Literal["right", "again", "forged", "expired"]


class _Call(NamedTuple):
    """What one client posts."""

    kind: Kind
    id: str
    """Message-ID of the mail in it."""
    body: bytes
    headers: dict[str, str]


class Flooded(NamedTuple):
    """What was answered, and what is kept."""

    answers: dict[str, Counter[int]]
    """Statuses by kind of call; 0: no answer."""
    accepted: frozenset[str]
    """Message-IDs of the mails that were answered with 200."""
    kept: Counter[str]
    allowed: frozenset[str]
    """Those that may be kept: signed as they must be."""


def flood(house: House, count: int, chance: random.Random) -> Flooded:
    """Posts so many calls from many clients without a pause. The house must not run yet."""
    house.open_hooks()
    with house:
        house.await_page()
        return _flooded(house, count, chance)


def _flooded(house: House, count: int, chance: random.Random) -> Flooded:
    calls = list(_calls(count, chance))
    chance.shuffle(calls)
    shares = [calls[client::_CLIENTS] for client in range(_CLIENTS)]
    with ThreadPoolExecutor(_CLIENTS) as threads:
        answered = [one for share in threads.map(lambda share: _post(house.port, share), shares) for one in share]
    answers: dict[str, Counter[int]] = {kind: Counter() for kind in _ANSWERS}
    for call, status in answered:
        answers[call.kind][status] += 1
    accepted = frozenset(call.id for call, status in answered if status == 200)
    with house.store() as store:
        kept = Counter(one.key for one in messages_of(store) if one.account == HOOKS)
    return Flooded(answers, accepted, kept, frozenset(call.id for call in calls if call.kind in ("right", "again")))


def figures_of(flooded: Flooded, where: str) -> list[Figure]:
    """What was counted."""
    total: Counter[int] = sum(flooded.answers.values(), Counter())
    return [
        Figure(f"{where}: calls from {_CLIENTS} clients at once", total.total(), "", ""),
        Figure(f"{where}: accepted", total[200], "", f"<= {PER_MINUTE:,}"),
        Figure(f"{where}: of these messages kept", len(flooded.accepted & flooded.kept.keys()), "", f"{len(flooded.accepted):,}"),
        Figure(f"{where}: told to come again later (429, 503)", total[429] + total[503], "", ""),
        Figure(f"{where}: forged, refused", _refused(flooded, "forged"), "", "all"),
        Figure(f"{where}: expired, refused", _refused(flooded, "expired"), "", "all"),
        Figure(f"{where}: other answers", sum(count for kind in _ANSWERS for count in _others(flooded, kind).values()), "", "0"),
    ]


def wrong_in(flooded: Flooded) -> tuple[str, ...]:
    """What does not hold."""
    wrong = [
        f"{count} calls that were {kind} were answered with {status or 'nothing'}"
        for kind in _ANSWERS
        for status, count in _others(flooded, kind).items()
    ]
    wrong += [f"message {id} was accepted and is not kept" for id in flooded.accepted - flooded.kept.keys()]
    wrong += [f"message {id} is kept {count} times" for id, count in flooded.kept.items() if count > 1]
    wrong += [f"message {id} is kept and must not be" for id in flooded.kept.keys() - flooded.allowed]
    return tuple(wrong)


def _refused(flooded: Flooded, kind: Kind) -> int:
    return sum(count for status, count in flooded.answers[kind].items() if status != 200)


def _others(flooded: Flooded, kind: str) -> dict[int, int]:
    return {status: count for status, count in flooded.answers[kind].items() if status not in _ANSWERS[kind]}


def _calls(count: int, chance: random.Random) -> Iterator[_Call]:
    for number in range(count):
        kind: Kind = chance.choices(("right", "again", "forged", "expired"), (80, 5, 10, 5))[0]
        id = f"{number}.{kind}@flood.example"
        mail = f"From: Dana <dana@flood.example>\r\nTo: {OWN}\r\nSubject: Call {number}\r\nMessage-ID: <{id}>\r\n\r\nCall me.\r\n"
        body = json.dumps({"type": "message.received", "data": {"message": mail}}).encode()
        at = datetime.now(UTC) - (_STALE if kind == "expired" else timedelta(0))
        name = f"msg_{number}"
        signer = Webhook(_OTHER_SECRET if kind == "forged" else INBOUND_SECRET)
        headers = {
            "Content-Type": "application/json", "webhook-id": name, "webhook-timestamp": str(int(at.timestamp())),
            "webhook-signature": signer.sign(name, at, body.decode()),
        }  # fmt: skip
        for _ in range(2 if kind == "again" else 1):
            yield _Call(kind, id, body, headers)


def _post(port: int, calls: Sequence[_Call]) -> list[tuple[_Call, int]]:
    client = Client(port)
    answered: list[tuple[_Call, int]] = []
    for call in calls:
        try:
            status = client.ask("POST", f"/webhooks/standard/{HOOKS}", call.body, call.headers).status
        except (OSError, http.client.HTTPException):
            status = 0
        answered.append((call, status))
    return answered
