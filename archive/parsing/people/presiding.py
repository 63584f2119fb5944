"""Who presides, where the head of a document says it and labels give the office alone.

"President: Mrs. Rosa Holf (Kravonia)" above the talk, and "The President: …" in it.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from archive.geo.countries import country_code
from archive.languages.vocabulary import vocabulary_of
from archive.parsing.greetings import greets
from archive.parsing.people.names import bare, is_name_token, name_key, parse_person, without_brackets
from archive.parsing.transcript import Label, Person, Utterance

_FIELD = re.compile(r"(?P<office>[^\W\d_][^:,.()]{2,40}?)\s?[:：]\s*(?P<who>[^:;]{3,80})")
_MOST_WORDS = 6


def presiding(labels: Sequence[Label], utterances: Sequence[Utterance]) -> dict[str, Person]:
    """The labels that are an office which one line above the talk gives to just one person.

    Nobody is certain where another is named for the office, or a remark within the talk tells of it.
    """
    alone = {label.text for label in labels if label.person is None}
    if not alone:
        return {}
    named: dict[str, list[Person]] = {}
    for text in _above(utterances):
        found = _FIELD.fullmatch(text)
        if found and (person := _person(found["who"], found["office"])):
            named.setdefault(found["office"].casefold(), []).append(person)
    remarks = [text.casefold() for text in _remarks(utterances)] if named else []
    return {
        text: people[0]
        for office, people in named.items()
        if len({name_key(each.name) for each in people}) == 1
        and not any(office in remark for remark in remarks)
        for text in alone
        if _core(text) == office
    }


def _above(utterances: Sequence[Utterance]) -> Iterator[str]:
    for each in takewhile(lambda each: each.label is None and not each.doubt, utterances):
        yield from (paragraph.text for paragraph in each.paragraphs)


def _remarks(utterances: Sequence[Utterance]) -> Iterator[str]:
    """What is nobody's within the talk: "Mr. Sapt, Vice-President, took the Chair."."""
    begun = False
    for each in utterances:
        begun = begun or each.label is not None
        nobodys = each.label is None and not each.doubt
        yield from (paragraph.text for paragraph in each.paragraphs if begun and (nobodys or paragraph.aside))


def _core(text: str) -> str:
    """An office without the article or the form of address before it: "The President", "De voorzitter"."""
    every = vocabulary_of("und")
    first, *rest = text.split()
    plain = " ".join(rest) if rest and bare(first) in every.articles | every.honorifics else text
    return plain.casefold()


def _person(who: str, office: str) -> Person | None:
    plain = without_brackets(who).strip(" .")
    if len(plain.split()) > _MOST_WORDS or country_code(plain) or greets(plain):
        return None
    person = parse_person(plain)
    if person is None and len(plain.split()) == 1 and is_name_token(plain) and plain[0].isupper():
        person = Person(plain)
    return Person(person.name, office) if person else None
