"""Which meetings a list shows: those with a transcript or every page, and what they are filed under."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import Count, QuerySet
from django.http import Http404, HttpRequest

from archive.models import Meeting, Tag
from archive.models.meetings import MeetingQuerySet
from archive.reading.transcript import TagKind

ALL = "all"
PLURALS = {
    TagKind.COUNTRY: "Countries",
    TagKind.TOPIC: "Topics",
    TagKind.REGION: "Regions",
    TagKind.SECTION: "Sections",
}


@dataclass(frozen=True)
class Shelf:
    """Tags of one kind, the most used first."""

    kind: str
    title: str
    tags: list[Tag]


@dataclass(frozen=True)
class Listing:
    """What the reader asked for; it is kept from page to page by `query`, which ends each address."""

    asked_for_all: bool
    tags: tuple[Tag, ...]

    @property
    def query(self) -> str:
        values = {tag.kind: tag.name for tag in self.tags}
        if self.asked_for_all:
            values["pages"] = ALL
        return f"?{urlencode(values)}" if values else ""

    def rows(self) -> MeetingQuerySet:
        """The meetings to choose from, whatever their date."""
        return self.filed() if self.asked_for_all else self.filed().transcripts()

    def filed(self) -> MeetingQuerySet:
        """Every page under these tags."""
        found = Meeting.objects.all()
        for tag in self.tags:
            found = found.filter(pk__in=tag.meetings.through.objects.filter(tag=tag).values("meeting"))
        return found

    def within(self, **dates: Any) -> "Listed":
        pages = self.filed().filter(**dates)
        return Listed(self, pages, **pages.counted())


@dataclass(frozen=True)
class Listed:
    """The meetings of one list, and how many of them there are either way.

    Where there is no transcript at all, the pages without one are shown unasked.
    """

    listing: Listing
    meetings: MeetingQuerySet
    pages: int
    transcripts: int

    @property
    def shows_all(self) -> bool:
        return self.listing.asked_for_all or not self.transcripts

    @property
    def shown(self) -> MeetingQuerySet:
        rows = self.meetings if self.shows_all else self.meetings.transcripts()
        return rows.with_silence()

    @property
    def silent(self) -> int:
        return self.pages - self.transcripts

    def shelves(self) -> list[Shelf]:
        """What the meetings shown are filed under, but for what was asked."""
        asked = [tag.pk for tag in self.listing.tags]
        used: QuerySet[Tag] = Tag.objects.filter(meetings__in=self.shown).exclude(pk__in=asked)
        tags = list(used.annotate(filed=Count("meetings")).order_by("-filed", "name"))
        shelves = (
            Shelf(kind, title, [tag for tag in tags if tag.kind == kind]) for kind, title in PLURALS.items()
        )
        return [shelf for shelf in shelves if shelf.tags]


def listing_of(request: HttpRequest) -> Listing:
    """What the address asks for. Raises Http404 for what nothing is filed under."""
    asked = request.GET.get("pages", "")
    if asked not in ("", ALL, "transcripts"):
        raise Http404(f"There is no choice of pages “{asked[:20]}”: it is “all”, or nothing.")
    names = {kind: request.GET[kind].replace("\0", " ") for kind in TagKind if request.GET.get(kind)}
    return Listing(asked == ALL, tuple(_tag(kind, name) for kind, name in names.items()))


def _tag(kind: TagKind, name: str) -> Tag:
    tag = Tag.objects.filter(kind=kind, name=name).first()
    if tag is None:
        raise Http404(f"Nothing is filed under the {kind} “{name[:100]}”.")
    return tag
