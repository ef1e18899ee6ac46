"""Writes what tests compare with anew: ``python -m tests.record snapshots|cassettes``.

Cassettes are recorded from the scripted stand-in in ``tests/stub``. They are synthetic: evidence of the protocol only.
"""

import sys

from tests.adapters import test_cassettes
from tests.prompting import test_draft_prompt, test_extract_prompt


def main() -> None:
    wanted = sys.argv[1:] or ["snapshots", "cassettes"]
    if "snapshots" in wanted:
        test_extract_prompt.SNAPSHOT.write_text(test_extract_prompt.snapshot(), encoding="utf-8")
        test_draft_prompt.SNAPSHOT.write_text(test_draft_prompt.snapshot(), encoding="utf-8")
    if "cassettes" in wanted:
        test_cassettes.record()


if __name__ == "__main__":
    main()
