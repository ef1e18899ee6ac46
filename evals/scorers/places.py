"""Where a gold quote stands in a conversation's text; people copy quotes by hand, so white space and case do not count."""

import re

from qualifier.conversation import Span


def find_quote(text: str, quote: str) -> Span | None:
    """The quote's first place, in code points; None if the text does not hold it."""
    words = quote.split()
    found = re.search(r"\s+".join(map(re.escape, words)), text, re.IGNORECASE) if words else None
    return Span(*found.span()) if found else None
