"""Sanitise HTML. The only module that imports bleach."""

import re
import threading

from bleach.sanitizer import Cleaner
from django.utils.safestring import SafeString, mark_safe

_threads = threading.local()  # a Cleaner is not thread-safe

# Text without markup, and such text with <mark> elements that are not nested.
_TEXT = r"(?:[^<>&\x00-\x08\x0b-\x1f\x7f-\x9f]++|&(?:amp|lt|gt|quot|\#x27);)*+"
_ONLY_MARKS = re.compile(rf"{_TEXT}(?:<mark>{_TEXT}</mark>{_TEXT})*+")


def only_marks(html: str) -> SafeString:
    """HTML in which every tag but <mark> without attributes is escaped."""
    if _ONLY_MARKS.fullmatch(html):
        return mark_safe(html)  # noqa: S308 - there is nothing in it to clean, and cleaning takes long
    cleaner = getattr(_threads, "marks", None)
    if cleaner is None:
        cleaner = _threads.marks = Cleaner(tags={"mark"}, attributes={}, protocols=set(), strip=False)
    return mark_safe(cleaner.clean(html))  # noqa: S308 - cleaned just here
