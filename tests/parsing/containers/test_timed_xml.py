"""Cues in XML: TTML and ELAN, each voice with its words and times."""

import pytest

from archive.parsing.containers.subtitles import read
from archive.parsing.transcript import UnreadableDocument
from tests.parsing.containers.test_subtitles import blocks

TTML = """<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"><head><metadata>
<ttm:title>Talk in Zenda</ttm:title><ttm:agent xml:id="r"><ttm:name>Rosa Holf</ttm:name></ttm:agent>
<ttm:agent xml:id="h"><ttm:name>Hugo Sapt</ttm:name></ttm:agent></metadata></head><body><div>
<p begin="00:00:01.5" end="00:00:03" ttm:agent="r">Is it<br/>so?</p>
<p begin="3s" ttm:agent="h">It <span>is</span>.</p>
<p begin="65s" ttm:agent="r">Thank you.</p></div></body></tt>"""

ELAN = """<ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID="a" TIME_VALUE="1500"/>
<TIME_SLOT TIME_SLOT_ID="b" TIME_VALUE="3000"/><TIME_SLOT TIME_SLOT_ID="c" TIME_VALUE="65000"/></TIME_ORDER>
<TIER TIER_ID="1" PARTICIPANT="Rosa Holf"><ANNOTATION>
<ALIGNABLE_ANNOTATION TIME_SLOT_REF1="a" TIME_SLOT_REF2="b">
<ANNOTATION_VALUE>Is it so?</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION><ANNOTATION>
<ALIGNABLE_ANNOTATION TIME_SLOT_REF1="c"><ANNOTATION_VALUE>Thank you.</ANNOTATION_VALUE>
</ALIGNABLE_ANNOTATION>
</ANNOTATION></TIER><TIER TIER_ID="Hugo Sapt"><ANNOTATION>
<ALIGNABLE_ANNOTATION TIME_SLOT_REF1="b" TIME_SLOT_REF2="c"><ANNOTATION_VALUE>It is.</ANNOTATION_VALUE>
</ALIGNABLE_ANNOTATION></ANNOTATION></TIER><TIER TIER_ID="gloss" PARENT_REF="1"><ANNOTATION><REF_ANNOTATION>
<ANNOTATION_VALUE>est-ne ita</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>"""


@pytest.mark.parametrize(("name", "text"), [("talk.ttml", TTML), ("talk.eaf", ELAN)])
def test_timed_xml_is_read_with_the_voices_that_it_states(name: str, text: str) -> None:
    assert [(b.label, b.text, b.time) for b in blocks(text, name)] == [
        ("Rosa Holf", "Is it so?", "00:00:01"),
        ("Hugo Sapt", "It is.", "00:00:03"),
        ("Rosa Holf", "Thank you.", "00:01:05"),
    ]


def test_spans_that_name_their_agents_are_said_by_these() -> None:
    spans = '<p begin="3s"><span ttm:agent="h">It is.</span> <span begin="4s" ttm:agent="r">Is it?</span></p>'
    text = TTML.replace('<p begin="3s" ttm:agent="h">It <span>is</span>.</p>', spans)
    said = [(block.label, block.text, block.time) for block in blocks(text, "talk.ttml")]
    assert said[1:3] == [("Hugo Sapt", "It is.", "00:00:03"), ("Rosa Holf", "Is it?", "00:00:04")]
    among = text.replace('</span> <span begin="4s"', '</span> and <span begin="4s"')
    assert ("", "It is. and Is it?", "00:00:03") in [
        (b.label, b.text, b.time) for b in blocks(among, "talk.ttml")
    ]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("talk.ttml", TTML.replace("It <span>is</span>.", "It <p begin='4s'>is</p>.")),
        (
            "talk.ttml",
            TTML.replace("<ttm:agent ", "<ttm:agent><ttm:agent ", 1).replace(
                "</metadata>", "</ttm:agent></metadata>"
            ),
        ),
        (
            "talk.eaf",
            ELAN.replace("<TIER ", '<TIER TIER_ID="2"><TIER ', 1).replace("</TIER>", "</TIER></TIER>", 1),
        ),
        (
            "talk.eaf",
            ELAN.replace("It is.", '<ALIGNABLE_ANNOTATION TIME_SLOT_REF1="b">It is.</ALIGNABLE_ANNOTATION>'),
        ),
    ],
)
def test_cues_in_cues_are_refused_as_their_words_would_be_said_twice(name: str, text: str) -> None:
    with pytest.raises(UnreadableDocument, match="stands in another"):
        read(name, text.encode())


@pytest.mark.parametrize("digits", ["9" * 400, "9" * 5_000])
def test_a_time_that_no_clock_shows_is_none(digits: str) -> None:
    for time in (f"{digits}s", f"{digits}:00:03"):
        found = blocks(TTML.replace('"3s"', f'"{time}"'), "talk.ttml")
        assert sorted(block.text for block in found) == ["Is it so?", "It is.", "Thank you."]


def test_a_cue_is_read_however_deep_its_words_stand() -> None:
    deep = f"{'<span>' * 1500}It{'</span>' * 1500} is."
    _, found, _ = blocks(TTML.replace("It <span>is</span>.", deep), "talk.ttml")
    assert found.text == "It is."
