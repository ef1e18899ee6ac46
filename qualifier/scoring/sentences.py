"""Facts in words, and rules in sentences, as a rep reads them."""

from collections.abc import Sequence

from qualifier.records import Amount, Deadline, Evidence
from qualifier.records.vocabulary import Kind, SignalName

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_PERIODS = {"year": " a year", "month": " a month", "per_unit": " each", "one_time": " once", "unknown": ""}
_QUOTE_LENGTH = 110
KIND_WORDS: dict[Kind, str] = {
    "sales": "a sales conversation", "support": "a customer's support case", "vendor_pitch": "somebody sells to us",
    "recruiting": "recruiting", "newsletter": "a newsletter", "auto_reply": "an automatic reply",
    "bounce": "a message that could not be delivered", "personal": "personal", "other": "something else",
}  # fmt: skip
_DATE_WORDS = {
    "decision": "decision", "go_live": "go-live", "contract_end": "present contract ends", "proposal_due": "offer or answer",
    "meeting": "meeting", "budget": "budget date", "event": "event", "other": "date",
}  # fmt: skip
_SIGNAL_WORDS: dict[SignalName, str] = {
    "pricing_request": "the price", "legal_review": "contract terms", "procurement_step": "purchasing papers",
    "implementation_question": "rollout", "integration_question": "integration",
    "competitor_comparison": "comparison with others", "stakeholder_added": "colleagues brought in",
    "renewed_interest": "back after a pause",
}  # fmt: skip


def date_words(deadline: Deadline[Evidence], days: int) -> str:
    """Such as ``go-live by 31 Aug 2026, 77 days away``."""
    if deadline.due is None:
        return _DATE_WORDS[deadline.kind]
    due = deadline.due
    link = "on" if deadline.kind in ("meeting", "event", "contract_end") else "by"
    away = {0: "today or already begun", 1: "tomorrow"}.get(days, f"{days} days away")
    return f"{_DATE_WORDS[deadline.kind]} {link} {due.day} {_MONTHS[due.month - 1]} {due.year}, {away}"


def signal_words(names: Sequence[SignalName]) -> str:
    """Such as ``demo, the price, contract terms``."""
    return ", ".join(_SIGNAL_WORDS.get(name, name.replace("_request", "").replace("_", " ")) for name in names)


def amount_words(amount: Amount) -> str:
    """Such as ``up to 2,000 EUR a month``."""
    low, high = amount.min, amount.max
    if low is None and high is None:
        return "a sum not named"
    figures = f"{low:,.10g} to {high:,.10g}" if low is not None and high is not None and low != high else ""
    if not figures:
        figures = f"{'up to ' if low is None else 'at least ' if high is None else ''}{high if high is not None else low:,.10g}"
    return f"{figures}{f' {amount.currency}' if amount.currency else ''}{_PERIODS[amount.period]}"


def quoted(evidence: Sequence[Evidence]) -> str:
    """The first quote, shortened at a word, in quotation marks; empty if there is none."""
    if not evidence:
        return ""
    words = " ".join(evidence[0].quote.split())
    if len(words) > _QUOTE_LENGTH:
        words = words[:_QUOTE_LENGTH].rsplit(" ", 1)[0] + " …"
    return f"“{words}”"


def fill(label: str, words: str) -> str:
    """A label with its blank filled; without words the blank goes, with its colon."""
    filled = label.replace("{words}", words) if words else label.replace(": {words}", "").replace("{words}", "")
    return " ".join(filled.split())


def sentence(label: str, words: str, evidence: Sequence[Evidence]) -> str:
    """A filled label with its proof behind it, capital first and full stop last."""
    filled = fill(label, words)
    quote = quoted(evidence)
    if quote:
        filled = f"{filled}{' –' if ':' in filled else ':'} {quote}"
    return f"{filled[:1].upper()}{filled[1:]}{'' if filled.rstrip('”').endswith(('.', '!', '?', '…')) else '.'}"
