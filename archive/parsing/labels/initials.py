"""Keys to initials, above a talk or below it: "RH  Dr Rosa Holf" · "HS = Hugo Sapt (interviewer)"."""

import re
from collections.abc import Mapping, Sequence

_KEY = re.compile(
    r"(?P<initials>[^\W\d_a-zа-яё]{2,4})(?:\s*[=:–—-])?\s+"
    r"(?P<name>(?:[^\W\d_a-zа-яё][^\W\d_A-ZА-ЯЁ]*\.?(?:[ -]|(?=$|\s?\()|$)){1,5})\s?(?:\([^()]{1,40}\))?"
)
_FEWEST = 2


def keys_to_initials(texts: Sequence[str]) -> Mapping[int, tuple[str, str]]:
    """The positions of lines that are a key, with initials and name, if there are two or more of them."""
    found = {
        position: (match["initials"], match["name"].strip())
        for position, text in enumerate(texts)
        if (match := _KEY.fullmatch(text))
    }
    return found if len({initials for initials, _ in found.values()}) >= _FEWEST else {}


def are_initials_of(initials: str, name: str) -> bool:
    """Whether the first letters of a name are these, those of a title or of second names left out."""
    letters = [word[0].casefold() for word in re.split(r"[\s-]+", name) if word]
    wanted = list(initials.casefold())
    rest = iter(letters)
    return len(letters) > 1 and wanted[-1] == letters[-1] and all(letter in rest for letter in wanted)
