"""Documents that stand in several languages find each other by their addresses."""

from pathlib import Path

import pytest
from django.test import Client

from archive.importing.importer import Importer
from archive.importing.language_neutral import is_of_one_page, language_neutral
from archive.importing.persistence.addresses import fill_addresses
from archive.management.export import meetings
from archive.models import Meeting, SourceAddress
from archive.search.api import index_pending
from archive.web.meetings.sources import told_elsewhere
from archive.web.meetings.translations import translations_of

PAGE = """\
<!DOCTYPE html><html lang="{language}"><head><title>{title}</title>
<link rel="canonical" href="{url}">{alternate}
<meta name="date" content="{day}"></head><body><main><h1>{title}</h1>
<p><b>Hugo Sapt:</b> {first}</p><p><b>Rudolf Elphberg:</b> {second}</p>
<p><b>Hugo Sapt:</b> {third}</p><p>{fourth}</p></main></body></html>
"""
ENGLISH = (
    "The castle of Zenda has stood above the river for six hundred years and more.",
    "We shall repair the old bridge and the road that leads over it before the winter.",
    "Then the mills of the valley can send their flour to the whole of the country.",
    "Nobody will have to wait for the ferry in the snow any more.",
)
FRENCH = (
    "Le château de Zenda se dresse au-dessus de la rivière depuis plus de six cents ans.",
    "Nous allons réparer le vieux pont et la route qui passe dessus avant que vienne l’hiver.",
    "Alors les moulins de la vallée pourront envoyer leur farine dans tout le pays.",
    "Personne ne devra plus attendre le bac sous la neige.",
)


def page(
    language: str, texts: tuple[str, ...], url: str = "", day: str = "1897-03-05", also: str = ""
) -> bytes:
    first, second, third, fourth = texts
    alternate = f'<link rel="alternate" hreflang="xx" href="{also}">' if also else ""
    title = {"en": "Talks in Zenda", "fr": "Entretiens à Zenda"}[language]
    return PAGE.format(
        language=language,
        title=title,
        url=url or f"https://castle.example/{language}/talks/7",
        alternate=alternate,
        day=day,
        first=first,
        second=second,
        third=third,
        fourth=fourth,
    ).encode()


def add(name: str, data: bytes) -> Meeting:
    outcome = Importer().import_document(name, data)
    assert outcome.slug, outcome.reason
    return Meeting.objects.get(slug=outcome.slug)


def others(meeting: Meeting) -> list[tuple[Meeting, str]]:
    (shown,) = told_elsewhere(Meeting.objects.filter(pk=meeting.pk))
    return [(each.meeting, each.language) for each in translations_of(shown)]


@pytest.mark.parametrize(
    "url",
    [
        "https://castle.example/talks/7",
        "http://en.castle.example/talks/7",
        "https://www.castle.example/fr/talks/7/",
        "https://castle.example/pt-BR/talks/7?lang=pt",
        "https://web.archive.org/web/18970305000000/https://ru.castle.example/talks/7",
    ],
)
def test_an_address_is_told_from_its_language(url: str) -> None:
    assert language_neutral(url) == "castle.example/talks/7"


def test_a_file_name_ends_in_its_language() -> None:
    assert language_neutral("https://castle.example/speech_en.pdf") == "castle.example/speech.pdf"


@pytest.mark.parametrize("url", ["https://castle.example/en/", "https://castle.example", "", "no address"])
def test_a_home_page_is_that_of_no_document(url: str) -> None:
    assert not is_of_one_page(language_neutral(url))


@pytest.mark.django_db
def test_pages_that_differ_in_language_alone_are_translations() -> None:
    english, french = add("en.html", page("en", ENGLISH)), add("fr.html", page("fr", FRENCH))
    assert others(english) == [(french, "French")]
    assert others(french) == [(english, "English")]
    assert [each.get("translations") for each in meetings()] == [
        [{"id": french.slug, "language": "fr"}],
        [{"id": english.slug, "language": "en"}],
    ]


@pytest.mark.django_db
def test_a_page_names_its_translation_at_an_address_of_its_own() -> None:
    english = add("en.html", page("en", ENGLISH, also="https://chateau.example/entretiens-a-zenda"))
    french = add("fr.html", page("fr", FRENCH, url="https://chateau.example/entretiens-a-zenda"))
    assert others(english) == [(french, "French")]


@pytest.mark.django_db
def test_another_day_or_the_same_language_is_another_meeting() -> None:
    english = add("en.html", page("en", ENGLISH))
    add("fr.html", page("fr", FRENCH, day="1897-03-06"))
    add("us.html", page("en", tuple(reversed(ENGLISH)), url="https://castle.example/en-us/talks/7"))
    assert others(english) == []


@pytest.mark.django_db
def test_sources_read_before_get_their_addresses_at_the_next_import() -> None:
    english, french = add("en.html", page("en", ENGLISH)), add("fr.html", page("fr", FRENCH))
    SourceAddress.objects.all().delete()
    assert others(english) == []
    fill_addresses()
    assert others(english) == [(french, "French")]


@pytest.mark.django_db
def test_a_new_version_has_the_addresses_of_the_new_page() -> None:
    add("fr.html", page("fr", FRENCH))
    english = add("en.html", page("en", ENGLISH))
    add("en.html", page("en", ENGLISH, url="https://castle.example/en/talks/8"))
    assert list(english.source.addresses.values_list("key", flat=True)) == ["castle.example/talks/8"]
    assert others(english) == []


@pytest.mark.django_db
def test_a_checked_quotation_shows_the_same_paragraph_in_the_other_language(
    client: Client, index: Path
) -> None:
    add("en.html", page("en", ENGLISH))
    add("fr.html", page("fr", FRENCH))
    index_pending()
    html = client.post("/check/", {"text": ENGLISH[3]}).content.decode()
    assert ">in French</a>" in html
    assert FRENCH[3] in html
    assert "Also in French" in client.get("/meetings/1897-03-05-talks-in-zenda/").content.decode()


@pytest.mark.django_db
def test_a_translation_with_other_turns_is_named_without_a_place_in_it(client: Client, index: Path) -> None:
    add("en.html", page("en", ENGLISH))
    french = page("fr", FRENCH).replace(b"<p><b>Rudolf", b"<p><b>Rosa Holf:</b> Enfin !</p><p><b>Rudolf")
    add("fr.html", french)
    index_pending()
    html = client.post("/check/", {"text": ENGLISH[3]}).content.decode()
    assert "The same\n    document in French" in html or "The same document in French" in html
    assert FRENCH[3] not in html
