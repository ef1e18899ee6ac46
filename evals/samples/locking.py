"""Lock files: a suite that is kept from those who tune is hashed, so that nobody changes it unseen.

The lock is a plain ``SHA256SUMS`` in the suite's folder; ``sha256sum -c SHA256SUMS`` reads it too.
"""

import hashlib
from pathlib import Path

from evals.samples.reading import Problem, Suite

LOCK = "SHA256SUMS"


def write_lock(folder: Path) -> int:
    """Locks every file of the folder as it stands; how many."""
    sums = _sums(folder)
    (folder / LOCK).write_text("".join(f"{digest}  {name}\n" for name, digest in sums.items()), encoding="utf-8")
    return len(sums)


def check_lock(suite: Suite) -> tuple[Problem, ...]:
    """Every file that was changed, added or removed since the lock; nothing for a suite without one."""
    file = suite.folder / LOCK
    if not file.is_file():
        return ()
    lines = file.read_text(encoding="utf-8").splitlines()
    locked = {name: (digest, number) for number, (digest, _, name) in enumerate((line.partition("  ") for line in lines), 1)}
    found = _sums(suite.folder)
    problems = [
        Problem(
            file,
            number,
            name,
            "was removed since the suite was locked" if name not in found else "was changed since the suite was locked",
        )
        for name, (digest, number) in locked.items()
        if found.get(name) != digest
    ]
    return (*problems, *(Problem(file, 1, name, "is not in the lock") for name in found if name not in locked))


def _sums(folder: Path) -> dict[str, str]:
    files = sorted(one for one in folder.iterdir() if one.is_file() and one.name != LOCK and not one.name.startswith("."))
    return {one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in files}
