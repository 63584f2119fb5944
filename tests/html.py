"""HTML as a browser takes it."""

import re


def folded(html: str) -> str:
    """Any white space as one space, and none before the end of a tag or next to the tags of blocks."""
    html = re.sub(r"\s+", " ", html)
    html = re.sub(r" (/?>)", r"\1", html)
    return re.sub(
        r" ?(</?(?:dd|div|dl|dt|h\d|li|ol|p|section|summary|table|td|th|tr|ul)\b[^>]*>) ?", r"\1", html
    )
