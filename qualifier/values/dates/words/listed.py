"""Word lists are written as running text."""


def listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


def divided(phrases: str) -> frozenset[str]:
    """Phrases of more than one word are divided by bars."""
    return frozenset(phrases.split("|"))
