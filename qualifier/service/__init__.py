"""What the doors of a running service have in common: conversations taken in, kept, corrected, scored again, looked back on.

Doors (``api``, ``worker``, ``inbox``, assistants) translate to and from their own language; the rules of keeping live here.
Each module is one verb; all work on a ``Service``: the store, the maker of answers, a clock.
"""

from qualifier.service.parts import Service

__all__ = ["Service"]
