"""The text that a page shows, by its tags alone: a second reading of the bytes, independent of the parser.

A tree parser repairs a page, and may drop what it can't place: text after `</html>`, elements nested
too deeply. The account of words is therefore taken against this scan, which knows only where tags
begin and end and which elements show nothing.
"""

import html
import re

# Raw text elements hold no tags: they end at their own end tag, or with the page.
_SILENT = "script|style|noscript|template|head|iframe|object|svg|title|textarea"
_TOKEN = re.compile(
    r"<!--(?:-?>|.*?-->|.*)|<!\[CDATA\[(?P<cdata>.*?)\]\]>|<[!?][^>]*>"
    rf"|<(?P<silent>{_SILENT})(?=[\s/>])(?P<attributes>[^>]*+)>"
    # Taken as long as they are and never tried shorter: "<script<script…" took the cube of its length.
    r"|</?(?P<tag>[a-zA-Z][^\s/>]*+)(?:\"[^\"]*+\"|'[^']*+'|[^'\">])*+>",
    re.IGNORECASE | re.DOTALL,
)


def visible_text(page: str) -> str:
    """The text of a page outside of tags, comments and silent elements, a space for each tag."""
    parts: list[str] = []
    position = 0
    while token := _TOKEN.search(page, position):
        parts.append(page[position : token.start()])
        parts.append(token["cdata"] or "")
        position = token.end()
        silent = token["silent"]
        if silent and not token["attributes"].rstrip().endswith("/"):
            end = re.compile(rf"</{silent}\s*>|<body[\s>]" if silent == "head" else rf"</{silent}\s*>", re.I)
            closing = end.search(page, position)
            if silent.lower() == "head":
                position = closing.start() if closing else position
            else:
                position = closing.end() if closing else len(page)
        parts.append(" ")
    parts.append(page[position:])
    return html.unescape("".join(parts))
