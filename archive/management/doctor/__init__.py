"""Examinations of a whole installation: each finds what is wrong, and knows the way out."""
