"""Query parameters of addresses: text without NUL characters, and choices among known values."""

from collections.abc import Collection

from django.http import Http404, QueryDict

# Most characters of an invalid value that a message repeats.
_SHOWN = 20


def text(asked: QueryDict, name: str, longest: int | None = None) -> str:
    """The value with white space folded, cut to `longest` characters; "" if absent."""
    return folded(asked.get(name, ""))[:longest]


def value(asked: QueryDict, name: str) -> str:
    """The value as it is, but for NUL, which becomes a space; "" if absent."""
    return asked.get(name, "").replace("\0", " ")


def texts(asked: QueryDict, name: str, longest: int | None = None) -> list[str]:
    """All values like `text`, without empty ones."""
    return [value for value in (folded(each)[:longest] for each in asked.getlist(name)) if value]


def choice(asked: QueryDict, name: str, choices: Collection[str], default: str, message: str) -> str:
    """The value, or `default` if absent or empty. Raises Http404 if it is none of `choices`.

    `message` explains that; {} in it stands for the value.
    """
    chosen = asked.get(name, "") or default
    if chosen != default and chosen not in choices:
        raise Http404(message.format(chosen[:_SHOWN]))
    return chosen


def folded(value: str) -> str:
    """White space as single spaces, and NUL (which neither a database nor XML can hold) as one."""
    return " ".join(value.replace("\0", " ").split())
