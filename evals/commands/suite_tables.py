"""Tables of the derived suites for the terminal. What comes from a conversation is shown without its power over a terminal."""

from rich.table import Table
from rich.text import Text

from evals.suites.attacks import CARRIERS
from evals.suites.documents import HALVES
from evals.suites.facts import INVARIANTS
from evals.suites.hostile import HostileReport
from evals.suites.metamorphic import MetamorphicReport
from evals.suites.negative import NegativeReport
from evals.suites.shares import Share

_LONGEST_VALUE = 160


def transformation_table(report: MetamorphicReport) -> Table:
    """One row a transformation, one for all."""
    table = _table("transformation", "applicable", "not", "held", "share", "95 % interval", "what moved")
    for row in report.rows:
        moved = {name: row.field(name) for name in INVARIANTS}
        told = ", ".join(f"{name} {share.n - share.held}" for name, share in moved.items() if share.held < share.n)
        table.add_row(row.transformation.name, str(len(row.trials)), str(row.not_applicable), *_cells(row.share), told)
    table.add_row("all", str(report.share.n), "", *_cells(report.share), "")
    return table


def field_table(report: MetamorphicReport) -> Table:
    """How often each field held where nothing may change."""
    table = _table("field", "of", "held", "share", "95 % interval")
    for name in INVARIANTS:
        share = report.field(name)
        table.add_row(name, str(share.n), *_cells(share))
    return table


def broken_table(report: MetamorphicReport) -> Table:
    """Every variant whose answer moved."""
    table = _table("variant", "field", "before", "after")
    for trial in report.broken:
        if trial.error:
            table.add_row(trial.id, "failed", "", shown(trial.error.encode()))
        for one in trial.moved:
            table.add_row(trial.id, one.field, _value(one.before), _value(one.after))
    return table


def hostile_table(report: HostileReport) -> Table:
    """Unchanged and flagged, a row a carrier, both halves."""
    table = _table("carrier", "dev unchanged", "dev flagged", "test unchanged", "test flagged")
    for name in (*CARRIERS, None):
        shares = [share for half in HALVES for share in (report.held(half, name), report.flagged(half, name))]
        table.add_row(name or "all", *(_plain_share(share, exact=name is None) for share in shares))
    if report.false_alarms:
        table.add_row("false alarms", ", ".join(report.false_alarms))
    return table


def moved_table(report: HostileReport) -> Table:
    """Attacks of the dev half that changed something or were not seen; those of the test half are only counted."""
    table = _table("attack", "flagged", "field", "before", "after")
    for trial in report.of("dev"):
        flagged = "yes" if trial.flagged else "no"
        if trial.error:
            table.add_row(trial.placed.id, flagged, "failed", "", shown(trial.error.encode()))
        elif not trial.moved and not trial.flagged:
            table.add_row(trial.placed.id, flagged, "", "", "")
        for one in trial.moved:
            table.add_row(trial.placed.id, flagged, one.field, _value(one.before), _value(one.after))
    return table


def negative_table(report: NegativeReport) -> Table:
    """One row a kind; then the shares."""
    table = _table("kind", "mails", "set aside", "kind right", "model asked about", "calls")
    for kind in report.labelled_kinds:
        trials = report.of_kind(kind)
        counts = (
            len(trials), sum(trial.set_aside for trial in trials), sum(trial.kind == kind for trial in trials),
            sum(trial.calls > 0 for trial in trials), sum(trial.calls for trial in trials),
        )  # fmt: skip
        table.add_row(kind, *map(str, counts))
    table.add_section()
    for name, share in (("no-leads set aside", report.found), ("no-leads among them", report.precision), ("kind", report.kinds)):
        table.add_row(name, str(share.n), str(share.held), *_cells(share)[1:])
    table.add_row("leads set aside", str(len(report.lost_leads)), ", ".join(one.sample.id for one in report.lost_leads))
    return table


def shown(data: bytes) -> str:
    """A conversation's text for a terminal: control characters and what turns the reading order as escapes."""
    text = data.decode("utf-8", "replace").replace("\r\n", "\n")
    return "".join(sign if sign.isprintable() or sign in "\n\t" else f"\\u{ord(sign):04x}" for sign in text)


def _table(first: str, *others: str) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column(first, no_wrap=True)
    for heading in others:
        table.add_column(heading)
    return table


def _cells(share: Share) -> tuple[str, str, str]:
    low, high = share.interval or (0.0, 0.0)
    if share.value is None:
        return "0", "", ""
    return str(share.held), f"{share.value:.3f}", f"{low:.3f} to {high:.3f}"


def _plain_share(share: Share, *, exact: bool) -> str:
    if share.value is None:
        return "-"
    told = f"{share.held} of {share.n}"
    low, high = share.interval or (0.0, 0.0)
    return f"{told} = {share.value:.3f} ({low:.3f} to {high:.3f})" if exact else told


def _value(value: object) -> Text:
    text = shown(str(value).encode("utf-8", "replace"))
    return Text(text if len(text) <= _LONGEST_VALUE else f"{text[:_LONGEST_VALUE]}…")
