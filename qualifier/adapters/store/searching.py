"""Search: every word must stand somewhere in the folded text of a row."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement

from qualifier.values.folding import fold

_BETWEEN = "\n"
"""Stands between two fields in a search text, so that no word is found across them."""


def search_text(*fields: str | None) -> str:
    """What is looked through for these fields."""
    return _BETWEEN.join(fold(field).replace("\n", " ") for field in fields if field)


def words_of(search: str | None) -> tuple[str, ...]:
    """The words that must all be found, folded; none for a blank search."""
    return tuple(dict.fromkeys(fold(search).split())) if search else ()


def holds(column: ColumnElement[str], words: Iterable[str]) -> list[ColumnElement[bool]]:
    """Conditions: each word is part of the column's text. Wildcards in a word stand for themselves."""
    return [column.contains(word, autoescape=True) for word in words]
