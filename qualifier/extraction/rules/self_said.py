"""What people say of their own post: a title with words of the trade in it ("the quant director"), or only a department."""

from collections.abc import Iterable
from typing import NamedTuple

from qualifier.extraction.rules.lexicon.contact_words import IN_DEPARTMENT, NO_TITLE_WORDS, SELF_TITLE
from qualifier.extraction.rules.reading import Passage
from qualifier.records import Quote
from qualifier.records.vocabulary import Department
from qualifier.values.titles import department_of

_SPOKEN_FOR = ("frame.past_project", "frame.elsewhere")


class SaidOfSelf(NamedTuple):
    """A title or a department and the words that tell it."""

    words: str
    quote: Quote


def title_said(passage: Passage) -> SaidOfSelf | None:
    """ "I'm the quant director": the words between the article and the head belong to the title."""
    if passage.is_question or passage.has(*_SPOKEN_FOR):
        return None
    for found in SELF_TITLE.finditer(passage.folded):
        words = found["title"]
        if not NO_TITLE_WORDS.search(words):
            start, end = found.span("title")
            one_of_many = "one of the " in found[0] and words.endswith("s")
            return SaidOfSelf(passage.text[start : end - one_of_many].strip(), passage.cut(start, end))
    return None


def department_said(passages: Iterable[Passage]) -> tuple[Department, Quote] | None:
    """ "I look after maintenance", "Sinead from procurement"."""
    for passage in passages:
        if passage.is_question or passage.has(*_SPOKEN_FOR):
            continue
        for found in IN_DEPARTMENT.finditer(passage.folded):
            start, end = found.span("department")
            department = department_of(passage.text[start:end])
            if department:
                return department, passage.cut(start, end)
    return None
