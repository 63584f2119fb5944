"""Words with which somebody who speaks begins: a greeting, thanks, an address to those present."""

from itertools import groupby
from operator import itemgetter

from archive.languages.vocabulary import document_words

_LONGEST = max(map(len, document_words().greetings))
# There are hundreds, and few that begin with the letter of a text.
_BY_FIRST_LETTER = {
    letter: tuple(phrases)
    for letter, phrases in groupby(sorted(document_words().greetings), key=itemgetter(0))
}
_SPACED = "\u3040"
"""From here on scripts set no space between words."""


def greets(text: str) -> bool:
    """Whether a paragraph begins with a greeting, thanks or an address to those present."""
    plain = text.lstrip("¡¿«“\"'–—- ")[: _LONGEST + 1].casefold()
    phrases = _BY_FIRST_LETTER.get(plain[:1], ())
    return plain.startswith(phrases) and any(
        plain.startswith(phrase)
        and (phrase[-1] >= _SPACED or not plain[len(phrase) : len(phrase) + 1].isalpha())
        for phrase in phrases
    )
