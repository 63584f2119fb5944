"""The versions of Whoosh whose private names this store is built on.

Whoosh hands out values, postings and terms one a call. The store reads and writes them as blocks of
bytes, to which only private names give access; these have been the same since 2.7.0, but need not be in
any other release.
"""

import whoosh
from django.core.exceptions import ImproperlyConfigured
from whoosh.codec.whoosh3 import W3FieldWriter, W3LeafMatcher, W3PerDocReader, W3PerDocWriter, W3TermInfo
from whoosh.columns import NumericColumn, RefBytesColumn
from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex
from whoosh.writing import SegmentWriter

# Whoosh, and Whoosh-Reloaded, by which it is carried on.
VERSIONS = ((2, 7, 4), (2, 7, 5))

_PRIVATE = (
    (W3TermInfo, "_struct"),
    (W3LeafMatcher, "_goto"),
    (W3LeafMatcher, "_read_ids"),
    (W3LeafMatcher, "_read_weights"),
    (W3LeafMatcher, "_read_values"),
    (W3FieldWriter, "add_postings"),
    (W3PerDocWriter, "_create_column"),
    (W3PerDocReader, "_cached_reader"),
    (NumericColumn, "Reader"),
    (NumericColumn, "Writer"),
    (RefBytesColumn, "Reader"),
    (RefBytesColumn, "Writer"),
    (FileStorage, "_fpath"),
    (FileIndex, "_read_toc"),
    (SegmentWriter, "_check_state"),
    (SegmentWriter, "_finalize_segment"),
    (SegmentWriter, "_flush_segment"),
    (SegmentWriter, "add_reader"),
)


def check_version(version: tuple[int, ...] = tuple(whoosh.__version__)) -> None:
    """Raise ImproperlyConfigured, with what to do, unless the installed version is one of those known."""
    missing = [f"{owner.__name__}.{name}" for owner, name in _PRIVATE if not hasattr(owner, name)]
    if version[:3] in VERSIONS and not missing:
        return
    known = " or ".join(".".join(map(str, each)) for each in VERSIONS)
    without = f" (it has no {', '.join(missing)})" if missing else ""
    raise ImproperlyConfigured(
        f"The search index is built on inner parts of Whoosh {known}; {'.'.join(map(str, version))} is"
        f" installed{without}. Install Whoosh==2.7.4, or name another search engine in ARCHIVE_SEARCH_ENGINE."
    )
