"""Suites that are derived: what must hold of the product's answers without anybody labelling them.

``metamorphic`` varies cases and compares answer with answer, ``hostile`` slips orders to machines into conversations,
``negative`` counts leads among mail that is none and the model calls that it costs. Each returns a report; the commands
print it.
"""
