"""Those whom a document lists above its talk with their offices: "Rosa Holf, Minister of Works"."""

import re
from collections.abc import Iterable, Iterator

from archive.languages.vocabulary import Vocabulary
from archive.parsing.name_lists import is_described
from archive.parsing.people.label_persons import person_meant
from archive.parsing.people.names import is_plain_name
from archive.parsing.transcript import Person

# "• Rosa Holf, …" · "H.E. Rosa Holf, …" · "Chair: Rosa Holf, …"
_BEFORE = re.compile(r"^[\W_]*(?:[^\W\d_][^:,]{1,40}:\s+)?(?:H\.\s?E\.\s+)?")


def people_listed(lines: Iterable[str], vocabulary: Vocabulary) -> Iterator[Person]:
    """The persons whom lines give with nothing but an office."""
    for line in lines:
        text = _BEFORE.sub("", line)
        person = person_meant(text, vocabulary) if is_described(text, vocabulary) else None
        if person and person.role and is_plain_name(person.name):
            yield person
