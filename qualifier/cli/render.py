"""Assessments as terminal text. Everything from a conversation goes in as plain text, never as markup."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from qualifier.records import Amount, Assessment, Deadline, Draft, Evidence, Prospect, Provenance, Record

PLAIN_WIDTH = 110
"""Columns of text that goes to a file or another program."""
COLOURS = {"hot": "bold red", "warm": "yellow", "cold": "cyan", "disqualified": "bright_black"}
_VERDICTS = {"supported": "", "unsupported": "bold red", "fill": "yellow"}
_QUOTE = "italic bright_black"


def text_console() -> Console:
    """Standard output: a terminal as wide as it is up to a readable line, anything else plain."""
    console = Console(highlight=False)
    console.width = min(console.width, PLAIN_WIDTH) if console.is_terminal else PLAIN_WIDTH
    return console


def one_assessment(assessment: Assessment) -> Group:
    """The whole answer, as a rep reads it: verdict, why, facts with quotes, dates, what is missing, the draft."""
    record = assessment.record
    parts: list[RenderableType] = [_verdict(assessment), _who(record.prospect), Text("")]
    parts += _section("Why", [Text(f"• {reason}") for reason in assessment.reasons])
    if record.kind == "sales":
        parts += _section("What they said", [_facts(record)])
        parts += _section("Dates", [_deadlines(record.deadlines)] if record.deadlines else [])
        parts += _section(
            "Signals", [Text(", ".join(one.name.replace("_", " ") for one in record.signals))] if record.signals else []
        )
        parts += _section(
            "Other vendors", [Text(", ".join(one.name for one in record.competitors))] if record.competitors else []
        )
        parts += _section("Open questions", [Text(f"• {one.text}") for one in record.questions])
    parts += _section(
        "To be hot it lacks", [Text.assemble(f"• {one.fact}: ", (f"“{one.question}”", "italic")) for one in assessment.missing]
    )
    parts += _section("Mind", list(_warnings(record)))
    if assessment.draft:
        parts += _section(_draft_title(assessment.draft), [draft_text(assessment.draft)])
    return Group(*parts, Rule(style="bright_black"), provenance_line(assessment.provenance))


def _section(title: str, body: Sequence[RenderableType]) -> list[RenderableType]:
    return [Text(title, "bold"), *(Padding(one, (0, 0, 0, 2)) for one in body), Text("")] if body else []


def _bullets(lines: Iterable[str]) -> list[RenderableType]:
    """One row a line, so that a wrapped line is indented."""
    table = Table.grid(padding=(0, 1))
    for line in lines:
        table.add_row("•", Text(line))
    return [table] if table.row_count else []


def _listed(words: Iterable[str]) -> list[RenderableType]:
    text = ", ".join(words)
    return [Text(text)] if text else []


def _verdict(assessment: Assessment) -> Text:
    score = assessment.score
    text = Text.assemble(
        (f"{assessment.temperature.upper()}", COLOURS[assessment.temperature]),
        f"   {score.total}/100   fit {score.fit.grade} ({score.fit.points:.0f})",
        f"   intent {score.intent.grade} ({score.intent.points:.0f})",
    )
    if assessment.service:
        text.append(f"   answer within {duration(assessment.service.within_minutes)}")
        if assessment.service.due:
            text.append(f", by {assessment.service.due:%a %d %b %Y %H:%M}")
    return text


def duration(minutes: int) -> str:
    """60 as "1 h", 4320 as "3 days"."""
    if minutes % 1440 == 0 and minutes > 1440:
        return f"{minutes // 1440} days"
    return f"{minutes // 60} h" if minutes % 60 == 0 else f"{minutes} min"


def _who(prospect: Prospect[Evidence]) -> Text:
    contact = prospect.contact
    people = f"{prospect.employees} people" if prospect.employees else None
    return Text(
        " · ".join(filter(None, (contact.name, contact.title, prospect.company, prospect.industry, people, prospect.country)))
    )


def _facts(record: Record) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bold", no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column()
    rows = (
        ("Budget", record.budget.status, amount_words(record.budget.amount), record.budget.evidence),
        ("Authority", record.authority.status.replace("_", " "), _people(record), record.authority.evidence),
        ("Need", record.need.status, "", record.need.evidence),
        ("Timeline", record.timeline.status, "", record.timeline.evidence),
        ("Engagement", record.engagement.stage, f"depth {record.engagement.depth} of 4", ()),
    )
    for name, status, detail, evidence in rows:
        lines = [*([Text(detail)] if detail else []), *_quotes(evidence)]
        table.add_row(name, status, Group(*lines) if lines else Text("–"))
    return table


def _people(record: Record) -> str:
    labels = (
        f"{one.name or one.title} ({', '.join(filter(None, (one.title if one.name else None, one.part.replace('_', ' '))))})"
        for one in record.authority.people
    )
    return "; ".join(labels)


def _quotes(evidence: Iterable[Evidence]) -> Iterator[Text]:
    for one in evidence:
        yield Text(f"“{' '.join(one.quote.split())}”", _QUOTE)


def amount_words(amount: Amount | None) -> str:
    """The amount for people, such as "up to 20,000 USD a year"."""
    if amount is None:
        return ""
    low, high = amount.min, amount.max
    if low is not None and high is not None:
        figure = f"{low:,.10g}" if low == high else f"{low:,.10g} to {high:,.10g}"
    else:
        figure = f"up to {high:,.10g}" if high is not None else f"at least {low:,.10g}"
    period = {"year": "a year", "month": "a month", "one_time": "once", "per_unit": "per unit"}.get(amount.period, "")
    return " ".join(filter(None, (figure, amount.currency, period)))


def _deadlines(deadlines: Iterable[Deadline[Evidence]]) -> Table:
    table = Table.grid(padding=(0, 2))
    for one in deadlines:
        table.add_row(days(one.start, one.due), one.kind.replace("_", " "), Group(*_quotes(one.evidence)))
    return table


def days(start: date | None, due: date | None) -> str:
    """One day, a range, or that the phrase could not be resolved."""
    if due is None:
        return "no date known"
    return f"{due:%a %d %b %Y}" if start in (None, due) else f"{start:%d %b} – {due:%d %b %Y}"


def _warnings(record: Record) -> Iterator[Text]:
    if record.injection:
        yield Text(
            "The text tries to instruct a reading machine. It was not obeyed; look at it before you answer.", "bold yellow"
        )
    others = sum(one.field != "injection" for one in record.rejected)
    if others:
        yield Text(f"{others} claim{'s' if others > 1 else ''} not believed; see qualifier explain.", "bright_black")


def _draft_title(draft: Draft) -> str:
    return "Reply draft" if draft.status == "ready" else "Reply draft, to be completed (see the marked places)"


def draft_text(draft: Draft) -> Text:
    """Subject and body; what nobody said is red, blanks are yellow."""
    text = Text.assemble(("Subject: ", "bold"), draft.subject, "\n\n")
    body = Text(draft.body)
    for check in draft.checks:
        if style := _VERDICTS[check.verdict]:
            body.stylize(style, check.start, check.end)
    return text + body


def provenance_line(provenance: Provenance) -> Group:
    """Which engine answered, with what, at what price; then its notes."""
    usage = provenance.usage
    cost = f"{usage.input_tokens + usage.output_tokens} tokens" + (f", {usage.cost:.4f} USD" if usage.cost is not None else "")
    parts = (
        f"engine {provenance.engine}", provenance.model, provenance.prompt, f"definition {provenance.definition}",
        cost if usage.calls else None, f"{provenance.seconds:.2f} s",
    )  # fmt: skip
    return Group(
        Text(" · ".join(filter(None, parts)), "bright_black"),
        *(Text(f"note: {note}", "bright_black") for note in provenance.notes),
    )


def table_of() -> Table:
    """An empty table of assessments."""
    table = Table(box=None, header_style="bold", pad_edge=False)
    for heading in ("temperature", "score", "grade", "company", "contact", "next date", "conversation"):
        table.add_column(heading, no_wrap=heading in ("temperature", "score", "grade", "next date"))
    return table


def table_row(assessment: Assessment) -> list[Text]:
    """One assessment as a row of ``table_of``."""
    prospect = assessment.record.prospect
    dated = [one for one in assessment.record.deadlines if one.due is not None]
    coming = min(dated, key=lambda one: one.due or date.max) if dated else None
    return [
        Text(assessment.temperature, COLOURS[assessment.temperature]),
        Text(str(assessment.score.total)),
        Text(assessment.score.grade),
        Text(prospect.company or "–"),
        Text(prospect.contact.name or "–"),
        Text(f"{coming.due:%d %b %Y} {coming.kind.replace('_', ' ')}" if coming and coming.due else "–"),
        Text(assessment.id),
    ]
