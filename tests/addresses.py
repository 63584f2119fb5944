"""The addresses of all kinds of pages in an archive of the seeds, for tests of what every page must be."""

from archive.models import Meeting

PAGES = (
    "/",
    "/meetings/",
    "/meetings/2020/",
    "/meetings/2020/10/",
    "/meetings/2020/10/23/",
    "/meetings/?pages=all",
    "/meetings/?place=Bishkek&speaker=sadyr-japarov",
    "/meetings/?place=Bishkek&kind=press+statements&speaker=sadyr-japarov",
    "/meetings/?place=Bishkek&speaker=sergey-lavrov",
    "/meetings/2025/11/?place=Bishkek&speaker=sadyr-japarov",
    "/speakers/",
    "/speakers/?name=lav",
    "/speakers/vladimir-putin/",
    "/speakers/vladimir-putin/questions/",
    "/speakers/sergey-lavrov/?year=2020",
    "/places/",
    "/places/bishkek/",
    "/countries/",
    "/countries/kg/",
    "/search/",
    "/search/help/",
    "/search/?q=Kyrgyzstan&from=yesterday",
    "/search/?q=Kyrgyzstan&year=2021&from=yesterday",
    "/search/?q=Kyrgyzstan&speaker=vladimir-putin&from=yesterday",
    "/search/?q=zebra&year=2021",
    "/search/?q=%22strategic+partnership%22&speaker=sadyr-japarov",
    "/search/?q=partnership+speaker:putin&view=kwic",
    "/trends/",
    "/trends/?q=partnership&q=alliance",
    "/trends/?q=partnership&by=speaker",
    "/trends/?q=gas,trade,the,and,of&every=quarter&measure=meetings",
    "/together/",
    "/together/?country=kg&country=ru",
    "/check/",
    "/phrases/common/",
    "/phrase/",
    "/phrase/?q=strategic+partnership",
    "/phrase/?q=zebra+crossing",
    "/about/",
    "/changes/",
    "/desk/login/",
)
NOT_FOUND = (
    "/nowhere/",
    "/meetings/2020/11/",
    "/meetings/2020/?speaker=sadyr-japarov",
    "/meetings/?page=99",
    "/meetings/2021-02-24-cut-off/",
)
_BESIDE = (
    "source/",
    "versions/",
    "?version=1",
    "?q=Kyrgyzstan",
    "cite/",
    "cite/?passage=u1",
    "cite/?passage=u1-p1&text=zebra",
)


def meetings() -> list[str]:
    return [meeting.get_absolute_url() for meeting in Meeting.objects.all()]


def beside(meeting: str) -> list[str]:
    """The pages that stand beside that of a meeting."""
    return [meeting + rest for rest in _BESIDE]
