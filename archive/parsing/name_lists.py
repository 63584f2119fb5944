"""Lists of names, as of those who are there: what each of their lines looks like in any language."""

import re

from archive.languages.vocabulary import Vocabulary
from archive.parsing.head_lines import length
from archive.parsing.labels.cores import is_uncased, plain_token

# Dots that lead from one column of a list to the next: "Ruritania ........ Mr. Sapt"
LEADERS = re.compile(r"(?<=\w)\s*(?:(?:\.\s?){5,}|_{4,})(?=[\w(])")
ITEMS = re.compile(r"[,;、،/•·]|\s[–—-]\s")
LONGEST_LIST = 80
LONGEST_ITEM = 6
_ENDS = re.compile(r"[.!?…:;。！？؟।：；][\"'”’»）)」』]*$")
_LONGEST_OFFICE = 30


def is_list(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a text is a name, a date or a list of such, and nothing that anybody says."""
    if length(text) > LONGEST_LIST or (ends(text.rstrip()) and not LEADERS.search(text)):
        return False
    said = vocabulary.function_words - vocabulary.particles
    if any(plain_token(word) in said for word in text.split()):
        return False
    items = [item for part in ITEMS.split(LEADERS.sub(",", text)) if (item := part.strip())]
    return all(_is_item(item) for item in items)


def _is_item(item: str) -> bool:
    """A name, a number or a word with a capital: one of the items of a list."""
    first = [next((letter for letter in word if letter.isalnum()), "") for word in item.split()]
    named = any(letter.isdigit() or letter.isupper() for letter in first) or is_uncased(item)
    return named and length(item) <= LONGEST_ITEM


def is_described(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a text is a name and, behind a comma, an office, of however many words."""
    name, comma, office = text.partition(",")
    words = {plain_token(word) for word in office.split()}
    said = vocabulary.function_words - vocabulary.particles
    is_office = not words.isdisjoint(vocabulary.offices) and words.isdisjoint(said)
    return bool(comma) and is_office and length(office) <= _LONGEST_OFFICE and is_list(name, vocabulary)


def ends(text: str) -> bool:
    """Whether a text ends as a sentence does in any script."""
    return bool(_ENDS.search(text))
