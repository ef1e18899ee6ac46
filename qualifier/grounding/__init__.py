"""Belief: a claim becomes part of the record only if its words are in the text, on the right side, and support its value."""

from qualifier.grounding.beside import cleared
from qualifier.grounding.ground import ground
from qualifier.grounding.injection import InjectionDetector, blanked, find_injections
from qualifier.grounding.locate import locate

__all__ = ["InjectionDetector", "blanked", "cleared", "find_injections", "ground", "locate"]
