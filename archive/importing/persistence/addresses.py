"""The addresses by which a document and its translations find each other."""

from archive.importing.language_neutral import is_of_one_page, language_neutral
from archive.importing.persistence.inserting import insert, new_row
from archive.models import Source, SourceAddress

_LONGEST = 1000


def store_addresses(source: Source, alternates: tuple[str, ...], *, is_new: bool) -> None:
    """Write the addresses of a source. `alternates`: where the document says it stands in other languages."""
    wanted = _keys(source.url, *alternates)
    if not is_new:
        known = dict(source.addresses.values_list("key", "pk"))
        SourceAddress.objects.filter(pk__in=[pk for key, pk in known.items() if key not in wanted]).delete()
        wanted = [key for key in wanted if key not in known]
    insert([new_row(SourceAddress, source_id=source.pk, key=key) for key in wanted])


def fill_addresses() -> None:
    """Write the addresses of sources that were read before there were any."""
    without = Source.objects.exclude(url="").filter(addresses=None).values_list("pk", "url")
    rows = [new_row(SourceAddress, source_id=pk, key=key) for pk, url in without for key in _keys(url)]
    insert(rows)


def _keys(*urls: str) -> list[str]:
    """Addresses without their language; a home page is that of many documents, and tells nothing."""
    keys = dict.fromkeys(key for url in urls if (key := language_neutral(url)) and is_of_one_page(key))
    return [key for key in keys if len(key) <= _LONGEST]
