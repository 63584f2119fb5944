"""Words of another voice amid labelled turns: neither the voice before said them, nor the one behind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.parsing.reading.outline import read

_NOBODY = ""

CASES: dict[str, tuple[str, str, list[tuple[str, str]]]] = {
    "one voice alone has a label": (
        "talks.txt",
        "Talks in Zenda\n\nMarch 3, 2015\n\n"
        "The Regent:\nIt is late this year.\n\nWill there be bread?\nThe Regent:\nThere will.\n\n"
        "So the mill was mended.\nThe Regent:\nIt was.\n\nAnd who paid?\nThe Regent:\nThe crown.\n",
        [
            ("The Regent", "It is late this year."),
            (_NOBODY, "Will there be bread?"),
            ("The Regent", "There will."),
            (_NOBODY, "So the mill was mended."),
            ("The Regent", "It was."),
            (_NOBODY, "And who paid?"),
            ("The Regent", "The crown."),
        ],
    ),
    "numbered questions above answers of several": (
        "talks.txt",
        "Answers in Zenda\n\nMarch 3, 2015\n\n"
        "1) Is bread dear?\n\nHugo Sapt: It is.\n\n2) Will the mill be mended?\n\nRosa Holf: In May.\n\n"
        "3) Who pays?\n\nRosa Holf: The crown.\n",
        [
            (_NOBODY, "1) Is bread dear?"),
            ("Hugo Sapt", "It is."),
            (_NOBODY, "2) Will the mill be mended?"),
            ("Rosa Holf", "In May."),
            (_NOBODY, "3) Who pays?"),
            ("Rosa Holf", "The crown."),
        ],
    ),
    "a question and its answer behind letters, once": (
        "talks.txt",
        "Talks in Zenda\n\nMarch 3, 2015\n\nROSA HOLF: Good morning.\n\nHUGO SAPT: Good morning.\n\n"
        "Q. Where did you live?\n\nA. In Zenda.\n\nROSA HOLF: I object.\n\nHUGO SAPT: Thank you.\n",
        [
            ("ROSA HOLF", "Good morning."),
            ("HUGO SAPT", "Good morning."),
            (_NOBODY, "Q. Where did you live?"),
            (_NOBODY, "A. In Zenda."),
            ("ROSA HOLF", "I object."),
            ("HUGO SAPT", "Thank you."),
        ],
    ),
    "two voices in one cue": (
        "2015-03-03-talks.srt",
        "1\n00:00:01,000 --> 00:00:04,000\nHUGO SAPT: Regent Elphberg, welcome.\n\n"
        "2\n00:00:05,000 --> 00:00:08,000\nREGENT ELPHBERG: Thank you.\n\n"
        "3\n00:00:09,000 --> 00:00:12,000\n- And the mill?\n- It is mended.\n\n"
        "4\n00:00:13,000 --> 00:00:16,000\nHUGO SAPT: Thank you.\n",
        [
            ("HUGO SAPT", "Regent Elphberg, welcome."),
            ("REGENT ELPHBERG", "Thank you."),
            (_NOBODY, "- And the mill?"),
            (_NOBODY, "- It is mended."),
            ("HUGO SAPT", "Thank you."),
        ],
    ),
    "odd names among the cues of a call": (
        "2015-03-03-call.vtt",
        "WEBVTT\n\n00:00:00.000 --> 00:00:04.000\nHugo Sapt: Good evening.\n\n"
        "00:00:05.000 --> 00:00:09.000\nRosa Holf: Thank you.\n\n"
        "00:00:10.000 --> 00:00:14.000\n+1 555-0100: And the mill?\n\n"
        "00:00:15.000 --> 00:00:19.000\nHugo Sapt: It is mended.\n\n"
        "00:00:20.000 --> 00:00:24.000\nzenda_office: I heard so.\n\n"
        "00:00:25.000 --> 00:00:29.000\nRosa Holf: Good night.\n",
        [
            ("Hugo Sapt", "Good evening."),
            ("Rosa Holf", "Thank you."),
            (_NOBODY, "+1 555-0100: And the mill?"),
            ("Hugo Sapt", "It is mended."),
            (_NOBODY, "zenda_office: I heard so."),
            ("Rosa Holf", "Good night."),
        ],
    ),
    "an odd name behind the time code of a chat": (
        "2015-03-03-chat.txt",
        "[10:00:01] Hugo: Good evening\n[10:00:05] Rosa: Thanks\n[10:00:09] Hugo: shall we start?\n"
        "[10:00:12] +44 7700 900123: one question\n[10:00:15] Rosa: yes\n[10:00:20] Hugo: good\n",
        [
            ("Hugo", "Good evening"),
            ("Rosa", "Thanks"),
            ("Hugo", "shall we start?"),
            (_NOBODY, "[10:00:12] +44 7700 900123: one question"),
            ("Rosa", "yes"),
            ("Hugo", "good"),
        ],
    ),
    "time codes before paragraphs that go on": (
        "2015-03-03-call.txt",
        "[00:00:01] Hugo Sapt: Good evening to all.\n\n[00:00:09] We speak of the mill.\n\n"
        "[00:00:21] Rosa Holf: It is mended.\n\n[00:00:30] And it turns.\n\n"
        "[00:00:44] Hugo Sapt: Who paid for it?\n\n[00:00:50] Rosa Holf: The crown.\n",
        [
            ("Hugo Sapt", "Good evening to all."),
            ("Hugo Sapt", "[00:00:09] We speak of the mill."),
            ("Rosa Holf", "It is mended."),
            ("Rosa Holf", "[00:00:30] And it turns."),
            ("Hugo Sapt", "Who paid for it?"),
            ("Rosa Holf", "The crown."),
        ],
    ),
    "a voice at the beginning of a turn that a file states": (
        "talks.xml",
        "<Hansard><Title>Talks in Zenda</Title><Date>2015-03-03</Date>"
        '<Intervention id="1"><PersonSpeaking><Affiliation>Mr. Hugo Sapt</Affiliation></PersonSpeaking>'
        "<Content><ParaText>Some hon. members: Hear, hear!</ParaText><ParaText>The mill is mended.</ParaText>"
        '</Content></Intervention><Intervention id="2"><PersonSpeaking><Affiliation>Ms. Rosa Holf'
        "</Affiliation></PersonSpeaking><Content><ParaText>I have a question.</ParaText></Content>"
        "</Intervention></Hansard>",
        [
            ("Some hon. members", "Hear, hear!"),
            ("Mr. Hugo Sapt", "The mill is mended."),
            ("Ms. Rosa Holf", "I have a question."),
        ],
    ),
    "a name of a chat among minutes": (
        "2015-03-03-minutes.md",
        "# Minutes of Zenda\n\nhs: first time here\n\nrh: no easy way in\n\n<Anton> +1 to that\n\n"
        "hs: that makes sense\n\nrh: none\n\nhs: adjourn\n",
        [
            ("hs", "first time here"),
            ("rh", "no easy way in"),
            (_NOBODY, "<Anton> +1 to that"),
            ("hs", "that makes sense"),
            ("rh", "none"),
            ("hs", "adjourn"),
        ],
    ),
    "captions that go on in one line": (
        "talks.txt",
        "The Zenda Tapes\n\nMarch 3, 2015\n\n"
        ">>NARRATOR: They met in the castle.>>HUGO SAPT: That is fine.\n>>REGENT ELPHBERG: It is.\n"
        ">>SAPT: The moat.\n>>REGENT ELPHBERG: Right.>>SAPT: We write to her.\n>>REGENT ELPHBERG: Good.\n",
        [
            ("NARRATOR", "They met in the castle."),
            ("HUGO SAPT", "That is fine."),
            ("REGENT ELPHBERG", "It is."),
            ("SAPT", "The moat."),
            ("REGENT ELPHBERG", "Right."),
            ("SAPT", "We write to her."),
            ("REGENT ELPHBERG", "Good."),
        ],
    ),
    "an office that is half in bold": (
        "talks.html",
        "<h1>Plenumvergadering in Zenda</h1><p>3 maart 2015</p>"
        + "".join(
            f"<p><b>Hugo Sapt</b> (ZDP): Mevrouw, ik heb vraag {n} over de molen.</p>"
            "<p>De <b>voorzitter</b>: De minister heeft het woord.</p>"
            f"<p>Minister <b>Rosa Holf</b>: De molen heeft {n} wielen, en dat is niet genoeg.</p>"
            f"<p><b>Anton Mauban</b> (PZ): Dat is niet wat het rapport zegt, en ik heb er {n} gelezen.</p>"
            for n in (2, 3)
        ),
        [
            each
            for n in (2, 3)
            for each in (
                ("Hugo Sapt (ZDP)", f"Mevrouw, ik heb vraag {n} over de molen."),
                (_NOBODY, "De voorzitter: De minister heeft het woord."),
                ("Minister Rosa Holf", f"De molen heeft {n} wielen, en dat is niet genoeg."),
                ("Anton Mauban (PZ)", f"Dat is niet wat het rapport zegt, en ik heb er {n} gelezen."),
            )
        ],
    ),
    "a bracket with the paper of who asks": (
        "talks.txt",
        "Talks on the way to Zenda\n\nMarch 3, 2015\n\n"
        "(Father Sapt)\nThank you for being here.\n(Cardinal Holf)\nGood evening to all.\n"
        "(Father Sapt)\nThe first question.\n(Rosa Mauban – Zenda Post – Strelsau)\nYou fell on the steps.\n"
        "(Cardinal Holf)\nI looked at the mill.\n(Father Sapt)\nThank you.\n",
        [
            ("Father Sapt", "Thank you for being here."),
            ("Cardinal Holf", "Good evening to all."),
            ("Father Sapt", "The first question."),
            ("Rosa Mauban – Zenda Post – Strelsau", "You fell on the steps."),
            ("Cardinal Holf", "I looked at the mill."),
            ("Father Sapt", "Thank you."),
        ],
    ),
    "voices within the turns of a file that states them": (
        "talks.xml",
        "<Hansard><Title>Talks in Zenda</Title><Date>2015-03-03</Date>"
        '<Intervention id="1"><PersonSpeaking><Affiliation>Mr. Hugo Sapt</Affiliation></PersonSpeaking>'
        "<Content><ParaText>The mill is mended.</ParaText><ParaText><B>Some hon. members:</B> Hear, hear!"
        "</ParaText><ParaText>I thank them.</ParaText></Content></Intervention>"
        '<Intervention id="2"><PersonSpeaking><Affiliation>Ms. Rosa Holf</Affiliation></PersonSpeaking>'
        "<Content><ParaText>I have a question.</ParaText></Content></Intervention></Hansard>",
        [
            ("Mr. Hugo Sapt", "The mill is mended."),
            ("Some hon. members", "Hear, hear!"),
            ("Hugo Sapt", "I thank them."),
            ("Ms. Rosa Holf", "I have a question."),
        ],
    ),
}


@pytest.mark.parametrize("case", CASES, ids=str)
def test_each_paragraph_stands_under_its_own_voice_or_nobodys(case: str) -> None:
    name, text, expected = CASES[case]
    found = [
        (each.label.text if each.label else each.person.name if each.person else _NOBODY, paragraph.text)
        for each in read(text, name).utterances
        if each.kind not in ("narration", "heading") or each.doubt
        for paragraph in each.paragraphs
    ]
    assert found == expected


_PARAGRAPHS = (
    "Some hon. members: Hear, hear!",
    "An hon. member: Shame!",
    "Mr. Anton Mauban: That is false.",
    "The mill is mended.",
    "I thank them for it.",
)
_TURNS = st.lists(
    st.tuples(
        st.sampled_from(("Mr. Hugo Sapt", "Ms. Rosa Holf", "The Chair")),
        st.lists(st.sampled_from(_PARAGRAPHS), min_size=1, max_size=4),
    ),
    min_size=2,
    max_size=5,
)


@given(_TURNS)
def test_no_word_is_lost_or_said_twice_where_voices_interrupt_stated_turns(
    turns: list[tuple[str, list[str]]],
) -> None:
    text = "".join(
        f"<Intervention><PersonSpeaking><Affiliation>{name}</Affiliation></PersonSpeaking><Content>"
        + "".join(f"<ParaText>{paragraph}</ParaText>" for paragraph in paragraphs)
        + "</Content></Intervention>"
        for name, paragraphs in turns
    )
    found = read(f"<Hansard><Title>Talks</Title><Date>2015-03-03</Date>{text}</Hansard>", "talks.xml")
    said = " ".join(paragraph.text for each in found.utterances for paragraph in each.paragraphs)
    assert said.count("mended") == sum(each.count("mended") for _, own in turns for each in own)
    assert said.count("hear!") == sum(each.count("hear!") for _, own in turns for each in own)
