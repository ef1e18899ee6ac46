"""Prompts as versioned files, what is rendered into them from the product's own types, and the asking itself.

In: a task's name and variables, or a pydantic model. Out: the stable front and the body of a prompt, the strict JSON
schema of the answer, the meaning of each field in words, and, through ``ask``, a validated answer. Schema and words
come from the field descriptions alone, so that the schema, the prompt and the docs never disagree.
"""

from qualifier.prompting.answers import read_answer
from qualifier.prompting.asking import Answer, add_usage, ask, cache_key
from qualifier.prompting.fence import fence_key, label, neutral
from qualifier.prompting.files import (
    Prompt,
    RenderedPrompt,
    check_manifest,
    list_prompts,
    live_version,
    load_prompt,
    parse_prompt,
    render,
)
from qualifier.prompting.partial import partial_fields
from qualifier.prompting.schema import label_definitions, output_schema

__all__ = [
    "Answer", "Prompt", "RenderedPrompt", "add_usage", "ask", "cache_key", "check_manifest", "fence_key", "label",
    "label_definitions", "list_prompts", "live_version", "load_prompt", "neutral", "output_schema", "parse_prompt",
    "partial_fields", "read_answer", "render",
]  # fmt: skip
