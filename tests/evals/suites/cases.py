"""Small conversations of every form, as samples of a suite."""

import json
from typing import Any

from evals.running import Plan
from evals.samples import Sample
from evals.suites.answering import Bench, answer_all
from qualifier.conversation import Conversation
from qualifier.parsing import parse
from qualifier.records import Assessment
from qualifier.settings import Settings
from tests.evals.makers import sample

BENCH = Bench(Plan(draft=False), Settings(), 1)

MAIL = """From: Ida Lund <ida@lundhvac.example>
To: Jo Berg <jo@northwind.example>
Subject: Re: routes for Lund
Date: Mon, 2 Mar 2026 09:00:00 +0000
Message-ID: <1@lundhvac.example>
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

Hi Jo,

we plan all routes by hand and lose hours =E2=80=93 every day.
The board has approved $20,000 for it. I decide alone. It must be live by 1 June.
What does the demo cost?

Ida Lund
Owner, Lund HVAC

On Sun, 1 Mar 2026 at 10:00, Jo Berg <jo@northwind.example> wrote:
> Dear Ida, our plan is $900 a month.
> Jo
"""
CALL = """WEBVTT

00:00:01.000 --> 00:00:04.000
<v Jo Berg>Hello Ida, this is Jo from Northwind.</v>

00:00:05.000 --> 00:00:09.000
<v Ida Lund>Hello. We plan the routes by hand and it costs us hours every day.</v>

00:00:10.000 --> 00:00:12.000
<v Jo Berg>And is there a budget for it?</v>

00:00:13.000 --> 00:00:17.000
<v Ida Lund>The board has approved $20,000 for it this year. I decide alone.</v>

00:00:18.000 --> 00:00:20.000
<v Jo Berg>Our plan starts at $900 a month.</v>

00:00:21.000 --> 00:00:24.000
<v Ida Lund>We need it live by 1 June.</v>
"""
CHAT = """Website chat, 2 March 2026

09:00 Northwind (Jo): Hello, what can I do for you?
09:01 Ida Lund: we plan 40 routes by hand, it costs us hours
09:02 Ida Lund: the board has approved $20,000 for it
09:03 Northwind (Jo): Who decides?
09:04 Ida Lund: i decide alone. what does the demo cost?
"""
RECORDER = json.dumps(
    {
        "id": "x", "title": "Northwind <> Lund", "dateString": "2026-03-02T09:00:00.000Z",
        "organizer_email": "jo@northwind.example",
        "sentences": [
            {"speaker_name": "Jo Berg", "speaker_id": 0, "text": "Hello Ida, Jo from Northwind.", "start_time": 1.0},
            {"speaker_name": "Ida Lund", "speaker_id": 1, "text": "We plan the routes by hand.", "start_time": 5.0},
            {"speaker_name": "Jo Berg", "speaker_id": 0, "text": "Our plan starts at $900 a month.", "start_time": 7.0},
            {"speaker_name": "Ida Lund", "speaker_id": 1, "text": "The board has approved $20,000 for it.", "start_time": 9.0},
        ],
    }
)  # fmt: skip
FORMS = {
    "mail": ("email", "eml", MAIL),
    "call": ("call", "vtt", CALL),
    "chat": ("chat", "txt", CHAT),
    "recorder": ("call", "json", RECORDER),
}

BUDGET = {
    "status": "approved",
    "amount": {"min": 20000, "max": 20000, "currency": "USD", "period": "unknown"},
    "evidence": ["has approved $20,000 for it"],
}


def case(form: str, text: str = "", language: str = "en", **gold: Any) -> Sample:
    """A sample of this form; Ida Lund of Lund HVAC buys from Jo Berg of Northwind."""
    channel, kind, shipped = FORMS[form]
    made = sample(form, text or shipped, **({"budget": BUDGET} | gold))
    told = {"channel": channel, "format": kind, "language": language}
    profile = made.profile.model_copy(update={"senders": ("Jo Berg",)})
    return made._replace(case=made.case.model_copy(update=told), profile=profile)


def read(one: Sample, data: bytes | None = None) -> Conversation:
    """What the product reads in the sample, or in a variant of it."""
    return parse(data or one.input, seller=one.profile.seller, reference_time=one.case.reference_time)


def answered(one: Sample, data: bytes | None = None) -> Assessment:
    """The product's answer to the sample, or to a variant of it."""
    task = BENCH.task(one)
    answer = answer_all([task._replace(data=data or one.input)], BENCH)[task.id]
    assert isinstance(answer, Assessment)
    return answer
