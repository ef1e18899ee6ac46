"""What a result rests on beside its input: the product's source, its revision, the libraries."""

import hashlib
import platform
import subprocess
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import qualifier

LIBRARIES = (
    "openai",
    "langchain",
    "langchain-openai",
    "pydantic",
    "rapidfuzz",
    "google-re2",
    "babel",
    "numpy",
    "scipy",
    "scikit-learn",
)
_SOURCE = frozenset({".py", ".yaml", ".json", ".md", ".tsv", ".txt", ".bin"})


@cache
def code_fingerprint() -> str:
    """SHA-256 over the product's source files: any change to them makes another one."""
    root = Path(qualifier.__file__).parent
    digest = hashlib.sha256()
    for file in sorted(one for one in root.rglob("*") if one.suffix in _SOURCE and "__pycache__" not in one.parts):
        digest.update(str(file.relative_to(root)).encode())
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def code_facts() -> dict[str, str]:
    """Version, revision (where the source is a checkout) and fingerprint."""
    return {"version": qualifier.__version__, "revision": _revision(), "fingerprint": code_fingerprint()}


def library_versions() -> dict[str, str]:
    """Python and the installed libraries that a result may depend on."""
    found = {"python": platform.python_version()}
    for name in LIBRARIES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def _revision() -> str:
    command = ("git", "-C", str(Path(qualifier.__file__).parent), "describe", "--always", "--dirty", "--abbrev=12")
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=10, check=False)
    except (OSError, subprocess.SubprocessError):
        return "unknown"
    return done.stdout.strip() or "unknown"
