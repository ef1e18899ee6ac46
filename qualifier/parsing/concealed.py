"""Takes out of HTML what a reader does not see, so that it can be shown apart: it proves nothing, but may be an order to a
machine.

In comes an HTML body; out go the same without the hidden elements, and their words. Styles of whole classes are not
followed: their words stay in the body, where they are seen as well.
"""

import re
from typing import NamedTuple

from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import HTMLTree
from resiliparse.parse.html.node import ElementNode

from qualifier.parsing.cleaning import clean_text

_WHITE = r"(?:#fff(?:fff)?\b|white\b|rgba?\(\s{0,3}255\s{0,3},\s{0,3}255\s{0,3},\s{0,3}255\b)"
_UNSEEN = re.compile(
    r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|"
    r"font-size\s{0,3}:\s{0,3}(?:0(?:\.\d{1,4})?(?:px|pt|em|rem|%|\s{0,3}[;!\"']|\s{0,3}$)|1(?:px|pt|%))|opacity\s{0,3}:\s{0,3}0(?:\.0{1,4})?\s{0,3}(?:[;!\"']|$)|"
    r"(?:left|top|right|text-indent|margin-left|margin-top)\s{0,3}:\s{0,3}-\d{3,6}(?:\.\d{1,4})?(?:px|pt|em|rem)|"
    r"(?:^|[;\s\"'])(?:max-)?(?:height|width)\s{0,3}:\s{0,3}[01](?:px|pt|em|%)?\s{0,3}(?:;|$).{0,200}overflow\s{0,3}:\s{0,3}hidden|"
    r"clip\s{0,3}:\s{0,3}rect\(\s{0,3}[01](?:px)?\b|mso-hide\s{0,3}:\s{0,3}all",
    re.IGNORECASE,
)
_WHITE_TEXT = re.compile(rf"(?:^|[;\s])color\s{{0,3}}:\s{{0,3}}{_WHITE}", re.IGNORECASE)
_BACKGROUND = re.compile(r"background(?:-color|-image)?\s{0,3}:\s{0,3}([^;]{1,200})", re.IGNORECASE)
_WHITE_ONLY = re.compile(rf"\s*(?:{_WHITE}|transparent|none|inherit|initial)", re.IGNORECASE)
_WHITE_INK = re.compile(rf"\s*{_WHITE}", re.IGNORECASE)
_WORTH_A_LOOK = re.compile(rf"{_UNSEEN.pattern}|{_WHITE}|\shidden\b|color=.?(?:white|#fff)", re.IGNORECASE)
_CANDIDATES = "[style],[hidden],font[color]"
_MOST_ANCESTORS = 60
_MOST_CANDIDATES = 5000


class Sight(NamedTuple):
    """An HTML body as a reader sees it, and the words that he does not see."""

    seen: str
    unseen: str


def part_by_sight(html: str) -> Sight:
    """Splits what is shown from what is hidden; a body that would be empty without its hidden words is left as it is."""
    if not _WORTH_A_LOOK.search(html):
        return Sight(html, "")
    tree = HTMLTree.parse(html)
    body = tree.body
    if body is None:
        return Sight(html, "")
    hidden = [node for node in body.query_selector_all(_CANDIDATES)[:_MOST_CANDIDATES] if _is_unseen(node)]
    words = [text for node in hidden if not _inside(node, hidden) and (text := _words(node.html))]
    if not words:
        return Sight(html, "")
    for node in hidden:
        if node.parent is not None:
            node.parent.remove_child(node)
    return Sight(str(tree), "\n".join(words)) if _words(str(tree)) else Sight(html, "")


def _words(html: str) -> str:
    return clean_text(extract_plain_text(html, preserve_formatting=False, alt_texts=False, links=False)).strip()


def _is_unseen(node: ElementNode) -> bool:
    style = node.getattr("style") or ""
    if node.hasattr("hidden") or _UNSEEN.search(style):
        return True
    white = _WHITE_TEXT.search(style) or (node.tag == "font" and _WHITE_INK.match(node.getattr("color") or ""))
    return bool(white) and not _on_colour(node)


def _on_colour(node: ElementNode) -> bool:
    """White on a coloured ground is a button or a banner."""
    place = node
    for _ in range(_MOST_ANCESTORS):
        ground = _BACKGROUND.search(place.getattr("style") or "")
        colour = ground[1] if ground else place.getattr("bgcolor") or place.getattr("background")
        if colour:
            return _WHITE_ONLY.match(colour) is None
        if not isinstance(place.parent, ElementNode):
            return False
        place = place.parent
    return True


def _inside(node: ElementNode, hidden: list[ElementNode]) -> bool:
    place = node.parent
    for _ in range(_MOST_ANCESTORS):
        if place is None:
            return False
        if place in hidden:
            return True
        place = place.parent
    return False
