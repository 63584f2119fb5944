"""Words with which somebody who speaks begins: a greeting, thanks, an address to those present."""

from archive.languages.vocabulary import document_words

_GREETINGS = tuple(sorted(document_words().greetings, key=lambda phrase: (-len(phrase), phrase)))
_LONGEST = len(_GREETINGS[0])
_SPACED = "\u3040"
"""From here on scripts set no space between words."""


def greets(text: str) -> bool:
    """Whether a paragraph begins with a greeting, thanks or an address to those present."""
    plain = text.lstrip("¡¿«“\"'–—- ")[: _LONGEST + 1].casefold()
    # All at once first: one call for hundreds of phrases, of which hardly any text has one.
    return plain.startswith(_GREETINGS) and any(
        plain.startswith(phrase)
        and (phrase[-1] >= _SPACED or not plain[len(phrase) : len(phrase) + 1].isalpha())
        for phrase in _GREETINGS
    )
