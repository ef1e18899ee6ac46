"""Words by which people speak of their own firm. Folded, for ``re``."""

import re

OF_OURSELVES = re.compile(
    r"\b(?:we're|we are|we do|we make|we run|we've|we have|i run|i own|our|us|wir|unser\w*|nous|on est|on a|notre|nos|somos|tenemos|nuestr\w*|siamo|abbiamo|nostr\w*|lavoriamo|we zijn|wij|onze|ons|i'm|i am)\b"
)
