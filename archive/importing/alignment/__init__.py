"""Alignment of two versions of a text: paragraphs, then words. Pure."""
