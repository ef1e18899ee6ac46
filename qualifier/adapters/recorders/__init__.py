"""Recorders of calls whose calls at our door tell only that there is a transcript: here it is asked for. One module a vendor.

In comes the notice as it was kept, out goes JSON that ``parsing`` reads as a recording. Only addresses of the vendor's own are
asked, and only public ones; words of a vendor's answer are never shown.
"""

from qualifier.adapters.recorders.opening import open_recorder, watch_transcripts
from qualifier.adapters.recorders.sparing import SparedRecorders

__all__ = ["SparedRecorders", "open_recorder", "watch_transcripts"]
