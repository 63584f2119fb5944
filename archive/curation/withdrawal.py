"""Taking meetings out of the archive. Their addresses say since when, and why, and are never given again."""

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone

from archive.models import JoinedMeeting, Meeting, Source, StoredBytes, Withdrawal


def withdraw(meetings: Iterable[Meeting], reason: str = "") -> None:
    """Delete meetings with their sources, all versions of these and their bytes; leave a word at each
    address that they had. Another meeting may have an address since: it keeps it.

    The meetings that were joined to them go along, as their sources do.
    """
    with transaction.atomic():
        for meeting in list(meetings):
            for joined in meeting.joined_meetings.all():
                _leave_word(joined, joined.former_slugs.values_list("slug", flat=True), reason)
            _leave_word(meeting, meeting.former_slugs.values_list("slug", flat=True), reason)
            Source.objects.filter(pk=meeting.source_id).delete()
        forget_unused_bytes()


def withdraw_sources(sources: Iterable[int], reason: str = "") -> None:
    """Delete further sources (primary keys), with what was joined to a meeting as one of them."""
    keys = list(sources)
    with transaction.atomic():
        for joined in JoinedMeeting.objects.filter(source__in=keys):
            _leave_word(joined, joined.former_slugs.values_list("slug", flat=True), reason)
        Source.objects.filter(pk__in=keys).delete()
        forget_unused_bytes()


def _leave_word(gone: Meeting | JoinedMeeting, former: Iterable[str], reason: str) -> None:
    for slug in [gone.slug, *former]:
        Withdrawal.objects.get_or_create(
            slug=slug, defaults={"title": gone.title, "withdrawn": timezone.now(), "reason": reason}
        )


def forget_unused_bytes() -> None:
    """Delete stored bytes that no version has, and from which none is told by its difference."""
    unused = StoredBytes.objects.filter(versions=None)
    unused.filter(base__isnull=False).delete()
    unused.filter(differences=None).delete()
