"""Where the tags of a page end, if tags stand in it that never do.

Whoever looks for the end of each such tag by itself goes over the whole page for each. Here what was found
for one tag is known for the next, so that the time is in proportion to the page.
"""

import re
from collections.abc import Iterator

_SILENT = "script|style|noscript|template|head|iframe|object|svg|title|textarea"
_OPENING = re.compile(
    rf"<(?:(?P<comment>!--)|(?P<cdata>!\[CDATA\[)|[!?]|(?P<silent>{_SILENT})(?=[\s/>])|(?P<tag>/?[a-zA-Z]))",
    re.IGNORECASE,
)
_COMMENT = re.compile(r"<!--(?:-?>|.*?-->|.*)", re.DOTALL)


def texts_between(page: str) -> Iterator[str]:
    """The texts before, between and behind the tags, comments and silent elements of a page."""
    scan = _Scan(page)
    position = begun = 0
    while opening := _OPENING.search(page, position):
        token = scan.token(opening)
        if token is None:
            position = opening.end()
            continue
        text, position = token
        yield page[begun : opening.start()] + text
        begun = position
    yield page[begun:]


class _Scan:
    """Finds where tokens end. They are asked for in their order."""

    def __init__(self, page: str) -> None:
        self._page = page
        self._greater = _Next(page, ">")
        self._cdata_end = _Next(page, r"\]\]>")
        self._head_end = _Next(page, r"</head\s*>|<body[\s>]")
        self._name_end = _Next(page, r"[\s/>]")
        self._sign = _Next(page, "[\"'>]")
        self._inner_sign = re.compile("[\"'>]")
        # Where a tag ends that goes on, outside of quotation marks, with the sign at a position; -1: nowhere.
        self._ends: dict[int, int] = {len(page): -1}

    def token(self, opening: re.Match[str]) -> tuple[str, int] | None:
        """The text of a token, which only CDATA has, and where it ends; None where there is none."""
        page, last = self._page, len(self._page)
        if opening["comment"]:
            comment = _COMMENT.match(page, opening.start())
            return "", comment.end() if comment else last
        if opening["cdata"] and (end := self._cdata_end(opening.end())) < last:
            return page[opening.end() : end], end + 3
        if opening["tag"]:
            end = self._end_of_tag(opening.end())
            return ("", end) if end >= 0 else None
        end = self._greater(opening.end())
        if end == last:
            return None
        silent = opening["silent"]
        if not silent or page[opening.end() : end].rstrip().endswith("/"):
            return "", end + 1
        if silent.lower() == "head":
            closing = self._head_end(end + 1)
            return "", closing if closing < last else end + 1
        found = re.compile(rf"</{silent}\s*>", re.IGNORECASE).search(page, end + 1)
        return "", found.end() if found else last

    def _end_of_tag(self, start: int) -> int:
        """Where the tag ends whose name goes on at `start`, or -1 where it never does."""
        sign = self._sign(self._name_end(start))
        passed: list[int] = []
        while sign not in self._ends:
            passed.append(sign)
            mark = self._page[sign]
            closing = self._page.find(mark, sign + 1) if mark != ">" else -1
            if closing < 0:
                self._ends[sign] = sign + 1 if mark == ">" else -1
                break
            following = self._inner_sign.search(self._page, closing + 1)
            sign = following.start() if following else len(self._page)
        end = self._ends[sign]
        self._ends.update(dict.fromkeys(passed, end))
        return end


class _Next:
    """Where a pattern is found next; asked for rising positions, it goes over the page once."""

    def __init__(self, page: str, pattern: str) -> None:
        self._page = page
        self._pattern = re.compile(pattern, re.IGNORECASE)
        self._asked, self._found = 0, -1

    def __call__(self, position: int) -> int:
        """The start of the first match from a position on, the length of the page where there is none."""
        if not self._asked <= position <= self._found:
            match = self._pattern.search(self._page, position)
            self._asked, self._found = position, match.start() if match else len(self._page)
        return self._found
