"""Regular expressions that are compiled when they are first used: most conversations need few of the many."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property

_Search = Callable[..., re.Match[str] | None]


class LazyPattern:
    """Stands for ``re.compile(pattern)``; after the first use its methods are those of the compiled pattern."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern)

    @cached_property
    def search(self) -> _Search:
        return self._compiled.search

    @cached_property
    def match(self) -> _Search:
        return self._compiled.match

    @cached_property
    def fullmatch(self) -> _Search:
        return self._compiled.fullmatch

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        return self._compiled.finditer
