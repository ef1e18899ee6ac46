"""News for the tests of those who tell it: of a real assessment, and with words put in as hostile people write them."""

from datetime import UTC, date, datetime, timedelta

from qualifier.ports.news import News, Summary
from qualifier.records import Assessment, Evidence
from qualifier.records.stored import Lead, Stored
from tests.service.talks import HOT_MAIL, assessed

AT = datetime(2026, 11, 27, 10, 30, tzinfo=UTC)
"""Half an hour after the hot mail."""
HOSTILE = (
    "<!channel> <!here|x> <@U012AB3CD> <https://evil.example|Invoice> @everyone",
    "[Pay now](https://evil.example/pay) **bold** _it_ `code` ![x](http://evil.example/x.png)",
    "<at>Everyone</at> {{DATE(2026-01-01T00:00:00Z)}} ${secret} <script>alert(1)</script>",
    "Jane\r\nBcc: all@evil.example\r\n\r\nbody",
    "Jane\u202eenaJ\u200b\x00\x1b[31m\ud800 \u2028line",
    "www.evil.example evil.example/login HTTPS://EVIL.EXAMPLE javascript://x mailto:x@evil.example",
    "&amp;&lt;&&&&<<<<>>>>" * 60,
    "猫\U0001f600" * 400,
)


def stored(answer: Assessment | None = None, **said: object) -> Stored:
    kept: dict[str, object] = {
        "id": "a" * 26, "revision": 3, "created_at": AT, "updated_at": AT, "name": "mail.eml", "source": "api",
        "profile": "default", "profile_version": 1, "lead": "b" * 26, "assessment": answer or assessed(),
    }  # fmt: skip
    return Stored.model_validate({**kept, **said})


def news(data: bytes = HOT_MAIL, **said: object) -> News:
    return News("a-1-sales", AT, stored(assessed(data)))._replace(**said)  # type: ignore[arg-type]


def hostile_news(words: str) -> News:
    """News whose names and quotes are these words."""
    return news()._replace(stored=stored(spoken(words)), kind="reminder", reasons=("An answer is due", "They are back"))


def spoken(words: str) -> Assessment:
    """The hot conversation, its names and proofs replaced by these words."""
    answer = assessed()
    prospect = answer.record.prospect
    named = prospect.model_copy(
        update={"company": words, "contact": prospect.contact.model_copy(update={"name": words})}
    )  # fmt: skip
    quote = Evidence(quote=words, turn=0, start=0, end=len(words), match="exact")
    contributions = tuple(one.model_copy(update={"evidence": (quote,)}) for one in answer.score.contributions)
    return answer.model_copy(
        update={
            "record": answer.record.model_copy(update={"prospect": named}),
            "score": answer.score.model_copy(update={"contributions": contributions}),
        }
    )


def lead(number: int, *, due: timedelta | None = None, **said: object) -> Lead:
    kept: dict[str, object] = {
        "id": f"lead-{number}", "company": f"Acme {number} Ltd.", "person": "Jane Doe", "address": "jane@acme.example",
        "temperature": "hot", "total": 80, "grade": "A1", "previous_total": None, "stage": "decision", "conversations": 1,
        "first_at": AT, "last_at": AT, "due": AT + due if due is not None else None, "answered_at": None,
        "next_date": date(2026, 12, 15), "next_date_kind": "decision", "latest": f"talk-{number}",
    }  # fmt: skip
    return Lead.model_validate({**kept, **said})


def summary(**said: object) -> Summary:
    late, soon, hot = lead(1, due=-timedelta(hours=3)), lead(2, due=timedelta(hours=3)), lead(3)
    return Summary("digest-sales-1", AT, AT.date(), (late,), (soon,), (hot,))._replace(**said)  # type: ignore[arg-type]
