"""Interviews in XML whose elements say what is asked and what is answered: `<question>`, `<answer>`.

Words of any language may name these. Who asks is a voice, unless one other element names who does
(`<interviewer>`), and so is who answers.
"""

from collections import Counter
from collections.abc import Mapping

from lxml.etree import _Element as Element

from archive.languages.vocabulary import document_words, vocabulary_of
from archive.parsing.containers.xml_people import Voice
from archive.parsing.containers.xml_tree import local_name, text_of
from archive.parsing.people.stated import is_nameless, stated_person
from archive.parsing.text import count_words, fold_space

_FEWEST = 2
_SHORTEST_NAME = 4
"""Letters. `q` is a quotation, `p` a paragraph."""

_LONGEST_NAME = 7


def asking_elements(root: Element) -> Mapping[str, Voice]:
    """The voices by the names of the elements that hold their words, where both kinds stand several times."""
    every = vocabulary_of("und")
    times = Counter(local_name(element) for element in root.iter("{*}*"))
    found: dict[str, Voice] = {}
    for words in (document_words().asking | every.questions, every.answers):
        names = {name for name in times if name in words and len(name) >= _SHORTEST_NAME}
        again = {name for name in names if times[name] >= _FEWEST}
        if len(again) != 1:
            return {}
        (name,) = again
        found[name] = _voice(root, name, names - again, times)
    return found


def _voice(root: Element, name: str, others: set[str], times: Counter[str]) -> Voice:
    stated = [
        text
        for element in root.iter("{*}*")
        if local_name(element) in others and times[local_name(element)] == 1
        if (text := fold_space(text_of(element)))
    ]
    if len(stated) == 1 and count_words(stated[0]) <= _LONGEST_NAME and not is_nameless(stated[0]):
        return Voice(stated[0], stated_person(stated[0]))
    return Voice(name)
