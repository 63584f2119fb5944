"""What HTML may reach a page. The only home of bleach."""

import threading

from bleach.sanitizer import Cleaner
from django.utils.safestring import SafeString, mark_safe

_threads = threading.local()  # a cleaner holds the state of what it is cleaning


def only_marks(html: str) -> SafeString:
    """HTML in which nothing but <mark> without attributes is left as a tag; all else shows as text."""
    cleaner = getattr(_threads, "marks", None)
    if cleaner is None:
        cleaner = _threads.marks = Cleaner(tags={"mark"}, attributes={}, protocols=set(), strip=False)
    return mark_safe(cleaner.clean(html))  # noqa: S308 - cleaned just here
