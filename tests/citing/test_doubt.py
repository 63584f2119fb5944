"""Words of which it is not certain who spoke them are cited under no name; times and pages of paper."""

import json
from dataclasses import replace

import pytest

from archive.citing.author_names import AuthorName
from archive.citing.formats import bibtex, csl_json, ris
from archive.citing.metadata import meta_tags, quotations
from archive.citing.quotes import QuotedPart, QuotedSpeaker, quotation
from archive.citing.record import NOT_CERTAIN, Author
from archive.citing.styles import STYLES, apa, chicago_bibliography, chicago_note
from tests.citing.examples import RUDOLF, WHOLE

REASON = "“Sapt” may be either of two people"
NOBODY = Author(AuthorName(NOT_CERTAIN), doubt=REASON)
DOUBTFUL = replace(WHOLE, authors=(NOBODY,), part="statement", words="It rained.", publisher="")
LOCATED = replace(DOUBTFUL, authors=(RUDOLF,), times=("00:01:02", "00:01:02"), pages=(7, 7))


@pytest.mark.parametrize("style", STYLES)
def test_each_style_says_so_where_the_speaker_would_stand(style: str) -> None:
    assert str(STYLES[style][1](DOUBTFUL)).startswith("[speaker not certain]")


def test_styles_name_those_who_are_certain_beside() -> None:
    both = replace(DOUBTFUL, authors=(RUDOLF, NOBODY), part="statements")
    assert str(chicago_note(both)).startswith("Rudolf Elphberg and [speaker not certain], statements in")
    assert str(apa(both)).startswith("Elphberg, R., & [speaker not certain]. (2015, March 3). [Statements].")


def test_each_format_says_so_and_why() -> None:
    assert "  author = {{[speaker not certain]}},\n" in bibtex(DOUBTFUL)
    assert "AU  - [speaker not certain]\r\n" in ris(DOUBTFUL)
    assert f"N1  - Speaker not certain: {REASON}.\r\n" in ris(DOUBTFUL)
    (item,) = json.loads(csl_json(DOUBTFUL))
    assert item["author"] == [{"literal": "[speaker not certain]"}]
    assert item["note"] == f"Speaker not certain: {REASON}."


def test_a_quote_is_signed_so() -> None:
    speaker = QuotedSpeaker(label="SAPT", doubtful=True)
    assert quotation([QuotedPart(speaker, "It rained.")], DOUBTFUL).startswith(
        "“It rained.”\n— [speaker not certain], “Talks"
    )


def test_no_program_is_given_it_for_a_name() -> None:
    tags = [(tag.name, tag.content) for tag in meta_tags(DOUBTFUL, "")]
    assert not [pair for pair in tags if pair[0] in ("citation_author", "DC.creator")]
    assert ("DC.type", "Statement, speaker not certain, transcript of talks") in tags
    said = quotations(DOUBTFUL, [(NOBODY, "It rained.")], page=WHOLE.address)
    assert "spokenByCharacter" not in said
    assert said["creditText"] == f"Speaker not certain: {REASON}"


def test_time_and_page_of_paper_are_cited() -> None:
    assert "March 3, 2015), p. 7, at 00:01:02, Transcript Archive" in str(chicago_note(LOCATED))
    assert "” Transcript of talks, p. 7, at 00:01:02, The Castle" in str(chicago_bibliography(LOCATED))
    assert "Hugo Sapt (p. 7, at 00:01:02) [Transcript of talks]." in str(apa(LOCATED))
    assert "  pages = {7},\n" in bibtex(LOCATED)
    assert "At 00:01:02." in bibtex(LOCATED)
    assert "SP  - 7\r\n" in ris(LOCATED)
    assert "EP  - " not in ris(LOCATED)
    assert json.loads(csl_json(LOCATED))[0]["page"] == "7"
    quote = quotation([QuotedPart(QuotedSpeaker("Rudolf Elphberg"), "Yes.")], LOCATED)
    assert "”, p. 7, at 00:01:02, The Castle" in quote


def test_several_are_cited_from_the_first_to_the_last() -> None:
    record = replace(LOCATED, times=("00:01:02", "00:03:04"), pages=(7, 9))
    assert record.locator == "pp. 7–9, at 00:01:02–00:03:04"
    assert "  pages = {7--9},\n" in bibtex(record)
    assert "SP  - 7\r\nEP  - 9\r\n" in ris(record)
