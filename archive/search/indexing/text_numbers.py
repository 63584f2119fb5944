"""Two numbers that together tell a text from all others, by its words. Pure.

Two of 31 bits, which any engine's number holds; by one of them, of a million texts some two hundred pairs
would be taken for one.
"""

from functools import lru_cache
from hashlib import blake2b

from archive.search.tokenizer import folded_words

# What is shorter is said again and again.
LEAST_WORDS = 8
_POSITIVE = (1 << 31) - 1


def text_high(text: str) -> int:
    return _numbers(text)[0]


def text_low(text: str) -> int:
    return _numbers(text)[1]


@lru_cache(maxsize=32)  # the fields of some passages are made one right after the other
def _numbers(text: str) -> tuple[int, int]:
    words = folded_words(text)
    if len(words) < LEAST_WORDS:
        return 0, 0
    digest = int.from_bytes(blake2b(" ".join(words).encode(errors="replace"), digest_size=8).digest())
    return (digest >> 32 & _POSITIVE) or 1, digest & _POSITIVE
