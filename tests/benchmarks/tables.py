"""Plain text tables."""

import sys

_WHAT, _COLUMN = 46, 13


def head(what: str, *columns: str) -> None:
    _say(f"\n{what}", columns)


def row(what: str, *columns: float | str | None) -> None:
    _say(what, ["" if each is None else each if isinstance(each, str) else _shown(each) for each in columns])


def note(text: str) -> None:
    _say(text, ())


def _say(what: str, columns: tuple[str, ...] | list[str]) -> None:
    width = _WHAT + what.startswith("\n")
    sys.stdout.write(f"{what:<{width}}" + "".join(f" {each:>{_COLUMN - 1}}" for each in columns) + "\n")
    sys.stdout.flush()


def _shown(value: float) -> str:
    if isinstance(value, int):
        return f"{value:,}"
    return f"{value:,.0f}" if value >= 100 else f"{value:,.1f}" if value >= 10 else f"{value:,.2f}"
