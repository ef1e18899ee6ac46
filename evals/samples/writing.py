"""Cases to disk: each file whole or not at all, in the layout that people read and ``git diff`` shows well."""

import itertools
import json
import os
import re
import secrets
import shutil
from pathlib import Path

from pydantic import JsonValue

from evals.samples.case import Case
from evals.samples.reading import CASES

_UNSAFE = re.compile(r"[^\w.-]+|^\.+")
_LONGEST_STEM = 80


def write_whole(path: Path, data: bytes) -> None:
    """Writes all or nothing; an existing file keeps its mode, and stays as it was if anything fails.

    Raises:
        OSError: the file cannot be written.
    """
    draft = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with draft.open("xb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        if path.exists():
            shutil.copymode(path, draft)
        os.replace(draft, path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def case_json(case: Case, *, indent: int | None = 1) -> str:
    """The case as its file spells it: no empty source, no status of its own where it counts, whole sums without a point."""
    left_out = {name for name in ("file", "text", "labelled") if getattr(case, name) is None}
    return json.dumps(_plain(case.model_dump(mode="json", exclude=left_out)), indent=indent, ensure_ascii=False)


def _plain(value: JsonValue) -> JsonValue:
    if isinstance(value, dict):
        return {key: _plain(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [_plain(entry) for entry in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def write_case(folder: Path, case: Case, data: bytes) -> Path:
    """Adds the case and its raw conversation under a name of their own; the case file, which comes last.

    Raises:
        OSError: a file cannot be written.
    """
    raw = _free_name(folder, case)
    write_whole(raw, data)
    file = raw.with_name(f"{raw.stem}{CASES}")
    placed = case.model_copy(update={"file": raw.name, "text": None})
    write_whole(file, f"{case_json(placed)}\n".encode())
    return file


def _free_name(folder: Path, case: Case) -> Path:
    """Where the raw conversation can lie: the id as far as file names allow, with a number if that is taken."""
    stem = _UNSAFE.sub("-", case.id)[:_LONGEST_STEM].strip("-") or "case"
    for number in itertools.count(1):
        raw = folder / f"{stem if number == 1 else f'{stem}-{number}'}.{_ending(case)}"
        if not raw.exists() and not raw.with_name(f"{raw.stem}{CASES}").exists():
            return raw
    raise AssertionError("numbers do not end")


def _ending(case: Case) -> str:
    """The ending of the file it came from, else its format; never one that would make a case of it."""
    ending = Path(case.file).suffix[1:] if case.file else case.format
    return ending if re.fullmatch(r"[A-Za-z0-9]{1,8}", ending) else "txt"
