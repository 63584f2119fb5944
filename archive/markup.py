"""What HTML may reach a page. The only home of bleach."""

import re
import threading

from bleach.sanitizer import Cleaner
from django.utils.safestring import SafeString, mark_safe

_threads = threading.local()  # a cleaner holds the state of what it is cleaning

# Text without any markup, and what that is with marks in it, none within another.
_TEXT = r"(?:[^<>&\x00-\x08\x0b-\x1f\x7f-\x9f]++|&(?:amp|lt|gt|quot|\#x27);)*+"
_ONLY_MARKS = re.compile(rf"{_TEXT}(?:<mark>{_TEXT}</mark>{_TEXT})*+")


def only_marks(html: str) -> SafeString:
    """HTML in which nothing but <mark> without attributes is left as a tag; all else shows as text."""
    if _ONLY_MARKS.fullmatch(html):
        return mark_safe(html)  # noqa: S308 - there is nothing in it to clean, and cleaning takes long
    cleaner = getattr(_threads, "marks", None)
    if cleaner is None:
        cleaner = _threads.marks = Cleaner(tags={"mark"}, attributes={}, protocols=set(), strip=False)
    return mark_safe(cleaner.clean(html))  # noqa: S308 - cleaned just here
