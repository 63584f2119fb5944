"""Who answers by the words above an interview, where its title names the paper alone."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from archive.languages.head_words import EVENTS
from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.cores import plain_token
from archive.parsing.labels.set_questions import asks, named_behind_titles
from archive.parsing.people.label_offices import is_honorific
from archive.parsing.text import Block
from archive.parsing.transcript import Person

_MOST_LINES = 4
_LONGEST_LEAD = 600
"""Characters."""
_LATEST = 3
"""Words before the name of who is the subject of a lead: "Der frühere Minister Hugo Sapt …"."""
_ADDRESSED = (",", "!", "?", ":", ".")


def introduced_answerer(blocks: Sequence[Block], vocabulary: Vocabulary) -> Person | None:
    """The one person whom the lead names with an office, as who gave an interview, and the questions address.

    "Präsident Hugo Sapt hat der Wochenzeitung ein Interview gegeben. | Herr Präsident, was …?": a person of
    whom the lead merely tells is not asked by his office.
    """
    above = list(takewhile(lambda block: not asks(block), blocks[: _MOST_LINES + 1]))
    if len(above) > _MOST_LINES:
        return None
    leads = [block.text for block in above if not block.heading and len(block.text) <= _LONGEST_LEAD]
    named = {person.name: person for text in leads for person in named_behind_titles(text, vocabulary)}
    if len(named) != 1:
        return None
    (person,) = named.values()
    lead = next(text for text in leads if person.name in text)
    is_subject = len(lead[: lead.index(person.name)].split()) <= _LATEST
    if not person.role or not is_subject or not EVENTS.search(lead):
        return None
    called = {plain_token(person.role.split()[-1]), plain_token(person.name.split()[-1])}
    asked = (block.text for block in blocks[len(above) :] if asks(block))
    return person if any(called & set(_addressed(text, vocabulary)) for text in asked) else None


def _addressed(text: str, vocabulary: Vocabulary) -> Iterator[str]:
    """The words by which a question addresses somebody: "Herr Minister, …", "…, Monsieur le Président ?"."""
    tokens = [token for token in text.split() if any(map(str.isalnum, token)) or token in _ADDRESSED]
    for position, token in enumerate(tokens):
        ends = token.endswith(_ADDRESSED) or tokens[position + 1 : position + 2] == ["?"]
        before = [*takewhile(lambda each: is_honorific(each, vocabulary), reversed(tokens[:position]))]
        titled = any(plain_token(each) in vocabulary.honorifics for each in before)
        if ends and (titled or (position == 0 and token.endswith(","))):
            yield plain_token(token)
