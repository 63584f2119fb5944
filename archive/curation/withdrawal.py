"""Taking meetings out of the archive. Their addresses say since when, and why, and are never given again."""

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone

from archive.models import FormerSlug, Meeting, Source, StoredBytes, Withdrawal


def withdraw(meetings: Iterable[Meeting], reason: str = "") -> None:
    """Delete meetings with their sources, all versions of these and their bytes; leave a word at each
    address that they had. Another meeting may have an address since: it keeps it."""
    with transaction.atomic():
        for meeting in list(meetings):
            former = FormerSlug.objects.filter(meeting=meeting).values_list("slug", flat=True)
            for slug in [meeting.slug, *former]:
                Withdrawal.objects.get_or_create(
                    slug=slug,
                    defaults={"title": meeting.title, "withdrawn": timezone.now(), "reason": reason},
                )
            Source.objects.filter(pk=meeting.source_id).delete()
        forget_unused_bytes()


def forget_unused_bytes() -> None:
    """Delete stored bytes that no version has, and from which none is told by its difference."""
    unused = StoredBytes.objects.filter(versions=None)
    unused.filter(base__isnull=False).delete()
    unused.filter(differences=None).delete()
