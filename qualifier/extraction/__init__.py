"""Engines that read a conversation and say what it claims; none of it is believed before grounding."""
