"""What Prometheus reads: the counts of requests, and how the archive stands. For whoever has the token."""

import secrets
from collections.abc import Iterator

from django.conf import settings
from django.db import Error
from django.db.models import Count, Sum
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric

from archive.models import DayTally, Job, OfficeTally, SourceVersion
from archive.models.decisions import JobState
from archive.protection.metrics import registry
from archive.search.api import pending


@never_cache
def metrics(request: HttpRequest) -> HttpResponse:
    """Not found where no token is set, or another is given: numbers tell what an archive is used for."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    allowed = settings.METRICS_TOKEN.encode()
    if not allowed or scheme.lower() != "bearer" or not secrets.compare_digest(token.encode(), allowed):
        raise Http404("There is nothing here.")
    counted, standing = generate_latest(registry()), CollectorRegistry()
    standing.register(_Standing())
    return HttpResponse(counted + generate_latest(standing), content_type=CONTENT_TYPE_LATEST)


class _Standing:
    """Numbers of the database, as they are now: the same whichever process is asked."""

    def describe(self) -> list[Metric]:
        return []  # otherwise they would be looked up once more when it is registered

    def collect(self) -> Iterator[Metric]:
        up = GaugeMetricFamily("archive_database_up", "Whether the database answers.")
        try:
            found = list(_families())
        except Error:
            found = []
        up.add_metric([], 1 if found else 0)
        yield up
        yield from found


def _families() -> Iterator[Metric]:
    totals = DayTally.objects.order_by().aggregate(
        meetings=Sum("pages", default=0), spoken=Sum("transcripts", default=0), words=Sum("words", default=0)
    )
    statements = OfficeTally.objects.aggregate(n=Sum("statements", default=0))["n"]
    yield GaugeMetricFamily(
        "archive_meetings", "Meetings and pages without a transcript.", totals["meetings"]
    )
    yield GaugeMetricFamily("archive_transcripts", "Meetings with a transcript.", totals["spoken"])
    yield GaugeMetricFamily("archive_words", "Words spoken.", totals["words"])
    yield GaugeMetricFamily("archive_statements", "Statements of known speakers.", statements)
    # Each import of a document that was not read before in these bytes adds one.
    versions = SourceVersion.objects.count()
    yield GaugeMetricFamily("archive_documents_imported", "Versions of documents that were read.", versions)
    waiting = pending().count()
    yield GaugeMetricFamily("archive_index_pending", "Meetings that the index does not hold yet.", waiting)
    jobs = GaugeMetricFamily("archive_jobs", "Jobs by state.", labels=["state"])
    counts = dict(Job.objects.order_by().values_list("state").annotate(Count("pk")))
    for state in JobState:
        jobs.add_metric([state.value], counts.get(state, 0))
    yield jobs
