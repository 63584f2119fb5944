import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.parsing.containers import table
from archive.parsing.content import Content
from archive.parsing.transcript import UnreadableDocument
from tests.parsing.containers.accounts import invented, lost, persons, turns

SAPT = {"speaker": "Hugo Sapt", "text": "Yes."}
HOLF = {"speaker": "Rosa Holf", "text": "No."}
BOTH = [("Hugo Sapt", "Yes."), ("Rosa Holf", "No.")]


def read(tree: Any) -> Content:
    content = table.read("a.json", json.dumps(tree).encode())
    assert not lost(content)
    assert not invented(content)
    return content


@pytest.mark.parametrize(
    "tree",
    [
        [SAPT, HOLF],
        {"date": "2014-05-06", "debate": {"turns": [SAPT, HOLF]}},
        {"turns": {"t1": SAPT, "t2": HOLF}},
        {"speaker": {"0": "Hugo Sapt", "1": "Rosa Holf"}, "text": {"0": "Yes.", "1": "No."}},
        {"columns": ["speaker", "text"], "data": [["Hugo Sapt", "Yes."], ["Rosa Holf", "No."]]},
        {"title": "Talks", "speaker": ["Hugo Sapt", "Rosa Holf"], "utt": ["Yes.", "No."]},
        {"conversations": [{"from": "Hugo Sapt", "value": "Yes."}, {"from": "Rosa Holf", "value": "No."}]},
        {"speakers": [{"id": "a", "name": "Hugo Sapt"}, {"id": "b", "name": "Rosa Holf"}],
         "utterances": [{"speaker": "a", "text": "Yes."}, {"speaker": "b", "text": "No."}]},
        {"messages": [{"author": {"name": "Hugo Sapt"}, "content": "Yes."},
                      {"author": {"name": "Rosa Holf"}, "content": "No."}]},
        {"people": {"a": "Hugo Sapt", "b": "Rosa Holf"},
         "turns": [{"speaker": "a", "text": "Yes."}, {"speaker": "b", "text": "No."}]},
    ],
)  # fmt: skip
def test_turns_are_found_in_any_nesting(tree: Any) -> None:
    assert turns(read(tree)) == BOTH


def test_objects_of_a_name_and_words_are_turns() -> None:
    tree = {"talk": [{"Hugo Sapt": "Yes."}, {"Rosa Holf": "No."}, {"Hugo Sapt": "Why?"}]}
    assert turns(read(tree)) == [*BOTH, ("Hugo Sapt", "Why?")]


def test_of_two_columns_of_voices_the_one_that_names_all_is_taken() -> None:
    told = (("holf", "Rosa Holf"), ("", "Hugo Sapt"), ("holf", "Rosa Holf"), ("", "Hugo Sapt"))
    tree = [{"speaker": key, "voice": name, "text": f"Yes, {name}."} for key, name in told]
    assert [label for label, _ in turns(read(tree))] == ["Rosa Holf", "Hugo Sapt"] * 2


def test_a_question_and_its_answer_in_one_record_are_two_turns() -> None:
    tree = {"date": "2014-05-06", "talk": [{"pregunta": "¿Cuándo?", "respuesta": "En mayo."}] * 2}
    assert turns(read(tree)) == [("pregunta", "¿Cuándo?"), ("respuesta", "En mayo.")] * 2


def test_single_words_of_a_segment_are_a_sentence() -> None:
    words = [{"text": word} for word in ("We", "will", "go", ".")]
    tree = {"speakers": [{"spkid": "a", "name": "Hugo Sapt"}, {"spkid": "b", "name": "Rosa Holf"}],
            "segments": [{"speaker": "a", "words": words}, {"speaker": "b", "words": words}]}  # fmt: skip
    assert turns(read(tree)) == [("Hugo Sapt", "We will go."), ("Rosa Holf", "We will go.")]


@pytest.mark.parametrize("label", ["Hugo Sapt: ", "○Hugo・Sapt（ゼンダ君）\u3000"])
def test_a_label_that_the_words_of_a_turn_repeat_is_none_of_them(label: str) -> None:
    assert turns(read([SAPT | {"text": f"{label}Yes."}, HOLF])) == BOTH


def test_blocks_of_text_in_a_turn_are_its_paragraphs_with_their_times() -> None:
    person = {"identifier": "hugo_sapt", "name": "Hugo Sapt", "last_name": "Sapt", "href": "https://api.castle.org/x",
              "roles": [{"role_title": "Chancellor"}]}  # fmt: skip
    content = read(
        {
            "title": "Argument – October 15, 1956 (Part 2)",
            "transcript": {
                "title": "Sapt v. Holf",
                "sections": [
                    {"turns": [
                        {"speaker": person,
                         "text_blocks": [{"text": "One.", "start": 0}, {"text": "Two.", "start": 75.5}]},
                        {"speaker": None, "text_blocks": [{"text": "(Inaudible)", "start": 80}]},
                        {"speaker": {"name": "Rosa Holf"}, "text_blocks": [{"text": "Three.", "start": 90}]},
                    ]}
                ],
            },
        }
    )  # fmt: skip
    assert turns(content) == [
        ("Hugo Sapt", "One. / Two."),
        ("Unknown speaker", "(Inaudible)"),
        ("Rosa Holf", "Three."),
    ]
    assert persons(content)["Hugo Sapt"] == "Hugo Sapt | Chancellor"
    assert content.blocks[0].speaker is not None
    assert content.blocks[0].speaker.identifier == "castle:hugo_sapt"
    assert [block.time for block in content.blocks] == ["00:00:00", "00:01:15", "00:01:20", "00:01:30"]
    assert (content.metadata.title, content.metadata.date) == ("Sapt v. Holf", "1956-10-15")


def test_segments_of_a_recogniser_have_voices_without_persons() -> None:
    segments = [
        {"id": 0, "start": 0.0, "end": 2.0, "text": " Good day.", "speaker": "SPEAKER_00"},
        {"id": 1, "start": 62.0, "end": 64.0, "text": " Well met.", "speaker": "SPEAKER_01"},
    ]
    content = read({"text": " Good day. Well met.", "segments": segments, "language": "en"})
    assert persons(content) == {"SPEAKER_00": "", "SPEAKER_01": ""}
    assert (content.blocks[1].time, content.metadata.language) == ("00:01:02", "en")


def test_segments_without_voices_are_text_to_be_read_for_labels() -> None:
    content = read(
        {"text": "One. Two.", "segments": [{"start": 0, "text": "One."}, {"start": 2, "text": "Two."}]}
    )
    assert not content.attributed
    assert [(block.text, block.time) for block in content.blocks] == [
        ("One.", "00:00:00"),
        ("Two.", "00:00:02"),
    ]


def test_words_with_times_do_not_stand_for_the_turns_that_hold_them() -> None:
    def turn(who: str, start: int, text: str) -> dict[str, Any]:
        return {
            "speaker": who,
            "start": start,
            "text": text,
            "words": [{"text": w, "speaker": who} for w in text.split()],
        }

    content = read(
        {
            "text": "Good day. Well met.",
            "utterances": [turn("A", 250, "Good day."), turn("B", 61000, "Well met.")],
        }
    )
    assert turns(content) == [("Speaker A", "Good day."), ("Speaker B", "Well met.")]
    assert content.blocks[1].time == "00:01:01"


def test_questions_and_answers_keep_their_letters() -> None:
    spoken = [{"speaker": "Q", "text": "Why?"}, {"speaker": "A", "text": "It rained."}]
    assert turns(read(spoken)) == [("Q", "Why?"), ("A", "It rained.")]


def test_elements_of_a_monologue_are_one_text() -> None:
    elements = [
        {"type": "text", "value": "Hi", "ts": 0.5},
        {"type": "punct", "value": ", "},
        {"type": "text", "value": "you"},
    ]
    content = read(
        {"monologues": [{"speaker": 0, "elements": elements}, {"speaker": 1, "elements": elements[:1]}]}
    )
    assert turns(content) == [("Speaker 0", "Hi, you"), ("Speaker 1", "Hi")]


def test_titles_of_sections_are_headings_and_that_of_the_file_its_title() -> None:
    content = read(
        {
            "title": "Talks",
            "sections": [{"title": "A", "turns": [SAPT, HOLF]}, {"title": "B", "turns": [SAPT]}],
        }
    )
    assert turns(content) == [("[heading]", "A"), *BOTH, ("[heading]", "B"), BOTH[0]]
    assert content.metadata.title == "Talks"


def test_items_of_debates_within_debates_are_rows_in_the_order_of_the_file() -> None:
    def debate(title: str, items: list[Any], *inner: Any) -> dict[str, Any]:
        return {"Overview": {"Title": title, "Date": "2014-05-06"}, "Items": items, "Debates": list(inner)}

    mills = debate("Mills", [SAPT, HOLF], debate("Roads", [SAPT]))
    content = read(debate("Council of Zenda", [SAPT, HOLF], mills))
    assert turns(content) == [*BOTH, *BOTH, BOTH[0]]
    assert content.metadata.title == "Council of Zenda"


def test_meetings_with_days_of_their_own_are_members() -> None:
    tree = {"source": "Zenda", "meetings": [{"date": f"2014-05-0{n}", "turns": [SAPT, HOLF]} for n in (1, 2)]}
    found = table.members("a.json", json.dumps(tree).encode())
    assert [(name, each.metadata.date) for name, each in found] == [
        ("a.json#2014-05-01", "2014-05-01"),
        ("a.json#2014-05-02", "2014-05-02"),
    ]
    assert all(turns(each) == BOTH and not lost(each) and not invented(each) for _, each in found)


def test_no_two_meetings_of_a_day_have_one_name() -> None:
    facts: list[dict[str, str]] = [{}, {"title": "Talks"}, {"title": "Talks"}, {}, {"title": "4"}]
    meetings = [{"date": "2014-05-01", **each, "turns": [SAPT, HOLF]} for each in facts]
    found = table.members("a.json", json.dumps({"meetings": meetings}).encode())
    assert [name.removeprefix("a.json#2014-05-01") for name, _ in found] == [
        "",
        " Talks",
        " Talks 3",
        " 4",
        " 4 5",
    ]


def test_lines_of_json_are_rows() -> None:
    data = "\n".join(json.dumps(row) for row in (SAPT, HOLF)).encode()
    assert turns(table.read("a.jsonl", data)) == BOTH
    with pytest.raises(UnreadableDocument, match="line 2"):
        table.read("a.jsonl", json.dumps(SAPT).encode() + b"\n{")


def test_no_value_of_a_key_that_stands_twice_is_lost() -> None:
    content = table.read(
        "a.json", b'[{"speaker":"Sapt","text":"One.","text":"Two."},{"speaker":"Holf","text":"Three."}]'
    )
    assert not lost(content)


def test_half_a_character_is_replaced() -> None:
    content = table.read(
        "a.json", rb'[{"speaker":"Sapt","text":"A \ud800 b \ud83d\ude00."},{"speaker":"Holf","text":"C."}]'
    )
    assert turns(content)[0] == ("Sapt", "A \ufffd b 😀.")
    assert not lost(content)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"[" * 200_000 + b'"so"' + b"]" * 200_000, "nested too deep"),
        (b'{"a": ', "line 1"),
        (b'{"x": {"y": ["z"]}}', "--map"),
        (b"[]", "no words"),
        (b'[{"n": 1}]', "columns are “n”"),
    ],
)
def test_what_is_no_transcript_is_told(data: bytes, message: str) -> None:
    with pytest.raises(UnreadableDocument, match=message):
        table.read("a.json", data)


_KEYS = st.sampled_from(["speaker", "text", "date", "title", "name", "id", "turns", "x", "start", "meta"])
_LEAF = st.one_of(st.text(max_size=12), st.integers(), st.booleans(), st.none())
_TREE = st.recursive(
    _LEAF,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(_KEYS, inner, max_size=4)),
    max_leaves=15,
)


@settings(deadline=None)
@given(
    _TREE,
    st.lists(
        st.tuples(st.sampled_from(["Sapt", "Holf", "", "7"]), st.text(max_size=20)), min_size=1, max_size=6
    ),
)
def test_no_word_is_lost_or_invented(around: Any, said: list[tuple[str, str]]) -> None:
    rows = [{"speaker": who, "text": text} for who, text in [*said, ("Sapt", "The end.")]]
    data = json.dumps({"around": around, "turns": rows}).encode()
    for _, content in table.members("a.json", data):
        assert not lost(content)
        assert not invented(content)


def test_html_in_a_column_that_is_not_the_text_is_accounted_for_as_it_is_shown() -> None:
    content = read(
        [
            {**SAPT, "text": "<p>Yes.</p>", "note": "<p>A note &amp; more</p>"},
            {**HOLF, "text": "<p>No.</p>", "note": "<p>None</p>"},
        ]
    )
    assert turns(content) == BOTH


def test_a_text_may_stand_in_several_languages_and_a_time_may_give_the_day() -> None:
    content = read(
        [
            {
                "time": f"2015-03-03 10:0{number}:00",
                "attribution": {"en": each["speaker"], "fr": f"M. {each['speaker']}"},
                "content": {"en": f"<p>{each['text']}</p>", "fr": "<p>Oui.</p>"},
            }
            for number, each in enumerate((SAPT, HOLF))
        ]
    )
    assert turns(content) == BOTH
    assert content.metadata.date == "2015-03-03"


def test_a_turn_of_several_speakers_is_nobodys() -> None:
    said = [
        {"speakers": ["Rosa Holf"], "text": "Yes."},
        {"speakers": ["Rosa Holf", "Hugo Sapt"], "text": "No."},
    ]
    content = read(said)
    assert persons(content) == {"Rosa Holf": "Rosa Holf | ", "Rosa Holf, Hugo Sapt": ""}
