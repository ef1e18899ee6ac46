"""The form of a case as plain texts by field name, both ways: gold to be shown, and what a person typed to gold.

Lists of texts stand one a line; people and deadlines are rows, whose cells share a name in the order of the rows. Rows and
lines that were left empty do not count.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple
from urllib.parse import parse_qs

from evals.samples import Case, Gold
from evals.samples.case import GoldDeadline, GoldProspect
from qualifier.records import Amount

ROWS: dict[str, tuple[str, ...]] = {"people": ("name", "title", "part"), "deadlines": ("kind", "start", "due", "evidence")}
STATUSES = ("budget", "authority", "need", "timeline")
_MOST_FIELDS = 20_000


class Typed(NamedTuple):
    """Texts by field name."""

    values: Mapping[str, Sequence[str]]

    def one(self, name: str) -> str:
        return next(iter(self.values.get(name, ())), "").strip()

    def many(self, name: str) -> tuple[str, ...]:
        return tuple(self.values.get(name, ()))

    def lines(self, name: str) -> list[str]:
        """The lines of a text, without the empty ones; white space within a line is one blank."""
        return [_on_one_line(line) for line in self.one(name).splitlines() if line.strip()]

    def rows(self, name: str) -> list[dict[str, str]]:
        """The rows of which any cell is filled."""
        cells = [self.many(f"{name}.{column}") for column in ROWS[name]]
        whole = (dict(zip(ROWS[name], map(str.strip, row), strict=True)) for row in zip(*cells, strict=False))
        return [row for row in whole if any(row.values())]


def read_typed(body: bytes) -> Typed:
    """What a browser sent.

    Raises:
        ValueError: far more fields than the form has.
    """
    return Typed(parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=_MOST_FIELDS))


def typed_of(case: Case, gold: Gold) -> Typed:
    """The form that says what the gold says."""
    values: dict[str, list[str]] = {"notes": [case.notes], "tags": [", ".join(case.tags)]}
    for name, text in _singles(gold):
        values[name] = [text]
    for name in STATUSES:
        status = getattr(gold, name)
        values[f"{name}.status"], values[f"{name}.evidence"] = [status.status], [_in_lines(status.evidence)]
    values["need.pains"], values["signals"] = [_in_lines(gold.need.pains)], list(gold.signals)
    values["competitors"], values["questions"] = [_in_lines(gold.competitors)], [_in_lines(gold.questions)]
    for name, entries in (("people", gold.authority.people), ("deadlines", gold.deadlines)):
        for column in ROWS[name]:
            values[f"{name}.{column}"] = [_text(getattr(entry, column)) for entry in entries]
    return Typed(values)


def _singles(gold: Gold) -> Iterator[tuple[str, str]]:
    yield from (("kind", gold.kind), ("temperature", gold.temperature), ("injection", "true" if gold.injection else ""))
    yield from (("engagement.depth", str(gold.engagement.depth)), ("engagement.stage", gold.engagement.stage))
    amount = gold.budget.amount or Amount()
    yield from ((f"budget.amount.{name}", _text(getattr(amount, name))) for name in Amount.model_fields)
    prospect = gold.prospect
    yield from ((f"prospect.{name}", _text(getattr(prospect, name))) for name in GoldProspect.model_fields if name != "contact")
    yield from ((f"prospect.contact.{name}", _text(value)) for name, value in prospect.contact)


def _text(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else _on_one_line(str(value))


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _in_lines(texts: Sequence[str]) -> str:
    return "\n".join(map(_on_one_line, texts))


def case_of(typed: Typed, case: Case) -> Case:
    """The case with what was typed in place of its gold, notes and tags.

    Raises:
        ValidationError: the form says something that no gold may say.
    """
    return Case.model_validate(
        {
            **case.model_dump(),
            "notes": typed.one("notes").replace("\r\n", "\n"),
            "tags": [tag.strip() for tag in typed.one("tags").split(",") if tag.strip()],
            "gold": _as_before(_gold(typed), case.gold),
        }
    )


def _as_before(raw: dict[str, object], gold: Gold) -> dict[str, object]:
    """What was not touched stays letter for letter: line breaks within a quote, the order of signals."""
    order: dict[str, int] = {name: number for number, name in enumerate(gold.signals)}
    texts = {_on_one_line(text): text for text in _texts(gold.model_dump())}
    signals = sorted((str(name) for name in _listed(raw["signals"])), key=lambda name: order.get(name, len(order)))
    return {**{key: _restored(value, texts) for key, value in raw.items()}, "signals": signals}


def _listed(value: object) -> Sequence[object]:
    return value if isinstance(value, list | tuple) else ()


def _texts(value: object) -> Iterator[str]:
    inner = value.values() if isinstance(value, dict) else _listed(value)
    for entry in inner:
        yield from _texts(entry)
    if isinstance(value, str):
        yield value


def _restored(value: object, texts: Mapping[str, str]) -> object:
    if isinstance(value, dict):
        return {key: _restored(entry, texts) for key, entry in value.items()}
    if isinstance(value, list):
        return [_restored(entry, texts) for entry in value]
    return texts.get(value, value) if isinstance(value, str) else value


def quoted_in(typed: Typed, gold: Gold) -> Gold:
    """Statuses and quotes as typed, unchecked, so that they can be looked for in the text even if the rest is wrong."""
    statuses = {
        name: getattr(gold, name).model_copy(
            update={"status": typed.one(f"{name}.status"), "evidence": tuple(typed.lines(f"{name}.evidence"))}
        )
        for name in STATUSES
    }
    deadlines = tuple(
        GoldDeadline(kind="other", start=date.min, due=date.min, evidence=row["evidence"]) for row in typed.rows("deadlines")
    )
    return gold.model_copy(update={**statuses, "deadlines": deadlines})


def _gold(typed: Typed) -> dict[str, object]:
    statuses = {name: {"status": typed.one(f"{name}.status"), "evidence": typed.lines(f"{name}.evidence")} for name in STATUSES}
    return {
        "kind": typed.one("kind"),
        "temperature": typed.one("temperature"),
        "injection": typed.one("injection") == "true",
        "engagement": {"depth": typed.one("engagement.depth"), "stage": typed.one("engagement.stage")},
        "budget": {**statuses["budget"], "amount": _amount(typed)},
        "authority": {**statuses["authority"], "people": [_filled(row) for row in typed.rows("people")]},
        "need": {**statuses["need"], "pains": typed.lines("need.pains")},
        "timeline": statuses["timeline"],
        "deadlines": [_deadline(row) for row in typed.rows("deadlines")],
        "signals": typed.many("signals"),
        "competitors": typed.lines("competitors"),
        "questions": typed.lines("questions"),
        "prospect": {**_block(typed, "prospect", GoldProspect.model_fields), "contact": _contact(typed)},
    }


def _amount(typed: Typed) -> dict[str, str | None] | None:
    """Nothing where neither sum nor currency is typed; a currency alone is refused by the gold, with the reason."""
    amount = _block(typed, "budget.amount", Amount.model_fields)
    if not any(amount[name] for name in ("min", "max", "currency")):
        return None
    return {**amount, "currency": (amount["currency"] or "").upper() or None, "period": amount["period"] or "unknown"}


def _contact(typed: Typed) -> dict[str, str | None]:
    return _block(typed, "prospect.contact", ("name", "title", "department", "seniority"))


def _block(typed: Typed, above: str, names: Iterator[str] | Mapping[str, object] | Sequence[str]) -> dict[str, str | None]:
    block = {name: typed.one(f"{above}.{name}") or None for name in names if name != "contact"}
    return {name: text.upper() if name == "country" and text else text for name, text in block.items()}


def _deadline(row: dict[str, str]) -> dict[str, str | None]:
    """One date alone is a day: the first and the last of its period."""
    return {**row, "start": row["start"] or row["due"] or None, "due": row["due"] or row["start"] or None}


def _filled(row: dict[str, str]) -> dict[str, str | None]:
    return {name: text or (None if name != "part" else "") for name, text in row.items()}
