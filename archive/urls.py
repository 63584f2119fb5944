from django.conf import settings
from django.contrib import admin
from django.contrib.sitemaps import views as sitemaps
from django.urls import path, register_converter
from django.urls.converters import StringConverter
from django.views.decorators.vary import vary_on_headers

from archive.web.check import views as check
from archive.web.desk import changes, editing, jobs, login, persons, report
from archive.web.desk import views as desk
from archive.web.desk.access import curators_only
from archive.web.geography import countries, places
from archive.web.meetings import citation, collation, evidence, past_versions, source_files, versions
from archive.web.meetings import views as meetings
from archive.web.phrases import formulas
from archive.web.phrases import views as phrases
from archive.web.reconcile import views as reconcile
from archive.web.search import completion, help, trends
from archive.web.search import views as search
from archive.web.site import changes_feed, feeds, health, home, metrics, robots, two_factor, well_known
from archive.web.site.sitemaps import INDEX, SECTIONS
from archive.web.speakers import downloads, joint_meetings, questions
from archive.web.speakers import views as speakers
from archive.web.view_helpers import read_only


class _Digits(StringConverter):
    """A number written with a fixed count of digits, so that each date has one address."""

    width: int

    def to_python(self, value: str) -> int:  # type: ignore[override]
        return int(value)

    def to_url(self, value: int) -> str:  # type: ignore[override]
        return f"{value:0{self.width}}"


class _FourDigits(_Digits):
    regex = "[0-9]{4}"
    width = 4


class _TwoDigits(_Digits):
    regex = "[0-9]{2}"
    width = 2


register_converter(_FourDigits, "yyyy")
register_converter(_TwoDigits, "mm")

handler404 = "archive.web.site.errors.not_found"
handler500 = "archive.web.site.errors.server_error"

# Here and not where the app is made ready: what is registered loads all of reading and search.
admin.autodiscover()

urlpatterns = [
    path("", read_only(home.home), name="home"),
    path("about/", read_only(home.about), name="about"),
    path("meetings/", read_only(meetings.meetings), name="meetings"),
    path("meetings/feed/", read_only(feeds.meetings), name="meetings-feed"),
    path("meetings/<yyyy:year>/", read_only(meetings.period), name="meetings-year"),
    path("meetings/<yyyy:year>/<mm:month>/", read_only(meetings.period), name="meetings-month"),
    path("meetings/<yyyy:year>/<mm:month>/<mm:day>/", read_only(meetings.period), name="meetings-day"),
    path("meetings/<slug:slug>/", read_only(past_versions.meeting), name="meeting"),
    path(
        "meetings/<slug:slug>/timegate/",
        vary_on_headers("Accept-Datetime")(read_only(past_versions.timegate)),
        name="meeting-timegate",
    ),
    path("meetings/<slug:slug>/timemap/", read_only(past_versions.timemap), name="meeting-timemap"),
    path(
        "meetings/<slug:slug>/timemap.json",
        read_only(past_versions.timemap_json),
        name="meeting-timemap-json",
    ),
    path("meetings/<slug:slug>/source/", read_only(meetings.source), name="meeting-source"),
    path("meetings/<slug:slug>/versions/", read_only(versions.versions), name="meeting-versions"),
    path(
        "meetings/<slug:slug>/versions/<int:number>/",
        read_only(versions.version_bytes),
        name="meeting-version",
    ),
    path("meetings/<slug:slug>/sources/", read_only(collation.collation), name="meeting-collation"),
    path("meetings/<slug:slug>/cite/", read_only(citation.cite), name="meeting-cite"),
    path("meetings/<slug:slug>/cite.<slug:form>", read_only(citation.download), name="meeting-cite-as"),
    path("meetings/<slug:slug>/evidence.zip", read_only(evidence.of_meeting), name="meeting-evidence"),
    path("sources/<slug:sha256>/", read_only(source_files.source_file), name="source-file"),
    path("evidence.zip", read_only(evidence.of_passages), name="evidence"),
    path("speakers/", read_only(speakers.speakers), name="speakers"),
    path("speakers/<slug:slug>/", read_only(speakers.speaker), name="speaker"),
    path("speakers/<slug:slug>/questions/", read_only(questions.questions), name="speaker-questions"),
    path("speakers/<slug:slug>.jsonld", read_only(speakers.jsonld), name="speaker-jsonld"),
    path("speakers/<slug:slug>/feed/", read_only(feeds.statements), name="speaker-feed"),
    path(
        "speakers/<slug:slug>/statements.<slug:form>",
        read_only(downloads.download),
        name="speaker-statements",
    ),
    path("reconcile/", reconcile.service, name="reconcile"),
    path("reconcile/suggest/", read_only(reconcile.suggest_entity), name="reconcile-suggest"),
    path(
        "reconcile/suggest/properties/",
        read_only(reconcile.suggest_property),
        name="reconcile-suggest-property",
    ),
    path("reconcile/preview/<slug:slug>/", read_only(reconcile.preview), name="reconcile-preview"),
    path("places/", read_only(places.places), name="places"),
    path("places/<slug:slug>/", read_only(places.place), name="place"),
    path("countries/", read_only(countries.countries), name="countries"),
    path("countries/<slug:code>/", read_only(countries.country), name="country"),
    path("countries/<slug:code>/feed/", read_only(feeds.country), name="country-feed"),
    path("changes/", read_only(changes.changes), name="changes"),
    path("changes/feed/", read_only(changes_feed.changes), name="changes-feed"),
    path("report/", report.report, name="report"),
    path("desk/", desk.desk, name="desk"),
    path("desk/login/", login.login, name="desk-login"),
    path("desk/logout/", login.logout, name="desk-logout"),
    path("desk/undo/", desk.undo, name="desk-undo"),
    path("desk/history/", changes.history, name="desk-history"),
    path("desk/complete/", curators_only(persons.names), name="desk-names"),
    path("desk/jobs/", jobs.jobs, name="desk-jobs"),
    path("desk/jobs/<int:key>/", jobs.job, name="desk-job"),
    path("desk/withheld/", changes.withheld, name="desk-withheld"),
    path("desk/meetings/<slug:slug>/", editing.meeting, name="desk-meeting"),
    path("desk/meetings/<slug:slug>/u<int:number>/", editing.turn, name="desk-turn"),
    path("desk/speakers/<slug:slug>/", editing.speaker, name="desk-speaker"),
    path("desk/<slug:kind>/", desk.queue, name="desk-kind"),
    path("desk/<slug:kind>/<int:key>/", desk.item, name="desk-item"),
    path("check/", check.page, name="check"),
    path("api/check/", check.api, name="check-api"),
    path("phrases/common/", read_only(formulas.formulas), name="formulas"),
    path("phrase/", read_only(phrases.phrase), name="phrase"),
    path("search/", read_only(search.search_page), name="search"),
    path("search/complete/", read_only(completion.complete), name="search-complete"),
    path("search/help/", read_only(help.help_page), name="search-help"),
    path("together/", read_only(joint_meetings.together), name="together"),
    path("trends/", read_only(trends.trends), name="trends"),
    path("opensearch.xml", read_only(robots.opensearch), name="opensearch"),
    path("robots.txt", read_only(robots.robots), name="robots"),
    path("sitemap.xml", read_only(sitemaps.index), INDEX, name="sitemap"),
    path("sitemap-<section>.xml", read_only(sitemaps.sitemap), SECTIONS, name="sitemap-section"),
    path("favicon.ico", read_only(well_known.favicon), name="favicon"),
    path(".well-known/security.txt", read_only(well_known.security_txt), name="security-txt"),
    path("health/", read_only(health.health), name="health"),
    path("health/live/", read_only(health.live), name="health-live"),
    path("health/ready/", read_only(health.ready), name="health-ready"),
    path("metrics", read_only(metrics.metrics), name="metrics"),
    path("two-factor/", two_factor.two_factor, name="two-factor"),
    path(settings.ADMIN_PATH, admin.site.urls),
]
