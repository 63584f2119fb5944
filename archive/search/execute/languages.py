"""The languages that a phrase is of, by where it is said. Pure."""

from collections.abc import Mapping

# A language in which a phrase is said less often than this share of its rate in the language in which it is
# said most is not its own: there it is a loan or a quotation.
_OWN_LANGUAGE = 0.1


def own_languages(times: Mapping[str, int], words: Mapping[str, int]) -> tuple[str, ...]:
    """The languages of a phrase, by how often it is said in each: that in which it is said most, and those
    in which it is said nearly as often for the words that there are."""
    if not times:
        return ()
    rates = {language: times[language] / max(words.get(language, 0), 1) for language in times}
    most = max(times, key=lambda language: (times[language], language))
    own = [language for language in times if rates[language] >= _OWN_LANGUAGE * rates[most]]
    return tuple(sorted(own, key=lambda language: (-times[language], language)))
