"""HTML mail to lines with quote levels. Hidden text stays: what a reader does not see may be an order to a machine."""

import re

from resiliparse.extract.html2text import extract_plain_text

from qualifier.parsing.cleaning import clean_text
from qualifier.parsing.quoting import Line

_OPEN, _CLOSE = "\ue0f1", "\ue0f2"
"""Private code points that cannot come out of ``clean_text`` by accident: they are taken out of the source first."""

_BLOCKQUOTE = re.compile(r"<(/?)blockquote\b([^>]{0,4000})>", re.I)
_INDENT = re.compile(r"border(?:-left)?:\s?(?:none|0)", re.I)
_COMMENT_TAGS = re.compile(r"<!\[[^\]>]{0,200}\]>|</?o:p[^>]{0,20}>", re.I)
_BLANKS = re.compile(r"[ \t]{2,}")


def html_lines(html: str) -> list[Line]:
    """The text of an HTML body, line by line, each with the number of block quotes around it."""
    source = html.replace(_OPEN, "").replace(_CLOSE, "").replace("\x00", "")
    marked = _mark_quotes(_COMMENT_TAGS.sub("", source))
    text = extract_plain_text(marked, preserve_formatting=True, alt_texts=False, links=False, comments=True)
    return _levelled(clean_text(text))


def html_text(html: str) -> str:
    """The same as plain text with ``>`` marks, for sources that are mostly flat."""
    return "\n".join("> " * line.depth + line.text for line in html_lines(html))


def _mark_quotes(html: str) -> str:
    """Puts a marker paragraph at both ends of each block quote that is a quotation, not an indent."""
    kept: list[bool] = []

    def mark(found: re.Match[str]) -> str:
        if found[1]:
            return f"<p>{_CLOSE}</p></div>" if kept and kept.pop() else "</div>"
        quotes = _INDENT.search(found[2]) is None or "gmail_quote" in found[2] or "cite" in found[2]
        kept.append(quotes)
        return f"<div><p>{_OPEN}</p>" if quotes else "<div>"

    return _BLOCKQUOTE.sub(mark, html)


def _levelled(text: str) -> list[Line]:
    lines: list[Line] = []
    depth = 0
    for raw in text.split("\n"):
        bare = raw.strip()
        if bare == _OPEN:
            depth += 1
        elif bare == _CLOSE:
            depth = max(0, depth - 1)
        else:
            lines.append(Line(depth, _BLANKS.sub(" ", raw).rstrip()))
    return lines
