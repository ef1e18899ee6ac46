"""Identifiers of what the service takes in and keeps; the store makes those of leads in the same way."""

from qualifier.adapters.ids import is_id, new_id

__all__ = ["is_id", "new_id"]
