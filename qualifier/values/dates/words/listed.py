"""Word lists are written as running text."""


def listed(words: str) -> frozenset[str]:
    return frozenset(words.split())
