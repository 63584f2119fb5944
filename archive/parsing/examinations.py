"""Lines of a court's record that say who asks from there on."""

import re

from archive.languages.vocabulary import Vocabulary, document_words
from archive.parsing.labels.cores import plain_token
from archive.parsing.name_lists import LONGEST_ITEM, ends

_EXAMINATIONS = tuple(document_words().examinations)
# "Cross-examination by Mr. Sapt: [Continued]"
_CONTINUED = re.compile(r"(?<=:)\s*[\[(][^\[\]()]{1,30}[\])]$")


def is_examination(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a line of a court's record says who asks from there on: "Cross-examination by Mr. Sapt:"."""
    text = _CONTINUED.sub("", text) if text.endswith(("]", ")")) else text
    _, colon, rest = text.replace("：", ":", 1).partition(":")
    if rest.strip():
        return False
    tokens = text.split()
    if not 1 < len(tokens) <= LONGEST_ITEM + 2 or (ends(text) and not colon):
        return False
    words = [plain_token(token) for token in tokens]
    by = (
        words[0] in vocabulary.links - vocabulary.articles
        and words[1] in vocabulary.honorifics
        and bool(colon)
    )
    return by or (
        tokens[-1][:1].isupper()
        and any(word.startswith(_EXAMINATIONS) for word in words[:3])
        and any(word in vocabulary.honorifics for word in words[1:])
    )
