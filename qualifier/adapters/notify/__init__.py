"""Places that are told of leads: a program, a channel of Slack or Teams, people by mail. Implementations of ``ports.news``.

What goes through is ``News`` or a ``Summary``; ``wording`` makes texts of them, each kind writes these in its own way, and
``outbound`` or ``smtp`` brings them out of the house.
"""

from qualifier.adapters.notify.described import DescribedNotifier, Surroundings
from qualifier.adapters.notify.sparing import SparedNotifier
from qualifier.adapters.notify.webhook import WebhookNotifier

__all__ = ["DescribedNotifier", "SparedNotifier", "Surroundings", "WebhookNotifier"]
