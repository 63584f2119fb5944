"""The text that a page shows, by its tags alone: a second reading of the bytes, independent of the parser.

A tree parser repairs a page, and may drop what it can't place: text after `</html>`, elements nested
too deeply. The account of words is therefore taken against this scan, which knows only where tags
begin and end and which elements show nothing.
"""

import html
import re

from archive.parsing.containers.html_open_tags import texts_between

# Raw text elements hold no tags: they end at their own end tag, or with the page. So does all that
# stands before the body of a page.
_RAW = "script|style|noscript|template|iframe|object|svg|title|textarea"
_INITIALS = "sntioh"
# Everything is taken as long as it is and never tried shorter, or "<script<script…" took the cube.
_REST_OF_TAG = r"[^\s/>]*+(?:[^'\">]++|\"[^\"]*+\"|'[^']*+')*+>"
_TOKEN = re.compile(
    # Each begins with the one sign that is searched for. Most tags are told by their first letter, before
    # each silent element is tried.
    r"<(?:"
    rf"(?:/|(?![{_INITIALS}]))[a-zA-Z]{_REST_OF_TAG}"
    r"|!--(?:-?>|(?:[^-]++|-(?!->))*+(?:-->)?)"
    r"|[!?](?!\[CDATA\[)[^>]*+>"
    rf"|(?:{_RAW}|head)(?=[\s/>])[^>]*?/\s*>"
    r"|head(?=[\s/>])[^>]*+>(?:[^<]++|<(?!/head\s*>|body[\s>]))*+(?=<)"
    rf"|(?P<raw>{_RAW})(?=[\s/>])[^>]*+>(?:[^<]++|<(?!/(?P=raw)\s*>))*+(?:</(?P=raw)\s*>)?"
    rf"|(?!head[\s/>])[{_INITIALS}]{_REST_OF_TAG}"
    # A tag that may have no end: the rest is read with more care.
    r"|(?P<rest>(?:/?[a-zA-Z]|[!?]).*)"
    r")",
    re.IGNORECASE | re.DOTALL,
)


def visible_text(page: str) -> str:
    """The text of a page outside of tags, comments and silent elements, a space for each tag."""
    parts = _TOKEN.split(page)
    texts, rest = parts[::3], parts[-2] if len(parts) > 1 else None
    if rest:
        # Its beginning goes on with the text before it, unless a tag begins there.
        begun, *others = texts_between(f"<{rest}")
        texts[-2:] = [texts[-2] + begun, *others]
    return html.unescape(" ".join(texts))
