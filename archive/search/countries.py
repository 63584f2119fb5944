"""Countries by any of their names, where the index holds their codes."""

from babel import Locale

from archive.reading.countries import state_code
from archive.search.columns import Mask, Values

_LANGUAGES = ("en", "ru")


def with_names(codes: Values) -> Values:
    """The same column with the code and the names of each country instead of its code alone."""
    names = ["\n".join(line for code in name.splitlines() for line in _spelled(code)) for name in codes.names]
    return Values(names, codes.numbers)


def of_country(names: Values, words: tuple[str, ...], prefix: bool) -> Mask:
    """The documents about a country that is called so; it may be a name that the column does not hold."""
    found = names.holding(words, prefix)
    code = "" if prefix else state_code(" ".join(words))
    return found | names.any_of([code]) if code else found


def _spelled(code: str) -> list[str]:
    return [code, *(str(Locale(language).territories.get(code, "")) for language in _LANGUAGES)]
