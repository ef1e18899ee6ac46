"""A team's own table into a suite: text and labels in their columns and words, turned by a mapping file into ours.

Every row becomes a case or a problem that names the table and the line. What a team does not label stays empty and is
kept out of the scoring (``Case.labelled``). Their quotes are checked like ours; a case with a wrong one is imported all
the same, for a person to mend it.
"""

import json
import secrets
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from evals.samples.checking import check_sample
from evals.samples.importing_rows import Draft, draft_case
from evals.samples.mapping import Mapping, flawed, read_mapping
from evals.samples.reading import SELLERS, Problem, Sample, read_sellers
from evals.samples.tables import Table, read_table
from evals.samples.writing import case_json, write_case, write_whole
from qualifier.adapters.profiles import load_profile
from qualifier.errors import ConfigError
from qualifier.profile import Company, Profile

_LINES = ".jsonl"


class ImportResult(NamedTuple):
    """What became of a table."""

    imported: tuple[str, ...]
    """Ids of the cases, in the order of their rows."""
    problems: tuple[Problem, ...]


def import_cases(table: Path, mapping: Path, out: Path, sellers: Path | None = None) -> ImportResult:
    """Writes a suite: JSON lines if ``out`` ends in .jsonl, else a folder, which must be new or empty.

    ``sellers`` is a sellers.json, or one profile (YAML) for all rows; without it each seller gets a stub.

    Raises:
        ConfigError: the table, the mapping or the sellers cannot be read, or ``out`` cannot be written or holds something.
    """
    out = out.absolute()
    words = read_mapping(mapping)
    read = read_table(table, words.delimiter)
    _require_columns(read, words, mapping)
    _require_free(out)
    drafts, problems = _drafts(read, words, table)
    drafts, profiles, strangers = _with_sellers(drafts, sellers)
    unread = _unfit(drafts) if out.suffix == _LINES else ()
    drafts = [one for one in drafts if one.source.first_line not in {problem.line for problem in unread}]
    if drafts:
        _write(out, drafts, profiles)
    samples = (Sample(one.case, one.data, profiles[one.case.seller], one.source) for one in drafts)
    unproven = [problem for sample in samples for problem in check_sample(sample)]
    found = (*read.problems, *problems, *strangers, *unread, *unproven)
    return ImportResult(tuple(one.case.id for one in drafts), tuple(sorted(found, key=lambda problem: problem.line)))


def _require_columns(table: Table, mapping: Mapping, file: Path) -> None:
    for place, cell in mapping.cells.items():
        if cell.column is None or cell.column in table.columns:
            continue
        if all(row.get(cell.column) is None for row in table.rows):
            known = ", ".join(table.columns) or "none"
            raise flawed(file, place, f"the table has no column {cell.column!r}; it has: {known}")


def _require_free(out: Path) -> None:
    if out.is_file() or (out.is_dir() and any(out.iterdir())):
        raise ConfigError("holds something already; name a new folder or file, or remove this one", file=str(out))


def _drafts(table: Table, mapping: Mapping, path: Path) -> tuple[list[Draft], list[Problem]]:
    drafts: dict[str, Draft] = {}
    problems: list[Problem] = []
    for row in table.rows:
        for found in draft_case(row, mapping, path):
            if isinstance(found, Problem):
                problems.append(found)
            elif (first := drafts.setdefault(found.case.id, found)) is not found:
                problems.append(found.source.problem((), f"id: {found.case.id} stands already on line {first.source.first_line}"))
    return list(drafts.values()), problems


def _with_sellers(drafts: Sequence[Draft], file: Path | None) -> tuple[list[Draft], dict[str, Profile], list[Problem]]:
    """The drafts whose seller is known, every seller's profile, and a problem for each of the others."""
    named = dict.fromkeys(one.case.seller for one in drafts)
    if file is None:
        return list(drafts), {key: Profile(company=Company(name=key)) for key in named}, []
    if file.suffix.lower() in (".yaml", ".yml"):
        profile = load_profile(file)
        return list(drafts), dict.fromkeys(named, profile), []
    profiles, flaws = read_sellers(file)
    if flaws:
        raise ConfigError(flaws[0].reason, file=str(file), place=f"line {flaws[0].line} {flaws[0].place}".strip())
    known, unknown = ([one for one in drafts if (one.case.seller in profiles) is wanted] for wanted in (True, False))
    strangers = [one.source.problem((), f"seller: {one.case.seller!r} is not in {file.name}") for one in unknown]
    return known, profiles, strangers


def _unfit(drafts: Sequence[Draft]) -> tuple[Problem, ...]:
    """Raw conversations that no line of JSON can hold."""
    return tuple(
        one.source.problem((), "file: is not UTF-8, so it cannot stand in JSON lines; import into a folder instead")
        for one in drafts
        if one.data.decode("utf-8", "replace").encode() != one.data
    )


def _write(out: Path, drafts: Sequence[Draft], profiles: dict[str, Profile]) -> None:
    """The whole suite or nothing of it.

    Raises:
        ConfigError: it cannot be written.
    """
    known = {key: profile.model_dump(mode="json", exclude_defaults=True) for key, profile in profiles.items()}
    sellers = f"{json.dumps(known, indent=1, ensure_ascii=False)}\n".encode()
    try:
        if out.suffix == _LINES:
            _write_lines(out, drafts, sellers)
        else:
            _write_folder(out, drafts, sellers)
    except OSError as error:
        raise ConfigError(f"cannot be written: {error.strerror or error}", file=str(out)) from error


def _write_lines(out: Path, drafts: Sequence[Draft], sellers: bytes) -> None:
    beside = out.with_name(SELLERS)
    if beside.exists() and json.loads(beside.read_bytes()) != json.loads(sellers):
        raise ConfigError(f"other sellers stand there already; name a file in another folder than {out.parent}", file=str(beside))
    out.parent.mkdir(parents=True, exist_ok=True)
    write_whole(beside, sellers)
    placed = (one.case.model_copy(update={"file": None, "text": one.data.decode()}) for one in drafts)
    write_whole(out, "".join(f"{case_json(case, indent=None)}\n" for case in placed).encode())


def _write_folder(out: Path, drafts: Sequence[Draft], sellers: bytes) -> None:
    partial = out.with_name(f".{out.name}.{secrets.token_hex(4)}.part")
    partial.mkdir(parents=True)
    try:
        write_whole(partial / SELLERS, sellers)
        for one in drafts:
            write_case(partial, one.case, one.data)
        partial.rename(out)
    except BaseException:
        shutil.rmtree(partial, ignore_errors=True)
        raise
