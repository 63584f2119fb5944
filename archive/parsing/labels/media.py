"""Labels that are a paper, an agency or a channel: who asks on its behalf."""

import re

from archive.languages.vocabulary import Vocabulary
from archive.parsing.people.names import bare, is_name_token, without_brackets

# Media that persons are called like: "Dawn Holf", "Hugo Fox", "Efe Sapt", not "Fox News".
_ALSO_NAMES = frozenset("dawn fox sky efe sabah haber spiegel welt kan".split())
_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_SHORTEST_UNSPACED = 4
_LONGEST = 4


def is_medium(text: str, vocabulary: Vocabulary) -> bool:
    """ITAR-TASS; Reuters; Газета «Сан»; Rossiya TV channel; Báo Tin tức: who asks on behalf of a paper."""
    if has_town_and_party(text):
        return False
    tokens = [token for token in without_brackets(text).split() if any(map(str.isalnum, token))]
    words = [bare(token) for token in tokens]
    own = [token for token, word in zip(tokens, words, strict=True) if word not in vocabulary.media]
    if not words or len(own) > _LONGEST:
        return False
    others = [word for word in words if word not in vocabulary.media and word not in vocabulary.agencies]
    if any(word in vocabulary.function_words or word in vocabulary.titles for word in others):
        return False
    if len(words) == 1:
        return words[0] in vocabulary.agencies or _ends_in_medium(words[0], vocabulary)
    if len(words) == 2 and words[0] in vocabulary.media and words[1].isdigit():
        # "TV 2"; "Channel 1" may be one of a recording.
        return words[0] != "channel"
    if len(words) == 2 and len(others) == 1 and not _ALSO_NAMES.isdisjoint(words):
        return False
    names = [token for token in own if bare(token) not in vocabulary.small_in_label]
    named = bool(names) and all(token[0] in "«“" or is_name_token(token) for token in names)
    return named and len(others) < len(words)


def _ends_in_medium(word: str, vocabulary: Vocabulary) -> bool:
    """銭田新聞: in scripts without spaces the word for a paper ends its name."""
    if len(word) < _SHORTEST_UNSPACED or not _HAN.search(word):
        return False
    return any(len(medium) > 1 and word.endswith(medium) for medium in vocabulary.media)


def has_town_and_party(text: str) -> bool:
    """Whether two brackets stand behind a name, which is then no paper's: "Rudolf Post (Zenda) (RDP)"."""
    return text.count("(") > 1
