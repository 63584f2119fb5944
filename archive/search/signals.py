"""What search tells whoever measures it."""

from django.dispatch import Signal

searched = Signal()
"""Sent when a page of results was found, with `seconds` that the engine took."""
