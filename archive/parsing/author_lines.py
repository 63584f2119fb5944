"""Lines of the press that name who wrote: "By Rosa Holf", "Di Rosa Holf"."""

import re

from archive.parsing.people.names import is_plain_name

_BY = re.compile(r"^(?:by|von|de|di|par|por|da|door|av|af|od|przez|от|автор|text|texto?)\s", re.IGNORECASE)


def without_by(text: str) -> str:
    """The name behind the word that says that it is the author's; the text as it is without one."""
    return _BY.sub("", text)


def is_author_line(text: str) -> bool:
    """Whether a text is such a word and a full name."""
    name = without_by(text)
    return name != text and is_plain_name(name)
