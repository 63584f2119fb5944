import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from django.conf import settings
from hypothesis import given
from hypothesis import strategies as st

from archive.citing.author_names import parse_name
from archive.citing.metadata import event, meta_tags, profile, quotations
from archive.citing.record import Author
from archive.templatetags.page_metadata import linked_data
from tests.citing.examples import HUGO, RUDOLF, WHOLE

PAGE = WHOLE.address
PART = replace(WHOLE, address=f"{PAGE}#u3-p2", authors=(RUDOLF,), part="statement")


def _tags(about: str = "They met.") -> dict[str, list[str]]:
    told: dict[str, list[str]] = {}
    for tag in meta_tags(WHOLE, about):
        told.setdefault(tag.name, []).append(tag.content)
    return told


def test_reference_managers_are_told_who_when_and_where() -> None:
    assert _tags() == {
        "description": ["They met."],
        "z:itemType": ["webpage"],
        "citation_title": [WHOLE.title],
        "citation_author": ["Elphberg, Rudolf", "Sapt, Hugo"],
        "citation_publication_date": ["2015/03/03"],
        "citation_public_url": [PAGE],
        "citation_language": ["en"],
        "DC.title": [WHOLE.title],
        "DC.creator": ["Elphberg, Rudolf", "Sapt, Hugo"],
        "DC.date": ["2015-03-03"],
        "DC.type": ["Transcript of talks"],
        "DC.language": ["en"],
        "DC.identifier": [PAGE],
        "DC.publisher": ["Court of Ruritania"],
        "DCTERMS.spatial": ["The Castle, Strelsau"],
        "DCTERMS.isFormatOf": ["https://court.example/talks?id=7&page=a_b"],
        "twitter:card": ["summary"],
        "og:type": ["article"],
        "og:site_name": ["Transcript Archive"],
        "og:title": [WHOLE.title],
        "og:description": ["They met."],
        "og:url": [PAGE],
        "article:published_time": ["2015-03-03"],
    }


def test_open_graph_is_told_in_properties_all_else_in_names() -> None:
    assert {tag.name.partition(":")[0] for tag in meta_tags(WHOLE, "") if tag.attribute == "property"} == {
        "og",
        "article",
    }


def test_a_long_description_ends_with_a_whole_word() -> None:
    (about,) = _tags("word " * 100)["description"]
    assert len(about) <= 300
    assert about.endswith("word…")


def test_a_name_that_a_comma_would_make_two_of_is_written_without() -> None:
    record = replace(WHOLE, authors=(Author(parse_name("Anna Berta von Aue")),))
    assert [tag.content for tag in meta_tags(record, "") if tag.name == "citation_author"] == [
        "Anna Berta von Aue"
    ]


def test_a_meeting_is_an_event_with_those_who_speak_and_those_who_attend() -> None:
    rudolf = replace(RUDOLF, address="https://archive.example/speakers/rudolf/")
    told = event(
        replace(WHOLE, authors=(rudolf,)), page=PAGE, time="15:30", about="They met.", not_speaking=[HUGO]
    )
    assert told == {
        "@context": "https://schema.org",
        "@type": "Event",
        "@id": f"{PAGE}#event",
        "name": WHOLE.title,
        "description": "They met.",
        "startDate": "2015-03-03T15:30",
        "location": {"@type": "Place", "name": "The Castle, Strelsau"},
        "performer": [
            {
                "@type": "Person",
                "name": "Rudolf Elphberg",
                "familyName": "Elphberg",
                "givenName": "Rudolf",
                "jobTitle": "Regent of Ruritania",
                "url": "https://archive.example/speakers/rudolf/",
            }
        ],
        "attendee": [
            {
                "@type": "Person",
                "name": "Hugo Sapt",
                "familyName": "Sapt",
                "givenName": "Hugo",
                "jobTitle": "Foreign Minister",
            }
        ],
        "inLanguage": "en",
        "subjectOf": {
            "@type": "CreativeWork",
            "@id": PAGE,
            "name": WHOLE.title,
            "genre": "Transcript of talks",
            "url": PAGE,
            "inLanguage": "en",
            "isBasedOn": "https://court.example/talks?id=7&page=a_b",
            "publisher": {"@type": "Organization", "name": "Transcript Archive"},
            "about": {"@id": f"{PAGE}#event"},
        },
    }


def test_a_day_without_an_hour_and_an_event_without_a_place() -> None:
    told = event(replace(WHOLE, place=""), page=PAGE)
    assert told["startDate"] == "2015-03-03"
    assert "location" not in told


def test_a_quote_is_given_to_its_speaker_and_doubt_is_told() -> None:
    told = quotations(PART, [(replace(RUDOLF, inferred=True), "It rained.")], page=PAGE)
    assert told["@type"] == "Quotation"
    assert told["text"] == "It rained."
    assert told["spokenByCharacter"]["name"] == "Rudolf Elphberg"
    assert told["creditText"] == "Speaker inferred"
    assert told["url"] == f"{PAGE}#u3-p2"
    assert told["isPartOf"]["@id"] == PAGE


def test_quotes_of_several_are_kept_apart_and_those_of_nobody_known_have_no_name() -> None:
    told = quotations(PART, [(RUDOLF, "It rained."), (None, "Why?")], page=PAGE)["@graph"]
    assert [each["text"] for each in told] == ["It rained.", "Why?"]
    assert [each.get("spokenByCharacter", {}).get("name") for each in told] == ["Rudolf Elphberg", None]
    assert "creditText" not in told[0]


def test_a_person_has_the_offices_of_the_years() -> None:
    told = profile(
        Author(parse_name("Rudolf Elphberg"), address="https://archive.example/speakers/rudolf/"),
        spellings=["Рудольф Эльфберг"],
        same=["https://court.example/7"],
        offices=[("Regent of Ruritania", 2014, 2016)],
    )
    assert told == {
        "@context": "https://schema.org",
        "@type": "Person",
        "name": "Rudolf Elphberg",
        "familyName": "Elphberg",
        "givenName": "Rudolf",
        "url": "https://archive.example/speakers/rudolf/",
        "alternateName": ["Рудольф Эльфберг"],
        "sameAs": ["https://court.example/7"],
        "hasOccupation": [
            {
                "@type": "Role",
                "hasOccupation": {"@type": "Occupation", "name": "Regent of Ruritania"},
                "startDate": "2014",
                "endDate": "2016",
            }
        ],
    }


@given(st.text())
def test_no_text_ends_the_block_of_data_that_it_stands_in(text: str) -> None:
    block = linked_data({"name": f"</script><!--{text}&"})
    inside = block.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert not set("<>&") & set(inside)
    assert json.loads(inside) == {"name": f"</script><!--{text}&"}


@pytest.mark.parametrize(
    "module", ["styles", "formats", "quotes", "text_fragments", "metadata", "author_names", "record"]
)
def test_how_to_cite_is_known_without_a_framework(module: str) -> None:
    code = f"import sys, archive.citing.{module}; print('django' in sys.modules)"
    root = Path(settings.BASE_DIR)
    ran = subprocess.run([sys.executable, "-c", code], cwd=root, check=True, capture_output=True, text=True)
    assert ran.stdout == "False\n"
